using Ecosystem.Api.Http;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Ecosystem.Api.Limits;

/// <summary>What a document measures.</summary>
/// <param name="Exceeded">The limit that it passes, as an error; null when it passes none. The rest is then not counted to the end.</param>
/// <param name="Cost">What the operation that runs costs; nothing when none is known. See <see cref="OperationCost"/>.</param>
/// <param name="Introspects">Whether an operation of it asks for the schema.</param>
public readonly record struct Measured(ApiError? Exceeded, CostFormula Cost, bool Introspects);

/// <summary>Measures a document before it is validated: fragments let three kilobytes of text stand for millions of fields, and validation itself would take seconds on them.</summary>
/// <remarks>
/// One walk over every operation with its fragments expanded, given up as soon as a limit is passed; so the work is bounded by
/// the limits and not by the document. Fragment cycles are walked once: validation names them better than a limit would.
/// </remarks>
public sealed class Meter
{
    // The lists through which introspection can come back to where it was.
    private static readonly HashSet<string> s_introspectionLists = ["fields", "inputFields", "interfaces", "possibleTypes"];

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly HashSet<GraphQLFragmentDefinition> _open = [];
    private readonly HashSet<GraphQLFragmentDefinition> _spread = [];
    private readonly Dictionary<(int Parent, string Name), (int Id, int Selections)> _paths = [];
    private int _nodes;
    private int _aliases;
    private int _rootFields;
    private int _directives;
    private bool _introspects;
    private CostFormula _costOfRun = CostFormula.Nothing;
    private OperationCost? _cost;

    private Meter() { }

    /// <param name="Path">The response path, numbered; 0 is that of no field.</param>
    private readonly record struct Place(int Path, int Depth, bool Introspection, int Lists, OperationCost.Place Cost = default);

    /// <summary>Measures a document.</summary>
    /// <param name="schema">What costs are counted by; null: they are not.</param>
    /// <param name="runs">The operation that runs; null: none is known, and nothing has a cost.</param>
    public static Measured Measure(GraphQLDocument document, ISchema? schema = null, GraphQLOperationDefinition? runs = null)
    {
        var meter = new Meter();
        var exceeded = meter.Walk(document, schema is null || runs is null ? null : new OperationCost(schema, runs), runs);
        return new(exceeded, meter._costOfRun, meter._introspects);
    }

    private ApiError? Walk(GraphQLDocument document, OperationCost? cost, GraphQLOperationDefinition? runs)
    {
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToList();
        foreach (var fragment in fragments) _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            _rootFields = 0;
            _cost = operation == runs ? cost : null;
            if (Flood(operation) is { } flood) return flood;
            foreach (var variable in operation.Variables?.Items ?? [])
                if (Flood(variable) is { } more) return more;
            if (Walk(operation.SelectionSet, Inside() with { Depth = 0, Cost = _cost?.Root ?? default }) is { } error) return error;
            if (_cost is not null) _costOfRun = _cost.Total;
        }
        _cost = null;
        foreach (var fragment in fragments)
            if (Flood(fragment) is { } flood) return flood;
        // A fragment that nothing spreads is validated all the same.
        foreach (var fragment in fragments)
            if (!_spread.Contains(fragment) && Walk(fragment.SelectionSet, Inside()) is { } error) return error;
        return null;
    }

    /// <summary>A place of its own, where nothing merges with what was selected before.</summary>
    private Place Inside()
    {
        var path = _paths.Count + 1;
        // No field's name is a number.
        _paths[(0, $"{path}")] = (path, 1);
        return new(path, 1, Introspection: false, 0);
    }

    private ApiError? Walk(GraphQLSelectionSet set, Place place)
    {
        foreach (var selection in set.Selections)
        {
            if (++_nodes > RequestLimits.NodesMax)
                return Exceeded("nodes", RequestLimits.NodesMax, "Ask for fewer fields, or in several requests; a fragment counts each time it is spread.");
            if (Flood(selection as IHasDirectivesNode) is { } flood) return flood;
            var error = selection switch
            {
                GraphQLField field => Walk(field, place),
                GraphQLInlineFragment inline => Walk(inline.SelectionSet, On(place, inline.TypeCondition)),
                GraphQLFragmentSpread spread => Walk(spread, place),
                _ => null,
            };
            if (error is not null) return error;
        }
        return null;
    }

    private ApiError? Flood(IHasDirectivesNode? node)
    {
        _directives += node?.Directives?.Count ?? 0;
        return _directives > RequestLimits.DirectivesMax ? Exceeded("directives", RequestLimits.DirectivesMax, "Leave out what the client need not decide.") : null;
    }

    private ApiError? Walk(GraphQLField field, Place place)
    {
        if (place.Depth == 0 && ++_rootFields > RequestLimits.RootFieldsMax)
            return Exceeded("rootFields", RequestLimits.RootFieldsMax, "Send several requests.");
        if (field.Alias is not null && ++_aliases > RequestLimits.AliasesMax)
            return Exceeded("aliases", RequestLimits.AliasesMax, "Send several requests.");
        var name = field.Name.StringValue;
        _introspects |= place.Depth == 0 && name is "__schema" or "__type";
        var introspection = place.Introspection || (place.Depth == 0 && name is "__schema" or "__type");
        var lists = place.Lists + (introspection && s_introspectionLists.Contains(name) ? 1 : 0);
        var response = (place.Path, field.Alias?.Name.StringValue ?? name);
        var (path, selections) = _paths.GetValueOrDefault(response, (_paths.Count + 1, 0));
        _paths[response] = (path, selections + 1);
        if (selections == RequestLimits.MergedSelectionsMax)
            return Exceeded("mergedSelections", RequestLimits.MergedSelectionsMax, "Select each field once.");
        var here = new Place(path, place.Depth + 1, introspection, lists, _cost?.Below(place.Cost, field, isRoot: place.Depth == 0) ?? default);
        if (introspection && here.Depth > RequestLimits.IntrospectionDepthMax)
            return Exceeded("introspectionDepth", RequestLimits.IntrospectionDepthMax, "GET /graphql/schema answers the whole schema.");
        if (!introspection && here.Depth > RequestLimits.DepthMax)
            return Exceeded("depth", RequestLimits.DepthMax, "Select fewer levels.");
        if (introspection && lists > RequestLimits.IntrospectionListsMax)
            return Exceeded("introspectionLists", RequestLimits.IntrospectionListsMax, "GET /graphql/schema answers the whole schema.");
        return field.SelectionSet is { } set ? Walk(set, here) : null;
    }

    private ApiError? Walk(GraphQLFragmentSpread spread, Place place)
    {
        if (!_fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) || !_open.Add(fragment)) return null;
        _spread.Add(fragment);
        var error = Walk(fragment.SelectionSet, On(place, fragment.TypeCondition));
        _open.Remove(fragment);
        return error;
    }

    private Place On(Place place, GraphQLTypeCondition? condition) => _cost is null ? place : place with { Cost = _cost.On(place.Cost, condition) };

    private static ApiError Exceeded(string limit, int max, string advice)
    {
        return new(ErrorCodes.LimitExceeded, $"The document passes the limit of {max} {limit}. {advice}") { Extensions = new() { ["limit"] = limit, ["max"] = max } };
    }
}
