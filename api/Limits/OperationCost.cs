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
internal sealed class OperationCost(ISchema schema, GraphQLOperationDefinition operation)
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
    public CostFormula Total { get; } = new();

    /// <param name="Type">The type selected on; null where that is not known: validation refuses it.</param>
    /// <param name="Times">How often at most.</param>
    /// <param name="Sized">The size that a page's argument gives its lists.</param>
    public readonly record struct Place(IGraphType? Type, CostFormula.Amount Times, CostFormula.Size? Sized = null);

    public Place Root => new(
        operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation,
            OperationType.Subscription => schema.Subscription,
            _ => schema.Query,
        },
        CostFormula.Amount.One);

    /// <summary>The same place, seen as one of the types it may have.</summary>
    public Place On(Place place, GraphQLTypeCondition? condition) =>
        condition is null ? place : place with { Type = schema.AllTypes[condition.Type.Name.Value] };

    /// <summary>Counts a field, and leads to what is selected below it.</summary>
    public Place Below(Place place, GraphQLField node, bool isRoot)
    {
        if (isRoot && node.Name.StringValue is "__schema" or "__type")
        {
            Total.Add(CostFormula.Amount.One, IntrospectionWeight);
            return default;
        }
        if ((place.Type as IComplexGraphType)?.Fields.Find(node.Name.Value) is not { ResolvedType: { } type } field) return default;
        CostFormula.Size? first = field.Arguments?.Find("first") is { } argument ? Asked(node, "last", Asked(node, "first", new(Default(argument)))) : null;
        var isList = Unwrapped(type) is ListGraphType;
        var named = type.GetNamedType();
        var times = isList ? place.Times.Times(first ?? place.Sized ?? new(field.GetMetadata(ListSizeAttribute.Key, ListSizeDefault))) : place.Times;
        Total.Add(place.Times, field.GetMetadata(CostAttribute.Key, isRoot && operation.Operation == OperationType.Mutation ? MutationWeight : 0));
        if (named is IComplexGraphType or IAbstractGraphType) Total.Add(times, 1);
        return new(named, times, isList ? null : first);
    }

    private static IGraphType Unwrapped(IGraphType type) => type is NonNullGraphType { ResolvedType: { } inner } ? inner : type;

    /// <summary>What an argument of the operation asks for, as far as the lists would give it; what is no number is left to validation.</summary>
    /// <param name="otherwise">When it asks for nothing.</param>
    private CostFormula.Size Asked(GraphQLField node, string argument, CostFormula.Size otherwise)
    {
        var given = node.Arguments?.Find(argument)?.Value;
        if (given is not GraphQLVariable variable) return Literal(given, otherwise);
        var declared = operation.Variables?.FirstOrDefault(declared => declared.Variable.Name == variable.Name)?.DefaultValue;
        return new(0, Total.Variable(new(variable.Name.StringValue, Literal(declared, otherwise), otherwise)));
    }

    private static CostFormula.Size Literal(GraphQLValue? given, CostFormula.Size otherwise) =>
        given is not GraphQLIntValue literal ? otherwise : new(long.TryParse(literal.Value.Span, out var number) ? Within(number) : PageRequest.FirstMax);

    private static long Default(QueryArgument argument) => argument.DefaultValue is int number ? Within(number) : PageRequest.FirstMax;

    internal static long Within(long first) => Math.Clamp(first, 1, PageRequest.FirstMax);
}
