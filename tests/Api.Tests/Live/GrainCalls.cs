using System.Collections.Concurrent;

namespace Ecosystem.Api.Tests.Live;

/// <summary>Counts the calls that clients of the cluster make, by actor and method, and keeps them from actors of the test's choice.</summary>
public sealed class GrainCalls : IOutgoingGrainCallFilter
{
    private readonly ConcurrentDictionary<(string Key, string Method), int> _counts = [];
    private readonly ConcurrentDictionary<string, bool> _cutOff = [];

    public int Of(string key, string method) => _counts.GetValueOrDefault((key, method));

    /// <summary>Lets no call reach an actor, or lets them again.</summary>
    public void CutOff(string key, bool isCutOff) => _cutOff[key] = isCutOff;

    public Task Invoke(IOutgoingGrainCallContext context)
    {
        var key = context.TargetId.Key.ToString()!;
        _counts.AddOrUpdate((key, context.MethodName), 1, (_, count) => count + 1);
        if (_cutOff.GetValueOrDefault(key)) throw new SiloUnavailableException("Cut off by the test.");
        return context.Invoke();
    }
}
