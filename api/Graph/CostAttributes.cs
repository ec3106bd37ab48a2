using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Graph;

/// <summary>What a field costs each time it is resolved, beyond the objects it answers: <c>@cost(weight:)</c> of the GraphQL cost directives.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(int weight) : GraphQLAttribute
{
    internal const string Key = "cost";

    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.Metadata[Key] = weight;
}

/// <summary>How many items a list without <c>first</c> is taken to have: <c>@listSize(assumedSize:)</c> of the GraphQL cost directives.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute(int assumed) : GraphQLAttribute
{
    internal const string Key = "listSize";

    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.Metadata[Key] = assumed;
}
