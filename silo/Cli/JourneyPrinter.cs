using Ecosystem.Domain;
using Ecosystem.Grains.Audit;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary>Plays the main journey and shows each step with its evidence.</summary>
internal static class JourneyPrinter
{
    public static async Task<int> PlayAsync(
        Surroundings surroundings, RunningPlatform platform, LaptopClients clients, CustomerId customer, DecisionReplay? replay, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var journey = new MainJourney(platform, clients, customer, http, surroundings.Clock, replay);
        var (output, number) = (surroundings.Output, 0);
        try
        {
            await foreach (var step in journey.PlayAsync(cancellation))
            {
                output.MarkupLineInterpolated($"[green]✓[/] {++number}/{MainJourney.StepsCount} [bold]{step.Title}[/]");
                foreach (var (name, value) in step.Evidence) output.MarkupLineInterpolated($"      [grey]{name}:[/] {value}");
            }
            return ExitCodes.Ok;
        }
        catch (JourneyFailedException failure)
        {
            output.MarkupLineInterpolated($"[red]✗[/] {number + 1}/{MainJourney.StepsCount} {failure.Message}");
            return ExitCodes.Failed;
        }
    }
}
