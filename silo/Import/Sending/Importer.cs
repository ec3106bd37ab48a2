using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

/// <summary>How far an import is: commands answered, of all there are to send.</summary>
public readonly record struct SendingProgress(string Step, int Done, int Total);

/// <summary>
/// The second half of an import: tells the actors what a sound export says. Actors ignore what they know already, so an import can be run
/// again at any time: after it finished, when it changes nothing, and after it was interrupted, when it does the rest.
/// </summary>
/// <remarks>
/// A command's idempotency key holds the run, so that it is the same for every attempt of this run and of no other. A key made from the content
/// alone would be wrong: a deal that went from A to B and, by a third import, back to A would get the first import's answer and stay at B.
/// </remarks>
public sealed class Importer(IImportTarget target, TimeProvider clock)
{
    /// <summary>Actors spoken to at a time; each of them hears one command after another.</summary>
    public const int Parallelism = 16;

    private readonly string _run = $"import-{Guid.CreateVersion7(clock.GetUtcNow()):N}";
    private readonly Attempts _attempts = new(clock);

    /// <summary>Sends the plan: units first, for if the platform does not accept their profiles, it is told nothing else.</summary>
    /// <exception cref="ImportStoppedException">An actor refused, or the platform did not answer; the import can be run again.</exception>
    public async Task<ImportOutcome> SendAsync(ImportPlan plan, IProgress<SendingProgress>? progress, CancellationToken cancellation)
    {
        var known = await _attempts.RunAsync("the list of customers", () => target.KnownCustomersAsync(cancellation), cancellation);
        var before = new ConcurrentDictionary<SalesUnitId, UnitBoard?>();
        return await AllAsync("sales units", plan.Units, unit => EstablishAsync(unit, before, cancellation), progress, cancellation)
            + await AllAsync("customers", plan.Customers, customer => SendAsync(customer, known.Contains(customer.Id), cancellation), progress, cancellation)
            + await AllAsync("figures of sales units", plan.Units, unit => SendAsync(unit, before[unit.Id], cancellation), progress, cancellation);
    }

