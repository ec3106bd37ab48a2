using Ecosystem.Api.Clients;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Clients;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Budgets;
using Ecosystem.Domain.Clients;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>One OAuth client; null when there is none of that id.</summary>
    public static async Task<ClientType?> Client([Id] string id, [FromRequest] Actors actors) =>
        Domain.Clients.Client.IsId(id) && await actors.Client(id).View() is { } view ? new(view) : null;

    /// <summary>OAuth clients by their ids, a page at a time; `first` and `last` are 1 to 200. That may get tokens or may not, of one audience.</summary>
    public static async Task<ClientConnection> Clients(
        [FromRequest] Actors actors, bool? enabled = null, Audience? audience = null,
        OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new ClientList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, enabled, audience?.ToString().ToLowerInvariant()));
        return new(await actors.Directory.ListClients(list).PageAsync(list.Window, view => new ClientType(view)));
    }
}

public sealed partial class Mutation
{
    /// <summary>Refuses a client everywhere: it gets no more tokens, and those it has are denied, also to whoever was given one for them.</summary>
    [OutputType(typeof(NonNullGraphType<ClientResult>))]
    public static Task<object> DisableClient(DisableClientInput input, [FromRequest] Actors actors) =>
        Ask(actors, input, (client, key) => client.Disable(input.Reason, key));

    /// <summary>Lets a disabled client get tokens again. Those it had stay denied.</summary>
    [OutputType(typeof(NonNullGraphType<ClientResult>))]
    public static Task<object> EnableClient(EnableClientInput input, [FromRequest] Actors actors) =>
        Ask(actors, input, (client, key) => client.Enable(input.Reason, key));

    /// <summary>Gives a client a new secret, shown in this answer and nowhere else. The one before stays good for a while.</summary>
    [OutputType(typeof(NonNullGraphType<ClientSecretResult>))]
    public static async Task<object> RotateClientSecret(RotateClientSecretInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Domain.Clients.Client.IsId(input.Client)) return new Refused(ClientRefusals.ClientUnknown);
        var reply = await actors.Client(input.Client).RotateSecret(input.OverlapHours ?? RotateClientSecretInput.OverlapHoursDefault, input.Reason, key);
        return reply.Refusal is { } refusal ? new Refused(refusal) : new ClientSecretPayload(input.Client, reply.Secret);
    }

    /// <summary>Replaces all that a client may ask for. Tokens it has keep what they carry until they expire, ten minutes at most.</summary>
    [OutputType(typeof(NonNullGraphType<ClientResult>))]
    public static Task<object> ChangeClientScopes(ChangeClientScopesInput input, [FromRequest] Actors actors) =>
        Ask(actors, input, (client, key) => client.ChangeScopes([.. input.Scopes], input.Reason, key));

    /// <summary>Sets what a client's requests may cost, on every API node; without capacity and perSecond, what the settings of the installation say.</summary>
    [OutputType(typeof(NonNullGraphType<ClientResult>))]
    public static Task<object> SetClientQuota(SetClientQuotaInput input, [FromRequest] Actors actors)
    {
        if (input.Capacity is null != input.PerSecond is null) throw ApiError.BadInput("Give both capacity and perSecond, or neither.");
        return Ask(actors, input, (client, key) => client.SetQuota(input.Capacity is { } capacity ? new BudgetRate(capacity, input.PerSecond!.Value) : null, input.Reason, key));
    }

    private static async Task<object> Ask(Actors actors, ClientInput input, Func<IClientGrain, string, Task<ClientAnswer>> ask)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Domain.Clients.Client.IsId(input.Client)) return new Refused(ClientRefusals.ClientUnknown);
        return await ask(actors.Client(input.Client), key) switch
        {
            ClientRefused refused => new Refused(refused.Refusal),
            ClientAccepted => new ClientPayload(input.Client),
            var other => throw new InvalidOperationException($"A client answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
