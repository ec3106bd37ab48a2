using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Funds;

/// <summary>What finance is asked about a fund.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FinanceQuestionKind>))]
public enum FinanceQuestionKind
{
    /// <summary>Enter money put into the fund.</summary>
    [JsonStringEnumMemberName("funding")] Funding,

    /// <summary>Enter money taken out of the fund.</summary>
    [JsonStringEnumMemberName("withdrawal")] Withdrawal,

    /// <summary>Enter what a unit has spent.</summary>
    [JsonStringEnumMemberName("spending")] Spending,

    /// <summary>Enter nothing; say the balance.</summary>
    [JsonStringEnumMemberName("balance")] Balance,
}

/// <summary>One question to finance: an entry to post, or only the balance to tell. Questions of one fund are put in the order of their numbers.</summary>
/// <param name="Sequence">1 for the fund's first.</param>
/// <param name="Amount">What moves, 1 minor unit or more; zero when only the balance is asked.</param>
/// <param name="Expected">What the fund's balance is after it, by the fund's own books: total less spent less owed. May be negative.</param>
/// <param name="Unit">Who spent; null unless spending.</param>
/// <param name="Hold">What was spent; null unless spending.</param>
/// <param name="By">Who had the balance asked, to reconcile; null otherwise.</param>
/// <param name="Why">Their reason.</param>
public sealed record FinanceQuestion(
    int Sequence, FinanceQuestionKind Kind, Money Amount, Money Expected, SalesUnitId? Unit, HoldId? Hold, string? By, string? Why)
{
    /// <summary>The idempotency key of the entry: the same for every attempt, and for no other entry.</summary>
    public string Key(FundId fund) => $"{fund}-{Sequence}";
}

/// <summary>What finance said to one question.</summary>
/// <param name="Balance">The fund's balance by finance's books, right after the entry; null when finance gave none that can be read.</param>
/// <param name="Refusal">Why finance did not enter it; null when it did. Up to <see cref="RefusalLengthMax"/> characters.</param>
[GenerateSerializer, Immutable, Alias("finance-reply")]
public sealed record FinanceReply([property: Id(0)] Money? Balance, [property: Id(1)] string? Refusal)
{
    /// <summary>Longest reason that is kept, in UTF-16 characters.</summary>
    public const int RefusalLengthMax = 500;
}

/// <summary>How a fund stands with finance.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReconciliationStatus>))]
public enum ReconciliationStatus
{
    /// <summary>Finance has confirmed everything.</summary>
    [JsonStringEnumMemberName("agreed")] Agreed,

    /// <summary>Finance has not answered yet.</summary>
    [JsonStringEnumMemberName("pending")] Pending,

    /// <summary>Finance has another figure, and nobody has reconciled it.</summary>
    [JsonStringEnumMemberName("disagreeing")] Disagreeing,
}

/// <summary>A disagreement with finance.</summary>
/// <param name="Difference">Finance's balance less the fund's own, in minor units; null when finance gave none.</param>
/// <param name="Reason">What finance refused for; null when only the balance differs.</param>
/// <param name="Since">When it was first heard of.</param>
[GenerateSerializer, Immutable, Alias("disagreement")]
public sealed record Disagreement(
    [property: Id(0)] int Sequence, [property: Id(1)] Money? Difference, [property: Id(2)] string? Reason, [property: Id(3)] DateTimeOffset Since);
