using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Tests.Plans;

/// <summary>One operation of chance, with its variables.</summary>
internal sealed record MadeOperation(string Document, Dictionary<string, object?> Variables);

/// <summary>Makes operations over a schema by chance: most of them valid, all of them likely to meet something unusual.</summary>
/// <param name="isWanted">Which fields of the query type are asked.</param>
/// <param name="ids">Ids to ask with, beside those that are of nothing.</param>
internal sealed class OperationMaker(ISchema schema, int seed, Func<string, bool>? isWanted = null, params IReadOnlyList<string> ids)
{
    private const int DepthMax = 4;

#pragma warning disable CA5394 // The same operations each time: a failure names its seed.
    private readonly Random _random = new(seed);
    private readonly List<string> _declared = [];
    private readonly List<string> _fragments = [];
    private readonly Dictionary<string, object?> _variables = new(StringComparer.Ordinal);
    private int _names;
    private int _left = 40;

    public MadeOperation Make()
    {
        var mutates = isWanted is null && schema.Mutation is not null && Chance(15);
        var selected = Selections(mutates ? schema.Mutation! : schema.Query, 0);
        var head = $"{(mutates ? "mutation" : "query")} made{(_declared.Count == 0 ? "" : $"({string.Join(", ", _declared)})")}";
        return new($"{head} {selected}\n{string.Join('\n', _fragments)}", _variables);
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    private string Selections(IGraphType type, int depth)
    {
        var text = new StringBuilder("{ ");
        var wanted = 1 + _random.Next(5);
        for (var i = 0; i < wanted && (i == 0 || _left > 0); i++)
        {
            _left--;
            var roll = _random.Next(100);
            if (roll < 12) text.Append("__typename ");
            else if (roll < 20 && depth < DepthMax) text.Append(CultureInfo.InvariantCulture, $"... {Condition(type)}{Directives()} {Selections(Narrowed(type), depth)} ");
            else if (roll < 28 && depth < DepthMax) text.Append(CultureInfo.InvariantCulture, $"...{Fragment(type, depth)}{Directives()} ");
            else if (type is IComplexGraphType complex) text.Append(Field(complex, depth)).Append(' ');
            else
            {
                var possible = One(((IAbstractGraphType)type).PossibleTypes.ToList());
                text.Append(CultureInfo.InvariantCulture, $"... on {possible.Name} {Selections(possible, depth)} ");
            }
        }
        return text.Append('}').ToString();
    }

    // A condition that a type always meets, so that what is selected below need not be another's.
    private static string Condition(IGraphType type) => type is IComplexGraphType ? $"on {type.Name}" : "";

    private static IGraphType Narrowed(IGraphType type) => type;

    private string Fragment(IGraphType type, int depth)
    {
        var name = $"f{_names++}";
        _fragments.Add("");
        var at = _fragments.Count - 1;
        _fragments[at] = $"fragment {name} on {type.Name} {Selections(type, depth)}";
        return name;
    }

    private string Field(IComplexGraphType type, int depth)
    {
        var fields = type.Fields.Where(field => (type != schema.Query || isWanted?.Invoke(field.Name) != false) && (depth == 0 || (depth < DepthMax && _left > 0) || field.ResolvedType!.GetNamedType() is ScalarGraphType)).ToList();
        if (fields.Count == 0) return "__typename";
        var field = One(fields);
        var arguments = (field.Arguments ?? []).Where(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null || Chance(40)).Select(argument => $"{argument.Name}: {Argument(argument.ResolvedType!, argument.DefaultValue is not null)}").ToList();
        var named = field.ResolvedType!.GetNamedType();
        // Fields of one name must be alike; those with arguments, or something below that differs, get a name of their own now and then.
        var alias = arguments.Count > 0 || Chance(20) ? $"n{_names++}: " : "";
        return $"{alias}{field.Name}{(arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})")}{Directives()}{(named is ScalarGraphType ? "" : " " + Selections(named, depth + 1))}";
    }

    private string Directives()
    {
        if (!Chance(10)) return "";
        var flag = Chance(50) ? (Chance(50) ? "true" : "false") : Variable("Boolean!", Chance(50), null);
        return $" @{(Chance(50) ? "skip" : "include")}(if: {flag})";
    }

    private string Argument(IGraphType type, bool hasDefault)
    {
        if (!Chance(50)) return Literal(type, depth: 0);
        var declared = type.ToString()!;
        // A nullable variable may stand where a default is.
        if (hasDefault && Chance(30)) declared = declared.TrimEnd('!');
        return Variable(declared, Value(type, 0), Chance(25) && !declared.EndsWith('!') ? Literal(type, 0, withVariables: false) : null);
    }

    private string Variable(string type, object? value, string? otherwise)
    {
        var name = $"v{_names++}";
        _declared.Add($"${name}: {type}{(otherwise is null ? "" : $" = {otherwise}")}");
        if (!Chance(12)) _variables[name] = Chance(4) ? Wrong() : value;
        return $"${name}";
    }

    private object? Wrong() => One<object?>(["wrong", 1.5m, true, null, new List<object?> { "x" }, new Dictionary<string, object?> { ["y"] = 1 }, long.MaxValue]);

    private string Literal(IGraphType type, int depth, bool withVariables = true)
    {
        var inner = type is NonNullGraphType { ResolvedType: { } nonNull } ? nonNull : type;
        if (inner == type && Chance(15)) return "null";
        if (withVariables && depth > 0 && Chance(15)) return Variable(type.ToString()!, Value(type, depth), null);
        return inner switch
        {
            ListGraphType { ResolvedType: { } item } => Chance(15) ? Literal(item, depth, withVariables) : $"[{string.Join(", ", Enumerable.Range(0, _random.Next(4)).Select(_ => Literal(item, depth + 1, withVariables)))}]",
            IInputObjectGraphType input => $"{{{string.Join(", ", Members(input, depth).Select(field => $"{field.Name}: {Literal(field.ResolvedType!, depth + 1, withVariables)}"))}}}",
            EnumerationGraphType names => One(names.Values.ToList()).Name,
            _ => inner.Name switch
            {
                "Int" => One(["0", "1", "5", "11", "-3"]),
                "Long" => One(["0", "9007199254740991", "-1"]),
                "Float" => One(["0", "1.5", "-2e3"]),
                "Boolean" => One(["true", "false"]),
                "DateTime" => One(["\"2026-03-01T09:30:00Z\"", "\"2026-03-01T09:30:00.1234567+02:00\""]),
                "ID" => One(["\"3\"", "4", "\"lost\"", "\"broken\"", "\"none\"", .. ids.SelectMany(id => Enumerable.Repeat($"\"{id}\"", 4))]),
                _ => One(["\"text\"", "\"\"", "\"\"\"block \"quoted\" text\"\"\"", "\"\\u00e9 动物\"", "\"poison\""]),
            },
        };
    }

    private object? Value(IGraphType type, int depth)
    {
        var inner = type is NonNullGraphType { ResolvedType: { } nonNull } ? nonNull : type;
        if (inner == type && Chance(15)) return null;
        return inner switch
        {
            ListGraphType { ResolvedType: { } item } => Chance(15) ? Value(item, depth) : Enumerable.Range(0, _random.Next(4)).Select(_ => Value(item, depth + 1)).ToList(),
            IInputObjectGraphType input => Members(input, depth).ToDictionary(field => field.Name, field => Value(field.ResolvedType!, depth + 1), StringComparer.Ordinal),
            EnumerationGraphType names => One(names.Values.ToList()).Name,
            _ => inner.Name switch
            {
                "Int" => One([0, 2, 7, 11]),
                "Long" => One<object>([3, 9007199254740991L]),
                "Float" => One<object>([1, 2.5m]),
                "Boolean" => Chance(50),
                "DateTime" => One(["2026-03-01T09:30:00Z", "2026-03-01T09:30:00.123456+02:00"]),
                "ID" => One<object>(["3", 4, "lost", "broken", "none", .. ids, .. ids]),
                _ => One(["text", "", "line\nbreak \"quoted\"", "动物", "poison"]),
            },
        };
    }

    private List<FieldType> Members(IInputObjectGraphType input, int depth) =>
        [.. input.Fields.Where(field => (field.ResolvedType is NonNullGraphType && field.DefaultValue is null) || (Chance(40) && (depth < 2 || field.ResolvedType!.GetNamedType() is not IInputObjectGraphType)))];
#pragma warning restore CA5394
}
