using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>Every number the authorization core decides by, as versioned data. Files named <c>*.policy.json</c> in this folder.</summary>
/// <param name="Version">The name decisions cite, such as <c>2026-1</c>.</param>
/// <param name="HoldMinutes">How long a hold lives unless posted or voided.</param>
/// <param name="Credit">How data credit is computed.</param>
/// <param name="Tiers">Tiers by their lowest score, highest first.</param>
/// <param name="Limits">Limits of each permission by tier.</param>
/// <param name="Unlocks">Permissions that are locked until a rule holds.</param>
/// <param name="Grants">How permissions are granted; null in a policy from before there were grants: whatever has limits may be asked for.</param>
/// <param name="Coach">When a strategy coach steps in; null: never.</param>
/// <param name="Countersign">How many people countersign, and by when; null: one, within the approval's own three days.</param>
/// <param name="ValidFrom">New decisions are made under it from this moment on; null: from ever.</param>
/// <param name="ValidUntil">New decisions are made under it before this moment; null: until another takes over.</param>
/// <param name="Funds">What is paid from funds; null: nothing is.</param>
public sealed record Policy(
    string Version,
    int HoldMinutes,
    CreditPolicy Credit,
    ImmutableArray<TierPolicy> Tiers,
    ImmutableDictionary<Permission, ImmutableDictionary<Tier, LimitPolicy>> Limits,
    ImmutableArray<UnlockPolicy> Unlocks,
    GrantPolicy? Grants = null,
    CoachPolicy? Coach = null,
    CountersignPolicy? Countersign = null,
    DateTimeOffset? ValidFrom = null,
    DateTimeOffset? ValidUntil = null,
    FundPolicy? Funds = null)
{
    /// <summary>SHA-256, in hex, of the canonical JSON (RFC 8785) of the policy's file: what a decision's trace cites beside the version.</summary>
    [JsonIgnore]
    public string Hash { get; init; } = "";

    /// <summary>The tier of a score.</summary>
    /// <param name="score">0 to 1000.</param>
    public Tier TierOf(int score) => Tiers.First(tier => score >= tier.From).Tier;

    /// <summary>Whether new decisions may be made under it.</summary>
    public bool IsInForce(DateTimeOffset now) => !(now < ValidFrom) && !(now >= ValidUntil);

    /// <summary>The same rules, in force at any time: for asking what they would say at another. The window is about a release, and a trial is not one; version and hash stay what they are.</summary>
    public Policy AtAnyTime() => this with { ValidFrom = null, ValidUntil = null };
}

/// <summary>How permissions are granted (SU-12, SU-16).</summary>
/// <param name="HopsMax">How often a grant may be passed on.</param>
/// <param name="DelegationDaysMax">Longest time a delegation may live, in days.</param>
/// <param name="Standing">What every unit is granted when it is established.</param>
public sealed record GrantPolicy(int HopsMax, int DelegationDaysMax, ImmutableArray<StandingGrant> Standing);

/// <summary>What is paid from funds (SU-25, SU-26).</summary>
/// <param name="Permissions">Authorizations of these draw on a fund the unit has heard of.</param>
public sealed record FundPolicy(ImmutableArray<Permission> Permissions);

/// <summary>A grant every unit has from the start, for the whole unit and whoever acts for it, with its two legs.</summary>
public sealed record StandingGrant(Permission Permission, string DataView, string Tool);

/// <summary>How headquarters countersigns (SU-9).</summary>
/// <param name="LargeFrom">From this amount on, in minor units, inclusive, <paramref name="LargeQuorum"/> different people must approve; below it one.</param>
/// <param name="LargeQuorum">2 to 5.</param>
/// <param name="TimeoutMinutes">1 to 43,200; unanswered by then, the request ends as not approved.</param>
public sealed record CountersignPolicy(long LargeFrom, int LargeQuorum, int TimeoutMinutes);

/// <summary>When a strategy coach steps in (SU-19).</summary>
/// <param name="Weeks">So many counted weeks in a row.</param>
/// <param name="Below">Conversion strictly below this share of the baseline, in basis points.</param>
/// <param name="BaselineWeeks">The baseline is the mean of so many counted weeks before the week.</param>
/// <param name="ClosedMin">A week counts from so many closed leads on.</param>
public sealed record CoachPolicy(int Weeks, int Below, int BaselineWeeks, int ClosedMin);

/// <summary>How data credit is computed (SU-3).</summary>
/// <param name="Weights">Parts of a hundred for each component; they total 100.</param>
/// <param name="Unmeasured">The value, 0 to 1000, of a component nothing has been measured for yet.</param>
/// <param name="AttainmentZeroAt">Attainment, in basis points, worth 0.</param>
/// <param name="AttainmentFullAt">Attainment, in basis points, worth 1000.</param>
/// <param name="NpsResponsesMin">Responses a quarter needs before its NPS counts.</param>
public sealed record CreditPolicy(
    ImmutableSortedDictionary<CreditComponent, int> Weights, int Unmeasured, int AttainmentZeroAt, int AttainmentFullAt, int NpsResponsesMin);

/// <summary>A tier and the lowest score in it.</summary>
public sealed record TierPolicy(Tier Tier, int From);

/// <summary>What a tier may do with a permission on its own authority.</summary>
/// <param name="PerDecisionMax">Largest amount of one decision, in minor units, inclusive.</param>
/// <param name="QuarterTotalMax">Largest sum held, or held and spent in the quarter, in minor units, inclusive.</param>
/// <param name="DiscountMax">Largest discount, in basis points, inclusive.</param>
public sealed record LimitPolicy(long PerDecisionMax, long QuarterTotalMax, int DiscountMax);

/// <summary>When a locked permission opens (SU-4): in each of the latest consecutive quarters, attainment and NPS hold.</summary>
/// <param name="AttainmentAbove">Basis points; strictly more, compared on the amounts themselves and not on the rounded figure.</param>
/// <param name="NpsAtLeast">Score, −100 to 100; at least.</param>
/// <param name="ResponsesAtLeast">Responses behind that score; at least.</param>
public sealed record UnlockPolicy(Permission Permission, int ConsecutiveQuarters, int AttainmentAbove, int NpsAtLeast, int ResponsesAtLeast);

/// <summary>The policies there are. A version, once released, stays readable for ever: decisions made under it are replayed with it.</summary>
public static class Policies
{
    private static readonly FrozenDictionary<string, Policy> s_byVersion = Load();

    /// <summary>The policy in force for new decisions.</summary>
    public static Policy Current => s_byVersion["2026-3"];

    /// <summary>All of them, by version.</summary>
    public static IEnumerable<Policy> All => s_byVersion.Values.OrderBy(policy => policy.Version, StringComparer.Ordinal);

    /// <summary>The policy of a version, or null when there is none.</summary>
    public static Policy? Find(string? version) => version is null ? null : s_byVersion.GetValueOrDefault(version);

    private static FrozenDictionary<string, Policy> Load()
    {
        var assembly = typeof(Policies).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".policy.json", StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var file = new MemoryStream();
                stream.CopyTo(file);
                // What ships is held to what anybody's file is held to.
                var (policy, findings) = PolicyFile.Read(file.ToArray());
                return policy ?? throw new InvalidOperationException($"{name} is no permission set:{string.Concat(findings.Select(finding => $"\n  {finding}"))}");
            })
            .ToFrozenDictionary(policy => policy.Version);
    }
}
