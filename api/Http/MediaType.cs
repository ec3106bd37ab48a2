using Microsoft.Net.Http.Headers;

namespace Ecosystem.Api.Http;

/// <summary>The two forms an answer can have. They differ in their statuses, see <see cref="Statuses"/>.</summary>
public enum MediaType
{
    /// <summary><c>application/json</c>: a well-formed request is answered 200, errors in the body.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status says how it went.</summary>
    GraphQLResponse,
}

/// <summary>Whether whoever asks wants a stream of events (graphql-sse) for its answer.</summary>
public enum StreamWish
{
    /// <summary>It does not take one.</summary>
    No,

    /// <summary>It takes one, but prefers a single answer where there is only one.</summary>
    ForSubscriptions,

    /// <summary>It wants one, whatever it asks.</summary>
    Always,
}

/// <summary>Chooses the media type of an answer (GraphQL over HTTP, RFC 9110 §12.5.1).</summary>
public static class Accept
{
    private const string GraphQLResponseName = "application/graphql-response+json";
    private const string JsonName = "application/json";

    /// <summary>The media type of event streams.</summary>
    public const string EventStream = "text/event-stream";

    /// <summary>The Content-Type of a media type.</summary>
    public static string Name(MediaType media) => (media == MediaType.Json ? JsonName : GraphQLResponseName) + "; charset=utf-8";

    /// <summary>What the Accept header likes best, or null when it accepts neither. Of two liked equally, the one named wins over a wildcard, and graphql-response over json.</summary>
    public static MediaType? Choose(IList<string?> header)
    {
        // What most send need not be taken apart.
        if (header is [] or [JsonName or "*/*"]) return MediaType.Json;
        if (header.All(string.IsNullOrWhiteSpace)) return MediaType.Json;
        if (!MediaTypeHeaderValue.TryParseList([.. header.OfType<string>()], out var ranges)) return null;
        var json = Best(ranges, JsonName);
        var response = Best(ranges, GraphQLResponseName);
        if (json.Quality <= 0 && response.Quality <= 0) return null;
        if (response.Quality != json.Quality) return response.Quality > json.Quality ? MediaType.GraphQLResponse : MediaType.Json;
        return response.Precision == Exact ? MediaType.GraphQLResponse : MediaType.Json;
    }

    /// <summary>Whether the Accept header takes a stream. Only when it names it: whoever takes anything is answered in JSON.</summary>
    public static StreamWish Streams(IList<string?> header)
    {
        if (header is [] or [JsonName or "*/*"] || !MediaTypeHeaderValue.TryParseList([.. header.OfType<string>()], out var ranges)) return StreamWish.No;
        var stream = Best(ranges, EventStream);
        if (stream is not { Precision: Exact, Quality: > 0 }) return StreamWish.No;
        return stream.Quality > Math.Max(Best(ranges, JsonName).Quality, Best(ranges, GraphQLResponseName).Quality) ? StreamWish.Always : StreamWish.ForSubscriptions;
    }

    private const int Exact = 3;

    /// <summary>The quality the most precise matching range gives a type.</summary>
    private static (double Quality, int Precision) Best(IEnumerable<MediaTypeHeaderValue> ranges, string type)
    {
        var best = (Quality: 0d, Precision: 0);
        foreach (var range in ranges)
        {
            var precision = range.MatchesAllTypes ? 1 : range.MatchesAllSubTypes && type.StartsWith(range.Type.Value + "/", StringComparison.OrdinalIgnoreCase) ? 2
                : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? Exact : 0;
            if (range.Charset.HasValue && !IsUtf8(range.Charset.Value)) continue;
            if (precision > best.Precision) best = (range.Quality ?? 1, precision);
        }
        return best;
    }

    /// <summary>Whether a charset parameter names UTF-8, the only one there is.</summary>
    public static bool IsUtf8(string? charset) => HeaderUtilities.RemoveQuotes(charset).Value is { } name && name.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
