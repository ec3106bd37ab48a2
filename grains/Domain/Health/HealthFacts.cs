using System.Collections.Immutable;

namespace Ecosystem.Domain.Health;

/// <summary>What the log says about one customer, as far as its health goes. Each fact has its time, so that any moment of the past can be judged.</summary>
/// <param name="RegisteredAt">When the customer came to be.</param>
/// <param name="Consents">Every grant ever made.</param>
/// <param name="Available">Since when there is something of an item: <c>profile</c>, <c>interactions</c>, or an entitlement.</param>
/// <param name="Days">How much was let out on each day, and how much of it under a receipt.</param>
/// <param name="Promises">What the customer waits for, or was asked for.</param>
public sealed record HealthFacts(
    DateTimeOffset RegisteredAt, ImmutableArray<GrantFact> Consents, ImmutableDictionary<string, DateTimeOffset> Available, ImmutableArray<DayFact> Days, ImmutableArray<PromiseFact> Promises);

/// <summary>A grant on the passport.</summary>
/// <param name="Category">As the log has it, such as <c>profile</c>.</param>
/// <param name="WithdrawnAt">Null while it stands.</param>
public sealed record GrantFact(string Category, ImmutableArray<string> Fields, DateTimeOffset GrantedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? WithdrawnAt)
{
    /// <summary>Whether it stood at a moment.</summary>
    public bool IsLive(DateTimeOffset at) => GrantedAt <= at && !(ExpiresAt <= at) && !(WithdrawnAt <= at);
}

/// <summary>What left in answers on one day, in UTC.</summary>
/// <param name="LetOut">Answers that let something out.</param>
/// <param name="Receipted">Those of them whose entry in the log holds the receipt.</param>
public sealed record DayFact(DateOnly Day, long LetOut, long Receipted);

/// <summary>What a promise is.</summary>
public enum PromiseKind
{
    /// <summary>A milestone of a space, on which the customer acts.</summary>
    Milestone,

    /// <summary>What one of our experts promised the customer.</summary>
    Commitment,

    /// <summary>Feedback that waits for one of us.</summary>
    Feedback,

    /// <summary>A line of a statement that the customer contests.</summary>
    Dispute,

    /// <summary>A withdrawal of consent.</summary>
    Withdrawal,
}

/// <summary>Something with a time by which it should be done.</summary>
/// <param name="DueAt">Of milestones and commitments, if it has one; the rules say it of the others.</param>
/// <param name="ActedAt">Of a milestone: when the customer first acted.</param>
/// <param name="DoneAt">When it was accepted, kept, or answered.</param>
/// <param name="FailedAt">When it was waived or not kept; of a withdrawal, when something was still let out under it too late.</param>
public sealed record PromiseFact(PromiseKind Kind, DateTimeOffset OpenedAt, DateTimeOffset? DueAt, DateTimeOffset? ActedAt, DateTimeOffset? DoneAt, DateTimeOffset? FailedAt);
