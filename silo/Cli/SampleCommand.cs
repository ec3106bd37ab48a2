using System.CommandLine;
using System.CommandLine.Parsing;
using Ecosystem.Domain.Time;
using Ecosystem.Silo.Sample;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem sample</c>: writes a CRM export that was made up.</summary>
internal static class SampleCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var standard = new SampleOptions();
        var outFolder = new Option<DirectoryInfo>("--out") { Description = "The folder to write the CSV files to; made when missing. Files of the same names are replaced.", Required = true };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same files, byte for byte.", DefaultValueFactory = _ => standard.Seed };
        var units = Count("--units", "Sales units, each a manager and a team.", standard.Units, SampleOptions.UnitsMax);
        var customers = Count("--customers", "Customers.", standard.Customers, SampleOptions.CustomersMax);
        var deals = Count("--deals", "Opportunities.", standard.Deals, SampleOptions.DealsMax);

        var lastQuarter = new Option<Quarter>("--last-quarter")
        {
            Description = $"The last of the {SampleOptions.QuarterCount} quarters it covers.",
            DefaultValueFactory = _ => standard.LastQuarter,
            CustomParser = Quarter,
        };

        var command = new Command("sample", "Writes a made-up CRM export, in Chinese and English, to try the platform with. Example: ecosystem sample --out my-crm")
        {
            outFolder, seed, units, customers, deals, lastQuarter,
        };
        command.Validators.Add(result =>
        {
            var least = result.GetValue(units) * SampleOptions.DealsPerUnitMin;
            if (result.GetValue(deals) < least) result.AddError($"--deals must be at least {least:N0}: {SampleOptions.DealsPerUnitMin} for each unit.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new SampleOptions(parsed.GetValue(seed), parsed.GetValue(units), parsed.GetValue(customers), parsed.GetValue(deals)) { LastQuarter = parsed.GetValue(lastQuarter) };
            var folder = parsed.GetRequiredValue(outFolder);
            try
            {
                await SampleCrm.WriteAsync(folder.FullName, options, cancellation);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]The sample could not be written to {folder.FullName}: {fault.Message} Choose a folder you may write to.[/]");
                return ExitCodes.Failed;
            }

            surroundings.Output.MarkupLineInterpolated($"Wrote {options.Deals:N0} opportunities of {options.Customers:N0} customers and {options.Units:N0} units to {folder.FullName}.");
            surroundings.Output.MarkupLineInterpolated($"Next: ecosystem import {folder.FullName} --currency {SampleCrm.Currency}");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Option<int> Count(string name, string description, int standard, int max)
    {
        var option = new Option<int>(name) { Description = $"{description} 1 to {max:N0}.", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var count && (count < 1 || count > max)) result.AddError($"{name} must be 1 to {max:N0}.");
        });
        return option;
    }

    private static Quarter Quarter(ArgumentResult result)
    {
        if (Domain.Time.Quarter.TryParse(result.Tokens[0].Value, out var quarter) && quarter.Year >= 1990) return quarter;
        result.AddError("--last-quarter must be a quarter written like 2025-Q3.");
        return default;
    }
}
