using System.Collections.Immutable;
using Ecosystem.Contracts.Clients;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Budgets;
using Ecosystem.Domain.Clients;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.IdentityRecords;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Clients;

/// <summary>The shell of a client's administration; its rules are in <see cref="Client"/>, and <see cref="IdentityActs"/> carries out what it decides.</summary>
[GrainType("client")]
public sealed class ClientGrain(
    ActorServices services, IdentityTables tables, [PersistentState("client", GrainStorage.Snapshots)] IPersistentState<Snapshot<ClientState>> snapshot)
    : ActorGrain<Client, ClientState, ClientCommand, ClientAnswer, ClientEvent>(services, snapshot), IClientGrain
{
    private string Id => Client.IdOf(this.GetPrimaryKeyString());

    public async Task<ClientAnswer> Disable(string reason, string idempotencyKey) =>
        await Answer(nameof(Disable), reason, idempotencyKey, new DisableClient(Act(reason), await tables.KnownClientAsync(Id)));

    public async Task<ClientAnswer> Enable(string reason, string idempotencyKey) =>
        await Answer(nameof(Enable), reason, idempotencyKey, new EnableClient(Act(reason), await tables.KnownClientAsync(Id)));

    public async Task<ClientSecretReply> RotateSecret(int overlapHours, string reason, string idempotencyKey)
    {
        // Nothing is sealed, and so no key made, for a client that is none.
        if (await tables.KnownClientAsync(Id) is not { } known) return new(null, ClientRefusals.ClientUnknown);
        var command = new RotateClientSecret(Act(reason), known, await Services.Keys.Seal(this.GetPrimaryKeyString(), ClientSecret.New()), overlapHours);
        return await Answer(nameof(RotateSecret), new { overlapHours, reason }, idempotencyKey, command) switch
        {
            ClientSecretAnswer answer => new(await Services.Keys.Open(answer.Secret), null),
            ClientRefused refused => new(null, refused.Refusal),
            var other => throw new InvalidOperationException($"A client answered {other.GetType().Name} where there is a secret."),
        };
    }

    public async Task<ClientAnswer> ChangeScopes(ImmutableArray<string> scopes, string reason, string idempotencyKey) =>
        await Answer(nameof(ChangeScopes), new { scopes, reason }, idempotencyKey, new ChangeClientScopes(Act(reason), await tables.KnownClientAsync(Id), scopes));

    public async Task<ClientAnswer> SetQuota(BudgetRate? quota, string reason, string idempotencyKey) =>
        await Answer(nameof(SetQuota), new { quota, reason }, idempotencyKey, new SetClientQuota(Act(reason), await tables.KnownClientAsync(Id), quota));

    public Task<ClientView?> View() => tables.ClientAsync(Id);

    private static AdministrativeAct Act(string reason) => new(Caller.Current.Subject, Caller.Current.Client, reason);
}
