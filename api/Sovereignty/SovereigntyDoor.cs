using System.Text.Json;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Domain;

namespace Ecosystem.Api.Sovereignty;

/// <summary>The door before the sovereignty interface (docs/sovereignty-interface.md): errors are problems, and who may not is answered as if there were nothing (CSI-6, CSI-7).</summary>
public sealed class SovereigntyDoor(Door door, IClusterClient cluster)
{
    /// <summary>What any request with a token costs.</summary>
    private const long Cost = 10;

    private static readonly TimeSpan s_timeMax = TimeSpan.FromSeconds(9);

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>An entry for whoever may call a method of an actor.</summary>
    public static Entry EntryTo<TGrain>(string method) => Entry.To<TGrain>(method, "", "This", s_timeMax) with { IsProblem = true };

    /// <summary>Lets whoever may enter in, with its actors and the idempotency key that it sent or else a new one.</summary>
    /// <remarks>What is left of the budget is not said: it changes by itself, and a denial must look like what is not there (CSI-7).</remarks>
    public Task PassAsync(HttpContext context, Entry entry, Func<Caller, Actors, string, CancellationToken, Task> answer) => door.PassAsync(context, entry, async (caller, cancellation) =>
    {
        await door.ChargeAsync(context, caller, Cost, cancellation, isTold: false);
        var key = KeyOf(context);
        using var actors = new Actors(cluster, key);
        await answer(caller, actors, Actors.MutationKey(key ?? Guid.CreateVersion7().ToString("N")), cancellation);
    });

    /// <summary>Lets only the customer in that the path names (CSI-17).</summary>
    public Task OwnAsync(HttpContext context, Entry entry, string customer, Func<CustomerId, Actors, string, Task> answer) => PassAsync(context, entry, (caller, actors, key, _) =>
        Ids.TryParse<CustomerId>(customer, out var id) && caller.Principal.Organisation == id.Value ? answer(id, actors, key) : throw ApiError.NotFound());

    /// <summary>The body of a request.</summary>
    /// <exception cref="ApiError">It is malformed, or a member is missing or of another type.</exception>
    public static async Task<T> BodyAsync<T>(HttpContext context) where T : notnull
    {
        using var body = await JsonBody.ReadAsync(context.Request);
        try
        {
            return body.RootElement.Deserialize<T>(s_json) ?? throw new ApiError(ErrorCodes.BadRequest, "The body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw new ApiError(ErrorCodes.BadRequest, $"The body is not as docs/sovereignty-interface.md says; look at {e.Path ?? "its beginning"}.");
        }
    }

    private static string? KeyOf(HttpContext context) => context.Request.Headers["Idempotency-Key"] switch
    {
        [] => null,
        [{ Length: >= 1 and <= 128 } key] => key,
        _ => throw new ApiError(ErrorCodes.BadRequest, "The Idempotency-Key header must be given once, with 1 to 128 characters."),
    };
}
