using System.Collections.Immutable;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a step may know of the world besides its input: looked up by the shell before the step, so that the step itself asks nobody.</summary>
/// <param name="Drawn">Drawn by the shell for this step; every visit makes a number of its own out of it.</param>
/// <param name="Seal">Puts a text under the customer's key.</param>
/// <param name="Unseal">Reads a text under the customer's key.</param>
public sealed record FlowContext(DateTimeOffset Now, ulong Drawn, FlowSenses Senses, Func<string, Sealed> Seal, Func<Sealed, string> Unseal)
{
    /// <summary>The text of the interaction; null: it may not be read.</summary>
    public string? Text { get; init; }

    /// <summary>What segments and choices go by, such as <c>sector</c>; only what was read with consent.</summary>
    public ImmutableSortedDictionary<string, string> Profile { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Numbers that choices are made on, by name.</summary>
    public ImmutableSortedDictionary<string, double> Features { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Values that templates put in, by name.</summary>
    public ImmutableSortedDictionary<string, string> Slots { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Consent looked up already; a gate that finds no answer here asks.</summary>
    public ImmutableArray<ConsentLookup> Consents { get; init; } = [];

    /// <summary>Touches of the customer by other runs, of all flows; this run's own are in its state.</summary>
    public ImmutableArray<FlowTouch> Touches { get; init; } = [];

    /// <summary>When the customer was last heard of; null: not since the interaction.</summary>
    public DateTimeOffset? HeardAt { get; init; }
}

/// <summary>Whether the customer agreed to this use.</summary>
/// <param name="Consent">Id of the grant; null when there is none.</param>
public sealed record ConsentLookup(DataCategory Category, string Purpose, bool Granted, string? Consent);
