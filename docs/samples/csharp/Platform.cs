// Platform.cs: calls, and what to do when one fails.
using System.Net.Http.Headers;
using System.Text.Json;

record Answer<T>(T? Data, Error[]? Errors, AnswerExtensions? Extensions);
record AnswerExtensions(Receipt[]? Receipts);
record Receipt(string Id);
record Error(string Message, ErrorExtensions Extensions);
record ErrorExtensions(string Code, string? TraceId = null, int RetryAfterSeconds = 0);
record Page<T>(T[] Nodes, PageInfo PageInfo);
record PageInfo(string? EndCursor, bool HasNextPage);

/// <summary>What the platform answered instead of data. Log the message: support finds the request by its trace id.</summary>
sealed class PlatformException(Error[] errors)
    : Exception(string.Join('\n', errors.Select(error => $"{error.Extensions.Code}: {error.Message} (trace {error.Extensions.TraceId})")))
{
    public string Code => errors[0].Extensions.Code;
}

sealed class Platform(HttpClient http, Proof proof, Tokens tokens, Uri api)
{
    private const int AttemptsMax = 6;

    /// <summary>Sends queries/(name).graphql. It is safe to repeat: a mutation has its idempotency key, and a read has ours, so that it leaves one receipt.</summary>
    public async Task<(T Data, Receipt[] Receipts)> AskAsync<T>(string name, object variables)
    {
        var query = await File.ReadAllTextAsync($"../queries/{name}.graphql");
        var requestKey = Guid.NewGuid().ToString();
        for (var attempt = 1; ; attempt++)
        {
            var answer = await SendAsync<T>(new { query, variables }, requestKey);
            if (answer is { Errors: null, Data: { } data }) return (data, answer.Extensions?.Receipts ?? []);
            var errors = answer.Errors ?? [new("Neither data nor errors.", new("UNAVAILABLE"))];
            var pause = attempt < AttemptsMax ? Pause(errors[0].Extensions, attempt) : null;
            if (pause is not { } wait) throw new PlatformException(errors);
            Console.Error.WriteLine($"{errors[0].Extensions.Code}: again in {wait.TotalMilliseconds} ms");
            await Task.Delay(wait);
        }
    }

    /// <summary>Every item of a list, page by page.</summary>
    public async IAsyncEnumerable<TNode> AllAsync<T, TNode>(string name, Func<T, Page<TNode>> list)
    {
        for (var next = new PageInfo(null, true); next.HasNextPage;)
        {
            var page = list((await AskAsync<T>(name, new { first = 50, after = next.EndCursor })).Data);
            foreach (var node in page.Nodes) yield return node;
            next = page.PageInfo;
        }
    }

    private async Task<Answer<T>> SendAsync<T>(object body, string requestKey)
    {
        try
        {
            var (url, token) = (new Uri(api, "/graphql"), await tokens.GetAsync());
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(body, new MediaTypeHeaderValue("application/json")) };
            request.Headers.Authorization = new("DPoP", token);
            request.Headers.Add("DPoP", proof.Of("POST", url.AbsoluteUri, token));
            request.Headers.Add("Idempotency-Key", requestKey);
            request.Headers.Accept.ParseAdd("application/graphql-response+json");
            using var response = await http.SendAsync(request);
            // Whatever the status: the body says what is wrong.
            return await response.Content.ReadFromJsonAsync<Answer<T>>() ?? throw new JsonException("The answer was null.");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or JsonException)
        {
            return new(default, [new($"No answer: {failure.Message}", new("UNAVAILABLE"))], null);
        }
    }

    /// <summary>How long to wait before the same request is sent again; null when that would not help.</summary>
    private TimeSpan? Pause(ErrorExtensions error, int attempt)
    {
        switch (error.Code)
        {
            case "BUDGET_EXHAUSTED":
                return TimeSpan.FromSeconds(error.RetryAfterSeconds);
            case "UNAVAILABLE" or "TIMED_OUT":
                return TimeSpan.FromMilliseconds(250 << attempt);
            case "UNAUTHENTICATED" when attempt == 1:
                tokens.Forget();
                return TimeSpan.Zero;
            default:
                return null;
        }
    }
}
