using Ecosystem.Domain.Access;
using Ecosystem.Domain.Exports;

namespace Ecosystem.Domain.Tests.Exports;

/// <summary>An export of a partner as its shell would run it.</summary>
internal sealed class PlayedExport() : Played<Export, ExportState, ExportCommand, ExportAnswer, ExportEvent>("ex_1")
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    public static readonly ExportOwner Partner = new(Audience.Partner, "partner_demo", "partner-demo");
    public static readonly ExportFilter NoFilter = new(null, null, null, null);

    public static StartExport Start { get; } = new(Partner, new(ExportKind.Profiles, ["sector", "name"], "co-marketing", NoFilter), Scoped: true, Others: 0);

    public static StartExport Decisions { get; } = new(new(Audience.Auditor, "auditor_demo", "auditor-demo"), new(ExportKind.Decisions, [], null, NoFilter), Scoped: true, Others: 0);

    public static ExportPart Part(int number) => new(number, 10, 100, new string('a', 64));

    public static PlayedExport Started(StartExport? start = null)
    {
        var export = new PlayedExport();
        Assert.Equal(new ExportAccepted(), export.Ask(start ?? Start, Now));
        return export;
    }

    public static PlayedExport Begun()
    {
        var export = Started();
        Assert.Equal(new ExportAccepted(), export.Ask(new BeginExport(7), Now));
        return export;
    }

    public string? Code(ExportCommand command, DateTimeOffset? now = null) => (Ask(command, now ?? Now) as ExportRefused)?.Refusal.Code;
}
