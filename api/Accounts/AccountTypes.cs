using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Accounts;
using GraphQL;

namespace Ecosystem.Api.Accounts;

/// <summary>The account of a person who signs in, as the identity host has it.</summary>
[Name("Account")]
public sealed class AccountType(AccountView account)
{
    /// <summary>Starts with ac_; what follows is `sub` in the person's tokens.</summary>
    [Id]
    public string Id => account.Id.Value;

    /// <summary>What the person signs in with.</summary>
    public string UserName => account.UserName;

    /// <summary>The person's name.</summary>
    public string Name => account.Name;

    /// <summary>Whose schema the person's tokens are for.</summary>
    public string Audience => account.Audience;

    /// <summary>Whom the person belongs to.</summary>
    public string Organisation => account.Organisation;

    /// <summary>What the person may do is the union of their scopes.</summary>
    public IEnumerable<string> Roles => account.Roles;

    /// <summary>Whether the person may sign in.</summary>
    public bool Enabled => !account.Disabled;

    /// <summary>Whether an authenticator app is set up.</summary>
    public bool SecondFactor => account.SecondFactor;

    /// <summary>False after a reset, until the person has chosen a password.</summary>
    public bool HasPassword => account.HasPassword;

    /// <summary>Until when the code of the last reset is good; null when there is none, or it was used.</summary>
    public DateTimeOffset? CodeUntil => account.CodeUntil;

    /// <summary>How many browsers are signed in.</summary>
    public int Sessions => account.Sessions;

    /// <summary>When the person last signed in; null when that is longer ago than sessions are kept.</summary>
    public DateTimeOffset? SignedInAt => account.SignedInAt;

    /// <summary>How many acts of administrators there were.</summary>
    public long Version => account.Version;
}

/// <summary>A page of accounts.</summary>
public sealed class AccountConnection(Paged<AccountType> page)
{
    /// <summary>The items, in the order asked for.</summary>
    public IEnumerable<AccountType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<AccountEdge> Edges => page.Edges.Select(edge => new AccountEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>What administrators did is carried out for the first so many leaves of the log, and perhaps for more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>An account, and where in the list it is.</summary>
public sealed class AccountEdge(Edge<AccountType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public AccountType Node => edge.Node;
}

/// <summary>It is done, and durable. It takes effect everywhere within about a second.</summary>
public sealed class AccountPayload(string account)
{
    /// <summary>The account.</summary>
    [Id]
    public string Account => account;
}

/// <summary>How the person signs in is reset.</summary>
public sealed class SignInResetPayload(string account, string? code, DateTimeOffset? codeUntil)
{
    /// <summary>The account.</summary>
    [Id]
    public string Account => account;

    /// <summary>The person enters it once in place of a password, and then chooses one. Shown here and in the answer to a retry of this request, and nowhere else. Null when the password stayed.</summary>
    public string? OneTimeCode => code;

    /// <summary>Until when the code is good; null without one.</summary>
    public DateTimeOffset? CodeUntil => codeUntil;
}

public sealed class AccountResult() : MutationResult("What changing an account answers.", typeof(AccountPayload));

public sealed class SignInResetResult() : MutationResult("What resetting how a person signs in answers.", typeof(SignInResetPayload));
