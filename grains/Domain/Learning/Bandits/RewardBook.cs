using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Bandits;

/// <summary>What became of an outcome that somebody reported.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Crediting>))]
public enum Crediting
{
    /// <summary>The decision's first outcome, in time: it is to be learnt.</summary>
    Credited,

    /// <summary>The decision has its outcome already; the first counts.</summary>
    Duplicate,

    /// <summary>The decision's window was over: it was learnt as one without an outcome.</summary>
    Late,

    /// <summary>No decision of that id, or one of so long ago that it is forgotten.</summary>
    Unknown,
}

/// <summary>A decision that waits for its outcome, or did.</summary>
/// <param name="Decision">Its id.</param>
/// <param name="Arm">What was done.</param>
/// <param name="Features">What was known; empty once it is settled.</param>
/// <param name="At">When it was decided.</param>
/// <param name="Settled">Credited: it has its outcome. Late: its window passed without. Null: it waits.</param>
[GenerateSerializer, Immutable, Alias("awaited-outcome")]
public sealed record AwaitedOutcome(
    [property: Id(0)] string Decision, [property: Id(1)] string Arm, [property: Id(2)] ImmutableArray<double> Features, [property: Id(3)] DateTimeOffset At, [property: Id(4)] Crediting? Settled = null);

/// <summary>A reward to learn: of the outcome that came, or 0 because none did.</summary>
[GenerateSerializer, Immutable, Alias("credited-reward")]
public sealed record CreditedReward([property: Id(0)] string Decision, [property: Id(1)] string Arm, [property: Id(2)] ImmutableArray<double> Features, [property: Id(3)] double Reward);

/// <summary>Credits outcomes to decisions by the decision's id, each at most once (SF-32).</summary>
/// <remarks>
/// A decision waits for its outcome for a window. Without one it is learnt with reward 0: that nothing happened is an outcome too, and policies that learn only from what did happen take the loudest arm for the best.
/// Settled decisions are remembered for another window, so that a late or repeated outcome is told from one that belongs to nothing. At <see cref="PendingMax"/> the oldest is settled before its time.
/// </remarks>
/// <param name="Window">How long an outcome is waited for, above zero.</param>
/// <param name="Numbers">Of the decisions that are remembered, by id. They have no gaps: what is forgotten is always the oldest.</param>
/// <param name="Awaited">By number.</param>
/// <param name="Opened">Decisions ever opened: the greatest number.</param>
/// <param name="Due">The first number whose window was not over yet.</param>
[GenerateSerializer, Immutable, Alias("reward-book")]
public sealed record RewardBook(
    [property: Id(0)] TimeSpan Window, [property: Id(1)] ImmutableSortedDictionary<string, long> Numbers, [property: Id(2)] ImmutableSortedDictionary<long, AwaitedOutcome> Awaited, [property: Id(3)] long Opened,
    [property: Id(4)] long Due)
{
    /// <summary>Most decisions that are remembered, settled ones included.</summary>
    public const int PendingMax = 10_000;

    public static RewardBook Empty(TimeSpan window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, TimeSpan.Zero);
        return new(window, ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal), ImmutableSortedDictionary<long, AwaitedOutcome>.Empty, 0, 1);
    }

    /// <summary>Begins to wait for the outcome of a decision. One that is known already changes nothing.</summary>
    /// <param name="now">Never before an earlier call's.</param>
    /// <returns>The book, and what is to be learnt because its window is over, or because there is no more room.</returns>
    public (RewardBook Book, ImmutableArray<CreditedReward> Unanswered) Open(LoggedDecision decision, DateTimeOffset now)
    {
        var (book, unanswered) = Expire(now);
        if (book.Numbers.ContainsKey(decision.Decision)) return (book, unanswered);
        if (book.Awaited.Count >= PendingMax)
        {
            var (number, oldest) = book.Awaited.First();
            if (oldest.Settled is null) unanswered = unanswered.Add(Nothing(oldest));
            book = book with { Numbers = book.Numbers.Remove(oldest.Decision), Awaited = book.Awaited.Remove(number) };
        }
        return (book with
        {
            Numbers = book.Numbers.Add(decision.Decision, book.Opened + 1),
            Awaited = book.Awaited.Add(book.Opened + 1, new(decision.Decision, decision.Arm, decision.Features, now)),
            Opened = book.Opened + 1,
        }, unanswered);
    }

    /// <summary>Credits an outcome to its decision, if it is the first and in time: the end of the window is still in time.</summary>
    /// <returns>What became of it, and the reward to learn when it was credited.</returns>
    public (RewardBook Book, Crediting Crediting, CreditedReward? Reward) Credit(string decision, double reward, DateTimeOffset now)
    {
        if (!double.IsFinite(reward)) throw new ArgumentOutOfRangeException(nameof(reward), reward, "A reward is a finite number.");
        if (!Numbers.TryGetValue(decision, out var number)) return (this, Crediting.Unknown, null);
        var awaited = Awaited[number];
        if (awaited.Settled is { } settled) return (this, settled is Crediting.Late ? Crediting.Late : Crediting.Duplicate, null);
        if (now - awaited.At > Window) return (this, Crediting.Late, null);
        return (this with { Awaited = Awaited.SetItem(number, Closed(awaited, Crediting.Credited)) }, Crediting.Credited, Nothing(awaited) with { Reward = reward });
    }

    /// <summary>Settles what waited longer than the window, and forgets what was opened more than two windows ago.</summary>
    /// <returns>The book, and the decisions that had no outcome, to be learnt with reward 0, the oldest first.</returns>
    public (RewardBook Book, ImmutableArray<CreditedReward> Unanswered) Expire(DateTimeOffset now)
    {
        var (numbers, awaited) = (Numbers, Awaited);
        var first = Opened - Awaited.Count + 1;
        // One that was never settled is settled first, so that it is learnt, and forgotten the next time.
        for (; first <= Opened && awaited[first] is { Settled: not null } old && now - old.At > 2 * Window; first++)
        {
            numbers = numbers.Remove(old.Decision);
            awaited = awaited.Remove(first);
        }
        var unanswered = ImmutableArray.CreateBuilder<CreditedReward>();
        var due = Math.Max(Due, first);
        for (; due <= Opened && awaited[due] is var waiting && now - waiting.At > Window; due++)
        {
            if (waiting.Settled is not null) continue;
            unanswered.Add(Nothing(waiting));
            awaited = awaited.SetItem(due, Closed(waiting, Crediting.Late));
        }
        return (this with { Numbers = numbers, Awaited = awaited, Due = due }, unanswered.ToImmutable());
    }

    private static CreditedReward Nothing(AwaitedOutcome awaited) => new(awaited.Decision, awaited.Arm, awaited.Features, 0);

    private static AwaitedOutcome Closed(AwaitedOutcome awaited, Crediting how) => awaited with { Features = [], Settled = how };
}
