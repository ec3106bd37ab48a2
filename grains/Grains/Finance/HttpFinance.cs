using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.Json;
using Polly.Timeout;

namespace Ecosystem.Grains.Finance;

/// <summary>A finance system reached over HTTP; the wire format is in docs/finance.md.</summary>
public sealed class HttpFinance(IHttpClientFactory clients, FinanceOptions options) : IFinance
{
    /// <summary>Name of the client in the factory.</summary>
    public const string ClientName = "finance";

    /// <summary>What an answer holds; other members are ignored.</summary>
    private sealed record Answered(Money? Balance, string? Detail);

    public async Task<FinanceReply> PostAsync(FundId fund, LedgerEntry entry, CancellationToken cancellation)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"funds/{fund}/entries") { Content = JsonContent.Create(entry, options: DomainJson.Options) };
        // A structured-field string (RFC 8941 §3.3.3), as draft-ietf-httpapi-idempotency-key-header has it.
        request.Headers.TryAddWithoutValidation("Idempotency-Key", $"\"{entry.Key}\"");
        return await SendAsync(request, cancellation);
    }

    public Task<FinanceReply> BalanceAsync(FundId fund, string currency, CancellationToken cancellation) =>
        SendAsync(new(HttpMethod.Get, $"funds/{fund}/balance?currency={Uri.EscapeDataString(currency)}"), cancellation);

    private async Task<FinanceReply> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using (request)
        {
            try
            {
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                if (options.TokenFile is { } file) request.Headers.Authorization = new("Bearer", (await File.ReadAllTextAsync(file, cancellation)).Trim());
                using var client = clients.CreateClient(ClientName);
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation);
                return await ReadAsync(response, cancellation);
            }
            catch (Exception failure) when (failure is HttpRequestException or TimeoutRejectedException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
            {
                throw new FinanceUnavailableException($"Finance at {options.Url} did not answer: {failure.Message}", failure);
            }
        }
    }

    /// <summary>An answer is a success or a refusal. Anything else, such as 401 or 503, says nothing about the entry.</summary>
    private async Task<FinanceReply> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var refused = response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.UnprocessableEntity;
        if (!response.IsSuccessStatusCode && !refused)
            throw new FinanceUnavailableException($"Finance at {options.Url} answered {(int)response.StatusCode}: {Advice(response.StatusCode)}");
        var answered = await ParseAsync(response, cancellation);
        if (refused) return new(answered?.Balance, answered?.Detail is { Length: > 0 } detail ? detail : $"HTTP {(int)response.StatusCode}");
        return answered?.Balance is { IsWellFormed: true } balance
            ? new(balance, null)
            : new(null, $"HTTP {(int)response.StatusCode} without a balance that can be read");
    }

    /// <summary>The body, or null when it is not of the form agreed: then finance has answered, and what it says is unknown.</summary>
    private static async Task<Answered?> ParseAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        try
        {
            return JsonSerializer.Deserialize<Answered>(body, DomainJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Advice(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "it does not let the platform in. Check Ecosystem:Finance:TokenFile.",
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => "redirects are not followed. Set Ecosystem:Finance:Url to where it leads.",
        _ => "it is asked again.",
    };
}
