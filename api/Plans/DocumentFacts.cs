using System.Collections.Immutable;
using Ecosystem.Api.Access;
using Ecosystem.Contracts.Access;
using GraphQL.Types;
using GraphQL.Validation;

namespace Ecosystem.Api.Plans;

/// <summary>Learns, while a document is validated, what is to be looked at for each request: the rows of the capability table, and the variables that may not be null.</summary>
internal sealed class DocumentFacts : ValidationRuleBase
{
    private readonly HashSet<Capability> _needs = [];

    /// <summary>The rows of the fields that run.</summary>
    public ImmutableArray<Capability> Needs => [.. _needs];

    /// <summary>The variables that stand where null may not. Known when nothing else was found wrong.</summary>
    public HashSet<string> NeverNull { get; } = new(StringComparer.Ordinal);

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(ScopeRule.Visit(context, (_, _, row) => _needs.Add(row)));

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        foreach (var usage in context.GetRecursiveVariables(context.Operation) ?? [])
            if (usage.Type is NonNullGraphType) NeverNull.Add(usage.Node.Name.StringValue);
        return default;
    }
}
