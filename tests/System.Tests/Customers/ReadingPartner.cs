using System.Net.Http.Headers;
using System.Text.Json;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Npgsql;

namespace Ecosystem.SystemTests.Customers;

/// <summary>A customer and a partner that may read its name, on a running platform, over HTTP with tokens of its identity host.</summary>
internal sealed class ReadingPartner(string data, HttpClient http)
{
    private const string Purpose = "co-marketing/receipts";

    private readonly RunningPlatform _platform = RunningPlatform.Find(data);

    /// <summary>What a read has come to.</summary>
    /// <param name="Name">The datum; null: none was shown.</param>
    /// <param name="Receipt">The receipt named beside it; null: none.</param>
    public sealed record Answer(string? Name, string? Receipt, string? Code);

    public string Customer { get; private set; } = "";

    private AccessToken? Partner { get; set; }

    /// <summary>Gets tokens, which last for all of a test, and has the customer grant what is read.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        var tokens = new TokenClient(_platform.Issuer, LaptopClients.LoadOrCreate(data), http, TimeProvider.System);
        var admin = await tokens.GetAsync("customer-admin-demo", cancellation);
        Partner = await tokens.GetAsync("partner-demo", cancellation);
        Customer = admin.Claim("ecosystem_organisation");
        var answer = await new GraphQLClient(_platform.Api, admin, http).AskAsync(
            """
            mutation($purpose: String!, $key: String!) {
              grantConsent(input: { grantee: "partner_demo", category: PROFILE, purpose: $purpose, fields: ["name"], idempotencyKey: $key }) { ... on GrantConsentPayload { consent { id } } }
            }
            """, new { purpose = Purpose, key = Guid.CreateVersion7().ToString() }, cancellation);
        Assert.NotEmpty(answer.GetProperty("consent").GetProperty("id").GetString()!);
    }

    /// <summary>Reads the customer's name.</summary>
    public async Task<Answer> ReadAsync(string key, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_platform.Api, "graphql"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Partner!.Value);
        request.Headers.Add("Idempotency-Key", key);
        request.Content = JsonContent.Create(new { query = "query($id: ID!, $p: String!) { customer(id: $id) { profile(purpose: $p) { name } } }", variables = new { id = Customer, p = Purpose } });
        using var response = await http.SendAsync(request, cancellation);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        var profile = json.TryGetProperty("data", out var shown) && shown.ValueKind == JsonValueKind.Object && shown.TryGetProperty("customer", out var customer) && customer.ValueKind == JsonValueKind.Object ? customer.GetProperty("profile") : default;
        return new(
            profile.ValueKind == JsonValueKind.Object ? profile.GetProperty("name").GetString() : null,
            json.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("receipts", out var receipts) ? receipts[0].GetProperty("id").GetString() : null,
            json.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
    }

    /// <summary>The receipts of the customer that are in the log.</summary>
    public async Task<HashSet<string>> LoggedAsync(CancellationToken cancellation)
    {
        await using var connection = await ConnectAsync(cancellation);
        await using var command = new NpgsqlCommand(
            "select event->'receipt'->>'id' from journal.commits, jsonb_array_elements(entry::jsonb->'events') as event where actor_kind = 'customer' and actor_id = $1 and event->>'type' = 'dataRead'", connection);
        command.Parameters.Add(new() { Value = Customer });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var receipts = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellation)) receipts.Add(rows.GetString(0));
        return receipts;
    }

    /// <summary>From here on no commit is made, until the lock is disposed of: whoever writes to the journal waits.</summary>
    public async Task<IAsyncDisposable> StopJournalAsync(CancellationToken cancellation)
    {
        var connection = await ConnectAsync(cancellation);
        await using var command = new NpgsqlCommand("begin; lock table journal.commits in share mode", connection);
        await command.ExecuteNonQueryAsync(cancellation);
        return connection;
    }

    /// <summary>Waits until so many statements wait for the journal.</summary>
    public async Task WritersWaitAsync(CancellationToken cancellation)
    {
        await using var connection = await ConnectAsync(cancellation);
        while (true)
        {
            await using var command = new NpgsqlCommand("select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into journal.commits%')", connection);
            if (await command.ExecuteScalarAsync(cancellation) is true) return;
            await Task.Delay(10, cancellation);
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellation)
    {
        // Not pooled: a connection to a server that was killed would be handed out again, and a lock would outlive its owner.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_platform.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }
}
