using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Ecosystem.Api.Plans;

/// <summary>Finds the variables that @skip and @include look at.</summary>
internal sealed class ConditionNames : ASTVisitor<ConditionNames.Found>
{
    private static readonly ConditionNames s_instance = new();

    /// <summary>What a walk has found so far.</summary>
    internal sealed class Found : IASTVisitorContext
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public CancellationToken CancellationToken => CancellationToken.None;
    }

    /// <summary>Those of a document, each once.</summary>
    public static string[] In(GraphQLDocument document)
    {
        var found = new Found();
        var walk = s_instance.VisitAsync(document, found);
        // It never waits for anything.
        return walk.IsCompletedSuccessfully ? [.. found.Names] : throw new InvalidOperationException("A walk over a document in memory has waited.");
    }

    protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Found context)
    {
        if (directive.Name == "skip" || directive.Name == "include")
            foreach (var argument in directive.Arguments?.Items ?? [])
                if (argument.Value is GraphQLVariable variable) context.Names.Add(variable.Name.StringValue);
        return default;
    }
}
