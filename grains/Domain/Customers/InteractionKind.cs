using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Customers;

/// <summary>What kind of source an interaction comes from (domain §5).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InteractionKind>))]
public enum InteractionKind
{
    /// <summary>A mail.</summary>
    [JsonStringEnumMemberName("email")] Email,
    /// <summary>A message in WeCom 企业微信.</summary>
    [JsonStringEnumMemberName("weCom")] WeCom,
    /// <summary>Minutes of a meeting.</summary>
    [JsonStringEnumMemberName("meetingMinutes")] MeetingMinutes,
    /// <summary>Feedback from a proof of concept.</summary>
    [JsonStringEnumMemberName("pocFeedback")] PocFeedback,
    /// <summary>What was said, written down.</summary>
    [JsonStringEnumMemberName("transcript")] Transcript,
    /// <summary>A remark in a document.</summary>
    [JsonStringEnumMemberName("documentAnnotation")] DocumentAnnotation,
    /// <summary>What others say of the customer in public.</summary>
    [JsonStringEnumMemberName("externalSentiment")] ExternalSentiment,
}
