using Ecosystem.Contracts.Funds;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Funds;

/// <summary>The shell of a fund; its rules are in <see cref="Fund"/>.</summary>
[GrainType("fund")]
public sealed class FundGrain(
    ActorServices services, [PersistentState("fund", GrainStorage.Snapshots)] IPersistentState<Snapshot<FundState>> snapshot)
    : ActorGrain<Fund, FundState, FundCommand, FundAnswer, FundEvent>(services, snapshot), IFundGrain
{
    public Task<FundAnswer> Establish(string name, Money total, int settlementMinutes, string idempotencyKey) =>
        Ask(nameof(Establish), new EstablishFund(name, total, settlementMinutes), idempotencyKey);

    public Task<FundAnswer> TopUp(Money amount, string idempotencyKey) => Ask(nameof(TopUp), new TopUpFund(amount), idempotencyKey);

    public Task<FundAnswer> Reduce(Money amount, string idempotencyKey) => Ask(nameof(Reduce), new ReduceFund(amount), idempotencyKey);

    public Task<FundAnswer> GrantLease(LeaseRequest request, string idempotencyKey) => Answer(
        nameof(GrantLease), request, idempotencyKey,
        new GrantLease(Services.Clock.NewId<LeaseId>(), request.Unit, request.Amount, Microseconds.Truncate(request.ExpiresAt)));

    public Task<FundAnswer> RenewLease(LeaseId lease, Money amount, DateTimeOffset expiresAt, string idempotencyKey) =>
        Ask(nameof(RenewLease), new RenewLease(lease, amount, Microseconds.Truncate(expiresAt)), idempotencyKey);

    public Task<FundAnswer> ReturnLease(LeaseId lease, string idempotencyKey) => Ask(nameof(ReturnLease), new ReturnLease(lease), idempotencyKey);

    public Task<FundAnswer> PostSpending(FundSpending spending, string idempotencyKey) =>
        Ask(nameof(PostSpending), new PostSpending(spending.Hold, spending.Unit, spending.Lease, spending.Amount), idempotencyKey);

    public Task<FundAnswer> HearOfFinance(int sequence, FinanceReply reply, string idempotencyKey) =>
        Ask(nameof(HearOfFinance), new HearOfFinance(sequence, reply), idempotencyKey);

    public Task<FundAnswer> Reconcile(string why, bool acceptsFinance, string idempotencyKey) =>
        Ask(nameof(Reconcile), new ReconcileFund(Caller.Current.Subject, why, acceptsFinance), idempotencyKey);

    public Task<FundView?> View()
    {
        if (State.Terms is not { } terms) return Task.FromResult<FundView?>(null);
        // Leases whose settlement time is over no longer count, whether or not that has been written yet.
        var now = Fund.At(State, Services.Clock.Now());
        return Task.FromResult<FundView?>(new(
            State.Id, terms.Name, terms.SettlementMinutes, new(now.Total, terms.Currency), new(now.Spent, terms.Currency), new(now.Leased, terms.Currency),
            new(now.Owing, terms.Currency), new(now.Free, terms.Currency), [.. now.Leases.Values.OrderBy(lease => lease.Id.Value, StringComparer.Ordinal)],
            now.Reconciliation, now.Disagreement, now.Awaiting.Count, Version));
    }

    protected override DateTimeOffset? TurnsAt(DateTimeOffset now) => Fund.TurnsAt(State, now);

    private Task<FundAnswer> Ask(string method, FundCommand command, string idempotencyKey) => Answer(method, command, idempotencyKey, command);
}
