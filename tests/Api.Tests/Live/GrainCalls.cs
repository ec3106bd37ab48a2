using System.Collections.Concurrent;

namespace Ecosystem.Api.Tests.Live;

/// <summary>Counts the calls that clients of the cluster make, by actor and method, and keeps them from actors of the test's choice.</summary>
public sealed class GrainCalls : IOutgoingGrainCallFilter
{
    private readonly ConcurrentDictionary<(string Key, string Method), int> _counts = [];
    private readonly ConcurrentDictionary<string, bool> _cutOff = [];
    private readonly ConcurrentDictionary<string, HeldCalls> _held = [];

    public int Of(string key, string method) => _counts.GetValueOrDefault((key, method));

    /// <summary>Lets no call reach an actor, or lets them again.</summary>
    public void CutOff(string key, bool isCutOff) => _cutOff[key] = isCutOff;

    /// <summary>From here on, calls to these actors wait until they are let go.</summary>
    public HeldCalls Hold(params IEnumerable<string> keys)
    {
        var held = new HeldCalls();
        foreach (var key in keys) _held[key] = held;
        return held;
    }

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        var key = context.TargetId.Key.ToString()!;
        _counts.AddOrUpdate((key, context.MethodName), 1, (_, count) => count + 1);
        if (_cutOff.GetValueOrDefault(key)) throw new SiloUnavailableException("Cut off by the test.");
        if (_held.TryGetValue(key, out var held)) await held.PassAsync();
        await context.Invoke();
    }
}

/// <summary>Calls that wait for a test.</summary>
public sealed class HeldCalls
{
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    /// <summary>How many have come so far.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    public void LetGo() => _letGo.SetResult();

    internal Task PassAsync()
    {
        Interlocked.Increment(ref _waiting);
        return _letGo.Task;
    }
}
