using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Hosting.Tokens;

/// <summary>Which access tokens are denied before they expire: the table <c>identity.denials</c>, kept in memory by every host that verifies tokens.</summary>
/// <remarks>
/// The database says when there is something new (NOTIFY), within milliseconds. A notice can be lost with its connection, so the table is asked each
/// second all the same, and read whole after each connecting. A host that could not read it for <see cref="UnreadMax"/> accepts no token
/// until it has: it cannot know which are denied. Memory: about 200 bytes for each token revoked in the last eleven minutes. Thread-safe.
/// </remarks>
public sealed class DenyList : BackgroundService, IHealthCheck
{
    /// <summary>The channel the database announces new rows on.</summary>
    public const string Channel = "identity_denials";

    /// <summary>The name under which its connection stands in <c>pg_stat_activity</c>.</summary>
    public const string ConnectionName = "ecosystem-denials";

    /// <summary>How often the table is asked when no notice comes.</summary>
    public static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>How long the list may be unread until no token is accepted. A failover of the database should fit in.</summary>
    public static readonly TimeSpan UnreadMax = TimeSpan.FromSeconds(15);

    private const int TimeoutSeconds = 5;
    private const string EverythingSince = "0";

    private readonly string _connectionString;
    private readonly TimeProvider _clock;
    private readonly ILogger<DenyList> _log;
    private readonly ConcurrentDictionary<(string Kind, string Name), Denial> _denials = new();
    private readonly ConcurrentDictionary<Watch, bool> _watches = new();
    private readonly TaskCompletionSource _tried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _forgotAt;
    private long _readAt;
    private volatile bool _wasRead;

