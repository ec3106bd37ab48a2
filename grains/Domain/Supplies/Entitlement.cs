using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Supplies;

/// <summary>What a customer's ERP may call for (domain §4). Each is the customer's own: nobody else can ask for it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Entitlement>))]
public enum Entitlement
{
    /// <summary>Stock by SKU and site, each level as of a moment.</summary>
    [JsonStringEnumMemberName("inventory")] Inventory,
    /// <summary>The customer's own orders in the factory's schedule.</summary>
    [JsonStringEnumMemberName("schedule")] Schedule,
    /// <summary>How much of a SKU will be sold through, day by day.</summary>
    [JsonStringEnumMemberName("forecast")] Forecast,
}
