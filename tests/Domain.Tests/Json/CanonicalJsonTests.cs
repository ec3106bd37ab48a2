using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Tests.Json;

public class CanonicalJsonTests
{
    private static readonly string s_vectors = Path.Combine(Vectors.Folder, "jcs", "testdata");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(s_vectors, "input")).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory, MemberData(nameof(Files))]
    public void The_published_inputs_give_the_published_bytes(string name)
    {
        var input = File.ReadAllBytes(Path.Combine(s_vectors, "input", name + ".json"));
        var hex = File.ReadAllText(Path.Combine(s_vectors, "outhex", name + ".txt"));
        var expected = Convert.FromHexString(string.Concat(hex.Where(c => !char.IsWhiteSpace(c))));

        Assert.Equal(expected, CanonicalJson.Canonicalize(input));
        Assert.Equal(File.ReadAllBytes(Path.Combine(s_vectors, "output", name + ".json")), expected);
    }

    [Fact]
    public void Canonical_bytes_come_back_unchanged() =>
        JsonValues.Value.Sample(value =>
        {
            var once = CanonicalJson.Serialize(value, JsonSerializerOptions.Default);
            Assert.Equal(once, CanonicalJson.Canonicalize(once));
        }, iter: 3000);

    [Fact]
    public void Every_order_of_members_and_every_escaping_gives_the_same_bytes() =>
        Gen.Select(JsonValues.Value, Gen.Int, Gen.Int).Sample((value, one, other) =>
            Canonical(JsonValues.Scramble(value, one)) == Canonical(JsonValues.Scramble(value, other)), iter: 3000);

    [Fact]
    public void The_canonical_text_parses_back_to_the_same_value() =>
        Gen.Select(JsonValues.Value, Gen.Int).Sample((value, seed) =>
            JsonNode.DeepEquals(value, JsonNode.Parse(Canonical(JsonValues.Scramble(value, seed)))), iter: 3000);

    [Fact]
    public void Names_are_in_the_order_of_their_utf16_code_units() =>
        Gen.Dictionary(JsonValues.Text, Gen.Const(0))[2, 12].Sample(members =>
        {
            var parsed = JsonNode.Parse(CanonicalJson.Serialize(members, JsonSerializerOptions.Default))!.AsObject();
            Assert.Equal(members.Keys.Order(StringComparer.Ordinal), parsed.Select(member => member.Key));
        }, iter: 3000);

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "appears twice")]
    [InlineData("""{"b":1,"\u0061":2,"a":3}""", "appears twice")]
    [InlineData("""{"x":{"":1,"":1}}""", "appears twice")]
    [InlineData("""["\ud800"]""", "unpaired surrogate")]
    [InlineData("""["\udc00\ud800"]""", "unpaired surrogate")]
    [InlineData("""{"\ud83d":1}""", "unpaired surrogate")]
    [InlineData("9007199254740993", "would change its value")]
    [InlineData("-9007199254740993", "would change its value")]
    [InlineData("1152921504606846976", "would change its value")]
    [InlineData("9223372036854775807", "would change its value")]
    [InlineData("1000000000000000000001", "would change its value")]
    [InlineData("1e400", "beyond what a double can hold")]
    [InlineData("-1e400", "beyond what a double can hold")]
    [InlineData("", "no canonical form")]
    [InlineData("{", "no canonical form")]
    [InlineData("[1,]", "no canonical form")]
    [InlineData("[1] [2]", "no canonical form")]
    [InlineData("[1]/* aside */", "no canonical form")]
    [InlineData("01", "no canonical form")]
    [InlineData("NaN", "no canonical form")]
    [InlineData("\"\t\"", "no canonical form")]
    [InlineData("\ufeff{}", "no canonical form")]
    public void What_could_be_read_in_two_ways_is_refused(string json, string reason)
    {
        var refusal = Assert.Throws<CanonicalJsonException>(() => Canonical(json));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        // A surrogate encoded as if it were a character, an overlong slash and a cut-off sequence.
        foreach (var bad in new byte[][] { [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xE2, 0x82] })
            Assert.Throws<CanonicalJsonException>(() => CanonicalJson.Canonicalize([(byte)'"', .. bad, (byte)'"']));
    }

    [Fact]
    public void An_unpaired_surrogate_in_a_value_is_refused_not_replaced()
    {
        Assert.Throws<CanonicalJsonException>(() => CanonicalJson.Serialize("a\ud800b", JsonSerializerOptions.Default));
        Assert.Throws<CanonicalJsonException>(() => CanonicalJson.Serialize("\"\\\n\udc00", JsonSerializerOptions.Default));
        Assert.Throws<CanonicalJsonException>(() =>
            CanonicalJson.Serialize(new Dictionary<string, int> { ["\ud800"] = 1 }, JsonSerializerOptions.Default));
    }

    [Fact]
    public void A_converter_that_writes_bytes_that_are_not_utf8_is_refused()
    {
        var options = new JsonSerializerOptions { Converters = { new BrokenText() } };
        Assert.Throws<CanonicalJsonException>(() => CanonicalJson.Serialize(new BrokenText.Value(), options));
    }

    private sealed class BrokenText : System.Text.Json.Serialization.JsonConverter<BrokenText.Value>
    {
        public readonly record struct Value;

        public override Value Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => default;

        public override void Write(Utf8JsonWriter writer, Value value, JsonSerializerOptions options) => writer.WriteStringValue([0x61, 0xC0, 0xAF]);
    }

    [Fact]
    public void Nesting_is_accepted_to_its_bound_and_refused_one_deeper()
    {
        static string Nested(int depth) => new string('[', depth) + new string(']', depth);
        Assert.Equal(Nested(CanonicalJson.DepthMax), Canonical(Nested(CanonicalJson.DepthMax)));
        Assert.Throws<CanonicalJsonException>(() => Canonical(Nested(CanonicalJson.DepthMax + 1)));
        Assert.Throws<CanonicalJsonException>(() => Canonical(Nested(100_000)));
    }

    [Fact]
    public void A_refusal_leaves_nothing_behind_for_the_next_text()
    {
        Assert.Throws<CanonicalJsonException>(() => Canonical("""{"b":[1,{"a":1,"a":2}]}"""));
        Assert.Equal("""{"a":[],"b":{}}""", Canonical("""{"b":{},"a":[]}"""));
    }

    [Fact]
    public void Large_objects_are_sorted_too()
    {
        var members = Enumerable.Range(0, 20_000).ToDictionary(i => $"name{i * 7919 % 20_000}", i => new string('x', i % 40));
        var names = JsonNode.Parse(CanonicalJson.Serialize(members, JsonSerializerOptions.Default))!.AsObject().Select(m => m.Key);
        Assert.Equal(members.Keys.Order(StringComparer.Ordinal), names);
    }

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json)));
}
