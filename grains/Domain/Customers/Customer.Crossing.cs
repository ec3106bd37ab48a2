namespace Ecosystem.Domain.Customers;

/// <summary>Reads from abroad (CU-25, CU-26): what stands beside consent, and what the receipt says of it.</summary>
public sealed partial class Customer
{
    /// <summary>CU-25: a grant without the cross-border flag is none to a reader abroad.</summary>
    private static bool MayCross(Consent consent, ReadData read) => read.Abroad is null || consent.CrossBorder;

    private static bool NeedsPassage(ReadData read) => read.Abroad is { Passage: null, Closed: false };

    private static bool IsClosed(ReadData read) => read.Abroad is { Passage: null, Closed: true };

    private static BorderCrossing? CrossedBy(ReadData read) => read.Abroad is { Passage: { } passage, Countries: var countries } ? new(countries, passage) : null;

    /// <summary>CU-26: whether a receipt given before is good for a read now, as far as the border goes: one that was given at home is not good abroad, nor last year's this year.</summary>
    public static bool IsGoodAbroad(Receipt receipt, ReadData read) => read.Abroad is not { } abroad || (abroad.Passage is { } passage && receipt.Crossing?.Passage == passage);
}

/// <summary>How a read from abroad stands with the border.</summary>
/// <param name="Countries">Where the reader is, as its token says: ISO 3166-1 alpha-2, joined by spaces.</param>
/// <param name="Passage">What the border gave for this person and reader, verified by the shell; null: nothing yet.</param>
/// <param name="Closed">Whether the border was asked and gave none.</param>
public sealed record ReadAbroad(string Countries, PassageId? Passage, bool Closed);

/// <summary>That data left the country.</summary>
/// <param name="Countries">Where to: ISO 3166-1 alpha-2, joined by spaces.</param>
/// <param name="Passage">Under which the person is counted this year.</param>
[GenerateSerializer, Immutable, Alias("border-crossing")]
public sealed record BorderCrossing([property: Id(0)] string Countries, [property: Id(1)] PassageId Passage);
