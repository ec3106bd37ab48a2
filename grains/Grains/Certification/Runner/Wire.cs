using System.Collections.Frozen;
using Ecosystem.Hosting.Outbound;

namespace Ecosystem.Grains.Certification.Runner;

/// <summary>The one way out of a run: every request goes through the guard, is counted, and stands in the transcript (CE-4, CE-5, CE-7).</summary>
internal sealed class Wire(HttpClient http, CertificationOptions options, Transcript transcript, TimeProvider time)
{
    private const int Retries = 3;

    public Transcript Transcript => transcript;

    /// <summary>Answers that came at all.</summary>
    public int Answers { get; private set; }

    /// <summary>Sends a request; again when it is to be retried later (CSI-1).</summary>
    /// <param name="make">Makes the request, anew for each try.</param>
    /// <param name="exchanges">Told the place of each exchange.</param>
    /// <param name="beforeKept">Told the answer before it is written down, so that it can hide what is secret in it.</param>
    /// <exception cref="NotReachedException">There was no answer that may be read.</exception>
    /// <exception cref="NotSeenException">The run has made all its requests.</exception>
    public async Task<Answer> SendAsync(string test, Func<HttpRequestMessage> make, byte[]? body, List<int> exchanges, Action<Answer>? beforeKept, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (transcript.Count >= options.RequestsMax) throw new NotSeenException($"The run has made its {options.RequestsMax} requests, so this one was not made.");
            using var request = make();
            if (body is not null) request.Content = Content(body, request);
            var answer = await OnceAsync(test, request, body, exchanges, beforeKept, cancellation);
            if (answer.Status is not (429 or 503) || attempt == Retries || Wait(answer) is not { } wait) return answer;
            await Task.Delay(wait, time, cancellation);
        }
    }

    private async Task<Answer> OnceAsync(string test, HttpRequestMessage request, byte[]? body, List<int> exchanges, Action<Answer>? beforeKept, CancellationToken cancellation)
    {
        var at = time.GetUtcNow();
        var name = $"{request.Method.Method} {request.RequestUri!.AbsolutePath}";
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            var headers = response.Headers.Concat(response.Content.Headers).GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
                .ToFrozenDictionary(group => group.Key, group => string.Join(", ", group.SelectMany(header => header.Value)), StringComparer.OrdinalIgnoreCase);
            var answer = new Answer(name, (int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync(cancellation));
            beforeKept?.Invoke(answer);
            Answers++;
            exchanges.Add(transcript.Add(test, at, request, body, answer, null));
            return answer;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException or UriFormatException)
        {
            var said = Said(name, request.RequestUri!.Host, failure);
            exchanges.Add(transcript.Add(test, at, request, body, null, said));
            if (failure is OperationCanceledException) throw;
            throw new NotReachedException(said, failure);
        }
    }

    /// <summary>What may be told of a failure: never an address, which the network this stands in is known by.</summary>
    private static string Said(string name, string host, Exception failure) => failure switch
    {
        OutboundRefusedException refused => $"{name}: {refused.Message}",
        OperationCanceledException => $"{name}: there was no answer before the time was up.",
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } failed => $"{name}: {host} was not reached ({failed.HttpRequestError}).",
        _ => $"{name}: {host} gave no answer that can be read.",
    };

    private TimeSpan? Wait(Answer answer) =>
        int.TryParse(answer.Header("Retry-After"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seconds) && seconds <= options.RetryAfterMax.TotalSeconds
            ? TimeSpan.FromSeconds(seconds) : null;

    private static ByteArrayContent Content(byte[] body, HttpRequestMessage request)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = request.Options.TryGetValue(ContentType, out var type) ? new(type) : new("application/json");
        return content;
    }

    /// <summary>A body's type, when it is not JSON.</summary>
    public static HttpRequestOptionsKey<string> ContentType { get; } = new("type");
}
