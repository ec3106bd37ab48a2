using System.Text;
using CsCheck;
using Ecosystem.Api.Limits;
using GraphQLParser;

namespace Ecosystem.Api.Tests.Limits;

public sealed class LimitTests(Platform platform)
{
    private string Token => Tokens.Headquarters(platform.Issuer);

    private static string? Exceeded(string document) => Meter.Measure(Parser.Parse(document)).Exceeded is { Extensions: { } extensions } ? (string?)extensions["limit"] : null;

    private static string Deep(int depth) => string.Concat(Enumerable.Repeat("{a", depth)) + new string('}', depth);

    private static string Flood(int count) => string.Concat(Enumerable.Repeat("@include(if:true)", count));

    private static string Fields(int count, string each = "a#") =>
        "{" + string.Join(' ', Enumerable.Range(0, count).Select(i => each.Replace("#", $"{i}", StringComparison.Ordinal))) + "}";

    [Fact]
    public void Each_limit_is_inclusive()
    {
        Assert.Equal((null, "depth"), (Exceeded(Deep(12)), Exceeded(Deep(13))));
        Assert.Equal((null, "nodes"), (Exceeded("{a" + Fields(1999) + "}"), Exceeded("{a" + Fields(2000) + "}")));
        Assert.Equal((null, "aliases"), (Exceeded("{a" + Fields(30, "b#:a") + "}"), Exceeded("{a" + Fields(31, "b#:a") + "}")));
        Assert.Equal((null, "rootFields"), (Exceeded(Fields(20)), Exceeded(Fields(21))));
        Assert.Equal((null, "mergedSelections"), (Exceeded("{a" + Fields(50, "b") + "}"), Exceeded("{a" + Fields(51, "b") + "}")));
        Assert.Equal((null, "directives"), (Exceeded("{a" + Flood(30) + "}"), Exceeded("{a" + Flood(31) + "}")));
        Assert.Equal((null, "introspectionDepth"), (Exceeded("{__schema" + Deep(14) + "}"), Exceeded("{__schema" + Deep(15) + "}")));
        Assert.Equal((null, "introspectionLists"), (Exceeded("{__type{fields{a{fields}}}}"), Exceeded("{__type{fields{a{interfaces{fields}}}}}")));
    }

    [Fact]
    public async Task A_document_of_32_K_characters_is_read_and_one_more_is_not()
    {
        const string query = "{ __typename }";
        Assert.Equal(200, (await platform.Api.AskAsync(Token, query.PadRight(32 * 1024))).Status);
        var answer = await platform.Api.AskAsync(Token, query.PadRight((32 * 1024) + 1));
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
    }

    [Fact]
    public void What_a_fragment_holds_counts_each_time_it_is_spread_and_where_it_is_spread()
    {
        Assert.Equal("depth", Exceeded("{a{...f}} fragment f on T " + Deep(12)));
        Assert.Null(Exceeded("{a{...f}} fragment f on T " + Deep(11)));
        Assert.Equal("rootFields", Exceeded("{...f} fragment f on T " + Fields(21)));
        Assert.Null(Exceeded("{a{...f}} fragment f on T " + Fields(21)));
        Assert.Equal("nodes", Exceeded("{a" + Fields(20, "...f") + "} fragment f on T " + Fields(99)));
        Assert.Equal("aliases", Exceeded("{a{...f ...f}} fragment f on T " + Fields(16, "b#:a")));
    }

    [Fact]
    public void Inline_fragments_fragments_nothing_spreads_and_operations_that_do_not_run_count_too()
    {
        Assert.Equal("nodes", Exceeded("{a" + Fields(1000, "...{a#}") + "}"));
        Assert.Equal("nodes", Exceeded("{a} fragment f on T " + Fields(2000)));
        Assert.Equal("nodes", Exceeded("query a {a" + Fields(1000) + "} query b {a" + Fields(1000) + "}"));
        Assert.Equal("nodes", Exceeded("{...f} fragment f on T {a} fragment f on T " + Fields(2000)));
    }

