using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Budgets;

namespace Ecosystem.Domain.Clients;

/// <summary>What administrators did about a client. Kept for ever: a type may gain optional members, never lose or change one.</summary>
/// <remarks>A follower carries each out in the identity host's schema, once. What happens to a client otherwise is told by that host (<see cref="IdentityRecords.IdentityNoted"/>).</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ClientDisabled), "clientDisabled")]
[JsonDerivedType(typeof(ClientEnabled), "clientEnabled")]
[JsonDerivedType(typeof(ClientSecretRotated), "clientSecretRotated")]
[JsonDerivedType(typeof(ClientScopesChanged), "clientScopesChanged")]
[JsonDerivedType(typeof(ClientQuotaSet), "clientQuotaSet")]
public abstract record ClientEvent(AdministrativeAct Act);

public sealed record ClientDisabled(AdministrativeAct Act) : ClientEvent(Act);

public sealed record ClientEnabled(AdministrativeAct Act) : ClientEvent(Act);

/// <param name="Secret">The new one, sealed.</param>
/// <param name="BeforeUntil">Until when the one before is good too; the moment of the rotation: not at all.</param>
public sealed record ClientSecretRotated(AdministrativeAct Act, Sealed Secret, DateTimeOffset BeforeUntil) : ClientEvent(Act);

/// <param name="Scopes">All from now on, in order.</param>
public sealed record ClientScopesChanged(AdministrativeAct Act, ImmutableArray<string> Scopes) : ClientEvent(Act);

/// <param name="Quota">From now on; null: as the settings say.</param>
public sealed record ClientQuotaSet(AdministrativeAct Act, BudgetRate? Quota) : ClientEvent(Act);
