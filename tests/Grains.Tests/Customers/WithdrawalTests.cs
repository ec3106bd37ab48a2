using System.Diagnostics;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Watching;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>CU-12: a withdrawal on two silos, and what strangers to a passport are told.</summary>
public sealed class WithdrawalTests(PlatformFixture platform)
{
    private static readonly DataRequest s_request = new(["name"], "co-marketing");

    private void AsCustomer(CustomerId id) => platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);

    private void AsPartner() => platform.As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);

    private async Task<(CustomerId Id, ConsentId Consent)> GrantedAsync()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        Assert.IsType<CustomerAccepted>(await customer.Register(new("Galaxy Works", "manufacturing", 1998, null, null, null, null), PlatformFixture.Key()));
        AsCustomer(id);
        var request = new ConsentRequest("partner_demo", DataCategory.Profile, "co-marketing", LegalBasis.Consent, ["name"], null, CrossBorder: false);
        return (id, Assert.IsType<ConsentAnswer>(await customer.GrantConsent(request, PlatformFixture.Key())).Consent.Id);
    }

    [Fact]
    public async Task On_every_silo_no_read_that_begins_after_a_withdrawal_was_answered_is_shown_anything()
    {
        for (var round = 0; round < 5; round++)
        {
            var (id, consent) = await GrantedAsync();
            using var stop = new CancellationTokenSource();
            var (withdrawn, last) = (0L, 0L);
            var readers = platform.Cluster.Silos.Append(platform.Cluster.Silos[0]).Select(silo => Task.Run(async () =>
            {
                // Through each silo's own references, as its gateway's clients go.
                AsPartner();
                var customer = platform.Cluster.GetSiloServiceProvider(silo.SiloAddress).GetRequiredService<IGrainFactory>().GetGrain<ICustomerGrain>(id.Value);
                while (!stop.IsCancellationRequested)
                {
                    var began = Stopwatch.GetTimestamp();
                    if ((await customer.ReadProfile(s_request, PlatformFixture.Key())).Profile is not null) InterlockedMax(ref last, began);
                }
            })).ToList();
            await Task.Delay(100, TestContext.Current.CancellationToken);
            AsCustomer(id);
            Assert.IsType<WithdrawalAnswer>(await platform.Grain<ICustomerGrain>(id.Value).WithdrawConsent(consent, PlatformFixture.Key()));
            withdrawn = Stopwatch.GetTimestamp();
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await stop.CancelAsync();
            await Task.WhenAll(readers);

            Assert.InRange(last, 1, withdrawn);
        }
    }

    [Fact]
    public async Task Whoever_is_not_the_customer_is_told_nothing_of_its_passport()
    {
        var (id, consent) = await GrantedAsync();
        var passport = platform.Grain<IPassportGrain>(id.Value);
        var watcher = new Silent();
        var reference = platform.Cluster.Client.CreateObjectReference<IActorWatcher>(watcher);
        platform.As("other-admin", "customer", PlatformFixture.Fresh<CustomerId>().Value, Scopes.PassportRead, Scopes.PassportWrite);

        Assert.Null(await passport.Usage(0));
        Assert.Null(await passport.Credential());
        Assert.Null(await passport.ConsentReceipt(ConsentReceiptFormat.Iso27560));
        Assert.Null(await passport.CertifyRevocation(consent));
        Assert.Equal(new PassportAsOfReply(null, null), await passport.AsOf(DateTimeOffset.UnixEpoch));
        Assert.Equal(new ActorMark(0, null), await passport.Watch(reference));

        AsCustomer(id);
        await platform.Grain<ICustomerGrain>(id.Value).WithdrawConsent(consent, PlatformFixture.Key());
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(0, watcher.Told);
        GC.KeepAlive(watcher);
    }

    private sealed class Silent : IActorWatcher
    {
        public int Told { get; private set; }

        public void Changed(ActorMark mark) => Told++;
    }

    private static void InterlockedMax(ref long target, long value)
    {
        long seen;
        while (value > (seen = Volatile.Read(ref target)) && Interlocked.CompareExchange(ref target, value, seen) != seen) { }
    }
}
