using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;

namespace Ecosystem.Api.Plans;

/// <summary>One run of a plan.</summary>
internal sealed class PlanRun(
    Plan plan, Variables variables, IDictionary<string, ArgumentValue>?[] arguments, IDictionary<string, object?> userContext, IServiceProvider? services, CancellationToken cancellation) : IDisposable
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _end;
    private bool _isOver;

    public Plan Plan => plan;

    public ISchema Schema => plan.Schema;

    public Variables Variables => variables;

    public IDictionary<string, object?> UserContext => userContext;

    public IServiceProvider? Services => services;

    public List<ExecutionError> Errors { get; } = [];

    public IDictionary<string, ArgumentValue>? Arguments(FieldPlan field) => field.Arguments?.Of(arguments);

    /// <summary>Cancelled when whoever asked is gone, or the run is over before its resolvers are. Made for the few that look at it.</summary>
    /// <remarks>It has no clock of its own: a resolver that heard of the end first would answer with an error of its own.</remarks>
    public CancellationToken Cancellation
    {
        get
        {
            lock (_gate)
            {
                if (_isOver) return new(canceled: true);
                _end ??= CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                return _end.Token;
            }
        }
    }

    /// <summary>What a time-out has left running is told so.</summary>
    public void Dispose()
    {
        lock (_gate) _isOver = true;
        _end?.Cancel();
        _end?.Dispose();
    }
}

/// <summary>Where in the response a value is.</summary>
/// <param name="Segment">A name or an index.</param>
internal sealed record Place(Place? Above, object Segment)
{
    /// <summary>From the top down, with one more segment at the end.</summary>
    public static object[] Path(Place? above, object last)
    {
        var count = 1;
        for (var place = above; place is not null; place = place.Above) count++;
        var path = new object[count];
        path[--count] = last;
        for (var place = above; place is not null; place = place.Above) path[--count] = place.Segment;
        return path;
    }
}
