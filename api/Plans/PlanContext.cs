using System.Collections.ObjectModel;
using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>What a resolver is told, as the library would tell it.</summary>
/// <remarks>
/// <see cref="SubFields"/> is known below fields of one object type only, and names of fields that are selected several times the first place.
/// What belongs to the library's own execution (<see cref="ExecutionContext"/>, <see cref="ArrayPool"/>, <see cref="Errors"/>) is not there.
/// </remarks>
internal sealed class PlanContext(PlanRun run, FieldPlan asked, object? source, Place? above) : IResolveFieldContext
{
    private Dictionary<string, (GraphQLField Field, FieldType FieldType)>? _subFields;

    public GraphQLField FieldAst => asked.Node;

    public FieldType FieldDefinition => asked.Definition;

    public IObjectGraphType ParentType => asked.Parent;

    public IResolveFieldContext? Parent => throw Absent(nameof(Parent));

    public IDictionary<string, ArgumentValue>? Arguments => run.Arguments(asked);

    public IDictionary<string, DirectiveInfo>? Directives => ExecutionHelper.GetDirectives(asked.Node, run.Variables, run.Schema, run.Plan.Document);

    public object? RootValue => null;

    public object? Source => source;

    public ISchema Schema => run.Schema;

    public GraphQLDocument Document => run.Plan.Document;

    public GraphQLOperationDefinition Operation => run.Plan.Operation;

    public Variables Variables => run.Variables;

    public CancellationToken CancellationToken => run.Cancellation;

    public Metrics Metrics => Metrics.None;

    public ExecutionErrors Errors => throw Absent(nameof(Errors));

    public IEnumerable<object> Path => throw Absent(nameof(Path));

    public IEnumerable<object> ResponsePath => Place.Path(above, asked.Name);

    public Dictionary<string, (GraphQLField Field, FieldType FieldType)>? SubFields =>
        _subFields ??= asked.Below?.Known?.Fields.ToDictionary(below => below.Name, below => (below.Node, below.Definition), StringComparer.Ordinal);

    public IDictionary<string, object?> UserContext => run.UserContext;

    public IReadOnlyDictionary<string, object?> InputExtensions => ReadOnlyDictionary<string, object?>.Empty;

    public IDictionary<string, object?> OutputExtensions => throw Absent(nameof(OutputExtensions));

    public IServiceProvider? RequestServices => run.Services;

    public IExecutionArrayPool ArrayPool => throw Absent(nameof(ArrayPool));

    public ClaimsPrincipal? User => null;

    public IExecutionContext ExecutionContext => throw Absent(nameof(ExecutionContext));

    private static NotSupportedException Absent(string what) => new($"A plan has no {what} to tell.");
}
