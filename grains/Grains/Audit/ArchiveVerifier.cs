using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Json;

namespace Ecosystem.Grains.Audit;

/// <summary>What verifying an archive gave.</summary>
/// <param name="Entries">Entries that were hashed.</param>
/// <param name="Actors">Actors whose versions were followed.</param>
/// <param name="Checkpoints">Checkpoints whose signature and root were checked.</param>
/// <param name="Tiles">Tiles compared.</param>
/// <param name="Root">Of the tree that the entries give, in base64.</param>
/// <param name="Key">The key that signatures were checked by; null: the archive has none.</param>
/// <param name="Findings">Everything wrong; empty when the archive is sound.</param>
public sealed record ArchiveReport(long Entries, long Actors, long Checkpoints, long Tiles, string Root, string? Key, ImmutableArray<Finding> Findings);

/// <summary>Recomputes the log from an archive alone (AU-18): believes nothing in it but the entries, and of those only what the signed checkpoints say.</summary>
/// <remarks>Streams; remembers one hash for each actor, and the files' names.</remarks>
/// <param name="folder">The archive.</param>
/// <param name="trusted">The log's key as the reader knows it; null: the one in the archive.</param>
public sealed class ArchiveVerifier(string folder, VerifierKey? trusted)
{
    private const int EntryBytesMax = 16 << 20;
    private const int NoteBytesMax = 4 * SignedNote.BytesMax;

    private readonly Findings _findings = new();
    private readonly TileEdge _edge = new();
    private readonly Dictionary<(string Kind, string Id), (long Version, TreeHash Leaf)> _actors = [];
    private readonly Queue<ArchivedCheckpoint> _waiting = new();
    private Dictionary<string, ArchiveFile> _files = [];
    private VerifierKey? _key;
    private long _checkpoints, _tiles;

    /// <summary>Verifies everything.</summary>
    /// <param name="progress">Told how many entries of how many are hashed.</param>
    /// <param name="cancellation">Ends it without a report.</param>
    public async Task<ArchiveReport> VerifyAsync(Action<long, long> progress, CancellationToken cancellation)
    {
        if (await ManifestAsync(cancellation) is not { } manifest) return Report();
        _files = manifest.Files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        Strangers();
        await KeyAsync(manifest, cancellation);
        await CheckpointsAsync(cancellation);
        for (var leaf = 0L; leaf < manifest.Entries; leaf += manifest.EntriesPerFile)
        {
            var name = ArchiveManifest.EntriesFrom(leaf);
            var (line, end) = (0L, Math.Min(manifest.Entries, leaf + manifest.EntriesPerFile));
            await LinesAsync(name, EntryBytesMax, entry => Entry(entry, $"{name}, line {++line}"), cancellation);
            if (leaf + line != end) Wrong($"{name}: it has {line} entries, and should have {end - leaf}");
            await CompareAsync([.. _edge.TakeChanges().Where(tile => tile.Width == Tiles.WidthMax)], cancellation);
            progress(end, manifest.Entries);
        }
        await CompareAsync([.. Tiles.Edge(_edge.Size).Select(edge => new Tile(edge.Tile, edge.Width, _edge.HashesOf(edge.Tile)))], cancellation);
        await LastAsync(manifest, cancellation);
        return Report();
    }

    private ArchiveReport Report() => new(_edge.Size, _actors.Count, _checkpoints, _tiles, _edge.Root().ToBase64(), _key?.ToString(), _findings.ToImmutable());

    private async Task<ArchiveManifest?> ManifestAsync(CancellationToken cancellation)
    {
        var path = Path.Combine(folder, ArchiveManifest.FileName);
        var problem = "it is missing: the archive is not finished";
        if (File.Exists(path) && ArchiveManifest.Read(await File.ReadAllBytesAsync(path, cancellation), out problem) is { } manifest) return manifest;
        Wrong($"{ArchiveManifest.FileName}: {problem}");
        return null;
    }

    /// <summary>Files that the archive does not name: somebody put them there.</summary>
    private void Strangers()
    {
        foreach (var path in System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (name != ArchiveManifest.FileName && !_files.ContainsKey(name)) Wrong($"{name}: the manifest does not name it");
        }
    }

    private async Task KeyAsync(ArchiveManifest manifest, CancellationToken cancellation)
    {
        if (await BytesAsync(ArchiveManifest.Keys, cancellation) is not { } bytes) return;
        if (!VerifierKey.TryParse(Encoding.UTF8.GetString(bytes).TrimEnd('\n'), out var key) || $"{key}\n" != Encoding.UTF8.GetString(bytes)) Wrong($"{ArchiveManifest.Keys}: it is not one verifier key");
        else if (trusted is not null && trusted.ToString() != key.ToString()) Wrong($"{ArchiveManifest.Keys}: it is {key}, and not the one you gave");
        else if (key.Name != manifest.Origin) Wrong($"{ArchiveManifest.FileName}: its origin is '{manifest.Origin}', and the key is of '{key.Name}'");
        else _key = key;
    }

    private async Task CheckpointsAsync(CancellationToken cancellation)
    {
        await LinesAsync(ArchiveManifest.AllCheckpoints, NoteBytesMax, line =>
        {
            if (Read(line) is { } one) _waiting.Enqueue(one);
            else Wrong($"{ArchiveManifest.AllCheckpoints}: a line is not a checkpoint, in its one spelling");
            return true;
        }, cancellation);

        static ArchivedCheckpoint? Read(byte[] line)
        {
            try
            {
                var read = JsonSerializer.Deserialize<ArchivedCheckpoint>(line, DomainJson.Options);
                return read is not null && CanonicalJson.Serialize(read, DomainJson.Options).AsSpan().SequenceEqual(line) ? read : null;
            }
            catch (Exception malformed) when (malformed is JsonException or CanonicalJsonException)
            {
                return null;
            }
        }
    }

