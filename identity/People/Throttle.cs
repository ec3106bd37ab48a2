using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Ecosystem.Identity.People;

/// <summary>Counts attempts to guess a secret, per account and per address, for all nodes together; stops those that guess.</summary>
/// <remarks>
/// An attempt is counted before the secret is looked at, in one statement: a hundred guesses at once are a hundred attempts.
/// A name that nobody has is counted as one that somebody has, so being stopped says nothing about it.
/// </remarks>
public sealed class Throttle(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>How long attempts count from the first, and those above the limit are refused.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Wrong attempts at one account's password or code within <see cref="Window"/>.</summary>
    public const int AttemptsPerAccountMax = 10;

    /// <summary>Wrong attempts from one address within <see cref="Window"/>: an office behind one address mistypes too.</summary>
    public const int AttemptsPerAddressMax = 100;

    private const string Count = """
        insert into identity.attempts as a (key, count, ends_at) values ($1, 1, $3)
        on conflict (key) do update set
          count = case when a.ends_at <= $2 then 1 else a.count + 1 end,
          ends_at = case when a.ends_at <= $2 then excluded.ends_at else a.ends_at end
        returning count
        """;

    /// <summary>Counts one attempt; false when there were too many.</summary>
    /// <param name="kind">What is guessed: <c>password</c>, <c>code</c>, <c>device</c>.</param>
    public async Task<bool> TryAsync(string kind, string account, IPAddress? address, CancellationToken cancellation)
    {
        var ofAccount = await CountAsync(KeyOf(kind, account), cancellation);
        var ofAddress = await CountAsync(KeyOf(address), cancellation);
        return ofAccount <= AttemptsPerAccountMax && ofAddress <= AttemptsPerAddressMax;
    }

    /// <summary>The secret was right: the account starts anew, and this attempt does not count against the address.</summary>
    public async Task ForgiveAsync(string kind, string account, IPAddress? address, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("delete from identity.attempts where key = $1");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = KeyOf(kind, account) });
        await command.ExecuteNonQueryAsync(cancellation);
        await using var one = database.CreateCommand("update identity.attempts set count = count - 1 where key = $1 and count > 0");
        one.Parameters.Add(new NpgsqlParameter<string> { TypedValue = KeyOf(address) });
        await one.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<int> CountAsync(string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var command = database.CreateCommand(Count);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = now.UtcDateTime });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = (now + Window).UtcDateTime });
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Bounded whatever was typed, and the same for names that are the same person's.</summary>
    private static string KeyOf(string kind, string account) =>
        $"{kind}:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(account.ToUpperInvariant())))}";

    /// <summary>An IPv6 subscriber has a /64 and any address in it.</summary>
    private static string KeyOf(IPAddress? address)
    {
        if (address is null)
            return "address:unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? $"address:{Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8))}::/64"
            : $"address:{address}";
    }
}
