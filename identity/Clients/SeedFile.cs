using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Identity.People;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Identity.Clients;

/// <summary>Reads the clients, roles and people declared in a JSON file: <c>{"clients": […], "roles": […], "people": […]}</c>; docs/identity.md gives the fields.</summary>
/// <remarks>Strict: an unknown, repeated, missing or mistyped field fails the whole file, and the message gives its line. A typing error must not become a client without its scopes.</remarks>
public static class SeedFile
{
    /// <summary>Largest file read, in bytes.</summary>
    public const int BytesMax = 1 << 20;

    /// <exception cref="IdentityStartException">The file is missing, unreadable or wrong.</exception>
    public static Seed Read(string path)
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
    public static Seed Parse(ReadOnlySpan<byte> utf8, string name)
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

    private static Seed Root(ref Cursor cursor)
    {
        var clients = ImmutableArray.CreateBuilder<SeedClient>();
        var roles = ImmutableArray.CreateBuilder<SeedRole>();
        var people = ImmutableArray.CreateBuilder<SeedPerson>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        cursor.Next(JsonTokenType.StartObject, "the file", "an object");
        while (cursor.NextProperty() is { } field)
        {
            if (!seen.Add(field))
                throw cursor.Wrong($"'{field}' is given twice");
            if (field is not ("clients" or "roles" or "people"))
                throw cursor.Wrong($"unknown field '{field}'; the file may have 'clients', 'roles' and 'people'");
            cursor.Next(JsonTokenType.StartArray, field, "a list");
            while (cursor.NextItem(JsonTokenType.StartObject, field switch { "clients" => "each client", "roles" => "each role", _ => "each person" }, "an object"))
            {
                switch (field)
                {
                    case "clients": clients.Add(Client(ref cursor, clients)); break;
                    case "roles": roles.Add(Role(ref cursor, roles)); break;
                    default: people.Add(Person(ref cursor, people)); break;
                }
            }
        }
        if (seen.Count == 0)
            throw cursor.Wrong("'clients' is missing");
        cursor.End();
        return new Seed(clients.DrainToImmutable(), roles.DrainToImmutable(), people.DrainToImmutable());
    }

    private static SeedClient Client(ref Cursor cursor, IReadOnlyList<SeedClient> before)
    {
        var fields = new Fields(cursor.Line, "client");
        string? clientId = null, displayName = null, audience = null, organisation = null, secret = null;
        ImmutableArray<string>? scopes = null, grants = null, redirectUris = null, people = null, certificates = null;
        string? subject = null, country = null;
        JsonWebKeySet? jwks = null;
        bool isPublic = false, asksConsent = true, provesKey = false, signsRequests = false;
        while (fields.Next(ref cursor) is { } field)
        {
            switch (field)
            {
                case "clientId": clientId = cursor.Text(field); break;
                case "displayName": displayName = cursor.Text(field); break;
                case "audience": audience = cursor.Text(field); break;
                case "organisation": organisation = cursor.Text(field); break;
                case "scopes": scopes = cursor.Texts(field); break;
                case "country": country = cursor.Text(field); break;
                case "secret": secret = cursor.Text(field); break;
                case "jwks": jwks = cursor.Keys(field); break;
                case "tlsClientCertificates": certificates = cursor.Texts(field); break;
                case "tlsClientAuthSubjectDn": subject = cursor.Text(field); break;
                case "public": isPublic = cursor.Truth(field); break;
                case "grants": grants = cursor.Texts(field); break;
                case "redirectUris": redirectUris = cursor.Texts(field); break;
                case "people": people = cursor.Texts(field); break;
                case "dpopBoundAccessTokens": provesKey = cursor.Truth(field); break;
                case "requireSignedRequestObject": signsRequests = cursor.Truth(field); break;
                case "asksConsent": asksConsent = cursor.Truth(field); break;
                default: throw cursor.Wrong($"unknown field '{field}'");
            }
        }
        var client = new SeedClient(
            clientId ?? throw fields.Missing(in cursor, "clientId"),
            displayName ?? throw fields.Missing(in cursor, "displayName"),
            audience ?? throw fields.Missing(in cursor, "audience"),
            organisation ?? throw fields.Missing(in cursor, "organisation"),
            scopes ?? throw fields.Missing(in cursor, "scopes"),
            secret,
            jwks)
        {
            Public = isPublic,
            TlsClientCertificates = certificates ?? [],
            TlsClientAuthSubjectDn = subject,
            Country = country,
            RedirectUris = redirectUris ?? [],
            People = people ?? [],
            AsksConsent = asksConsent,
            DpopBoundAccessTokens = provesKey,
            RequireSignedRequestObject = signsRequests,
        };
        if (grants is { } named)
            client = client with { Grants = named };
        fields.Check(in cursor, client.Problem(), before.Any(other => other.ClientId == client.ClientId) ? ("clientId", $"'{client.ClientId}'") : null);
        return client;
    }

