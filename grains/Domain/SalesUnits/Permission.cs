using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>One of the 32 permissions (docs/domain.md §3): an area and a verb, written <c>pricing.approve</c>.</summary>
[GenerateSerializer, Immutable, Alias("permission"), JsonConverter(typeof(PermissionConverter))]
public readonly record struct Permission([property: Id(0)] string Area, [property: Id(1)] string Verb) : IComparable<Permission>
{
    private static readonly string[] s_areas =
        ["pricing", "composition", "resources", "marketing-spend", "contract-terms", "customer-data", "strategy-flow", "partners"];

    private static readonly string[] s_verbs = ["view", "propose", "approve", "delegate"];

    /// <summary>Approve a price, such as a quote with a discount.</summary>
    public static Permission PricingApprove => new("pricing", "approve");

    /// <summary>Apply for the joint-marketing fund.</summary>
    public static Permission MarketingSpendPropose => new("marketing-spend", "propose");

    /// <summary>Every permission there is.</summary>
    public static IEnumerable<Permission> All => from area in s_areas from verb in s_verbs select new Permission(area, verb);

    /// <summary>Reads <c>pricing.approve</c>; false when the text is not one of the 32.</summary>
    public static bool TryParse(string? text, out Permission permission)
    {
        permission = default;
        if (text?.Split('.') is not [var area, var verb] || !s_areas.Contains(area) || !s_verbs.Contains(verb)) return false;
        permission = new(area, verb);
        return true;
    }

    /// <summary>Orders permissions by their text, so that a set of them is written in one way only.</summary>
    public int CompareTo(Permission other) => string.CompareOrdinal(ToString(), other.ToString());
    public static bool operator <(Permission left, Permission right) => left.CompareTo(right) < 0;
    public static bool operator >(Permission left, Permission right) => left.CompareTo(right) > 0;
    public static bool operator <=(Permission left, Permission right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Permission left, Permission right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Area}.{Verb}";
}

/// <summary>Writes a permission as <c>pricing.approve</c>.</summary>
public sealed class PermissionConverter : JsonConverter<Permission>
{
    public override Permission Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(reader.GetString());
    public override void Write(Utf8JsonWriter writer, Permission value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    public override Permission ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(reader.GetString());
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Permission value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

    private static Permission Read(string? text) => Permission.TryParse(text, out var permission)
        ? permission
        : throw new JsonException($"'{text}' is not a permission such as pricing.approve.");
}
