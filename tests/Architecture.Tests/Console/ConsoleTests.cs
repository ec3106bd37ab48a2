using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Ecosystem.Architecture.Tests.Domain;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Testing;

namespace Ecosystem.Architecture.Tests.Console;

/// <summary>What of the console was generated or written from elsewhere is as it is there now.</summary>
public partial class ConsoleTests
{
    private static readonly string s_source = Path.Combine(Repository.Root, "console", "src");

    /// <summary>Refusals that no person meets in the console: what asks so is a system, or the platform itself; a refused read of a customer's data is told as nothing found.</summary>
    private static readonly string[] s_ofSystems =
    [
        "CONSENT_EXPIRED", "CONSENT_WITHDRAWN", "FIELD_NOT_GRANTED", "NO_CONSENT", "PURPOSE_NOT_GRANTED", "TOKEN_NARROWER", "CROSS_BORDER_NOT_GRANTED", "DEAL_MALFORMED", "METER_BEHIND", "NOT_EXPIRED", "PART_OUT_OF_ORDER", "PASSAGE_NEEDED", "SEED_REFUSED", "TARIFF_UNKNOWN",
    ];

    public static TheoryData<string> Audiences => [.. Directory.EnumerateDirectories(Path.Combine(s_source, "Graph")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Types_are_generated_from_the_documents_as_they_are_written(string audience)
    {
        var written = Directory.EnumerateFiles(s_source, $"*.{audience}.ts", SearchOption.AllDirectories).SelectMany(file => Document().Matches(File.ReadAllText(file))).Select(match => match.Groups["text"].Value);
        var generated = Generated().Matches(File.ReadAllText(Path.Combine(s_source, "Graph", audience, "gql.ts"))).Select(match => JsonSerializer.Deserialize<string>(match.Groups["text"].Value)!);

        Assert.True(written.ToHashSet(StringComparer.Ordinal).SetEquals(generated), $"Documents of {audience} were changed: run npm run documents in console/.");
    }

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Types_are_generated_from_the_schema_as_it_is(string audience)
    {
        var types = File.ReadAllText(Path.Combine(s_source, "Graph", audience, "graphql.ts"));
        var schema = Comment().Replace(File.ReadAllText(Path.Combine(Repository.Root, "api", "schema", $"{audience}.graphql")), "");
        var known = TypeOfSchema().Matches(schema).ToDictionary(match => match.Groups["name"].Value, match => MembersOfSchema(match.Groups["body"].Value), StringComparer.Ordinal);

        var generated = TypeOfConsole().Matches(types).Where(match => known.ContainsKey(match.Groups["name"].Value)).ToList();
        Assert.NotEmpty(generated);
        Assert.All(generated, match => Assert.True(
            known[match.Groups["name"].Value].SetEquals(MemberOfConsole().Matches(match.Groups["body"].Value).Select(member => member.Groups["member"].Value)),
            $"{match.Groups["name"].Value} of {audience} was changed: run npm run documents in console/."));
    }

    [Fact]
    public void Whatever_a_rule_refuses_for_is_said_in_the_readers_language()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "grains", "Domain"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Refusal().Matches(File.ReadAllText(file))).Select(match => match.Groups["code"].Value).Distinct().Except(s_ofSystems);
        var words = Directory.EnumerateFiles(s_source, "*.ts", SearchOption.AllDirectories).SelectMany(file => Word().Matches(File.ReadAllText(file))).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(codes, code => !words.Contains(code));
    }

    [Fact]
    public void What_can_happen_is_said_in_the_readers_language()
    {
        var events = ClosedSets.Actors.Select(actor => actor.Event).Append(typeof(FlowRunEvent)).SelectMany(set => set.GetCustomAttributes<JsonDerivedTypeAttribute>()).Select(derived => (string)derived.TypeDiscriminator!).ToList();

        Assert.NotEmpty(events);
        Assert.Subset(Named("ofIdentity").Union(Named("names")).ToHashSet(StringComparer.Ordinal), events.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void The_log_is_filtered_by_the_actors_that_there_are()
    {
        var kinds = ClosedSets.Actors.Select(actor => (string)actor.Actor.GetProperty(nameof(IActor<,,,>.Kind), BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!).Append(FlowRun.Kind);

        Assert.Equal(kinds.Order(StringComparer.Ordinal), Named("kinds").Order(StringComparer.Ordinal));
    }

    /// <summary>The codes of a table of names of the log.</summary>
    private static IEnumerable<string> Named(string table)
    {
        var names = File.ReadAllText(Path.Combine(s_source, "Audit", "eventNames.ts"));
        var begin = names.IndexOf($"const {table}: Names = {{", StringComparison.Ordinal);
        return NameOfEntry().Matches(names[begin..names.IndexOf("\n}", begin, StringComparison.Ordinal)]).Select(match => match.Groups["code"].Value);
    }

    /// <summary>The members of an enum or an input; those that may be left out end in a question mark, as in TypeScript.</summary>
    private static HashSet<string> MembersOfSchema(string body) =>
        [.. MemberOfSchema().Matches(body).Select(member => member.Groups["name"].Value + (member.Groups["type"].Success && (!member.Groups["type"].Value.EndsWith('!') || member.Groups["default"].Success) ? "?" : ""))];

    [GeneratedRegex(@"(?<=[\s{,])'?(?<code>[\w-]+)'?: \['", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NameOfEntry();

    [GeneratedRegex(@"graphql\(`(?<text>[^`]*)`\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Document();

    [GeneratedRegex(@"^    (?<text>""([^""\\]|\\.)*""): typeof types\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Generated();

    [GeneratedRegex(@"^ *"".*""\r?\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(enum|input) (?<name>\w+)[^{\n]*\{\n(?<body>.*?)^\}", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TypeOfSchema();

    [GeneratedRegex(@"^  (?<name>\w+)(: (?<type>[\w\[\]!]+)(?<default> =)?)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MemberOfSchema();

    [GeneratedRegex(@"^export type (?<name>\w+) =(?<body>.*?);\n(\};\n)?\n", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TypeOfConsole();

    [GeneratedRegex(@"^  (\| '(?<member>\w+)'|(?<member>\w+\??):)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MemberOfConsole();

    [GeneratedRegex(@"\bRefusal (\w+ \{ get; \}|\w+\([^\n]*\)) =>?\s+new\(""(?<code>[A-Z_]+)""|new Refusal\(""(?<code>[A-Z_]+)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\b(?<code>[A-Z]+(_[A-Z]+)+): ['""]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Word();
}
