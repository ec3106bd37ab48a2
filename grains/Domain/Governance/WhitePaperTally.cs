using System.Collections.Immutable;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Governance;

/// <summary>Counts a quarter out of the log's events, given in the order of the log (GB-12). Pure: the same events give the same figures, whoever counts them.</summary>
/// <remarks>What is counted about customers remembers which, so that nothing is shown of fewer than <see cref="BoardRules.CustomersMin"/> (GB-13).</remarks>
public sealed class WhitePaperTally(Quarter quarter)
{
    private readonly DateTimeOffset _from = new(quarter.FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    private readonly DateTimeOffset _until = GovernanceBoard.EndOf(quarter);
    private readonly Dictionary<string, Counted> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Counted>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _registered = new(StringComparer.Ordinal);
    private readonly Dictionary<ConsentId, (string Customer, DateTimeOffset? ExpiresAt)> _standing = [];

    /// <summary>Grants withdrawn in the quarter, and whether anything was read under them afterwards.</summary>
    private readonly Dictionary<ConsentId, (string Customer, bool ReadAgain)> _withdrawn = [];

    private sealed class Counted
    {
        public long Value { get; set; }
        public HashSet<string> Customers { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>Types of events that count; others can be passed over unread.</summary>
    public static ImmutableArray<Type> Heeded { get; } =
    [
        typeof(CustomerRegistered), typeof(ConsentGranted), typeof(ConsentWithdrawn), typeof(DataRead), typeof(ReadRefused),
        typeof(ExportStarted), typeof(ExportCompleted), typeof(AuthorizationDecided), typeof(CountersignReceived), typeof(MotionEnded),
    ];

    /// <summary>Kinds of actors whose entries count.</summary>
    public static ImmutableArray<string> Kinds { get; } = [Customer.Kind, Export.Kind, SalesUnit.Kind, GovernanceBoard.Kind];

    /// <summary>Takes one event in.</summary>
    /// <param name="actor">Key of the actor to which it happened.</param>
    /// <param name="at">When its entry was decided; what comes after the quarter is not counted.</param>
    public void Add(string actor, DateTimeOffset at, object happened)
    {
        // A read after the quarter still shows a withdrawal in it to have failed.
        if (happened is DataRead { Receipt.Consent: var used } && _withdrawn.TryGetValue(used, out var gone)) _withdrawn[used] = gone with { ReadAgain = true };
        if (at >= _until) return;
        Keep(actor, at, happened);
        if (at < _from) return;
        switch (happened)
        {
            case ConsentGranted:
                Count(FigureNames.Granted, actor);
                break;
            case ConsentWithdrawn e:
                Count(FigureNames.Withdrawn, actor);
                _withdrawn[e.Consent] = (actor, false);
                break;
            case DataRead { Receipt: var receipt }:
                Count(FigureNames.Reads, actor);
                Count(FigureNames.ReadsByCategory, Camel(receipt.Category.ToString()), actor);
                Count(FigureNames.ReadsByPurpose, receipt.Purpose, actor);
                break;
            case ReadRefused e:
                Count(FigureNames.Refused, actor);
                Count(FigureNames.RefusedByReason, e.Reason, actor);
                break;
            case ExportStarted:
                Count(FigureNames.ExportsStarted);
                break;
            case ExportCompleted:
                Count(FigureNames.ExportsDone);
                break;
            case AuthorizationDecided e:
                Count(FigureNames.Decisions);
                Count(FigureNames.DecisionsByOutcome, Camel(e.Outcome.ToString()), null);
                break;
            case CountersignReceived e:
                Count(e.Approved ? FigureNames.CountersignsApproved : FigureNames.CountersignsRefused);
                break;
            case MotionEnded e:
                Count(FigureNames.Motions);
                Count(FigureNames.MotionsByOutcome, Camel(e.Outcome.Status.ToString()), null);
                break;
        }
    }

    /// <summary>The figures, with what is about too few customers left out.</summary>
    /// <param name="health">How sovereignty health is spread, with how many customers each band has; null: the paper has no such part.</param>
    public WhitePaperFigures Close(LogPlace log, BoardRules rules, IReadOnlyDictionary<string, long>? health = null)
    {
        foreach (var (customer, since) in _registered)
        {
            Count(FigureNames.WithPassport, customer);
            if (since >= _from) Count(FigureNames.NewCustomers, customer);
        }
        foreach (var (customer, expires) in _standing.Values)
            if (!(expires <= _until)) Count(FigureNames.Standing, customer);
        foreach (var (customer, readAgain) in _withdrawn.Values)
            if (!readAgain) Count(FigureNames.WithdrawnInTime, customer);

        string[] about =
        [
            FigureNames.WithPassport, FigureNames.NewCustomers, FigureNames.Granted, FigureNames.Withdrawn, FigureNames.Standing, FigureNames.WithdrawnInTime, FigureNames.Reads, FigureNames.Refused,
        ];
        string[] plain = [FigureNames.ExportsStarted, FigureNames.ExportsDone, FigureNames.Decisions, FigureNames.CountersignsApproved, FigureNames.CountersignsRefused, FigureNames.Motions];
        var figures = Disclosure.Paired(
            [.. about.Select(name => Shown(name, rules.CustomersMin)), .. plain.Select(name => new Figure(name, _counts.GetValueOrDefault(name)?.Value ?? 0))], rules.CustomersMin);
        var breakdowns = ImmutableArray.CreateBuilder<Breakdown>();
        foreach (var name in new[] { FigureNames.ReadsByCategory, FigureNames.ReadsByPurpose, FigureNames.RefusedByReason })
            breakdowns.Add(Disclosure.Shown(name, [.. RowsOf(name).Select(row => (row.Key, row.Value.Value, row.Value.Customers.Count))], rules.CustomersMin));
        foreach (var name in new[] { FigureNames.DecisionsByOutcome, FigureNames.MotionsByOutcome })
            breakdowns.Add(Disclosure.Shown(name, [.. RowsOf(name).Select(row => (row.Key, row.Value.Value, int.MaxValue))], rules.CustomersMin));
        if (health is not null)
            breakdowns.Add(Disclosure.Shown(FigureNames.HealthByBand, [.. health.Select(band => (band.Key, band.Value, (int)Math.Min(band.Value, int.MaxValue)))], rules.CustomersMin));
        return new(quarter, log, rules.Version, figures, breakdowns.ToImmutable());
    }

    /// <summary>What must be known of the time before the quarter, too.</summary>
    private void Keep(string actor, DateTimeOffset at, object happened)
    {
        if (happened is CustomerRegistered) _registered.TryAdd(actor, at);
        else if (happened is ConsentGranted { Consent: var consent }) _standing[consent.Id] = (actor, consent.ExpiresAt);
        else if (happened is ConsentWithdrawn e) _standing.Remove(e.Consent);
    }

    private Figure Shown(string name, int customersMin) => _counts.GetValueOrDefault(name) is { } counted
        ? new(name, counted.Customers.Count < customersMin ? null : counted.Value)
        : new(name, 0);

    private Dictionary<string, Counted> RowsOf(string name) => _rows.GetValueOrDefault(name) ?? [];

    private void Count(string name, string? customer = null)
    {
        if (!_counts.TryGetValue(name, out var counted)) _counts[name] = counted = new();
        counted.Value++;
        if (customer is not null) counted.Customers.Add(customer);
    }

    private void Count(string name, string key, string? customer)
    {
        if (!_rows.TryGetValue(name, out var rows)) _rows[name] = rows = new(StringComparer.Ordinal);
        if (!rows.TryGetValue(key, out var counted)) rows[key] = counted = new();
        counted.Value++;
        if (customer is not null) counted.Customers.Add(customer);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
