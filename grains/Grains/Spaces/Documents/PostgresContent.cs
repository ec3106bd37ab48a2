using System.Runtime.CompilerServices;
using Ecosystem.Domain;
using Npgsql;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Pieces in PostgreSQL, beside everything else: one backup has them all.</summary>
public sealed class PostgresContent(NpgsqlDataSource database) : IDocumentContent
{
    public async Task PutAsync(ContentId content, int number, ReadOnlyMemory<byte> piece, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("insert into spaces.pieces (content, number, length, sealed) values ($1, $2, $3, $4) on conflict do nothing");
        command.Parameters.Add(new() { Value = content.Value });
        command.Parameters.Add(new() { Value = number });
        command.Parameters.Add(new() { Value = piece.Length });
        command.Parameters.Add(new() { Value = piece });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async IAsyncEnumerable<byte[]> ReadAsync(ContentId content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select number, sealed from spaces.pieces where content = $1 order by number");
        command.Parameters.Add(new() { Value = content.Value });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        for (var next = 0; await rows.ReadAsync(cancellation) && rows.GetInt32(0) == next; next++) yield return rows.GetFieldValue<byte[]>(1);
    }

    public async Task DeleteAsync(ContentId content, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("delete from spaces.pieces where content = $1");
        command.Parameters.Add(new() { Value = content.Value });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
