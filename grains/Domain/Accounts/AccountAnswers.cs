using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Accounts;

/// <summary>What is answered about an account. Anything but <see cref="AccountRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AccountAccepted), "accepted")]
[JsonDerivedType(typeof(AccountRefused), "refused")]
[JsonDerivedType(typeof(SignInResetAnswer), "signInReset")]
[GenerateSerializer, Immutable, Alias("account-answer")]
public abstract record AccountAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("account-accepted")]
public sealed record AccountAccepted : AccountAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("account-refused")]
public sealed record AccountRefused([property: Id(0)] Refusal Refusal) : AccountAnswer;

/// <summary>How the person signs in is reset.</summary>
/// <param name="Code">Sealed; the shell opens it for whoever asked. Null when the password stayed.</param>
/// <param name="CodeUntil">Until when the code is good; null without one.</param>
[GenerateSerializer, Immutable, Alias("sign-in-reset-answer")]
public sealed record SignInResetAnswer([property: Id(0)] Sealed? Code, [property: Id(1)] DateTimeOffset? CodeUntil) : AccountAnswer;
