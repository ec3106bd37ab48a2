using System.CommandLine;
using Ecosystem.Silo.Strategy;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem demo strategy</c>: plays the story of a strategy flow on generated data, and writes a report.</summary>
internal static class DemoStrategyCommand
{
    private const int StandardCustomers = 3_000, CustomersMin = 2_000, CustomersMax = 20_000;

    public static Command Build(Surroundings surroundings)
    {
        var seed = WholeNumber.Option("--seed", "The same seed and size give the same report, byte for byte.", 7, 0, 1_000_000);
        var customers = WholeNumber.Option("--customers", $"Hospitals and distributors, {CustomersMin:N0} to {CustomersMax:N0}. A twentieth of them writes each day.", StandardCustomers, CustomersMin, CustomersMax);
        var language = new Option<string>("--language") { Description = "Language of the report: en or zh-CN.", DefaultValueFactory = _ => "en" };
        language.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && token.Value is not ("en" or "zh-CN")) result.AddError("--language must be en or zh-CN.");
        });
        var file = new Option<FileInfo>("--out") { Description = "The file to write the report to; replaced when it is there.", DefaultValueFactory = _ => new("strategy-report.html") };
        var command = new Command("strategy", """
            Plays the story of a medical-device supplier's strategy flow on generated customers, through the rules that run live, and writes a report with charts that opens in any browser. No platform need be running, and nothing is sent to anybody.
            Example: ecosystem demo strategy --language zh-CN --out report.html
            """)
        {
            file, language, seed, customers, JsonOutput.Option,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var play = await Steps.ShowAsync(surroundings.Messages, steps => Task.Run(
                () => StrategyPlay.Run(parsed.GetValue(seed), parsed.GetValue(customers), day => steps.Report("Playing the days", day, StrategyPlay.Days), cancellation), cancellation));
            var figures = StrategyFigures.Of(play);
            var report = parsed.GetRequiredValue(file);
            try
            {
                await File.WriteAllTextAsync(report.FullName, StrategyReport.Write(figures, parsed.GetValue(language) == "zh-CN"), cancellation);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]The report could not be written to {report.FullName}: {fault.Message} Choose a file you may write to.[/]");
                return ExitCodes.Failed;
            }
            if (parsed.GetValue(JsonOutput.Option)) JsonOutput.Write(surroundings.Output, figures);
            else surroundings.Output.MarkupLineInterpolated($"Wrote {report.FullName}: {figures.Interactions:N0} interactions of {figures.Customers:N0} customers in {StrategyPlay.Days} days.");
            return ExitCodes.Ok;
        });
        return command;
    }
}
