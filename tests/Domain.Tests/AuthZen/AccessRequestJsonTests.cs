namespace Ecosystem.Domain.Tests.AuthZen;

/// <summary>Questions as they come in.</summary>
public class AccessRequestJsonTests
{
    private const string Sound = """{ "subject": { "type": "user", "id": "u" }, "action": { "name": "read" }, "resource": { "type": "doc", "id": "d" } }""";

    [Theory]
    [InlineData("[]", "The question must be an object")]
    [InlineData("{}", "subject is missing")]
    [InlineData("""{ "subject": "u" }""", "subject must be an object")]
    [InlineData("""{ "subject": { "id": "u" } }""", "subject.type must be a text")]
    [InlineData("""{ "subject": { "type": "user", "id": 7 } }""", "subject.id must be a text")]
    [InlineData("""{ "subject": { "type": "", "id": "u" } }""", "subject.type must be a text of 1 to 200")]
    [InlineData("""{ "subject": { "type": "user", "id": "u" } }""", "action is missing")]
    [InlineData("""{ "subject": { "type": "user", "id": "u" }, "action": { "name": "a\u0000" } }""", "action.name must be a text")]
    [InlineData("""{ "subject": { "type": "user", "id": "u" }, "action": { "name": "read" } }""", "resource is missing")]
    [InlineData("""{ "subject": { "type": "user", "id": "u", "properties": [] }, "action": { "name": "read" } }""", "subject.properties must be an object")]
    [InlineData("""{ "subject": { "type": "user", "id": "u", "a": 1, "properties": { "a": 2 } } }""", "subject says 'a' twice")]
    [InlineData("""{ "subject": { "type": "user", "id": "\ud800" } }""", "The question holds a text that is not Unicode")]
    public void A_malformed_question_is_refused_with_what_is_wrong(string json, string mistake)
    {
        var (request, told) = Access.Read(json);
        Assert.Null(request);
        Assert.StartsWith(mistake, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    public void A_context_that_is_no_object_is_refused(string context) =>
        Assert.Equal("context must be an object.", Access.Read(Sound.TrimEnd('}', ' ') + $" }}, \"context\": {context} }}").Mistake);

    [Fact]
    public void Attributes_stand_in_properties_or_beside_it()
    {
        var request = Access.Question(subject: """{ "type": "user", "id": "u", "a": 1, "properties": { "b": 2 } }""");
        Assert.Equal(["a", "b"], request.Subject.Attributes.ByName.Keys.Order());
    }
}
