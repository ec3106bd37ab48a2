using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Directory;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Ecosystem.Api.Limits;

/// <summary>What one operation costs at most, counted before it runs: each object it could answer is 1, a leaf 0, and what a field weighs beyond that is on the field.</summary>
/// <remarks>
/// As the GraphQL cost directives have it. The argument <c>first</c> sizes a list, or the <c>nodes</c> of a page; other lists are taken to have
/// as many items as is written on them. Selections of several types of a union add up, as do fields selected twice: the figure is a bound.
/// </remarks>
internal sealed class OperationCost(ISchema schema, GraphQLOperationDefinition operation, Inputs variables)
{
    /// <summary>Above this nothing is counted on; no limit is as high.</summary>
    public const long Max = 1_000_000_000_000;

    /// <summary>A mutation is a durable write.</summary>
    private const int MutationWeight = 10;

    /// <summary>__schema and __type, with whatever is selected below: those have limits of their own.</summary>
    private const int IntrospectionWeight = 1_000;

    /// <summary>Items of a list that says nothing else.</summary>
    private const int ListSizeDefault = 10;

    /// <summary>The cost so far.</summary>
    public long Total { get; private set; }

    /// <param name="Type">The type selected on; null where that is not known: validation refuses it.</param>
    /// <param name="Times">How often at most.</param>
    /// <param name="Sized">The size that a page's argument gives its lists.</param>
    public readonly record struct Place(IGraphType? Type, long Times, long? Sized = null);

    public Place Root => new(
        operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation,
            OperationType.Subscription => schema.Subscription,
            _ => schema.Query,
        },
        1);

    /// <summary>The same place, seen as one of the types it may have.</summary>
    public Place On(Place place, GraphQLTypeCondition? condition) =>
        condition is null ? place : place with { Type = schema.AllTypes[condition.Type.Name.Value] };

    /// <summary>Counts a field, and leads to what is selected below it.</summary>
    public Place Below(Place place, GraphQLField node, bool isRoot)
    {
        if (isRoot && node.Name.StringValue is "__schema" or "__type")
        {
            Add(IntrospectionWeight);
            return default;
        }
        if ((place.Type as IComplexGraphType)?.Fields.Find(node.Name.Value) is not { ResolvedType: { } type } field) return default;
        long? first = field.Arguments?.Find("first") is { } argument ? Given(node, "last") ?? Given(node, "first") ?? Default(argument) : null;
        var isList = Unwrapped(type) is ListGraphType;
        var size = isList ? first ?? place.Sized ?? field.GetMetadata(ListSizeAttribute.Key, ListSizeDefault) : 1;
        var named = type.GetNamedType();
        var times = Math.Min(Max, place.Times * size);
        var weight = field.GetMetadata(CostAttribute.Key, isRoot && operation.Operation == OperationType.Mutation ? MutationWeight : 0);
        Add(Math.Min(Max, place.Times * weight));
        if (named is IComplexGraphType or IAbstractGraphType) Add(times);
        return new(named, times, isList ? null : first);
    }

    private void Add(long cost) => Total = Math.Min(Max, Total + cost);

    private static IGraphType Unwrapped(IGraphType type) => type is NonNullGraphType { ResolvedType: { } inner } ? inner : type;

    /// <summary>What the operation asks for, as far as the lists would give it; what is no number is left to validation. Null: nothing.</summary>
    private long? Given(GraphQLField node, string argument)
    {
        var given = node.Arguments?.Find(argument)?.Value;
        if (given is GraphQLVariable variable)
        {
            if (variables.TryGetValue(variable.Name.StringValue, out var value))
                return value switch { int small => Within(small), long large => Within(large), null => null, _ => PageRequest.FirstMax };
            given = operation.Variables?.FirstOrDefault(declared => declared.Variable.Name == variable.Name)?.DefaultValue;
        }
        return given switch
        {
            GraphQLIntValue literal => long.TryParse(literal.Value.Span, out var number) ? Within(number) : PageRequest.FirstMax,
            _ => null,
        };
    }

    private static long Default(QueryArgument argument) => argument.DefaultValue is int number ? Within(number) : PageRequest.FirstMax;

    private static long Within(long first) => Math.Clamp(first, 1, PageRequest.FirstMax);
}
