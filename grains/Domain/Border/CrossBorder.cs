using System.Collections.Immutable;

namespace Ecosystem.Domain.Border;

using Decided = Decision<BorderAnswer, BorderEvent>;

/// <summary>The rules of the border: how many people's data left the country this year, and when that must stop (docs/rules/customer.md, CU-26 to CU-29). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
/// <remarks>
/// One actor for the whole platform, so that the count is one figure and is exact: whoever is abroad gets a passage here before a customer answers, and a passage counts from the moment
/// it is durable. A customer answers nobody abroad without one, so as many people leave as were counted at most; passages that no receipt confirms are taken back (CU-29).
/// </remarks>
public sealed partial class CrossBorder : IActor<BorderState, BorderCommand, BorderAnswer, BorderEvent>
{
    /// <summary>The one key.</summary>
    public const string Key = "border_home";

    /// <summary>How long a passage may be used after it was given.</summary>
    public static readonly TimeSpan PassageLasts = TimeSpan.FromMinutes(2);

    private const int ReferenceLengthMax = 120;
    private const int FilingYearsMax = 5;

    private CrossBorder() { }

    public static string Kind => "border";

    public static bool IsKey(string key) => key == Key;

    public static BorderState Empty(string key) => new();

    public static BorderAnswer Refused(Refusal refusal) => new BorderRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="BorderRefusals"/> answers.</remarks>
    public static Decided Decide(BorderState state, BorderCommand command, DateTimeOffset now) => command switch
    {
        GivePassage give => Decide(state, give, now),
        ConfirmPassages confirm => Decide(state, confirm),
        LapsePassages lapse => Decide(state, lapse),
        RecordFiling record => Decide(state, record),
        _ => throw new ArgumentException($"{command.GetType().Name} is not a command of the border.", nameof(command)),
    };

    /// <inheritdoc/>
    public static BorderState Apply(BorderState state, BorderEvent happened) => happened switch
    {
        PassageGiven e => Given(e.Year > state.Year ? Begun(state, e.Year) : state, e),
        PassagesConfirmed e => state with { Open = state.Open.RemoveRange(e.Passages) },
        PassagesLapsed e => e.Passages.Aggregate(state, Lapsed),
        FilingRecorded e => state with { Filings = state.Filings.Add(e.Filing) },
        BorderWarned e => e.Year < state.Year ? state : (e.Year > state.Year ? Begun(state, e.Year) : state) is var current ? current with { Warnings = current.Warnings.Add(e.Warning) } : state,
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of the border.", nameof(happened)),
    };

    /// <summary>The figures as they are at a moment: after New Year, when nobody left yet, none.</summary>
    public static BorderState At(BorderState state, BorderTerms terms, DateTimeOffset now) => terms.YearOf(now) is var year && year > state.Year ? Begun(state, year) : state;

    /// <summary>CU-26, CU-27: whoever left already leaves again; whoever is new leaves as long as there is room, or a filing.</summary>
    private static Decided Decide(BorderState before, GivePassage give, DateTimeOffset now)
    {
        // A clock that goes back does not bring last year back.
        var state = At(before, give.Terms, now);
        var until = now + PassageLasts < give.Terms.Begins(state.Year + 1) ? now + PassageLasts : give.Terms.Begins(state.Year + 1);
        var person = state.People.GetValueOrDefault(give.Person);
        var known = person?.Departures.FirstOrDefault(one => state.Receivers[one.Receiver] == give.Receiver && one.Sensitive == give.Sensitive);
        if (known is not null && !state.Open.ContainsKey(known.Passage)) return new(new PassageAnswer(known.Passage, until));
        if (known is null && Full(state, person, give) is { } full) return Closed(state, full, give.Terms, now);

        var atHome = give.Terms.AtHome(now);
        var given = new PassageGiven(
            known?.Passage ?? give.Passage, give.Person, give.Receiver, give.Sensitive, state.Year, atHome.DayOfYear <= BorderTerms.TurnDays,
            new DateTime(atHome.Year, 12, 31).DayOfYear - atHome.DayOfYear < BorderTerms.TurnDays, now);
        return new(new PassageAnswer(given.Passage, until), known is null ? [given, .. Fresh(Apply(before, given), give, now)] : [given]);
    }

