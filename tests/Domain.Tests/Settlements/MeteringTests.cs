using System.Text;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Tests.Golden;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Settlements;

/// <summary>What is metered, and what it costs (ST-1, ST-3).</summary>
public class MeteringTests
{
    private static string Entry(string events) => $$"""{"answer":{"type":"accepted"},"at":"2026-03-31T23:59:59.9+00:00","events":[{{events}}]}""";

    private static string Read(string reader = "partner_demo", string at = "2026-03-31T23:59:59.999999+00:00") =>
        $$"""{"receipt":{"at":"{{at}}","category":"profile","client":"partner-erp","reader":"{{reader}}"},"type":"dataRead"}""";

    private static string Told(string kind, string events) =>
        string.Join(" | ", MeteredUses.In(kind, "cu_1", Entry(events)).Select(use => $"{use.Nth} {use.Payer} {use.Feature} {use.Client} {use.Units} {use.Day:yyyy-MM-dd}"));

    [Fact]
    public void ST1_Each_kind_of_event_is_a_use_of_its_feature_by_its_payer()
    {
        Assert.Equal("0 partner_demo read.profile partner-erp 1 2026-03-31", Told("customer", Read()));
        Assert.Equal("0 cu_1 entitlement.inventory erp 12 2026-03-01", Told("supply", """{"at":"2026-03-01T00:00:00+00:00","client":"erp","feature":"inventory","type":"entitlementUsed","units":12}"""));
        Assert.Equal("0 partner_demo export partner-erp 1 2026-03-01", Told("export", """{"at":"2026-03-01T00:00:00+00:00","owner":{"audience":"partner","client":"partner-erp","organisation":"partner_demo"},"type":"exportCompleted"}"""));
        Assert.Equal("0 cu_9 view portal 1 2026-03-01", Told("space", """{"receipt":{"at":"2026-03-01T00:00:00+00:00","by":{"audience":"customer","client":"portal","organisation":"cu_9"}},"type":"documentViewed"}"""));
    }

    [Fact]
    public void ST1_A_day_is_of_UTC_wherever_it_was_said()
    {
        Assert.EndsWith("2026-03-31", Told("customer", Read(at: "2026-04-01T07:59:59.999999+08:00")), StringComparison.Ordinal);
        Assert.EndsWith("2026-04-01", Told("customer", Read(at: "2026-04-01T08:00:00+08:00")), StringComparison.Ordinal);
    }

    [Fact]
    public void ST1_Headquarters_pays_nobody_and_nothing_answered_is_no_use()
    {
        Assert.Empty(Told("customer", Read(reader: "hq")));
        Assert.Empty(Told("supply", """{"at":"2026-03-01T00:00:00+00:00","client":"erp","feature":"inventory","type":"entitlementUsed","units":0}"""));
        Assert.Empty(Told("customer", """{"epoch":1,"type":"consentWithdrawn"}"""));
        // Of another kind of actor an event of the same name is another event.
        Assert.Empty(Told("webhook", Read()));
    }

    [Fact]
    public void ST1_Several_uses_of_one_entry_are_told_apart_by_their_place() => Assert.Equal(
        "0 partner_demo read.profile partner-erp 1 2026-03-31 | 2 other read.profile partner-erp 1 2026-03-31", Told("customer", $"{Read()},{Read("hq")},{Read("other")}"));

    [Fact]
    public void ST1_The_rooms_there_are_write_their_events_as_the_table_reads_them()
    {
        var known = MeteredUses.Kinds.Where(kind => ClosedSets.All.Any(actor => actor.Kind == kind.ActorKind)).ToList();
        Assert.Superset(new HashSet<string>(["dataRead", "documentViewed", "exportCompleted"]), known.Select(kind => kind.EventType).ToHashSet());
        foreach (var kind in known)
        {
            // Where headquarters was the example, a partner pays.
            var golden = File.ReadAllText(Path.Combine(Folder(), "..", "Golden", "events", $"{kind.ActorKind}.{kind.EventType}.json")).Replace("\"hq\"", "\"partner_demo\"", StringComparison.Ordinal);
            var use = Assert.Single(MeteredUses.In(kind.ActorKind, "cu_1", Texts.Of(System.Text.Json.JsonDocument.Parse(Entry(golden)).RootElement)));
            Assert.StartsWith(kind.Feature, use.Feature, StringComparison.Ordinal);
        }

        static string Folder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
    }

