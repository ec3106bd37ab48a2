using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Funds;

/// <summary>What a fund remembers; rebuilt from its events. Amounts are in minor units of its currency.</summary>
public sealed record FundState(FundId Id)
{
    /// <summary>Null until the fund is established.</summary>
    public FundTerms? Terms { get; init; }

    public long Total { get; init; }

    /// <summary>What units have spent and the fund had room for.</summary>
    public long Spent { get; init; }

    /// <summary>Leases that live or settle.</summary>
    public ImmutableDictionary<LeaseId, Lease> Leases { get; init; } = ImmutableDictionary<LeaseId, Lease>.Empty;

    /// <summary>Spending that found no room, in the order it came: owed.</summary>
    public ImmutableArray<Owed> Uncovered { get; init; } = [];

    /// <summary>When each hold was entered, so that it is entered once; see <see cref="Fund.RememberedDays"/>.</summary>
    public ImmutableDictionary<HoldId, DateTimeOffset> Entered { get; init; } = ImmutableDictionary<HoldId, DateTimeOffset>.Empty;

    /// <summary>Number of the last question to finance.</summary>
    public int Sequence { get; init; }

    /// <summary>Questions finance has not answered.</summary>
    public ImmutableSortedDictionary<int, FinanceQuestion> Awaiting { get; init; } = ImmutableSortedDictionary<int, FinanceQuestion>.Empty;

    /// <summary>Null unless finance disagrees.</summary>
    public Disagreement? Disagreement { get; init; }

    /// <summary>What leases have set aside and nobody has spent yet.</summary>
    [JsonIgnore]
    public long Leased => Leases.Values.Sum(lease => lease.Unspent);

    /// <summary>What units have spent and the fund had no room for.</summary>
    [JsonIgnore]
    public long Owing => Uncovered.Sum(owed => owed.Amount);

    /// <summary>What can be leased or taken out; never negative.</summary>
    [JsonIgnore]
    public long Free => Math.Max(0, Room - Owing);

    /// <summary>What is neither spent nor leased; never negative. What is owed is paid from it first.</summary>
    [JsonIgnore]
    public long Room => Total - Spent - Leased;

    /// <summary>The balance finance should have.</summary>
    [JsonIgnore]
    public Money Expected => Of(Total) - Of(Spent) - Of(Owing);

    [JsonIgnore]
    public ReconciliationStatus Reconciliation =>
        Disagreement is not null ? ReconciliationStatus.Disagreeing : Awaiting.IsEmpty ? ReconciliationStatus.Agreed : ReconciliationStatus.Pending;

    /// <summary>Whether units may be granted authorizations on this fund without a countersign.</summary>
    [JsonIgnore]
    public bool IsReconciled => Reconciliation == ReconciliationStatus.Agreed && Uncovered.IsEmpty;

    internal Money Of(long minorUnits) => new(minorUnits, Terms!.Currency);
}

/// <summary>What does not change about a fund.</summary>
/// <param name="Opening">What it was established with.</param>
public sealed record FundTerms(string Name, Money Opening, int SettlementMinutes)
{
    [JsonIgnore]
    public string Currency => Opening.Currency;
}

/// <summary>A part of a fund lent to a unit. Amounts are in minor units of the fund's currency.</summary>
/// <param name="Amount">The whole limit.</param>
/// <param name="Spent">What the unit has spent of it.</param>
/// <param name="ExpiresAt">When it ends; the moment of its return when it was returned.</param>
/// <param name="Ended">Whether it was returned, or the unit was granted another one: a clock that goes back does not revive it.</param>
[GenerateSerializer, Immutable, Alias("lease")]
public sealed record Lease(
    [property: Id(0)] LeaseId Id, [property: Id(1)] SalesUnitId Unit, [property: Id(2)] long Amount, [property: Id(3)] long Spent, [property: Id(4)] DateTimeOffset ExpiresAt,
    [property: Id(5)] bool Ended)
{
    /// <summary>What is set aside.</summary>
    [JsonIgnore]
    public long Unspent => Amount - Spent;

    /// <summary>Whether the unit may still hold anything new under it.</summary>
    public bool IsLive(DateTimeOffset now) => !Ended && now < ExpiresAt;
}

/// <summary>Spending the fund had no room for.</summary>
public sealed record Owed(HoldId Hold, SalesUnitId Unit, LeaseId? Lease, long Amount);
