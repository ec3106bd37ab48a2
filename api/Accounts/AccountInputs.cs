using Ecosystem.Api.Graph;

namespace Ecosystem.Api.Accounts;

/// <summary>What every change to an account is given.</summary>
public abstract record AccountInput : MutationInput
{
    /// <summary>The account; starts with ac_.</summary>
    [Id]
    public required string Account { get; init; }

    /// <summary>Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>An account to disable.</summary>
public sealed record DisableAccountInput : AccountInput;

/// <summary>An account to enable.</summary>
public sealed record EnableAccountInput : AccountInput;

/// <summary>An account whose sessions end.</summary>
public sealed record EndAccountSessionsInput : AccountInput;

/// <summary>An account whose owner signs in anew.</summary>
public sealed record ResetAccountSignInInput : AccountInput
{
    /// <summary>Whether an authenticator app is to be set up at the next sign-in.</summary>
    public required bool SecondFactor { get; init; }

    /// <summary>Whether a new password is to be chosen at the next sign-in, with a code in place of the one there was.</summary>
    public required bool Password { get; init; }
}
