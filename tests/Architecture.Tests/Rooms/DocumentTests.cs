using System.Text.RegularExpressions;
using Ecosystem.Testing;

namespace Ecosystem.Architecture.Tests.Rooms;

/// <summary>What the documents point to is here, for somebody who has only the repository.</summary>
public sealed partial class DocumentTests
{
    private static IEnumerable<string> Documents =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md"), .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Where(IsOurs)];

    /// <summary>What npm installed for a sample is not.</summary>
    private static bool IsOurs(string document) => !document.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    [Fact]
    public void Every_link_leads_to_a_file_and_to_a_heading_of_it()
    {
        var broken =
            from document in Documents
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = link.Groups["file"].Value.Length == 0 ? document : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, link.Groups["file"].Value))
            let heading = link.Groups["heading"].Value
            where !(File.Exists(target) || Directory.Exists(target)) || (heading.Length > 0 && !Headings(target).Contains(heading))
            select $"{Path.GetRelativePath(Repository.Root, document)}: {link.Value}";
        Assert.Empty(broken);
    }

    [Fact]
    public void A_published_schema_cites_no_document_that_is_not_here()
    {
        var missing =
            from schema in Directory.EnumerateFiles(Path.Combine(Repository.Root, "api", "schema"), "*.graphql")
            from Match cited in Document().Matches(File.ReadAllText(schema))
            where !File.Exists(Path.Combine(Repository.Root, cited.Value))
            select $"{Path.GetFileName(schema)}: {cited.Value}";
        Assert.Empty(missing);
    }

    /// <summary>The anchors of a document's headings: lower case, without punctuation, with hyphens for spaces.</summary>
    private static HashSet<string> Headings(string document) =>
        [.. File.ReadLines(document).Where(line => line.StartsWith('#')).Select(line => Punctuation().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"\]\((?<file>[^)#:\s]*)(?:#(?<heading>[^)\s]+))?\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"[A-Za-z0-9_/-]+\.md\b", RegexOptions.NonBacktracking)]
    private static partial Regex Document();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M} _-]", RegexOptions.NonBacktracking)]
    private static partial Regex Punctuation();
}
