namespace Ecosystem.SystemTests.Partners;

/// <summary>The guide, its translation and the samples say the same.</summary>
public sealed class GuideTextTests
{
    [Fact]
    public void Every_piece_of_a_program_stands_in_the_sample_it_names()
    {
        var pieces = Guide.Read("partners.md").Where(part => part.IsFile).ToList();
        Assert.All(pieces, piece =>
        {
            var lines = piece.Text.Split('\n');
            var name = lines[0].TrimStart('/', '#', ' ').Split(':')[0];
            var file = Assert.Single(new[] { "node", "csharp" }.Select(folder => Path.Combine(Guide.Samples, folder, name)), File.Exists);
            // The first line is the file's own, or only says which file it is.
            var text = File.ReadAllText(file);
            Assert.True(text.StartsWith(piece.Text, StringComparison.Ordinal) || text.Contains(string.Join('\n', lines[1..]), StringComparison.Ordinal), $"partners.md:{piece.Line} is not what {name} says.");
        });
        Assert.NotEmpty(pieces);
    }

    [Fact]
    public void The_translation_has_the_same_blocks_in_the_same_order() =>
        Assert.Equal(Guide.Read("partners.md").Select(part => (part.Kind, part.Text)), Guide.Read("partners.zh-CN.md").Select(part => (part.Kind, part.Text)));

    [Fact]
    public void The_translation_has_the_same_headings_items_and_rows_around_them() =>
        Assert.Equal(Outline("partners.md"), Outline("partners.zh-CN.md"));

    /// <summary>What a document is made of, without its words: headings by level and number, list items, and cells of tables.</summary>
    private static IEnumerable<string> Outline(string file) =>
        File.ReadLines(Path.Combine(Testing.Repository.Root, "docs", file)).Select(line => line switch
        {
            ['#', ..] => string.Concat(line.TakeWhile(c => c is '#' or ' ' || char.IsDigit(c))),
            ['-', ' ', ..] => "-",
            ['|', ..] => $"{line.Count(c => c == '|')} bars",
            ['`', '`', '`', ..] => line,
            _ => "",
        }).Where(line => line.Length > 0);
}
