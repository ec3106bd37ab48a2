using System.Collections.Immutable;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>A customer under test, with short ways to grant, withdraw and read.</summary>
internal sealed class PlayedCustomer() : Played<Customer, CustomerState, CustomerCommand, CustomerAnswer, CustomerEvent>("cu_test")
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private int _made;

    public static PlayedCustomer Registered()
    {
        var customer = new PlayedCustomer();
        customer.Ask(Register(), Now);
        return customer;
    }

    public Consent Grant(params string[] fields) => Grant(Wanted(fields));

    public Consent Grant(GrantConsent wanted, DateTimeOffset? at = null) => Assert.IsType<ConsentAnswer>(Ask(wanted with { Consent = new($"co_{++_made}") }, at ?? Now)).Consent;

    public CustomerAnswer Read(DateTimeOffset at, params string[] fields) => Ask(Reading(fields) with { Receipt = new($"re_{++_made}") }, at);

    public string RefusedRead(DateTimeOffset at, params string[] fields) => Assert.IsType<CustomerRefused>(Read(at, fields)).Refusal.Code;

    public Refusal Refused(CustomerCommand command) => Assert.IsType<CustomerRefused>(Ask(command, Now)).Refusal;

    public static Register Register(string fingerprint = "f1", string token = "cHJvZmlsZQ") => new(new("cu_test", token), fingerprint);

    public static GrantConsent Wanted(params string[] fields) => new(
        new("co_0"), "partner_demo", DataCategory.Profile, "joint planning", LegalBasis.Consent, [.. fields], null, false);

    public static ReadData Reading(params string[] fields) => new(new("re_0"), "partner_demo", "partner-demo", DataCategory.Profile, [.. fields], "joint planning");

    public static Interaction Interaction(string id, string token = "c2FpZA") => new(id, new("cu_test", token));

    public static ImmutableArray<Interaction> Interactions(int count) => [.. Enumerable.Range(0, count).Select(n => Interaction($"mail-{n}"))];
}
