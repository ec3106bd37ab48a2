using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Grains.Certification.Runner;

/// <summary>What was said in a run: NDJSON, an exchange a line, without secrets and tokens (CE-7).</summary>
/// <remarks>
/// What is secret is blotted out of the whole of each body before it is cut, so that no half of a token is left at the cut. A body's SHA-256 is of its bytes as they went over the wire.
/// </remarks>
internal sealed class Transcript(int bodyBytesKept)
{
    private const string Blot = "***";
    private const int SecretLengthMin = 8;

    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly SortedSet<string> _secrets = new(Comparer<string>.Create((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b)));

    /// <summary>Exchanges so far.</summary>
    public int Count { get; private set; }

    /// <summary>Takes note that a text, also percent-encoded, must not be written.</summary>
    public void Hide(string? secret)
    {
        if (secret is not { Length: >= SecretLengthMin }) return;
        _secrets.Add(secret);
        _secrets.Add(Uri.EscapeDataString(secret));
    }

    /// <summary>A text without what must not be written.</summary>
    public string Clean(string text)
    {
        foreach (var secret in _secrets) text = text.Replace(secret, Blot, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Adds an exchange.</summary>
    /// <param name="answer">Null when there was none: <paramref name="failure"/> says why.</param>
    /// <returns>Its place, from 0.</returns>
    public int Add(string test, DateTimeOffset at, HttpRequestMessage request, byte[]? body, Answer? answer, string? failure)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(new
        {
            exchange = Count,
            test,
            at,
            request = new
            {
                method = request.Method.Method,
                url = Clean(request.RequestUri!.OriginalString),
                headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
                    .ToDictionary(header => header.Key, header => HeaderText(header.Key, string.Join(", ", header.Value)), StringComparer.Ordinal),
                body = Kept(body),
            },
            response = answer is null ? null : new
            {
                status = answer.Status,
                headers = answer.Headers.OrderBy(header => header.Key, StringComparer.Ordinal).ToDictionary(header => header.Key, header => HeaderText(header.Key, header.Value), StringComparer.Ordinal),
                body = Kept(answer.Body),
            },
            failure = failure is null ? null : Clean(failure),
        }, DomainJson.Options);
        _lines.Write(line);
        _lines.Write("\n"u8);
        return Count++;
    }

    public byte[] ToArray() => _lines.WrittenSpan.ToArray();

    private string HeaderText(string name, string value) =>
        name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ? $"{value.Split(' ')[0]} {Blot}"
        : name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase) ? Blot : Clean(value);

    private object? Kept(byte[]? body)
    {
        if (body is null or { Length: 0 }) return null;
        var isText = System.Text.Unicode.Utf8.IsValid(body);
        // Secrets are ASCII: bytes as Latin-1 characters and back change nothing else.
        var clean = Encoding.Latin1.GetBytes(Clean(Encoding.Latin1.GetString(body)));
        var kept = clean.AsSpan(0, Math.Min(clean.Length, bodyBytesKept));
        return new
        {
            bytes = body.Length,
            sha256 = Convert.ToHexStringLower(SHA256.HashData(body)),
            text = isText ? Encoding.UTF8.GetString(kept) : null,
            base64 = isText ? null : Convert.ToBase64String(kept),
        };
    }
}
