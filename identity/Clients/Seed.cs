using System.Collections.Immutable;
using Ecosystem.Identity.People;

namespace Ecosystem.Identity.Clients;

/// <summary>All that a seed file declares.</summary>
/// <param name="Roles">What people are, as the scopes that come with it.</param>
/// <param name="People">Each may name roles of this seed, and roles seeded before.</param>
public sealed record Seed(ImmutableArray<SeedClient> Clients, ImmutableArray<SeedRole> Roles, ImmutableArray<SeedPerson> People)
{
    public static Seed Empty { get; } = new([], [], []);

    public bool IsEmpty => Clients.IsEmpty && Roles.IsEmpty && People.IsEmpty;
}
