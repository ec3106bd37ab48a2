using System.Text.Json;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain.Access;
using GraphQL;

namespace Ecosystem.Api.Audit;

/// <summary>An entry of the log, and what it leads to: from a datum that was read to the decisions that rest on it, from a decision to the data it rests on.</summary>
[Name("AuditEntry")]
public sealed class AuditEntryType(FoundEntry entry)
{
    /// <summary>Its position in the journal.</summary>
    public long Position => entry.Position;

    /// <summary>Its leaf in the tree, for `inclusionProof`; null until it is under a signed checkpoint.</summary>
    public long? LeafIndex => entry.LeafIndex;

    /// <summary>When it was decided.</summary>
    public DateTimeOffset At => entry.At;

    /// <summary>Which kind of actor decided.</summary>
    public string ActorKind => entry.ActorKind;

    /// <summary>Which actor.</summary>
    [Id]
    public string ActorId => entry.ActorId;

    /// <summary>1, 2, 3 … per actor.</summary>
    public long Version => entry.Version;

    /// <summary>Who asked for it.</summary>
    public AuditPrincipalType Principal => new(entry.Principal);

    /// <summary>What happened, each type of event once.</summary>
    public IEnumerable<string> EventTypes => entry.EventTypes;

    /// <summary>Canonical JSON (RFC 8785); its UTF-8 bytes are the leaf. Personal fields are sealed.</summary>
    public string Entry => entry.Entry;

    /// <summary>The decision that was made in it, for `decision`; null: none.</summary>
    [Id]
    public string? Decision => entry.Decision?.Value;

    /// <summary>The usage receipt that was written in it; null: none.</summary>
    [Id]
    public string? Receipt => entry.Receipt?.Value;

    /// <summary>From the datum on: decisions that were asked for by the receipt, by id; at most 100.</summary>
    public IEnumerable<string> UsedBy => entry.UsedBy.Select(decision => decision.Value);

    /// <summary>From the decision back: the customer data it was asked for by, for `dataUses`; none when it was none, or the entry has no decision.</summary>
    public IEnumerable<DecisionBasisType> BasedOn => entry.BasedOn.Select(basis => new DecisionBasisType(basis));
}

/// <summary>Who asked for something, as the token said.</summary>
[Name("AuditPrincipal")]
public sealed class AuditPrincipalType(Principal principal)
{
    /// <summary>The person, or the client itself where no person took part: `sub`.</summary>
    public string Person => principal.Subject;

    /// <summary>The OAuth client.</summary>
    public string Client => principal.Client;

    /// <summary>The organisation it acted for.</summary>
    public string Organisation => principal.Organisation;

    /// <summary>Which audience the client belongs to.</summary>
    public string Audience => JsonNamingPolicy.CamelCase.ConvertName(principal.Audience.ToString());
}

/// <summary>A page of entries.</summary>
public sealed class AuditEntryConnection(Paged<AuditEntryType> page)
{
    /// <summary>The entries, in the order asked for.</summary>
    public IEnumerable<AuditEntryType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<AuditEntryEdge> Edges => page.Edges.Select(edge => new AuditEntryEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>An entry, and where in the list it is.</summary>
public sealed class AuditEntryEdge(Edge<AuditEntryType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public AuditEntryType Node => edge.Node;
}
