using System.Collections.Immutable;
using Ecosystem.Domain;

namespace Ecosystem.Silo.Import;

/// <summary>What an import did to one kind of thing.</summary>
public readonly record struct Tally(int New, int Changed, int Unchanged)
{
    public static Tally operator +(Tally left, Tally right) => new(left.New + right.New, left.Changed + right.Changed, left.Unchanged + right.Unchanged);

    /// <summary>One thing.</summary>
    public static Tally One(bool isNew, bool isChanged) => isNew ? new(1, 0, 0) : isChanged ? new(0, 1, 0) : new(0, 0, 1);
}

/// <summary>A deal that was not imported: its agent is in another team now, and the unit that recorded it keeps it.</summary>
/// <param name="Manager">Whose team the export has it in.</param>
/// <param name="Unit">The unit that holds it.</param>
public sealed record HeldDeal(OpportunityId Deal, string Manager, SalesUnitId Unit);

/// <summary>What an import did. When everything is unchanged, nothing was written anywhere.</summary>
public sealed record ImportOutcome(Tally Units, Tally Customers, Tally Deals, Tally Nps, Tally Quarters, Tally Interactions)
{
    /// <summary>Deals left with the unit that holds them: recorded by a second one, they would count twice.</summary>
    public ImmutableArray<HeldDeal> Held { get; init; } = [];

    /// <summary>Customers that had themselves erased: nothing of them was imported, and nothing of them can be.</summary>
    public int Erased { get; init; }

    public static ImportOutcome Nothing { get; } = new(default, default, default, default, default, default);

    public static ImportOutcome operator +(ImportOutcome left, ImportOutcome right) => new(
        left.Units + right.Units, left.Customers + right.Customers, left.Deals + right.Deals,
        left.Nps + right.Nps, left.Quarters + right.Quarters, left.Interactions + right.Interactions)
    { Held = left.Held.AddRange(right.Held), Erased = left.Erased + right.Erased };
}

/// <summary>An import that could not be finished. What was acknowledged before stays; the same import can be run again to completion.</summary>
/// <param name="isUnreachable">Whether the platform did not answer, rather than refused.</param>
public sealed class ImportStoppedException(string message, bool isUnreachable, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the platform did not answer, rather than refused.</summary>
    public bool IsUnreachable { get; } = isUnreachable;
}
