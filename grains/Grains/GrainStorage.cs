namespace Ecosystem.Grains;

/// <summary>Names of the storage providers.</summary>
public static class GrainStorage
{
    /// <summary>Snapshots of actors. The state name carries the kind of actor: the provider keeps (state name, key), not the grain type.</summary>
    public const string Snapshots = "snapshots";
}
