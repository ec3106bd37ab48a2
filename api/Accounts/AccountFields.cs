using Ecosystem.Api.Accounts;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Accounts;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Accounts;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>The account of one person who signs in; null when there is none of that id.</summary>
    public static async Task<AccountType?> Account([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<AccountId>(id, out var account) && await actors.Account(account).View() is { } view ? new(view) : null;

    /// <summary>The accounts of people by their ids, a page at a time; `first` and `last` are 1 to 200. Who may sign in or may not, of one audience.</summary>
    public static async Task<AccountConnection> Accounts(
        [FromRequest] Actors actors, bool? enabled = null, Audience? audience = null,
        OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new AccountList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, enabled, audience?.ToString().ToLowerInvariant()));
        return new(await actors.Directory.ListAccounts(list).PageAsync(list.Window, view => new AccountType(view)));
    }
}

public sealed partial class Mutation
{
    /// <summary>Lets a person sign in no more, ends their sessions, and denies the tokens there are.</summary>
    [OutputType(typeof(NonNullGraphType<AccountResult>))]
    public static Task<object> DisableAccount(DisableAccountInput input, [FromRequest] Actors actors) =>
        Ask(actors, input, (account, key) => account.Disable(input.Reason, key));

    /// <summary>Lets a person sign in again.</summary>
    [OutputType(typeof(NonNullGraphType<AccountResult>))]
    public static Task<object> EnableAccount(EnableAccountInput input, [FromRequest] Actors actors) =>
        Ask(actors, input, (account, key) => account.Enable(input.Reason, key));

    /// <summary>Ends all browsers, applications and devices of a person.</summary>
    [OutputType(typeof(NonNullGraphType<AccountResult>))]
    public static Task<object> EndAccountSessions(EndAccountSessionsInput input, [FromRequest] Actors actors) =>
        Ask(actors, input, (account, key) => account.EndSessions(input.Reason, key));

    /// <summary>Takes a person's second factor, password or both away, and ends their sessions. For the password there is a code, to be handed over, shown in this answer and nowhere else.</summary>
    [OutputType(typeof(NonNullGraphType<SignInResetResult>))]
    public static async Task<object> ResetAccountSignIn(ResetAccountSignInInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<AccountId>(input.Account, out var id)) return new Refused(AccountRefusals.AccountUnknown);
        var reply = await actors.Account(id).ResetSignIn(input.SecondFactor, input.Password, input.Reason, key);
        return reply.Refusal is { } refusal ? new Refused(refusal) : new SignInResetPayload(id.Value, reply.Code, reply.CodeUntil);
    }

    private static async Task<object> Ask(Actors actors, AccountInput input, Func<IAccountGrain, string, Task<AccountAnswer>> ask)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<AccountId>(input.Account, out var id)) return new Refused(AccountRefusals.AccountUnknown);
        return await ask(actors.Account(id), key) switch
        {
            AccountRefused refused => new Refused(refused.Refusal),
            AccountAccepted => new AccountPayload(id.Value),
            var other => throw new InvalidOperationException($"An account answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
