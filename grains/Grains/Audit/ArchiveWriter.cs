using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Json;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Writes the whole signed log into a folder, from which it can be verified without a database (AU-18).</summary>
/// <remarks>Reads one snapshot of the database, holds nothing up, and streams: memory does not grow with the log.</remarks>
public sealed class ArchiveWriter(NpgsqlDataSource database, LogKeys keys)
{
    private const int TilesAtOnce = 64;
    private const int EntriesAtOnce = 1_000;

    private readonly ImmutableArray<ArchiveFile>.Builder _files = ImmutableArray.CreateBuilder<ArchiveFile>();

    /// <summary>Writes an archive.</summary>
    /// <param name="folder">Where; empty or not there yet.</param>
    /// <param name="entriesPerFile">1 to <see cref="ArchiveManifest.EntriesPerFileMax"/>.</param>
    /// <param name="progress">Told which step is how far.</param>
    /// <param name="cancellation">Ends it; what is written then has no manifest.</param>
    /// <exception cref="InvalidOperationException">Nothing is signed yet.</exception>
    public async Task<ArchiveManifest> WriteAsync(string folder, int entriesPerFile, Action<string, long, long> progress, CancellationToken cancellation)
    {
        _files.Clear();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var snapshot = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);
        // Rows are looked up in the order of an index and handed over as they come; a hash join or a sort would first gather them all.
        await using (var settings = new NpgsqlCommand("set transaction read only; set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_sort = off; set local cursor_tuple_fraction = 1", connection))
            await settings.ExecuteNonQueryAsync(cancellation);
        if (await keys.FindVerifierKeyAsync(cancellation) is not { } key || await Checkpoints.LatestAsync(connection, key, cancellation) is not { Size: > 0 } latest)
            throw new InvalidOperationException("The log has signed nothing yet, so there is nothing to archive. Start the platform and try again in a few seconds.");

        await WriteAsync(folder, ArchiveManifest.Keys, Encoding.UTF8.GetBytes($"{key}\n"), cancellation);
        await WriteAsync(folder, ArchiveManifest.LastCheckpoint, Encoding.UTF8.GetBytes(latest.Note), cancellation);
        await CheckpointsAsync(connection, folder, latest.Size, cancellation);
        await EntriesAsync(connection, folder, latest.Size, entriesPerFile, progress, cancellation);
        await TilesAsync(connection, folder, latest.Size, progress, cancellation);
        var manifest = new ArchiveManifest(ArchiveManifest.FormatName, 1, key.Name, latest.Size, entriesPerFile, latest.Root.ToBase64(), _files.ToImmutable());
        await File.WriteAllBytesAsync(Path.Combine(folder, ArchiveManifest.FileName), manifest.ToBytes(), cancellation);
        return manifest;
    }

    private async Task CheckpointsAsync(NpgsqlConnection connection, string folder, long size, CancellationToken cancellation)
    {
        await using var file = new ArchivedFile(folder, ArchiveManifest.AllCheckpoints);
        await using var command = new NpgsqlCommand("select size, note from audit.checkpoints where size between 1 and $1 order by size", connection) { CommandTimeout = 0 };
        command.Parameters.Add(new() { Value = size });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            await file.WriteLineAsync(CanonicalJson.Serialize(new ArchivedCheckpoint(rows.GetString(1), rows.GetInt64(0)), DomainJson.Options), cancellation);
        _files.Add(file.End());
    }

    private async Task EntriesAsync(NpgsqlConnection connection, string folder, long size, int perFile, Action<string, long, long> progress, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select c.entry from audit.leaves l join journal.commits c on c.position = l.position where l.leaf_index < $1 order by l.leaf_index", connection) { CommandTimeout = 0 };
        command.Parameters.Add(new() { Value = size });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var written = 0L;
        while (written < size)
        {
            await using var file = new ArchivedFile(folder, ArchiveManifest.EntriesFrom(written));
            for (var end = Math.Min(size, written + perFile); written < end; written++)
            {
                if (!await rows.ReadAsync(cancellation)) throw new InvalidDataException($"The journal has no entry for leaf {written} or one before it. Run 'ecosystem verify-log'.");
                await file.WriteLineAsync(Encoding.UTF8.GetBytes(rows.GetString(0)), cancellation);
                if (written % EntriesAtOnce == 0) progress("Writing entries", written, size);
            }
            _files.Add(file.End());
        }
        progress("Writing entries", size, size);
    }

    private async Task TilesAsync(NpgsqlConnection connection, string folder, long size, Action<string, long, long> progress, CancellationToken cancellation)
    {
        var (written, total) = (0L, Tiles.Changed(0, size).LongCount());
        foreach (var some in Tiles.Changed(0, size).Chunk(TilesAtOnce))
        {
            var stored = await StoredTree.ReadTilesAsync(connection, some.Select(one => one.Tile), cancellation);
            foreach (var (tile, width) in some)
            {
                var length = width * TreeHash.Length;
                if (!stored.TryGetValue(tile, out var hashes) || hashes.Length < length) throw new InvalidDataException($"The tile {TilePath.Of(tile, width)} is missing or too narrow. Run 'ecosystem verify-log'.");
                await WriteAsync(folder, TilePath.Of(tile, width), hashes.AsMemory(0, length), cancellation);
            }
            progress("Writing the tree", written += some.Length, total);
        }
    }

    private async Task WriteAsync(string folder, string name, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await using var file = new ArchivedFile(folder, name);
        await file.WriteAsync(content, cancellation);
        _files.Add(file.End());
    }

    /// <summary>A file that is hashed as it is written.</summary>
    private sealed class ArchivedFile : IAsyncDisposable
    {
        private readonly string _name;
        private readonly FileStream _file;
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long _bytes;

        public ArchivedFile(string folder, string name)
        {
            var path = Path.Combine(folder, name);
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            (_name, _file) = (name, new FileStream(path, FileMode.CreateNew, FileAccess.Write));
        }

        public async Task WriteAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
        {
            _hash.AppendData(content.Span);
            _bytes += content.Length;
            await _file.WriteAsync(content, cancellation);
        }

        public Task WriteLineAsync(byte[] line, CancellationToken cancellation) => WriteAsync((byte[])[.. line, (byte)'\n'], cancellation);

        public ArchiveFile End() => new(_name, _bytes, Convert.ToHexStringLower(_hash.GetHashAndReset()));

        public async ValueTask DisposeAsync()
        {
            _hash.Dispose();
            await _file.DisposeAsync();
        }
    }
}
