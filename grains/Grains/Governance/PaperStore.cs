using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain.Time;
using Npgsql;

namespace Ecosystem.Grains.Governance;

/// <summary>The files of white papers, under the digest of the manifest that names them all.</summary>
public sealed class PaperStore(NpgsqlDataSource database)
{
    /// <summary>Longest file name looked for.</summary>
    private const int NameLengthMax = 64;

    /// <summary>Stores the files of a draft, before the board is told of it. Again: nothing happens, for the manifest's digest is of these files.</summary>
    public async Task PutAsync(string manifest, IReadOnlyList<PaperContent> files, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        foreach (var file in files)
        {
            await using var insert = new NpgsqlCommand(
                "insert into governance.files (manifest, name, content_type, sha256, content) values ($1, $2, $3, $4, $5) on conflict do nothing", connection, transaction);
            foreach (var value in new object[] { manifest, file.Name, file.ContentType, file.Sha256, ImmutableCollectionsMarshal.AsArray(file.Content)! }) insert.Parameters.Add(new() { Value = value });
            await insert.ExecuteNonQueryAsync(cancellation);
        }
        // Not cancellable: whether it happened would be unknown.
        await transaction.CommitAsync(CancellationToken.None);
    }

    /// <summary>A file by name: of the published paper of its quarter, or, when drafts are asked for, of the latest one; null when there is none.</summary>
    public async Task<PaperContent?> FindAsync(string name, bool published, CancellationToken cancellation)
    {
        if (name.Length is < 8 or > NameLengthMax || !Quarter.TryParse(name[..7], out var quarter)) return null;
        await using var command = database.CreateCommand(
            """
            select f.name, f.content_type, f.sha256, f.content from governance.papers p join governance.files f using (manifest)
            where p.quarter = $1 and f.name = $2 and (p.published_at is not null or not $3) order by p.published_at nulls last, p.position desc limit 1
            """);
        foreach (var value in new object[] { quarter.ToString(), name, published }) command.Parameters.Add(new() { Value = value });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? new(row.GetString(0), row.GetString(1), row.GetString(2), ImmutableCollectionsMarshal.AsImmutableArray(row.GetFieldValue<byte[]>(3))) : null;
    }

    /// <summary>What was published, the latest first.</summary>
    public async Task<ImmutableArray<PublishedPaper>> PublishedAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            """
            select p.quarter, p.published_at, p.manifest, p.log_size, array_agg(f.name order by f.name)
            from governance.papers p join governance.files f using (manifest) where p.published_at is not null
            group by p.quarter, p.published_at, p.manifest, p.log_size order by p.quarter desc
            """);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var papers = ImmutableArray.CreateBuilder<PublishedPaper>();
        while (await rows.ReadAsync(cancellation))
            papers.Add(new(
                Quarter.TryParse(rows.GetString(0), out var quarter) ? quarter : throw new InvalidOperationException("governance.papers holds a row that is of no quarter."),
                rows.GetFieldValue<DateTimeOffset>(1), rows.GetString(2), rows.GetInt64(3), [.. rows.GetFieldValue<string[]>(4)]));
        return papers.ToImmutable();
    }
}