    [Fact]
    public void Directives_count_wherever_they_are_and_as_often_as_what_they_are_on()
    {
        Assert.Equal("directives", Exceeded("query " + Flood(31) + "{a}"));
        Assert.Equal("directives", Exceeded("query ($a: T " + Flood(31) + ") {a}"));
        Assert.Equal("directives", Exceeded("{a...b} fragment b on T " + Flood(31) + "{a}"));
        Assert.Equal("directives", Exceeded("{a{..." + Flood(16) + "{a}...b" + Flood(15) + "}} fragment b on T {a}"));
        Assert.Equal("directives", Exceeded("{a{...b ...b}} fragment b on T {a" + Flood(16) + "}"));
    }

    [Fact]
    public void A_fragment_cycle_is_left_to_validation()
    {
        Assert.Null(Exceeded("{...f} fragment f on T {a{...g}} fragment g on T {b{...f}}"));
    }

    [Fact]
    public async Task A_bomb_of_fragments_is_refused_without_being_expanded()
    {
        // Thirty levels of doubling: 3 KB that stand for a thousand million fields.
        var bomb = new StringBuilder("{ me { ...f0 } }");
        for (var i = 0; i < 30; i++) bomb.Append($" fragment f{i} on Me {{ ...f{i + 1} ...f{i + 1} }}");
        bomb.Append(" fragment f30 on Me { client }");
        var answer = await platform.Api.AskAsync(Token, bomb.ToString());
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
    }

    /// <summary>Random documents of three fragments and an operation; the oracle expands them by replacing text.</summary>
    [Fact]
    public void The_count_of_nodes_is_that_of_the_document_with_its_fragments_written_out()
    {
        var selection = Gen.Int[0, 3].Select(Gen.Int[0, 60]);
        var body = selection.List[0, 4];
        Gen.Select(body, body, body, body).Sample((operation, first, second, third) =>
        {
            // Fragment i spreads only later ones, so there is no cycle; a selection of kind 0 is plain fields.
            List<(int Kind, int Count)>[] bodies = [operation, first, second, third];
            var written = new string[4];
            var nodes = new int[4];
            var names = 0;
            for (var i = 3; i >= 0; i--)
            {
                written[i] = "__typename";
                nodes[i] = 1;
                foreach (var (kind, count) in bodies[i])
                {
                    var target = i + kind;
                    var spreads = kind > 0 && target <= 3;
                    for (var times = spreads ? count % 5 : count; times > 0; times--)
                    {
                        // Names of their own, so that nothing merges.
                        written[i] += spreads ? $" x{++names} {{ ...f{target} }}" : $" a{++names}";
                        nodes[i] += spreads ? 2 + nodes[target] : 1;
                    }
                }
            }
            var unspread = Enumerable.Range(1, 3).Where(i => !Reaches(written, 0, i)).ToList();
            var document = $"{{ x {{ {written[0]} }} }} " + string.Join(' ', Enumerable.Range(1, 3).Select(i => $"fragment f{i} on T {{ {written[i]} }}"));
            // The field x is a node; a fragment nothing spreads is walked once from itself, unless another such has walked it.
            var total = 1 + nodes[0];
            var walked = new HashSet<int>();
            foreach (var i in unspread)
            {
                if (walked.Contains(i)) continue;
                total += nodes[i];
                walked.UnionWith(Enumerable.Range(1, 3).Where(j => j == i || Reaches(written, i, j)));
            }
            Assert.Equal(total > RequestLimits.NodesMax ? "nodes" : null, Exceeded(document));
        });

        static bool Reaches(string[] written, int from, int to) =>
            written[from].Contains($"...f{to}", StringComparison.Ordinal)
            || Enumerable.Range(from + 1, 3 - from).Any(via => via != to && written[from].Contains($"...f{via}", StringComparison.Ordinal) && Reaches(written, via, to));
    }
}
