using System.Collections.Immutable;
using CsCheck;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Exports;

namespace Ecosystem.Domain.Tests.Exports;

public class ExportTests
{
    [Fact]
    public void An_audience_exports_what_the_table_says_and_suppliers_nothing()
    {
        Assert.Equal(["profiles", "interactions"], ExportKinds.For(Audience.Partner).Select(row => row.Name));
        Assert.Equal(["receipts", "passport", "held", "portable", "processing"], ExportKinds.For(Audience.Customer).Select(row => row.Name));
        Assert.Equal(["units", "decisions", "log", "processing"], ExportKinds.For(Audience.Auditor).Select(row => row.Name));
        Assert.Equal(["profiles", "interactions", "units", "customers", "decisions", "log", "processing"], ExportKinds.For(Audience.Internal).Select(row => row.Name));
        Assert.Empty(ExportKinds.For(Audience.Supplier));
        Assert.Null(ExportKinds.Find(Audience.Partner, "log"));
        Assert.Equal(Enum.GetValues<ExportKind>(), ExportKinds.All.Select(row => row.Kind));
        foreach (var row in ExportKinds.All)
            foreach (var audience in Enum.GetValues<Audience>())
            {
                var start = new StartExport(
                    new(audience, "org", "client"), new(row.Kind, row.Category is null ? [] : [Customers.Fields[row.Kind]], row.Category is null ? null : "p", PlayedExport.NoFilter), true, 0);
                Assert.Equal(row.Audiences.Contains(audience) ? null : "KIND_REFUSED", new PlayedExport().Code(start));
            }
    }

    private static class Customers
    {
        public static readonly Dictionary<ExportKind, string> Fields = new() { [ExportKind.Profiles] = "name", [ExportKind.Interactions] = "summary" };
    }

    [Fact]
    public void A_token_opens_a_kind_with_its_scope_unless_it_is_narrowed_to_some_customers_data()
    {
        foreach (var row in ExportKinds.All)
        {
            var token = new Principal("s", "c", row.Audiences[0], "o") { Scopes = [row.Scope] };
            Assert.True(row.Opens(token));
            Assert.False(row.Opens(token with { Scopes = [Scopes.ExportsRun] }));
            Assert.Equal(row is { Category: null, IsOwnData: false }, row.Opens(token with { Details = [] }));
        }
    }

    [Fact]
    public void It_waits_runs_and_is_done_with_its_parts_for_24_hours_from_its_start()
    {
        var export = PlayedExport.Started();
        Assert.Equal(ExportStatus.Waiting, export.State.StatusAt(PlayedExport.Now));
        Assert.Equal(["name", "sector"], export.State.Request!.Fields);
        export.Ask(new BeginExport(7), PlayedExport.Now);
        Assert.Equal((ExportStatus.Running, 7L), (export.State.StatusAt(PlayedExport.Now), export.State.AsOf));
        export.Ask(new WritePart(PlayedExport.Part(1)), PlayedExport.Now);
        export.Ask(new CompleteExport(3), PlayedExport.Now);
        Assert.Equal((ExportStatus.Done, 3L, 1), (export.State.StatusAt(PlayedExport.Now), export.State.Refused, export.State.Parts.Length));
        Assert.Equal(ExportStatus.Done, export.State.StatusAt(PlayedExport.Now.AddHours(24).AddMicroseconds(-1)));
        Assert.Equal(ExportStatus.Expired, export.State.StatusAt(PlayedExport.Now.AddHours(24)));
        Assert.Null(export.Code(new ExpireExport(), PlayedExport.Now.AddHours(24)));
        Assert.Equal(ExportStatus.Expired, export.State.Ended);
        Assert.Null(export.Code(new ExpireExport(), PlayedExport.Now.AddHours(25)));
        Assert.Empty(export.Happened);
        Assert.Equal(Texts.Of(export.State), Texts.Of(export.Replay()));
    }

    [Fact]
    public void An_organisation_has_at_most_20_that_are_not_over()
    {
        Assert.Null(new PlayedExport().Code(PlayedExport.Start with { Others = 19 }));
        Assert.Equal("TOO_MANY_EXPORTS", new PlayedExport().Code(PlayedExport.Start with { Others = 20 }));
    }

    [Fact]
    public void The_first_worker_says_as_of_when_and_the_next_hears_it()
    {
        var export = PlayedExport.Begun();
        Assert.Null(export.Code(new BeginExport(99)));
        Assert.Empty(export.Happened);
        Assert.Equal(7, export.State.AsOf);
    }

    [Fact]
    public void It_can_be_cancelled_until_it_has_failed_or_expired_and_twice_is_once()
    {
        foreach (var export in new[] { PlayedExport.Started(), PlayedExport.Begun(), Done() })
        {
            Assert.Null(export.Code(new CancelExport()));
            Assert.Equal(ExportStatus.Cancelled, export.State.StatusAt(PlayedExport.Now.AddYears(1)));
            Assert.Null(export.Code(new CancelExport()));
            Assert.Empty(export.Happened);
            Assert.Equal("EXPORT_OVER", export.Code(new WritePart(PlayedExport.Part(1))));
        }
        Assert.Equal("EXPORT_OVER", PlayedExport.Begun().Code(new CancelExport(), PlayedExport.Now.AddHours(24)));
        var failed = PlayedExport.Begun();
        failed.Ask(new FailExport(new("TOO_LARGE", "too much")), PlayedExport.Now);
        Assert.Equal(("EXPORT_OVER", ExportStatus.Failed, "TOO_LARGE"), (failed.Code(new CancelExport()), failed.State.StatusAt(PlayedExport.Now.AddYears(1)), failed.State.Error!.Code));
    }

    private static PlayedExport Done()
    {
        var export = PlayedExport.Begun();
        export.Ask(new CompleteExport(0), PlayedExport.Now);
        return export;
    }

    [Fact]
    public void It_has_at_most_100_parts()
    {
        var export = PlayedExport.Begun();
        for (var number = 1; number <= 100; number++) Assert.Null(export.Code(new WritePart(PlayedExport.Part(number))));
        Assert.Equal("PART_OUT_OF_ORDER", export.Code(new WritePart(PlayedExport.Part(101))));
        Assert.Equal("PART_OUT_OF_ORDER", export.Code(new WritePart(PlayedExport.Part(0))));
    }

    /// <summary>Whatever two workers tell of, in whatever order, the parts are those first accepted, one after the other, and nothing happens after the end.</summary>
    [Fact]
    public void Parts_are_one_after_the_other_whoever_tells_of_them() => Gen.Select(Gen.Int[0, 6], Gen.Int[0, 9]).List[0, 40].Sample(told =>
    {
        var export = PlayedExport.Begun();
        var (expected, over) = (ImmutableArray<ExportPart>.Empty, false);
        foreach (var (number, what) in told)
        {
            ExportCommand command = what switch { 0 => new CompleteExport(number), 1 => new CancelExport(), _ => new WritePart(PlayedExport.Part(number) with { Rows = what }) };
            var accepted = export.Ask(command, PlayedExport.Now) is ExportAccepted;
            if (command is WritePart write)
            {
                Assert.Equal(!over && number >= 1 && number <= expected.Length + 1, accepted);
                if (accepted && number == expected.Length + 1) expected = expected.Add(write.Part);
            }
            over |= command is not WritePart;
        }
        Assert.Equal(expected, export.State.Parts);
        Assert.Equal(Texts.Of(export.State), Texts.Of(export.Replay()));
    });
}
