using Ecosystem.Domain;
using Ecosystem.Domain.Certification.Programme;
using Npgsql;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>The runs that wait, as workers of all silos share them, their transcripts, and the bits of status lists.</summary>
public sealed class RunQueue(NpgsqlDataSource database)
{
    /// <summary>How long a run stays a worker's without a sign of it.</summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(1);

    /// <summary>Takes the run that has waited longest, if there is one that nobody runs.</summary>
    public async Task<RunClaim?> ClaimAsync(CancellationToken cancellation)
    {
        await using var command = Command(
            """
            with next as (select id from certification.runs where not done and claimed_until <= now() order by claimed_until, position limit 1 for update skip locked)
            update certification.runs r set claim = r.claim + 1, claimed_until = now() + $1 from next where r.id = next.id returning r.id, r.system, r.claim
            """, ClaimLasts);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(CertificationRunId.From(row.GetString(0)), SystemId.From(row.GetString(1)), row.GetInt64(2)) : null;
    }

    /// <summary>Keeps a run for another while; false: it is another worker's now, or over.</summary>
    public async Task<bool> RenewAsync(RunClaim claim, CancellationToken cancellation)
    {
        await using var command = Command("update certification.runs set claimed_until = now() + $3 where id = $1 and claim = $2 and not done", claim.Run.Value, claim.Number, ClaimLasts);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    /// <summary>Gives a run back: whoever takes it after the pause begins it anew.</summary>
    public Task ReleaseAsync(RunClaim claim, TimeSpan pause) =>
        ExecuteAsync("update certification.runs set claimed_until = now() + $3 where id = $1 and claim = $2", claim.Run.Value, claim.Number, pause);

    /// <summary>Stores a transcript, before the verdict that names its hash.</summary>
    public Task PutAsync(CertificationRunId run, string sha256, byte[] transcript) =>
        ExecuteAsync("insert into certification.transcripts (run, sha256, content) values ($1, $2, $3) on conflict do nothing", run.Value, sha256, transcript);

    /// <summary>A transcript; null: there is none.</summary>
    public async Task<byte[]?> TranscriptAsync(CertificationRunId run, string sha256)
    {
        await using var command = Command("select content from certification.transcripts where run = $1 and sha256 = $2", run.Value, sha256);
        return await command.ExecuteScalarAsync() as byte[];
    }

    /// <summary>The bit of a certificate, drawn at random from those that are nobody's; the same however often it is asked for.</summary>
    /// <exception cref="InvalidOperationException">The list is full.</exception>
    public async Task<int> BitAsync(CertificateId certificate, CancellationToken cancellation)
    {
        // A bit that is taken is drawn again; with half of all taken that is two draws on average.
        for (var draw = 0; draw < 1_000; draw++)
        {
            var index = System.Security.Cryptography.RandomNumberGenerator.GetInt32(StatusBits.Length);
            await ExecuteAsync("insert into certification.bits (status_index, certificate) values ($1, $2) on conflict do nothing", index, certificate.Value);
            await using var command = Command("select status_index from certification.bits where certificate = $1", certificate.Value);
            if (await command.ExecuteScalarAsync(cancellation) is int bit) return bit;
        }
        throw new InvalidOperationException("The status list is nearly full: a second one is needed.");
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        // Not cancellable: whether it happened would be unknown.
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}

/// <summary>A run that a worker has taken.</summary>
/// <param name="Number">Goes up each time one takes it.</param>
public sealed record RunClaim(CertificationRunId Run, SystemId System, long Number);
