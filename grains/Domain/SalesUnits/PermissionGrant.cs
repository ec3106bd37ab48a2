using System.Text.Json.Serialization;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What a grant needs besides the permission 权限-数据-工具三联绑定: the data it is used on, and the tool it is used with.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LegKind>))]
public enum LegKind
{
    [JsonStringEnumMemberName("dataView")] DataView,
    [JsonStringEnumMemberName("tool")] Tool,
}

/// <summary>Whether a grant gives a permission or keeps it away.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GrantEffect>))]
public enum GrantEffect
{
    [JsonStringEnumMemberName("allow")] Allow,
    [JsonStringEnumMemberName("deny")] Deny,
}

/// <summary>A permission given to a unit, or kept from it, for everything or for one target (SU-12).</summary>
/// <param name="DataView">The data leg, 1 to 72 characters; empty on a deny, which needs no legs.</param>
/// <param name="Tool">The tool leg, likewise.</param>
/// <param name="Target">What it reaches: the unit and all below, one customer and all below, one project and all below, one touchpoint.</param>
/// <param name="Grantee">The <c>sub</c> it is for; null: whoever acts for the unit.</param>
/// <param name="ExpiresAt">From this moment on it does not count; null: it does not end by itself.</param>
/// <param name="AmountMax">Largest amount of one decision, in minor units, inclusive, where that is less than the tier's; null: the tier's.</param>
/// <param name="DelegatedFrom">The grant it was delegated from, or null when headquarters or the policy gave it.</param>
/// <param name="Hops">How often it was passed on: 0 to 2.</param>
[GenerateSerializer, Immutable, Alias("permission-grant")]
public sealed record PermissionGrant(
    [property: Id(0)] GrantId Id, [property: Id(1)] Permission Permission, [property: Id(2)] string DataView, [property: Id(3)] string Tool, [property: Id(4)] Target Target,
    [property: Id(5)] GrantEffect Effect, [property: Id(6)] string? Grantee, [property: Id(7)] DateTimeOffset? ExpiresAt, [property: Id(8)] long? AmountMax,
    [property: Id(9)] GrantId? DelegatedFrom, [property: Id(10)] int Hops);

/// <summary>Where a project or a touchpoint belongs, so that a grant or a deny above it reaches it.</summary>
/// <param name="Customer">The customer it is part of, or null.</param>
/// <param name="Project">The project it is part of, for a touchpoint, or null.</param>
[GenerateSerializer, Immutable, Alias("place")]
public sealed record Place([property: Id(0)] Target Target, [property: Id(1)] string? Customer, [property: Id(2)] string? Project);

/// <summary>How a grant stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GrantStanding>))]
public enum GrantStanding
{
    [JsonStringEnumMemberName("active")] Active,

    /// <summary>A leg is missing, its own or that of the grant it was delegated from; it comes back with the leg.</summary>
    [JsonStringEnumMemberName("suspended")] Suspended,

    [JsonStringEnumMemberName("expired")] Expired,

    /// <summary>The grant it was delegated from was taken back.</summary>
    [JsonStringEnumMemberName("revoked")] Revoked,
}
