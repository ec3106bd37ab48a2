using Ecosystem.Api.Graph;
using Ecosystem.Contracts.IdentityRecords;
using GraphQL;

namespace Ecosystem.Api.Audit;

/// <summary>Something that happened around signing in, to a client or to an account.</summary>
[Name("IdentityEvent")]
public sealed class IdentityEventType(IdentityEvent happened)
{
    /// <summary>What happened: the type of an event of the log, or of an identity host's news (docs/identity.md).</summary>
    public string What => happened.What;

    /// <summary>When, by the database.</summary>
    public DateTimeOffset At => happened.At;

    /// <summary>Who did it: a `sub`, or `seed`, `command-line` or `database`; null when it is who it is about, or nobody knows.</summary>
    public string? By => happened.By;

    /// <summary>Whose log has it: `client` and `account` what administrators did, `identity` what the identity host tells.</summary>
    public string ActorKind => happened.ActorKind;

    /// <summary>Which actor's.</summary>
    [Id]
    public string ActorId => happened.ActorId;

    /// <summary>Its place in the journal.</summary>
    public long Position => happened.Position;

    /// <summary>The entry of the log, as canonical JSON: with the reason, the principal and all details. Secrets are sealed, and people are numbers.</summary>
    public string Entry => happened.Entry;
}

/// <summary>A page of what happened.</summary>
public sealed class IdentityEventConnection(Paged<IdentityEventType> page)
{
    /// <summary>The items, in the order asked for.</summary>
    public IEnumerable<IdentityEventType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<IdentityEventEdge> Edges => page.Edges.Select(edge => new IdentityEventEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>What happened, and where in the list it is.</summary>
public sealed class IdentityEventEdge(Edge<IdentityEventType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public IdentityEventType Node => edge.Node;
}
