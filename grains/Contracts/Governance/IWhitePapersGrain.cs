using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Contracts.Governance;

/// <summary>The library of white papers: what was published, for anybody, and drafts, for who governs.</summary>
[Alias("white-papers")]
public interface IWhitePapersGrain : IGrainWithStringKey
{
    /// <summary>The key under which the library is asked.</summary>
    const string Key = "papers";

    /// <summary>The papers that were published, the latest first. Follows the log within about a second.</summary>
    [Alias("published")] Task<ImmutableArray<PublishedPaper>> Published();

    /// <summary>A file of a paper that was published, such as <c>2026-Q3.en.pdf</c>; null when there is none of that name, or it is a draft.</summary>
    [Alias("file")] Task<PaperContent?> File(string name);

    /// <summary>A file of a paper's latest draft, or of what was published; null when there is none of that name.</summary>
    [Alias("draft")] Task<PaperContent?> Draft(string name);
}

/// <summary>A paper that anybody may read.</summary>
/// <param name="Manifest">SHA-256 of its manifest, 64 hex digits.</param>
/// <param name="Files">Names of its files, the manifest and its signature among them.</param>
[GenerateSerializer, Immutable, Alias("published-paper")]
public sealed record PublishedPaper(
    [property: Id(0)] Quarter Quarter, [property: Id(1)] DateTimeOffset PublishedAt, [property: Id(2)] string Manifest, [property: Id(3)] long LogSize, [property: Id(4)] ImmutableArray<string> Files);

/// <summary>A file of a paper.</summary>
/// <param name="Sha256">Of the content, 64 hex digits.</param>
[GenerateSerializer, Immutable, Alias("paper-content")]
public sealed record PaperContent([property: Id(0)] string Name, [property: Id(1)] string ContentType, [property: Id(2)] string Sha256, [property: Id(3)] ImmutableArray<byte> Content);
