using System.CommandLine;
using Ecosystem.Domain;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Sample;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem demo</c>: plays the main journey against a running platform.</summary>
internal static class DemoCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var command = new Command("demo", "Plays the main journey once against the running platform, over OAuth and GraphQL, and shows each step with its evidence. Example: ecosystem demo") { GlobalOptions.Data, DemoStrategyCommand.Build(surroundings) };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = RunningPlatform.DataFolder(parsed.GetValue(GlobalOptions.Data));
            var platform = RunningPlatform.Find(folder);
            var customer = new Pseudonyms(MasterKey.LoadOrCreate(Path.Combine(folder, LaptopPlatform.MasterKeyFileName))).Of<CustomerId>(SampleCrm.Customer);
            await using var database = SiloSetup.DataSource(platform.ConnectionString);
            return await JourneyPrinter.PlayAsync(
                surroundings, platform, LaptopClients.LoadOrCreate(folder), customer, new DecisionReplay(database), cancellation);
        });
        return command;
    }
}
