using System.Globalization;
using System.Runtime.CompilerServices;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>The rules as tables that a sales manager can read and correct: every boundary, and one step to either side of it.</summary>
public class RuleCaseTests
{
    private static readonly Quarter s_first = new(2026, 2);

    public static TheoryData<string> Unlock => Names("unlock");

    public static TheoryData<string> Coach => Names("coach");

    public static TheoryData<string> Authorize => Names("authorize");

    public static TheoryData<string> Fund => Names("fund");

    [Theory, MemberData(nameof(Unlock))]
    public void SU4_Joint_marketing_money_opens_after_two_good_quarters(string name)
    {
        var row = Row("unlock", name);
        var unit = TodaysUnit.Established();
        for (var (quarter, at) = (s_first, 1); at <= 4; quarter = quarter.Next, at += 3)
        {
            var won = (long)(decimal.Parse(row[at], CultureInfo.InvariantCulture) * 10_000);
            unit.Accept(new RecordDeals([PlayedUnit.Won($"{quarter}", quarter.FirstDay, won)]));
            unit.Accept(new RecordNps(quarter, int.Parse(row[at + 1], CultureInfo.InvariantCulture), int.Parse(row[at + 2], CultureInfo.InvariantCulture)));
            Assert.IsType<QuarterAnswer>(unit.Ask(new CloseQuarter(quarter, PlayedUnit.Cny(1_000_000), TodaysUnit.Policy), TodaysUnit.Now));
        }

        Assert.Equal(row[^1] == "open", unit.State.Unlocked.Contains(Permission.MarketingSpendPropose));
        Assert.Equal(row[^1] == "open", unit.Request(permission: Permission.MarketingSpendPropose) is not Denied);
    }

    [Theory, MemberData(nameof(Coach))]
    public void SU19_A_coach_steps_in_after_three_weak_weeks(string name)
    {
        var row = Row("coach", name);
        var weeks = Enumerable.Repeat(row[2], int.Parse(row[1], CultureInfo.InvariantCulture)).Concat(row[3].Split(' '))
            .Select(week => week.Split('/').Select(int.Parse).ToArray()).ToList();
        var unit = TodaysUnit.Established();
        var week = new IsoWeek(2026, 10);
        foreach (var (won, closed) in weeks.Select(figures => (figures[0], figures[1])))
        {
            if (closed > 0)
            {
                var day = week.FirstDay;
                unit.Accept(new RecordDeals([.. Enumerable.Range(0, closed).Select(i => i < won ? PlayedUnit.Won($"{week}-{i}", day, 1) : PlayedUnit.Lost($"{week}-{i}", day))]));
            }

            unit.Accept(new CloseWeek(week, TodaysUnit.Policy));
            week = week.Next;
        }

        Assert.Equal(row[^1] == "coach", unit.State.Coach is { IsOpen: true });
    }

    [Theory, MemberData(nameof(Authorize))]
    public void SU5_to_SU14_A_decision_comes_out_as_the_table_says(string name)
    {
        var row = Row("authorize", name);
        var unit = TodaysUnit.Established();
        unit.BecomeTier(Enum.Parse<Tier>(row[1]));
        Assert.True(Permission.TryParse(row[2], out var permission));
        if (long.Parse(row[6], CultureInfo.InvariantCulture) is > 0 and var held)
            unit.Fold(new HoldPlaced(new("ho_before"), permission, PlayedUnit.Cny(held), TodaysUnit.Now, TodaysUnit.Now.AddDays(1), null));

        var answer = unit.Request(
            permission: permission, amount: long.Parse(row[5], CultureInfo.InvariantCulture), discount: int.Parse(row[4], CultureInfo.InvariantCulture), origin: row[3] == "ai" ? Origin.Ai : Origin.Human);

        Assert.Equal(row[^1], answer switch { Granted => "granted", NeedsCountersign => "countersign", _ => "denied" });
    }

    [Theory, MemberData(nameof(Fund))]
    public void SU25_SU26_Money_from_a_fund_is_granted_as_the_table_says(string name)
    {
        var row = Row("fund", name);
        long Number(int column) => long.Parse(row[column], CultureInfo.InvariantCulture);
        var unit = new UnitWithFund();
        unit.Hear(lease: 9_000_000);
        unit.Hold(Number(4));
        unit.Spend(Number(5));
        unit.Hear(row[1] == "none" ? null : Number(1), (int)Number(2), reconciled: row[3] == "yes");

        var answer = unit.Request(Number(6));

        Assert.Equal(row[7], answer switch { Granted => "granted", NeedsCountersign => "countersign", _ => "denied" });
        Assert.Equal(row[8], string.Join(' ', answer.Trace.Rules.Where(rule => !rule.Passed).Select(rule => rule.Rule)));
    }

    private static TheoryData<string> Names(string table) => [.. Rows(table).Select(row => row[0])];

    private static string[] Row(string table, string name) => Rows(table).Single(row => row[0] == name);

    private static IEnumerable<string[]> Rows(string table) => File.ReadAllLines(Path.Combine(Folder(), "Cases", $"{table}.csv")).Skip(1).Select(line => line.Split(','));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
