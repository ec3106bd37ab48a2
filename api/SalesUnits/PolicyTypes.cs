using System.Text;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using GraphQL;

namespace Ecosystem.Api.SalesUnits;

/// <summary>A permission set: every number that authorizations are decided by. Once released it is never changed.</summary>
[Name("Policy")]
public sealed class PolicyType(Policy policy)
{
    /// <summary>What decisions cite, such as 2026-1.</summary>
    public string Version => policy.Version;

    /// <summary>SHA-256 of its canonical JSON, in hex; decisions cite it too.</summary>
    public string Hash => policy.Hash;

    /// <summary>Whether new decisions are made under it.</summary>
    public bool Current => policy.Version == Policies.Current.Version;

    /// <summary>From when on it may be in force; null: from ever.</summary>
    public DateTimeOffset? ValidFrom => policy.ValidFrom;

    /// <summary>Until when; null: until another takes over.</summary>
    public DateTimeOffset? ValidUntil => policy.ValidUntil;

    /// <summary>How long a hold lives unless posted or voided.</summary>
    public int HoldMinutes => policy.HoldMinutes;

    /// <summary>Tiers by their lowest score, highest first.</summary>
    public IEnumerable<PolicyTierType> Tiers => policy.Tiers.Select(tier => new PolicyTierType(tier));

    /// <summary>What each tier may do with each permission on its own authority; a tier that is not listed with a permission has no part in it.</summary>
    public IEnumerable<PolicyLimitType> Limits =>
        from permission in policy.Limits.OrderBy(one => one.Key)
        from limit in permission.Value.OrderBy(one => one.Key)
        select new PolicyLimitType(permission.Key, limit.Key, limit.Value);

    /// <summary>Permissions that are locked until a rule holds.</summary>
    public IEnumerable<PolicyUnlockType> Unlocks => policy.Unlocks.Select(rule => new PolicyUnlockType(rule));

    /// <summary>All of it, as canonical JSON (RFC 8785): what the hash is of, and what to start from for a set of one's own.</summary>
    public string Json => Encoding.UTF8.GetString(CanonicalJson.Serialize(policy, DomainJson.Options));
}

/// <summary>A tier and where it begins.</summary>
[Name("PolicyTier")]
public sealed class PolicyTierType(TierPolicy tier)
{
    /// <summary>Which tier.</summary>
    public Tier Tier => tier.Tier;

    /// <summary>The lowest score in it, 0 to 1000.</summary>
    public int From => tier.From;
}

/// <summary>What a tier may do with a permission on its own authority. All inclusive, in the unit's currency.</summary>
[Name("PolicyLimit")]
public sealed class PolicyLimitType(Permission permission, Tier tier, LimitPolicy limit)
{
    /// <summary>Which permission.</summary>
    public Permission Permission => permission;

    /// <summary>Which tier.</summary>
    public Tier Tier => tier;

    /// <summary>Largest amount of one decision.</summary>
    public long PerDecisionMaxMinorUnits => limit.PerDecisionMax;

    /// <summary>Largest sum held, or held and spent in the quarter.</summary>
    public long QuarterTotalMaxMinorUnits => limit.QuarterTotalMax;

    /// <summary>Largest discount, in hundredths of a percent.</summary>
    public int DiscountMaxBasisPoints => limit.DiscountMax;
}

/// <summary>When a locked permission opens: in each of the latest consecutive quarters, attainment and NPS hold.</summary>
[Name("PolicyUnlock")]
public sealed class PolicyUnlockType(UnlockPolicy rule)
{
    /// <summary>Which permission.</summary>
    public Permission Permission => rule.Permission;

    /// <summary>How many quarters.</summary>
    public int ConsecutiveQuarters => rule.ConsecutiveQuarters;

    /// <summary>Strictly more than this, in hundredths of a percent.</summary>
    public int AttainmentAboveBasisPoints => rule.AttainmentAbove;

    /// <summary>At least this score.</summary>
    public int NpsAtLeast => rule.NpsAtLeast;

    /// <summary>From at least so many responses.</summary>
    public int ResponsesAtLeast => rule.ResponsesAtLeast;
}

/// <summary>What there is to say about a permission set that is not released.</summary>
[Name("PolicyCheck")]
public sealed class PolicyCheckType(Policy? policy, IEnumerable<PolicyFinding> findings)
{
    /// <summary>Whether it can be tried and released: no finding is a fault.</summary>
    public bool Accepted => policy is not null;

    /// <summary>Its version; null when it is not accepted.</summary>
    public string? Version => policy?.Version;

    /// <summary>The hash that decisions would cite; null when it is not accepted.</summary>
    public string? Hash => policy?.Hash;

    /// <summary>Each with its place.</summary>
    public IEnumerable<PolicyFindingType> Findings => findings.Select(finding => new PolicyFindingType(finding));
}

/// <summary>What somebody should know about a permission set before it is released.</summary>
[Name("PolicyFinding")]
public sealed class PolicyFindingType(PolicyFinding finding)
{
    /// <summary>How bad it is.</summary>
    public PolicySeverity Severity => finding.Severity;

    /// <summary>Where in the file, such as limits['pricing.approve'].D.perDecisionMax; empty for the whole.</summary>
    public string At => finding.At;

    /// <summary>What is the matter there, and what to do.</summary>
    public string Message => finding.Message;
}
