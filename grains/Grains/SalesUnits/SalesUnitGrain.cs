using System.Collections.Immutable;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.SalesUnits;

/// <summary>The shell of a sales unit; its rules are in <see cref="SalesUnit"/>.</summary>
[GrainType("sales-unit")]
public sealed class SalesUnitGrain(
    ActorServices services, [PersistentState("sales-unit", GrainStorage.Snapshots)] IPersistentState<Snapshot<SalesUnitState>> snapshot)
    : ActorGrain<SalesUnit, SalesUnitState, SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(services, snapshot), ISalesUnitGrain
{
    // Not a fresh id: a decision nobody made must not look like one.
    private static readonly DecisionId s_preview = new("de_preview");

    public async Task<SalesUnitAnswer> Establish(EstablishUnit unit, string idempotencyKey)
    {
        if (unit.Name.Length is 0 or > 200) return new UnitRefused(SalesUnitRefusals.OutOfRange("name", "1 to 200 characters"));
        var sellers = new List<Seller>(unit.Sellers.Length);
        foreach (var seller in unit.Sellers) sellers.Add(new(seller.Id, await Services.Keys.Seal(seller.Id.Value, seller.Name)));
        // A unit bears its manager's name, so the name is personal too: sealed under the unit's own key.
        var name = await Services.Keys.Seal(this.GetPrimaryKeyString(), unit.Name);
        return await Answer(nameof(Establish), unit, idempotencyKey, new Establish(name, unit.Region, unit.Currency, [.. sellers], Policies.Current.Version));
    }

    public Task<SalesUnitAnswer> RecordDeals(RecordDeals deals, string idempotencyKey) => Answer(nameof(RecordDeals), deals, idempotencyKey, deals);

    public Task<SalesUnitAnswer> RecordNps(RecordNps nps, string idempotencyKey) => Answer(nameof(RecordNps), nps, idempotencyKey, nps);

    public Task<SalesUnitAnswer> CloseQuarter(Quarter quarter, Money target, string idempotencyKey)
    {
        var command = new CloseQuarter(quarter, target, Policies.Current.Version);
        return Answer(nameof(CloseQuarter), command, idempotencyKey, command);
    }

    public Task<SalesUnitAnswer> Authorize(AuthorizationRequest request, string idempotencyKey) =>
        Answer(nameof(Authorize), request, idempotencyKey, Command(request, Services.Clock.NewId<DecisionId>(), Caller.Current.Subject));

    public Task<SalesUnitAnswer> Preview(AuthorizationRequest request, string subject) => Foresee(Command(request, s_preview, subject));

    public Task<SalesUnitAnswer> PostHold(HoldId hold, string idempotencyKey) => Answer(nameof(PostHold), hold, idempotencyKey, new PostHold(hold));

    public Task<SalesUnitAnswer> VoidHold(HoldId hold, string idempotencyKey) => Answer(nameof(VoidHold), hold, idempotencyKey, new VoidHold(hold));

    public Task<SalesUnitAnswer> Countersign(ApprovalId approval, bool approved, string by, string idempotencyKey)
    {
        var command = new Countersign(approval, approved, by);
        return Answer(nameof(Countersign), command, idempotencyKey, command);
    }

    public async Task<UnitBoard?> Board()
    {
        if (State is not { Profile: { } profile, Credit: { } credit }) return null;
        var now = Services.Clock.Now();
        return new(
            State.Id, await Services.Keys.Open(profile.Name), profile.Region, profile.Currency, profile.Sellers.Length, State.Deals.Count,
            [.. State.Quarters.Values], SalesUnit.Weeks(State), credit, Limits(credit.Tier, now),
            [.. State.Holds.Values.OrderBy(hold => hold.Id.Value, StringComparer.Ordinal)], [.. State.Pending.Keys.OrderBy(id => id.Value, StringComparer.Ordinal)], Version);
    }

    private static Authorize Command(AuthorizationRequest request, DecisionId decision, string subject) =>
        new(decision, subject, request.Permission, request.Target, request.Amount, request.Discount, request.Origin, Policies.Current.Version);

    private ImmutableArray<PermissionLimit> Limits(Tier tier, DateTimeOffset now) =>
    [
        .. from permission in Policies.Current.Limits
           let limit = permission.Value[tier]
           orderby permission.Key.ToString()
           select new PermissionLimit(
               permission.Key, Policies.Current.Unlocks.All(rule => rule.Permission != permission.Key) || State.Unlocked.Contains(permission.Key),
               limit.PerDecisionMax, limit.QuarterTotalMax, State.Used(permission.Key, now), limit.DiscountMax),
    ];
}
