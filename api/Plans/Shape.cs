using GraphQL.Types;

namespace Ecosystem.Api.Plans;

/// <summary>The type of a value, taken apart: whether it may be null, and what its items or itself are.</summary>
/// <param name="Item">Of a list: its items. Null: it is no list.</param>
/// <param name="Scalar">Of a scalar or enum: it. Null: it is an object, or a list.</param>
internal sealed record Shape(bool NonNull, Shape? Item, ScalarGraphType? Scalar, IGraphType Type)
{
    public static Shape Of(IGraphType type)
    {
        var (nonNull, inner) = type is NonNullGraphType { ResolvedType: { } nullable } ? (true, nullable) : (false, type);
        return inner is ListGraphType { ResolvedType: { } item } ? new(nonNull, Of(item), null, type) : new(nonNull, null, inner as ScalarGraphType, type);
    }
}
