using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Shows published checkpoints to the configured witnesses, and keeps what they cosign (AU-15).</summary>
/// <remarks>After the signature and beside the sequencer, which waits for none of them. One silo asks at a time; a witness says itself how far it is, so nothing has to be remembered.</remarks>
public sealed class WitnessedCheckpoints : BackgroundService
{
    /// <summary>How long after one checkpoint was shown the next is.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly NpgsqlDataSource _database;
    private readonly AuditLog _log;
    private readonly WitnessOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<WitnessedCheckpoints> _logger;
    private readonly Meter _meter;
    private readonly Counter<long> _answers;
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, long> _sizes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _forks = new(StringComparer.Ordinal);

    public WitnessedCheckpoints(NpgsqlDataSource database, AuditLog log, WitnessOptions options, IMeterFactory meters, TimeProvider time, ILogger<WitnessedCheckpoints> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(meters);
        (_database, _log, _options, _time, _logger) = (database, log, options, time, logger);
        _meter = meters.Create(JournalMetrics.Name);
        _answers = _meter.CreateCounter<long>("ecosystem.audit.witness.answers", "{answer}", "What witnesses said to checkpoints");
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = options.AnswerWithin, MaxResponseContentBufferSize = WitnessClient.BytesMax };
    }

    /// <summary>Witnesses that have seen another history, each with what it said; empty while there is none.</summary>
    public IReadOnlyDictionary<string, string> Forks => _forks;

    /// <summary>Shows the latest checkpoint to every witness that has not cosigned it, all at once.</summary>
    public async Task ShowAsync(CancellationToken cancellation)
    {
        if (_options.Witnesses.Count == 0 || await _log.LatestCheckpointAsync(cancellation) is not { } checkpoint) return;
        await Task.WhenAll(_options.Witnesses.Select(witness => ShowAsync(witness, checkpoint, cancellation)));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_options.Witnesses.Count == 0) return;
        using var timer = new PeriodicTimer(Interval, _time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            try
            {
                // A lock of the session and not of a transaction: none is open while a stranger answers.
                await using var connection = await _database.OpenConnectionAsync(stoppingToken);
                if (!await LockAsync(connection, "select pg_try_advisory_lock(hashtextextended('ecosystem/witnesses', 0))", stoppingToken)) continue;
                try
                {
                    await ShowAsync(stoppingToken);
                }
                finally
                {
                    await LockAsync(connection, "select pg_advisory_unlock(hashtextextended('ecosystem/witnesses', 0))", CancellationToken.None);
                }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                _logger.LogWarning(failure, "The checkpoint could not be shown to witnesses; the next try is in {Interval}.", Interval);
            }
    }

    public override void Dispose()
    {
        _http.Dispose();
        _meter.Dispose();
        base.Dispose();
    }

    private async Task ShowAsync(Witness witness, SignedCheckpoint checkpoint, CancellationToken cancellation)
    {
        var name = witness.Key.Name;
        if (await CosignedAsync(checkpoint.Size, name, cancellation)) return;
        WitnessAnswer answer;
        try
        {
            var client = new WitnessClient(_http, witness);
            answer = await AskAsync(client, _sizes.GetValueOrDefault(name), checkpoint, cancellation);
            // It knows best how far it is; once is enough to learn it.
            if (answer is OtherSize other && other.Size <= checkpoint.Size) answer = await AskAsync(client, other.Size, checkpoint, cancellation);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            answer = new Unusable(unreachable is HttpRequestException ? unreachable.Message : "it did not answer in time");
        }

        _answers.Add(1, new KeyValuePair<string, object?>("witness", name), new KeyValuePair<string, object?>("answer", answer.GetType().Name));
        switch (answer)
        {
            case Cosigned cosigned:
                await KeepAsync(checkpoint.Size, name, cosigned.Line, cancellation);
                _sizes[name] = checkpoint.Size;
                _forks.TryRemove(name, out _);
                break;
            case OtherHistory:
                Report(name, $"a checkpoint of at most {checkpoint.Size} leaves that this log's tree does not continue");
                break;
            case OtherSize ahead when ahead.Size > checkpoint.Size:
                Report(name, $"a checkpoint of {ahead.Size} leaves; the largest that is published here has {checkpoint.Size}");
                break;
            case Unusable unusable:
                _logger.LogWarning("The witness {Witness} has not cosigned the checkpoint of {Size} leaves: {Why}.", name, checkpoint.Size, unusable.Why);
                break;
            default:
                break;
        }
    }

    private async Task<WitnessAnswer> AskAsync(WitnessClient client, long oldSize, SignedCheckpoint checkpoint, CancellationToken cancellation) =>
        await client.AddAsync(oldSize, oldSize == 0 ? null : await _log.ConsistencyAsync(oldSize, checkpoint.Size, cancellation), checkpoint.Note, cancellation);

    /// <summary>Two histories were signed by one key: whoever is right, a person has to look. Nothing is overwritten on either side.</summary>
    private void Report(string name, string saw)
    {
        if (_forks.TryAdd(name, saw))
            _logger.LogCritical("The witness {Witness} has seen {Saw}. Either data was lost here after it was signed, or somebody else signs with this log's key. Stop, keep the database as it is, and compare with copies that auditors hold.", name, saw);
    }

    private static async Task<bool> LockAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private async Task<bool> CosignedAsync(long size, string witness, CancellationToken cancellation)
    {
        await using var command = _database.CreateCommand("select exists (select from audit.cosignatures where size = $1 and witness = $2)");
        command.Parameters.Add(new() { Value = size });
        command.Parameters.Add(new() { Value = witness });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private async Task KeepAsync(long size, string witness, string line, CancellationToken cancellation)
    {
        await using var command = _database.CreateCommand("insert into audit.cosignatures (size, witness, line) values ($1, $2, $3) on conflict do nothing");
        command.Parameters.Add(new() { Value = size });
        command.Parameters.Add(new() { Value = witness });
        command.Parameters.Add(new() { Value = line });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
