using System.Security.Cryptography;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>The policies that ship, as data.</summary>
public class PolicyTests
{
    [Fact]
    public void The_policy_in_force_is_found_by_its_version_and_no_other_name_finds_one()
    {
        Assert.Equal("2026-3", Policies.Current.Version);
        Assert.Same(Policies.Current, Policies.Find("2026-3"));
        Assert.Equal("2026-1", Policies.Find("2026-1")!.Version);
        Assert.Null(Policies.Find("2026-4"));
        Assert.Null(Policies.Find(""));
        Assert.Null(Policies.Find(null));
    }

    [Theory]
    [InlineData("2026-1")]
    [InlineData("2026-2")]
    [InlineData("2026-3")]
    public void The_hash_a_decision_cites_is_that_of_the_files_canonical_json(string version)
    {
        using var stream = typeof(Policies).Assembly.GetManifestResourceStream(
            typeof(Policies).Assembly.GetManifestResourceNames().Single(name => name.EndsWith($"{version}.policy.json", StringComparison.Ordinal)))!;
        using var file = new MemoryStream();
        stream.CopyTo(file);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Canonicalize(file.ToArray()))), Policies.Find(version)!.Hash);
    }

    [Theory]
    [InlineData("2026-1", "e51806c276a3469f8e8d8413f330228a79a9128ea1eb96275ee75bb1faec293e")]
    [InlineData("2026-2", "5cad5d45de96630120898e7a61c4719c73136ccdbe4c91dfadde5afb82b99f7e")]
    [InlineData("2026-3", "ce8a7f41c3ec4fe6f4485c12cd9f0bcde64b886d5ae79ee2328d8394456d32cd")]
    public void A_released_policy_is_never_changed(string version, string hash) =>
        // Decisions in the log cite this hash. A change of figures is a new file with a new version.
        Assert.Equal(hash, Policies.Find(version)!.Hash);

    [Fact]
    public void A_policy_is_in_force_from_its_first_moment_to_just_before_its_last()
    {
        var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var policy = Policies.Current with { ValidFrom = from, ValidUntil = from.AddDays(1) };

        Assert.Equal([false, true, true, false], new[] { from.AddMicroseconds(-1), from, from.AddDays(1).AddMicroseconds(-1), from.AddDays(1) }.Select(policy.IsInForce));
        Assert.True(Policies.Find("2026-1")!.IsInForce(DateTimeOffset.MinValue) && Policies.Find("2026-1")!.IsInForce(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Every_one_of_the_32_permissions_has_limits_and_each_but_delegation_is_given_from_the_start()
    {
        Assert.Equal(Permission.All.Order(), Policies.Current.Limits.Keys.Order());
        Assert.Equal(Permission.All.Where(permission => permission.Verb != "delegate").Order(), Policies.Current.Grants!.Standing.Select(grant => grant.Permission).Order());
    }

    [Fact]
    public void Weights_total_100_and_every_component_has_one()
    {
        Assert.Equal(Enum.GetValues<CreditComponent>(), Policies.Current.Credit.Weights.Keys);
        Assert.Equal(100, Policies.Current.Credit.Weights.Values.Sum());
    }

    [Fact]
    public void A_lower_tier_never_has_more_than_a_better_one()
    {
        foreach (var (permission, limits) in Policies.Current.Limits)
        {
            Assert.Contains(permission, Permission.All);
            foreach (var (better, worse) in PlayedUnit.Tiers.Zip(PlayedUnit.Tiers.Skip(1)).Where(pair => limits.ContainsKey(pair.Second)))
            {
                Assert.True(limits[better].PerDecisionMax >= limits[worse].PerDecisionMax);
                Assert.True(limits[better].QuarterTotalMax >= limits[worse].QuarterTotalMax);
                Assert.True(limits[better].DiscountMax >= limits[worse].DiscountMax);
            }
        }
    }

    [Fact]
    public void Every_locked_permission_has_limits_for_when_it_opens() =>
        Assert.All(Policies.Current.Unlocks, unlock => Assert.Contains(unlock.Permission, Policies.Current.Limits.Keys));

    [Theory]
    [InlineData(1000, Tier.A)]
    [InlineData(800, Tier.A)]
    [InlineData(799, Tier.B)]
    [InlineData(650, Tier.B)]
    [InlineData(649, Tier.C)]
    [InlineData(500, Tier.C)]
    [InlineData(499, Tier.D)]
    [InlineData(0, Tier.D)]
    public void A_tier_begins_at_its_lowest_score(int score, Tier tier) => Assert.Equal(tier, Policies.Current.TierOf(score));

    [Fact]
    public void There_are_32_permissions_each_read_back_from_its_text()
    {
        var all = Permission.All.ToList();

        Assert.Equal(32, all.Distinct().Count());
        Assert.All(all, permission => Assert.True(Permission.TryParse($"{permission}", out var read) && read == permission));
        Assert.All([Permission.PricingApprove, Permission.MarketingSpendPropose], permission => Assert.Contains(permission, all));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("pricing")]
    [InlineData("pricing.")]
    [InlineData("pricing.Approve")]
    [InlineData("approve.pricing")]
    [InlineData("pricing.approve.view")]
    [InlineData(" pricing.approve")]
    public void Any_other_text_is_no_permission(string? text)
    {
        Assert.False(Permission.TryParse(text, out var permission));
        Assert.Equal(default, permission);
        Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<Permission>(Texts.Of(text), DomainJson.Options));
    }

    [Fact]
    public void Permissions_are_ordered_by_their_text()
    {
        var (first, second) = (Permission.MarketingSpendPropose, Permission.PricingApprove);

        Assert.True(first < second && second > first && first <= second && second >= first);
        Assert.False(second < first || first > second || second <= first || first >= second);
    }
}
