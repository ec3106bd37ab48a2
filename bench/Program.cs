using Ecosystem.Bench;
using Ecosystem.Bench.Decisions;
using Ecosystem.Bench.Flows;
using Ecosystem.Bench.GraphQL;
using Ecosystem.Bench.Learning;
using Ecosystem.Bench.Log;
using Spectre.Console;

// Servers to be measured are processes of their own.
if (args is [ShopServers.Command, var kind])
{
    await ShopServers.RunAsync(kind);
    return 0;
}

// Prints how fast the platform is, as ratios against a peer or a limit measured in the same run. Nothing here passes or fails.
if (args.Contains("--help") || args.Contains("-h"))
{
    Console.WriteLine("""
        Measures the platform on this machine and prints ratios.

          dotnet run -c Release --project bench [-- --seconds N] [-- decisions] [-- sandbox] [-- signals] [-- learning] [-- journal] [-- durable] [-- calls] [-- reads] [-- graphql] [-- tokens] [-- export] [-- views] [-- entitlements] [-- settlement] [-- flows] [-- whitepaper] [-- attacks] [-- traces] [-- log]

        --seconds N   length of each round, 1 to 60; three rounds of everything, interleaved (default 5)
        decisions     the authorization core on one core, without disk and network, against Cedar (@cedar-policy/cedar-wasm, policies parsed
                      before) and casbin, on the same policy and the same requests, after all three gave the same answers. Needs Node.js 20
                      or newer with npm: the packages that bench/peers/package-lock.json pins are installed by the first run
        sandbox       decisions a minute of the sandbox's scenarios, on one core
        signals       sentiment, decision-maker shifts, competitors and compliance: texts a second on one core, against hashing the same bytes and a naive Bayes
        learning      the learning core on one core: choices with their log and rewards learnt against Math.NET matrices and against bare dot products, a
                      re-rank of 100,000 targets against sorting, ADWIN against Page-Hinkley for each observation
        journal       durable commits of 64 callers against pgbench updating one row, both on this PostgreSQL with fsync on
        durable       how long a decision takes until it is durable and answered: 64 callers one after another (saturation), then at half of
                      that rate, each counted from the moment it was meant to begin; and the journal alone at that rate
        calls         grain calls through the gateway: a read, and a durable decision
        reads         a customer's profile read under a durable receipt against the same read without one: by one caller, by 32 at
                      once, and at half of the rate that these reach
        graphql       the executor of the API over HTTP against graphql-yoga, Apollo Server, mercurius with and without jit, GraphQL.NET alone and
                      a bare endpoint: CPU time of each server's process for each request, on one object, a list of 100 and nested objects, with
                      and without variables. Needs Node.js as decisions does. Then one object of the API as it is in production against a bare
                      endpoint that verifies the same token and asks the same actor
        tokens        access tokens by client_credentials, proven by secret and by private_key_jwt, against a bare endpoint: CPU time for each
        export        profiles of 2,000 customers exported, each under a durable receipt, and the part downloaded, against reading them one by one,
                      and against a COPY of the same lines out of PostgreSQL
        views         a watermarked view of a PDF and of an image, with its durable receipt, against handing out the same bytes with one
        entitlements  what a customer's ERP is entitled to, over HTTP and metered: inventory, schedule and forecast, ms until answered
        whitepaper    the figures of a white paper counted out of a log of 40,000 commits, against a SELECT of the same rows
        traces        from a datum to its uses, from a decision to its data, and entries by each filter and several, on a log of --commits N (default 1,000,000; 10,000 to 10,000,000) that the rules
                      decide, that is copied into the journal, and that the platform's own follower reads. Only by name
        log           a log of --commits N (default 1,000,000) built by the sequencer and audited by the verifier: entries a second of both against SHA-256 of the
                      same entries, the lag of checkpoints, and proofs made and checked. Only by name
        settlement    uses metered from the log, and a statement of 50,000 uses recomputed from it, against a GROUP BY over the same entries in SQL
        flows         interactions a second from the log through a flow of ten nodes until their runs have ended and what they wanted is done, durable, against the journal
                      alone writing as many entries of the same length, with the CPU time of each; how soon an outcome changes what is chosen; and how
                      long the causal graph and the attribution of a million choices take, against SQL that only counts and averages them
        attacks       what it costs to refuse requests that are meant to be dear (bombs of fragments, floods of aliases and the like), and the
                      memory before and after 10,000 of them
        Without names: all of them but traces and log.
        """);
    return 0;
}

