using System.Security.Cryptography;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Sealing;
using Npgsql;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Keeps the bytes of documents, sealed piece by piece under the customer's key, each for its place.</summary>
/// <remarks>An upload is never written over. It is kept from just before a document has it; what nobody finished is deleted after a day.</remarks>
public sealed class DocumentStore(NpgsqlDataSource database, IDocumentContent content, DataKeys keys)
{
    private const int LeftCountMax = 20;

    /// <summary>Notes an upload into a space, and deletes some of those that nobody finished.</summary>
    public async Task BeginAsync(SpaceId space, ContentId id, CancellationToken cancellation)
    {
        await using (var command = database.CreateCommand("insert into spaces.contents (id, space) values ($1, $2)"))
        {
            command.Parameters.Add(new() { Value = id.Value });
            command.Parameters.Add(new() { Value = space.Value });
            await command.ExecuteNonQueryAsync(cancellation);
        }
        foreach (var left in await LeftAsync(cancellation)) await DeleteAsync(left, cancellation);
    }

    /// <summary>Stores a piece. False: there is no such upload into this space, or it is finished.</summary>
    public async Task<bool> PutAsync(SpaceId space, CustomerId customer, ContentId id, int number, ReadOnlyMemory<byte> plain, CancellationToken cancellation)
    {
        if (!await IsOfAsync(space, id, cancellation)) return false;
        await content.PutAsync(id, number, await keys.SealBytes(customer.Value, PlaceOf(id, number), plain), cancellation);
        return true;
    }

    /// <summary>Whether there is an upload into a space that no document has yet.</summary>
    public async Task<bool> IsOfAsync(SpaceId space, ContentId id, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select exists (select from spaces.contents where id = $1 and space = $2 and not kept)");
        command.Parameters.Add(new() { Value = id.Value });
        command.Parameters.Add(new() { Value = space.Value });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    /// <summary>All bytes of an upload; null when they are not those of the digest, and when the customer was erased.</summary>
    public async Task<byte[]?> ReadAsync(CustomerId customer, ContentId id, long size, string sha256, CancellationToken cancellation)
    {
        if (size is < 1 or > AddDocument.SizeMax) return null;
        var bytes = new byte[size];
        var (filled, number) = (0, 0);
        await foreach (var piece in content.ReadAsync(id, cancellation))
        {
            if (await keys.OpenBytes(customer.Value, PlaceOf(id, number), piece) is not { } plain || plain.Length > bytes.Length - filled) return null;
            plain.CopyTo(bytes, filled);
            (filled, number) = (filled + plain.Length, number + 1);
        }
        return filled == bytes.Length && Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? bytes : null;
    }

    /// <summary>Keeps an upload from now on.</summary>
    public async Task KeepAsync(ContentId id, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("update spaces.contents set kept = true where id = $1");
        command.Parameters.Add(new() { Value = id.Value });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Deletes an upload; nothing happens when there is none.</summary>
    public async Task DeleteAsync(ContentId id, CancellationToken cancellation)
    {
        await content.DeleteAsync(id, cancellation);
        await using var command = database.CreateCommand("delete from spaces.contents where id = $1");
        command.Parameters.Add(new() { Value = id.Value });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<List<ContentId>> LeftAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand($"select id from spaces.contents where not kept and begun_at < now() - interval '1 day' order by begun_at limit {LeftCountMax}");
        var left = new List<ContentId>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) left.Add(ContentId.From(rows.GetString(0)));
        return left;
    }

    private static string PlaceOf(ContentId id, int number) => $"{id}/{number}";
}
