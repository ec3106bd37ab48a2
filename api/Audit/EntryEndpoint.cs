using System.Globalization;
using System.Text;
using System.Text.Json;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Audit;

namespace Ecosystem.Api.Audit;

/// <summary>The log's entries in the order of its tree, for auditors: one JSON object a line.</summary>
/// <remarks>An entry is a string in its line, and not JSON in JSON: its bytes are the leaf, and no reader may lay them out anew.</remarks>
public sealed class EntryEndpoint(Door door, IClusterClient cluster)
{
    public const string Path = "/log/entries";

    private const string ContentType = "application/x-ndjson";

    /// <summary>What any request costs, and one more for so many bytes.</summary>
    private const long CostMin = 10, BytesPerUnit = 4096;

    private static readonly Entry s_entry = Entry.To<ILogGrain>(
        nameof(ILogGrain.Range), "The log's entries are for auditors.", "Reading the log's entries", TimeSpan.FromSeconds(20));

    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Task HandleAsync(HttpContext context) => door.PassAsync(context, s_entry, (caller, cancellation) => WriteAsync(context, caller, cancellation));

    private async Task WriteAsync(HttpContext context, Caller caller, CancellationToken cancellation)
    {
        var (start, count) = (Number(context, "start", 0, long.MaxValue - ILogGrain.EntriesMax, 0), Number(context, "count", 1, ILogGrain.EntriesMax, 100));
        var entries = await cluster.Actor<ILogGrain>(ILogGrain.Key).Range(start, (int)count).WaitAsync(cancellation);
        var body = new StringBuilder();
        foreach (var entry in entries) body.Append(JsonSerializer.Serialize(entry, s_json)).Append('\n');
        await door.ChargeAsync(context, caller, CostMin + (body.Length / BytesPerUnit), cancellation);
        using (var actors = new Actors(cluster, idempotencyKey: null))
            await AuditedQuery.KeepAsync(Path, $"start={start}&count={count}", entries.Length, caller, actors);
        context.Response.Headers.CacheControl = "no-store";
        await Results.Text(body.ToString(), ContentType, Encoding.UTF8).ExecuteAsync(context);
    }

    private static long Number(HttpContext context, string name, long min, long max, long otherwise)
    {
        if (!context.Request.Query.TryGetValue(name, out var given)) return otherwise;
        return given is [{ } text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number
            : throw ApiError.BadInput($"{name} must be a whole number from {min} to {max}.");
    }
}
