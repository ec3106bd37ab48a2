using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Learning.Bandits;

namespace Ecosystem.Domain.Tests.Learning.Bandits;

/// <summary>SF-32: outcomes credited to decisions.</summary>
public class RewardBookTests
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly RewardBook s_empty = RewardBook.Empty(TimeSpan.FromDays(7));

    private static LoggedDecision Decided(string id) => new(id, 0, [new("mail", 0, 0, 1)], 0, [1, 2], 10, 0, s_now);

    private static DateTimeOffset Day(double days) => s_now.AddDays(days);

    [Fact]
    public void The_first_outcome_counts_and_the_second_is_a_duplicate()
    {
        var (book, _) = s_empty.Open(Decided("d"), s_now);
        (book, var first, var reward) = book.Credit("d", 0.8, Day(1));
        (_, var second, var nothing) = book.Credit("d", 1, Day(2));
        Assert.Equal((Crediting.Credited, Crediting.Duplicate), (first, second));
        Assert.Equal(("d", "mail", 0.8), (reward!.Decision, reward.Arm, reward.Reward));
        Assert.Equal([1, 2], reward.Features);
        Assert.Null(nothing);
    }

    [Fact]
    public void The_end_of_the_window_is_in_time_and_what_comes_after_is_late()
    {
        var (book, _) = s_empty.Open(Decided("d"), s_now);
        Assert.Equal(Crediting.Credited, book.Credit("d", 1, Day(7)).Crediting);
        Assert.Equal(Crediting.Late, book.Credit("d", 1, Day(7).AddMicroseconds(1)).Crediting);
    }

    [Fact]
    public void A_decision_without_an_outcome_is_learnt_once_as_nothing_and_is_then_late_and_at_last_unknown()
    {
        var (book, _) = s_empty.Open(Decided("d"), s_now);
        (book, var none) = book.Expire(Day(7));
        (book, var one) = book.Expire(Day(7.5));
        (book, var again) = book.Expire(Day(8));
        Assert.Empty(none);
        Assert.Equal(("d", 0.0), (Assert.Single(one).Decision, one[0].Reward));
        Assert.Empty(again);
        Assert.Equal(Crediting.Late, book.Credit("d", 1, Day(9)).Crediting);
        (book, _) = book.Expire(Day(15));
        Assert.Equal(Crediting.Unknown, book.Credit("d", 1, Day(15)).Crediting);
        Assert.Empty(book.Numbers);
        Assert.Empty(book.Awaited);
    }

    [Fact]
    public void A_decision_that_nobody_looked_at_for_weeks_is_still_learnt_before_it_is_forgotten()
    {
        var (book, _) = s_empty.Open(Decided("d"), s_now);
        (book, var unanswered) = book.Expire(Day(100));
        Assert.Single(unanswered);
        Assert.Empty(book.Expire(Day(100)).Book.Numbers);
    }

    [Fact]
    public void Opening_the_same_decision_again_changes_nothing()
    {
        var (book, _) = s_empty.Open(Decided("d"), s_now);
        (book, _, _) = book.Credit("d", 1, s_now);
        Assert.Equal(book, book.Open(Decided("d"), Day(1)).Book);
    }

    [Fact]
    public void When_there_is_no_more_room_the_oldest_is_settled_before_its_time()
    {
        var (book, unanswered) = (s_empty, ImmutableArray<CreditedReward>.Empty);
        for (var i = 0; i < RewardBook.PendingMax; i++) (book, unanswered) = book.Open(Decided($"d-{i}"), s_now);
        Assert.Empty(unanswered);
        (book, unanswered) = book.Open(Decided("one more"), s_now);
        Assert.Equal("d-0", Assert.Single(unanswered).Decision);
        Assert.Equal(RewardBook.PendingMax, book.Numbers.Count);
        Assert.Equal(Crediting.Unknown, book.Credit("d-0", 1, s_now).Crediting);
        (book, _, _) = book.Credit("d-1", 1, s_now);
        Assert.Empty(book.Open(Decided("another"), s_now).Unanswered);
    }

    /// <summary>The oracle counts what was given to be learnt, and never looks into the book.</summary>
    [Fact]
    public void Every_decision_is_learnt_at_most_once_and_exactly_once_after_its_window() =>
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 2], Gen.Int[0, 60]).Array[1, 80].Sample(steps =>
        {
            var (book, now, opened, learnt) = (s_empty, s_now, new HashSet<string>(), new List<string>());
            foreach (var (id, act, hours) in steps)
            {
                now = now.AddHours(hours);
                ImmutableArray<CreditedReward> unanswered = [];
                if (act == 0)
                {
                    // An id is of one decision for ever.
                    if (opened.Add($"d-{id}")) (book, unanswered) = book.Open(Decided($"d-{id}"), now);
                }
                else if (act == 1)
                {
                    (book, var crediting, var reward) = book.Credit($"d-{id}", 1, now);
                    Assert.Equal(crediting is Crediting.Credited, reward is not null);
                    if (!opened.Contains($"d-{id}")) Assert.Equal(Crediting.Unknown, crediting);
                    if (reward is not null) learnt.Add(reward.Decision);
                }
                else
                {
                    (book, unanswered) = book.Expire(now);
                }
                learnt.AddRange(unanswered.Select(one => one.Decision));
            }
            learnt.AddRange(book.Expire(now.AddDays(8)).Unanswered.Select(one => one.Decision));
            Assert.Equal(opened.Order(), learnt.Order());
        });

    [Fact]
    public void A_book_reads_back_from_JSON()
    {
        var (book, _) = s_empty.Open(Decided("a"), s_now);
        (book, _) = book.Open(Decided("b"), Day(1));
        (book, _, _) = book.Credit("a", 1, Day(1));
        var back = JsonSerializer.Deserialize<RewardBook>(JsonSerializer.Serialize(book, DomainJson.Options), DomainJson.Options)!;
        Assert.Equal(Crediting.Duplicate, back.Credit("a", 1, Day(2)).Crediting);
        Assert.Equal("b", Assert.Single(back.Expire(Day(9)).Unanswered).Decision);
    }

    [Fact]
    public void What_is_not_a_number_is_no_reward_and_no_window_is_no_book()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => s_empty.Credit("d", double.NaN, s_now));
        Assert.Throws<ArgumentOutOfRangeException>(() => RewardBook.Empty(TimeSpan.Zero));
    }
}
