using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Tests.Golden;

/// <summary>What the journal holds must load for ever: one file per record of the closed sets, written once and never again.</summary>
/// <remarks>
/// The files are indented for people; their canonical form (RFC 8785) is what the journal holds. With UPDATE_GOLDEN=1 the file of a new record
/// is written; a file that is there is never touched, since events like it are in somebody's log.
/// </remarks>
public class GoldenFileTests
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly bool s_update = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    private static readonly Dictionary<string, (Type Base, Type Type, string Path)> s_members = ClosedSets.All
        .SelectMany(actor => actor.Members)
        .ToDictionary(member => $"{member.Folder}/{member.Name}", member => (member.Base, member.Type, Path.Combine(Folder(), member.Folder, $"{member.Name}.json")));

    public static TheoryData<string> Names => [.. s_members.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void What_is_written_today_is_what_was_written_when_the_record_was_new(string name)
    {
        var (closed, type, path) = s_members[name];
        var today = Canonical(Example(type), closed);
        if (s_update && !File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, JsonNode.Parse(today)!.ToJsonString(s_readable) + "\n");
        }

        Assert.True(File.Exists(path), $"{type.Name} has no golden file. Run the tests once with UPDATE_GOLDEN=1 and check {name}.json in.");
        Assert.Equal(Encoding.UTF8.GetString(CanonicalJson.Canonicalize(File.ReadAllBytes(path))), today);
    }

    [Theory, MemberData(nameof(Names))]
    public void What_was_written_then_is_read_today(string name)
    {
        var (closed, type, path) = s_members[name];

        var read = JsonSerializer.Deserialize(File.ReadAllText(path), closed, DomainJson.Options)!;

        Assert.Equal(type, read.GetType());
        Assert.Equal(Canonical(Example(type), closed), Canonical(read, closed));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_member_that_a_later_version_adds_is_ignored(string name)
    {
        var (closed, type, path) = s_members[name];
        var later = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        later.Insert(0, "addedLater", new JsonObject { ["type"] = "unheardOf" });

        Assert.Equal(Canonical(Example(type), closed), Canonical(JsonSerializer.Deserialize(later.ToJsonString(), closed, DomainJson.Options)!, closed));
    }

    [Fact]
    public void No_golden_file_has_lost_its_record()
    {
        var files = Directory.GetFiles(Folder(), "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder(), path).Replace(".json", "", StringComparison.Ordinal).Replace('\\', '/'));

        Assert.Equal(s_members.Keys.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_actor_is_found() => Assert.Equal(["account", "approval", "auditor", "border", "client", "customer", "export", "flow-expert", "flow-task", "fund", "governance-board", "identity", "sales-unit", "scorecard", "settlement", "space", "strategy-flow", "supplier-system", "supply", "webhook"], ClosedSets.All.Select(actor => actor.Kind).Order(StringComparer.Ordinal));

    private static object Example(Type type) => Examples.All.SingleOrDefault(example => example.GetType() == type)
        ?? throw new InvalidOperationException($"{type.Name} has no example in Examples.cs. Add one with every optional member filled.");

    private static string Canonical(object value, Type closed) =>
        Encoding.UTF8.GetString(CanonicalJson.Canonicalize(JsonSerializer.SerializeToUtf8Bytes(value, closed, DomainJson.Options)));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
