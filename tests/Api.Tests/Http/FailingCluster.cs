using System.Reflection;

namespace Ecosystem.Api.Tests.Http;

/// <summary>A cluster client whose every grain call fails with the exception of the test's choice.</summary>
public class FailingCluster : DispatchProxy
{
    private Exception _failure = new InvalidOperationException();

    public static IClusterClient With(Exception failure) => (IClusterClient)Make(typeof(IClusterClient), failure);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        nameof(IGrainFactory.GetGrain) => Make(targetMethod.ReturnType, _failure),
        _ when typeof(Task).IsAssignableFrom(targetMethod.ReturnType) => throw _failure,
        _ => null,
    };

    private static object Make(Type type, Exception failure)
    {
        var proxy = Create(type, typeof(FailingCluster));
        ((FailingCluster)proxy)._failure = failure;
        return proxy;
    }
}
