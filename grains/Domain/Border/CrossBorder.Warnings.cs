using System.Collections.Immutable;

namespace Ecosystem.Domain.Border;

/// <summary>What somebody has to look at (CU-27, CU-28).</summary>
/// <remarks>
/// The count is of all that leave, so splitting exports does not get anybody past a threshold here. It may be meant to look small elsewhere: in the books of each receiver, or of each year.
/// These rules say when it looks like that. They block nothing; a person judges.
/// </remarks>
public sealed partial class CrossBorder
{
    private static IEnumerable<BorderWarned> Warnings(BorderState state, GivePassage give, DateTimeOffset now)
    {
        var terms = give.Terms;
        foreach (var sensitive in new[] { false, true })
        {
            var (count, max) = (state.Count(sensitive), terms.Max(sensitive));
            if (count >= BorderTerms.Share(max, terms.WarnPercent)) yield return Warned(BorderWarningKind.Near, sensitive, null, count, $"CU-27: {count} people of {max} that may leave without a filing");
        }
        var warn = BorderTerms.Share(terms.PeopleMax, terms.WarnPercent);
        var group = give.Receiver.Group;
        var figures = state.Groups[group];
        if (figures.People >= warn)
        {
            var receivers = PeopleOf(state, group);
            if (receivers.Length > 1 && receivers.All(people => people < warn))
                yield return Warned(BorderWarningKind.SplitOverReceivers, false, group, figures.People, $"CU-28: {figures.People} people over {receivers.Length} receivers, none of which has more than {receivers.Max()}; {warn} in one would have been a warning");
        }
        if (state.Before is not [.., { } last] || last.Year != state.Year - 1) yield break;
        if (last.Groups.GetValueOrDefault(group) is { } then && then.Late + figures.Early >= warn && then.People < warn && figures.People < warn)
            yield return Warned(BorderWarningKind.SplitOverYears, false, group, then.Late + figures.Early, $"CU-28: {then.Late} people in the last {BorderTerms.TurnDays} days of {last.Year} and {figures.Early} in the first of {state.Year}; {warn} in one year would have been a warning");
        var justUnder = BorderTerms.Share(terms.PeopleMax, BorderTerms.JustUnderPercent);
        if (!last.Filed && last.People >= justUnder && state.People.Count >= justUnder)
            yield return Warned(BorderWarningKind.JustUnderAgain, false, null, state.People.Count, $"CU-28: {last.People} people in {last.Year} and {state.People.Count} in {state.Year}, each just under {terms.PeopleMax}, and no filing in {last.Year}");

        BorderWarned Warned(BorderWarningKind kind, bool sensitive, string? about, int figure, string because) => new(new(kind, sensitive, about, figure, because, now), state.Year);
    }

    /// <summary>Distinct people of each receiver of a group.</summary>
    private static ImmutableArray<int> PeopleOf(BorderState state, string group) =>
        [.. state.Receivers.Zip(state.ReceiverPeople).Where(one => one.First.Group == group).Select(one => one.Second)];

    private static bool IsWarned(BorderState state, BorderWarningKind kind, bool sensitive, string? group) =>
        state.Warnings.Any(one => one.Kind == kind && one.Sensitive == sensitive && one.Group == group);
}
