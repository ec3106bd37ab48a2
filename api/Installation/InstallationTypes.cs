using System.Reflection;
using Ecosystem.Contracts.Installation;
using GraphQL;

namespace Ecosystem.Api.Installation;

/// <summary>How the installation is at a moment.</summary>
[Name("Installation")]
public sealed class InstallationType(InstallationView view)
{
    private static readonly string s_version = typeof(InstallationType).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The moment, by the database's clock.</summary>
    public DateTimeOffset At => view.At;

    /// <summary>Version of the API node that answered.</summary>
    public string ApiVersion => s_version;

    /// <summary>Version of the silo that answered.</summary>
    public string SiloVersion => view.SiloVersion;

    /// <summary>Version of the database server.</summary>
    public string DatabaseVersion => view.DatabaseVersion;

    /// <summary>The last change of the database's tables that was applied; null where that is not kept.</summary>
    public string? Migration => view.Migration;

    /// <summary>Silos, those that run first; ended ones for as long as they are remembered.</summary>
    public IEnumerable<SiloType> Silos => view.Silos.Select(silo => new SiloType(silo));

    /// <summary>What follows the log, by name.</summary>
    public IEnumerable<FollowerType> Followers => view.Followers.Select(follower => new FollowerType(follower));

    /// <summary>Leaves under the latest signed checkpoint; 0 until one is signed.</summary>
    public long SignedSize => view.Log.SignedSize;

    /// <summary>When it was signed; null until one is. While nothing happens nothing is signed.</summary>
    public DateTimeOffset? SignedAt => view.Log.SignedAt;

    /// <summary>Leaves of the tree that are not under it yet.</summary>
    public long Unsigned => view.Log.Unsigned;
}

/// <summary>A silo, as the others believe it to be.</summary>
[Name("Silo")]
public sealed class SiloType(SiloStanding silo)
{
    /// <summary>Address, port and generation.</summary>
    public string Address => silo.Address;

    /// <summary>Name of its machine.</summary>
    public string Host => silo.Host;

    /// <summary>What it calls itself.</summary>
    public string Name => silo.Name;

    /// <summary>As Orleans calls it, such as `Active` or `Dead`.</summary>
    public string Status => silo.Status;

    /// <summary>Since when.</summary>
    public DateTimeOffset StartedAt => silo.StartedAt;

    /// <summary>When it last said that it is alive.</summary>
    public DateTimeOffset AliveAt => silo.AliveAt;
}

/// <summary>Something that follows the log and makes lists, messages or the tree of it.</summary>
[Name("Follower")]
public sealed class FollowerType(FollowerStanding follower)
{
    /// <summary>Its name.</summary>
    public string Name => follower.Name;

    /// <summary>Whether a silo works at it now.</summary>
    public bool Led => follower.IsLed;

    /// <summary>Commits it has yet to do, counted up to 100,000.</summary>
    public long Behind => follower.Behind;

    /// <summary>When it last did one; null: never.</summary>
    public DateTimeOffset? MovedAt => follower.MovedAt;
}
