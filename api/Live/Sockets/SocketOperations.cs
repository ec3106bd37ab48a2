using Ecosystem.Api.Access;
using Ecosystem.Api.Http;

namespace Ecosystem.Api.Live.Sockets;

/// <summary>The operations under way on one WebSocket, by their ids.</summary>
internal sealed class SocketOperations(GraphQLSocket socket, SocketEndpoint endpoint, IServiceProvider services)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Running> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _tasks = [];
    private bool _ended;

#pragma warning disable CA1001 // Without a timer or a wait handle there is nothing to dispose of, and disposing would race with Cancel.
    private sealed class Running(string id)
#pragma warning restore CA1001
    {
        public string Id => id;

        private readonly CancellationTokenSource _cancelled = new();

        public CancellationToken Cancelled => _cancelled.Token;

        public void Cancel() => _cancelled.Cancel();
    }

    /// <summary>Begins an operation.</summary>
    /// <exception cref="ClosingException">One of its id is under way.</exception>
    public async Task BeginAsync(SubscribeMessage message, Caller caller)
    {
        lock (_gate)
        {
            if (_ended) return;
            if (_byId.ContainsKey(message.Id)) throw new ClosingException(CloseCodes.SubscriberAlreadyExists, $"Subscriber for {message.Id} already exists");
            // Counted are tasks, not ids: an operation that its client has completed may still be ending.
            if (_tasks.Count < endpoint.Limits.OperationsMax)
            {
                var running = _byId[message.Id] = new(message.Id);
                var task = Task.Run(() => RunAsync(running, message.Request, caller), CancellationToken.None);
                _tasks.Add(task);
                _ = task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                return;
            }
        }
        var tooMany = new ApiError(ErrorCodes.LimitExceeded, $"There are {endpoint.Limits.OperationsMax} operations under way on this connection, which is the most. Complete one, or open another connection.")
        {
            Extensions = new() { ["limit"] = "operations", ["max"] = endpoint.Limits.OperationsMax },
        };
        await socket.SendAsync(ServerMessages.Error(message.Id, [tooMany], endpoint.Serializer), null, CancellationToken.None);
    }

    /// <summary>The client wants no more of an operation. Its id is free again at once; nothing more is sent under it.</summary>
    public void Complete(string id)
    {
        Running? running;
        lock (_gate)
            if (!_byId.Remove(id, out running)) return;
        running.Cancel();
    }

    /// <summary>Completes all of them, and lets in no more.</summary>
    public void Cancel()
    {
        string[] ids;
        lock (_gate)
        {
            _ended = true;
            ids = [.. _byId.Keys];
        }
        foreach (var id in ids) Complete(id);
    }

    /// <summary>Completes when none is under way any more, once no more are let in.</summary>
    public Task Ended
    {
        get { lock (_gate) return Task.WhenAll(_tasks); }
    }

    private async Task RunAsync(Running running, GraphQLRequest request, Caller caller)
    {
        var cancelled = running.Cancelled;
        try
        {
            await foreach (var outcome in endpoint.Results.Of(request, caller, idempotencyKey: null, services, cancelled, cancelled))
            {
                if (outcome.IsRefusal)
                {
                    await SendAsync(running, ServerMessages.Error(running.Id, outcome.Errors, endpoint.Serializer), isLast: true);
                    return;
                }
                if (!await SendAsync(running, ServerMessages.Next(running.Id, outcome.Json), isLast: false)) return;
            }
            await SendAsync(running, ServerMessages.Complete(running.Id), isLast: true);
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            // Its client knows: it completed the operation, or the connection ends.
        }
        catch (Exception e)
        {
            await SendAsync(running, ServerMessages.Error(running.Id, endpoint.Results.Failed(e).Errors, endpoint.Serializer), isLast: true);
        }
        finally
        {
            Leave(running);
        }
    }

    /// <summary>Sends, unless the operation is no longer its id's. With the last message the id is free: its client may use it again as soon as it reads that.</summary>
    private Task<bool> SendAsync(Running running, byte[] message, bool isLast) =>
        socket.SendAsync(message, () => isLast ? Leave(running) : IsCurrent(running), running.Cancelled);

    private bool IsCurrent(Running running)
    {
        lock (_gate) return _byId.GetValueOrDefault(running.Id) == running;
    }

    private bool Leave(Running running)
    {
        lock (_gate) return _byId.GetValueOrDefault(running.Id) == running && _byId.Remove(running.Id);
    }

    private void Forget(Task task)
    {
        lock (_gate) _tasks.Remove(task);
    }
}
