using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>Makes selections of a valid document (GraphQL, October 2021, §6.3.2), for one choice of what @skip and @include leave out.</summary>
/// <param name="flags">The values of the variables in @skip and @include.</param>
internal sealed class SelectionMaker(ISchema schema, GraphQLDocument document, Arguments arguments, IReadOnlyDictionary<string, bool> flags)
{
    public Selection Make(IObjectGraphType type, List<GraphQLSelectionSet> sets)
    {
        var order = new List<(string Name, GraphQLField Node, List<GraphQLSelectionSet> Sets)>();
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var spread = new HashSet<GraphQLFragmentDefinition>();
        foreach (var set in sets) Collect(type, set, order, byName, spread);
        return new(type, [.. order.Select(field => Field(type, field.Name, field.Node, field.Sets))]);
    }

    private void Collect(
        IObjectGraphType type, GraphQLSelectionSet set, List<(string Name, GraphQLField Node, List<GraphQLSelectionSet> Sets)> order, Dictionary<string, int> byName, HashSet<GraphQLFragmentDefinition> spread)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(((IHasDirectivesNode)selection).Directives)) continue;
            switch (selection)
            {
                case GraphQLField node:
                    var name = (node.Alias?.Name ?? node.Name).StringValue;
                    if (!byName.TryGetValue(name, out var at))
                    {
                        byName[name] = at = order.Count;
                        order.Add((name, node, []));
                    }
                    if (node.SelectionSet is { } below) order[at].Sets.Add(below);
                    break;
                case GraphQLInlineFragment inline when inline.TypeCondition is not { } condition || Matches(condition, type):
                    Collect(type, inline.SelectionSet, order, byName, spread);
                    break;
                case GraphQLFragmentSpread { FragmentName.Name: var fragment }
                    when document.FindFragmentDefinition(fragment.Value) is { } definition && Matches(definition.TypeCondition, type) && spread.Add(definition):
                    Collect(type, definition.SelectionSet, order, byName, spread);
                    break;
            }
        }
    }

    private FieldPlan Field(IObjectGraphType type, string name, GraphQLField node, List<GraphQLSelectionSet> sets)
    {
        if (node.Name == schema.TypeNameMetaFieldType.Name)
            return new(name, type, schema.TypeNameMetaFieldType, node, FieldReader.Constant(Encoding.UTF8.GetBytes($"\"{type.Name}\"")), null, null);
        var definition = type.Fields.Find(node.Name.Value) ?? throw new InvalidOperationException($"{type.Name} has no field {node.Name}.");
        var below = definition.ResolvedType?.GetNamedType() switch
        {
            IObjectGraphType one => new Below(schema, Make(one, sets)),
            IAbstractGraphType several => new Below(schema, several, actual => Make(actual, sets)),
            _ => null,
        };
        return new(name, type, definition, node, FieldReader.Of(definition), below, arguments.For(node, definition));
    }

    // A type may be there several times, once for each union that holds it.
    private bool Matches(GraphQLTypeCondition condition, IObjectGraphType type) =>
        condition.Type.Name == type.Name || (schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType several && several.IsPossibleType(type));

    private bool IsIncluded(GraphQLDirectives? directives)
    {
        foreach (var directive in directives?.Items ?? [])
        {
            var isSkip = directive.Name == "skip";
            if ((isSkip || directive.Name == "include") && If(directive) == isSkip) return false;
        }
        return true;
    }

    private bool If(GraphQLDirective directive) => directive.Arguments?.Items[0].Value switch
    {
        GraphQLBooleanValue literal => literal.BoolValue,
        GraphQLVariable variable => flags[variable.Name.StringValue],
        _ => throw new InvalidOperationException($"@{directive.Name} has no Boolean."),
    };
}
