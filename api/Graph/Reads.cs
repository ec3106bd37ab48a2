namespace Ecosystem.Api.Graph;

/// <summary>What one request reads of actors: the same of the same actor once, however often the document asks for it; different actors at once, so many at a time.</summary>
/// <remarks>A request that changes something reads it with the change and not through this: what was read before would be remembered.</remarks>
internal sealed class Reads : IDisposable
{
    /// <summary>Calls one request may have under way at once for the items of its lists.</summary>
    private const int ParallelMax = 16;

    private readonly SemaphoreSlim _parallel = new(ParallelMax);
    private readonly Dictionary<(Type What, string Actor), Task> _asked = [];

    /// <summary>What an actor answers to a question of which there is one for each type of answer.</summary>
    public Task<T> Once<T>(string actor, Func<Task<T>> ask)
    {
        // The lock, so that two fields that come at the same moment do not both ask.
        lock (_asked)
        {
            if (_asked.TryGetValue((typeof(T), actor), out var asked) && asked is Task<T> same) return same;
            var asking = Bounded(ask);
            _asked[(typeof(T), actor)] = asking;
            return asking;
        }
    }

    /// <summary>Asks when fewer than <see cref="ParallelMax"/> others are being asked.</summary>
    public async Task<T> Bounded<T>(Func<Task<T>> ask)
    {
        await _parallel.WaitAsync();
        try
        {
            return await ask();
        }
        finally
        {
            _parallel.Release();
        }
    }

    public void Dispose() => _parallel.Dispose();
}