    [Theory]
    [InlineData("""{"receipt":{"category":"profile","client":"c","reader":"r"},"type":"dataRead"}""", "customer")]
    [InlineData("""{"receipt":{"at":"2026-03-01T00:00:00+00:00","category":"profile","reader":"r"},"type":"dataRead"}""", "customer")]
    [InlineData("""{"receipt":{"at":"2026-03-01T00:00:00+00:00","category":"profile","client":"c","reader":""},"type":"dataRead"}""", "customer")]
    [InlineData("""{"at":"2026-03-01T00:00:00+00:00","client":"erp","feature":"inventory","type":"entitlementUsed","units":-1}""", "supply")]
    [InlineData("""{"at":"2026-03-01T00:00:00+00:00","client":"erp","feature":"inventory","type":"entitlementUsed","units":1000001}""", "supply")]
    public void ST1_What_cannot_be_metered_stops_the_meter_and_is_not_passed_over(string happened, string kind) =>
        Assert.Throws<InvalidOperationException>(() => MeteredUses.In(kind, "cu_1", Entry(happened)));

    private const string Good = """{ "version": "t-1", "currency": "CNY", "prices": { "export": 500, "read.profile": 0 }, "validFrom": "2026-01-01", "validUntil": "2027-01-01" }""";

    [Fact]
    public void ST3_A_tariff_is_read_with_its_hash()
    {
        var (tariff, faults) = TariffFile.Read(Encoding.UTF8.GetBytes(Good));
        Assert.Empty(faults);
        Assert.Equal((500L, 0L, 0L, 64), (tariff!.PriceOf("export").MinorUnits, tariff.PriceOf("read.profile").MinorUnits, tariff.PriceOf("view").MinorUnits, tariff.Hash!.Length));
        Assert.Equal([false, true, true, false], new[] { new DateOnly(2025, 12, 31), new(2026, 1, 1), new(2026, 12, 31), new(2027, 1, 1) }.Select(tariff.IsInForce));
    }

    [Theory]
    [InlineData("\"export\": 500", "\"export\": -1", "prices['export']")]
    [InlineData("\"export\": 500", "\"export\": 100000001", "prices['export']")]
    [InlineData("\"export\": 500", "\"export\": 1.5", "prices.export")]
    [InlineData("\"export\": 500", "\"exports\": 5", "prices['exports']")]
    [InlineData("\"CNY\"", "\"yuan\"", "currency")]
    [InlineData("\"t-1\"", "\"\"", "version")]
    [InlineData("2027-01-01", "2026-01-01", "validUntil")]
    [InlineData("2027-01-01", "2027-02-30", "validUntil")]
    [InlineData("\"version\": \"t-1\", ", "", "")]
    [InlineData("\"version\"", "\"colour\": 1, \"version\"", "")]
    [InlineData("{ \"version\"", "{ \"version\": \"t-0\", \"version\"", "")]
    [InlineData("\"validFrom\"", "\"hash\": \"00\", \"validFrom\"", "")]
    public void ST3_A_tariff_that_says_what_means_nothing_is_refused_with_the_place(string good, string bad, string at)
    {
        var (tariff, faults) = TariffFile.Read(Encoding.UTF8.GetBytes(Good.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Null(tariff);
        Assert.Contains(faults, fault => fault.At == at);
    }

    [Fact]
    public void ST3_For_every_day_there_is_exactly_one_tariff()
    {
        var first = PlayedSettlement.Tariff;
        var second = first with { Version = "t-2", ValidFrom = new(2026, 3, 7) };
        var set = TariffSet.Of([second, first]);
        Assert.Equal(["t-1", "t-2"], set.Of(new Month(2026, 3)).Select(tariff => tariff.Version));
        Assert.Equal(("t-1", "t-2", "t-1"), (set.At(new(2026, 3, 6)).Version, set.At(new(2026, 3, 7)).Version, set.At(DateOnly.MinValue).Version));
        Assert.All(
            new Tariff[][]
            {
                [],
                [first with { ValidFrom = new(2026, 1, 1) }],
                [first with { ValidUntil = new(2027, 1, 1) }],
                [first, first with { Version = "t-2" }],
                [first, second, second with { Version = "t-3" }],
                [first, second with { Version = "t-1" }],
                [first with { ValidUntil = new(2026, 3, 6) }, second],
                [first with { ValidUntil = new(2026, 3, 8) }, second],
                [first, second with { Currency = "EUR" }],
            },
            bad => Assert.Throws<InvalidOperationException>(() => TariffSet.Of([.. bad])));
        Assert.Equal(2, TariffSet.Of([first, second with { Currency = "EUR", ValidFrom = new(2026, 4, 1) }]).All.Length);
        Assert.Equal(2, TariffSet.Of([first with { ValidUntil = new(2026, 3, 7) }, second]).All.Length);
    }

    [Fact]
    public void ST3_The_tariff_that_ships_prices_every_metered_feature() => Assert.All(
        MeteredUses.Kinds, kind => Assert.Contains(TariffSet.Shipped.All[0].Prices.Keys, feature => feature == kind.Feature || feature.StartsWith($"{kind.Feature}.", StringComparison.Ordinal)));
}
