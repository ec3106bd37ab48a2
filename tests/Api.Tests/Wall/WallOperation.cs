using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>An operation that asks for one field of a schema, with arguments and a selection made from the schema's types.</summary>
/// <param name="Path">Where the field's answer is in the data.</param>
public sealed record WallOperation(string Document, IReadOnlyDictionary<string, object?> Variables, IReadOnlyList<string> Path)
{
    /// <summary>Levels of objects that a selection goes into: more are in no schema but for what leads back.</summary>
    private const int LevelsMax = 6;

    /// <param name="field">Such as <c>Query.unit</c>, or <c>Customer.profile</c>, which is reached from the query that is nearest.</param>
    /// <param name="leaf">The one field to select; null: everything below.</param>
    public static WallOperation Of(ISchema schema, string field, string? leaf, Subject subject)
    {
        var (owner, name) = (field.Split('.')[0], field.Split('.')[1]);
        var root = Root(schema, owner) ?? schema.Query;
        var way = Root(schema, owner) is null ? WayTo(schema, owner) : [];
        var variables = new Dictionary<string, object?>(StringComparer.Ordinal);
        var declared = new List<string>();
        var (opened, path) = ("", new List<string>());
        var at = root;
        FieldType? last = null;
        foreach (var step in way.Append(name))
        {
            last = at.Fields.Find(step) ?? throw new InvalidOperationException($"{at.Name} has no field {step}.");
            opened += $" {{ {step}{Arguments(at, last, subject, variables, declared)}";
            path.Add(step);
            if (last.ResolvedType!.GetNamedType() is IObjectGraphType next) at = next;
        }
        var selection = leaf is null ? Everything(last!.ResolvedType!.GetNamedType(), []) : $" {{ {leaf} }}";
        var kind = owner switch { "Mutation" => "mutation", "Subscription" => "subscription", _ => "query" };
        var head = declared.Count == 0 ? "" : $"({string.Join(", ", declared)})";
        return new($"{kind}{head}{opened}{selection}{string.Concat(path.Select(_ => " }"))}", variables, path);
    }

    /// <summary>The fields that lead from a query to a type, the fewest.</summary>
    /// <exception cref="InvalidOperationException">None does.</exception>
    private static List<string> WayTo(ISchema schema, string type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { schema.Query.Name };
        var queue = new Queue<(IObjectGraphType Type, List<string> Way)>([(schema.Query, [])]);
        while (queue.TryDequeue(out var here))
        {
            if (here.Type.Name == type) return here.Way;
            foreach (var field in here.Type.Fields)
                if (field.ResolvedType!.GetNamedType() is IObjectGraphType next && seen.Add(next.Name)) queue.Enqueue((next, [.. here.Way, field.Name]));
        }
        throw new InvalidOperationException($"No query leads to {type}.");
    }

    private static IObjectGraphType? Root(ISchema schema, string name) =>
        new[] { schema.Query, schema.Mutation, schema.Subscription }.FirstOrDefault(root => root?.Name == name);

    private static string Arguments(IObjectGraphType type, FieldType field, Subject subject, Dictionary<string, object?> variables, List<string> declared)
    {
        var written = new List<string>();
        foreach (var argument in field.Arguments ?? [])
        {
            var optional = argument.ResolvedType is not NonNullGraphType || argument.DefaultValue is not null;
            var value = WallSamples.Value($"{type.Name}.{field.Name}.{argument.Name}", argument.ResolvedType!, optional, subject, out var given);
            if (!given) continue;
            var variable = $"v{variables.Count}";
            variables[variable] = value;
            declared.Add($"${variable}: {argument.ResolvedType}");
            written.Add($"{argument.Name}: ${variable}");
        }
        return written.Count == 0 ? "" : $"({string.Join(", ", written)})";
    }

    /// <summary>Everything below that has no row of its own, and needs no argument.</summary>
    private static string Everything(IGraphType type, List<string> above)
    {
        if (type is UnionGraphType union)
            return $" {{ __typename{string.Concat(union.PossibleTypes.Select(one => $" ... on {one.Name}{Everything(one, above)}"))} }}";
        if (type is not IObjectGraphType complex) return "";
        if (above.Contains(complex.Name) || above.Count >= LevelsMax) return " { __typename }";
        var below = above.Append(complex.Name).ToList();
        var parts = complex.Fields
            .Where(field => field.Metadata.GetValueOrDefault("capability") is null && !(field.Arguments ?? []).Any(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null))
            .Select(field => $" {field.Name}{Everything(field.ResolvedType!.GetNamedType(), below)}");
        return $" {{ __typename{string.Concat(parts)} }}";
    }
}
