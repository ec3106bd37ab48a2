using System.Security.Cryptography;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
using Ecosystem.Silo.Import;
using Ecosystem.Silo.Sample;
using Ecosystem.SystemTests.Import;

namespace Ecosystem.SystemTests.Sample;

/// <summary>The made-up export: sound, the same for the same seed, plausible, and with what the demonstration needs.</summary>
public sealed class SampleCrmTests
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<SampleOptions> Samples => new()
    {
        new SampleOptions(),
        new SampleOptions(Seed: -1, Units: 1, Customers: 1, Deals: 40),
        new SampleOptions(Seed: int.MaxValue, Units: 30, Customers: 900, Deals: 5000),
        new SampleOptions(Seed: 3, Units: 5, Customers: 60, Deals: 900) { LastQuarter = new(2024, 4) },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task It_is_read_back_as_it_was_made_without_a_single_finding(SampleOptions options)
    {
        var (made, read) = (SampleCrm.Generate(options), await Written(options, folder => new ExportReader(TimeProvider.System).Read(folder, new(), null, CancellationToken.None)));

        Assert.Empty(read.Report.Findings);
        Assert.All(read.Report.Files, file => Assert.Equal(file.Read, file.Accepted));
        Assert.Equal(made.Agents, read.Export.Agents);
        Assert.Equal(made.Products, read.Export.Products);
        Assert.Equal(made.Accounts, read.Export.Accounts);
        Assert.Equal(made.Deals, read.Export.Deals);
        Assert.Equal(made.Targets, read.Export.Targets);
        Assert.Equal(made.Nps, read.Export.Nps);
        Assert.Equal(made.Interactions, read.Export.Interactions);
        Assert.Equal(made.AsOf, read.Export.AsOf);
        Assert.Equal((options.Units, options.Customers, options.Deals), (read.Report.Summary.Managers, read.Report.Summary.Accounts, read.Report.Summary.Opportunities));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_and_another_seed_gives_others()
    {
        var first = await Written(new(Seed: 11), Hashes);

        Assert.Equal(7, first.Count);
        Assert.Equal(first, await Written(new(Seed: 11), Hashes));
        Assert.Empty(first.Where(file => !file.StartsWith("products.csv", StringComparison.Ordinal)).Intersect(await Written(new(Seed: 12), Hashes)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Joint_marketing_unlocks_for_the_first_unit_when_the_last_quarter_closes_and_for_nobody_else(SampleOptions options)
    {
        var pseudonyms = new Pseudonyms(MasterKey.Of(new byte[MasterKey.Length]));
        var target = new RulesTarget(s_now);

        await new Importer(target, TimeProvider.System).SendAsync(
            ImportPlan.Of(SampleCrm.Generate(options), pseudonyms, SampleCrm.Currency), null, TestContext.Current.CancellationToken);

        var unlocking = pseudonyms.Of<SalesUnitId>(SampleCrm.UnlockingManager).Value;
        var unlocked = Assert.Single(target.Events, happened => happened.Event is PermissionUnlocked);
        Assert.Equal((unlocking, "marketing-spend.propose"), (unlocked.Actor, ((PermissionUnlocked)unlocked.Event).Permission.ToString()));
        Assert.DoesNotContain(target.Events, happened => happened.Event is PermissionLocked);
        var lastClosed = target.Events.Where(happened => happened.Actor == unlocking).Select(happened => happened.Event).OfType<QuarterClosed>().Last();
        Assert.Equal(options.LastQuarter, lastClosed.Quarter);
        Assert.True(target.Events.IndexOf(unlocked) > target.Events.IndexOf((unlocking, lastClosed)));
    }

    [Fact]
    public void The_known_customer_comes_first_and_has_deals_and_conversations()
    {
        var sample = SampleCrm.Generate(new());

        Assert.Equal(SampleCrm.Customer, sample.Accounts[0].Name);
        Assert.Equal(SampleCrm.UnlockingManager, sample.Managers[0]);
        Assert.True(sample.Deals.Count(deal => deal.Account == SampleCrm.Customer) >= 9);
        Assert.True(sample.Interactions.Count(one => one.Account == SampleCrm.Customer) >= 9);
    }

    [Fact]
    public void It_is_plausible()
    {
        var sample = SampleCrm.Generate(new());
        var (won, lost) = (sample.Deals.Where(deal => deal.Stage is DealStage.Won).ToList(), sample.Deals.Where(deal => deal.Stage is DealStage.Lost).ToList());
        var prices = sample.Products.ToDictionary(product => product.Name, product => product.ListPriceMinor);

        Assert.InRange(won.Count * 100 / (won.Count + lost.Count), 50, 75);
        Assert.All(won, deal => Assert.InRange(deal.ValueMinor!.Value * 100 / prices[deal.Product], 75, 105));
        Assert.All(won.Concat(lost), deal => Assert.InRange(deal.Closed!.Value.DayNumber - deal.Engaged!.Value.DayNumber, 0, 250));
        Assert.True(Days(won, "Helix Suite") > Days(won, "星链 100") + 20, "A dear product takes longer to sell.");
        Assert.True(Rate(won, lost, "星链 100") > Rate(won, lost, "智检 5000") + 0.05, "A dear product is won less often.");
        Assert.True(Busy(sample, 6, 12) > Busy(sample, 2, 7) * 13 / 10, "June and December are busier than February and July.");
        Assert.All(sample.Nps, row => Assert.True(row.Responses >= 30));
        Assert.InRange(sample.Accounts.Count(account => account.Name.Any(c => c >= '\u4e00')) * 100 / sample.Accounts.Length, 55, 85);
        Assert.Contains(sample.Accounts, account => account.SubsidiaryOf.Length > 0);
        Assert.All(UnitFigures.Quarters(sample), quarter => Assert.InRange(quarter.Attainment!.Value, 6_500, 13_500));
    }

    [Theory]
    [InlineData(0, 10, 400)]
    [InlineData(101, 10, 40_000)]
    [InlineData(2, 0, 400)]
    [InlineData(2, 10, 79)]
    [InlineData(2, 10, 1_000_001)]
    public void Options_out_of_range_are_refused(int units, int customers, int deals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleCrm.Generate(new(1, units, customers, deals)));

    /// <summary>The first outputs of the reference implementation for seed 42 and stream 54 (pcg32-demo).</summary>
    [Fact]
    public void The_generator_is_PCG32()
    {
        var random = new Pcg(42, 54);

        Assert.Equal([0xa15c02b7u, 0x7b47f409u, 0xba1d3330u, 0x83d2f293u, 0xbfa4784bu, 0xcbed606eu], Enumerable.Range(0, 6).Select(_ => random.Next()));
    }

    [Fact]
    public void Weights_are_kept_to()
    {
        var (random, weights, seen) = (new Pcg(1, 1), new Weights([1, 0, 3]), new int[3]);

        for (var i = 0; i < 10_000; i++) seen[weights.Pick(random)]++;

        Assert.Equal(0, seen[1]);
        Assert.InRange(seen[2], 7_300, 7_700);
    }

    private static async Task<T> Written<T>(SampleOptions options, Func<string, T> look)
    {
        var folder = Directory.CreateTempSubdirectory("ecosystem-sample-").FullName;
        try
        {
            await SampleCrm.WriteAsync(folder, options, TestContext.Current.CancellationToken);
            return look(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string> Hashes(string folder) =>
        [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];

    private static double Days(List<DealRow> won, string product) =>
        won.Where(deal => deal.Product == product).Average(deal => deal.Closed!.Value.DayNumber - deal.Engaged!.Value.DayNumber);

    private static double Rate(List<DealRow> won, List<DealRow> lost, string product)
    {
        var (wins, losses) = (won.Count(deal => deal.Product == product), lost.Count(deal => deal.Product == product));
        return (double)wins / (wins + losses);
    }

    private static int Busy(CrmExport sample, params int[] months) => sample.Deals.Count(deal => deal.Engaged is { } day && months.Contains(day.Month));
}
