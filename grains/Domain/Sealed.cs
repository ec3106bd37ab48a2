namespace Ecosystem.Domain;

/// <summary>A personal value that only its subject's data key opens. Rules carry it and never read it.</summary>
/// <param name="Subject">Whose key: the id of the customer or person the value is about.</param>
/// <param name="Token">Base64url of nonce, ciphertext and tag (AES-256-GCM, the subject as associated data).</param>
/// <remarks>There is no plain form of this type, so an event, a snapshot or a log entry cannot hold personal data in the clear. Destroying the key closes every copy, and the log still verifies.</remarks>
[GenerateSerializer, Immutable, Alias("sealed")]
public sealed record Sealed([property: Id(0)] string Subject, [property: Id(1)] string Token);
