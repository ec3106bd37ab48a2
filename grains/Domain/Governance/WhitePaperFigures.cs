using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Governance;

/// <summary>The figures of a quarter's white paper as they may be shown: counted from the first leaves of the log, and from nothing else (GB-12, GB-13).</summary>
/// <param name="Rules">Version of the <see cref="BoardRules"/> that say what is suppressed.</param>
/// <param name="Figures">In the order they are shown.</param>
/// <param name="Breakdowns">In the order they are shown.</param>
public sealed record WhitePaperFigures(Quarter Quarter, LogPlace Log, string Rules, ImmutableArray<Figure> Figures, ImmutableArray<Breakdown> Breakdowns)
{
    /// <summary>The figure of a name.</summary>
    public Figure Of(string name) => Figures.Single(figure => figure.Name == name);

    /// <summary>The breakdown of a name; null when the paper has none.</summary>
    public Breakdown? Breakdown(string name) => Breakdowns.FirstOrDefault(one => one.Name == name);
}

/// <summary>Which log, and how much of it: what the signed checkpoint says.</summary>
/// <param name="Size">Leaves, from the first.</param>
/// <param name="Root">RFC 6962 root of their tree, in base64.</param>
/// <param name="Note">The signed checkpoint itself (C2SP tlog-checkpoint).</param>
public sealed record LogPlace(string Origin, long Size, string Root, string Note);

/// <summary>One count.</summary>
/// <param name="Value">Null: there is one, and it is about too few customers to be shown.</param>
public sealed record Figure(string Name, long? Value)
{
    /// <summary>Whether it is kept back (GB-13).</summary>
    [JsonIgnore]
    public bool IsSuppressed => Value is null;
}

/// <summary>Counts by something.</summary>
/// <param name="Rows">Those that may be shown, the largest first.</param>
/// <param name="Hidden">How many rows may not be.</param>
public sealed record Breakdown(string Name, ImmutableArray<BreakdownRow> Rows, int Hidden);

/// <param name="Key">What was counted, as the log has it.</param>
public sealed record BreakdownRow(string Key, long Value);

/// <summary>What is signed: the figures, the log they are from, and the files that show them (GB-14).</summary>
/// <param name="Files">By name.</param>
public sealed record WhitePaperManifest(WhitePaperFigures Figures, ImmutableArray<PaperFile> Files)
{
    /// <summary>The bytes that are signed: canonical JSON (RFC 8785).</summary>
    public byte[] ToBytes() => CanonicalJson.Serialize(this, DomainJson.Options);

    /// <summary>SHA-256 of those bytes, 64 hex digits: what a motion names.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(ToBytes()));
}

/// <summary>One form of the paper.</summary>
/// <param name="Sha256">64 hex digits.</param>
public sealed record PaperFile(string Name, string Sha256, int Bytes)
{
    public static PaperFile Of(string name, ReadOnlySpan<byte> content) => new(name, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
}
