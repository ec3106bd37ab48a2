namespace Ecosystem.Hosting.Work;

/// <summary>Long computing that somebody waits for: beside the threads that serve requests, few at once, few waiting, each for a limited time.</summary>
/// <remarks>
/// Half of the cores at most, and never a thread of the pool: what answers in microseconds must not wait for what takes seconds. Who finds the
/// room full is told so at once; waiting counts as time.
/// </remarks>
public sealed class SideWork(TimeProvider clock) : IDisposable
{
    /// <summary>How many may wait while others compute.</summary>
    public const int WaitingMax = 4;

    /// <summary>How long one may take, its wait included: less than a call of an actor may.</summary>
    public static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(8);

    private static readonly int s_atOnce = Math.Max(1, Environment.ProcessorCount / 2);

    private readonly SemaphoreSlim _room = new(s_atOnce);
    private int _inside;

    /// <summary>Computes something.</summary>
    /// <exception cref="SideWorkException">Too many are at it, or it took too long. Nothing came of it.</exception>
    public Task<T> RunAsync<T>(Func<CancellationToken, T> compute, CancellationToken cancellation) => RunAsync(_ => Task.FromResult(true), (_, limit) => compute(limit), cancellation);

    /// <summary>Fetches what is needed, once there is room, then computes.</summary>
    /// <exception cref="SideWorkException">Too many are at it, or it took too long. Nothing came of it.</exception>
    public async Task<T> RunAsync<TInput, T>(Func<CancellationToken, Task<TInput>> fetch, Func<TInput, CancellationToken, T> compute, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _inside) > s_atOnce + WaitingMax)
        {
            Interlocked.Decrement(ref _inside);
            throw new SideWorkException("Too many others are computing something now. Try again in a few seconds.");
        }

        using var late = new CancellationTokenSource(TimeMax, clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        try
        {
            await _room.WaitAsync(limit.Token);
            try
            {
                var input = await fetch(limit.Token);
                return await Task.Factory.StartNew(() => compute(input, limit.Token), limit.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
            finally
            {
                _room.Release();
            }
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new SideWorkException($"This took more than {TimeMax.TotalSeconds:0} seconds and was given up. Ask for less, or try again when fewer others do.");
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    public void Dispose() => _room.Dispose();
}

/// <summary>Computing was not possible now; the message is for whoever asked.</summary>
public sealed class SideWorkException(string message) : Exception(message);
