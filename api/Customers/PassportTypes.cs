using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>A data passport 客户数据护照.</summary>
[Name("Passport")]
public sealed class PassportType(Passport passport)
{
    /// <summary>The customer's keyed pseudonym; starts with cu_.</summary>
    [Id]
    public string Id => passport.Id.Value;

    /// <summary>Raised by every withdrawal.</summary>
    public long Epoch => passport.Epoch;

    /// <summary>Receipts written so far.</summary>
    public long Reads => passport.Reads;

    /// <summary>Every grant ever made, standing or not.</summary>
    public IEnumerable<ConsentType> Consents => passport.Consents.Select(consent => new ConsentType(consent));
}

/// <summary>One consent grant.</summary>
[Name("Consent")]
public sealed class ConsentType(Consent consent)
{
    /// <summary>Starts with co_.</summary>
    [Id]
    public string Id => consent.Id.Value;

    /// <summary>The organisation that may read.</summary>
    public string Grantee => consent.Grantee;

    /// <summary>What kind of data.</summary>
    public DataCategory Category => consent.Category;

    /// <summary>What it may be used for.</summary>
    public string Purpose => consent.Purpose;

    /// <summary>Why that is lawful.</summary>
    public LegalBasis LegalBasis => consent.LegalBasis;

    /// <summary>Which fields.</summary>
    public IEnumerable<string> Fields => consent.Fields;

    /// <summary>When it was granted.</summary>
    public DateTimeOffset GrantedAt => consent.GrantedAt;

    /// <summary>From this moment on it no longer stands; null: no expiry.</summary>
    public DateTimeOffset? ExpiresAt => consent.ExpiresAt;

    /// <summary>Whether the data may leave the country.</summary>
    public bool CrossBorder => consent.CrossBorder;

    /// <summary>The epoch its withdrawal raised; null while it has not been withdrawn.</summary>
    public long? WithdrawnAtEpoch => consent.WithdrawnAtEpoch;
}

/// <summary>Proof that data was handed over.</summary>
[Name("Receipt")]
public sealed class ReceiptType(Receipt receipt)
{
    /// <summary>Starts with re_.</summary>
    [Id]
    public string Id => receipt.Id.Value;

    /// <summary>The organisation that read.</summary>
    public string Reader => receipt.Reader;

    /// <summary>The OAuth client it used.</summary>
    public string Client => receipt.Client;

    /// <summary>What kind of data.</summary>
    public DataCategory Category => receipt.Category;

    /// <summary>Which fields.</summary>
    public IEnumerable<string> Fields => receipt.Fields;

    /// <summary>What for.</summary>
    public string Purpose => receipt.Purpose;

    /// <summary>The grant that allowed it.</summary>
    [Id]
    public string Consent => receipt.Consent.Value;

    /// <summary>The passport's epoch then.</summary>
    public long Epoch => receipt.Epoch;

    /// <summary>Which state of the category's data was read: receipts with the same revision are of the same values.</summary>
    public long Revision => receipt.Revision;

    /// <summary>When.</summary>
    public DateTimeOffset At => receipt.At;
}

/// <summary>A page of usage receipts.</summary>
public sealed class ReceiptConnection(Paged<ReceiptType> page)
{
    /// <summary>The receipts, in the order asked for.</summary>
    public IEnumerable<ReceiptType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<ReceiptEdge> Edges => page.Edges.Select(edge => new ReceiptEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A usage receipt, and where in the list it is.</summary>
public sealed class ReceiptEdge(Edge<ReceiptType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public ReceiptType Node => edge.Node;
}
