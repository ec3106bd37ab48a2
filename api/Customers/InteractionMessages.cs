using Ecosystem.Api.Graph;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>Interactions to bring in.</summary>
public sealed record RecordInteractionsInput : MutationInput
{
    /// <summary>The customer, by its pseudonym; starts with cu_.</summary>
    [Id]
    public required string Customer { get; init; }

    /// <summary>1 to 500. Each is answered for itself.</summary>
    public required IReadOnlyList<InteractionInput> Items { get; init; }
}

/// <summary>An interaction as your system has it.</summary>
public sealed record InteractionInput
{
    /// <summary>What kind of source.</summary>
    public required InteractionKind Kind { get; init; }

    /// <summary>Which of your systems it comes from, 1 to 60 characters.</summary>
    public required string System { get; init; }

    /// <summary>Its id there, 1 to 120 characters. The same system and id are the same interaction, and the first word stands.</summary>
    public required string SourceId { get; init; }

    /// <summary>When it took place; no more than a day ahead.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>1 to 120 characters; named after the kind when left out.</summary>
    public string? Channel { get; init; }

    /// <summary>in or out.</summary>
    public required string Direction { get; init; }

    /// <summary>1 to 8,000 characters.</summary>
    public required string Summary { get; init; }
}

/// <summary>What became of each.</summary>
public sealed class InteractionsPayload(InteractionsCollected answer)
{
    /// <summary>In the order in which they were sent.</summary>
    public IEnumerable<InteractionOutcomeType> Outcomes => answer.Outcomes.Select(outcome => new InteractionOutcomeType(outcome));
}

/// <summary>What became of one.</summary>
[Name("InteractionOutcome")]
public sealed class InteractionOutcomeType(InteractionOutcome outcome)
{
    /// <summary>Whether it was kept.</summary>
    public InteractionStatus Status => outcome.Status;

    /// <summary>Why it was refused; null unless it was.</summary>
    public string? Code => outcome.Refusal?.Code;

    /// <summary>What is wrong with it, and what to do; null unless it was refused.</summary>
    public string? Message => outcome.Refusal?.Message;
}

public sealed class InteractionsResult() : MutationResult("What bringing interactions in answers.", typeof(InteractionsPayload));