    private static SeedRole Role(ref Cursor cursor, IReadOnlyList<SeedRole> before)
    {
        var fields = new Fields(cursor.Line, "role");
        string? name = null;
        ImmutableArray<string>? scopes = null;
        while (fields.Next(ref cursor) is { } field)
        {
            switch (field)
            {
                case "name": name = cursor.Text(field); break;
                case "scopes": scopes = cursor.Texts(field); break;
                default: throw cursor.Wrong($"unknown field '{field}'");
            }
        }
        var role = new SeedRole(name ?? throw fields.Missing(in cursor, "name"), scopes ?? throw fields.Missing(in cursor, "scopes"));
        fields.Check(in cursor, role.Problem(), before.Any(other => other.Name == role.Name) ? ("name", $"'{role.Name}'") : null);
        return role;
    }

    private static SeedPerson Person(ref Cursor cursor, IReadOnlyList<SeedPerson> before)
    {
        var fields = new Fields(cursor.Line, "person");
        string? userName = null, displayName = null, audience = null, organisation = null, password = null, totpSecret = null;
        ImmutableArray<string>? roles = null;
        bool? disabled = null;
        while (fields.Next(ref cursor) is { } field)
        {
            switch (field)
            {
                case "userName": userName = cursor.Text(field); break;
                case "displayName": displayName = cursor.Text(field); break;
                case "audience": audience = cursor.Text(field); break;
                case "organisation": organisation = cursor.Text(field); break;
                case "roles": roles = cursor.Texts(field); break;
                case "password": password = cursor.Text(field); break;
                case "totpSecret": totpSecret = cursor.Text(field); break;
                case "disabled": disabled = cursor.Truth(field); break;
                default: throw cursor.Wrong($"unknown field '{field}'");
            }
        }
        var person = new SeedPerson(
            userName ?? throw fields.Missing(in cursor, "userName"),
            displayName ?? throw fields.Missing(in cursor, "displayName"),
            audience ?? throw fields.Missing(in cursor, "audience"),
            organisation ?? throw fields.Missing(in cursor, "organisation"),
            roles ?? throw fields.Missing(in cursor, "roles"),
            password ?? throw fields.Missing(in cursor, "password"),
            totpSecret)
        {
            Disabled = disabled,
        };
        fields.Check(in cursor, person.Problem(), before.Any(other => other.UserName == person.UserName) ? ("userName", $"'{person.UserName}'") : null);
        return person;
    }

    /// <summary>The fields of one object, each at most once, and on which line each stood.</summary>
    private sealed class Fields(int start, string what)
    {
        private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

        public string? Next(ref Cursor cursor)
        {
            if (cursor.NextProperty() is not { } field)
                return null;
            return _lines.TryAdd(field, cursor.Line) ? field : throw cursor.Wrong($"'{field}' is given twice");
        }

        public IdentityStartException Missing(in Cursor cursor, string field) => cursor.Wrong($"a {what} without '{field}'", start);

        public void Check(in Cursor cursor, (string Field, string Message)? problem, (string Field, string Value)? repeated)
        {
            if (problem is var (wrong, message))
                throw cursor.Wrong($"{wrong} {message}", _lines.GetValueOrDefault(wrong, start));
            if (repeated is var (field, value))
                throw cursor.Wrong($"{field} {value} is given to two {(what == "person" ? "people" : what + "s")}", _lines[field]);
        }
    }

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

        public bool Truth(string field) => _json.Read() && _json.TokenType is JsonTokenType.True or JsonTokenType.False
            ? _json.GetBoolean()
            : throw Wrong($"{field} must be true or false");

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
