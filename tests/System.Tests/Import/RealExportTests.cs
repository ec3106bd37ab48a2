using Ecosystem.Silo.Import;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Import;

/// <summary>The real export with its traps: what is repaired, what is only noted, and that nothing is lost.</summary>
public sealed class RealExportTests
{
    private static readonly ReadExport s_read = Read();

    public static ReadExport Read(DateOnly? asOf = null) =>
        new ExportReader(TimeProvider.System).Read(SharedData.At("data/crm"), new ReadingOptions(asOf), null, CancellationToken.None);

    [Fact]
    public void The_summary_counts_what_the_export_holds()
    {
        var summary = s_read.Report.Summary;

        Assert.Equal((85, 35, 6, 7, 7635), (summary.Accounts, summary.Agents, summary.Managers, summary.Products, summary.Opportunities));
        Assert.Equal((3042, 1684, 2909), (summary.Won, summary.Lost, summary.Open));
        Assert.Equal((1345, 5), (summary.OpportunitiesWithoutAccount, summary.AgentsWithoutDeals));
        Assert.Equal("2017-10-01", summary.AsOf);
        Assert.Equal(["2017-Q1", "2017-Q2", "2017-Q3"], summary.CompleteQuarters);
    }

    [Fact]
    public void Every_row_is_accounted_for()
    {
        Assert.Equal(
            [("sales_teams.csv", 35, 35, 0, 0), ("products.csv", 7, 7, 0, 0), ("accounts.csv", 85, 72, 13, 0), ("sales_pipeline.csv", 7635, 6350, 1285, 0)],
            s_read.Report.Files.Select(file => (file.File, file.Read, file.Accepted, file.Repaired, file.Rejected)));
        Assert.All(s_read.Report.Files, file => Assert.Equal(File.ReadLines(SharedData.At("data/crm/" + file.File)).Count() - 1, file.Read));
        Assert.Equal(["data_dictionary.csv"], s_read.Report.Ignored);
    }

    [Fact]
    public void GTXPro_is_repaired_on_every_line_that_says_so()
    {
        var lines = File.ReadLines(SharedData.At("data/crm/sales_pipeline.csv")).Index().Where(line => line.Item.Contains(",GTXPro,")).Select(line => (long)line.Index + 1);

        var repairs = s_read.Report.Findings.Where(finding => finding is { Code: FindingCodes.NameMatched, Column: "product" }).ToList();

        Assert.Equal(lines, repairs.Select(finding => finding.Line));
        Assert.All(repairs, finding => Assert.Equal(("GTXPro", "GTX Pro"), (finding.Before, finding.After)));
        Assert.Equal(1285, s_read.Export.Deals.Count(deal => deal.Product == "GTX Pro"));
    }

    [Fact]
    public void Blank_accounts_are_reported_and_their_deals_kept_without_a_customer()
    {
        var blank = s_read.Report.Findings.Where(finding => finding.Code == FindingCodes.BlankAccount).ToList();

        Assert.Equal(1345, blank.Count);
        Assert.All(blank, finding => Assert.Equal(("sales_pipeline.csv", FindingKind.Noted), (finding.File, finding.Kind)));
        Assert.Equal(1345, s_read.Export.Deals.Count(deal => deal.Account is null));
    }

    [Fact]
    public void The_misspelt_sector_and_country_are_repaired()
    {
        var spelling = s_read.Report.Findings.Where(finding => finding.Code == FindingCodes.Spelling).ToLookup(finding => (finding.Column, finding.Before, finding.After));

        Assert.Equal(12, spelling[("sector", "technolgy", "technology")].Count());
        Assert.Equal(5, Assert.Single(spelling[("office_location", "Philipines", "Philippines")]).Line);
        Assert.Equal(12, s_read.Export.Accounts.Count(account => account.Sector == "technology"));
    }

    [Fact]
    public void Agents_without_deals_are_named_and_stay_in_their_team()
    {
        var idle = s_read.Report.Findings.Where(finding => finding.Code == FindingCodes.AgentWithoutDeals).Select(finding => (finding.Line, finding.Before));

        Assert.Equal([(12, "Mei-Mei Johns"), (18, "Elizabeth Anderson"), (24, "Natalya Ivanova"), (30, "Carol Thompson"), (36, "Carl Lin")], idle);
        Assert.Equal(6, s_read.Export.Agents.Count(agent => agent.Manager == "Melvin Marxen"));
    }

    [Fact]
    public void A_quarter_that_is_not_over_by_the_as_of_date_is_not_complete()
    {
        Assert.Equal(["2017-Q1", "2017-Q2"], Read(asOf: new(2017, 9, 30)).Report.Summary.CompleteQuarters);
        Assert.Equal(["2017-Q1", "2017-Q2", "2017-Q3"], Read(asOf: new(2017, 10, 1)).Report.Summary.CompleteQuarters);
    }
}