    private bool Entry(byte[] entry, string where)
    {
        var leaf = MerkleTree.HashLeaf(entry);
        _edge.Append(leaf);
        if (EntryColumns.Read(entry, out var problem) is not { } says) _findings.Add(FindingKind.MalformedEntry, $"{where}: {problem}");
        else
        {
            var actor = (says.ActorKind, says.ActorId);
            var (version, previous) = _actors.TryGetValue(actor, out var before) ? (before.Version, before.Leaf.ToString()) : (0, "");
            if (says.Version != version + 1) _findings.Add(FindingKind.VersionGap, $"{where}: version {says.Version} of {says.ActorKind} {says.ActorId} follows version {version}");
            if (says.Previous != previous) _findings.Add(FindingKind.WrongPrevious, $"{where}: previous is '{says.Previous}', and the entry of version {version} hashes to '{previous}'");
            _actors[actor] = (says.Version, leaf);
        }
        while (_waiting.TryPeek(out var next) && next.Size <= _edge.Size) Signed(_waiting.Dequeue());
        return true;
    }

    private void Signed(ArchivedCheckpoint archived)
    {
        _checkpoints++;
        if (_key is null || !Checkpoint.TryOpen(Encoding.UTF8.GetBytes(archived.Note), _key, Ed25519.Verify, out var checkpoint))
            _findings.Add(FindingKind.WrongCheckpoint, $"checkpoint of size {archived.Size}: not signed by the log's key");
        else if (archived.Size != _edge.Size || checkpoint.Size != archived.Size || checkpoint.Root != _edge.Root())
            _findings.Add(FindingKind.WrongCheckpoint, $"checkpoint of size {archived.Size}: signed {checkpoint.Size} leaves with root {checkpoint.Root.ToBase64()}; the first {_edge.Size} entries give {_edge.Root().ToBase64()}");
    }

    private async Task LastAsync(ArchiveManifest manifest, CancellationToken cancellation)
    {
        foreach (var beyond in _waiting) _findings.Add(FindingKind.WrongCheckpoint, $"checkpoint of size {beyond.Size}: the archive has only {_edge.Size} entries");
        if (_edge.Size != manifest.Entries || _edge.Root().ToBase64() != manifest.Root)
            _findings.Add(FindingKind.WrongTree, $"{ArchiveManifest.FileName}: {manifest.Entries} entries with root {manifest.Root}; the entries give {_edge.Size} with root {_edge.Root().ToBase64()}");
        if (await BytesAsync(ArchiveManifest.LastCheckpoint, cancellation) is not { } note) return;
        if (_key is null || !Checkpoint.TryOpen(note, _key, Ed25519.Verify, out var last)) _findings.Add(FindingKind.WrongCheckpoint, $"{ArchiveManifest.LastCheckpoint}: not signed by the log's key");
        else if (last.Size != _edge.Size || last.Root != _edge.Root())
            _findings.Add(FindingKind.WrongCheckpoint, $"{ArchiveManifest.LastCheckpoint}: signed {last.Size} leaves with root {last.Root.ToBase64()}; the entries give {_edge.Size} with root {_edge.Root().ToBase64()}");
    }

    private async Task CompareAsync(List<Tile> expected, CancellationToken cancellation)
    {
        foreach (var tile in expected)
        {
            _tiles++;
            var name = TilePath.Of(tile.Id, tile.Width);
            if (await BytesAsync(name, cancellation) is { } found && !found.AsSpan().SequenceEqual(tile.Hashes.Span)) _findings.Add(FindingKind.WrongTile, $"{name}: it has other hashes than the entries give");
        }
    }

    /// <summary>A file that the manifest names, whole, if it is the one; else a finding.</summary>
    private async Task<byte[]?> BytesAsync(string name, CancellationToken cancellation)
    {
        if (Named(name) is not { } file) return null;
        var path = Path.Combine(folder, name);
        if (new FileInfo(path).Length > SignedNote.BytesMax)
        {
            Wrong($"{name}: it has more than {SignedNote.BytesMax} bytes");
            return null;
        }
        var bytes = await File.ReadAllBytesAsync(path, cancellation);
        Compare(file, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return bytes;
    }

    private async Task LinesAsync(string name, int lineBytesMax, Func<byte[], bool> take, CancellationToken cancellation)
    {
        if (Named(name) is not { } file) return;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        if (await LineFile.ReadAsync(Path.Combine(folder, name), lineBytesMax, take, (done, _) => length = done, hash, cancellation) is { } problem) Wrong($"{name}: {problem}");
        Compare(file, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private ArchiveFile? Named(string name)
    {
        if (!_files.TryGetValue(name, out var file)) Wrong($"{name}: the manifest does not name it");
        else if (!File.Exists(Path.Combine(folder, name))) Wrong($"{name}: it is missing");
        else return file;
        return null;
    }

    private void Compare(ArchiveFile file, long bytes, string sha256)
    {
        if (bytes != file.Bytes || sha256 != file.Sha256) Wrong($"{file.Name}: it has {bytes} bytes with SHA-256 {sha256}; the manifest says {file.Bytes} with {file.Sha256}");
    }

    private void Wrong(string where) => _findings.Add(FindingKind.WrongFile, where);
}