    /// <summary>Warnings that were not given this year.</summary>
    private static IEnumerable<BorderWarned> Fresh(BorderState state, GivePassage give, DateTimeOffset now) =>
        Warnings(state, give, now).Where(one => !IsWarned(state, one.Warning.Kind, one.Warning.Sensitive, one.Warning.Group));

    /// <summary>Which threshold one more would be past, without a filing for it: of all people first. Null: neither.</summary>
    private static bool? Full(BorderState state, Person? person, GivePassage give)
    {
        if (person is null && state.Count(sensitive: false) >= give.Terms.Max(sensitive: false) && !state.IsFiled(state.Year, sensitive: false)) return false;
        return give.Sensitive && person is not { IsSensitive: true } && state.Count(sensitive: true) >= give.Terms.Max(sensitive: true) && !state.IsFiled(state.Year, sensitive: true) ? true : null;
    }

    /// <summary>That somebody was turned back is said once a year; each attempt is in the log of the customer it was for.</summary>
    private static Decided Closed(BorderState state, bool sensitive, BorderTerms terms, DateTimeOffset now)
    {
        var answer = new BorderRefused(BorderRefusals.BorderClosed(sensitive, terms.Max(sensitive)));
        if (IsWarned(state, BorderWarningKind.Closed, sensitive, null)) return new(answer);
        var warning = new BorderWarning(BorderWarningKind.Closed, sensitive, null, state.Count(sensitive), $"CU-27: {state.Count(sensitive)} people have left, {terms.Max(sensitive)} may without a filing", now);
        return new(answer, [new BorderWarned(warning, state.Year)]);
    }

    private static Decided Decide(BorderState state, ConfirmPassages confirm)
    {
        var open = confirm.Used.Select(used => used.Passage).Where(state.Open.ContainsKey).Distinct().ToImmutableArray();
        // A person who left though the passage had lapsed left all the same, and counts. It cannot happen as long as receipts are known before passages lapse (CU-29).
        var lost = confirm.Used.Where(used => confirm.Terms.YearOf(used.At) == state.Year && !open.Contains(used.Passage) && !HasLeft(state, used)).Select(used =>
            new PassageGiven(used.Passage, used.Person, used.Receiver, used.Sensitive, state.Year, Early: false, Late: false, used.At)).ToImmutableArray();
        ImmutableArray<PassageId> confirmed = [.. open, .. lost.Select(one => one.Passage)];
        return confirmed.IsEmpty ? new(new BorderAccepted()) : new(new BorderAccepted(), [.. lost, new PassagesConfirmed(confirmed)]);
    }

    private static bool HasLeft(BorderState state, UsedPassage used) => state.People.GetValueOrDefault(used.Person)?.Departures.Any(one => one.Passage == used.Passage) == true;

    /// <summary>CU-29: a passage that was not used is taken back.</summary>
    private static Decided Decide(BorderState state, LapsePassages lapse)
    {
        var lapsed = state.Open.Where(one => one.Value.At < lapse.GivenBefore).Select(one => one.Key).OrderBy(id => id.Value, StringComparer.Ordinal).ToImmutableArray();
        return lapsed.IsEmpty ? new(new BorderAccepted()) : new(new BorderAccepted(), [new PassagesLapsed(lapsed)]);
    }

    private static Decided Decide(BorderState state, RecordFiling record)
    {
        var filing = record.Filing;
        if (filing.Reference.Trim().Length == 0 || filing.Reference.Length > ReferenceLengthMax || filing.Reference.Any(char.IsControl))
            return Refuse(BorderRefusals.OutOfRange("reference", $"1 to {ReferenceLengthMax} printable characters"));
        if (filing.FromYear is < 2000 or > 9000) return Refuse(BorderRefusals.OutOfRange("fromYear", "a year from 2000 on"));
        if (filing.ThroughYear < filing.FromYear || filing.ThroughYear >= filing.FromYear + FilingYearsMax)
            return Refuse(BorderRefusals.OutOfRange("throughYear", $"from fromYear on, for at most {FilingYearsMax} years"));
        return state.Filings.Any(known => known.Reference == filing.Reference) ? Refuse(BorderRefusals.AlreadyFiled(filing.Reference)) : new(new BorderAccepted(), [new FilingRecorded(filing)]);
    }

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
