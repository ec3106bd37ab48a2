using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.Governance;

/// <summary>GB-12, GB-13: figures are what the events say, and nothing is shown of fewer than five customers.</summary>
public class WhitePaperTallyTests
{
    private static readonly DateTimeOffset s_from = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_until = new(2026, 10, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly LogPlace s_log = new("example.com/log", 7, "cm9vdA==", "note");
    private static readonly string[] s_purposes = ["co-marketing", "support", "research"];
    private static readonly string[] s_reasons = ["NO_CONSENT", "CONSENT_WITHDRAWN"];

    private sealed record Line(string Actor, DateTimeOffset At, object Event);

    // Before, at both ends of, within and after the quarter.
    private static readonly DateTimeOffset[] s_moments =
        [s_from.AddDays(-9), s_from.AddMicroseconds(-1), s_from, s_from.AddDays(40), s_from.AddDays(80), s_until.AddMicroseconds(-1), s_until, s_until.AddDays(2)];

    private static readonly Gen<Line[]> s_logs = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 7], Gen.Int[0, 8], Gen.Int[0, 2], Gen.Int[0, 9], Make).Array[0, 120]
        .Select(lines => lines.OrderBy(line => line.At).ToArray());

    private static Line Make(int kind, int moment, int customer, int choice, int consent)
    {
        var (actor, at) = ($"cu_{customer}", s_moments[moment]);
        var id = new ConsentId($"co_{customer}-{consent % 2}");
        DateTimeOffset? expires = choice == 0 ? null : s_until.AddDays(choice == 1 ? 0 : 1);
        return kind switch
        {
            0 or 1 => new(actor, at, new CustomerRegistered(new(actor, "c"), "f")),
            2 or 3 => new(actor, at, new ConsentGranted(new(id, "partner", DataCategory.Profile, s_purposes[choice], LegalBasis.Consent, ["name"], at, expires, false, null))),
            4 => new(actor, at, new ConsentWithdrawn(id, 1)),
            5 or 6 => new(actor, at, new DataRead(new(new("re_1"), "partner", "client", consent % 3 == 0 ? DataCategory.Profile : DataCategory.Interactions, ["name"], s_purposes[choice], id, 0, at, 1))),
            7 => new(actor, at, new ReadRefused("partner", "client", DataCategory.Profile, ["name"], "p", at, s_reasons[choice % 2])),
            _ => new("ex_1", at, new ExportCompleted(new(Audience.Partner, "partner", "client"), 0, at)),
        };
    }

    private static WhitePaperFigures Counted(IEnumerable<Line> log)
    {
        var tally = new WhitePaperTally(PlayedBoard.Q3);
        foreach (var line in log) tally.Add(line.Actor, line.At, line.Event);
        return tally.Close(s_log, BoardRules.Current);
    }

    [Fact]
    public void Every_figure_is_what_somebody_counts_who_has_the_events_and_the_rules() => s_logs.Sample(log =>
    {
        var figures = Counted(log);
        var within = log.Where(line => line.At >= s_from && line.At < s_until).ToList();
        var before = log.Where(line => line.At < s_until).ToList();
        Expect(FigureNames.Granted, within.Where(line => line.Event is ConsentGranted));
        Expect(FigureNames.Withdrawn, within.Where(line => line.Event is ConsentWithdrawn));
        Expect(FigureNames.Reads, within.Where(line => line.Event is DataRead));
        Expect(FigureNames.Refused, within.Where(line => line.Event is ReadRefused));
        Expect(FigureNames.WithPassport, before.Where(line => line.Event is CustomerRegistered).DistinctBy(line => line.Actor));
        Assert.Equal(within.Count(line => line.Event is ExportCompleted), figures.Of(FigureNames.ExportsDone).Value);

        var standing = new Dictionary<ConsentId, Line>();
        foreach (var line in before)
        {
            if (line.Event is ConsentGranted granted) standing[granted.Consent.Id] = line;
            if (line.Event is ConsentWithdrawn gone) standing.Remove(gone.Consent);
        }
        Expect(FigureNames.Standing, standing.Values.Where(line => ((ConsentGranted)line.Event).Consent.ExpiresAt is not { } end || end > s_until));

        void Expect(string name, IEnumerable<Line> counted)
        {
            var lines = counted.ToList();
            var customers = lines.Select(line => line.Actor).Distinct().Count();
            Assert.Equal(customers is > 0 and < 5 ? null : (long?)lines.Count, figures.Of(name).Value);
        }
    }, iter: 2_000);

    [Fact]
    public void Nothing_is_shown_of_fewer_than_five_customers_nor_follows_from_what_is() => s_logs.Sample(log =>
    {
        var figures = Counted(log);
        var reads = log.Where(line => line.At >= s_from && line.At < s_until && line.Event is DataRead).Select(line => (line.Actor, ((DataRead)line.Event).Receipt.Purpose)).ToList();
        var shown = figures.Breakdown(FigureNames.ReadsByPurpose)!;
        foreach (var row in shown.Rows)
            Assert.True(reads.Where(read => read.Purpose == row.Key).Select(read => read.Actor).Distinct().Count() >= 5);
        var all = reads.Select(read => read.Purpose).Distinct().Count();
        Assert.Equal(all, shown.Rows.Length + shown.Hidden);
        // One hidden row would be the total less the others.
        if (shown.Hidden == 1) Assert.Empty(shown.Rows);
    }, iter: 2_000);

    [Fact]
    public void A_read_under_a_withdrawn_grant_shows_the_withdrawal_to_have_failed_also_when_it_comes_after_the_quarter()
    {
        foreach (var (later, inTime) in new[] { (s_until.AddMicroseconds(-1), 5L), (s_until.AddDays(1), 5L), (s_from.AddDays(39), 10L) })
        {
            var withdrawals = Enumerable.Range(0, 10).Select(n => new Line($"cu_{n}", s_from.AddDays(40), new ConsentWithdrawn(new($"co_{n}"), 1)));
            var reads = Enumerable.Range(0, 5).Select(n => new Line($"cu_{n}", later, new DataRead(new(new("re_1"), "p", "c", DataCategory.Profile, ["name"], "x", new($"co_{n}"), 0, later, 1))));
            var figures = Counted(withdrawals.Concat(reads).OrderBy(line => line.At));
            Assert.Equal((10L, inTime), (figures.Of(FigureNames.Withdrawn).Value, figures.Of(FigureNames.WithdrawnInTime).Value));
        }
    }

    [Fact]
    public void Five_customers_are_shown_and_four_are_not()
    {
        Assert.Equal(5, Of(5).Of(FigureNames.WithPassport).Value);
        Assert.True(Of(4).Of(FigureNames.WithPassport).IsSuppressed);
        Assert.Equal(0, Of(0).Of(FigureNames.WithPassport).Value);

        WhitePaperFigures Of(int customers) => Counted(Enumerable.Range(0, customers).Select(n => new Line($"cu_{n}", s_from, new CustomerRegistered(new("cu", "c"), "f"))));
    }

    [Fact]
    public void A_part_that_would_give_a_small_rest_away_is_hidden_with_it()
    {
        // Twelve customers, two of them from before: the ten new ones would tell of the two.
        var log = Enumerable.Range(0, 12).Select(n => new Line($"cu_{n}", n < 2 ? s_from.AddDays(-1) : s_from, new CustomerRegistered(new("cu", "c"), "f")));
        var figures = Counted(log);
        Assert.Equal((12L, null), (figures.Of(FigureNames.WithPassport).Value, figures.Of(FigureNames.NewCustomers).Value));
    }

    [Fact]
    public void Decisions_countersigns_and_motions_are_counted_by_their_outcome()
    {
        var outcome = new MotionOutcome(MotionStatus.NoQuorum, 1, 0, 0, 4, 3, s_from);
        var trace = new DecisionTrace("2026-1", "h", 1, 1, Tier.A, []);
        var figures = Counted(
        [
            new("su_1", s_from, new AuthorizationDecided(new("de_1"), Outcome.NeedsCountersign, trace)), new("su_1", s_from, new AuthorizationDecided(new("de_2"), Outcome.Granted, trace)),
            new("su_1", s_from, new CountersignReceived(new("ap_1"), true, "d")), new("su_1", s_from, new CountersignReceived(new("ap_2"), false, "d")),
            new("gb_hq", s_from, new MotionEnded(new("mo_1"), outcome, s_from)),
        ]);
        Assert.Equal((2L, 1L, 1L, 1L), (figures.Of(FigureNames.Decisions).Value, figures.Of(FigureNames.CountersignsApproved).Value, figures.Of(FigureNames.CountersignsRefused).Value, figures.Of(FigureNames.Motions).Value));
        Assert.Equal(["granted", "needsCountersign"], figures.Breakdown(FigureNames.DecisionsByOutcome)!.Rows.Select(row => row.Key));
        Assert.Equal(["noQuorum"], figures.Breakdown(FigureNames.MotionsByOutcome)!.Rows.Select(row => row.Key));
    }

    [Fact]
    public void Health_is_in_a_paper_only_if_somebody_gave_it()
    {
        var bands = ImmutableDictionary.CreateRange(new[] { KeyValuePair.Create("60-79", 8L), KeyValuePair.Create("0-59", 3L), KeyValuePair.Create("80-100", 9L) });
        Assert.Null(new WhitePaperTally(PlayedBoard.Q3).Close(s_log, BoardRules.Current).Breakdown(FigureNames.HealthByBand));
        var shown = new WhitePaperTally(PlayedBoard.Q3).Close(s_log, BoardRules.Current, bands).Breakdown(FigureNames.HealthByBand)!;
        Assert.Equal(2, shown.Hidden);
        Assert.Equal(["80-100"], shown.Rows.Select(row => row.Key));
    }
}
