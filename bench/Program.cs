using Ecosystem.Bench;
using Spectre.Console;

// Prints how fast the platform is, as ratios against a peer or a limit measured in the same run. Nothing here passes or fails.
if (args.Contains("--help") || args.Contains("-h"))
{
    Console.WriteLine("""
        Measures the platform on this machine and prints ratios.

          dotnet run -c Release --project bench [-- --seconds N] [-- journal] [-- calls] [-- graphql]

        --seconds N   length of each round, 1 to 60; three rounds of everything, interleaved (default 5)
        journal       durable commits of 64 callers against pgbench updating one row, both on this PostgreSQL with fsync on
        calls         grain calls through the gateway: a read, and a durable decision
        graphql       one object over GraphQL against a bare endpoint that verifies the same token and asks the same actor
        Without names: all of them.
        """);
    return 0;
}

var seconds = args.SkipWhile(arg => arg != "--seconds").Skip(1).FirstOrDefault() is { } text && int.TryParse(text, out var given) ? Math.Clamp(given, 1, 60) : 5;
string[] named = [.. args.Where(arg => arg is "journal" or "calls" or "graphql")];
var round = TimeSpan.FromSeconds(seconds);

await using var place = await BenchPlace.StartAsync();
if (named.Length == 0 || named.Contains("journal")) AnsiConsole.Write(await JournalBench.RunAsync(place, round));
if (named.Length == 0 || named.Contains("calls")) AnsiConsole.Write(await CallBench.RunAsync(place, round));
if (named.Length == 0 || named.Contains("graphql")) AnsiConsole.Write(await GraphQLBench.RunAsync(place, round));
return 0;
