using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;

namespace Ecosystem.Api.Plans;

/// <summary>One run of a plan.</summary>
internal sealed class PlanRun(
    Plan plan, Variables variables, IDictionary<string, ArgumentValue>?[] arguments, IDictionary<string, object?> userContext, IServiceProvider? services, TimeSpan timeMax, CancellationToken cancellation) : IDisposable
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _timeout;
    private bool _isOver;

    public Plan Plan => plan;

    public ISchema Schema => plan.Schema;

    public Variables Variables => variables;

    public IDictionary<string, object?> UserContext => userContext;

    public IServiceProvider? Services => services;

    public List<ExecutionError> Errors { get; } = [];

    public IDictionary<string, ArgumentValue>? Arguments(FieldPlan field) => field.Arguments?.Of(arguments);

    /// <summary>Cancelled when whoever asked is gone, or the time is over. Made for the few resolvers that look at it.</summary>
    public CancellationToken Cancellation
    {
        get
        {
            lock (_gate)
            {
                if (_isOver) return new(canceled: true);
                if (_timeout is null)
                {
                    _timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                    _timeout.CancelAfter(timeMax);
                }
                return _timeout.Token;
            }
        }
    }

    /// <summary>What a time-out has left running is told so.</summary>
    public void Dispose()
    {
        lock (_gate) _isOver = true;
        _timeout?.Cancel();
        _timeout?.Dispose();
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
