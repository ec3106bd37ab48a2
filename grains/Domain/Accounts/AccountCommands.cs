using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Accounts;

/// <summary>What can be done about the account of a person who signs in. <see cref="Known"/> is what the identity host knew of it when the command was made.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(DisableAccount), "disableAccount")]
[JsonDerivedType(typeof(EnableAccount), "enableAccount")]
[JsonDerivedType(typeof(EndAccountSessions), "endAccountSessions")]
[JsonDerivedType(typeof(ResetSignIn), "resetSignIn")]
public abstract record AccountCommand(AdministrativeAct Act, KnownAccount? Known);

/// <summary>What the identity host knows of an account, as far as the rules ask.</summary>
public sealed record KnownAccount(bool Disabled);

/// <summary>Lets the person sign in no more, and ends what they have signed in.</summary>
public sealed record DisableAccount(AdministrativeAct Act, KnownAccount? Known) : AccountCommand(Act, Known);

/// <summary>Lets the person sign in again.</summary>
public sealed record EnableAccount(AdministrativeAct Act, KnownAccount? Known) : AccountCommand(Act, Known);

/// <summary>Ends all browsers, applications and devices of the person.</summary>
public sealed record EndAccountSessions(AdministrativeAct Act, KnownAccount? Known) : AccountCommand(Act, Known);

/// <summary>Takes the second factor, the password or both away, and ends all sessions.</summary>
/// <param name="SecondFactor">The person sets an authenticator app up at the next sign-in.</param>
/// <param name="Code">With the password: what the person signs in with once, within <see cref="CodeHours"/>, to choose a new one; made and sealed by the shell. Null: the password stays.</param>
public sealed record ResetSignIn(AdministrativeAct Act, KnownAccount? Known, bool SecondFactor, Sealed? Code) : AccountCommand(Act, Known)
{
    /// <summary>How long the code is good.</summary>
    public const int CodeHours = 24;
}
