using System.Security.Cryptography;
using System.Text.Json;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner;

/// <summary>One test as it is carried out: who asks what of the candidate. Everything that it sets up is its own.</summary>
internal sealed class Trial(string test, Wire wire, Discovery discovery, Candidate candidate, CertificationOptions options, TimeProvider time, CancellationToken cancellation)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public Candidate Candidate => candidate;

    public CertificationOptions Options => options;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Places of this test's exchanges in the transcript.</summary>
    public List<int> Exchanges { get; } = [];

    /// <summary>The organisation that consents to a reader name.</summary>
    public string OrganisationOf(CandidateRole role) => candidate.Clients.FirstOrDefault(client => client.Role == role)?.Organisation ?? throw new NotSeenException($"No client is registered for the part of {role}.");

    /// <summary>A word that was never used before.</summary>
    public static string Fresh(string prefix) => $"{prefix}-{RandomNumberGenerator.GetHexString(16, lowercase: true)}";

    public Task<string> TokenAsync(CandidateRole role) => discovery.TokenAsync(role, test, Exchanges, cancellation);

    public Task<Answer> Get(CandidateRole? who, string path) => Send(who, HttpMethod.Get, path, null);

    public Task<Answer> Post(CandidateRole? who, string path, object? json = null, string? key = null) => Send(who, HttpMethod.Post, path, Bytes(json), key);

    public Task<Answer> Put(CandidateRole? who, string path, object json) => Send(who, HttpMethod.Put, path, Bytes(json));

    /// <summary>Sends a file's bytes.</summary>
    public Task<Answer> Upload(CandidateRole who, string path, byte[] bytes) => Send(who, HttpMethod.Post, path, bytes, null, "application/octet-stream");

    /// <summary>Asks with a token that somebody made up, or with none.</summary>
    public Task<Answer> GetWith(string? token, string path)
    {
        wire.Transcript.Hide(token);
        return Raw(token, HttpMethod.Get, candidate.BaseUrl + path, null, null, null);
    }

    /// <summary>Asks for something outside the base URL, without a token.</summary>
    public Task<Answer> GetUrl(string url) => Raw(null, HttpMethod.Get, url, null, null, null);

    /// <summary>Asks again and again until an answer is as it should be, or the time is over: the last answer.</summary>
    public async Task<Answer> Until(TimeSpan within, Func<Task<Answer>> ask, Func<Answer, bool> isAsItShouldBe)
    {
        var end = Now + within;
        while (true)
        {
            var answer = await ask();
            if (isAsItShouldBe(answer) || Now >= end) return answer;
            await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellation);
        }
    }

    public Task WaitUntil(DateTimeOffset moment) => moment - Now is { Ticks: > 0 } rest ? Task.Delay(rest, time, cancellation) : Task.CompletedTask;

    private async Task<Answer> Send(CandidateRole? who, HttpMethod method, string path, byte[]? body, string? key = null, string? type = null) =>
        await Raw(who is { } role ? await TokenAsync(role) : null, method, candidate.BaseUrl + path, body, key, type);

    private Task<Answer> Raw(string? token, HttpMethod method, string url, byte[]? body, string? key, string? type)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var absolute)) throw new NotSeenException("The base URL is no URL.");
        HttpRequestMessage Make()
        {
            var request = new HttpRequestMessage(method, absolute);
            if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
            if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
            if (type is not null) request.Options.Set(Wire.ContentType, type);
            return request;
        }
        return wire.SendAsync(test, Make, body, Exchanges, null, cancellation);
    }

    private static byte[]? Bytes(object? json) => json is null ? null : JsonSerializer.SerializeToUtf8Bytes(json, s_json);
}
