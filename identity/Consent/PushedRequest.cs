using Npgsql;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Ecosystem.Identity.Consent;

/// <summary>A pushed request (RFC 9126) while its person signs in.</summary>
/// <remarks>
/// It is good for 90 seconds until a browser brings it, which is enough for a redirection. Then the person may need longer, to find
/// their phone; once a code was issued, or the person refused, it is used up.
/// </remarks>
public sealed class PushedRequest(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>How long a client has to send the person's browser here.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(90);

    /// <summary>How long the person then has to sign in and decide.</summary>
    public static readonly TimeSpan SignInTime = TimeSpan.FromMinutes(15);

    /// <summary>The stored request of this HTTP request: its row, and when it was pushed; null when the parameters came in the address.</summary>
    public static (string Id, DateTimeOffset PushedAt)? Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var transaction = http.Features.Get<OpenIddictServerAspNetCoreFeature>()?.Transaction;
        var token = transaction?.GetProperty<ProcessAuthenticationContext>(typeof(ProcessAuthenticationContext).FullName!)?.RequestTokenPrincipal;
        return token?.GetTokenId() is { Length: > 0 } id ? (id, token.GetCreationDate() ?? DateTimeOffset.MinValue) : null;
    }

    /// <summary>Gives the person time to sign in; counted from when it was pushed, so that it ends however often a browser comes.</summary>
    public async Task KeepAsync(HttpContext http)
    {
        if (Of(http) is not var (id, pushedAt))
            return;
        await using var command = database.CreateCommand("update identity.tokens set expiration_date = $2 where id = $1 and status = 'valid' and expiration_date > $3");
        Add(command, id, pushedAt + SignInTime, clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(http.RequestAborted);
    }

    /// <summary>The person refused: the client has to begin anew.</summary>
    public async Task EndAsync(HttpContext http)
    {
        if (Of(http) is not var (id, _))
            return;
        await using var command = database.CreateCommand("update identity.tokens set status = 'redeemed', redemption_date = $2 where id = $1");
        Add(command, id, clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(http.RequestAborted);
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
    }
}
