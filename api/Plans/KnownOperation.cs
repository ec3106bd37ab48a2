using Ecosystem.Api.Limits;
using Ecosystem.Domain.Access;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>Which operation of which document, for whom.</summary>
/// <param name="Document">Its text, or the id of a trusted one, which no text is like.</param>
public readonly record struct OperationKey(Audience Audience, string Document, string? Name);

/// <summary>An operation that was read and measured.</summary>
/// <param name="runs">Null: there is none of the name, or none at all, which validation says.</param>
public sealed class KnownOperation(OperationKey key, ISchema schema, GraphQLDocument document, GraphQLOperationDefinition? runs, Measured measured)
{
    public OperationKey Key => key;

    public ISchema Schema => schema;

    public GraphQLDocument Document => document;

    /// <summary>The operation that runs.</summary>
    public GraphQLOperationDefinition? Runs => runs;

    /// <summary>What kind it is; a query when it cannot be told, which is then refused for another reason.</summary>
    public OperationType Type => runs?.Operation ?? OperationType.Query;

    public Measured Measured => measured;

    /// <summary>Null until it was found valid, and when it is one that the library runs.</summary>
    internal Plan? Plan { get; set; }

    /// <summary>Whether it need not be validated again.</summary>
    public bool HasPlan => Plan is not null;
}
