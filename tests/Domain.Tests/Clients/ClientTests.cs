using System.Collections.Immutable;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Budgets;
using Ecosystem.Domain.Clients;

namespace Ecosystem.Domain.Tests.Clients;

/// <summary>The rules of administering a client (CL-1 to CL-8).</summary>
public class ClientTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly AdministrativeAct s_act = new("019a", "ecosystem-console", "left the programme");
    private static readonly KnownClient s_known = new(Disabled: false, HasSecret: true, ["units:read"], ["units:read", "units:write"]);
    private static readonly ClientState s_untouched = Client.Empty(Client.KeyOf("shop"));
    private static readonly Sealed s_secret = new("cl_shop", "c2VjcmV0");

    private static RefusalTable<ClientState, T> Table<T>(T command) where T : ClientCommand =>
        new(s_untouched, command, (state, about) => (Client.Decide(state, about, s_now).Answer as ClientRefused)?.Refusal);

    /// <summary>What every command is refused for first.</summary>
    private static RefusalTable<ClientState, T> Begun<T>(T command, bool isOwnRefused) where T : ClientCommand
    {
        var table = Table(command).Row("CLIENT_UNKNOWN", "", c => c with { Known = null });
        if (isOwnRefused) table.Row("OWN_CLIENT", "", c => c with { Act = c.Act with { Through = "shop" } });
        return table.Row("REASON_REFUSED", "", c => c with { Act = c.Act with { Reason = " " } });
    }

    [Fact]
    public void Refusals_of_disabling_come_in_their_order() => Begun(new DisableClient(s_act, s_known), isOwnRefused: true).Check();

    [Fact]
    public void Refusals_of_enabling_come_in_their_order() => Begun(new EnableClient(s_act, s_known), isOwnRefused: false).Check();

    [Fact]
    public void Refusals_of_rotating_come_in_their_order() => Begun(new RotateClientSecret(s_act, s_known, s_secret, 720), isOwnRefused: false)
        .Row("OUT_OF_RANGE", "overlapHours", c => c with { OverlapHours = 721 })
        .Row("NO_SECRET", "", c => c.Known is null ? c : c with { Known = c.Known with { HasSecret = false } })
        .Check();

    [Fact]
    public void Refusals_of_changing_scopes_come_in_their_order() => Begun(new ChangeClientScopes(s_act, s_known, ["units:write"]), isOwnRefused: true)
        .Row("SCOPES_REFUSED", "", c => c with { Scopes = ["passport:read"] })
        .Check();

    [Fact]
    public void Refusals_of_setting_a_budget_come_in_their_order() => Begun(new SetClientQuota(s_act, s_known, new(1, 1)), isOwnRefused: true)
        .Row("OUT_OF_RANGE", "capacity", c => c with { Quota = new(BudgetRate.CapacityMax + 1, 1) })
        .Check();

    [Theory]
    [InlineData(1L, 1L, true)]
    [InlineData(BudgetRate.CapacityMax, BudgetRate.PerSecondMax, true)]
    [InlineData(0L, 1L, false)]
    [InlineData(1L, 0L, false)]
    [InlineData(BudgetRate.CapacityMax, BudgetRate.PerSecondMax + 1, false)]
    public void A_budget_has_bounds(long capacity, long perSecond, bool isGood) =>
        Assert.Equal(isGood, Client.Decide(s_untouched, new SetClientQuota(s_act, s_known, new(capacity, perSecond)), s_now).Answer is ClientAccepted);

    [Theory]
    [InlineData("", false)]
    [InlineData("x", true)]
    [InlineData("two\nlines", false)]
    public void A_reason_is_one_line(string reason, bool isGood) =>
        Assert.Equal(isGood, Client.Decide(s_untouched, new DisableClient(s_act with { Reason = reason }, s_known), s_now).Answer is ClientAccepted);

    [Fact]
    public void A_reason_has_at_most_300_characters()
    {
        Assert.IsType<ClientAccepted>(Client.Decide(s_untouched, new DisableClient(s_act with { Reason = new('x', 300) }, s_known), s_now).Answer);
        Assert.IsType<ClientRefused>(Client.Decide(s_untouched, new DisableClient(s_act with { Reason = new('x', 301) }, s_known), s_now).Answer);
    }

    [Fact]
    public void A_scope_is_named_once() =>
        Assert.Equal("SCOPES_REFUSED", Assert.IsType<ClientRefused>(Client.Decide(s_untouched, new ChangeClientScopes(s_act, s_known, ["units:read", "units:read"]), s_now).Answer).Refusal.Code);

    [Fact]
    public void The_same_scopes_in_another_order_are_no_change()
    {
        var known = s_known with { Scopes = ["units:read", "units:write"] };
        Assert.Empty(Client.Decide(s_untouched, new ChangeClientScopes(s_act, known, ["units:write", "units:read"]), s_now).Events);
    }

    [Fact]
    public void The_secret_before_is_good_for_as_long_as_is_said()
    {
        var rotated = Assert.IsType<ClientSecretRotated>(Assert.Single(Client.Decide(s_untouched, new RotateClientSecret(s_act, s_known, s_secret, 24), s_now).Events));
        Assert.Equal(s_now.AddHours(24), rotated.BeforeUntil);
    }

    [Fact]
    public void What_is_disabled_is_disabled_again_only_when_either_side_says_otherwise()
    {
        // For every pair of what was decided last and what the identity host has: nothing happens only when both agree with the command.
        foreach (var decided in new bool?[] { null, false, true })
            foreach (var has in new[] { false, true })
            {
                var (state, known) = (s_untouched with { Disabled = decided }, s_known with { Disabled = has });
                Assert.Equal(has && decided != false, Client.Decide(state, new DisableClient(s_act, known), s_now).Events.IsEmpty);
                Assert.Equal(!has && decided != true, Client.Decide(state, new EnableClient(s_act, known), s_now).Events.IsEmpty);
            }
    }

    [Fact]
    public void Every_event_says_who_and_why()
    {
        ClientCommand[] all =
        [
            new DisableClient(s_act, s_known), new EnableClient(s_act, s_known with { Disabled = true }), new RotateClientSecret(s_act, s_known, s_secret, 0),
            new ChangeClientScopes(s_act, s_known, []), new SetClientQuota(s_act, s_known, new(5, 5)),
        ];
        foreach (var command in all) Assert.Equal(s_act, Assert.Single(Client.Decide(s_untouched, command, s_now).Events).Act);
    }

    [Theory]
    [InlineData("cl_shop", true)]
    [InlineData("cl_a.b-c_9", true)]
    [InlineData("cl_", false)]
    [InlineData("cl_9shop", false)]
    [InlineData("cl_Shop", false)]
    [InlineData("shop", false)]
    public void A_key_is_a_prefix_and_the_id_of_a_client(string key, bool isKey) => Assert.Equal(isKey, Client.IsKey(key));

    [Fact]
    public void The_quota_and_scopes_last_decided_are_remembered()
    {
        var state = ImmutableArray.Create<ClientEvent>(new ClientQuotaSet(s_act, new(5, 5)), new ClientScopesChanged(s_act, ["units:read"]), new ClientQuotaSet(s_act, null)).Aggregate(s_untouched, Client.Apply);
        Assert.Null(state.Quota);
        Assert.Equal(["units:read"], state.Scopes!.Value);
    }
}
