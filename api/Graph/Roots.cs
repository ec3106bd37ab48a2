using Ecosystem.Api.Access;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api;

/// <summary>Everything that can be asked. What an audience may not ask is not in its schema.</summary>
public sealed partial class Query
{
    private Query() { }

    /// <summary>Who is calling, as the access token says.</summary>
    public static Me Me([Graph.FromRequest] Caller caller) => new(caller);
}

/// <summary>Everything that can be changed. Each mutation takes an idempotency key: a retry with the same key and the same input gets the first answer and changes nothing again.</summary>
public sealed partial class Mutation
{
    private Mutation() { }
}

/// <summary>Everything that can be followed. Each field answers at once as things are, and again after each change. States in between may be skipped: what arrives is the latest.</summary>
public sealed partial class Subscription
{
    private Subscription() { }
}

/// <summary>The caller, as its access token says.</summary>
public sealed class Me(Caller caller)
{
    /// <summary>The person, or the client itself when no person takes part.</summary>
    public string Subject => caller.Principal.Subject;

    /// <summary>The OAuth client.</summary>
    public string Client => caller.Principal.Client;

    /// <summary>The audience whose schema this is.</summary>
    public Audience Audience => caller.Principal.Audience;

    /// <summary>The organisation the caller acts for.</summary>
    public string Organisation => caller.Principal.Organisation;

    /// <summary>The scopes of the token.</summary>
    public IEnumerable<string> Scopes => caller.Principal.Scopes.Order(StringComparer.Ordinal);

    /// <summary>When the token expires.</summary>
    public DateTimeOffset ExpiresAt => caller.ExpiresAt;
}
