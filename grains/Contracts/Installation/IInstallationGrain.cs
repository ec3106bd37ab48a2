using System.Collections.Immutable;

namespace Ecosystem.Contracts.Installation;

/// <summary>How the installation itself is: its silos, what follows the log, the log's checkpoint. Read-only, and nothing of it is about people or customers. The grain key is <see cref="Key"/>.</summary>
[Alias("installation")]
public interface IInstallationGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "installation_all";

    /// <summary>As it is at this moment.</summary>
    [Alias("view")] Task<InstallationView> View();
}

/// <summary>How the installation is.</summary>
/// <param name="At">When it was looked at, by the database's clock.</param>
/// <param name="SiloVersion">Version of the program of the silo that answered.</param>
/// <param name="DatabaseVersion">As the database server says.</param>
/// <param name="Migration">The last change of the database that was applied; null: its changes are kept elsewhere.</param>
/// <param name="Silos">As the membership table has them, those that run first.</param>
/// <param name="Followers">What follows the log, by name.</param>
[GenerateSerializer, Immutable, Alias("installation-view")]
public sealed record InstallationView(
    [property: Id(0)] DateTimeOffset At, [property: Id(1)] string SiloVersion, [property: Id(2)] string DatabaseVersion, [property: Id(3)] string? Migration,
    [property: Id(4)] ImmutableArray<SiloStanding> Silos, [property: Id(5)] ImmutableArray<FollowerStanding> Followers, [property: Id(6)] LogStanding Log);

/// <summary>One silo, as the others believe it to be.</summary>
/// <param name="Address">Address, port and generation.</param>
/// <param name="Status">As Orleans calls it, such as <c>Active</c> or <c>Dead</c>.</param>
[GenerateSerializer, Immutable, Alias("silo-standing")]
public sealed record SiloStanding(
    [property: Id(0)] string Address, [property: Id(1)] string Host, [property: Id(2)] string Name, [property: Id(3)] string Status,
    [property: Id(4)] DateTimeOffset StartedAt, [property: Id(5)] DateTimeOffset AliveAt);

/// <summary>How far something that follows the log has come.</summary>
/// <param name="IsLed">Whether a silo works at it now.</param>
/// <param name="Behind">Commits it has yet to do, counted up to <see cref="BehindMax"/>.</param>
/// <param name="MovedAt">When it last did one; null: never.</param>
[GenerateSerializer, Immutable, Alias("follower-standing")]
public sealed record FollowerStanding([property: Id(0)] string Name, [property: Id(1)] bool IsLed, [property: Id(2)] long Behind, [property: Id(3)] DateTimeOffset? MovedAt)
{
    /// <summary>Most commits that are counted.</summary>
    public const int BehindMax = 100_000;
}

/// <summary>How far the log is signed.</summary>
/// <param name="SignedSize">Leaves under the latest signed checkpoint; 0 until one is signed.</param>
/// <param name="SignedAt">When that was signed; null until one is.</param>
/// <param name="Unsigned">Leaves of the tree that are not under it yet.</param>
[GenerateSerializer, Immutable, Alias("log-standing")]
public sealed record LogStanding([property: Id(0)] long SignedSize, [property: Id(1)] DateTimeOffset? SignedAt, [property: Id(2)] long Unsigned);