    public DenyList(string connectionString, TimeProvider clock, ILogger<DenyList> log)
    {
        // One connection that stays open, and is found dead within seconds.
        _connectionString = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            ApplicationName = ConnectionName,
            Timeout = TimeoutSeconds,
            CommandTimeout = TimeoutSeconds,
        }.ConnectionString;
        (_clock, _log) = (clock, log);
    }

    private sealed record Denial(DateTimeOffset IssuedUntil, DateTimeOffset EndsAt);

    /// <summary>How many entries are held.</summary>
    public int Count => _denials.Count;

    /// <summary>Whether the list is known as of a moment ago.</summary>
    public bool IsFresh => _wasRead && _clock.GetElapsedTime(Volatile.Read(ref _readAt)) < UnreadMax;

    /// <summary>Why a token is denied, for the log; null when it is not.</summary>
    /// <exception cref="TokenIssuerUnavailableException">The list is not known.</exception>
    public string? WhyDenied(VerifiedToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (!IsFresh)
            throw new TokenIssuerUnavailableException($"The list of denied tokens could not be read for {UnreadMax.TotalSeconds} s, so no token is accepted. Check that PostgreSQL answers and that the migrations of schema identity have run.");
        return Find(token);
    }

    /// <summary>Calls back once when the token is denied, at once if it is already. The callback must be quick.</summary>
    /// <remarks>A list that is not known calls nobody: what the bearer then asks for is refused, and what it is still shown, every silo checks for itself.</remarks>
    public IDisposable WhenDenied(VerifiedToken token, Action then)
    {
        var watch = new Watch(this, token, then);
        _watches[watch] = true;
        if (Find(token) is not null)
            watch.Tell();
        return watch;
    }

    /// <summary>Ready when the list is known.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(IsFresh ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("the list of denied tokens cannot be read"));

    /// <summary>Waits for the first attempt to read, so that the first request is not refused for want of it; without a database the host starts all the same.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await _tried.Task.WaitAsync(TimeSpan.FromSeconds(TimeoutSeconds), cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isKnownToFail = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(() => isKnownToFail = false, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                _log.Log(isKnownToFail ? LogLevel.Debug : LogLevel.Warning, e, "The list of denied tokens cannot be read. Unless it can be within {Seconds} s, no token is accepted", UnreadMax.TotalSeconds);
                isKnownToFail = true;
                _tried.TrySetResult();
                await Task.Delay(PollInterval / 4, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(Action reading, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        var isAnnounced = false;
        // A notice that arrives while a command runs is handed over then, not to the next wait.
        connection.Notification += (_, _) => isAnnounced = true;
        await connection.OpenAsync(cancellation);
        // First listen, then read: what is written in between is announced.
        await using (var listen = new NpgsqlCommand($"listen {Channel}", connection))
            await listen.ExecuteNonQueryAsync(cancellation);
        var since = await ReadAsync(connection, EverythingSince, cancellation);
        reading();
        _tried.TrySetResult();
        while (true)
        {
            if (!isAnnounced)
                await connection.WaitAsync(PollInterval, cancellation);
            isAnnounced = false;
            since = await ReadAsync(connection, since, cancellation);
        }
    }

    /// <summary>Takes in what was written since, and answers since when to ask next: the oldest transaction that was not over, whose rows could not be seen.</summary>
    private async Task<string> ReadAsync(NpgsqlConnection connection, string since, CancellationToken cancellation)
    {
        var asked = _clock.GetTimestamp();
        await using var command = new NpgsqlCommand("""
            select s.horizon, d.kind, d.name, least(d.issued_until, '9999-01-01Z'), d.ends_at
            from (select pg_snapshot_xmin(pg_current_snapshot())::text as horizon) s left join identity.denials d on d.written_in >= $1::text::xid8
            """, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = since });
        var (horizon, isMore) = (since, false);
        await using (var reader = await command.ExecuteReaderAsync(cancellation))
        {
            while (await reader.ReadAsync(cancellation))
            {
                horizon = reader.GetString(0);
                if (await reader.IsDBNullAsync(1, cancellation))
                    continue;
                _denials[(reader.GetString(1), reader.GetString(2))] = new(reader.GetFieldValue<DateTimeOffset>(3), reader.GetFieldValue<DateTimeOffset>(4));
                isMore = true;
            }
        }
        // As of when it was asked, not of when it was answered.
        Volatile.Write(ref _readAt, asked);
        _wasRead = true;
        if (isMore)
            TellWatches();
        ForgetEnded();
        return horizon;
    }

    private string? Find(VerifiedToken token)
    {
        if (Covers("token", token.TokenId, token))
            return $"The token {token.TokenId} was revoked.";
        // A token that another client was given for this one's, by exchange, has this one as its subject.
        if (Covers("client", token.ClientId, token) || Covers("client", token.Subject, token))
            return $"Tokens of client {token.ClientId} issued then are denied: it is disabled, or was.";
        return Covers("subject", token.Subject, token) ? $"Tokens of {token.Subject} issued then are denied: they are disabled, or were." : null;
    }

    private bool Covers(string kind, string name, VerifiedToken token) => _denials.TryGetValue((kind, name), out var denial) && token.IssuedAt <= denial.IssuedUntil;

    private void TellWatches()
    {
        foreach (var (watch, _) in _watches)
        {
            if (Find(watch.Token) is not null)
                watch.Tell();
        }
    }

    /// <summary>What an entry denies has expired by itself when the entry ends.</summary>
    private void ForgetEnded()
    {
        var now = _clock.GetUtcNow();
        if (now - _forgotAt < TimeSpan.FromMinutes(1))
            return;
        _forgotAt = now;
        foreach (var (key, denial) in _denials)
        {
            if (denial.EndsAt < now)
                _denials.TryRemove(KeyValuePair.Create(key, denial));
        }
    }

    private sealed class Watch(DenyList list, VerifiedToken token, Action then) : IDisposable
    {
        private int _told;

        public VerifiedToken Token => token;

        public void Tell()
        {
            Dispose();
            if (Interlocked.Exchange(ref _told, 1) == 0)
                then();
        }

        public void Dispose() => list._watches.TryRemove(this, out _);
    }
}
