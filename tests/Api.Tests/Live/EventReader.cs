using System.Net.ServerSentEvents;

namespace Ecosystem.Api.Tests.Live;

/// <summary>An event stream as its reader meets it.</summary>
internal sealed class EventReader : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly HttpResponseMessage _response;
    private readonly IAsyncEnumerator<SseItem<string>> _events;

    private EventReader(HttpResponseMessage response, IAsyncEnumerator<SseItem<string>> events) => (_response, _events) = (response, events);

    public static Task<EventReader> OpenAsync(RunningApi api, string token, string query) => OpenAsync(api, token, new { query });

    public static async Task<EventReader> OpenAsync(RunningApi api, string token, object body, string? trace = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = RunningApi.Json(System.Text.Json.JsonSerializer.Serialize(body)) };
        request.Headers.Authorization = new("Bearer", token);
        request.Headers.Accept.Add(new("text/event-stream"));
        if (trace is not null) request.Headers.Add("traceparent", trace);
        var response = await api.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new(response, SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator());
    }

    /// <summary>The next result.</summary>
    public async Task<Answer> NextAsync()
    {
        Assert.True(await MoveAsync(), "The stream has ended.");
        Assert.Equal("next", _events.Current.EventType);
        return new(200, _events.Current.Data);
    }

    /// <summary>The next result that fits; those before are of states in between.</summary>
    public async Task<Answer> NextAsync(Func<Answer, bool> fits)
    {
        while (true)
            if (await NextAsync() is var answer && fits(answer)) return answer;
    }

    /// <summary>The last result before the operation completes.</summary>
    public async Task<Answer> LastAsync()
    {
        var last = await NextAsync();
        while (await MoveAsync() && _events.Current.EventType == "next") last = new(200, _events.Current.Data);
        Assert.Equal("complete", _events.Current.EventType);
        return last;
    }

    /// <summary>Reads on to the end.</summary>
    /// <returns>Whether it ended with the operation.</returns>
    public async Task<bool> CompletesAsync()
    {
        if (!await MoveAsync()) return false;
        Assert.Equal("complete", _events.Current.EventType);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        _response.Dispose();
        try
        {
            await _events.DisposeAsync();
        }
        catch (NotSupportedException)
        {
            // A read was given up on and is still waiting.
        }
    }

    private Task<bool> MoveAsync() => _events.MoveNextAsync().AsTask().WaitAsync(s_patience);
}
