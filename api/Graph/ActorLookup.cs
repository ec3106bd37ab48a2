namespace Ecosystem.Api.Graph;

/// <summary>Finding actors.</summary>
public static class ActorLookup
{
    /// <summary>The actor with a key.</summary>
    /// <exception cref="SiloUnavailableException">No silo has been met yet, or none that has this kind of actor.</exception>
    public static T Actor<T>(this IGrainFactory cluster, string key) where T : Orleans.IGrainWithStringKey
    {
        try
        {
            return cluster.GetGrain<T>(key);
        }
        catch (ArgumentException unknown)
        {
            // Which actors there are is learnt from the silos: a client that has met none takes every kind for a mistake.
            throw new SiloUnavailableException($"No silo is known that has {typeof(T).Name}.", unknown);
        }
    }
}
