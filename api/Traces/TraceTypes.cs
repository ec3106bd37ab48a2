using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Traces;

/// <summary>A use of customer data: who read it, and what was decided by it.</summary>
[Name("DataUse")]
public sealed class DataUseType(DatumUse use)
{
    /// <summary>Whose data; starts with cu_.</summary>
    [Id]
    public string Customer => use.Customer.Value;

    /// <summary>The usage receipt under which it was read; starts with re_.</summary>
    [Id]
    public string Receipt => use.Receipt.Id.Value;

    /// <summary>The organisation that read.</summary>
    public string Reader => use.Receipt.Reader;

    /// <summary>The OAuth client it used.</summary>
    public string Client => use.Receipt.Client;

    /// <summary>What kind of data.</summary>
    public DataCategory Category => use.Receipt.Category;

    /// <summary>Which fields were read together.</summary>
    public IEnumerable<string> Fields => use.Receipt.Fields;

    /// <summary>What for.</summary>
    public string Purpose => use.Receipt.Purpose;

    /// <summary>The grant that allowed it; starts with co_.</summary>
    [Id]
    public string Consent => use.Receipt.Consent.Value;

    /// <summary>Which state of the category's data was read.</summary>
    public long Revision => use.Receipt.Revision;

    /// <summary>When.</summary>
    public DateTimeOffset At => use.Receipt.At;

    /// <summary>The receipt's leaf in the log, for `inclusionProof`; null until it is under a signed checkpoint.</summary>
    public long? LeafIndex => use.LeafIndex;

    /// <summary>Decisions that were asked for by it, by id; at most 100. Each starts with de_.</summary>
    public IEnumerable<string> Decisions => use.Decisions.Select(decision => decision.Value);
}

/// <summary>A page of uses.</summary>
public sealed class DataUseConnection(Paged<DataUseType> page)
{
    /// <summary>The uses, in the order asked for.</summary>
    public IEnumerable<DataUseType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<DataUseEdge> Edges => page.Edges.Select(edge => new DataUseEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A use, and where in the list it is.</summary>
public sealed class DataUseEdge(Edge<DataUseType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public DataUseType Node => edge.Node;
}
