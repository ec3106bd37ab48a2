using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.IdentityRecords;

/// <summary>What the identity host tells of.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdentityNews>))]
public enum IdentityNews
{
    /// <summary>A person signed in: password and second factor were right.</summary>
    [JsonStringEnumMemberName("signedIn")] SignedIn,
    /// <summary>Passwords or codes were wrong, <see cref="IdentityNote.Count"/> times.</summary>
    [JsonStringEnumMemberName("signInFailed")] SignInFailed,
    /// <summary>A browser's session was ended before its time.</summary>
    [JsonStringEnumMemberName("sessionEnded")] SessionEnded,
    /// <summary>A person agreed to what a client asks for.</summary>
    [JsonStringEnumMemberName("consentGiven")] ConsentGiven,
    /// <summary>A person did not agree.</summary>
    [JsonStringEnumMemberName("consentDenied")] ConsentDenied,
    /// <summary>A person ended what they had agreed to.</summary>
    [JsonStringEnumMemberName("consentEnded")] ConsentEnded,
    /// <summary>A person has another password.</summary>
    [JsonStringEnumMemberName("passwordChanged")] PasswordChanged,
    /// <summary>A person has set an authenticator app up.</summary>
    [JsonStringEnumMemberName("secondFactorSet")] SecondFactorSet,
    /// <summary>A person has no second factor any more, and sets one up at the next sign-in.</summary>
    [JsonStringEnumMemberName("secondFactorReset")] SecondFactorReset,
    /// <summary>An account was made.</summary>
    [JsonStringEnumMemberName("accountCreated")] AccountCreated,
    /// <summary>An account was disabled, otherwise than by an act of this log.</summary>
    [JsonStringEnumMemberName("accountDisabled")] AccountDisabled,
    /// <summary>An account was enabled, otherwise than by an act of this log.</summary>
    [JsonStringEnumMemberName("accountEnabled")] AccountEnabled,
    /// <summary>A client was declared.</summary>
    [JsonStringEnumMemberName("clientCreated")] ClientCreated,
    /// <summary>A client was disabled, otherwise than by an act of this log.</summary>
    [JsonStringEnumMemberName("clientDisabled")] ClientDisabled,
    /// <summary>A client was enabled, otherwise than by an act of this log.</summary>
    [JsonStringEnumMemberName("clientEnabled")] ClientEnabled,
    /// <summary>A client got a new secret, otherwise than by an act of this log.</summary>
    [JsonStringEnumMemberName("clientSecretRotated")] ClientSecretRotated,
    /// <summary>A client may ask for other scopes, otherwise than by an act of this log.</summary>
    [JsonStringEnumMemberName("clientScopesChanged")] ClientScopesChanged,
    /// <summary>Somebody failed to prove that they are this client, <see cref="IdentityNote.Count"/> times.</summary>
    [JsonStringEnumMemberName("clientFailed")] ClientFailed,
    /// <summary>The client proved who it is for the first time since it was disabled, or since somebody failed to.</summary>
    [JsonStringEnumMemberName("clientReturned")] ClientReturned,
    /// <summary>A refresh token or a code was used a second time, and all that came of that sign-in was revoked.</summary>
    [JsonStringEnumMemberName("tokenReused")] TokenReused,
    /// <summary>There is a new key that tokens will be signed with.</summary>
    [JsonStringEnumMemberName("keyMade")] KeyMade,
}

/// <summary>One thing that happened at the identity host, without anything personal: no name, no address, nothing that was typed in.</summary>
/// <param name="At">When, by the identity host's database.</param>
/// <param name="By">Who made the change as far as is known: <c>seed</c>, <c>command-line</c> or <c>database</c>; null where it is who it is about.</param>
/// <param name="Client">The client concerned, where it is about a person.</param>
/// <param name="Scopes">What was agreed to, or may be asked for.</param>
/// <param name="Count">How often; null: once.</param>
/// <param name="From">With a count of more than one: since when it is counted. Of a key: from when on it signs.</param>
/// <param name="Until">With a count of more than one: until when.</param>
/// <param name="Key">The id of a key.</param>
[GenerateSerializer, Immutable, Alias("identity-note")]
public sealed record IdentityNote(
    [property: Id(0)] IdentityNews What, [property: Id(1)] DateTimeOffset At, [property: Id(2)] string? By = null, [property: Id(3)] string? Client = null,
    [property: Id(4)] ImmutableArray<string>? Scopes = null, [property: Id(5)] long? Count = null, [property: Id(6)] DateTimeOffset? From = null,
    [property: Id(7)] DateTimeOffset? Until = null, [property: Id(8)] string? Key = null);
