using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>That the caller is erased: what to keep of it.</summary>
[Name("Erasure")]
public sealed class ErasureType(string customer, ErasureAnswer erasure, ErasureEvidence? evidence)
{
    /// <summary>The pseudonym that was erased.</summary>
    [Id]
    public string Customer => customer;

    /// <summary>When. From then on nothing that was kept about it opens any more, on any server within a second.</summary>
    public DateTimeOffset ErasedAt => erasure.ErasedAt;

    /// <summary>The passport's epoch: every grant that stood was withdrawn first.</summary>
    public long Epoch => erasure.Epoch;

    /// <summary>The log's entry of the erasure, which holds nothing personal; null until it can be proven, a moment later.</summary>
    public string? Entry => evidence?.Entry;

    /// <summary>The entry's leaf in the log; null likewise.</summary>
    public long? LeafIndex => evidence?.LeafIndex;

    /// <summary>The proof that the log has the entry, in one text that anybody can check offline (C2SP tlog-proof); null likewise. This is the confirmation to keep.</summary>
    public string? Proof => evidence?.Proof;

    /// <summary>The log's key, by which the proof is checked; null likewise.</summary>
    public string? VerifierKey => evidence?.VerifierKey;
}

/// <summary>It is erased, on every server within a second.</summary>
public sealed class EraseOwnDataPayload(string customer, ErasureAnswer answer)
{
    /// <summary>What was done. Its proof comes a moment later: ask `ownErasure` for it, and keep it.</summary>
    public ErasureType Erasure => new(customer, answer, null);
}

/// <summary>It is corrected.</summary>
public sealed class RectifyPayload(RectificationAnswer answer)
{
    /// <summary>What kind of data.</summary>
    public DataCategory Category => answer.Category;

    /// <summary>Which fields were corrected; none when they were so already.</summary>
    public IEnumerable<string> Fields => answer.Fields;

    /// <summary>Which state of the category's data this is: later receipts name it or a greater one.</summary>
    public long Revision => answer.Revision;

    /// <summary>When.</summary>
    public DateTimeOffset At => answer.At;
}

/// <summary>How much is kept about the caller. An export of the kind `held` has all of it.</summary>
[Name("DataHeld")]
public sealed class DataHeldType(DataHeld held)
{
    /// <summary>Fields of the profile that hold something.</summary>
    public IEnumerable<string> ProfileFields => held.ProfileFields;

    /// <summary>Fields that the caller has corrected: they stay as corrected, whatever comes in later.</summary>
    public IEnumerable<string> CorrectedFields => held.CorrectedFields;

    /// <summary>Interactions.</summary>
    public int Interactions => held.Interactions;

    /// <summary>Grants ever made.</summary>
    public int Consents => held.Consents;

    /// <summary>Grants that stand now.</summary>
    public int StandingConsents => held.StandingConsents;

    /// <summary>Usage receipts.</summary>
    public long Receipts => held.Receipts;
}

/// <summary>A correction, or the erasure, and who is to be told of it (GDPR art. 19).</summary>
[Name("DataChange")]
public sealed class DataChangeType(DataChanged change)
{
    /// <summary>Whether everything was erased; else it was corrected.</summary>
    public bool IsErasure => change.IsErasure;

    /// <summary>What kind of data; null: all of it.</summary>
    public DataCategory? Category => change.Category;

    /// <summary>Which fields; none when it is all of it.</summary>
    public IEnumerable<string> Fields => change.Fields;

    /// <summary>When.</summary>
    public DateTimeOffset At => change.At;

    /// <summary>Organisations that had read some of it in the year before. Their webhooks, if they have any for this, were told.</summary>
    public IEnumerable<RecipientType> ToBeTold => change.ToBeTold.Select(one => new RecipientType(one));
}

/// <summary>An organisation that had read what was changed.</summary>
[Name("Recipient")]
public sealed class RecipientType(Recipient recipient)
{
    /// <summary>The organisation, as receipts name it.</summary>
    public string Organisation => recipient.Organisation;

    /// <summary>When it last had.</summary>
    public DateTimeOffset LastReadAt => recipient.LastReadAt;
}

/// <summary>A page of corrections and erasures.</summary>
public sealed class DataChangeConnection(Paged<DataChangeType> page)
{
    /// <summary>The changes, in the order asked for.</summary>
    public IEnumerable<DataChangeType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<DataChangeEdge> Edges => page.Edges.Select(edge => new DataChangeEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A change, and where in the list it is.</summary>
public sealed class DataChangeEdge(Edge<DataChangeType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public DataChangeType Node => edge.Node;
}

public sealed class EraseOwnDataResult() : MutationResult("What erasing answers.", typeof(EraseOwnDataPayload));

public sealed class RectifyResult() : MutationResult("What correcting answers.", typeof(RectifyPayload));
