using Ecosystem.Api.Http;
using GraphQLParser.AST;

namespace Ecosystem.Api.Limits;

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

    private Meter() { }

    /// <param name="Path">The response path, numbered; 0 is that of no field.</param>
    private readonly record struct Place(int Path, int Depth, bool Introspection, int Lists);

    /// <summary>The limit a document passes, as an error, or null when it passes none.</summary>
    public static ApiError? Measure(GraphQLDocument document)
    {
        var meter = new Meter();
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToList();
        foreach (var fragment in fragments) meter._fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            meter._rootFields = 0;
            if (meter.Walk(operation.SelectionSet, meter.Inside() with { Depth = 0 }) is { } error) return error;
        }
        // A fragment that nothing spreads is validated all the same.
        foreach (var fragment in fragments)
            if (!meter._spread.Contains(fragment) && meter.Walk(fragment.SelectionSet, meter.Inside()) is { } error) return error;
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
            var error = selection switch
            {
                GraphQLField field => Walk(field, place),
                GraphQLInlineFragment inline => Walk(inline.SelectionSet, place),
                GraphQLFragmentSpread spread => Walk(spread, place),
                _ => null,
            };
            if (error is not null) return error;
        }
        return null;
    }

    private ApiError? Walk(GraphQLField field, Place place)
    {
        if (place.Depth == 0 && ++_rootFields > RequestLimits.RootFieldsMax)
            return Exceeded("rootFields", RequestLimits.RootFieldsMax, "Send several requests.");
        if (field.Alias is not null && ++_aliases > RequestLimits.AliasesMax)
            return Exceeded("aliases", RequestLimits.AliasesMax, "Send several requests.");
        var name = field.Name.StringValue;
        var introspection = place.Introspection || (place.Depth == 0 && name is "__schema" or "__type");
        var lists = place.Lists + (introspection && s_introspectionLists.Contains(name) ? 1 : 0);
        var response = (place.Path, field.Alias?.Name.StringValue ?? name);
        var (path, selections) = _paths.GetValueOrDefault(response, (_paths.Count + 1, 0));
        _paths[response] = (path, selections + 1);
        if (selections == RequestLimits.MergedSelectionsMax)
            return Exceeded("mergedSelections", RequestLimits.MergedSelectionsMax, "Select each field once.");
        var here = new Place(path, place.Depth + 1, introspection, lists);
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
        var error = Walk(fragment.SelectionSet, place);
        _open.Remove(fragment);
        return error;
    }

    private static ApiError Exceeded(string limit, int max, string advice)
    {
        return new(ErrorCodes.LimitExceeded, $"The document passes the limit of {max} {limit}. {advice}") { Extensions = new() { ["limit"] = limit, ["max"] = max } };
    }
}
