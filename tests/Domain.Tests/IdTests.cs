using System.Reflection;
using System.Text.Json;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests;

public class IdTests
{
    private static readonly Type[] s_kinds =
    [
        .. typeof(IId<>).Assembly.GetTypes().Where(type => Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>))),
    ];

    public static TheoryData<Type> Kinds => [.. s_kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_id_reads_back_within_its_bounds_and_nothing_else_does(Type kind) =>
        typeof(IdTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(kind).Invoke(null, null);

    private static void Check<T>() where T : struct, IId<T>
    {
        foreach (var good in new[] { "a", "Z9-_", new string('x', 72 - T.Prefix.Length) })
        {
            Assert.True(Ids.TryParse<T>(T.Prefix + good, out var id));
            Assert.Equal(T.Prefix + good, id.Value);
            Assert.Equal(id.Value, id.ToString());
            Assert.Equal(id, Ids.Parse<T>(id.Value));
            Assert.Equal($"\"{id.Value}\"", Texts.Of(id));
            Assert.Equal(id, Texts.RoundTrip(id));
            var named = new Dictionary<T, int> { [id] = 1 };
            Assert.Equal($$"""{"{{id.Value}}":1}""", Texts.Of(named));
            Assert.Equal(named, Texts.RoundTrip(named));
        }
        foreach (var bad in new[] { null, "", T.Prefix, T.Prefix[..^1] + "x", "a" + T.Prefix + "a", T.Prefix.ToUpperInvariant() + "a", T.Prefix + "a b", T.Prefix + "a.b", T.Prefix + "é", T.Prefix + new string('x', 73 - T.Prefix.Length) })
        {
            Assert.False(Ids.TryParse<T>(bad, out var none));
            Assert.Equal(default, none);
            Assert.Throws<FormatException>(() => Ids.Parse<T>(bad));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(bad), DomainJson.Options));
        }
    }

    [Fact]
    public void Prefixes_are_two_letters_and_an_underscore_each_of_its_own_so_that_no_key_looks_like_hex()
    {
        var prefixes = s_kinds.Select(kind => (string)kind.GetProperty("Prefix")!.GetValue(null)!).ToList();

        Assert.Equal(["ac_", "ap_", "cm_", "co_", "cr_", "ct_", "cu_", "dc_", "de_", "do_", "ex_", "fb_", "fr_", "ft_", "fu_", "fx_", "gb_", "gr_", "ho_", "le_", "mo_", "ms_", "op_", "pe_", "re_", "sc_", "sf_", "sp_", "st_", "su_", "sy_", "wh_", "xb_", "xp_"], prefixes.Order());
    }

    [Fact]
    public void A_decision_names_its_hold_and_its_approval()
    {
        var decision = new DecisionId("de_7k3v9");

        Assert.Equal(("ho_7k3v9", "ap_7k3v9"), (decision.Hold.Value, decision.Approval.Value));
    }

    [Fact]
    public void An_actor_knows_its_keys()
    {
        Assert.True(SalesUnit.IsKey("su_1") && Customer.IsKey("cu_1") && Approval.IsKey("ap_1"));
        Assert.False(SalesUnit.IsKey("cu_1") || Customer.IsKey("ap_1") || Approval.IsKey("su_1") || Approval.IsKey(""));
        Assert.Throws<FormatException>(() => SalesUnit.Empty("1f"));
        Assert.Equal(("sales-unit", "customer", "approval"), (SalesUnit.Kind, Customer.Kind, Approval.Kind));
    }

    /// <summary>Records outside the closed sets are a bug, not a refusal.</summary>
    private sealed record OtherUnitCommand : SalesUnitCommand;
    private sealed record OtherUnitEvent : SalesUnitEvent;
    private sealed record OtherCustomerCommand : CustomerCommand;
    private sealed record OtherCustomerEvent : CustomerEvent;
    private sealed record OtherApprovalCommand : ApprovalCommand;
    private sealed record OtherApprovalEvent : ApprovalEvent;

    [Fact]
    public void A_command_or_event_from_outside_the_closed_sets_is_a_bug()
    {
        var now = SalesUnits.PlayedUnit.Now;
        var (unit, customer, approval) = (SalesUnits.PlayedUnit.Established().State, Customers.PlayedCustomer.Registered().State, Approval.Empty("ap_1"));

        Assert.Throws<ArgumentException>(() => SalesUnit.Decide(unit, new OtherUnitCommand(), now));
        Assert.Throws<ArgumentException>(() => SalesUnit.Apply(unit, new OtherUnitEvent()));
        Assert.Throws<ArgumentException>(() => Customer.Decide(customer, new OtherCustomerCommand(), now));
        Assert.Throws<ArgumentException>(() => Customer.Apply(customer, new OtherCustomerEvent()));
        Assert.Throws<ArgumentException>(() => Approval.Decide(approval, new OtherApprovalCommand(), now));
        Assert.Throws<ArgumentException>(() => Approval.Apply(approval, new OtherApprovalEvent()));
    }
}
