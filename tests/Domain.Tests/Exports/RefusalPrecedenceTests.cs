using Ecosystem.Domain.Access;
using Ecosystem.Domain.Exports;

namespace Ecosystem.Domain.Tests.Exports;

/// <summary>The first check of <see cref="ExportRefusals"/> that fails answers, whatever else is wrong.</summary>
public class RefusalPrecedenceTests
{
    private static readonly ExportState s_nobodys = Export.Empty("ex_1");

    private static RefusalTable<ExportState, T> Table<T>(ExportState state, T command) where T : ExportCommand =>
        new(state, command, (asked, about) => (Export.Decide(asked, about, PlayedExport.Now).Answer as ExportRefused)?.Refusal);

    [Fact]
    public void Starting_with_customers_data() => Table(s_nobodys, PlayedExport.Start)
        .Row("KIND_REFUSED", "", c => c with { Owner = c.Owner with { Audience = Audience.Supplier } })
        .Row("SCOPE_MISSING", "", c => c with { Scoped = false })
        .Row("OUT_OF_RANGE", "purpose", c => c with { Request = c.Request with { Purpose = "" } })
        .Row("FIELD_UNKNOWN", "", c => c with { Request = c.Request with { Fields = ["name", "shoeSize"] } })
        .Row("FILTER_REFUSED", "", c => c with { Request = c.Request with { Filter = PlayedExport.NoFilter with { ActorKind = "customer" } } })
        .RowOfState("ALREADY_STARTED", "", _ => PlayedExport.Started().State)
        .Row("TOO_MANY_EXPORTS", "", c => c with { Others = StartExport.ExportsMax })
        .Check();

    [Fact]
    public void Starting_without() => Table(s_nobodys, PlayedExport.Decisions)
        .Row("KIND_REFUSED", "", c => c with { Owner = c.Owner with { Audience = Audience.Partner } })
        .Row("SCOPE_MISSING", "", c => c with { Scoped = false })
        .Row("OUT_OF_RANGE", "purpose", c => c with { Request = c.Request with { Purpose = "none" } })
        .Row("OUT_OF_RANGE", "fields", c => c with { Request = c.Request with { Fields = ["name"] } })
        .Row("FILTER_REFUSED", "", c => c with { Request = c.Request with { Filter = c.Request.Filter with { ActorKind = "customer" } } })
        .Row("OUT_OF_RANGE", "until", c => c with { Request = c.Request with { Filter = c.Request.Filter with { From = PlayedExport.Now, Until = PlayedExport.Now } } })
        .RowOfState("ALREADY_STARTED", "", _ => PlayedExport.Started(PlayedExport.Decisions).State)
        .Row("TOO_MANY_EXPORTS", "", c => c with { Others = StartExport.ExportsMax })
        .Check();

    [Fact]
    public void Fields_and_the_kind_of_actor_have_their_ranges()
    {
        var none = PlayedExport.Start with { Request = PlayedExport.Start.Request with { Fields = [] } };
        Assert.Equal("OUT_OF_RANGE", new PlayedExport().Code(none));
        Assert.Equal("OUT_OF_RANGE", new PlayedExport().Code(none with { Request = none.Request with { Fields = default } }));
        foreach (var (kind, code) in new[] { ("", "OUT_OF_RANGE"), (new string('a', 41), "OUT_OF_RANGE"), (new string('a', 40), null) })
            Assert.Equal(code, new PlayedExport().Code(PlayedExport.Decisions with { Request = new(ExportKind.Log, [], null, PlayedExport.NoFilter with { ActorKind = kind }) }));
        foreach (var (length, code) in new[] { (120, null), (121, "OUT_OF_RANGE") })
            Assert.Equal(code, new PlayedExport().Code(PlayedExport.Start with { Request = PlayedExport.Start.Request with { Purpose = new string('p', length) } }));
    }

    [Fact]
    public void Writing() => Table(PlayedExport.Begun().State, new WritePart(PlayedExport.Part(1)))
        .RowOfState("EXPORT_UNKNOWN", "", _ => s_nobodys)
        .RowOfState("EXPORT_OVER", "", state => state with { Ended = ExportStatus.Cancelled })
        .Row("PART_OUT_OF_ORDER", "", _ => new(PlayedExport.Part(2)))
        .Check();

    [Fact]
    public void Completing() => Table(PlayedExport.Begun().State, new CompleteExport(0))
        .RowOfState("EXPORT_UNKNOWN", "", _ => s_nobodys)
        .RowOfState("EXPORT_OVER", "", state => state with { ExpiresAt = PlayedExport.Now })
        .RowOfState("PART_OUT_OF_ORDER", "", state => state with { AsOf = null })
        .Check();

    [Fact]
    public void Beginning_and_failing()
    {
        foreach (var command in new ExportCommand[] { new BeginExport(1), new FailExport(new("RUN_FAILED", "m")) })
            Table(PlayedExport.Started().State, command)
                .RowOfState("EXPORT_UNKNOWN", "", _ => s_nobodys)
                .RowOfState("EXPORT_OVER", "", state => state with { Ended = ExportStatus.Failed })
                .Check();
    }

    [Fact]
    public void Cancelling() => Table(PlayedExport.Started().State, new CancelExport())
        .RowOfState("EXPORT_UNKNOWN", "", _ => s_nobodys)
        .RowOfState("EXPORT_OVER", "", state => state with { Ended = ExportStatus.Failed })
        .Check();

    [Fact]
    public void Expiring() => Table(PlayedExport.Started().State with { ExpiresAt = PlayedExport.Now }, new ExpireExport())
        .RowOfState("EXPORT_UNKNOWN", "", _ => s_nobodys)
        .RowOfState("NOT_EXPIRED", "", state => state with { ExpiresAt = PlayedExport.Now.AddMicroseconds(1) })
        .Check();
}
