using System.CommandLine;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Clustering;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Import;
using Ecosystem.Silo.Sample;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem run</c>: the whole platform in one process, with a sample CRM, and the main journey played once.</summary>
internal static class RunCommand
{
    private static readonly string[] s_shownClients = ["hq-console", "frontline-app", "customer-admin-demo", "partner-demo", "auditor-demo"];

    public static Command Build(Surroundings surroundings)
    {
        var once = new Option<bool>("--once") { Description = "Play the journey and stop: exit 0 when every step came out as it must, else 1." };
        var empty = new Option<bool>("--empty") { Description = "Import no sample CRM and play no journey: for a real import." };
        var ports = new PortOptions();
        var command = new Command("run", "Starts PostgreSQL, identity, silo and API on this machine's loopback, imports a sample CRM, plays the main journey once, and stays up until Ctrl-C. Example: ecosystem run --once")
        {
            once, empty, GlobalOptions.Data, ports.Api, ports.Identity, ports.Silo, ports.Gateway,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            surroundings, RunningPlatform.DataFolder(parsed.GetValue(GlobalOptions.Data)), ports.Read(parsed), parsed.GetValue(once), parsed.GetValue(empty), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, string dataFolder, LaptopPorts ports, bool once, bool empty, CancellationToken cancellation)
    {
        var (output, began) = (surroundings.Output, surroundings.Clock.GetTimestamp());
        var settings = new ConfigurationBuilder().AddEnvironmentVariables()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>(Database.DataFolderKey, dataFolder)]).Build();
        using var logs = LoggerFactory.Create(logging => logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning));
        await using var platform = await LaptopPlatform.StartAsync(settings, ports, logs, done => output.MarkupLineInterpolated($"[green]✓[/] {done}"), cancellation);

        if (!empty)
        {
            await ImportSampleAsync(surroundings, dataFolder, cancellation);
            await using var database = SiloSetup.DataSource(platform.Running.ConnectionString);
            var result = await JourneyPrinter.PlayAsync(surroundings, platform.Running, platform.Clients, platform.SampleCustomer, new DecisionReplay(database), cancellation);
            output.MarkupLineInterpolated($"Started and played in {surroundings.Clock.GetElapsedTime(began).TotalSeconds:0.0} s.");
            if (once) return result;
        }

        await ShowAsync(surroundings, platform, cancellation);
        var stopped = Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        if (await Task.WhenAny(stopped, platform.DatabaseLost) == stopped)
        {
            output.MarkupLine("Stopping…");
            return ExitCodes.Ok;
        }
        surroundings.Messages.MarkupLine("[red]PostgreSQL was stopped or killed from outside. Nothing that was acknowledged is lost: start the platform again.[/]");
        return ExitCodes.Failed;
    }

    private static async Task ImportSampleAsync(Surroundings surroundings, string dataFolder, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("ecosystem-sample-");
        try
        {
            await SampleCrm.WriteAsync(folder.FullName, new SampleOptions(), cancellation);
            var read = await ImportCommand.ReadAsync(surroundings, folder.FullName, new ReadingOptions(), cancellation);
            ReportPrinter.Print(surroundings.Output, await ImportCommand.SendAsync(surroundings, dataFolder, read.Export, SampleCrm.Currency, cancellation));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Prints where everything is, with tokens to try it with.</summary>
    private static async Task ShowAsync(Surroundings surroundings, LaptopPlatform platform, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var tokens = new TokenClient(platform.Running.Issuer, platform.Clients, http, surroundings.Clock);
        var output = surroundings.Output;
        output.MarkupLineInterpolated($"Console    {(platform.HasConsole ? $"{platform.Running.Api}console/" : "none: it is built by ./run where Node.js is installed")}");
        output.MarkupLineInterpolated($"GraphQL    {platform.Running.Api}graphql");
        output.MarkupLineInterpolated($"Identity   {platform.Running.Issuer}.well-known/openid-configuration");
        output.MarkupLineInterpolated($"Checkpoint {platform.Running.Api}checkpoint");
        output.WriteLine();
        output.MarkupLine("Tokens, good for ten minutes (ask for more with the secrets in clients.json of the data folder):");
        foreach (var client in s_shownClients)
            output.WriteLine($"{client}\n  {await TokenOrWhyNoneAsync(tokens, client, cancellation)}");
        output.WriteLine($"\nPeople to sign in as (people.json of the data folder has them too):");
        foreach (var name in LaptopPeople.UserNames)
        {
            var credential = platform.People.Of(name);
            output.WriteLine($"{name,-17} password {credential.Password}  authenticator key {credential.TotpSecret}");
        }
        output.WriteLine($"\nTry:  curl -s {platform.Running.Api}graphql -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' -d '{{\"query\":\"{{ me {{ client audience organisation scopes }} }}\"}}'");
        output.WriteLine("Ctrl-C stops everything.");
    }

    /// <summary>A client that was disabled, or has another secret by now, is no reason not to start.</summary>
    private static async Task<string> TokenOrWhyNoneAsync(TokenClient tokens, string client, CancellationToken cancellation)
    {
        try
        {
            return (await tokens.GetAsync(client, cancellation)).Value;
        }
        catch (HttpRequestException)
        {
            return "gets no token: it is disabled, or its secret was rotated. See: ecosystem clients list";
        }
    }
}
