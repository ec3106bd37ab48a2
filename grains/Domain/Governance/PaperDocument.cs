using System.Collections.Immutable;

namespace Ecosystem.Domain.Governance;

/// <summary>A white paper in one language, before it is HTML or PDF: both show the same words in the same order.</summary>
/// <param name="Language">As in BCP 47: <c>zh-CN</c> or <c>en</c>.</param>
/// <param name="Lead">Paragraphs before the first section.</param>
/// <param name="Close">Paragraphs after the last: where the log is, and how to recompute.</param>
public sealed record PaperDocument(
    string Language, string Title, string Subtitle, ImmutableArray<string> Lead, ImmutableArray<PaperSection> Sections, string CloseHeading, ImmutableArray<string> Close, PaperWords Words);

/// <summary>Column heads and the like.</summary>
/// <param name="Page">With {0} for the page and {1} for how many there are.</param>
public sealed record PaperWords(string Figure, string Value, string HowCounted, string Page);

/// <summary>One section.</summary>
/// <param name="Charts">Bars, below the table.</param>
public sealed record PaperSection(string Heading, string Lead, ImmutableArray<PaperRow> Rows, ImmutableArray<PaperChart> Charts);

/// <summary>A figure in words.</summary>
/// <param name="How">How it was counted.</param>
public sealed record PaperRow(string Label, string Value, string How);

/// <summary>A bar chart; each bar has its figure beside it, so that it can be read without being seen.</summary>
/// <param name="Note">What is not shown, or that there is nothing; empty: nothing to say.</param>
public sealed record PaperChart(string Title, ImmutableArray<PaperBar> Bars, string Note);

/// <param name="Value">At least 0.</param>
public sealed record PaperBar(string Label, long Value);
