namespace Ecosystem.Api.Tests.Spaces;

/// <summary>Documents over HTTP.</summary>
internal static class Uploads
{
    public static Task<Answer> AddAsync(RunningApi api, string token, string space, byte[] bytes, string name, string level, string? key = null) =>
        api.SendAsync(HttpMethod.Post, $"/spaces/{space}/documents?name={Uri.EscapeDataString(name)}&level={level}", token, request =>
        {
            request.Headers.Add("Idempotency-Key", key ?? Platform.Key());
            request.Content = new ByteArrayContent(bytes);
        });

    /// <summary>The bytes that an answer holds, with its status and headers.</summary>
    public static async Task<(int Status, byte[] Bytes, HttpResponseMessage Response)> GetAsync(RunningApi api, string? token, string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        change?.Invoke(request);
        var response = await api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), response);
    }
}