    private static async Task<ImportOutcome> AllAsync<T>(
        string step, ImmutableArray<T> items, Func<T, Task<ImportOutcome>> send, IProgress<SendingProgress>? progress, CancellationToken cancellation)
    {
        var outcome = ImportOutcome.Nothing;
        var done = 0;
        var gate = new Lock();
        progress?.Report(new(step, 0, items.Length));
        await Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellation }, async (item, _) =>
        {
            var one = await send(item);
            lock (gate)
            {
                outcome += one;
                progress?.Report(new(step, ++done, items.Length));
            }
        });
        return outcome;
    }

    private async Task<ImportOutcome> SendAsync(PlannedCustomer customer, bool isKnown, CancellationToken cancellation)
    {
        if (await TellAsync(customer, "profile", key => target.RegisterAsync(customer.Id, customer.Register, key), cancellation) is not { } changed) return ImportOutcome.Nothing with { Erased = 1 };
        var (sent, fresh) = (0, 0);
        foreach (var (index, interactions) in customer.Interactions.Index())
        {
            sent += interactions.Length;
            fresh += await TellAsync(customer, $"interactions-{index}", key => target.RecordInteractionsAsync(customer.Id, interactions, key), cancellation) ?? 0;
        }

        return ImportOutcome.Nothing with { Customers = Tally.One(isNew: !isKnown && changed > 0, isChanged: changed > 0), Interactions = new(fresh, 0, sent - fresh) };
    }

    /// <summary>How much changed; null: the customer had itself erased, and nothing of it is kept (CU-14).</summary>
    private async Task<int?> TellAsync(PlannedCustomer customer, string what, Func<string, Task<CustomerAnswer>> call, CancellationToken cancellation) =>
        await _attempts.RunAsync($"customer {customer.Id}", () => call($"{_run}-{customer.Id}-{what}"), cancellation) switch
        {
            CustomerAccepted accepted => accepted.Changed,
            CustomerRefused { Refusal.Code: "CUSTOMER_ERASED" } => null,
            CustomerRefused refused => throw Refused($"customer {customer.Id} ({Quoted.Short(customer.Account)})", refused.Refusal),
            var answer => throw new InvalidOperationException($"A customer answered an import with {answer.GetType().Name}."),
        };

    private async Task<ImportOutcome> EstablishAsync(PlannedUnit unit, ConcurrentDictionary<SalesUnitId, UnitBoard?> before, CancellationToken cancellation)
    {
        var board = before[unit.Id] = await BoardAsync(unit, cancellation);
        var changed = await TellAsync(unit, "profile", key => target.EstablishAsync(unit.Id, unit.Establish, key), cancellation);
        return ImportOutcome.Nothing with { Units = Tally.One(isNew: board is null, isChanged: changed > 0) };
    }

    private async Task<ImportOutcome> SendAsync(PlannedUnit unit, UnitBoard? before, CancellationToken cancellation)
    {
        var (sent, written, held) = (0, 0, ImmutableArray<HeldDeal>.Empty);
        foreach (var (index, deals) in unit.Deals.Index())
        {
            var (own, others) = await SplitAsync(unit, deals, cancellation);
            held = held.AddRange(others);
            sent += own.Deals.Length;
            if (own.Deals.Length > 0) written += await TellAsync(unit, $"deals-{index}", key => target.RecordDealsAsync(unit.Id, own, key), cancellation);
        }

        foreach (var nps in unit.Nps)
            await TellAsync(unit, $"nps-{nps.Quarter}", key => target.RecordNpsAsync(unit.Id, nps, key), cancellation);
        foreach (var close in unit.Closings)
            await TellAsync(unit, $"close-{close.Quarter}", key => target.CloseQuarterAsync(unit.Id, close.Quarter, close.Target, key), cancellation);

        var after = await BoardAsync(unit, cancellation) ?? throw new InvalidOperationException($"Unit {unit.Id} was established and is not there.");
        var added = after.Deals - (before?.Deals ?? 0);
        return ImportOutcome.Nothing with
        {
            Deals = new(added, written - added, sent - written),
            Held = held,
            Nps = Count(unit.Nps.Select(nps => nps.Quarter), before, after, figures => figures.Nps),
            Quarters = Count(unit.Closings.Select(close => close.Quarter), before, after, figures => figures.Attainment is null ? null : figures.Revision),
        };
    }

    /// <summary>The deals this unit may be told, and those that another holds because it recorded them before their agent changed teams.</summary>
    private async Task<(RecordDeals Own, ImmutableArray<HeldDeal> Others)> SplitAsync(PlannedUnit unit, RecordDeals deals, CancellationToken cancellation)
    {
        var known = await _attempts.RunAsync("the list of deals", () => target.DealUnitsAsync([.. deals.Deals.Select(deal => deal.Id)]), cancellation);
        var elsewhere = known.Where(deal => deal.Unit != unit.Id).ToDictionary(deal => deal.Deal, deal => deal.Unit);
        return elsewhere.Count == 0
            ? (deals, [])
            : (new([.. deals.Deals.Where(deal => !elsewhere.ContainsKey(deal.Id))]), [.. elsewhere.Select(deal => new HeldDeal(deal.Key, unit.Manager, deal.Value))]);
    }

    private async Task<int> TellAsync(PlannedUnit unit, string what, Func<string, Task<SalesUnitAnswer>> call, CancellationToken cancellation) =>
        await _attempts.RunAsync($"unit {unit.Id}", () => call($"{_run}-{unit.Id}-{what}"), cancellation) switch
        {
            UnitAccepted accepted => accepted.Changed,
            QuarterAnswer => 0,
            UnitRefused refused => throw Refused($"unit {unit.Id} ({unit.Manager})", refused.Refusal),
            var answer => throw new InvalidOperationException($"A sales unit answered an import with {answer.GetType().Name}."),
        };

    private static Tally Count(IEnumerable<Quarter> quarters, UnitBoard? before, UnitBoard after, Func<QuarterFigures, object?> figure)
    {
        object? Of(UnitBoard? board, Quarter quarter) => board?.Quarters.FirstOrDefault(figures => figures.Quarter == quarter) is { } figures ? figure(figures) : null;
        return quarters.Select(quarter => (Was: Of(before, quarter), Is: Of(after, quarter)))
            .Aggregate(default(Tally), (tally, one) => tally + Tally.One(one.Was is null, !Equals(one.Was, one.Is)));
    }

    private Task<UnitBoard?> BoardAsync(PlannedUnit unit, CancellationToken cancellation) => _attempts.RunAsync($"unit {unit.Id}", () => target.BoardAsync(unit.Id), cancellation);

    private static ImportStoppedException Refused(string actor, Refusal refusal) =>
        new($"The {actor} refused ({refusal.Code}): {refusal.Message} Mend the export or the options and import again; what was acknowledged stays and is not done twice.", isUnreachable: false);
}
