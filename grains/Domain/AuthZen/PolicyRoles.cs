using System.Collections.Immutable;
using System.Text.Json;

namespace Ecosystem.Domain.AuthZen;

/// <summary>The roles of a policy and what they inherit. A role that inherits another may do whatever the other may.</summary>
internal sealed class PolicyRoles
{
    private readonly ImmutableDictionary<string, ImmutableHashSet<string>> _all;

    private PolicyRoles(ImmutableDictionary<string, ImmutableHashSet<string>> all) => _all = all;

    public bool Knows(string role) => _all.ContainsKey(role);

    /// <summary>These roles and all they inherit.</summary>
    public ImmutableHashSet<string> All(IEnumerable<string> roles) => [.. roles.SelectMany(role => _all.GetValueOrDefault(role) ?? [])];

    public static PolicyRoles Read(PolicyReader reader, JsonElement json)
    {
        var direct = new SortedDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (name, role, at) in reader.Named(json, "roles", PolicyLimits.RolesMax))
            direct[name] = reader.IsObject(role, at, [], ["inherits"]) ? reader.Names(role, "inherits", at, 1) : [];
        foreach (var (name, inherits) in direct)
            foreach (var stranger in inherits.Where(other => !direct.ContainsKey(other))) reader.Fault($"roles.{name}.inherits", $"there is no role '{stranger}' under roles.");
        var all = ImmutableDictionary.CreateBuilder<string, ImmutableHashSet<string>>(StringComparer.Ordinal);
        foreach (var name in direct.Keys) Follow(name, direct, all, [], reader);
        return new(all.ToImmutable());
    }

    /// <summary>Finds a role nobody holds: whatever is said about it is unreachable.</summary>
    public void CheckHeld(PolicyReader reader, ImmutableArray<KnownSubject> subjects)
    {
        var held = subjects.SelectMany(subject => subject.Roles).ToHashSet(StringComparer.Ordinal);
        foreach (var nobodys in _all.Keys.Where(role => !held.Contains(role)).Order(StringComparer.Ordinal))
            reader.Fault($"roles.{nobodys}", "no subject holds this role, not by inheritance either: rules about it are unreachable. Give it to a subject or take it out.");
    }

    private static ImmutableHashSet<string> Follow(
        string role, SortedDictionary<string, ImmutableArray<string>> direct, ImmutableDictionary<string, ImmutableHashSet<string>>.Builder all, ImmutableArray<string> way, PolicyReader reader)
    {
        if (all.TryGetValue(role, out var known)) return known;
        if (way.IndexOf(role) is var first and >= 0)
        {
            reader.Fault($"roles.{role}.inherits", $"leads back to itself: {string.Join(" → ", way[first..].Add(role))}. A role must not inherit from itself.");
            return [];
        }
        var roles = direct.GetValueOrDefault(role, []).SelectMany(other => Follow(other, direct, all, way.Add(role), reader)).Append(role).ToImmutableHashSet(StringComparer.Ordinal);
        all[role] = roles;
        return roles;
    }
}
