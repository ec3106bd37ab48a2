using System.Text.Json.Nodes;
using Ecosystem.Domain.ConsentRecords;

namespace Ecosystem.Domain.Tests.ConsentRecords;

/// <summary>CU-9: the examples of the guide to DPV for ISO/IEC TS 27560, all of them.</summary>
public class ExampleTests
{
    private const int ExamplesCount = 76;

    private static string Folder => Path.Combine(Vectors.Folder, "consent", "dpv27560_examples");

    public static TheoryData<string> Examples => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void All_of_them_are_tried() => Assert.Equal(ExamplesCount, Examples.Count);

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_read_and_written_as_it_was(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));

        var written = LinkedNode.Read(text).Write();

        Assert.Equal(Plain(JsonNode.Parse(text)), Plain(JsonNode.Parse(written)));
        Assert.Equal(written, LinkedNode.Read(written).Write());
    }

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_well_formed(string name) => Assert.Empty(ConsentRecordCheck.Faults(LinkedNode.Read(File.ReadAllText(Path.Combine(Folder, name)))));

    [Theory]
    [InlineData("dpv:hasPurpos", "\"dpv:Marketing\"", "is no property that DPV has")]
    [InlineData("dpv:hasConsentStatus", "\"dpv:Maybe\"", "should be a consent status")]
    [InlineData("dpv:hasConsentStatus", """{ "@type": "dpv:ConsentGiven", "dpv:isIndicatedAtTime": "yesterday" }""", "should be a date or a moment")]
    [InlineData("dpv:hasConsentStatus", """{ "@type": "dpv:ConsentGiven", "dpv:hasDuration": "six months" }""", "should be a duration")]
    [InlineData("dpv:hasConsentStatus", """{ "@type": "dpv:ConsentGiven", "dpv:hasDuration": { "@type": "dpv:UntilTimeDuration", "rdf:value": "soon" } }""", "should name a date")]
    [InlineData("dpv:hasConsentStatus", """{ "@type": "dpv:ConsentGiven", "dpv:hasDuration": { "@type": "dpv:FixedOccurrencesDuration", "rdf:value": "1.5" } }""", "should name a whole number")]
    [InlineData("dpv:hasProcess", """{ "@type": "dpv:Purpose" }""", "should be a dpv:Process")]
    [InlineData("dpv:hasProcess", """{ "@type": "dpv:Process", "dpv:hasNecessity": "dpv:Perhaps" }""", "should be dpv:Required")]
    [InlineData("dct:conformsTo", "\"27560\"", "should be an absolute URL")]
    [InlineData("dpv:hasNotice", """{ "@type": "dpv:ConsentNotice", "dct:language": "E N" }""", "should be a language tag")]
    public void What_is_wrong_is_said_with_where(string property, string value, string expected)
    {
        var fault = Assert.Single(ConsentRecordCheck.Faults(LinkedNode.Read($$"""{ "@type": "dpv:ConsentRecord", "{{property}}": {{value}} }""")));
        Assert.StartsWith($"$.{property}[0]", fault, StringComparison.Ordinal);
        Assert.Contains(expected, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "should be an object")]
    [InlineData("{", "no JSON")]
    [InlineData("""{ "@type": 1 }""", "should be text")]
    [InlineData("""{ "dpv:hasPurpose": 7 }""", "$.dpv:hasPurpose[0] is Number")]
    [InlineData("""{ "dct:title": "a", "dct:title": "b" }""", "is there twice")]
    public void What_is_no_such_document_is_refused_with_where_and_why(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => LinkedNode.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_may_lie_twenty_four_deep_and_no_deeper()
    {
        LinkedNode.Read(Nested(24));
        Assert.Throws<FormatException>(() => LinkedNode.Read(Nested(25)));

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"ex:in\":", depth - 1)) + "{}" + new string('}', depth - 1);
    }

    /// <summary>The document in a plain form that this test makes by itself: members in order, each value an array, no context.</summary>
    private static string Plain(JsonNode? node) => node switch
    {
        JsonObject o => "{" + string.Join(",", o.Where(member => member.Key != "@context").OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{(member.Value is JsonArray a ? Plain(a) : $"[{Plain(member.Value)}]")}")) + "}",
        JsonArray a => "[" + string.Join(",", a.Select(Plain)) + "]",
        _ => node?.ToJsonString() ?? "null",
    };
}
