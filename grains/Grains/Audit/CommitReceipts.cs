using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Audit;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>A receipt as it was handed out, and the key that checks it.</summary>
public sealed record IssuedReceipt(CommitReceipt Receipt, string Note, VerifierKey Key);

/// <summary>Hands out commit receipts (AU-13): from the durable row of the journal, before the sequencer need have seen it.</summary>
public sealed class CommitReceipts(NpgsqlDataSource database, LogKeys keys) : IDisposable
{
    private ReceiptSigner? _signer;

    /// <summary>The receipt of what a client of an organisation committed under an idempotency key; null when there is no such commit. Asked again it is the same.</summary>
    public async Task<IssuedReceipt?> IssueAsync(string client, string organisation, string idempotencyKey, CancellationToken cancellation = default)
    {
        if (await FindAsync(client, idempotencyKey, cancellation) is not { } found || OrganisationOf(found.Entry) != organisation) return null;
        var signer = _signer ??= await keys.OpenReceiptsAsync(cancellation);
        var note = found.Note ?? await RememberAsync(found.Position, signer.Sign(found.Position, MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(found.Entry)), found.Now), found.Now, cancellation);
        return CommitReceipt.TryOpen(Encoding.UTF8.GetBytes(note), signer.VerifierKey, Ed25519.Verify, out var receipt)
            ? new(receipt, note, signer.VerifierKey)
            : throw new InvalidDataException($"The receipt stored for position {found.Position} is not one that this log signed: audit.receipts or audit.receipt_keys was changed.");
    }

    public void Dispose() => _signer?.Dispose();

    private sealed record Found(long Position, string Entry, string? Note, DateTimeOffset Now);

    private async Task<Found?> FindAsync(string client, string idempotencyKey, CancellationToken cancellation)
    {
        // What another session can read is durable: PostgreSQL shows a commit once its log is flushed, where synchronous_commit is on, as it is for the journal.
        await using var command = database.CreateCommand(
            """
            select c.position, c.entry, r.note, clock_timestamp()
            from journal.commits c left join audit.receipts r using (position)
            where c.client = $1 and c.idempotency_key = $2
            """);
        command.Parameters.Add(new() { Value = client });
        command.Parameters.Add(new() { Value = idempotencyKey });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new(row.GetInt64(0), row.GetString(1), await row.IsDBNullAsync(2, cancellation) ? null : row.GetString(2), new(row.GetDateTime(3), TimeSpan.Zero))
            : null;
    }

    /// <summary>Remembers a receipt before it is handed out. Of two that are made at once the first is handed out twice.</summary>
    private async Task<string> RememberAsync(long position, SignedNote note, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            """
            with issued as (insert into audit.receipts (position, note, issued_at) values ($1, $2, $3) on conflict (position) do nothing returning note)
            select note from issued
            """);
        command.Parameters.Add(new() { Value = position });
        command.Parameters.Add(new() { Value = note.ToString() });
        command.Parameters.Add(new() { Value = at.UtcDateTime });
        if (await command.ExecuteScalarAsync(cancellation) is string mine) return mine;
        await using var first = database.CreateCommand("select note from audit.receipts where position = $1");
        first.Parameters.Add(new() { Value = position });
        return (string)(await first.ExecuteScalarAsync(cancellation))!;
    }

    private static string? OrganisationOf(string entry)
    {
        using var document = JsonDocument.Parse(entry);
        return document.RootElement.GetProperty("principal").TryGetProperty("organisation", out var organisation) ? organisation.GetString() : null;
    }
}
