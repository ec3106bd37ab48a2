using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Json;

namespace Ecosystem.Grains.Audit;

/// <summary>What an archive of the log holds (AU-18): <c>manifest.json</c>, canonical JSON (RFC 8785), written last, so that an archive without one is not finished.</summary>
/// <remarks>
/// <code>
/// keys.txt                         the log's verifier key (C2SP signed-note)
/// checkpoint                       the signed checkpoint that the archive ends with
/// checkpoints.ndjson               every checkpoint up to it, {"note":"…","size":n}, the smallest first
/// entries/000000000000.ndjson      entries, one a line, as they are hashed; the name is the first one's leaf
/// tile/…                           the tree (C2SP tlog-tiles), each tile as wide as it was then
/// </code>
/// </remarks>
/// <param name="Entries">Leaves in the tree.</param>
/// <param name="EntriesPerFile">1 to <see cref="EntriesPerFileMax"/>.</param>
/// <param name="Root">Of the tree, base64.</param>
/// <param name="Files">Every other file, in the order above.</param>
public sealed record ArchiveManifest(
    [property: JsonRequired] string Format, [property: JsonRequired] int Version, [property: JsonRequired] string Origin, [property: JsonRequired] long Entries,
    [property: JsonRequired] int EntriesPerFile, [property: JsonRequired] string Root, [property: JsonRequired] ImmutableArray<ArchiveFile> Files)
{
    /// <summary>What a manifest says it is.</summary>
    public const string FormatName = "ecosystem-log-archive";

    /// <summary>Most entries in one file.</summary>
    public const int EntriesPerFileMax = 1_000_000;

    internal const string FileName = "manifest.json";
    internal const string Keys = "keys.txt";
    internal const string LastCheckpoint = "checkpoint";
    internal const string AllCheckpoints = "checkpoints.ndjson";

    /// <summary>The file of the entries from a leaf on.</summary>
    internal static string EntriesFrom(long leaf) => $"entries/{leaf.ToString("000000000000", CultureInfo.InvariantCulture)}.ndjson";

    /// <summary>How many files an archive of so many entries has.</summary>
    internal static long FilesOf(long entries, int perFile)
    {
        var count = 3 + ((entries + perFile - 1) / perFile);
        for (var level = 0; Tiles.HashesAt(level, entries) is > 0 and var hashes; level++) count += (hashes + Tiles.WidthMax - 1) / Tiles.WidthMax;
        return count;
    }

    /// <summary>Their names, in order.</summary>
    internal static IEnumerable<string> NamesOf(long entries, int perFile)
    {
        foreach (var name in (string[])[Keys, LastCheckpoint, AllCheckpoints]) yield return name;
        for (var leaf = 0L; leaf < entries; leaf += perFile) yield return EntriesFrom(leaf);
        foreach (var (tile, width) in Tiles.Changed(0, entries)) yield return TilePath.Of(tile, width);
    }

    internal byte[] ToBytes() => CanonicalJson.Serialize(this, DomainJson.Options);

    /// <summary>Reads a manifest, or says what is wrong with it.</summary>
    internal static ArchiveManifest? Read(byte[] utf8, out string problem)
    {
        problem = "it is not a manifest, in its one spelling";
        try
        {
            var read = JsonSerializer.Deserialize<ArchiveManifest>(utf8, DomainJson.Options);
            if (read is null || read.Files.IsDefault || read.Files.Any(file => file is null) || !read.ToBytes().AsSpan().SequenceEqual(utf8)) return null;
            problem = $"it is not an {FormatName} of version 1";
            if (read.Format != FormatName || read.Version != 1) return null;
            problem = "its files are not those that so many entries make";
            return read.Entries is > 0 and <= MerkleTree.SizeMax && read.EntriesPerFile is >= 1 and <= EntriesPerFileMax
                && read.Files.Length == FilesOf(read.Entries, read.EntriesPerFile) && read.Files.Select(file => file.Name).SequenceEqual(NamesOf(read.Entries, read.EntriesPerFile), StringComparer.Ordinal)
                ? read
                : null;
        }
        catch (Exception malformed) when (malformed is JsonException or CanonicalJsonException)
        {
            return null;
        }
    }
}

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its path in the archive's folder, with slashes.</param>
/// <param name="Sha256">64 hex digits.</param>
public sealed record ArchiveFile([property: JsonRequired] string Name, [property: JsonRequired] long Bytes, [property: JsonRequired] string Sha256);

/// <summary>A line of <see cref="ArchiveManifest.AllCheckpoints"/>.</summary>
internal sealed record ArchivedCheckpoint([property: JsonRequired] string Note, [property: JsonRequired] long Size);
