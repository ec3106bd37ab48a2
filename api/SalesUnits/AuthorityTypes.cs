using Ecosystem.Api.Graph;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using GraphQL;

namespace Ecosystem.Api.SalesUnits;

/// <summary>Data credit 数据信用 at one moment.</summary>
[Name("Credit")]
public sealed class CreditType(Credit credit)
{
    /// <summary>0 to 1000.</summary>
    public int Score => credit.Score;

    /// <summary>What the score is good for.</summary>
    public Tier Tier => credit.Tier;

    /// <summary>1, 2, 3 … per unit.</summary>
    public int Version => credit.Version;

    /// <summary>The policy it was computed under.</summary>
    public string Policy => credit.Policy;

    /// <summary>What it is made of.</summary>
    public IEnumerable<CreditPartType> Parts => credit.Parts.Select(part => new CreditPartType(part));
}

/// <summary>One component of a credit score.</summary>
[Name("CreditPart")]
public sealed class CreditPartType(CreditPart part)
{
    /// <summary>Which component.</summary>
    public CreditComponent Component => part.Component;

    /// <summary>Parts of a hundred.</summary>
    public int Weight => part.Weight;

    /// <summary>0 to 1000.</summary>
    public int Value => part.Value;

    /// <summary>False when there was nothing to measure and the policy's neutral value stands in.</summary>
    public bool Measured => part.Measured;

    /// <summary>The figures behind the value, for a person to read.</summary>
    public string Basis => part.Basis;
}

/// <summary>What a unit may do with one permission on its own authority, now.</summary>
[Name("PermissionLimit")]
public sealed class PermissionLimitType(PermissionLimit limit, string currency)
{
    /// <summary>Which permission.</summary>
    public Permission Permission => limit.Permission;

    /// <summary>False while the permission's unlock rule does not hold.</summary>
    public bool Open => limit.Open;

    /// <summary>Largest amount of one decision, inclusive.</summary>
    public MoneyType PerDecisionMax => Amount(limit.PerDecisionMax);

    /// <summary>Largest sum held, or held and spent in the quarter, inclusive.</summary>
    public MoneyType QuarterTotalMax => Amount(limit.QuarterTotalMax);

    /// <summary>How much of that sum is used.</summary>
    public MoneyType Used => Amount(limit.Used);

    /// <summary>Largest discount, in hundredths of a percent, inclusive.</summary>
    public int DiscountMaxBasisPoints => limit.DiscountMax;

    private MoneyType Amount(long minorUnits) => new(new Money(minorUnits, currency));
}

/// <summary>An amount set aside by a decision.</summary>
[Name("Hold")]
public sealed class HoldType(Hold hold)
{
    /// <summary>Starts with ho_.</summary>
    [Id]
    public string Id => hold.Id.Value;

    /// <summary>What it was set aside for.</summary>
    public Permission Permission => hold.Permission;

    /// <summary>How much.</summary>
    public MoneyType Amount => new(hold.Amount);

    /// <summary>When it was set aside.</summary>
    public DateTimeOffset PlacedAt => hold.PlacedAt;

    /// <summary>From this moment on it no longer counts, unless posted before.</summary>
    public DateTimeOffset ExpiresAt => hold.ExpiresAt;

    /// <summary>The approval that allowed it; null when the unit did so alone.</summary>
    [Id]
    public string? Countersigned => hold.Countersigned?.Value;

    /// <summary>The fund that is to pay; null: none.</summary>
    [Id]
    public string? Fund => hold.Fund?.Value;

    /// <summary>The lease it is held under; null: none, or headquarters countersigned it.</summary>
    [Id]
    public string? Lease => hold.Lease?.Value;

    /// <summary>How it stands.</summary>
    public HoldStatus Status => hold.Status;
}
