using Ecosystem.Api.Plans;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Ecosystem.Api.Graph;

/// <summary>A scalar that is a text in JSON and a value of its own in code.</summary>
public abstract class TextScalar<T> : ScalarGraphType where T : struct
{
    /// <summary>The value of a text, or null when the text is not one.</summary>
    protected abstract T? Read(string text);

    /// <summary>The text of a value.</summary>
    protected abstract string Write(T value);

    /// <summary>Writes a value as JSON: the same text as <see cref="Write"/>.</summary>
    internal virtual void Put(JsonOutput output, T value) => output.Text(Write(value));

    /// <summary>How the text looks, with an example; completes "must be …".</summary>
    protected abstract string Form { get; }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ReadOrThrow((string)text.Value),
        GraphQLNullValue => null,
        _ => throw Malformed(),
    };

    public override bool CanParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Read((string)text.Value) is not null,
        GraphQLNullValue => true,
        _ => false,
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T known => known,
        string text => ReadOrThrow(text),
        _ => throw Malformed(),
    };

    public override bool CanParseValue(object? value) => value switch
    {
        null or T => true,
        string text => Read(text) is not null,
        _ => false,
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        T known => Write(known),
        _ => throw new InvalidOperationException($"{Name} cannot be written from {value.GetType()}."),
    };

    private T ReadOrThrow(string text) => Read(text) ?? throw Malformed();

    private FormatException Malformed() => new($"{Name} must be {Form}.");
}
