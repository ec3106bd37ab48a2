using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>A grant with what holds whoever asks, and whenever.</summary>
/// <param name="Legs">Active when its own legs are there, else suspended. Its end, and the grant it was delegated from, are for <see cref="GrantBook.Standing"/> to look at.</param>
/// <param name="Granting">The ruling, should it decide and be active.</param>
internal sealed record IndexedGrant(PermissionGrant Grant, GrantStanding Legs, GrantRuling Granting);

/// <summary>A unit's grants by permission, worked out once for many decisions.</summary>
/// <remarks>Kept beside the state, which never changes, for as long as the grants it was made from are there. Two threads that ask at once work out the same.</remarks>
internal sealed class GrantIndex
{
    private static readonly ConditionalWeakTable<ImmutableDictionary<GrantId, PermissionGrant>, GrantIndex> s_known = [];

    private static readonly List<IndexedGrant> s_none = [];

    private readonly ImmutableDictionary<GrantId, PermissionGrant> _grants;
    private readonly ImmutableSortedSet<string> _dataViews, _tools;
    private readonly Dictionary<Permission, List<IndexedGrant>> _byPermission = [];

    private GrantIndex(SalesUnitState unit)
    {
        (_grants, _dataViews, _tools) = (unit.Grants, unit.DataViews, unit.Tools);
        foreach (var grant in _grants.Values.OrderByDescending(grant => grant.AmountMax ?? long.MaxValue).ThenBy(grant => grant.Id.Value, StringComparer.Ordinal))
        {
            var legs = grant.Effect == GrantEffect.Deny || GrantBook.MissingLeg(unit, grant) is null ? GrantStanding.Active : GrantStanding.Suspended;
            var granting = new GrantRuling(true, grant, $"{grant.Id} grants {grant.Permission} for {GrantBook.Named(grant.Target)}");
            if (!_byPermission.TryGetValue(grant.Permission, out var all)) _byPermission.Add(grant.Permission, all = []);
            all.Add(new(grant, legs, granting));
        }
    }

    /// <summary>The grants of a unit, as decisions look them up.</summary>
    public static GrantIndex Of(SalesUnitState unit)
    {
        if (s_known.TryGetValue(unit.Grants, out var known) && known.IsOf(unit)) return known;
        var made = new GrantIndex(unit);
        s_known.AddOrUpdate(unit.Grants, made);
        return made;
    }

    /// <summary>Whether it was made from what the unit has now. Without grants the legs mean nothing; all units without any share one dictionary.</summary>
    private bool IsOf(SalesUnitState unit) => _grants.IsEmpty || (_dataViews == unit.DataViews && _tools == unit.Tools);

    /// <summary>Grants and denies of a permission: the widest amount first, then by id, so that among equals the first decides.</summary>
    public List<IndexedGrant> Of(Permission permission) => _byPermission.GetValueOrDefault(permission) ?? s_none;
}
