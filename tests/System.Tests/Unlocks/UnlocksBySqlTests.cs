using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.SystemTests.Import;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Unlocks;

/// <summary>SU-28 on the real export: which of its units would have unlocked the fund, and when, as the command says and as SQL over the CSV files computes.</summary>
public sealed class UnlocksBySqlTests : IDisposable
{
    /// <summary>Everything from the files and the four figures of the question: share a quarter's winnings out, judge each quarter, then look at it and the one before.</summary>
    private const string BySql = """
        with won as (
          select manager, date_trunc('quarter', close_date)::date as quarter, sum(minor) as value from closed where deal_stage = 'Won' group by 1, 2),
        grid as (
          select manager, quarter, coalesce(value, 0) as value
          from (select distinct manager from teams) m cross join (select distinct quarter from won) q left join won using (manager, quarter)),
        shares as (
          select *, sum(value) over (partition by quarter) as season, sum(value) over (partition by manager) - value as own_elsewhere,
            sum(value) over () - sum(value) over (partition by quarter) as all_elsewhere
          from grid),
        figures as (
          select s.manager, s.quarter, s.value, coalesce(t.target * 100, floor(s.season * s.own_elsewhere / s.all_elsewhere + 0.5)) as target,
            coalesce(n.score, $2) as score, coalesce(n.responses, $3) as responses
          from shares s
          left join targets t on t.manager = s.manager and t.quarter = to_char(s.quarter, 'YYYY-"Q"Q')
          left join nps n on n.manager = s.manager and n.quarter = to_char(s.quarter, 'YYYY-"Q"Q')),
        judged as (
          select *, coalesce(value * 10000 > target * $1 and score >= 72 and responses >= 30, false) as good, value * 10000 > target * $1 as above from figures),
        opened as (
          select *,
            good and coalesce(lag(good) over unit, false) and lag(quarter) over unit = quarter - interval '3 months' as open,
            above and coalesce(lag(above) over unit, false) and lag(quarter) over unit = quarter - interval '3 months' as open_alone
          from judged window unit as (partition by manager order by quarter))
        select manager, to_char(quarter, 'YYYY-"Q"Q'), good, coalesce(open, false),
          case coalesce(open, false)::int - coalesce(lag(coalesce(open, false)) over unit, false)::int when 1 then 'unlocked' when -1 then 'locked' else 'none' end,
          coalesce(open_alone, false) and not coalesce(lag(coalesce(open_alone, false)) over unit, false)
        from opened window unit as (partition by manager order by quarter) order by 1, 2
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ecosystem-unlocks-").FullName;

    private static string Crm => SharedData.At("data/crm");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null, null)]
    [InlineData(71, 30)]
    [InlineData(72, 29)]
    [InlineData(72, 30)]
    [InlineData(100, 10_000_000)]
    public async Task SU28_The_real_export_as_it_is_unlocks_for_the_units_that_SQL_says_whatever_NPS_is_assumed(int? nps, int? responses)
    {
        var rows = await AgreeAsync(Crm, 11_500, nps, responses, null);

        // No unit of this export exceeds 115 % twice in a row: nobody, and the command must not say otherwise.
        Assert.Equal(18, rows.Count);
        Assert.All(rows, row => Assert.False(row.Open));
    }

    [Theory]
    [InlineData(10_000, null, null, 0, 0)]
    [InlineData(10_000, 71, 30, 0, 0)]
    [InlineData(10_000, 72, 29, 0, 0)]
    [InlineData(10_000, 72, 30, 2, 1)]
    [InlineData(10_000, 73, 31, 2, 1)]
    [InlineData(9_000, 72, 30, 5, 2)]
    [InlineData(8_000, 72, 30, 5, 0)]
    public async Task SU28_Under_a_milder_policy_the_units_that_SQL_says_unlock_when_it_says(int above, int? nps, int? responses, int unlocked, int locked)
    {
        var rows = await AgreeAsync(Crm, above, nps, responses, WritePolicy(above));

        // Counted here too, so that an agreement about nothing would be noticed.
        Assert.Equal((unlocked, locked), (rows.Count(row => row.Change == "unlocked"), rows.Count(row => row.Change == "locked")));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(71, 30)]
    [InlineData(72, 29)]
    [InlineData(72, 30)]
    public async Task SU28_With_targets_one_cent_to_either_side_of_115_percent_and_surveys_on_the_boundaries_both_agree(int? nps, int? responses)
    {
        await WriteBoundariesAsync();

        var rows = await AgreeAsync(_folder, 11_500, nps, responses, null);

        // With surveys assumed good enough there is every kind: unlocked late, unlocked and locked again, never.
        if ((nps, responses) == (72, 30)) Assert.Equal(["locked", "unlocked"], rows.Select(row => row.Change).Where(change => change != "none").Distinct().Order());
        Assert.True(rows.Count(row => row.Good) is > 0 and < 18);
        Assert.Equal(4, rows.Where(row => row.AloneUnlocks).Select(row => row.Manager).Distinct().Count());
    }

    private sealed record Row(string Manager, string Quarter, bool Good, bool Open, string Change, bool AloneUnlocks);

    /// <summary>Asks the command and SQL; both must say the same of every unit and quarter.</summary>
    private static async Task<List<Row>> AgreeAsync(string folder, int above, int? nps, int? responses, string? policy)
    {
        var answer = await CommandLine.JsonAsync([
            "unlocks", folder,
            .. nps is { } score ? ["--nps", score.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
            .. responses is { } count ? ["--responses", count.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
            .. policy is null ? Array.Empty<string>() : ["--policy", policy]]);
        await using var tables = await CrmTables.OfAsync(folder);
        var bySql = (await tables.RowsAsync(BySql, above, (object?)nps ?? NoNumber, (object?)responses ?? NoNumber)).Select(row => new Row((string)row[0], (string)row[1], (bool)row[2], (bool)row[3], (string)row[4], (bool)row[5])).ToList();

        Assert.Equal(bySql, Told(answer));
        return bySql;
    }

    private static object NoNumber => DBNull.Value;

    private static List<Row> Told(JsonElement answer) =>
    [
        .. from unit in answer.GetProperty("units").EnumerateArray()
           from closing in unit.GetProperty("closings").EnumerateArray()
           let quarter = closing.GetProperty("quarter").GetString()!
           let row = new Row(
               unit.GetProperty("name").GetString()!, quarter, closing.GetProperty("isGood").GetBoolean(), closing.GetProperty("isOpen").GetBoolean(), closing.GetProperty("change").GetString()!,
               unit.GetProperty("onAttainmentAlone").EnumerateArray().Any(one => one.GetString() == quarter))
           orderby row.Manager, row.Quarter
           select row,
    ];

    private string WritePolicy(int above)
    {
        var resources = typeof(Policies).Assembly;
        using var reader = new StreamReader(resources.GetManifestResourceStream(resources.GetManifestResourceNames().Single(name => name.EndsWith("2026-2.policy.json", StringComparison.Ordinal)))!);
        var json = JsonNode.Parse(reader.ReadToEnd())!;
        (json["version"], json["unlocks"]![0]!["attainmentAbove"]) = ("milder", above);
        var file = Path.Combine(_folder, "milder.policy.json");
        File.WriteAllText(file, json.ToJsonString());
        return file;
    }

    /// <summary>The real deals, with a target for each quarter that was just exceeded by 115 % or just not, and a few surveys of their own.</summary>
    private async Task WriteBoundariesAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Crm)) File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        await using var tables = await CrmTables.OfAsync(Crm);
        var won = await tables.RowsAsync("""
            select manager, to_char(close_date, 'YYYY-"Q"Q'), sum(minor)::bigint, dense_rank() over (order by manager) - 1, dense_rank() over (order by to_char(close_date, 'YYYY-"Q"Q')) - 1
            from closed where deal_stage = 'Won' group by 1, 2 order by 1, 2
            """);
        var (targets, nps) = (new List<string> { "manager,quarter,target" }, new List<string> { "manager,quarter,score,responses" });
        foreach (var row in won)
        {
            var (manager, quarter, value, unit, at) = ((string)row[0], (string)row[1], (long)row[2], (long)row[3], (long)row[4]);
            // The largest target that was exceeded by 115 % in cents, or one cent more.
            var target = (((value * 10_000) - 1) / 11_500) + ((unit + at) % 3 == 0 ? 1 : 0);
            targets.Add(string.Create(CultureInfo.InvariantCulture, $"{manager},{quarter},{target / 100m:0.00}"));
            if (unit == 1) nps.Add($"{manager},{quarter},72,30");
            if (unit == 2) nps.Add($"{manager},{quarter},{(at == 0 ? 71 : 80)},30");
            if (unit == 4) nps.Add($"{manager},{quarter},80,{(at == 0 ? 29 : 30)}");
        }

        File.WriteAllLines(Path.Combine(_folder, "targets.csv"), targets);
        File.WriteAllLines(Path.Combine(_folder, "nps.csv"), nps);
    }
}
