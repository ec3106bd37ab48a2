using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Clients;
using GraphQL;

namespace Ecosystem.Api.Clients;

/// <summary>An OAuth client, as the identity host has it. Its secret is nowhere here.</summary>
[Name("Client")]
public sealed class ClientType(ClientView client)
{
    /// <summary>The `client_id`.</summary>
    [Id]
    public string Id => client.Id;

    /// <summary>Shown to people.</summary>
    public string Name => client.Name;

    /// <summary>Whose schema its tokens are for.</summary>
    public string Audience => client.Audience;

    /// <summary>Whom it acts for.</summary>
    public string Organisation => client.Organisation;

    /// <summary>Whose people may sign in through it: an audience, or an audience and its organisation.</summary>
    public IEnumerable<string> People => client.People;

    /// <summary>All it may ask for.</summary>
    public IEnumerable<string> Scopes => client.Scopes;

    /// <summary>What it could be given: what its audience may do, and the audiences whose people it serves.</summary>
    public IEnumerable<string> PossibleScopes => client.PossibleScopes;

    /// <summary>How it gets tokens: client_credentials, authorization_code, refresh_token, device_code, token_exchange.</summary>
    public IEnumerable<string> GrantTypes => client.Grants;

    /// <summary>How it proves who it is: client_secret, private_key_jwt, or none.</summary>
    public IEnumerable<string> AuthenticationMethods => client.Methods;

    /// <summary>Whether it may get tokens.</summary>
    public bool Enabled => !client.Disabled;

    /// <summary>When it was declared; null when that is older than this is kept.</summary>
    public DateTimeOffset? CreatedAt => client.CreatedAt;

    /// <summary>Since when it is disabled; null while it is enabled.</summary>
    public DateTimeOffset? DisabledAt => client.DisabledAt;

    /// <summary>Since when it has its secret; null without one, or when that is older than this is kept.</summary>
    public DateTimeOffset? SecretSince => client.SecretAt;

    /// <summary>Since when it had the secret before; null when there was none, or that is older than this is kept.</summary>
    public DateTimeOffset? SecretBeforeSince => client.SecretBeforeAt;

    /// <summary>Until when the secret before the present one is good too; null when it is not.</summary>
    public DateTimeOffset? SecretBeforeUntil => client.SecretBeforeUntil;

    /// <summary>What an administrator has set for its requests; null: the settings of the installation hold.</summary>
    public ClientQuota? Quota => client.Quota is { } quota ? new(quota.Capacity, quota.PerSecond) : null;

    /// <summary>How many acts of administrators there were.</summary>
    public long Version => client.Version;
}

/// <summary>What a client's requests may cost.</summary>
public sealed class ClientQuota(long capacity, long perSecond)
{
    /// <summary>Units of cost when the budget is full.</summary>
    public long Capacity => capacity;

    /// <summary>Units of cost that come back each second.</summary>
    public long PerSecond => perSecond;
}

/// <summary>A page of clients.</summary>
public sealed class ClientConnection(Paged<ClientType> page)
{
    /// <summary>The items, in the order asked for.</summary>
    public IEnumerable<ClientType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<ClientEdge> Edges => page.Edges.Select(edge => new ClientEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>What administrators did is carried out for the first so many leaves of the log, and perhaps for more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A client, and where in the list it is.</summary>
public sealed class ClientEdge(Edge<ClientType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public ClientType Node => edge.Node;
}

/// <summary>It is done, and durable. It takes effect everywhere within about a second.</summary>
public sealed class ClientPayload(string client)
{
    /// <summary>The client's id.</summary>
    [Id]
    public string Client => client;
}

/// <summary>There is a new secret. It is good within about a second.</summary>
public sealed class ClientSecretPayload(string client, string? secret)
{
    /// <summary>The client's id.</summary>
    [Id]
    public string Client => client;

    /// <summary>For client_secret_basic or client_secret_post. Shown here and in the answer to a retry of this request, and nowhere else.</summary>
    public string? Secret => secret;
}

public sealed class ClientResult() : MutationResult("What changing a client answers.", typeof(ClientPayload));

public sealed class ClientSecretResult() : MutationResult("What rotating a client's secret answers.", typeof(ClientSecretPayload));