var seconds = args.SkipWhile(arg => arg != "--seconds").Skip(1).FirstOrDefault() is { } text && int.TryParse(text, out var given) ? Math.Clamp(given, 1, 60) : 5;
var round = TimeSpan.FromSeconds(seconds);
string[] pure = ["decisions", "sandbox", "signals", "learning", "log"], onPlatform = ["journal", "durable", "calls", "reads", "graphql", "tokens", "export", "views", "entitlements", "settlement", "flows", "whitepaper", "attacks", "traces"];
string[] named = [.. args.Where((arg, n) => !arg.StartsWith("--", StringComparison.Ordinal) && (n == 0 || args[n - 1] is not ("--seconds" or "--commits")))];
if (named.FirstOrDefault(name => !pure.Contains(name) && !onPlatform.Contains(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark '{unknown}'. There are: {string.Join(", ", pure.Concat(onPlatform))}. --help says what each measures.");
    return 2;
}
bool Wanted(string name) => named.Contains(name) || (named.Length == 0 && name is not ("traces" or "log"));

var commits = Math.Clamp(args.SkipWhile(arg => arg != "--commits").Skip(1).FirstOrDefault() is { } count && int.TryParse(count, out var asked) ? asked : 1_000_000, 10_000, 10_000_000);

if (Wanted("decisions")) AnsiConsole.Write(await DecisionBench.RunAsync(round));
if (Wanted("log")) AnsiConsole.Write(await LogBench.RunAsync(commits));
if (Wanted("sandbox")) AnsiConsole.Write(await SandboxBench.RunAsync(round));
if (Wanted("signals")) AnsiConsole.Write(await SignalBench.RunAsync(round));
if (Wanted("learning")) AnsiConsole.Write(await LearningBench.RunAsync(round));
if (Wanted("graphql")) AnsiConsole.Write(await PeerBench.RunAsync(round));
if (!onPlatform.Any(Wanted)) return 0;

await using var place = await BenchPlace.StartAsync();
if (Wanted("journal")) AnsiConsole.Write(await JournalBench.RunAsync(place, round));
if (Wanted("durable")) AnsiConsole.Write(await DurableBench.RunAsync(place, round));
if (Wanted("calls")) AnsiConsole.Write(await CallBench.RunAsync(place, round));
if (Wanted("reads")) AnsiConsole.Write(await ReadBench.RunAsync(place, round));
if (Wanted("graphql")) AnsiConsole.Write(await TokenBench.RunAsync(place, round));
if (Wanted("tokens")) AnsiConsole.Write(await IssuanceBench.RunAsync(place, round));
if (Wanted("export")) AnsiConsole.Write(await ExportBench.RunAsync(place));
if (Wanted("views")) AnsiConsole.Write(await ViewBench.RunAsync(place, round));
if (Wanted("entitlements")) AnsiConsole.Write(await EntitlementBench.RunAsync(place, round));
if (Wanted("whitepaper")) AnsiConsole.Write(await WhitePaperBench.RunAsync(place));
if (Wanted("settlement")) AnsiConsole.Write(await SettlementBench.RunAsync(place));
if (Wanted("flows"))
{
    AnsiConsole.Write(await FlowBench.RunAsync(place, round));
    AnsiConsole.Write(await OutcomeBench.RunAsync(place, round));
    AnsiConsole.Write(await CauseBench.RunAsync(place));
}
if (Wanted("attacks")) AnsiConsole.Write(await AttackBench.RunAsync(place));
if (Wanted("traces")) AnsiConsole.Write(await TraceBench.RunAsync(place, commits));
return 0;
