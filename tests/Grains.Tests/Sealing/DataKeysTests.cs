using System.Security.Cryptography;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.Sealing;

/// <summary>AU-11: what was sealed under a destroyed key opens nowhere.</summary>
public sealed class DataKeysTests(PlatformFixture platform)
{
    private readonly FakeTimeProvider _time = new();

    private DataKeys Silo() => new(platform.Service<NpgsqlDataSource>(), platform.Service<MasterKey>(), _time);

    [Fact]
    public async Task A_destroyed_key_closes_every_copy_and_the_subject_cannot_be_sealed_again()
    {
        var keys = Silo();
        var subject = PlatformFixture.Fresh<CustomerId>().Value;
        var value = await keys.Seal(subject, "secret");
        Assert.Equal("secret", await keys.Open(value));

        await keys.Destroy(subject);

        Assert.Null(await keys.Open(value));
        await Assert.ThrowsAsync<SubjectErasedException>(() => keys.Seal(subject, "again"));
    }

    [Fact]
    public async Task A_key_that_another_silo_destroyed_is_out_of_use_after_a_second_and_the_others_stay_in_use()
    {
        var (one, other) = (Silo(), Silo());
        var (erased, kept) = (PlatformFixture.Fresh<CustomerId>().Value, PlatformFixture.Fresh<CustomerId>().Value);
        var (secret, note) = (await one.Seal(erased, "secret"), await one.Seal(kept, "note"));
        Assert.Equal(("secret", "note"), (await other.Open(secret), await other.Open(note)));

        await one.Destroy(erased);
        _time.Advance(DataKeys.KeptMax);

        Assert.Null(await other.Open(secret));
        await Assert.ThrowsAsync<SubjectErasedException>(() => other.Seal(erased, "again"));
        Assert.Equal(("note", "note"), (await one.Open(note), await other.Open(note)));
    }

    [Fact]
    public async Task Of_a_key_in_constant_use_the_database_is_asked_again_all_the_same()
    {
        var (one, other) = (Silo(), Silo());
        var subject = PlatformFixture.Fresh<CustomerId>().Value;
        var value = await one.Seal(subject, "secret");
        Assert.Equal("secret", await other.Open(value));
        await one.Destroy(subject);
        for (var tenths = 0; tenths < 10; tenths++)
        {
            await other.Open(value);
            _time.Advance(DataKeys.KeptMax / 10);
        }

        Assert.Null(await other.Open(value));
    }

    [Fact]
    public async Task A_value_moved_to_another_subject_does_not_open()
    {
        var keys = Silo();
        var value = await keys.Seal(PlatformFixture.Fresh<CustomerId>().Value, "secret");
        var other = await keys.Seal(PlatformFixture.Fresh<CustomerId>().Value, "mine");

        await Assert.ThrowsAnyAsync<CryptographicException>(() => keys.Open(value with { Subject = other.Subject }));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => keys.Open(other.Subject, [other, value]));
    }

    [Fact]
    public async Task An_erased_customer_is_closed_in_every_silo_and_reads_show_nothing_of_it()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<CustomerId>();
        var customer = platform.Grain<ICustomerGrain>(id.Value);
        await customer.Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), PlatformFixture.Key());
        await customer.RecordInteractions([new("mail-1", DateTimeOffset.UnixEpoch, "e-mail", "in", "asks for a quote")], PlatformFixture.Key());
        platform.As("customer-admin", "customer", id.Value, Scopes.PassportRead, Scopes.PassportWrite);
        await customer.GrantConsent(new("partner_demo", DataCategory.Profile, "p", LegalBasis.Consent, ["name", "sector"], null, CrossBorder: false), PlatformFixture.Key());
        await customer.GrantConsent(new("partner_demo", DataCategory.Interactions, "p", LegalBasis.Consent, ["summary"], null, CrossBorder: false), PlatformFixture.Key());
        platform.As("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);
        Assert.Equal("manufacturing", (await customer.ReadProfile(new(["name", "sector"], "p"), PlatformFixture.Key())).Profile!.Sector);
        var silos = platform.Cluster.Silos.Select(silo => platform.Cluster.GetSiloServiceProvider(silo.SiloAddress).GetRequiredService<DataKeys>()).ToList();
        Assert.Equal(2, silos.Distinct().Count());
        var value = await silos[0].Seal(id.Value, "secret");
        Assert.All(await Task.WhenAll(silos.Select(keys => keys.Open(value))), plain => Assert.Equal("secret", plain));

        await silos[0].Destroy(id.Value);

        Assert.Null(await silos[0].Open(value));
        for (var i = 0; i < 400 && await silos[1].Open(value) is not null; i++) await Task.Delay(25, TestContext.Current.CancellationToken);
        Assert.Null(await silos[1].Open(value));
        var profile = await customer.ReadProfile(new(["name", "sector"], "p"), PlatformFixture.Key());
        Assert.Equal(new(null, null, null, null, null, null, null), profile.Profile);
        Assert.NotNull(profile.Receipt);
        Assert.Empty((await customer.ReadInteractions(new(["summary"], "p"), PlatformFixture.Key())).Interactions);
    }
}
