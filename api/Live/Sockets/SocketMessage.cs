using System.Buffers;
using System.Text.Json;
using Ecosystem.Api.Http;
using GraphQL;

namespace Ecosystem.Api.Live.Sockets;

/// <summary>A message of graphql-transport-ws that a client may send.</summary>
public abstract record SocketMessage
{
    /// <summary>Longest id of an operation, in characters; clients use UUIDs.</summary>
    public const int IdLengthMax = 200;

    /// <summary>Reads a message, strictly.</summary>
    /// <exception cref="ClosingException">The protocol has no such message.</exception>
    public static SocketMessage Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonBody.Parse(text, "A message");
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw Bad("A message must be a JSON object.");
            var payload = root.TryGetProperty("payload", out var given) && given.ValueKind != JsonValueKind.Null ? given : (JsonElement?)null;
            return Text(root, "type") switch
            {
                "connection_init" => new InitMessage(Authorization(Object(payload))),
                "ping" => new PingMessage(Object(payload)?.GetRawText()),
                "pong" => Pong(Object(payload)),
                "subscribe" => new SubscribeMessage(Id(root), RequestReader.Read(Object(payload) ?? throw Bad("A subscribe message needs a payload with a query."))),
                "complete" => new CompleteMessage(Id(root)),
                _ => throw Bad("A message must have a type: connection_init, ping, pong, subscribe or complete."),
            };
        }
        catch (ApiError error)
        {
            throw Bad(error.Message);
        }
        catch (InvalidOperationException)
        {
            throw Bad("A message must be Unicode: it holds a lone surrogate or malformed UTF-8.");
        }
    }

    /// <summary>The token of a connection_init: <c>{"Authorization": "Bearer …"}</c>, as the header would be; its case does not matter.</summary>
    private static string? Authorization(JsonElement? payload)
    {
        string? found = null;
        if (payload is not { } members) return found;
        foreach (var member in members.EnumerateObject())
        {
            if (!member.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) || member.Value.ValueKind == JsonValueKind.Null) continue;
            if (found is not null || member.Value.ValueKind != JsonValueKind.String) throw Bad("The payload of connection_init may hold Authorization once, a string.");
            found = member.Value.GetString();
        }
        return found;
    }

    private static PongMessage Pong(JsonElement? _) => new();

    private static string Id(JsonElement root) => Text(root, "id") is { Length: > 0 and <= IdLengthMax } id ? id : throw Bad($"This message needs an id of 1 to {IdLengthMax} characters.");

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private static JsonElement? Object(JsonElement? payload) =>
        payload is null or { ValueKind: JsonValueKind.Object } ? payload : throw Bad("A payload must be a JSON object.");

    private static ClosingException Bad(string reason) => new(CloseCodes.BadRequest, reason);
}

/// <summary>Who connects.</summary>
/// <param name="Authorization">Null when the payload says nothing.</param>
public sealed record InitMessage(string? Authorization) : SocketMessage;

/// <param name="Payload">As JSON; comes back with the pong.</param>
public sealed record PingMessage(string? Payload) : SocketMessage;

public sealed record PongMessage : SocketMessage;

public sealed record SubscribeMessage(string Id, GraphQLRequest Request) : SocketMessage;

public sealed record CompleteMessage(string Id) : SocketMessage;

/// <summary>The messages that the server sends.</summary>
public static class ServerMessages
{
    public static byte[] Acknowledged { get; } = "{\"type\":\"connection_ack\"}"u8.ToArray();

    public static byte[] Pong(string? payload) => Write("pong", null, payload is null ? null : json => json.WriteRawValue(payload, skipInputValidation: true));

    public static byte[] Next(string id, byte[] result) => Write("next", id, json => json.WriteRawValue(result, skipInputValidation: true));

    public static byte[] Complete(string id) => Write("complete", id, null);

    /// <summary>The operation is refused or over; nothing of it follows.</summary>
    public static byte[] Error(string id, IReadOnlyList<ExecutionError> errors, IGraphQLTextSerializer serializer) =>
        Write("error", id, json => json.WriteRawValue(serializer.Serialize(errors), skipInputValidation: true));

    private static byte[] Write(string type, string? id, Action<Utf8JsonWriter>? payload)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new() { SkipValidation = true }))
        {
            json.WriteStartObject();
            if (id is not null) json.WriteString("id", id);
            json.WriteString("type", type);
            if (payload is not null)
            {
                json.WritePropertyName("payload");
                payload(json);
            }
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }
}
