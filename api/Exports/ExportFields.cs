using System.Security.Cryptography;
using System.Text;
using Ecosystem.Api.Access;
using Ecosystem.Api.Exports;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Exports;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>What the caller's audience may export in bulk.</summary>
    public static IEnumerable<ExportKindType> ExportKinds([FromRequest] Caller caller) => Domain.Exports.ExportKinds.For(caller.Principal.Audience).Select(row => new ExportKindType(row));

    /// <summary>One export of the calling client; null when it has none of that id.</summary>
    public static async Task<ExportType?> Export([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<ExportId>(id, out var export) && await actors.View(export) is { } view ? new(view) : null;

    /// <summary>The exports of the calling client in the order in which they were started, newest first, a page at a time; `first` and `last` are 1 to 200.</summary>
    public static async Task<ExportConnection> Exports(
        [FromRequest] Actors actors, OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new ExportList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc));
        return new(await actors.Directory.ListExports(list).PageAsync(list.Window, async id => await actors.View(id) is { } view ? new ExportType(view) : null));
    }
}

public sealed partial class Mutation
{
    /// <summary>Has everything of a kind that the caller may read written to a file, in parts, to be downloaded within a day.</summary>
    [Cost(100), OutputType(typeof(NonNullGraphType<ExportResult>))]
    public static async Task<object> StartExport(StartExportInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (Domain.Exports.ExportKinds.Find(caller.Principal.Audience, input.Kind) is not { } row) return new Refused(ExportRefusals.KindRefused);
        var (filter, unreadable) = ExportFilters.Read(row, input.Filters ?? []);
        if (unreadable is not null) return new Refused(unreadable);
        // Made of who asks and of the key, so that a retry finds the export that the first attempt made, and nobody can take another's id.
        var id = ExportId.From(ExportId.Prefix + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Principal.Audience}\n{caller.Principal.Organisation}\n{caller.Principal.Client}\n{key}")), 0, 16));
        var request = new ExportRequest(row.Kind, [.. input.Fields ?? []], input.Purpose, filter);
        return await Payload(actors, id, await actors.Export(id).Start(new(request), key));
    }

    /// <summary>Ends an export, whether it is still written or done: its parts are gone.</summary>
    [OutputType(typeof(NonNullGraphType<ExportResult>))]
    public static async Task<object> CancelExport(CancelExportInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<ExportId>(input.Export, out var id) ? await Payload(actors, id, await actors.Export(id).Cancel(key)) : new Refused(ExportRefusals.ExportUnknown);
    }

    private static async Task<object> Payload(Actors actors, ExportId id, ExportAnswer answer) => answer switch
    {
        ExportRefused refused => new Refused(refused.Refusal),
        ExportAccepted when await actors.Export(id).View() is { } view => new ExportPayload(view),
        _ => throw new InvalidOperationException($"An export answered {answer.GetType().Name}, and then that there is none."),
    };
}
