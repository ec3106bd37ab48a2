using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Ecosystem.Domain.Health;

namespace Ecosystem.Domain.Tests.Health;

/// <summary>The rules of health as tables that people can read and correct: every boundary, and one step to either side of it (HE-1 to HE-9).</summary>
public class HealthCaseTests
{
    private static readonly DateTimeOffset s_at = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
    private static readonly HealthRules s_rules = HealthRules.Current;

    public static TheoryData<string> Sovereignty => Names("sovereignty");

    public static TheoryData<string> Timing => Names("timing");

    public static TheoryData<string> Channel => Names("channel");

    [Theory, MemberData(nameof(Sovereignty))]
    public void HE1_to_HE8_A_customers_health_is_as_the_table_says(string name)
    {
        var row = Row("sovereignty", name);
        var open = SovereigntyHealth.Catalogue.Take(int.Parse(row[1], CultureInfo.InvariantCulture)).ToList();
        var counts = row[2..7].Select(Counts).ToArray();
        var promises = ImmutableArray.CreateBuilder<PromiseFact>();
        // What the customer did not attend was waived, and so is a task that was not done; the other tasks are commitments. What it attended it returned, which is no task.
        var waived = counts[1].All - counts[1].Good;
        Add((counts[0].Good, counts[0].All - waived), PromiseKind.Commitment, done: s_at.AddDays(-1));
        for (var n = 0; n < counts[1].All; n++)
            promises.Add(new(PromiseKind.Milestone, s_at.AddDays(-9), null, n < counts[1].Good ? s_at.AddDays(-1) : null, null, n < counts[1].Good ? null : s_at.AddDays(-1)));
        Add(counts[3], PromiseKind.Withdrawal, done: null);
        Add(counts[4], PromiseKind.Feedback, done: s_at.AddDays(-4));
        var facts = new HealthFacts(
            s_at.AddYears(-1),
            [.. open.Where(one => one.Field is not null).GroupBy(one => one.Item).Select(fields => new GrantFact(fields.Key, [.. fields.Select(one => one.Field!)], s_at.AddDays(-2), null, null))],
            open.Select(one => one.Item).Distinct().ToImmutableDictionary(item => item, _ => s_at.AddDays(-3)),
            [new(new(2026, 4, 5), counts[2].All, counts[2].Good)], promises.ToImmutable());

        var report = SovereigntyHealth.Of(facts, s_at, s_rules)!;

        string[] found = [.. report.Dimensions.Select(dimension => Text(dimension.Score, "-")), Text(report.Score, "none"), report.IsRed switch { true => "red", false => "green", null => "none" }];
        Assert.Equal(string.Join(',', row[7..12]), string.Join(',', found));

        void Add((int Good, int All) count, PromiseKind kind, DateTimeOffset? done)
        {
            for (var n = 0; n < count.All; n++)
                promises.Add(new(kind, s_at.AddDays(-5), s_at.AddDays(-2), null, n < count.Good ? done : null, kind == PromiseKind.Withdrawal && n >= count.Good ? s_at.AddDays(-4) : null));
        }
    }

    [Theory, MemberData(nameof(Timing))]
    public void HE2_What_counts_and_what_is_in_time_is_as_the_table_says(string name)
    {
        var row = Row("timing", name);
        var promise = new PromiseFact(Enum.Parse<PromiseKind>(row[1], ignoreCase: true), Moment(row[2])!.Value, Moment(row[3]), Moment(row[4]), Moment(row[5]), Moment(row[6]));
        var facts = new HealthFacts(s_at.AddYears(-1), [], ImmutableDictionary<string, DateTimeOffset>.Empty, [], [promise]);

        var part = SovereigntyHealth.Of(facts, s_at, s_rules)!.Dimensions.SelectMany(dimension => dimension.Parts).Single(part => part.Name == row[7]);

        Assert.Equal(row[8], $"{part.Numerator}/{part.Denominator}");
    }

    [Theory, MemberData(nameof(Channel))]
    public void HE9_A_channels_stock_is_as_healthy_as_the_table_says(string name)
    {
        var row = Row("channel", name);
        var positions = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('/').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray());

        var report = ChannelInventory.Of([.. positions.Select(one => new StockPosition(one[0], one[1], one[2]))], s_at, s_rules);

