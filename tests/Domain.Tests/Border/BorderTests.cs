using CsCheck;
using Ecosystem.Domain.Border;

namespace Ecosystem.Domain.Tests.Border;

/// <summary>CU-26 to CU-29.</summary>
public class BorderTests
{
    [Fact]
    public void The_last_person_under_the_threshold_leaves_and_the_next_does_not()
    {
        var border = new PlayedBorder();
        for (var person = 1; person <= 10; person++) Assert.NotNull(border.Pass(person));
        Assert.Null(border.Pass(11));
        Assert.Equal(10, border.State.Count(sensitive: false));
        // Who has left leaves again, to another receiver too.
        Assert.NotNull(border.Pass(10));
        Assert.NotNull(border.Pass(10, receiver: PlayedBorder.Receiver("other")));
        Assert.Equal(10, border.State.Count(sensitive: false));
    }

    [Fact]
    public void Sensitive_data_has_a_threshold_of_its_own_and_who_is_past_it_may_still_send_the_rest()
    {
        var border = new PlayedBorder();
        for (var person = 1; person <= 4; person++) Assert.NotNull(border.Pass(person, sensitive: true));
        Assert.Null(border.Pass(5, sensitive: true));
        Assert.NotNull(border.Pass(5));
        Assert.Equal((5, 4), (border.State.Count(sensitive: false), border.State.Count(sensitive: true)));
    }

    [Theory, InlineData(false, 11, true), InlineData(true, 11, true), InlineData(false, 5, false)]
    public void A_filing_opens_what_it_covers_in_the_years_it_stands_for(bool sensitive, int people, bool open)
    {
        var border = new PlayedBorder();
        Assert.IsType<BorderAccepted>(border.Ask(new RecordFiling(new("ref-1", sensitive, 2026, 2026, "dpo", PlayedBorder.Now), border.Terms), PlayedBorder.Now));
        for (var person = 1; person < people; person++) border.Pass(person, sensitive: !open);
        Assert.Equal(open, border.Pass(people, sensitive: !open) is not null);
    }

    [Fact]
    public void A_filing_is_good_until_the_end_of_its_last_year()
    {
        var border = new PlayedBorder(new(480, 0, 0, 80));
        border.Ask(new RecordFiling(new("ref-1", true, 2026, 2027, "dpo", PlayedBorder.Now), border.Terms), PlayedBorder.Now);
        Assert.NotNull(border.Pass(1, at: border.Terms.Begins(2028).AddMicroseconds(-1)));
        Assert.Null(border.Pass(2, at: border.Terms.Begins(2028)));
    }

