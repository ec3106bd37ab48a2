using System.Net.Http.Headers;
using System.Text.Json;
using Ecosystem.Api.Sovereignty;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Tests.Sovereignty;

/// <summary>Two customers and two readers of two organisations, as the sovereignty interface is tested with (CSI-4).</summary>
internal sealed class SovereigntyWorld(Platform platform, string customer, string other)
{
    public const string Purpose = "co-marketing";

    private readonly string _run = Platform.Key();

    public string Customer => customer;

    public string Other => other;

    public string Reader => $"reader_{_run}";

    public string CustomerToken => Tokens.Customer(platform.Issuer, customer);

    public string OtherToken => Tokens.Customer(platform.Issuer, other);

    public string ReaderToken => TokenOf(Reader);

    public string TokenOf(string organisation) => platform.Issuer.TokenFor($"{organisation}-client", "partner", organisation, Scopes.CustomersRead);

    public static async Task<SovereigntyWorld> MadeAsync(Platform platform)
    {
        platform.AsHeadquarters();
        var ids = new[] { Platform.Fresh<CustomerId>().Value, Platform.Fresh<CustomerId>().Value };
        foreach (var id in ids) Assert.IsType<CustomerAccepted>(await platform.Grain<ICustomerGrain>(id).Register(new("星河制造 Galaxy Works", "manufacturing", 1998, "251.41", 495, "CN", null), Platform.Key()));
        return new(platform, ids[0], ids[1]);
    }

    public Task<Answer> AskAsync(HttpMethod method, string path, string? token, object? body = null, string? key = null) => platform.Api.SendAsync(method, SovereigntyInterface.Base + path, token, request =>
    {
        request.Headers.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (body is not null) request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    });

    public Task<Answer> GrantAsync(string[]? fields = null, string? key = null, DateTimeOffset? expiresAt = null, string? token = null, string category = "profile") =>
        AskAsync(HttpMethod.Post, $"/customers/{customer}/consents", token ?? CustomerToken, new { grantee = Reader, category, purpose = Purpose, fields = fields ?? ["name", "sector"], expiresAt }, key);

    public Task<Answer> ReadAsync(string fields = "name", string purpose = Purpose, string category = "profile", string? token = null, string? of = null) =>
        AskAsync(HttpMethod.Get, $"/customers/{of ?? customer}/data/{category}?purpose={Uri.EscapeDataString(purpose)}&fields={fields}", token ?? ReaderToken);

    /// <summary>Everything of an answer that may not differ between what is denied and what is not there (CSI-7).</summary>
    public static string Seen(Answer answer) =>
        $"{answer.Status}\n{string.Join('\n', answer.Headers.Where(header => header.Key is not "Date").OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {header.Value}"))}\n{answer.Body}";
}
