using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Customers;

/// <summary>A kind of customer data that consent is given for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DataCategory>))]
public enum DataCategory
{
    /// <summary>Who the customer is.</summary>
    [JsonStringEnumMemberName("profile")] Profile,
    /// <summary>What was said and written between the customer and the sales company.</summary>
    [JsonStringEnumMemberName("interactions")] Interactions,
}

/// <summary>The catalogue of customer data: each category and its fields.</summary>
public static class DataCatalogue
{
    /// <summary>Fields by category, in the order they are shown.</summary>
    public static FrozenDictionary<DataCategory, string[]> Fields { get; } = new Dictionary<DataCategory, string[]>
    {
        [DataCategory.Profile] = ["name", "sector", "foundedYear", "revenue", "employees", "country", "parent"],
        [DataCategory.Interactions] = ["occurredAt", "channel", "direction", "summary"],
    }.ToFrozenDictionary();
}

/// <summary>Why processing is lawful (GDPR art. 6, PIPL art. 13).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LegalBasis>))]
public enum LegalBasis
{
    [JsonStringEnumMemberName("consent")] Consent,
    [JsonStringEnumMemberName("contract")] Contract,
    [JsonStringEnumMemberName("legalObligation")] LegalObligation,
    [JsonStringEnumMemberName("legitimateInterest")] LegitimateInterest,
}
