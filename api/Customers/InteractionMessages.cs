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

/// <summary>What came of dealings with a customer.</summary>
public sealed record ReportOutcomeInput : MutationInput
{
    /// <summary>The customer, by its pseudonym; starts with cu_.</summary>
    [Id]
    public required string Customer { get; init; }

    /// <summary>Its id at its source, 1 to 120 characters. Of one customer the same id is the same outcome, and the first word stands.</summary>
    public required string Outcome { get; init; }

    /// <summary>As the flows that wait for it name it: 1 to 64 letters, digits and hyphens.</summary>
    public required string Metric { get; init; }

    /// <summary>Millionths; what 1 means is the metric's matter. Policies learn best from values of 0 to 1,000,000.</summary>
    public required long ValueMicros { get; init; }

    /// <summary>When it came about; no more than a day ahead.</summary>
    public required DateTimeOffset OccurredAt { get; init; }
}

/// <summary>The outcome is kept, and durable.</summary>
public sealed class OutcomePayload(CustomerAccepted answer)
{
    /// <summary>Whether it was known already.</summary>
    public bool Known => answer.Changed == 0;
}

public sealed class OutcomeResult() : MutationResult("What reporting an outcome answers.", typeof(OutcomePayload));

public sealed class InteractionsResult() : MutationResult("What bringing interactions in answers.", typeof(InteractionsPayload));
