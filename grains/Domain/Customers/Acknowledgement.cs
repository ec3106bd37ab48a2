using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Customers;

/// <summary>In which way a grantee says that it knows of a withdrawal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AcknowledgedBy>))]
public enum AcknowledgedBy
{
    /// <summary>A webhook of it answered the news with 2xx.</summary>
    [JsonStringEnumMemberName("webhook")] Webhook,
    /// <summary>A client of it said so.</summary>
    [JsonStringEnumMemberName("client")] Client,
}

/// <summary>A grantee's word that it knows of a withdrawal.</summary>
/// <param name="By">The delivery that was answered, or the OAuth client that said so.</param>
/// <param name="At">When the platform heard it.</param>
[GenerateSerializer, Immutable, Alias("acknowledgement")]
public sealed record Acknowledgement([property: Id(0)] AcknowledgedBy How, [property: Id(1)] string By, [property: Id(2)] DateTimeOffset At);
