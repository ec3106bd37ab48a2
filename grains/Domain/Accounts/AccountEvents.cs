using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Accounts;

/// <summary>What administrators did about an account. Kept for ever: a type may gain optional members, never lose or change one.</summary>
/// <remarks>A follower carries each out in the identity host's schema, once.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AccountDisabled), "accountDisabled")]
[JsonDerivedType(typeof(AccountEnabled), "accountEnabled")]
[JsonDerivedType(typeof(AccountSessionsEnded), "accountSessionsEnded")]
[JsonDerivedType(typeof(SignInReset), "signInReset")]
public abstract record AccountEvent(AdministrativeAct Act);

public sealed record AccountDisabled(AdministrativeAct Act) : AccountEvent(Act);

public sealed record AccountEnabled(AdministrativeAct Act) : AccountEvent(Act);

public sealed record AccountSessionsEnded(AdministrativeAct Act) : AccountEvent(Act);

/// <param name="Code">Sealed; null when the password stayed.</param>
/// <param name="CodeUntil">Until when the code is good; null without one.</param>
public sealed record SignInReset(AdministrativeAct Act, bool SecondFactor, Sealed? Code, DateTimeOffset? CodeUntil) : AccountEvent(Act);
