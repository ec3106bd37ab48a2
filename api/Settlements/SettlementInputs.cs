using Ecosystem.Api.Graph;

namespace Ecosystem.Api.Settlements;

/// <summary>A correction to append to a line of a statement. The line itself stays as it is.</summary>
public sealed record CorrectStatementInput : MutationInput
{
    /// <summary>The statement; starts with st_.</summary>
    [Id]
    public required string Statement { get; init; }

    /// <summary>The line's day, such as 2026-03-14.</summary>
    public required string Day { get; init; }

    /// <summary>The line's feature.</summary>
    public required string Feature { get; init; }

    /// <summary>More units, or when negative fewer; 0 when only the amount was wrong.</summary>
    public required long Units { get; init; }

    /// <summary>More, or when negative less; units × the line's unit price when left out.</summary>
    public MoneyInput? Amount { get; init; }

    /// <summary>What was wrong, 1 to 500 characters: the payer and auditors read it.</summary>
    public required string Reason { get; init; }
}

/// <summary>A line of one's own statement to contest.</summary>
public sealed record DisputeLineInput : MutationInput
{
    /// <summary>The statement; starts with st_.</summary>
    [Id]
    public required string Statement { get; init; }

    /// <summary>The line's day, such as 2026-03-14.</summary>
    public required string Day { get; init; }

    /// <summary>The line's feature.</summary>
    public required string Feature { get; init; }

    /// <summary>What is wrong with it, 1 to 2000 characters.</summary>
    public required string Text { get; init; }
}

/// <summary>An answer to what a payer contested.</summary>
public sealed record AnswerDisputeInput : MutationInput
{
    /// <summary>The statement; starts with st_.</summary>
    [Id]
    public required string Statement { get; init; }

    /// <summary>The dispute's number in the statement.</summary>
    public required int Number { get; init; }

    /// <summary>Whether the payer is right; what is wrong with the line is then corrected by `correctStatement`.</summary>
    public required bool Upheld { get; init; }

    /// <summary>What the payer is told, 1 to 2000 characters.</summary>
    public required string Text { get; init; }
}
