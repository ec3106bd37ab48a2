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
        var seed = WholeNumber.Option("--seed", "The same seed gives the same files, byte for byte.", standard.Seed, int.MinValue, int.MaxValue);
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
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new SampleOptions(parsed.GetValue(seed), parsed.GetValue(units), parsed.GetValue(customers), parsed.GetValue(deals)) { LastQuarter = parsed.GetValue(lastQuarter) };
            var least = options.Units * SampleOptions.DealsPerUnitMin;
            if (options.Deals < least)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]--deals must be at least {least:N0}: {SampleOptions.DealsPerUnitMin} for each unit.[/]");
                return ExitCodes.BadInput;
            }

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

    private static Option<int> Count(string name, string description, int standard, int max) =>
        WholeNumber.Option(name, $"{description} 1 to {max:N0}.", standard, 1, max);

    private static Quarter Quarter(ArgumentResult result)
    {
        if (Domain.Time.Quarter.TryParse(result.Tokens[0].Value, out var quarter) && quarter.Year >= 1990) return quarter;
        result.AddError("--last-quarter must be a quarter written like 2025-Q3.");
        return default;
    }
}
