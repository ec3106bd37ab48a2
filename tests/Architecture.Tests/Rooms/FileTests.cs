using System.Text.RegularExpressions;
using Ecosystem.Testing;

namespace Ecosystem.Architecture.Tests.Rooms;

/// <summary>Small files, in folders named for what the domain calls things.</summary>
public partial class FileTests
{
    private const int LinesMax = 400;

    private static readonly string[] s_nowhere = [".git", "artifacts", "bin", "obj", "node_modules", ".data"];
    private static readonly string[] s_saysNothing = ["Utils", "Util", "Common", "Services", "Helpers", "Models", "Misc", "Shared"];

    [Fact]
    public void A_file_of_more_than_400_lines_opens_by_saying_why()
    {
        var unexplained = Folders(new(Repository.Root)).SelectMany(folder => folder.GetFiles("*.cs"))
            .Where(file => File.ReadLines(file.FullName).Skip(LinesMax).Any() && !File.ReadLines(file.FullName).Take(5).Any(line => WhyLong().IsMatch(line)))
            .Select(file => Path.GetRelativePath(Repository.Root, file.FullName));

        Assert.Empty(unexplained);
    }

    [Fact]
    public void No_folder_is_named_for_nothing_in_particular() =>
        Assert.Empty(Folders(new(Repository.Root)).Where(folder => s_saysNothing.Contains(folder.Name, StringComparer.OrdinalIgnoreCase)).Select(folder => Path.GetRelativePath(Repository.Root, folder.FullName)));

    private static IEnumerable<DirectoryInfo> Folders(DirectoryInfo root) =>
        root.GetDirectories().Where(folder => !s_nowhere.Contains(folder.Name)).SelectMany(Folders).Prepend(root);

    [GeneratedRegex("^//.*(long|one piece) because ", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WhyLong();
}
