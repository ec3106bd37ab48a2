namespace Ecosystem.Domain.Accounts;

using Decided = Decision<AccountAnswer, AccountEvent>;

/// <summary>The rules of administering the account of a person who signs in (docs/rules/client.md, CL-9 to CL-11). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed class Account : IActor<AccountState, AccountCommand, AccountAnswer, AccountEvent>
{
    private Account() { }

    public static string Kind => "account";

    public static bool IsKey(string key) => Ids.TryParse<AccountId>(key, out _);

    /// <summary>The number the identity host gave the person.</summary>
    public static string NumberOf(AccountId id) => id.Value[AccountId.Prefix.Length..];

    public static AccountState Empty(string key) => new(Ids.Parse<AccountId>(key));

    public static AccountAnswer Refused(Refusal refusal) => new AccountRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="AccountRefusals"/> answers.</remarks>
    public static Decided Decide(AccountState state, AccountCommand command, DateTimeOffset now)
    {
        if (command.Known is not { } known) return Refuse(AccountRefusals.AccountUnknown);
        if (command.Act.By == NumberOf(state.Id)) return Refuse(AccountRefusals.OwnAccount);
        if (!command.Act.IsReasoned()) return Refuse(AccountRefusals.ReasonRefused);
        return command switch
        {
            DisableAccount => Switch(state, known, isDisabled: true, new AccountDisabled(command.Act)),
            EnableAccount => Switch(state, known, isDisabled: false, new AccountEnabled(command.Act)),
            EndAccountSessions => new(new AccountAccepted(), [new AccountSessionsEnded(command.Act)]),
            ResetSignIn { SecondFactor: false, Code: null } => Refuse(AccountRefusals.NothingToReset),
            ResetSignIn reset => Decide(reset, now),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command about an account.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static AccountState Apply(AccountState state, AccountEvent happened) => happened switch
    {
        AccountDisabled => state with { Disabled = true },
        AccountEnabled => state with { Disabled = false },
        AccountSessionsEnded or SignInReset => state,
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of an account.", nameof(happened)),
    };

    /// <summary>It is so already when the last decision and the identity host agree; either alone may be behind the other.</summary>
    private static Decided Switch(AccountState state, KnownAccount known, bool isDisabled, AccountEvent happened) =>
        known.Disabled == isDisabled && (state.Disabled ?? isDisabled) == isDisabled ? new(new AccountAccepted()) : new(new AccountAccepted(), [happened]);

    private static Decided Decide(ResetSignIn reset, DateTimeOffset now)
    {
        DateTimeOffset? until = reset.Code is null ? null : now.AddHours(ResetSignIn.CodeHours);
        return new(new SignInResetAnswer(reset.Code, until), [new SignInReset(reset.Act, reset.SecondFactor, reset.Code, until)]);
    }

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
