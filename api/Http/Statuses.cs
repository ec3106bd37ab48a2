using System.Collections.Frozen;

namespace Ecosystem.Api.Http;

/// <summary>The HTTP status of every answer without data. One with data, be it null, is 200 with its errors in the body.</summary>
public static class Statuses
{
    // The draft moves some of these; this table is the only place to follow it.
    private static readonly FrozenDictionary<string, (int Json, int GraphQLResponse)> s_byCode = new Dictionary<string, (int, int)>
    {
        [ErrorCodes.BadRequest] = (400, 400),
        [ErrorCodes.Unauthenticated] = (401, 401),
        [ErrorCodes.ForbiddenScope] = (403, 403),
        [ErrorCodes.Forbidden] = (403, 403),
        [ErrorCodes.MethodNotAllowed] = (405, 405),
        [ErrorCodes.NotAcceptable] = (406, 406),
        [ErrorCodes.BodyTooLarge] = (413, 413),
        [ErrorCodes.UnsupportedMediaType] = (415, 415),
        [ErrorCodes.TooManyConnections] = (429, 429),
        [ErrorCodes.SyntaxError] = (200, 400),
        [ErrorCodes.ValidationFailed] = (200, 400),
        [ErrorCodes.LimitExceeded] = (200, 400),
        [ErrorCodes.BudgetExhausted] = (429, 429),
        [ErrorCodes.DocumentUnknown] = (404, 404),
        [ErrorCodes.BadInput] = (200, 400),
        [ErrorCodes.Internal] = (500, 500),
        [ErrorCodes.Unavailable] = (503, 503),
        [ErrorCodes.TimedOut] = (504, 504),
    }.ToFrozenDictionary();

    /// <summary>The status of a code; null when it is none of this list, but an actor's own refusal.</summary>
    public static int? Find(string code, MediaType media) => s_byCode.ContainsKey(code) ? Of(code, media) : null;

    /// <summary>The status of an answer whose first error has a code.</summary>
    public static int Of(string code, MediaType media)
    {
        var (json, response) = s_byCode[code];
        return media == MediaType.Json ? json : response;
    }
}
