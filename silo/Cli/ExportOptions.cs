using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ecosystem.Domain;

namespace Ecosystem.Silo.Cli;

/// <summary>What a person chooses about a CRM export, whichever command reads it.</summary>
internal static class ExportOptions
{
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The first day the export says nothing about, like 2017-10-01. A quarter that is over by then is complete. Without it: the day after the export's latest date.",
        CustomParser = Day,
    };

    public static Option<string> Currency()
    {
        var currency = new Option<string>("--currency") { Description = "The currency of every amount, three capital letters.", DefaultValueFactory = _ => "USD" };
        currency.Validators.Add(result =>
        {
            if (!Money.Zero(result.GetValueOrDefault<string>() ?? "").IsWellFormed) result.AddError("--currency must be three capital letters (ISO 4217), such as USD or CNY.");
        });
        return currency;
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError("--as-of must be a day written like 2017-10-01.");
        return null;
    }
}
