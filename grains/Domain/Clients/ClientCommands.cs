using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Budgets;

namespace Ecosystem.Domain.Clients;

/// <summary>What can be done about a client of the identity host. <see cref="Client"/> is what that host knew of it when the command was made.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(DisableClient), "disableClient")]
[JsonDerivedType(typeof(EnableClient), "enableClient")]
[JsonDerivedType(typeof(RotateClientSecret), "rotateClientSecret")]
[JsonDerivedType(typeof(ChangeClientScopes), "changeClientScopes")]
[JsonDerivedType(typeof(SetClientQuota), "setClientQuota")]
public abstract record ClientCommand(AdministrativeAct Act, KnownClient? Known);

/// <summary>What the identity host knows of a client, as far as the rules ask.</summary>
/// <param name="Scopes">All it may ask for, in order.</param>
/// <param name="Possible">What its audience, and the audiences whose people it serves, may do: no other scope can be given to it.</param>
public sealed record KnownClient(bool Disabled, bool HasSecret, ImmutableArray<string> Scopes, ImmutableArray<string> Possible);

/// <summary>Refuses the client everywhere from now on.</summary>
public sealed record DisableClient(AdministrativeAct Act, KnownClient? Known) : ClientCommand(Act, Known);

/// <summary>Lets it get tokens again; those it had stay denied.</summary>
public sealed record EnableClient(AdministrativeAct Act, KnownClient? Known) : ClientCommand(Act, Known);

/// <summary>Gives it a new secret.</summary>
/// <param name="Secret">Made and sealed by the shell.</param>
/// <param name="OverlapHours">How long the one before stays good, 0 to <see cref="OverlapHoursMax"/>.</param>
public sealed record RotateClientSecret(AdministrativeAct Act, KnownClient? Known, Sealed Secret, int OverlapHours) : ClientCommand(Act, Known)
{
    /// <summary>30 days, inclusive.</summary>
    public const int OverlapHoursMax = 720;
}

/// <summary>Replaces all it may ask for.</summary>
public sealed record ChangeClientScopes(AdministrativeAct Act, KnownClient? Known, ImmutableArray<string> Scopes) : ClientCommand(Act, Known);

/// <summary>Sets what its requests may cost.</summary>
/// <param name="Quota">Null: what the settings of the installation say.</param>
public sealed record SetClientQuota(AdministrativeAct Act, KnownClient? Known, BudgetRate? Quota) : ClientCommand(Act, Known);
