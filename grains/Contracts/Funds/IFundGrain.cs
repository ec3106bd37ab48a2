using System.Collections.Immutable;
using Ecosystem.Contracts.Watching;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;

namespace Ecosystem.Contracts.Funds;

/// <summary>A fund 资金池. The grain key is a <see cref="FundId"/>.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. Units and finance hear of what happened here after it is
/// durable, within about a second when both can be reached.
/// </remarks>
[Alias("fund")]
public interface IFundGrain : IGrainWithStringKey
{
    /// <summary>Brings the fund into being; see <see cref="Domain.Funds.EstablishFund"/> for ranges.</summary>
    [Alias("establish")] Task<FundAnswer> Establish(string name, Money total, int settlementMinutes, string idempotencyKey);

    /// <summary>Puts money in.</summary>
    [Alias("topUp")] Task<FundAnswer> TopUp(Money amount, string idempotencyKey);

    /// <summary>Takes money out, never below what is leased, spent and owed.</summary>
    [Alias("reduce")] Task<FundAnswer> Reduce(Money amount, string idempotencyKey);

    /// <summary>Lends a part of the fund to a unit; answers a <see cref="LeaseAnswer"/>.</summary>
    [Alias("grantLease")] Task<FundAnswer> GrantLease(LeaseRequest request, string idempotencyKey);

    /// <summary>Lets a live lease run longer, and raises it if so wished; answers a <see cref="LeaseAnswer"/>.</summary>
    [Alias("renewLease")] Task<FundAnswer> RenewLease(LeaseId lease, Money amount, DateTimeOffset expiresAt, string idempotencyKey);

    /// <summary>Ends a live lease now; answers a <see cref="LeaseAnswer"/>.</summary>
    [Alias("returnLease")] Task<FundAnswer> ReturnLease(LeaseId lease, string idempotencyKey);

    /// <summary>Enters what a unit has spent, once a hold. Only the platform itself calls this.</summary>
    [Alias("postSpending")] Task<FundAnswer> PostSpending(FundSpending spending, string idempotencyKey);

    /// <summary>Brings in what finance said to a question, once a question. Only the platform itself calls this.</summary>
    [Alias("hearOfFinance")] Task<FundAnswer> HearOfFinance(int sequence, FinanceReply reply, string idempotencyKey);

    /// <summary>Ends a disagreement with finance, as the caller: takes finance's figure, or has finance asked again.</summary>
    [Alias("reconcile")] Task<FundAnswer> Reconcile(string why, bool acceptsFinance, string idempotencyKey);

    /// <summary>The fund as it stands, or null when there is none.</summary>
    [Alias("view")] Task<FundView?> View();

    /// <summary>Has a watcher told of every change of the fund for the next <see cref="ActorMark.WatchLasts"/>, and answers as what it reads now.</summary>
    [Alias("watch")] Task<ActorMark> Watch(IActorWatcher watcher);
}

/// <summary>A lease to be granted; see <see cref="Domain.Funds.GrantLease"/> for ranges.</summary>
/// <param name="ExpiresAt">What is finer than a microsecond is cut off.</param>
[GenerateSerializer, Immutable, Alias("lease-request")]
public sealed record LeaseRequest([property: Id(0)] SalesUnitId Unit, [property: Id(1)] Money Amount, [property: Id(2)] DateTimeOffset ExpiresAt);

/// <summary>What a unit has spent.</summary>
/// <param name="Lease">The lease it was held under; null when headquarters countersigned it.</param>
/// <param name="Amount">1 minor unit or more, in the fund's currency.</param>
[GenerateSerializer, Immutable, Alias("fund-spending")]
public sealed record FundSpending([property: Id(0)] HoldId Hold, [property: Id(1)] SalesUnitId Unit, [property: Id(2)] LeaseId? Lease, [property: Id(3)] Money Amount);

/// <summary>A fund as people see it, at one moment.</summary>
/// <param name="Leased">What leases have set aside and nobody has spent yet.</param>
/// <param name="Owed">What units have spent and the fund had no room for.</param>
/// <param name="Free">What can be leased or taken out now.</param>
/// <param name="Leases">Those that live or settle, in the order of their ids.</param>
/// <param name="Disagreement">Null unless finance disagrees.</param>
/// <param name="Unanswered">Questions finance has yet to answer.</param>
/// <param name="Version">How many commits made this state.</param>
[GenerateSerializer, Immutable, Alias("fund-view")]
public sealed record FundView(
    [property: Id(0)] FundId Id, [property: Id(1)] string Name, [property: Id(2)] int SettlementMinutes, [property: Id(3)] Money Total, [property: Id(4)] Money Spent,
    [property: Id(5)] Money Leased, [property: Id(6)] Money Owed, [property: Id(7)] Money Free, [property: Id(8)] ImmutableArray<Lease> Leases,
    [property: Id(9)] ReconciliationStatus Reconciliation, [property: Id(10)] Disagreement? Disagreement, [property: Id(11)] int Unanswered, [property: Id(12)] long Version);
