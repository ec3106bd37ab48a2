using System.Text.RegularExpressions;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Partners;

/// <summary>docs/partners.md as a play: commands, what they must answer, and what others do meanwhile.</summary>
/// <remarks>
/// A block <c>sh</c> is run. A block <c>json</c> or <c>text</c> is what the command before it must have printed. Every other block is a piece of the file of
/// docs/samples that its first line names. A comment of HTML, which readers do not see, is a stage direction.
/// </remarks>
internal static partial class Guide
{
    /// <param name="Kind">The block's language, or <see cref="Direction"/>.</param>
    /// <param name="Text">The block, or the direction.</param>
    /// <param name="Line">Where it stands, from 1.</param>
    public sealed record Part(string Kind, string Text, int Line)
    {
        public bool IsAnswer => Kind is "json" or "text";

        public bool IsFile => Kind is not ("sh" or Direction) && !IsAnswer;
    }

    public const string Direction = "direction";

    public static string Samples => Path.Combine(Repository.Root, "docs", "samples");

    /// <summary>The parts of a document, in order.</summary>
    public static IReadOnlyList<Part> Read(string file)
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", file));
        return
        [
            .. Parts().Matches(document).Select(part => new Part(
                part.Groups["direction"].Success ? Direction : part.Groups["language"].Value,
                part.Groups["direction"].Success ? part.Groups["direction"].Value : part.Groups["code"].Value,
                document.AsSpan(0, part.Index).Count('\n') + 1)),
        ];
    }

    [GeneratedRegex("^(<!-- (?<direction>.*?) -->|```(?<language>[a-z]*)\n(?<code>.*?)^```)$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parts();
}
