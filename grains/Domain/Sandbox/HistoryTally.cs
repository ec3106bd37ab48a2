using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Sandbox;

/// <summary>One request of a history, with what came of it.</summary>
internal sealed record TalliedDecision(DateTimeOffset At, Authorize Request, SalesUnitAnswer Answer)
{
    public TrialOutcome Outcome => Answer switch
    {
        Granted => TrialOutcome.Granted,
        NeedsCountersign => TrialOutcome.NeedsCountersign,
        Denied => TrialOutcome.Denied,
        _ => TrialOutcome.Refused,
    };
}

/// <summary>Counts a history, the logged one and one on trial alike.</summary>
internal sealed class HistoryTally
{
    private readonly Dictionary<ApprovalId, DateTimeOffset> _asked = [];
    private readonly Dictionary<HoldId, HoldPlaced> _open = [];
    private readonly List<Exposure> _exposures = [];
    private long _answered, _inapplicable;
    private Int128 _waited, _held, _spent;
    private Credit? _credit;

    /// <summary>Every request, by its decision.</summary>
    public Dictionary<DecisionId, TalliedDecision> Decisions { get; } = [];

    public string Currency { get; private set; } = "";

    public static HistoryTally Of(IEnumerable<HistoryEntry> history, Action? played)
    {
        var tally = new HistoryTally();
        foreach (var entry in history)
        {
            tally.Count(entry);
            played?.Invoke();
        }

        return tally;
    }

    /// <summary>What it comes to.</summary>
    /// <param name="from">The day money at risk is looked at from.</param>
    /// <param name="until">And the last day.</param>
    public HistorySide Side(DateTimeOffset? from, DateTimeOffset? until)
    {
        var outcomes = Decisions.Values.CountBy(decision => decision.Outcome).ToDictionary();
        var (granted, denied) = (outcomes.GetValueOrDefault(TrialOutcome.Granted), outcomes.GetValueOrDefault(TrialOutcome.Denied));
        var answers = granted + denied + _answered;
        var exposures = _exposures.Concat(_open.Values.Select(hold => new Exposure(hold.PlacedAt, hold.ExpiresAt, hold.Amount.MinorUnits)));
        return new(
            Decisions.Count, granted, outcomes.GetValueOrDefault(TrialOutcome.NeedsCountersign), denied, outcomes.GetValueOrDefault(TrialOutcome.Refused), _asked.Count, _inapplicable,
            (long)_held, (long)_spent, _held == 0 ? null : (int)(_spent * 10_000 / _held), answers == 0 ? null : (long)(_waited / answers / TimeSpan.TicksPerMicrosecond),
            from is { } first && until is { } last ? MoneyAtRisk.Of(exposures, first, last) : MoneyAtRisk.None, _credit?.Score, _credit?.Tier);
    }

    private void Count(HistoryEntry entry)
    {
        if (entry.Command is Authorize request) Decisions[request.Decision] = new(entry.At, request, entry.Answer);
        else if (entry.Answer is UnitRefused) _inapplicable++;
        foreach (var happened in entry.Events) Count(entry, happened);
    }

    private void Count(HistoryEntry entry, SalesUnitEvent happened)
    {
        switch (happened)
        {
            case UnitEstablished e:
                Currency = e.Currency;
                break;
            case CreditAssessed e:
                _credit = e.Credit;
                break;
            case CountersignRequested e:
                _asked[e.Approval] = entry.At;
                break;
            case CountersignReceived e when _asked.Remove(e.Approval, out var since):
                (_answered, _waited) = (_answered + 1, _waited + (entry.At - since).Ticks);
                break;
            case HoldPlaced { Countersigned: null } e:
                _held += e.Amount.MinorUnits;
                _open[e.Hold] = e;
                break;
            case HoldPosted e when _open.Remove(e.Hold, out var hold):
                _spent += hold.Amount.MinorUnits;
                // Spent money counts against the unit until the quarter it was held in is over (SU-8).
                var over = AfterQuarter(hold.PlacedAt);
                _exposures.Add(new(hold.PlacedAt, over > entry.At ? over : entry.At, hold.Amount.MinorUnits));
                break;
            case HoldVoided e when _open.Remove(e.Hold, out var hold):
                _exposures.Add(new(hold.PlacedAt, entry.At, hold.Amount.MinorUnits));
                break;
            case HoldExpired e when _open.Remove(e.Hold, out var hold):
                _exposures.Add(new(hold.PlacedAt, hold.ExpiresAt, hold.Amount.MinorUnits));
                break;
        }
    }

    private static DateTimeOffset AfterQuarter(DateTimeOffset moment) => new(Quarter.Of(moment).LastDay.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
}
