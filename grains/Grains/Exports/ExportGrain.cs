using Ecosystem.Contracts.Exports;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Exports;

/// <summary>The shell of an export; its rules are in <see cref="Export"/>. The data is in storage, not here.</summary>
[GrainType("export")]
public sealed class ExportGrain(
    ActorServices services, ExportTables tables, PartReader parts,
    [PersistentState("export", GrainStorage.Snapshots)] IPersistentState<Snapshot<ExportState>> snapshot)
    : ActorGrain<Export, ExportState, ExportCommand, ExportAnswer, ExportEvent>(services, snapshot), IExportGrain
{
    private static ExportOwner CallerAsOwner => new(Caller.Current.Audience, Caller.Current.Organisation, Caller.Current.Client);

    private bool IsOwner => State.Owner == CallerAsOwner;

    public async Task<ExportAnswer> Start(NewExport export, string idempotencyKey)
    {
        if (State.Owner is not null && !IsOwner) return Stranger();
        var owner = CallerAsOwner;
        var scoped = ExportKinds.Of(export.Request.Kind).Opens(Caller.Current);
        var filter = export.Request.Filter with { From = Utc(export.Request.Filter.From), Until = Utc(export.Request.Filter.Until) };
        return await Answer(nameof(Start), export, idempotencyKey, new StartExport(owner, export.Request with { Filter = filter }, scoped, await tables.CountAsync(owner, Services.Clock.Now())) { Countries = Caller.Current.Countries });
    }

    public async Task<ExportAnswer> Cancel(string idempotencyKey)
    {
        var command = new CancelExport();
        return IsOwner ? await Answer(nameof(Cancel), command, idempotencyKey, command) : Stranger();
    }

    public Task<ExportView?> View() => Task.FromResult(IsOwner && State.Request is { } request
        ? new ExportView(State.Id, request, State.StatusAt(Services.Clock.Now()), State.StartedAt, State.ExpiresAt, State.AsOf, State.Parts, State.Refused, State.Error, Version)
        : null);

    public async Task<ExportPartContent?> Part(int number) =>
        IsOwner && State.Request is { } request && ExportKinds.Of(request.Kind).Opens(Caller.Current)
        // What was written for a reader at home is not handed out abroad (CU-26).
        && (ExportKinds.Of(request.Kind).Category is null || State.Countries == Caller.Current.Countries)
        && State.StatusAt(Services.Clock.Now()) == ExportStatus.Done && number >= 1 && number <= State.Parts.Length
            ? await parts.ReadAsync(State.Id, number)
            : null;

    public Task<ExportJob?> Job() => Task.FromResult(State is { Owner: { } owner, Request: { } request }
        ? new ExportJob(State.Id, owner, request, State.StatusAt(Services.Clock.Now()), State.AsOf, State.Parts.Length) { Countries = State.Countries }
        : null);

    public Task<ExportAnswer> Begin(long asOf, string idempotencyKey) => Answer(nameof(Begin), asOf, idempotencyKey, new BeginExport(asOf));

    public Task<ExportAnswer> Write(ExportPart part, string idempotencyKey) => Answer(nameof(Write), part, idempotencyKey, new WritePart(part));

    public Task<ExportAnswer> Complete(long refused, string idempotencyKey) => Answer(nameof(Complete), refused, idempotencyKey, new CompleteExport(refused));

    public Task<ExportAnswer> Fail(ExportError error, string idempotencyKey) => Answer(nameof(Fail), error, idempotencyKey, new FailExport(error));

    public Task<ExportAnswer> Expire(string idempotencyKey)
    {
        var command = new ExpireExport();
        return Answer(nameof(Expire), command, idempotencyKey, command);
    }

    private static DateTimeOffset? Utc(DateTimeOffset? moment) => moment is { } given ? Microseconds.Truncate(given.ToUniversalTime()) : null;

    /// <summary>What a stranger hears is what anybody hears about an export that does not exist.</summary>
    private static ExportRefused Stranger() => new(ExportRefusals.ExportUnknown);
}
