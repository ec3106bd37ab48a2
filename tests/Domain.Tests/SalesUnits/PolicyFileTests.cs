using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Tests.Json;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>What a permission set must not be, each refused at its place, before anybody tries or releases it (SU-23).</summary>
public class PolicyFileTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A sound set of a version of its own, to break in one place.</summary>
    internal static JsonObject Candidate()
    {
        var set = JsonNode.Parse(Texts.Of(Policies.Current))!.AsObject();
        set["version"] = "trial-1";
        return set;
    }

    internal static (Policy? Policy, IReadOnlyList<PolicyFinding> Findings) Read(string json)
    {
        var (policy, findings) = PolicyFile.ReadCandidate(Encoding.UTF8.GetBytes(json), s_now);
        Assert.Equal(policy is null, findings.Any(finding => finding.Severity == PolicySeverity.Fault));
        Assert.All(findings, finding => Assert.NotEqual("", finding.Message));
        return (policy, findings);
    }

    /// <summary>The candidate with one part replaced: a path such as <c>tiers/3/from</c>, and the new value's JSON; no value takes the part out.</summary>
    private static string With(string path, string? value)
    {
        var set = Candidate();
        var steps = path.Split('/');
        JsonNode node = set;
        foreach (var step in steps[..^1]) node = node is JsonArray list ? list[int.Parse(step)]! : node[step]!;
        if (node is JsonArray items) items[int.Parse(steps[^1])] = JsonNode.Parse(value!);
        else if (value is null) node.AsObject().Remove(steps[^1]);
        else node[steps[^1]] = JsonNode.Parse(value);
        return set.ToJsonString();
    }

    public static TheoryData<string, string?, string, string> Faults() => new()
    {
        // The shape.
        { "budget", "1", "", "'budget', which means nothing" },
        { "hash", "\"5cad\"", "", "'hash', which means nothing here. It may have version, holdMinutes, credit, tiers, limits, unlocks, grants, coach, countersign, validFrom, validUntil, funds." },
        { "credit/colour", "1", "credit", "'colour', which means nothing" },
        { "limits/pricing.approve/A/perDay", "1", "limits['pricing.approve'].A", "'perDay', which means nothing" },
        { "tiers", null, "", "has no 'tiers'" },
        { "limits/pricing.approve/A/discountMax", null, "limits['pricing.approve'].A", "has no 'discountMax'" },
        { "coach", "null", "coach", "must be an object" },
        { "limits/pricing.fly", "{}", "limits['pricing.fly']", "'pricing.fly' is not a permission" },
        { "limits/pricing.approve/E", """{ "perDecisionMax": 1, "quarterTotalMax": 1, "discountMax": 1 }""", "limits['pricing.approve'].E", "one of A, B, C, D" },
        { "limits/pricing.approve/a", """{ "perDecisionMax": 1, "quarterTotalMax": 1, "discountMax": 1 }""", "limits['pricing.approve'].a", "one of A, B, C, D" },
        { "tiers/0/tier", "\"S\"", "tiers[0].tier", "one of A, B, C, D" },
        { "credit/weights/charm", "0", "credit.weights.charm", "one of attainment, policyAdherence" },
        { "unlocks/0/permission", "\"pricing\"", "unlocks[0].permission", "'pricing' is not a permission" },
        { "unlocks/0/permission", "7", "unlocks[0].permission", "must be a text" },
        { "version", "null", "version", "leave it out where there is none" },
        { "version", "2026", "version", "must be a text" },
        { "validFrom", "\"2026-01-01\"", "validFrom", "a moment with its offset" },
        { "validFrom", "\"2026-01-01T00:00:00Z\"", "validFrom", "a moment with its offset" },
        { "validFrom", "\"tomorrow\"", "validFrom", "a moment with its offset" },
        // Numbers.
        { "holdMinutes", "\"NaN\"", "holdMinutes", "must be a whole number" },
        { "holdMinutes", "1.5", "holdMinutes", "must be a whole number" },
        { "holdMinutes", "1e3", "holdMinutes", "must be a whole number" },
        { "holdMinutes", "2147483648", "holdMinutes", "must be a whole number" },
        { "holdMinutes", "0", "holdMinutes", "must be 1 to 527040" },
        { "holdMinutes", "527041", "holdMinutes", "must be 1 to 527040" },
        { "limits/pricing.approve/A/perDecisionMax", "-1", "limits['pricing.approve'].A.perDecisionMax", "must be 0 to 9007199254740991" },
        { "limits/pricing.approve/A/perDecisionMax", "9007199254740992", "limits['pricing.approve'].A.perDecisionMax", "must be a whole number from -9007199254740991" },
        { "limits/pricing.approve/A/perDecisionMax", "9007199254740993", "limits['pricing.approve'].A.perDecisionMax", "JSON does not keep exactly" },
        { "limits/pricing.approve/A/perDecisionMax", "1e999", "limits['pricing.approve'].A.perDecisionMax", "JSON does not keep exactly" },
        { "limits/pricing.approve/A/discountMax", "10001", "limits['pricing.approve'].A.discountMax", "must be 0 to 10000" },
        // Credit.
        { "credit/weights/nps", "21", "credit.weights", "total 101" },
        { "credit/weights/nps", "-20", "credit.weights.nps", "must be 0 to 100" },
        { "credit/weights/nps", null, "credit.weights", "has no 'nps'" },
        { "credit/unmeasured", "1001", "credit.unmeasured", "must be 0 to 1000" },
        { "credit/attainmentFullAt", "5000", "credit.attainmentFullAt", "more than attainmentZeroAt" },
        { "credit/attainmentZeroAt", "-1", "credit.attainmentZeroAt", "must be 0 to" },
        { "credit/npsResponsesMin", "0", "credit.npsResponsesMin", "must be 1 to" },
        // Tiers.
        { "tiers", "[]", "tiers", "at least one tier" },
        { "tiers/1/from", "800", "tiers[1].from", "no score reaches tier B" },
        { "tiers/1/from", "801", "tiers[1].from", "no score reaches tier B" },
        { "tiers/0/from", "1001", "tiers[0].from", "no score reaches tier A" },
        { "tiers/3/from", "1", "tiers[3].from", "without a tier" },
        { "tiers/3/from", "-1", "tiers[3].from", "must be 0 to 1000" },
        { "tiers/1/tier", "\"A\"", "tiers[1].tier", "best first, each once" },
        { "tiers/0/tier", "\"D\"", "tiers[1].tier", "best first, each once" },
        { "tiers", """[{ "tier": "A", "from": 800 }, { "tier": "B", "from": 650 }, { "tier": "C", "from": 0 }]""", "limits['pricing.approve'].D", "tier D, which is not in tiers" },
        // Limits.
        { "limits/pricing.approve/D/perDecisionMax", "2000001", "limits['pricing.approve'].D.perDecisionMax", "more than the 2000000 of the better tier C" },
        { "limits/pricing.approve/D/quarterTotalMax", "10000001", "limits['pricing.approve'].D.quarterTotalMax", "better tier C" },
        { "limits/pricing.approve/D/discountMax", "1001", "limits['pricing.approve'].D.discountMax", "better tier C" },
        { "limits/pricing.approve/A", null, "limits['pricing.approve'].B", "the better tier A does not have" },
        // Unlocks.
        { "unlocks/0/npsAtLeast", "101", "unlocks[0].npsAtLeast", "can never hold" },
        { "unlocks/0/npsAtLeast", "-101", "unlocks[0].npsAtLeast", "asks for nothing" },
        { "unlocks/0/responsesAtLeast", "10000001", "unlocks[0].responsesAtLeast", "can never hold" },
        { "unlocks/0/responsesAtLeast", "-1", "unlocks[0].responsesAtLeast", "must be 0 to" },
        { "unlocks/0/consecutiveQuarters", "0", "unlocks[0].consecutiveQuarters", "must be 1 to 40" },
        { "unlocks/0/attainmentAbove", "-1", "unlocks[0].attainmentAbove", "must be 0 to" },
        { "limits/marketing-spend.propose", null, "unlocks[0].permission", "marketing-spend.propose has no limits" },
        { "limits/marketing-spend.propose", null, "grants.standing[10].permission", "marketing-spend.propose has no limits" },
        { "unlocks", """[{ "permission": "pricing.approve", "consecutiveQuarters": 1, "attainmentAbove": 1, "npsAtLeast": 1, "responsesAtLeast": 1 }, { "permission": "pricing.approve", "consecutiveQuarters": 2, "attainmentAbove": 1, "npsAtLeast": 1, "responsesAtLeast": 1 }]""", "unlocks[1].permission", "Make them one" },
        // Grants.
        { "grants/hopsMax", "3", "grants.hopsMax", "must be 0 to 2" },
        { "grants/hopsMax", "-1", "grants.hopsMax", "must be 0 to 2" },
        { "grants/delegationDaysMax", "0", "grants.delegationDaysMax", "must be 1 to 366" },
        { "grants/standing/1/permission", "\"pricing.view\"", "grants.standing[1].permission", "granted already" },
        { "grants/standing/0/dataView", "\"two words\"", "grants.standing[0].dataView", "1 to 72 letters" },
        { "grants/standing/0/tool", "\"\"", "grants.standing[0].tool", "1 to 72 letters" },
        // Funds.
        { "funds", """{ "permissions": ["marketing-spend.propose", "marketing-spend.propose"] }""", "funds.permissions[1]", "named already" },
        { "limits/marketing-spend.propose", null, "funds.permissions[0]", "marketing-spend.propose has no limits" },
        { "funds/permissions", "1", "funds.permissions", "must be a list" },
        // Coach, countersign, validity.
        { "coach/weeks", "0", "coach.weeks", "must be 1 to" },
        { "coach/below", "10001", "coach.below", "must be 1 to 10000" },
        { "coach/baselineWeeks", "0", "coach.baselineWeeks", "must be 1 to" },
        { "coach/closedMin", "0", "coach.closedMin", "must be 1 to" },
        { "countersign/largeFrom", "0", "countersign.largeFrom", "must be 1 to" },
        { "countersign/largeQuorum", "1", "countersign.largeQuorum", "must be 2 to 5" },
        { "countersign/timeoutMinutes", "43201", "countersign.timeoutMinutes", "must be 1 to 43200" },
        { "validUntil", "\"2026-01-01T00:00:00+00:00\"", "validUntil", "never be in force" },
        { "validUntil", "\"2026-11-02T08:00:00+00:00\"", "validUntil", "is over since" },
        { "version", "\"\"", "version", "1 to 40 letters" },
        { "version", "\"two words\"", "version", "1 to 40 letters" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void SU23_What_a_permission_set_must_not_be_is_refused_at_its_place(string path, string? value, string at, string message) =>
        Assert.Contains(Read(With(path, value)).Findings, finding => finding.Severity == PolicySeverity.Fault && finding.At == at && finding.Message.Contains(message, StringComparison.Ordinal));

    public static TheoryData<string, string?, string, string> Warnings() => new()
    {
        { "grants", null, "", "has no 'grants'" },
        { "limits/partners.delegate", "{}", "limits['partners.delegate']", "headquarters countersigns every request" },
        { "limits/pricing.approve/A/perDecisionMax", "100000001", "limits['pricing.approve'].A.perDecisionMax", "more than quarterTotalMax" },
    };

    [Theory, MemberData(nameof(Warnings))]
    public void SU23_What_can_be_meant_but_is_worth_a_look_is_said_and_can_be_tried(string path, string? value, string at, string message)
    {
        var (policy, findings) = Read(With(path, value));
        Assert.NotNull(policy);
        var warning = Assert.Single(findings);
        Assert.Equal((PolicySeverity.Warning, at), (warning.Severity, warning.At));
        Assert.Contains(message, warning.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Accepted() => new()
    {
        { "holdMinutes", "1" }, { "holdMinutes", "527040" }, { "grants/hopsMax", "0" }, { "tiers/1/from", "799" }, { "tiers/0/from", "1000" },
        { "unlocks/0/npsAtLeast", "100" }, { "unlocks/0/npsAtLeast", "-100" }, { "unlocks/0/responsesAtLeast", "10000000" }, { "credit/attainmentFullAt", "5001" },
        { "limits/pricing.approve/A/quarterTotalMax", "9007199254740991" }, { "limits/pricing.approve/D/discountMax", "1000" }, { "countersign/largeQuorum", "5" },
        { "validUntil", "\"2026-11-02T08:00:00.000001+00:00\"" }, { "grants/delegationDaysMax", "366" },
        // Under its own name with its own figures.
        { "version", $"\"{Policies.Current.Version}\"" },
    };

    [Theory, MemberData(nameof(Accepted))]
    public void SU23_A_bound_itself_is_fine(string path, string value)
    {
        var (policy, findings) = Read(With(path, value));
        Assert.Empty(findings);
        Assert.NotNull(policy);
    }

    [Fact]
    public void SU23_A_released_version_with_other_figures_is_refused()
    {
        var set = Candidate();
        set["version"] = Policies.Current.Version;
        set["holdMinutes"] = 7;
        var fault = Assert.Single(Read(set.ToJsonString()).Findings);
        Assert.Equal("version", fault.At);
        Assert.Contains("released already", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_ships_passes_and_has_the_hash_of_its_file_and_of_itself_alike() => Assert.All(Policies.All, policy =>
    {
        var (read, findings) = PolicyFile.Read(Encoding.UTF8.GetBytes(Texts.Of(policy)));
        Assert.DoesNotContain(findings, finding => finding.Severity == PolicySeverity.Fault);
        Assert.Equal(policy.Hash, read!.Hash);
        Assert.Equal(Texts.Of(policy), Texts.Of(read));
    });

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"version\": NaN }")]
    [InlineData("{ \"version\": \"1\", \"version\": \"2\" }")]
    [InlineData("{ \"version\": \"\\ud800\" }")]
    public void What_cannot_be_read_is_refused(string json) => Assert.Null(Read(json).Policy);

    [Fact]
    public void A_file_is_bounded_and_so_is_what_is_told()
    {
        var text = Candidate().ToJsonString();
        Assert.NotNull(Read(text.PadRight(PolicyFile.BytesMax)).Policy);
        Assert.Contains("at most 64 KB", Assert.Single(Read(text.PadRight(PolicyFile.BytesMax + 1)).Findings).Message, StringComparison.Ordinal);
        Assert.Equal(PolicyFile.FaultsMax, Read($$"""{ "version": "1", "unlocks": [{{string.Join(", ", Enumerable.Repeat("1", 200))}}] }""").Findings.Count);
    }

    [Fact]
    public void No_json_whatever_makes_the_reader_fail() => JsonValues.Value.Sample(value => Assert.Null(Read(value?.ToJsonString() ?? "null").Policy), iter: 1000);

    [Fact]
    public void A_set_with_one_part_replaced_or_taken_out_is_read_or_refused_and_what_is_read_can_decide() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 2], JsonValues.Value, Gen.Int[-2, 12_000]).Sample((pick, how, other, number) =>
        {
            var set = Candidate();
            var parts = Parts(set).ToList();
            var part = parts[pick % parts.Count];
            if (how == 0 && part.Parent is JsonObject owner) owner.Remove(part.GetPropertyName());
            else part.ReplaceWith(how == 1 ? JsonValue.Create(number) : other?.DeepClone());
            if (Read(set.ToJsonString()).Policy is not { } policy) return;
            var unit = SalesUnit.Empty("su_test") with { Trial = policy };
            unit = SalesUnit.Decide(unit, PlayedUnit.Establish(), s_now).Events.Aggregate(unit, SalesUnit.Apply);
            SalesUnit.Decide(unit, PlayedUnit.Authorize(1), s_now);
        }, iter: 1000);

    private static IEnumerable<JsonNode> Parts(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>(),
        JsonArray items => items.OfType<JsonNode>(),
        _ => [],
    }).SelectMany(part => Parts(part).Prepend(part));
}
