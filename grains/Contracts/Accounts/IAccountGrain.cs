using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Accounts;

namespace Ecosystem.Contracts.Accounts;

/// <summary>The account of a person who signs in, as administrators see and change it. The grain key is an <see cref="AccountId"/>.</summary>
/// <remarks>Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. What is decided is carried out at the identity host within a second.</remarks>
[Alias("account")]
public interface IAccountGrain : IGrainWithStringKey
{
    /// <summary>Lets the person sign in no more, ends what is signed in, and denies the tokens there are.</summary>
    [Alias("disable")] Task<AccountAnswer> Disable(string reason, string idempotencyKey);

    /// <summary>Lets the person sign in again.</summary>
    [Alias("enable")] Task<AccountAnswer> Enable(string reason, string idempotencyKey);

    /// <summary>Ends all browsers, applications and devices of the person.</summary>
    [Alias("endSessions")] Task<AccountAnswer> EndSessions(string reason, string idempotencyKey);

    /// <summary>Takes the second factor, the password or both away, and ends all sessions. For the password, answers with a code to sign in with once.</summary>
    [Alias("resetSignIn")] Task<SignInResetReply> ResetSignIn(bool secondFactor, bool password, string reason, string idempotencyKey);

    /// <summary>The account as it stands; null when there is none of this id.</summary>
    [Alias("view")] Task<AccountView?> View();
}

/// <summary>What came of a reset.</summary>
/// <param name="Code">In the clear, for whoever asked; null when refused, and when the password stayed.</param>
/// <param name="CodeUntil">Until when it is good.</param>
[GenerateSerializer, Immutable, Alias("sign-in-reset-reply")]
public sealed record SignInResetReply([property: Id(0)] string? Code, [property: Id(1)] DateTimeOffset? CodeUntil, [property: Id(2)] Refusal? Refusal);

/// <summary>An account as its administrators see it.</summary>
/// <param name="UserName">What the person signs in with. Here and in <paramref name="Name"/> is personal data, which is in no log.</param>
/// <param name="SecondFactor">Whether an authenticator app is set up.</param>
/// <param name="HasPassword">False after a reset, until the person has chosen one.</param>
/// <param name="CodeUntil">Until when the code of the last reset is good; null when there is none, or it was used.</param>
/// <param name="Sessions">Browsers signed in now.</param>
/// <param name="SignedInAt">When last, within what is kept; null: not.</param>
/// <param name="Version">How many acts of administrators there were.</param>
[GenerateSerializer, Immutable, Alias("account-view")]
public sealed record AccountView(
    [property: Id(0)] AccountId Id, [property: Id(1)] string UserName, [property: Id(2)] string Name, [property: Id(3)] string Audience, [property: Id(4)] string Organisation,
    [property: Id(5)] ImmutableArray<string> Roles, [property: Id(6)] bool Disabled, [property: Id(7)] bool SecondFactor, [property: Id(8)] bool HasPassword,
    [property: Id(9)] DateTimeOffset? CodeUntil, [property: Id(10)] int Sessions, [property: Id(11)] DateTimeOffset? SignedInAt, [property: Id(12)] long Version);