        string[] found = [.. report.Dimensions.Select(dimension => Text(dimension.Score, "-")), Text(report.Score, "none")];
        Assert.Equal(string.Join(',', row[2..6]), string.Join(',', found));
    }

    [Fact]
    public void HE1_Before_the_customer_came_to_be_there_is_no_report()
    {
        var facts = new HealthFacts(s_at, [], ImmutableDictionary<string, DateTimeOffset>.Empty, [], []);
        Assert.NotNull(SovereigntyHealth.Of(facts, s_at, s_rules));
        Assert.Null(SovereigntyHealth.Of(facts, s_at.AddMicroseconds(-1), s_rules));
    }

    [Theory]
    [InlineData(0, null, null, 1)]
    [InlineData(1, null, null, 0)]
    [InlineData(-1, 1, null, 1)]
    [InlineData(-1, 0, null, 0)]
    [InlineData(-1, null, 1, 1)]
    [InlineData(-1, null, 0, 0)]
    public void HE3_A_field_is_open_from_its_grant_until_its_end_to_the_microsecond(int granted, int? expires, int? withdrawn, int open)
    {
        var grant = new GrantFact("profile", ["name"], s_at.AddMicroseconds(granted), After(expires), After(withdrawn));
        var facts = new HealthFacts(s_at.AddYears(-1), [grant], ImmutableDictionary<string, DateTimeOffset>.Empty.Add("profile", s_at), [], []);
        Assert.Equal(open, SovereigntyHealth.Of(facts, s_at, s_rules)!.Dimensions[0].Parts[0].Numerator);
        // Granted and not there, and there and not granted, are both not open.
        Assert.Equal(0, SovereigntyHealth.Of(facts with { Available = facts.Available.SetItem("profile", s_at.AddMicroseconds(1)) }, s_at, s_rules)!.Dimensions[0].Parts[0].Numerator);
        Assert.Equal(0, SovereigntyHealth.Of(facts with { Consents = [] }, s_at, s_rules)!.Dimensions[0].Parts[0].Numerator);

        static DateTimeOffset? After(int? microseconds) => microseconds is { } known ? s_at.AddMicroseconds(known) : null;
    }

    [Fact]
    public void HE3_The_catalogue_is_every_field_of_the_passport_and_every_entitlement() =>
        Assert.Equal((14, 7, 4, 3), (SovereigntyHealth.Catalogue.Length, Count("profile"), Count("interactions"), SovereigntyHealth.Catalogue.Count(one => one.Field is null)));

    [Fact]
    public void HE6_Receipts_count_by_whole_days_of_the_weeks_that_count()
    {
        ImmutableArray<DayFact> days = [new(new(2026, 1, 4), 1, 0), new(new(2026, 1, 5), 10, 9), new(new(2026, 4, 5), 100, 90), new(new(2026, 4, 6), 1000, 0)];
        var part = SovereigntyHealth.Of(new(s_at.AddYears(-1), [], ImmutableDictionary<string, DateTimeOffset>.Empty, days, []), s_at, s_rules)!.Dimensions[2].Parts[0];
        Assert.Equal((99L, 110L), (part.Numerator, part.Denominator));
    }

    private static int Count(string item) => SovereigntyHealth.Catalogue.Count(one => one.Item == item);

    private static (int Good, int All) Counts(string text) => text.Split('/').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray() is [var good, var all] ? (good, all) : throw new FormatException(text);

    private static string Text(int? score, string none) => score?.ToString(CultureInfo.InvariantCulture) ?? none;

    /// <summary>Hours from the moment that is judged, and microseconds beyond: <c>-48h+1</c>.</summary>
    private static DateTimeOffset? Moment(string text)
    {
        if (text == "-") return null;
        var parts = text.Split('h');
        return s_at.AddHours(int.Parse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).AddMicroseconds(parts[1].Length == 0 ? 0 : int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    private static TheoryData<string> Names(string table) => [.. Rows(table).Select(row => row[0])];

    private static string[] Row(string table, string name) => Rows(table).Single(row => row[0] == name);

    private static IEnumerable<string[]> Rows(string table) => File.ReadAllLines(Path.Combine(Folder(), "Cases", $"{table}.csv")).Skip(1).Select(line => line.Split(','));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
