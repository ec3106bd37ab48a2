using System.Collections.Immutable;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Exports;

using Decided = Decision<ExportAnswer, ExportEvent>;

/// <summary>The rules of a bulk export (docs/rules/export.md). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed class Export : IActor<ExportState, ExportCommand, ExportAnswer, ExportEvent>
{
    private const int PurposeLengthMax = 120;
    private const int ActorKindLengthMax = 40;

    private static readonly Decided s_accepted = new(new ExportAccepted());

    private Export() { }

    public static string Kind => "export";

    public static bool IsKey(string key) => Ids.TryParse<ExportId>(key, out _);

    public static ExportState Empty(string key) => new(Ids.Parse<ExportId>(key));

    public static ExportAnswer Refused(Refusal refusal) => new ExportRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="ExportRefusals"/> answers.</remarks>
    public static Decided Decide(ExportState state, ExportCommand command, DateTimeOffset now)
    {
        if (command is StartExport start) return Decide(state, start, now);
        if (state.Owner is not { } owner) return Refuse(ExportRefusals.ExportUnknown);
        var status = state.StatusAt(now);
        return command switch
        {
            CancelExport => Cancel(status, now),
            ExpireExport => Expire(state, now),
            _ when status is not (ExportStatus.Waiting or ExportStatus.Running) => Refuse(ExportRefusals.ExportOver),
            // EX-3: the first worker's word stands; one that goes on after another asks what that was.
            BeginExport begin => state.AsOf is null ? Happens(new ExportBegun(begin.AsOf)) : s_accepted,
            FailExport fail => Happens(new ExportFailed(fail.Error, now)),
            WritePart write => Decide(state, write),
            CompleteExport complete => state.AsOf is null ? Refuse(ExportRefusals.PartOutOfOrder) : Happens(new ExportCompleted(owner, complete.Refused, now)),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of an export.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static ExportState Apply(ExportState state, ExportEvent happened) => happened switch
    {
        ExportStarted e => state with { Owner = e.Owner, Request = e.Request, StartedAt = e.At, ExpiresAt = e.ExpiresAt, Countries = e.Countries },
        ExportBegun e => state with { AsOf = e.AsOf },
        ExportPartWritten e => state with { Parts = state.Parts.Add(e.Part) },
        ExportCompleted e => state with { Ended = ExportStatus.Done, Refused = e.Refused },
        ExportFailed e => state with { Ended = ExportStatus.Failed, Error = e.Error },
        ExportCancelled => state with { Ended = ExportStatus.Cancelled },
        ExportExpired => state with { Ended = ExportStatus.Expired },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of an export.", nameof(happened)),
    };

    private static Decided Decide(ExportState state, StartExport start, DateTimeOffset now)
    {
        var row = ExportKinds.Of(start.Request.Kind);
        if (!row.Audiences.Contains(start.Owner.Audience)) return Refuse(ExportRefusals.KindRefused);
        if (!start.Scoped) return Refuse(ExportRefusals.ScopeMissing(row.Scope));
        if (Invalid(row, start.Request) is { } invalid) return Refuse(invalid);
        if (state.Owner is not null) return Refuse(ExportRefusals.AlreadyStarted);
        return start.Others >= StartExport.ExportsMax
            ? Refuse(ExportRefusals.TooManyExports)
            : Happens(new ExportStarted(start.Owner, InOrder(row, start.Request), now, now + StartExport.LivesFor) { Countries = start.Countries });
    }

    /// <summary>EX-4: a part that is told of again, by a worker that goes on after another, is the one there is.</summary>
    private static Decided Decide(ExportState state, WritePart write)
    {
        var next = state.Parts.Length + 1;
        if (state.AsOf is null || write.Part.Number is < 1 or > WritePart.PartsMax || write.Part.Number > next) return Refuse(ExportRefusals.PartOutOfOrder);
        return write.Part.Number < next ? s_accepted : Happens(new ExportPartWritten(write.Part));
    }

    private static Decided Cancel(ExportStatus status, DateTimeOffset now) => status switch
    {
        ExportStatus.Cancelled => s_accepted,
        ExportStatus.Failed or ExportStatus.Expired => Refuse(ExportRefusals.ExportOver),
        _ => Happens(new ExportCancelled(now)),
    };

    private static Decided Expire(ExportState state, DateTimeOffset now) =>
        now < state.ExpiresAt ? Refuse(ExportRefusals.NotExpired)
        : state.Ended is null or ExportStatus.Done ? Happens(new ExportExpired(now))
        : s_accepted;

    private static Refusal? Invalid(ExportKindRow row, ExportRequest request)
    {
        if (request.Fields.IsDefault) return ExportRefusals.OutOfRange("fields", "given, if empty");
        if (row.Category is not { } category)
        {
            if (request.Purpose is not null) return ExportRefusals.OutOfRange("purpose", $"left out: an export of {row.Name} reads by no consent");
            if (!request.Fields.IsEmpty) return ExportRefusals.OutOfRange("fields", $"left out: an export of {row.Name} has them all");
        }
        else
        {
            if (request.Purpose is not { Length: >= 1 and <= PurposeLengthMax }) return ExportRefusals.OutOfRange("purpose", $"1 to {PurposeLengthMax} characters");
            if (request.Fields.IsEmpty) return ExportRefusals.OutOfRange("fields", $"at least one of {string.Join(", ", DataCatalogue.Fields[category])}");
            foreach (var field in request.Fields)
                if (!DataCatalogue.Fields[category].Contains(field)) return ExportRefusals.FieldUnknown(field, category);
        }
        return Invalid(row, request.Filter);
    }

    private static Refusal? Invalid(ExportKindRow row, ExportFilter filter)
    {
        (string Name, bool Given)[] given =
            [(ExportKinds.Unit, filter.Unit is not null), (ExportKinds.From, filter.From is not null), (ExportKinds.Until, filter.Until is not null), (ExportKinds.ActorKind, filter.ActorKind is not null)];
        if (given.Any(one => one.Given && !row.Filters.Contains(one.Name))) return ExportRefusals.FilterRefused(row);
        if (filter.ActorKind is not (null or { Length: >= 1 and <= ActorKindLengthMax })) return ExportRefusals.OutOfRange("actorKind", $"1 to {ActorKindLengthMax} characters");
        return filter.From >= filter.Until ? ExportRefusals.OutOfRange("until", "later than from") : null;
    }

    /// <summary>Each field once, in the catalogue's order, as receipts have them.</summary>
    private static ExportRequest InOrder(ExportKindRow row, ExportRequest request) =>
        row.Category is { } category ? request with { Fields = [.. DataCatalogue.Fields[category].Where(request.Fields.Contains)] } : request;

    private static Decided Happens(ExportEvent happened) => new(new ExportAccepted(), [happened]);

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
