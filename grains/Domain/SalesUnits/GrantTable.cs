using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>A grant with the ruling it gives, should it decide and be active: the same words for every decision.</summary>
internal sealed record KnownGrant(PermissionGrant Grant, GrantRuling Granting)
{
    /// <summary>What the widest amount is compared by: none set is the tier's, whatever that is.</summary>
    [JsonIgnore]
    public long Most => Grant.AmountMax ?? long.MaxValue;
}

/// <summary>The grants of a unit, found by permission: every decision looks for those of one.</summary>
/// <remarks>All of it follows from the grants alone, so only they are kept, and a unit read back has the same table.</remarks>
internal sealed record GrantTable
{
    private GrantTable() { }

    public static GrantTable Empty { get; } = new();

    /// <summary>Grants that were not taken back, expired ones too.</summary>
    public ImmutableDictionary<GrantId, PermissionGrant> All { get; private init; } = ImmutableDictionary<GrantId, PermissionGrant>.Empty;

    private ImmutableDictionary<Permission, ImmutableArray<KnownGrant>> ByPermission { get; init; } = ImmutableDictionary<Permission, ImmutableArray<KnownGrant>>.Empty;

    public static GrantTable Of(ImmutableDictionary<GrantId, PermissionGrant> grants) => Empty.With(grants.Values);

    /// <summary>Grants and denies of a permission: the widest amount first, then by id, so that among equals the first decides.</summary>
    public ImmutableArray<KnownGrant> Of(Permission permission) => ByPermission.GetValueOrDefault(permission, []);

    /// <summary>With more grants; one that is there already, by its id, is replaced.</summary>
    public GrantTable With(IEnumerable<PermissionGrant> grants) => grants.Aggregate(this, (table, grant) => table.Without(grant.Id).Add(grant));

    public GrantTable Without(GrantId id) => All.TryGetValue(id, out var known)
        ? this with { All = All.Remove(id), ByPermission = ByPermission.SetItem(known.Permission, Of(known.Permission).RemoveAll(one => one.Grant.Id == id)) }
        : this;

    private GrantTable Add(PermissionGrant grant)
    {
        var added = new KnownGrant(grant, new(true, grant, $"{grant.Id} grants {grant.Permission} for {GrantBook.Named(grant.Target)}"));
        var others = Of(grant.Permission);
        var at = 0;
        while (at < others.Length && Precedes(others[at], added)) at++;
        return this with { All = All.Add(grant.Id, grant), ByPermission = ByPermission.SetItem(grant.Permission, others.Insert(at, added)) };
    }

    private static bool Precedes(KnownGrant one, KnownGrant other) =>
        one.Most != other.Most ? one.Most > other.Most : string.CompareOrdinal(one.Grant.Id.Value, other.Grant.Id.Value) < 0;
}
