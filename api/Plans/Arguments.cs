using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>The arguments of one field of a document.</summary>
/// <param name="Constant">Their values, when no variable is among them.</param>
/// <param name="Index">Where the values of this request are, when one is.</param>
internal sealed record ArgumentSlot(IDictionary<string, ArgumentValue>? Constant, int Index)
{
    public IDictionary<string, ArgumentValue>? Of(IDictionary<string, ArgumentValue>?[] values) => Constant ?? values[Index];
}

/// <summary>The arguments of all fields that an operation names. Those without variables are made once.</summary>
internal sealed class Arguments
{
    private readonly ISchema _schema;
    private readonly GraphQLDocument _document;
    private readonly Dictionary<GraphQLField, ArgumentSlot> _slots = new(ReferenceEqualityComparer.Instance);
    private readonly List<(GraphQLField Node, FieldType Definition)> _variable = [];
    private readonly HashSet<GraphQLFragmentDefinition> _seen = [];

    private Arguments(ISchema schema, GraphQLDocument document) => (_schema, _document) = (schema, document);

    /// <summary>Null when the operation has fields that a plan does not know: those of introspection, or with checks of their own.</summary>
    public static Arguments? Of(ISchema schema, GraphQLDocument document, IObjectGraphType root, GraphQLOperationDefinition operation)
    {
        var made = new Arguments(schema, document);
        return made.TryCollect(root, operation.SelectionSet) ? made : null;
    }

    /// <summary>The arguments of a field, or null when it is given none and has no defaults.</summary>
    public ArgumentSlot? For(GraphQLField node, FieldType definition) =>
        _slots.TryGetValue(node, out var slot) ? slot
        : definition.Arguments is { Count: > 0 } ? new(ExecutionHelper.GetArguments(definition.Arguments, null, null, _document, node, null), -1)
        : null;

    /// <summary>The values of one request; null when one is refused, which the library then says.</summary>
    public IDictionary<string, ArgumentValue>?[]? Values(Variables variables)
    {
        if (_variable.Count == 0) return [];
        var values = new IDictionary<string, ArgumentValue>?[_variable.Count];
        try
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = ExecutionHelper.GetArguments(_variable[i].Definition.Arguments, _variable[i].Node.Arguments, variables, _document, _variable[i].Node, null);
            return values;
        }
        catch (ExecutionError)
        {
            return null;
        }
    }

    private bool TryCollect(IGraphType? type, GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            var plain = selection switch
            {
                GraphQLField field => TryCollect(type, field),
                GraphQLInlineFragment inline => TryCollect(inline.TypeCondition is { } condition ? _schema.AllTypes[condition.Type.Name.Value] : type, inline.SelectionSet),
                GraphQLFragmentSpread spread => _document.FindFragmentDefinition(spread.FragmentName.Name.Value) is not { } fragment || !_seen.Add(fragment)
                    || TryCollect(_schema.AllTypes[fragment.TypeCondition.Type.Name.Value], fragment.SelectionSet),
                _ => false,
            };
            if (!plain) return false;
        }
        return true;
    }

    private bool TryCollect(IGraphType? type, GraphQLField node)
    {
        if (node.Name == _schema.TypeNameMetaFieldType.Name) return true;
        if ((type as IComplexGraphType)?.Fields.Find(node.Name.Value) is not { ValidateArguments: null } definition) return false;
        if (node.Arguments is { Count: > 0 } given)
        {
            var varies = given.Any(argument => Varies(argument.Value));
            _slots[node] = varies ? new(null, _variable.Count) : new(ExecutionHelper.GetArguments(definition.Arguments, given, null, _document, node, null), -1);
            if (varies) _variable.Add((node, definition));
        }
        return TryCollect(definition.ResolvedType?.GetNamedType(), node.SelectionSet);
    }

    private static bool Varies(ASTNode value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Any(Varies) == true,
        GraphQLObjectValue members => members.Fields?.Any(member => Varies(member.Value)) == true,
        _ => false,
    };
}
