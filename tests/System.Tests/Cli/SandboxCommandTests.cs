using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;
using Ecosystem.SystemTests.Import;

namespace Ecosystem.SystemTests.Cli;

/// <summary><c>ecosystem sandbox</c> as a person and a script see it (SU-23, SU-24). Only a history needs a log, and none needs a running platform.</summary>
public sealed class SandboxCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecosystem-sandbox-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(int Code, string Output, string Messages)> Run(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var code = await EcosystemCommand.RunAsync(
            ["sandbox", .. arguments],
            new(Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, _) => throw new PlatformUnreachableException("The sandbox asks no platform.")),
            TestContext.Current.CancellationToken);
        Assert.DoesNotContain('\e', output.ToString() + messages);
        return (code, output.ToString(), messages.ToString());
    }

    private static async Task<JsonElement> Json(params string[] arguments)
    {
        var (code, output, messages) = await Run([.. arguments, "--json"]);
        Assert.True(code == 0, messages);
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>The set in force in a file of its own, changed.</summary>
    private string Write(Action<JsonObject> change)
    {
        var set = JsonNode.Parse(CanonicalJson.Serialize(Policies.Current, DomainJson.Options))!.AsObject();
        set["version"] = "trial-1";
        change(set);
        var file = Path.Combine(_folder, "trial.policy.json");
        File.WriteAllText(file, set.ToJsonString());
        return file;
    }

    [Theory]
    [InlineData("", "Say what to do")]
    [InlineData("--list --scenario bundle", "--list and --scenario are different questions")]
    [InlineData("--scenario lunch", "There are acting-delegate, bundle,")]
    [InlineData("--scenario bundle --plays 0", "--plays must be 1 to 10,000")]
    [InlineData("--scenario bundle --plays 10001", "--plays must be 1 to 10,000")]
    [InlineData("--scenario bundle --plays many", "--plays must be 1 to 10,000")]
    [InlineData("--scenario bundle --seed x", "--seed must be a whole number")]
    [InlineData("--scenario bundle --tier D", "--tier goes with --claim, not with --scenario")]
    [InlineData("--scenario bundle --data x", "--data goes with --unit")]
    [InlineData("--list --policy 2026-1", "--policy goes with --scenario or --unit or --claim")]
    [InlineData("--scenario bundle --policy 2027-1", "There is no permission set '2027-1'. Released are 2026-1, 2026-2")]
    [InlineData("--scenario bundle --against 2027-1", "There is no permission set '2027-1'")]
    [InlineData("--scenario bundle --policy no-such.policy.json", "no-such.policy.json could not be read")]
    [InlineData("--unit nonsense", "'nonsense' is not the id of a sales unit")]
    [InlineData("--claim --tier D", "--claim needs --tier and --never")]
    [InlineData("--claim --tier E --never granted", "--tier must be one of A, B, C, D")]
    [InlineData("--claim --tier D --never maybe", "--never must be granted, needsCountersign or denied")]
    [InlineData("--claim --tier D --never granted --permission fly", "--permission must be one of the 32")]
    [InlineData("--claim --tier D --never granted --above -1", "--above must be a whole number")]
    [InlineData("--claim --tier D --never granted --above 9007199254740991", "The amount must be 0 to 9007199254740990")]
    [InlineData("--claim --tier D --never granted --origin robot", "--origin must be human or ai")]
    [InlineData("--claim --tier D --never granted --permission partners.view --policy 2026-1", "Policy 2026-1 says nothing about partners.view")]
    public async Task What_cannot_be_used_ends_with_2_and_says_why(string line, string words)
    {
        var (code, output, messages) = await Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(words, messages.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scenarios_are_listed_in_both_languages_and_the_sets_that_were_released()
    {
        var (code, output, _) = await Run("--list");
        Assert.Equal(0, code);
        Assert.Contains("Credit drop mid-quarter", output, StringComparison.Ordinal);
        Assert.Contains("季中信用下降", output, StringComparison.Ordinal);
        Assert.Contains("Permission sets that were released: 2026-1, 2026-2", output, StringComparison.Ordinal);
        var listed = await Json("--list");
        Assert.Equal(12, listed.GetProperty("scenarios").GetArrayLength());
        Assert.Equal(Policies.Current.Hash, Assert.Single(listed.GetProperty("policies").EnumerateArray(), policy => policy.GetProperty("inForce").GetBoolean()).GetProperty("hash").GetString());
    }

    [Fact]
    public async Task Scenarios_are_played_side_by_side_and_come_out_the_same_under_the_same_seed()
    {
        var (code, output, messages) = await Run("--scenario", "all", "--plays", "2", "--policy", "2026-2", "--against", "2026-1");
        Assert.Equal(0, code);
        Assert.Equal(24, output.Split('\n').Count(line => line.Contains(" 2026-1 ", StringComparison.Ordinal) || line.Contains(" 2026-2 ", StringComparison.Ordinal)));
        Assert.Contains("5,880 decisions in ", output, StringComparison.Ordinal);
        Assert.Contains("Playing bundle under 2026-1: done", messages, StringComparison.Ordinal);

        async Task<string> Reports(string seed) => (await Json("--scenario", "extra-discount", "--plays", "2", "--seed", seed)).GetProperty("reports").GetRawText();
        Assert.Equal(await Reports("-7"), await Reports("-7"));
        Assert.NotEqual(await Reports("-7"), await Reports("8"));
    }

    [Fact]
    public async Task A_file_is_checked_each_finding_at_its_place_and_tried_when_it_is_sound()
    {
        var sound = Write(set => set.Remove("grants"));
        var (code, output, messages) = await Run("--policy", sound);
        Assert.Equal(0, code);
        Assert.Contains("Permission set trial-1 can be tried and released.", output, StringComparison.Ordinal);
        Assert.Contains("warning  has no 'grants'", messages, StringComparison.Ordinal);
        Assert.Equal("trial-1", (await Json("--scenario", "bundle", "--plays", "1", "--policy", sound)).GetProperty("reports")[0].GetProperty("policy").GetString());

        var faulty = Write(set =>
        {
            set["tiers"]![3]!["from"] = 10;
            set["unlocks"]![0]!["npsAtLeast"] = 101;
        });
        (code, output, messages) = await Run("--policy", faulty, "--scenario", "all");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("fault  tiers[3].from: leaves the scores below 10 without a tier", messages, StringComparison.Ordinal);
        Assert.Contains("fault  unlocks[0].npsAtLeast: ", messages, StringComparison.Ordinal);
        (code, output, _) = await Run("--policy", faulty, "--json");
        var told = JsonDocument.Parse(output).RootElement;
        Assert.Equal((2, false, 2), (code, told.GetProperty("accepted").GetBoolean(), told.GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public async Task A_claim_that_holds_ends_with_0_and_one_that_is_refuted_with_1_and_the_request()
    {
        string[] claim = ["--claim", "--tier", "d", "--permission", "pricing.approve", "--never", "granted", "--above"];
        var (code, output, _) = await Run([.. claim, "500000"]);
        Assert.Equal(0, code);
        Assert.Contains("It holds on all ", output, StringComparison.Ordinal);

        (code, output, _) = await Run([.. claim, "499999"]);
        Assert.Equal(1, code);
        Assert.Contains("Refuted by request 1: pricing.approve for 5,000.00, discount 0 bp, proposed by human", output, StringComparison.Ordinal);
        Assert.Contains("SU-7 holds: amount 500000 against 500000 per decision", output, StringComparison.Ordinal);

        (code, output, _) = await Run([.. claim, "499999", "--json"]);
        var refuted = JsonDocument.Parse(output).RootElement;
        Assert.Equal((1, false, 500_000L), (code, refuted.GetProperty("holds").GetBoolean(), refuted.GetProperty("counterexample").GetProperty("request").GetProperty("amount").GetProperty("minorUnits").GetInt64()));
        Assert.True((await Json([.. claim, "500000"])).GetProperty("holds").GetBoolean());
    }

    [Fact]
    public async Task Without_a_log_a_history_ends_with_3()
    {
        var (code, _, messages) = await Run("--unit", "su_1", "--data", _folder);
        Assert.Equal(3, code);
        Assert.Contains("There is no platform in", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_units_history_is_played_from_the_log_of_a_silo()
    {
        await using var silo = new RunningSilo();
        await silo.InitializeAsync();
        new RunningPlatform(Environment.ProcessId, silo.Database.ConnectionString, new("http://127.0.0.1:9/"), new("http://127.0.0.1:9/")).Announce(_folder);
        var decision = await Live(silo, "su_sandboxed");

        var (code, output, messages) = await Run("--unit", "su_sandboxed", "--data", _folder);
        Assert.Equal(0, code);
        Assert.Contains("su_sandboxed: 4 entries", output, StringComparison.Ordinal);
        Assert.Contains("No decision comes out otherwise.", output, StringComparison.Ordinal);
        Assert.Contains("Reading the log of su_sandboxed: done", messages, StringComparison.Ordinal);

        var stricter = Write(set => set["limits"]!["pricing.approve"]!["C"]!["perDecisionMax"] = 1_000_000);
        (code, output, _) = await Run("--unit", "su_sandboxed", "--policy", stricter, "--data", _folder);
        Assert.Equal(0, code);
        Assert.Contains(output.Split('\n'), line => line.Contains($"{decision}", StringComparison.Ordinal) && line.Contains("countersign", StringComparison.Ordinal) && line.Contains("SU-7", StringComparison.Ordinal));
        Assert.Contains("1 of 2 decisions come out otherwise.", output, StringComparison.Ordinal);
        Assert.Contains("1 countersigns were left pending", output, StringComparison.Ordinal);

        var report = await Json("--unit", "su_sandboxed", "--policy", stricter, "--against", "2026-2", "--data", _folder);
        Assert.Equal(("2026-2", 1, decision.Value), (report.GetProperty("against").GetString(), report.GetProperty("changed").GetInt32(), report.GetProperty("changes")[0].GetProperty("decision").GetString()));
        Assert.Equal((1_900_000L, 400_000L), (report.GetProperty("before").GetProperty("heldMinorUnits").GetInt64(), report.GetProperty("after").GetProperty("heldMinorUnits").GetInt64()));

        (code, _, messages) = await Run("--unit", "su_nobody", "--data", _folder);
        Assert.Equal(1, code);
        Assert.Contains("The log has no sales unit su_nobody. It has su_sandboxed.", messages, StringComparison.Ordinal);
    }

    /// <summary>A unit that is granted a small amount and a larger one, and spends the larger.</summary>
    private static async Task<DecisionId> Live(RunningSilo silo, string unit)
    {
        CallToken.Use(silo.Service<SiloTokens>().Mint("silo:test", [Scopes.UnitsRead, Scopes.UnitsWrite, Scopes.DecisionsWrite]));
        var actor = silo.Service<IGrainFactory>().GetGrain<ISalesUnitGrain>(unit);
        Assert.IsType<UnitAccepted>(await actor.Establish(new("林岚 Lin Lan", "East", "CNY", []), "k0"));
        AuthorizationRequest Price(long amount) => new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(amount, "CNY"), 0, Origin.Human);
        Assert.IsType<Granted>(await actor.Authorize(Price(400_000), "k1"));
        var large = Assert.IsType<Granted>(await actor.Authorize(Price(1_500_000), "k2"));
        Assert.IsType<UnitAccepted>(await actor.PostHold(large.Hold, "k3"));
        return large.Decision;
    }
}
