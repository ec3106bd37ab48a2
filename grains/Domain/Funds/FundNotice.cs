namespace Ecosystem.Domain.Funds;

/// <summary>What a sales unit is told about a fund it leases from. The latest notice stands; an earlier one is forgotten.</summary>
/// <param name="Lease">The unit's lease, or null when it has none any more: what it holds then stays held, and nothing more is authorized alone.</param>
/// <param name="Reconciled">Whether finance agrees with the fund. False, while finance is asked or disagrees: every authorization on the fund needs a countersign 需总部加签.</param>
[GenerateSerializer, Immutable, Alias("fund-notice")]
public sealed record FundNotice([property: Id(0)] FundId Fund, [property: Id(1)] FundLease? Lease, [property: Id(2)] bool Reconciled);

/// <summary>A sub-limit a unit may hold and spend up to.</summary>
/// <param name="Amount">The whole limit, what the unit has spent of it included; 1 to 2^53 − 1 minor units.</param>
/// <param name="ExpiresAt">From this moment on nothing new may be held under it; what was held before may be posted until its own expiry.</param>
[GenerateSerializer, Immutable, Alias("fund-lease")]
public sealed record FundLease([property: Id(0)] LeaseId Id, [property: Id(1)] Money Amount, [property: Id(2)] DateTimeOffset ExpiresAt);

/// <summary>Who is to be told what.</summary>
public sealed record UnitNotice(SalesUnitId Unit, FundNotice Notice);
