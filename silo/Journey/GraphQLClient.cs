using System.Net.Http.Headers;
using System.Text.Json;
using Ecosystem.Silo.Hosting;

namespace Ecosystem.Silo.Journey;

/// <summary>Asks the public GraphQL API as one client, with its token, the way any partner would.</summary>
public sealed class GraphQLClient(Uri api, AccessToken token, HttpClient http)
{
    /// <summary>The token it asks with.</summary>
    public AccessToken Token => token;

    /// <summary>Sends an operation and returns the whole response.</summary>
    public async Task<JsonElement> SendAsync(string operation, object variables, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, "graphql"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        request.Content = JsonContent.Create(new { query = operation, variables });
        using var response = await http.SendAsync(request, cancellation);
        return await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
    }

    /// <summary>Sends an operation that must succeed, and returns its one root field.</summary>
    /// <exception cref="JourneyFailedException">The API answered an error.</exception>
    public async Task<JsonElement> AskAsync(string operation, object variables, CancellationToken cancellation)
    {
        var response = await SendAsync(operation, variables, cancellation);
        if (response.TryGetProperty("errors", out var errors)) throw new JourneyFailedException($"The API answered: {errors}");
        return response.GetProperty("data").EnumerateObject().First().Value;
    }
}

/// <summary>A step of the journey did not come out as it must.</summary>
public sealed class JourneyFailedException(string message) : Exception(message)
{
    /// <summary>Fails unless something holds.</summary>
    public static void Unless(bool holds, string message)
    {
        if (!holds) throw new JourneyFailedException(message);
    }
}
