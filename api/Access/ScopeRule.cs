using Ecosystem.Api.Http;
using Ecosystem.Contracts.Access;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Ecosystem.Api.Access;

/// <summary>Refuses an operation that names a field whose scope the token lacks. Nothing of the operation runs: half a mutation would be worse than none.</summary>
public sealed class ScopeRule : ValidationRuleBase
{
    /// <summary>The one instance; it keeps nothing between requests.</summary>
    public static ScopeRule Instance { get; } = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var caller = (Caller)(context.UserContext[nameof(Caller)] ?? throw new InvalidOperationException("The request has no caller."));
        return new(Visit(context, (visited, node, row) =>
        {
            if (!row.Allows(caller.Principal)) visited.ReportError(Missing(visited, node, row));
        }));
    }

    /// <summary>Visits each field that runs and has a row.</summary>
    internal static NodeVisitors Visit(ValidationContext context, Action<ValidationContext, GraphQLField, Capability> visit)
    {
        var fragments = context.GetRecursivelyReferencedFragments(context.Operation)?.ToHashSet() ?? [];
        // Other operations of the document do not run, so they need no scope.
        var runs = false;
        return new NodeVisitors(
            new MatchingNodeVisitor<GraphQLOperationDefinition>((node, _) => runs = node == context.Operation),
            new MatchingNodeVisitor<GraphQLFragmentDefinition>((node, _) => runs = fragments.Contains(node)),
            new MatchingNodeVisitor<GraphQLField>((node, visited) =>
            {
                if (runs && visited.TypeInfo.GetFieldDef() is { } field && field.Metadata.GetValueOrDefault(AudienceObject<Query>.Row) is Capability row) visit(visited, node, row);
            }));
    }

    private static ValidationError Missing(ValidationContext context, GraphQLField node, Capability row) =>
        new(context.Document.Source, null,
            $"{row.Field} needs the scope {row.Scope}, which this access token does not carry. Ask the identity server for a token with that scope; if it refuses, the client is not registered for it.", node)
        {
            Code = ErrorCodes.ForbiddenScope,
            Extensions = new() { ["scope"] = row.Scope },
        };
}
