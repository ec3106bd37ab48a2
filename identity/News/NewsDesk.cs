using System.Text.Json;
using Npgsql;

namespace Ecosystem.Identity.News;

/// <summary>Tells the platform's log what no trigger sees: that nothing changed, because somebody failed or refused (Migrations/0010_news.sql).</summary>
public sealed class NewsDesk(NpgsqlDataSource database, ILogger<NewsDesk> log)
{
    /// <summary>A person did not agree to what a client asks for.</summary>
    public Task ConsentDeniedAsync(string personId, string client, IEnumerable<string> scopes, CancellationToken cancellation) =>
        ExecuteAsync("select identity.tell('account_' || $1, 'consentDenied', $2::jsonb)", cancellation, personId, JsonSerializer.Serialize(new { client, scopes }));

    /// <summary>A code or refresh token was used a second time; told before all that came of it is revoked.</summary>
    public Task TokenReusedAsync(string personId, string? client, CancellationToken cancellation) =>
        ExecuteAsync("select identity.tell('account_' || $1, 'tokenReused', $2::jsonb)", cancellation, personId, JsonSerializer.Serialize(client is null ? new() : new Dictionary<string, string>(StringComparer.Ordinal) { ["client"] = client }));

    /// <summary>A client proved who it is for the first time since it was disabled, or somebody failed to be it.</summary>
    public Task ClientReturnedAsync(string client, CancellationToken cancellation) => ExecuteAsync("select identity.client_returned($1)", cancellation, client);

    /// <summary>Somebody failed to prove that they are a client, which need not exist. The caller's answer does not depend on it.</summary>
    public Task ClientFailedAsync(string? client) => CountAsync("select identity.count_client_failure($1)", client ?? "");

    /// <summary>Counts a wrong password or code once the answer has gone: whether there is such a person must not show in its time.</summary>
    public void AfterwardsCountSignInFailure(HttpContext http, string normalizedUserName) => http.Response.OnCompleted(() => CountAsync(
        "select identity.count_person_failure((select id from identity.people where normalized_user_name = $1))", normalizedUserName));

    private async Task CountAsync(string sql, string value)
    {
        try
        {
            await ExecuteAsync(sql, CancellationToken.None, value);
        }
        catch (NpgsqlException failure)
        {
            log.LogWarning(failure, "A failed attempt could not be counted.");
        }
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellation, params string[] values)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
