using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Silo.Import;

namespace Ecosystem.SystemTests.Import;

/// <summary>The actors' own rules, in memory: what they would answer and remember, without a cluster. It can fail on purpose.</summary>
internal sealed class RulesTarget(DateTimeOffset now) : IImportTarget
{
    private readonly Lock _gate = new();

    /// <summary>Called before each command with its key; may throw, as a network would.</summary>
    public Action<string> Before { get; set; } = _ => { };

    /// <summary>Called after each command took effect; may throw, as when the answer is lost.</summary>
    public Action<string> After { get; set; } = _ => { };

    public ConcurrentDictionary<SalesUnitId, SalesUnitState> Units { get; } = new();
    public ConcurrentDictionary<CustomerId, CustomerState> Customers { get; } = new();

    /// <summary>Everything that happened, in order.</summary>
    public List<(string Actor, object Event)> Events { get; } = [];

    public Task<IReadOnlySet<CustomerId>> KnownCustomersAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlySet<CustomerId>>(Customers.Keys.ToHashSet());

    public Task<ImmutableArray<DealUnit>> DealUnitsAsync(ImmutableArray<OpportunityId> deals) => Task.FromResult<ImmutableArray<DealUnit>>(
        [.. from deal in deals from unit in Units.Values where unit.Deals.ContainsKey(deal) select new DealUnit(deal, unit.Id)]);

    public Task<UnitBoard?> BoardAsync(SalesUnitId unit) => Task.FromResult(Units.TryGetValue(unit, out var state) && state is { Profile: { } profile, Credit: { } credit }
        ? new UnitBoard(state.Id, null, profile.Region, profile.Currency, profile.Sellers.Length, state.Deals.Count, [.. state.Quarters.Values], SalesUnit.Weeks(state), credit, [], [], [], 0, [], new([], [], [], []), null, [], [])
        : null);

    public Task<SalesUnitAnswer> EstablishAsync(SalesUnitId unit, EstablishUnit profile, string idempotencyKey) => Tell(
        unit, new Establish(Seal(profile.Name), profile.Region, profile.Currency, [.. profile.Sellers.Select(seller => new Seller(seller.Id, Seal(seller.Name)))], Policies.Current.Version), idempotencyKey);

    public Task<SalesUnitAnswer> RecordDealsAsync(SalesUnitId unit, RecordDeals deals, string idempotencyKey) => Tell(unit, deals, idempotencyKey);

    public Task<SalesUnitAnswer> RecordNpsAsync(SalesUnitId unit, RecordNps nps, string idempotencyKey) => Tell(unit, nps, idempotencyKey);

    public Task<SalesUnitAnswer> CloseQuarterAsync(SalesUnitId unit, Quarter quarter, Money target, string idempotencyKey) =>
        Tell(unit, new CloseQuarter(quarter, target, Policies.Current.Version), idempotencyKey);

    public Task<CustomerAnswer> RegisterAsync(CustomerId customer, RegisterCustomer profile, string idempotencyKey) => Tell(
        customer, new Register(Seal($"{profile}"), $"{profile}"), idempotencyKey);

    public Task<CustomerAnswer> RecordInteractionsAsync(CustomerId customer, ImmutableArray<NewInteraction> interactions, string idempotencyKey) => Tell(
        customer, new RecordInteractions([.. interactions.Select(one => new Interaction(one.Source, Seal($"{one}")))]), idempotencyKey);

    /// <summary>All that is remembered, as text that is the same for the same state.</summary>
    public string Remembered()
    {
        var units = Units.Values.OrderBy(unit => unit.Id.Value, StringComparer.Ordinal).Select(unit => string.Join(
            '\n', [unit.Id.Value, .. unit.Deals.Values.OrderBy(deal => deal.Id.Value, StringComparer.Ordinal).Select(deal => $"{deal}"), .. unit.Quarters.Values.Select(quarter => $"{quarter with { Revision = 0 }}")]));
        var customers = Customers.Values.OrderBy(customer => customer.Id.Value, StringComparer.Ordinal).Select(customer => $"{customer.Id} {customer.Fingerprint} {string.Join(',', customer.Interactions.Keys)}");
        return string.Join('\n', units.Concat(customers));
    }

    private static Sealed Seal(string text) => new("test", text);

    private Task<SalesUnitAnswer> Tell(SalesUnitId id, SalesUnitCommand command, string key) =>
        Tell<SalesUnit, SalesUnitState, SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent, SalesUnitId>(Units, id, command, key);

    private Task<CustomerAnswer> Tell(CustomerId id, CustomerCommand command, string key) =>
        Tell<Customer, CustomerState, CustomerCommand, CustomerAnswer, CustomerEvent, CustomerId>(Customers, id, command, key);

    private Task<TAnswer> Tell<TActor, TState, TCommand, TAnswer, TEvent, TId>(ConcurrentDictionary<TId, TState> states, TId id, TCommand command, string key)
        where TActor : IActor<TState, TCommand, TAnswer, TEvent>
        where TState : class
        where TCommand : class
        where TAnswer : class
        where TEvent : class
        where TId : struct, IId<TId>
    {
        lock (_gate)
        {
            Before(key);
            var state = states.GetValueOrDefault(id) ?? TActor.Empty(id.Value);
            var decision = TActor.Decide(state, command, now);
            states[id] = decision.Events.Aggregate(state, TActor.Apply);
            Events.AddRange(decision.Events.Select(happened => (id.Value, (object)happened)));
            After(key);
            return Task.FromResult(decision.Answer);
        }
    }
}