    [Fact]
    public void The_year_begins_at_midnight_at_home_and_the_count_with_it()
    {
        var border = new PlayedBorder();
        var newYear = new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.Zero);
        for (var person = 1; person <= 10; person++) border.Pass(person);
        Assert.Null(border.Pass(11, at: newYear.AddMicroseconds(-1)));
        Assert.NotNull(border.Pass(11, at: newYear));
        Assert.Equal((2027, 1, 10), (border.State.Year, border.State.Count(sensitive: false), Assert.Single(border.State.Before).People));
        // A clock that goes back does not count into the year that is over.
        Assert.NotNull(border.Pass(12, at: newYear.AddDays(-1)));
        Assert.Equal((2027, 2), (border.State.Year, border.State.Count(sensitive: false)));
    }

    [Fact]
    public void A_passage_lasts_two_minutes_and_never_past_the_year_it_counts_in()
    {
        var border = new PlayedBorder();
        Assert.Equal(PlayedBorder.Now.AddMinutes(2), border.Pass(1)!.Until);
        var end = border.Terms.Begins(2027);
        Assert.Equal(end, border.Pass(2, at: end.AddSeconds(-1))!.Until);
    }

    [Fact]
    public void A_passage_that_was_used_is_given_again_without_a_word_and_one_that_was_not_with_its_time_anew()
    {
        var border = new PlayedBorder();
        var first = border.Pass(1)!;
        Assert.Equal(first.Passage, border.Pass(1, at: PlayedBorder.Now.AddMinutes(1))!.Passage);
        Assert.Single(border.Happened);
        border.Confirm(1, first);
        Assert.Equal(first.Passage, border.Pass(1)!.Passage);
        Assert.Empty(border.Happened);
    }

    [Fact]
    public void What_was_not_used_is_taken_back_and_what_was_used_is_not()
    {
        var border = new PlayedBorder();
        border.Confirm(1, border.Pass(1, sensitive: true)!, sensitive: true);
        border.Pass(2, sensitive: true);
        border.Pass(3, at: PlayedBorder.Now.AddMinutes(30));
        border.Ask(new LapsePassages(PlayedBorder.Now.AddMinutes(20)), PlayedBorder.Now.AddMinutes(40));
        Assert.Equal((2, 1, 1), (border.State.Count(sensitive: false), border.State.Count(sensitive: true), border.State.Open.Count));
        Assert.Equal(["cu_1", "cu_3"], border.State.People.Keys.Order(StringComparer.Ordinal));
        border.Ask(new LapsePassages(PlayedBorder.Now.AddMinutes(20)), PlayedBorder.Now.AddMinutes(40));
        Assert.Empty(border.Happened);
    }

    [Fact]
    public void Who_left_though_the_passage_had_lapsed_counts_all_the_same()
    {
        var border = new PlayedBorder();
        var passage = border.Pass(1)!;
        border.Ask(new LapsePassages(PlayedBorder.Now.AddMinutes(20)), PlayedBorder.Now.AddMinutes(20));
        Assert.Equal(0, border.State.Count(sensitive: false));
        border.Confirm(1, passage);
        Assert.Equal((1, 0), (border.State.Count(sensitive: false), border.State.Open.Count));
    }

    [Fact]
    public void A_warning_comes_at_its_share_of_the_threshold_once_and_that_somebody_was_turned_back_once()
    {
        var border = new PlayedBorder();
        for (var person = 1; person <= 7; person++) border.Pass(person);
        Assert.Empty(border.State.Warnings);
        border.Pass(8);
        Assert.Equal([BorderWarningKind.Near], border.Warned);
        for (var person = 9; person <= 13; person++) border.Pass(person);
        Assert.Equal([BorderWarningKind.Near, BorderWarningKind.Closed], border.Warned);
        Assert.Equal("BORDER_CLOSED", Assert.IsType<BorderRefused>(border.Ask(border.Wanted(14), PlayedBorder.Now)).Refusal.Code);
        Assert.Empty(border.Happened);
    }

    [Fact]
    public void One_group_over_several_receivers_each_under_the_warning_is_a_split()
    {
        var border = new PlayedBorder();
        var (north, south) = (PlayedBorder.Receiver("acme_north", group: "acme"), PlayedBorder.Receiver("acme_south", group: "acme"));
        for (var person = 1; person <= 4; person++) border.Pass(person, receiver: north);
        // The same people to the other half are nobody new to the group.
        for (var person = 1; person <= 7; person++) border.Pass(person, receiver: south);
        Assert.DoesNotContain(BorderWarningKind.SplitOverReceivers, border.Warned);
        border.Pass(8, receiver: north);
        var warning = Assert.Single(border.State.Warnings, one => one.Kind == BorderWarningKind.SplitOverReceivers);
        Assert.Equal(("acme", 8), (warning.Group, warning.Figure));
        Assert.Contains("8 people over 2 receivers, none of which has more than 7", warning.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void One_receiver_alone_or_receivers_of_different_groups_are_no_split()
    {
        var border = new PlayedBorder();
        for (var person = 1; person <= 10; person++) border.Pass(person, receiver: PlayedBorder.Receiver(person % 2 == 0 ? "even" : "odd"));
        Assert.DoesNotContain(BorderWarningKind.SplitOverReceivers, border.Warned);
        var one = new PlayedBorder();
        for (var person = 1; person <= 10; person++) one.Pass(person);
        Assert.DoesNotContain(BorderWarningKind.SplitOverReceivers, one.Warned);
    }

    [Fact]
    public void A_group_whose_people_leave_around_New_Year_is_a_split_over_years()
    {
        var border = new PlayedBorder();
        var newYear = border.Terms.Begins(2027);
        for (var person = 1; person <= 5; person++) border.Pass(person, at: newYear.AddDays(-20));
        for (var person = 6; person <= 7; person++) border.Pass(person, at: newYear.AddDays(10));
        Assert.DoesNotContain(BorderWarningKind.SplitOverYears, border.Warned);
        border.Pass(8, at: newYear.AddDays(10));
        Assert.Contains(BorderWarningKind.SplitOverYears, border.Warned);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Just_under_the_threshold_two_years_running_is_a_warning_unless_it_was_filed(bool filed)
    {
        var border = new PlayedBorder();
        if (filed) border.Ask(new RecordFiling(new("ref", true, 2026, 2026, "dpo", PlayedBorder.Now), border.Terms), PlayedBorder.Now);
        for (var person = 1; person <= 10; person++) border.Pass(person);
        for (var person = 1; person <= 10; person++) border.Pass(person, at: PlayedBorder.Now.AddYears(1));
        Assert.Equal(!filed, border.Warned.Contains(BorderWarningKind.JustUnderAgain));
    }

    /// <summary>The oracle counts, from the answers, who was let through and whose receipt came; and forgets who lapsed.</summary>
    [Fact]
    public void Never_more_leave_than_may_and_the_count_is_who_left_or_may_yet() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 14], Gen.Bool, Gen.Int[0, 2]).Array[1, 80].Sample(steps =>
        {
            var border = new PlayedBorder();
            var (left, waiting) = (new Dictionary<int, bool>(), new Dictionary<(int, bool, int), PassageAnswer>());
            var now = PlayedBorder.Now;
            foreach (var (what, person, sensitive, place) in steps)
            {
                now = now.AddSeconds(1);
                var receiver = PlayedBorder.Receiver($"org{place}", group: place == 0 ? "alone" : "pair");
                if (what <= 2 && border.Pass(person, sensitive, receiver, now) is { } passage && border.Happened.OfType<PassageGiven>().Any()) waiting[(person, sensitive, place)] = passage;
                if (what == 3 && waiting.Remove((person, sensitive, place), out var used))
                {
                    border.Confirm(person, used, sensitive, receiver, now);
                    left[person] = left.GetValueOrDefault(person) || sensitive;
                }
                if (what == 4)
                {
                    border.Ask(new LapsePassages(now.AddSeconds(1)), now);
                    waiting.Clear();
                }
                var people = left.Keys.Concat(waiting.Keys.Select(key => key.Item1)).Distinct().Count();
                var sensitivePeople = left.Where(one => one.Value).Select(one => one.Key).Concat(waiting.Keys.Where(key => key.Item2).Select(key => key.Item1)).Distinct().Count();
                if (border.State.Count(sensitive: false) != people || border.State.Count(sensitive: true) != sensitivePeople || people > 10 || sensitivePeople > 4) return false;
                if (border.State.Groups.GetValueOrDefault("pair")?.People is { } pair && pair != border.State.People.Values.Count(one => one.Departures.Any(departure => border.State.Receivers[departure.Receiver].Group == "pair"))) return false;
            }
            return Texts.Of(border.State) == Texts.Of(border.Replay());
        });
}
