using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Contracts.Traces;

/// <summary>Which datum was used for what, both ways, and the register of processing: read-only, from tables that follow the log. One activation per silo; the grain key is <see cref="Key"/>.</summary>
/// <remarks>Shows a change about 50 ms after it was acknowledged. What is about a customer comes in two: the customer asks about itself, and who may read the log about any.</remarks>
[Alias("traces")]
public interface ITraceGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "traces_all";

    /// <summary>Uses of a field of the calling customer.</summary>
    /// <param name="list">Its customer counts for nothing: it is the caller.</param>
    [Alias("own-uses")] Task<Listed<DatumUse>> OwnUses(UseList list);

    /// <summary>Uses of a field of a customer.</summary>
    [Alias("uses")] Task<Listed<DatumUse>> Uses(UseList list);

    /// <summary>What of the calling customer's data a decision rests on; none when it rests on none of it, or there is no such decision.</summary>
    [Alias("own-data-of")] Task<ImmutableArray<DatumUse>> OwnDataOf(DecisionId decision);

    /// <summary>What data of customers a decision rests on.</summary>
    [Alias("data-of")] Task<ImmutableArray<DatumUse>> DataOf(DecisionId decision);

    /// <summary>The calling customer's register of processing.</summary>
    [Alias("own-processing")] Task<Listed<Processing>> OwnProcessing(ProcessingList list);

    /// <summary>The register of processing over all customers, who are counted.</summary>
    [Alias("processing")] Task<Listed<Processing>> Processing(ProcessingList list);

    /// <summary>Corrections of the calling customer, and its erasure.</summary>
    [Alias("own-changes")] Task<Listed<DataChanged>> OwnChanges(ChangeList list);

    /// <summary>The entry of the calling customer's erasure, with the proof that the log has it; null until it is under a signed checkpoint.</summary>
    [Alias("own-erasure")] Task<ErasureEvidence?> OwnErasure();
}

/// <summary>A use of customer data: the receipt, and what was decided by it.</summary>
/// <param name="LeafIndex">Leaf of the receipt's entry; null until it is under a signed checkpoint.</param>
/// <param name="Decisions">Decisions that name the receipt as what they rest on, by id; at most <see cref="DecisionsMax"/>.</param>
[GenerateSerializer, Immutable, Alias("datum-use")]
public sealed record DatumUse([property: Id(0)] CustomerId Customer, [property: Id(1)] Receipt Receipt, [property: Id(2)] long? LeafIndex, [property: Id(3)] ImmutableArray<DecisionId> Decisions)
{
    /// <summary>Most decisions shown with one use.</summary>
    public const int DecisionsMax = 100;
}

/// <summary>Uses of one field, in the order of the log.</summary>
[GenerateSerializer, Immutable, Alias("use-list")]
public sealed record UseList(Window Window, bool Descending, [property: Id(0)] CustomerId Customer, [property: Id(1)] DataCategory Category, [property: Id(2)] string Field) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>Rows of the register, by grantee.</summary>
[GenerateSerializer, Immutable, Alias("processing-list")]
public sealed record ProcessingList(Window Window, bool Descending, [property: Id(0)] string? Grantee = null, [property: Id(1)] DataCategory? Category = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Text;
}

/// <summary>Corrections and erasures, in the order of the log.</summary>
[GenerateSerializer, Immutable, Alias("change-list")]
public sealed record ChangeList(Window Window, bool Descending) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>A row of the register of processing: who may use what, why, and what use was made of it.</summary>
/// <param name="Reads">Usage receipts.</param>
/// <param name="StandingGrants">Grants that stand now.</param>
/// <param name="Until">When the last of those ends, and with it what may be kept; null: one has no end, or none stands.</param>
/// <param name="Customers">How many customers it is about.</param>
[GenerateSerializer, Immutable, Alias("processing")]
public sealed record Processing(
    [property: Id(0)] string Grantee, [property: Id(1)] DataCategory Category, [property: Id(2)] string Purpose, [property: Id(3)] LegalBasis LegalBasis, [property: Id(4)] bool CrossBorder,
    [property: Id(5)] long StandingGrants, [property: Id(6)] DateTimeOffset GrantedAt, [property: Id(7)] DateTimeOffset? FirstUse, [property: Id(8)] DateTimeOffset? LastUse, [property: Id(9)] long Reads,
    [property: Id(10)] DateTimeOffset? Until, [property: Id(11)] long Customers)
{
    /// <summary>The category in both languages of the platform, as they are shown to people.</summary>
    [Id(12)]
    public RegisterLabel CategoryLabel { get; init; } = RegisterLabels.Of(Category);

    /// <summary>The legal basis, likewise.</summary>
    [Id(13)]
    public RegisterLabel LegalBasisLabel { get; init; } = RegisterLabels.Of(LegalBasis);
}

/// <summary>A correction or an erasure.</summary>
/// <param name="Category">Null: all of it.</param>
/// <param name="ToBeTold">Who had read some of it in the year before, by name of the organisation, and when last; at most <see cref="ToldMax"/>.</param>
[GenerateSerializer, Immutable, Alias("data-changed")]
public sealed record DataChanged(
    [property: Id(0)] bool IsErasure, [property: Id(1)] DataCategory? Category, [property: Id(2)] ImmutableArray<string> Fields, [property: Id(3)] DateTimeOffset At, [property: Id(4)] ImmutableArray<Recipient> ToBeTold)
{
    /// <summary>Most recipients shown.</summary>
    public const int ToldMax = 1_000;
}

/// <summary>An organisation that had read what was changed.</summary>
[GenerateSerializer, Immutable, Alias("recipient")]
public sealed record Recipient([property: Id(0)] string Organisation, [property: Id(1)] DateTimeOffset LastReadAt);

/// <summary>Proof of an erasure that can be checked offline.</summary>
/// <param name="Entry">The log's entry: canonical JSON (RFC 8785), whose UTF-8 bytes are the leaf. Holds nothing personal.</param>
/// <param name="Proof">C2SP tlog-proof: inclusion proof and signed checkpoint in one text.</param>
/// <param name="VerifierKey">The key that checks the checkpoint.</param>
[GenerateSerializer, Immutable, Alias("erasure-evidence")]
public sealed record ErasureEvidence([property: Id(0)] string Entry, [property: Id(1)] long LeafIndex, [property: Id(2)] string Proof, [property: Id(3)] string VerifierKey);
