using Ecosystem.Contracts.Accounts;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Accounts;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.IdentityRecords;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Accounts;

/// <summary>The shell of an account's administration; its rules are in <see cref="Account"/>, and <see cref="IdentityActs"/> carries out what it decides.</summary>
[GrainType("account")]
public sealed class AccountGrain(
    ActorServices services, IdentityTables tables, [PersistentState("account", GrainStorage.Snapshots)] IPersistentState<Snapshot<AccountState>> snapshot)
    : ActorGrain<Account, AccountState, AccountCommand, AccountAnswer, AccountEvent>(services, snapshot), IAccountGrain
{
    public async Task<AccountAnswer> Disable(string reason, string idempotencyKey) =>
        await Answer(nameof(Disable), reason, idempotencyKey, new DisableAccount(Act(reason), await tables.KnownAccountAsync(State.Id)));

    public async Task<AccountAnswer> Enable(string reason, string idempotencyKey) =>
        await Answer(nameof(Enable), reason, idempotencyKey, new EnableAccount(Act(reason), await tables.KnownAccountAsync(State.Id)));

    public async Task<AccountAnswer> EndSessions(string reason, string idempotencyKey) =>
        await Answer(nameof(EndSessions), reason, idempotencyKey, new EndAccountSessions(Act(reason), await tables.KnownAccountAsync(State.Id)));

    public async Task<SignInResetReply> ResetSignIn(bool secondFactor, bool password, string reason, string idempotencyKey)
    {
        // Nothing is sealed, and so no key made, for an account that is none.
        if (await tables.KnownAccountAsync(State.Id) is not { } known) return new(null, null, AccountRefusals.AccountUnknown);
        var command = new ResetSignIn(Act(reason), known, secondFactor, password ? await Services.Keys.Seal(State.Id.Value, SignInCode.New()) : null);
        return await Answer(nameof(ResetSignIn), new { secondFactor, password, reason }, idempotencyKey, command) switch
        {
            SignInResetAnswer answer => new(answer.Code is { } code ? await Services.Keys.Open(code) : null, answer.CodeUntil, null),
            AccountRefused refused => new(null, null, refused.Refusal),
            var other => throw new InvalidOperationException($"An account answered {other.GetType().Name} to a reset."),
        };
    }

    public Task<AccountView?> View() => tables.AccountAsync(State.Id);

    private static AdministrativeAct Act(string reason) => new(Caller.Current.Subject, Caller.Current.Client, reason);
}
