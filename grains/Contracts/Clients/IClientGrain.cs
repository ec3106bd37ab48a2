using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Budgets;
using Ecosystem.Domain.Clients;

namespace Ecosystem.Contracts.Clients;

/// <summary>An OAuth client, as administrators see and change it. The grain key is <see cref="Client.KeyOf"/> of its id.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. What is decided is in the log when it is answered, and is carried
/// out at the identity host, and known to every host that takes tokens, within a second.
/// </remarks>
[Alias("client")]
public interface IClientGrain : IGrainWithStringKey
{
    /// <summary>Refuses the client everywhere: it gets no more tokens, and those it has are denied.</summary>
    [Alias("disable")] Task<ClientAnswer> Disable(string reason, string idempotencyKey);

    /// <summary>Lets it get tokens again. Those it had stay denied.</summary>
    [Alias("enable")] Task<ClientAnswer> Enable(string reason, string idempotencyKey);

    /// <summary>Makes a new secret, and answers with it; the one before is good for so many hours.</summary>
    [Alias("rotateSecret")] Task<ClientSecretReply> RotateSecret(int overlapHours, string reason, string idempotencyKey);

    /// <summary>Replaces all it may ask for. Tokens it has keep what they carry until they expire.</summary>
    [Alias("changeScopes")] Task<ClientAnswer> ChangeScopes(ImmutableArray<string> scopes, string reason, string idempotencyKey);

    /// <summary>Sets what its requests may cost; null: as the settings say.</summary>
    [Alias("setQuota")] Task<ClientAnswer> SetQuota(BudgetRate? quota, string reason, string idempotencyKey);

    /// <summary>The client as it stands; null when there is none of this id.</summary>
    [Alias("view")] Task<ClientView?> View();
}

/// <summary>A secret in the clear, for whoever asked for it; or why there is none.</summary>
/// <param name="Secret">Null when refused.</param>
[GenerateSerializer, Immutable, Alias("client-secret-reply")]
public sealed record ClientSecretReply([property: Id(0)] string? Secret, [property: Id(1)] Refusal? Refusal);

/// <summary>A client as its administrators see it: no secret, and nothing made of one.</summary>
/// <param name="Id">The <c>client_id</c>.</param>
/// <param name="People">Whose people may sign in through it: an audience, or an audience and its organisation.</param>
/// <param name="PossibleScopes">What it could be given.</param>
/// <param name="Grants">How it gets tokens, by the short names of docs/identity.md.</param>
/// <param name="Methods">How it proves who it is: <c>client_secret</c>, <c>private_key_jwt</c>, or <c>none</c>.</param>
/// <param name="CreatedAt">Null when it is older than this is kept.</param>
/// <param name="DisabledAt">Null while it is enabled.</param>
/// <param name="SecretAt">Since when it has its secret; null without one, or when it is older than this is kept.</param>
/// <param name="SecretBeforeAt">Since when it had the one before.</param>
/// <param name="SecretBeforeUntil">Until when the one before is good too; null when it is not.</param>
/// <param name="Quota">What an administrator has set; null: the settings hold.</param>
/// <param name="Version">How many acts of administrators there were.</param>
[GenerateSerializer, Immutable, Alias("client-view")]
public sealed record ClientView(
    [property: Id(0)] string Id, [property: Id(1)] string Name, [property: Id(2)] string Audience, [property: Id(3)] string Organisation, [property: Id(4)] ImmutableArray<string> People,
    [property: Id(5)] ImmutableArray<string> Scopes, [property: Id(6)] ImmutableArray<string> PossibleScopes, [property: Id(7)] ImmutableArray<string> Grants, [property: Id(8)] ImmutableArray<string> Methods,
    [property: Id(9)] bool Disabled, [property: Id(10)] DateTimeOffset? CreatedAt, [property: Id(11)] DateTimeOffset? DisabledAt, [property: Id(12)] DateTimeOffset? SecretAt,
    [property: Id(13)] DateTimeOffset? SecretBeforeAt, [property: Id(14)] DateTimeOffset? SecretBeforeUntil, [property: Id(15)] BudgetRate? Quota, [property: Id(16)] long Version);
