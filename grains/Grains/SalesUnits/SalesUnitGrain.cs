using System.Collections.Immutable;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Traces;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.SalesUnits;

/// <summary>The shell of a sales unit; its rules are in <see cref="SalesUnit"/>.</summary>
[GrainType("sales-unit")]
public sealed class SalesUnitGrain(
    ActorServices services, ReceiptPlaces receipts, [PersistentState("sales-unit", GrainStorage.Snapshots)] IPersistentState<Snapshot<SalesUnitState>> snapshot)
    : ActorGrain<SalesUnit, SalesUnitState, SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(services, snapshot), ISalesUnitGrain, IRemindable
{
    // Not a fresh id: a decision nobody made must not look like one.
    private static readonly DecisionId s_preview = new("de_preview");

    /// <summary>The reminder's name.</summary>
    public const string Periods = "periods";

    /// <summary>How often the schedule looks whether a week or a quarter is over.</summary>
    private static readonly TimeSpan s_every = TimeSpan.FromHours(1);

    /// <remarks>A unit from before there was a schedule, or whose silo died before it was set, gets it here.</remarks>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        await SetSchedule();
    }

    public async Task<SalesUnitAnswer> Establish(EstablishUnit unit, string idempotencyKey)
    {
        if (unit.Name.Length is 0 or > 200) return new UnitRefused(SalesUnitRefusals.OutOfRange("name", "1 to 200 characters"));
        var sellers = new List<Seller>(unit.Sellers.Length);
        foreach (var seller in unit.Sellers) sellers.Add(new(seller.Id, await Services.Keys.Seal(seller.Id.Value, seller.Name)));
        // A unit bears its manager's name, so the name is personal too: sealed under the unit's own key.
        var name = await Services.Keys.Seal(this.GetPrimaryKeyString(), unit.Name);
        var answer = await Answer(nameof(Establish), unit, idempotencyKey, new Establish(name, unit.Region, unit.Currency, [.. sellers], Policies.Current.Version));
        await SetSchedule();
        return answer;
    }

    public Task<SalesUnitAnswer> RecordDeals(RecordDeals deals, string idempotencyKey) => Answer(nameof(RecordDeals), deals, idempotencyKey, deals);

    public Task<SalesUnitAnswer> RecordNps(RecordNps nps, string idempotencyKey) => Answer(nameof(RecordNps), nps, idempotencyKey, nps);

    public Task<SalesUnitAnswer> CloseQuarter(Quarter quarter, Money target, string idempotencyKey)
    {
        var command = new CloseQuarter(quarter, target, Policies.Current.Version);
        return Answer(nameof(CloseQuarter), command, idempotencyKey, command);
    }

    public async Task<SalesUnitAnswer> Authorize(AuthorizationRequest request, string idempotencyKey)
    {
        var command = Command(request, Services.Clock.NewId<DecisionId>(), Caller.Current.Subject);
        // More than a decision can rest on is refused unlooked at.
        if (request.BasedOn is { IsDefault: false } named)
            command = command with { BasedOn = named.Length <= Basis.CountMax ? await receipts.BasesAsync(named, Caller.Current.Organisation) : [.. named.Select(receipt => new Basis(receipt, null, null, []))] };
        return await Answer(nameof(Authorize), request, idempotencyKey, command);
    }

    public Task<SalesUnitAnswer> Preview(AuthorizationRequest request, string subject) => Foresee(Command(request, s_preview, subject));

    public Task<SalesUnitAnswer> PostHold(HoldId hold, string idempotencyKey) => Answer(nameof(PostHold), hold, idempotencyKey, new PostHold(hold));

    public Task<SalesUnitAnswer> VoidHold(HoldId hold, string idempotencyKey) => Answer(nameof(VoidHold), hold, idempotencyKey, new VoidHold(hold));

    public Task<SalesUnitAnswer> Countersign(ApprovalId approval, bool approved, string by, string idempotencyKey)
    {
        var command = new Countersign(approval, approved, by);
        return Answer(nameof(Countersign), command, idempotencyKey, command);
    }

    public Task<SalesUnitAnswer> HearOfFund(FundNotice notice, long position, string idempotencyKey)
    {
        var command = new HearOfFund(notice, position);
        return Answer(nameof(HearOfFund), command, idempotencyKey, command);
    }

    public Task<SalesUnitAnswer> ChangeLeg(ChangeLeg change, string idempotencyKey) => Answer(nameof(ChangeLeg), change, idempotencyKey, change);

    public Task<SalesUnitAnswer> GivePermission(GrantRequest grant, string idempotencyKey) => Answer(
        nameof(GivePermission), grant, idempotencyKey,
        new GivePermission(
            new(Services.Clock.NewId<GrantId>(), grant.Permission, grant.DataView, grant.Tool, grant.Target, grant.Effect, grant.Grantee, grant.ExpiresAt, grant.AmountMax, null, 0),
            Caller.Current.Subject, Policies.Current.Version));

    public Task<SalesUnitAnswer> RevokeGrant(GrantId grant, string idempotencyKey) =>
        Answer(nameof(RevokeGrant), grant, idempotencyKey, new RevokeGrant(grant, Caller.Current.Subject));

    public Task<SalesUnitAnswer> DelegateGrant(DelegationRequest delegation, string idempotencyKey) => Answer(
        nameof(DelegateGrant), delegation, idempotencyKey,
        new DelegateGrant(
            Services.Clock.NewId<GrantId>(), delegation.From, Caller.Current.Subject, delegation.To, delegation.Target, delegation.ExpiresAt, delegation.AmountMax, Policies.Current.Version));

    public Task<SalesUnitAnswer> PlaceTarget(Place place, string idempotencyKey) => Answer(nameof(PlaceTarget), place, idempotencyKey, new PlaceTarget(place));

    public Task<SalesUnitAnswer> RecordPlugin(RecordPlugin plugin, string idempotencyKey) => Answer(nameof(RecordPlugin), plugin, idempotencyKey, plugin);

    public Task<SalesUnitAnswer> SetTarget(Quarter quarter, Money target, string idempotencyKey)
    {
        var command = new SetTarget(quarter, target);
        return Answer(nameof(SetTarget), command, idempotencyKey, command);
    }

    public Task<SalesUnitAnswer> CloseCoachCase(string @case, string note, string idempotencyKey)
    {
        var command = new CloseCoachCase(@case, Caller.Current.Subject, note);
        return Answer(nameof(CloseCoachCase), command, idempotencyKey, command);
    }

    public Task<SalesUnitAnswer> RecordTickets(RecordTickets tickets, string idempotencyKey) => Answer(nameof(RecordTickets), tickets, idempotencyKey, tickets);

    public Task<SalesUnitAnswer> RecordSuggestions(RecordSuggestions suggestions, string idempotencyKey) => Answer(nameof(RecordSuggestions), suggestions, idempotencyKey, suggestions);

    public async Task<int> ClosePeriods()
    {
        var due = SalesUnit.Due(State, Policies.Current.Version, Services.Clock.Now());
        foreach (var command in due)
        {
            // The version is part of the key: what is restated for the third time is another request than what was restated for the second.
            if (await Answer(nameof(ClosePeriods), command, $"{Periods}/{State.Id}/{Version}", command) is UnitRefused refused) Services.Log.LogWarning("Sales unit {Unit} could not close {Period}: {Refusal}", State.Id, command, refused.Refusal);
        }

        return due.Length;
    }

    /// <summary>A week or a quarter may be over. What was missed while everything was down is caught up.</summary>
    public Task ReceiveReminder(string reminderName, TickStatus status) => ClosePeriods();

    public Task<WayBack?> WayBack(AuthorizationRequest request) => Task.FromResult(State.Profile is null ? null : Domain.SalesUnits.WayBack.For(
        State,
        Command(request, s_preview, Caller.Current.Subject),
        Policies.Current, Services.Clock.Now()));

    public async Task<UnitBoard?> Board()
    {
        if (State is not { Profile: { } profile, Credit: { } credit }) return null;
        var now = Services.Clock.Now();
        return new(
            State.Id, await Services.Keys.Open(profile.Name), profile.Region, profile.Currency, profile.Sellers.Length, State.Deals.Count,
            SalesUnit.Quarters(State), SalesUnit.Weeks(State), credit, Limits(credit.Tier, now),
            [.. State.Holds.Values.OrderBy(hold => hold.Id.Value, StringComparer.Ordinal)], [.. State.Pending.Keys.OrderBy(id => id.Value, StringComparer.Ordinal)], Version,
            [.. State.Grants.Values.OrderBy(grant => grant.Id.Value, StringComparer.Ordinal).Select(grant => new GrantOnBoard(grant, GrantBook.Standing(State, grant, now)))],
            new(
                [.. State.DataViews], [.. State.Tools], [.. State.Plugins.Select(plugin => new PluginOnBoard(plugin.Key, plugin.Value))],
                [.. State.Places.OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => place.Value)]),
            State.Coach, [UnitKpis.Of(State, Quarter.Of(now)), UnitKpis.Of(State, Quarter.Of(now).Previous)],
            [.. State.Funds.Values.OrderBy(fund => fund.Id.Value, StringComparer.Ordinal).Select(fund => new FundOnBoard(fund.Id, fund.Lease, fund.Reconciled, State.Drawn(fund, now)))]);
    }

    protected override DateTimeOffset? TurnsAt(DateTimeOffset now) => SalesUnit.TurnsAt(State, now);

    private static Authorize Command(AuthorizationRequest request, DecisionId decision, string subject) =>
        new(decision, subject, request.Permission, request.Target, request.Amount, request.Discount, request.Origin, Policies.Current.Version, request.Plugin, request.Fund);

    private ImmutableArray<PermissionLimit> Limits(Tier tier, DateTimeOffset now) =>
    [
        .. from permission in Policies.Current.Limits
           where permission.Value.ContainsKey(tier)
           let limit = permission.Value[tier]
           orderby permission.Key.ToString()
           select new PermissionLimit(
               permission.Key, State.IsOpen(permission.Key, Policies.Current),
               limit.PerDecisionMax, limit.QuarterTotalMax, State.Used(permission.Key, now), limit.DiscountMax),
    ];

    private async Task SetSchedule()
    {
        if (State.Profile is null || await this.GetReminder(Periods) is not null) return;
        await this.RegisterOrUpdateReminder(Periods, TimeSpan.FromMinutes(1), s_every);
    }
}
