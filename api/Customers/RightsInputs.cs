using Ecosystem.Api.Graph;

namespace Ecosystem.Api.Customers;

/// <summary>An erasure of everything personal that is kept about the caller. It cannot be undone.</summary>
public sealed record EraseOwnDataInput : MutationInput
{
    /// <summary>The caller's own pseudonym, as `passport.id` has it: so that nobody asks for this by mistake.</summary>
    [Id]
    public required string Customer { get; init; }
}

/// <summary>What is right. What is left out stays as it is.</summary>
public sealed record RectifyOwnProfileInput : MutationInput
{
    /// <summary>1 to 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>1 to 200 characters.</summary>
    public string? Sector { get; init; }

    /// <summary>1 to 9999.</summary>
    public int? FoundedYear { get; init; }

    /// <summary>A year, in millions of the source's currency: a decimal number such as 251.41.</summary>
    public string? Revenue { get; init; }

    /// <summary>0 to 100,000,000.</summary>
    public int? Employees { get; init; }

    /// <summary>1 to 200 characters.</summary>
    public string? Country { get; init; }

    /// <summary>1 to 200 characters.</summary>
    public string? Parent { get; init; }

    /// <summary>Fields that are to hold nothing: some of foundedYear, revenue, employees, country, parent.</summary>
    public IReadOnlyList<string>? Cleared { get; init; }
}

/// <summary>What is right about an interaction. What is left out stays as it is, and so does where it came from.</summary>
public sealed record RectifyOwnInteractionInput : MutationInput
{
    /// <summary>The interaction, as an export of the kind `held` names it.</summary>
    [Id]
    public required string Interaction { get; init; }

    /// <summary>When it took place.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>1 to 120 characters.</summary>
    public string? Channel { get; init; }

    /// <summary>in or out.</summary>
    public string? Direction { get; init; }

    /// <summary>At most 4,000 characters.</summary>
    public string? Summary { get; init; }
}
