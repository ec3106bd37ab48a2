using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Accounts;

/// <summary>Why nothing is done about an account. In the order the checks run; the first that fails answers.</summary>
public static class AccountRefusals
{
    /// <summary>1. There is no such account.</summary>
    public static Refusal AccountUnknown { get; } = new("ACCOUNT_UNKNOWN", "There is no such account. Take its id from the list of accounts.");

    /// <summary>2. It is the asker's own.</summary>
    public static Refusal OwnAccount { get; } = new(
        "OWN_ACCOUNT", "This is your own account. Nobody disables it or resets how it signs in but another administrator; your sessions you end where you sign in.");

    /// <summary>3. No reason is given, or one that is too long.</summary>
    public static Refusal ReasonRefused => AdministrativeAct.ReasonRefused;

    /// <summary>4. Neither of the two is to be reset.</summary>
    public static Refusal NothingToReset { get; } = new("NOTHING_TO_RESET", "Say what to reset: secondFactor, password, or both.");
}
