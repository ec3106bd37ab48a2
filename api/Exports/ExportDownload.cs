using System.Globalization;
using System.Text;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Exports;
using Ecosystem.Domain;
using Ecosystem.Domain.Exports;
using GraphQL;
using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Exports;

/// <summary>Hands out the parts of exports, whole or in ranges (docs/exports.md).</summary>
/// <remarks>Whatever keeps a caller from a part, once its token is good and carries exports:run, is answered as for an export that does not exist.</remarks>
public sealed class ExportDownload(Bearer bearer, IClusterClient cluster, Budgets budgets, ClientLimits.Table limits, Failures failures, IGraphQLTextSerializer serializer)
{
    public const string Path = "/exports/{id}/parts/{number}";

    private const string ContentType = "application/x-ndjson";

    /// <summary>What any request costs.</summary>
    private const long CostMin = 10;

    /// <summary>Bytes of a part for one unit of cost more: it is put together whole for any range of it.</summary>
    private const long BytesPerUnit = 1024;

    private static readonly TimeSpan s_timeMax = TimeSpan.FromSeconds(20);

    private static readonly Capability s_capability = Capabilities.OfMethod(typeof(IExportGrain), nameof(IExportGrain.Part))
        ?? throw new InvalidOperationException("The capability table does not say who may download exports.");

    /// <summary>Where a part is.</summary>
    public static string PathOf(ExportId export, int part) => $"/exports/{export}/parts/{part.ToString(CultureInfo.InvariantCulture)}";

    public async Task HandleAsync(HttpContext context, string id, string number)
    {
        try
        {
            var (caller, refused) = await bearer.IdentifyAsync(context);
            if (caller is null) throw refused ?? throw new InvalidOperationException("A caller or an error must be known.");
            if (!s_capability.Allows(caller.Principal)) throw Forbidden(context, caller);
            using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            time.CancelAfter(s_timeMax);
            CallToken.Use(caller.AccessToken);
            await WriteAsync(context, await PartAsync(context, caller, id, number, time.Token));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception e)
        {
            await WriteAsync(context, failures.Of(e));
        }
    }

    private async Task<ExportPartContent> PartAsync(HttpContext context, Caller caller, string id, string number, CancellationToken cancellation)
    {
        using var actors = new Actors(cluster, idempotencyKey: null);
        var wanted = Ids.TryParse<ExportId>(id, out var export) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var view = wanted > 0 ? await actors.Export(export).View().WaitAsync(cancellation) : null;
        var part = view is { Status: ExportStatus.Done } && ExportKinds.Of(view.Request.Kind).Opens(caller.Principal) ? view.Parts.FirstOrDefault(one => one.Number == wanted) : null;
        await ChargeAsync(context, caller, CostMin + ((part?.Bytes ?? 0) / BytesPerUnit), cancellation);
        return part is not null && await actors.Export(export).Part(wanted).WaitAsync(cancellation) is { } content ? content : throw NotFound();
    }

    private async Task ChargeAsync(HttpContext context, Caller caller, long cost, CancellationToken cancellation)
    {
        var charge = new Charge(cost, limits.Of(caller.Principal.Client), await budgets.SpendAsync(caller, cost, cancellation));
        charge.Write(context.Response);
        if (charge.Refusal is { } tooMuch) throw tooMuch;
    }

    private static Task WriteAsync(HttpContext context, ExportPartContent part)
    {
        var digest = Convert.ToBase64String(Convert.FromHexString(part.Sha256));
        // RFC 9530: of the whole part, whichever range of it this answer has.
        context.Response.Headers["Repr-Digest"] = $"sha-256=:{digest}:";
        // Ranges, If-Range and If-None-Match are the framework's to judge (RFC 9110 §13, §14), by an entity tag that is the content.
        return Results.Bytes(Encoding.UTF8.GetBytes(part.Content), ContentType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{digest}\"")).ExecuteAsync(context);
    }

    private async Task WriteAsync(HttpContext context, ExecutionError error)
    {
        var code = ErrorDetails.CodeOf(error);
        context.Response.StatusCode = code == ErrorCodes.NotFound ? StatusCodes.Status404NotFound : Statuses.Of(code, MediaType.GraphQLResponse);
        context.Response.ContentType = Accept.Name(MediaType.Json);
        if (!HttpMethods.IsHead(context.Request.Method)) await serializer.WriteAsync(context.Response.Body, new ExecutionResult(error), context.RequestAborted);
    }

    private static ApiError NotFound() => new(ErrorCodes.NotFound, "There is no such part for you: the export is not this client's, not done, over, or has no part of that number; or the token lacks the scope of its kind.");

    private static ApiError Forbidden(HttpContext context, Caller caller)
    {
        if (!s_capability.Audiences.Contains(caller.Principal.Audience)) return new(ErrorCodes.Forbidden, "There are no exports for clients of this audience.");
        Bearer.ChallengeScopes(context, [s_capability.Scope ?? ""]);
        return new(ErrorCodes.ForbiddenScope, $"Downloading exports needs the scope {s_capability.Scope}, which this access token does not carry. Ask the identity server for a token with that scope; if it refuses, the client is not registered for it.");
    }
}
