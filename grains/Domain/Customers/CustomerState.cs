using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Customers;

/// <summary>What a customer remembers; rebuilt from its events.</summary>
public sealed record CustomerState(CustomerId Id)
{
    /// <summary>The whole profile, sealed; null until the customer is registered.</summary>
    public Sealed? Profile { get; init; }

    /// <summary>Of the profile as the source last showed it; what the customer corrected does not change it.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>What the customer corrected in its profile, sealed: it stands whatever the source brings in later. Null: nothing.</summary>
    public Sealed? Corrected { get; init; }

    /// <summary>When the customer had itself erased; null while it has not.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>By <see cref="Interaction.Id"/>.</summary>
    public ImmutableSortedDictionary<string, Interaction> Interactions { get; init; } = ImmutableSortedDictionary.Create<string, Interaction>(StringComparer.Ordinal);

    /// <summary>Ids of the outcomes reported so far.</summary>
    public ImmutableSortedSet<string> Outcomes { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Every grant ever made, live or not.</summary>
    public ImmutableDictionary<ConsentId, Consent> Consents { get; init; } = ImmutableDictionary<ConsentId, Consent>.Empty;

    /// <summary>Which withdrawals their grantees have acknowledged: the first time in each way.</summary>
    public ImmutableDictionary<ConsentId, ImmutableArray<Acknowledgement>> Acknowledgements { get; init; } = ImmutableDictionary<ConsentId, ImmutableArray<Acknowledgement>>.Empty;

    /// <summary>Raised by every withdrawal.</summary>
    public long Epoch { get; init; }

    /// <summary>How often the profile was brought in or changed.</summary>
    public long ProfileRevision { get; init; }

    /// <summary>How often interactions were added.</summary>
    public long InteractionsRevision { get; init; }

    /// <summary>How many receipts were written; the receipts themselves are in the log.</summary>
    public long Reads { get; init; }

    /// <summary>How the withdrawal of a grant was acknowledged so far.</summary>
    public ImmutableArray<Acknowledgement> AcknowledgementsOf(ConsentId consent) => Acknowledgements.GetValueOrDefault(consent, []);

    /// <summary>Raised by every change of what a read of the category would show.</summary>
    public long Revision(DataCategory category) => category == DataCategory.Profile ? ProfileRevision : InteractionsRevision;
}

/// <summary>One exchange with the customer. All that the catalogue has of it is sealed: the log is open to auditors, whom no consent names.</summary>
/// <param name="Id">Keyed hash of the customer and of the interaction's id in the source system: the same id is the same interaction.</param>
/// <param name="Content">When, by which channel, in which direction, what about, and the id in the source system.</param>
public sealed record Interaction(string Id, Sealed Content);

/// <summary>One grant on the data passport 客户数据护照.</summary>
/// <param name="WithdrawnAtEpoch">The epoch its withdrawal raised, or null while it stands.</param>
[GenerateSerializer, Immutable, Alias("consent")]
public sealed record Consent(
    [property: Id(0)] ConsentId Id, [property: Id(1)] string Grantee, [property: Id(2)] DataCategory Category, [property: Id(3)] string Purpose,
    [property: Id(4)] LegalBasis LegalBasis, [property: Id(5)] ImmutableArray<string> Fields, [property: Id(6)] DateTimeOffset GrantedAt,
    [property: Id(7)] DateTimeOffset? ExpiresAt, [property: Id(8)] bool CrossBorder, [property: Id(9)] long? WithdrawnAtEpoch)
{
    /// <summary>When it was withdrawn; null while it stands, and of withdrawals from before their moment was kept.</summary>
    [Id(10)]
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Whether the grant stands at a moment; at its expiry it no longer does.</summary>
    public bool IsLive(DateTimeOffset now) => WithdrawnAtEpoch is null && !(ExpiresAt <= now);
}

/// <summary>Proof that data was handed over: who read which fields, why, under which grant and epoch, and when.</summary>
/// <param name="Revision">Which state of the category's data: two receipts with the same revision are of the same values, and a repeated read is answered from this receipt only as long as nothing has changed.</param>
[GenerateSerializer, Immutable, Alias("receipt")]
public sealed record Receipt(
    [property: Id(0)] ReceiptId Id, [property: Id(1)] string Reader, [property: Id(2)] string Client, [property: Id(3)] DataCategory Category,
    [property: Id(4)] ImmutableArray<string> Fields, [property: Id(5)] string Purpose, [property: Id(6)] ConsentId Consent, [property: Id(7)] long Epoch, [property: Id(8)] DateTimeOffset At,
    [property: Id(9)] long Revision)
{
    /// <summary>How the data left the country; null: it did not, and then it is not written.</summary>
    [Id(10), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BorderCrossing? Crossing { get; init; }
}
