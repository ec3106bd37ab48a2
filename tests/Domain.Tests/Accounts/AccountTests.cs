using Ecosystem.Domain.Access;
using Ecosystem.Domain.Accounts;

namespace Ecosystem.Domain.Tests.Accounts;

/// <summary>The rules of administering an account (CL-9 to CL-11).</summary>
public class AccountTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly AdministrativeAct s_act = new("019a", "ecosystem-console", "lost the telephone");
    private static readonly AccountState s_untouched = Account.Empty("ac_019b");
    private static readonly Sealed s_code = new("ac_019b", "Y29kZQ");

    private static RefusalTable<AccountState, T> Begun<T>(T command) where T : AccountCommand =>
        new RefusalTable<AccountState, T>(s_untouched, command, (state, about) => (Account.Decide(state, about, s_now).Answer as AccountRefused)?.Refusal)
            .Row("ACCOUNT_UNKNOWN", "", c => c with { Known = null })
            .Row("OWN_ACCOUNT", "", c => c with { Act = c.Act with { By = "019b" } })
            .Row("REASON_REFUSED", "", c => c with { Act = c.Act with { Reason = "" } });

    [Fact]
    public void Refusals_come_in_their_order()
    {
        Begun(new DisableAccount(s_act, new(false))).Check();
        Begun(new EnableAccount(s_act, new(true))).Check();
        Begun(new EndAccountSessions(s_act, new(false))).Check();
        Begun(new ResetSignIn(s_act, new(false), true, s_code)).Row("NOTHING_TO_RESET", "", c => c with { SecondFactor = false, Code = null }).Check();
    }

    [Fact]
    public void A_code_is_good_for_a_day_and_there_is_none_when_the_password_stays()
    {
        var both = Assert.IsType<SignInReset>(Assert.Single(Account.Decide(s_untouched, new ResetSignIn(s_act, new(false), true, s_code), s_now).Events));
        Assert.Equal(s_now.AddHours(24), both.CodeUntil);
        var factor = Assert.IsType<SignInReset>(Assert.Single(Account.Decide(s_untouched, new ResetSignIn(s_act, new(false), true, null), s_now).Events));
        Assert.Null(factor.CodeUntil);
        Assert.Null(factor.Code);
    }

    [Fact]
    public void What_is_disabled_is_disabled_again_only_when_either_side_says_otherwise()
    {
        foreach (var decided in new bool?[] { null, false, true })
            foreach (var has in new[] { false, true })
            {
                var state = s_untouched with { Disabled = decided };
                Assert.Equal(has && decided != false, Account.Decide(state, new DisableAccount(s_act, new(has)), s_now).Events.IsEmpty);
                Assert.Equal(!has && decided != true, Account.Decide(state, new EnableAccount(s_act, new(has)), s_now).Events.IsEmpty);
            }
    }
}
