using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Clients;

/// <summary>Reads the clients declared in a JSON file: <c>{"clients": [{"clientId": …, …}]}</c>; docs/identity.md gives the fields.</summary>
/// <remarks>Strict: an unknown, repeated, missing or mistyped field fails the whole file, and the message gives its line. A typing error must not become a client without its scopes.</remarks>
public static class SeedFile
{
    /// <summary>Largest file read, in bytes.</summary>
    public const int BytesMax = 1 << 20;

    /// <exception cref="IdentityStartException">The file is missing, unreadable or wrong.</exception>
    public static ImmutableArray<SeedClient> Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.Length > BytesMax)
                throw new IdentityStartException($"{path} has {file.Length} bytes; a seed file has at most {BytesMax}.");
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IdentityStartException($"The seed file {path} cannot be read: {e.Message} Correct Identity:SeedFile, or make the file readable.", e);
        }
    }

    /// <param name="name">The file's name, for messages.</param>
    public static ImmutableArray<SeedClient> Parse(ReadOnlySpan<byte> utf8, string name)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        var cursor = new Cursor(utf8.StartsWith(byteOrderMark) ? utf8[3..] : utf8, name);
        try
        {
            return Root(ref cursor);
        }
        catch (JsonException e)
        {
            throw new IdentityStartException($"{name}:{(e.LineNumber ?? 0) + 1}: not valid JSON: {e.Message}", e);
        }
    }

    private static ImmutableArray<SeedClient> Root(ref Cursor cursor)
    {
        var clients = ImmutableArray.CreateBuilder<SeedClient>();
        var seen = false;
        cursor.Next(JsonTokenType.StartObject, "the file", "an object");
        while (cursor.NextProperty() is { } field)
        {
            if (field != "clients" || seen)
                throw cursor.Wrong(seen ? "'clients' is given twice" : $"unknown field '{field}'; the file has one, 'clients'");
            seen = true;
            cursor.Next(JsonTokenType.StartArray, "clients", "a list");
            while (cursor.NextItem(JsonTokenType.StartObject, "each client", "an object"))
                clients.Add(Client(ref cursor, clients));
        }
        if (!seen)
            throw cursor.Wrong("'clients' is missing");
        cursor.End();
        return clients.DrainToImmutable();
    }

    private static SeedClient Client(ref Cursor cursor, IReadOnlyList<SeedClient> before)
    {
        var start = cursor.Line;
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        string? clientId = null, displayName = null, audience = null, organisation = null, secret = null;
        ImmutableArray<string>? scopes = null;
        JsonWebKeySet? jwks = null;
        while (cursor.NextProperty() is { } field)
        {
            if (!lines.TryAdd(field, cursor.Line))
                throw cursor.Wrong($"'{field}' is given twice");
            switch (field)
            {
                case "clientId": clientId = cursor.Text(field); break;
                case "displayName": displayName = cursor.Text(field); break;
                case "audience": audience = cursor.Text(field); break;
                case "organisation": organisation = cursor.Text(field); break;
                case "scopes": scopes = cursor.Texts(field); break;
                case "secret": secret = cursor.Text(field); break;
                case "jwks": jwks = cursor.Keys(field); break;
                default: throw cursor.Wrong($"unknown field '{field}'");
            }
        }
        var client = new SeedClient(
            clientId ?? throw Missing(in cursor, start, "clientId"),
            displayName ?? throw Missing(in cursor, start, "displayName"),
            audience ?? throw Missing(in cursor, start, "audience"),
            organisation ?? throw Missing(in cursor, start, "organisation"),
            scopes ?? throw Missing(in cursor, start, "scopes"),
            secret,
            jwks);
        if (client.Problem() is var (wrong, message))
            throw cursor.Wrong($"{wrong} {message}", lines.GetValueOrDefault(wrong, start));
        if (before.Any(other => other.ClientId == client.ClientId))
            throw cursor.Wrong($"clientId '{client.ClientId}' is given to two clients", lines["clientId"]);
        return client;
    }

    private static IdentityStartException Missing(in Cursor cursor, int line, string field) => cursor.Wrong($"a client without '{field}'", line);

    /// <summary>A JSON reader that knows which line it is on.</summary>
    private ref struct Cursor(ReadOnlySpan<byte> text, string name)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private Utf8JsonReader _json = new(text);

        public readonly int Line => LineAt(_json.TokenStartIndex);

        public readonly IdentityStartException Wrong(string message, int? line = null) =>
            new($"{name}:{line ?? Line}: {message}. Nothing was seeded; docs/identity.md describes the file.");

        public void Next(JsonTokenType type, string what, string mustBe)
        {
            if (!_json.Read() || _json.TokenType != type)
                throw Wrong($"{what} must be {mustBe}");
        }

        public bool NextItem(JsonTokenType type, string what, string mustBe)
        {
            if (!_json.Read() || (_json.TokenType != type && _json.TokenType != JsonTokenType.EndArray))
                throw Wrong($"{what} must be {mustBe}");
            return _json.TokenType == type;
        }

        /// <summary>The next property's name, or null at the end of the object.</summary>
        public string? NextProperty() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName ? _json.GetString() : null;

        public string Text(string field)
        {
            Next(JsonTokenType.String, field, "text");
            return _json.GetString()!;
        }

        public ImmutableArray<string> Texts(string field)
        {
            Next(JsonTokenType.StartArray, field, "a list of texts");
            var texts = ImmutableArray.CreateBuilder<string>();
            while (NextItem(JsonTokenType.String, $"each of {field}", "text"))
                texts.Add(_json.GetString()!);
            return texts.DrainToImmutable();
        }

        public JsonWebKeySet Keys(string field)
        {
            Next(JsonTokenType.StartObject, field, "a JSON Web Key Set, {\"keys\": [...]} (RFC 7517)");
            var line = Line;
            var json = JsonElement.ParseValue(ref _json).GetRawText();
            try
            {
                return JsonWebKeySet.Create(json);
            }
            catch (Exception e) when (e is ArgumentException or JsonException)
            {
                throw Wrong($"{field} is not a JSON Web Key Set (RFC 7517)", line);
            }
        }

        /// <summary>Reads on, so that trailing garbage is an error.</summary>
        public void End() => _json.Read();

        private readonly int LineAt(long position) => _text[..(int)position].Count((byte)'\n') + 1;
    }
}
