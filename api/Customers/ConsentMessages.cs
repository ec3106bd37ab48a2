using Ecosystem.Api.Graph;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Customers;

/// <summary>A grant to make. There is no grant of everything: category, purpose and fields are named.</summary>
public sealed record GrantConsentInput : MutationInput
{
    /// <summary>The organisation that may read, as its access tokens name it; 1 to 72 characters.</summary>
    public required string Grantee { get; init; }

    /// <summary>What kind of data.</summary>
    public required DataCategory Category { get; init; }

    /// <summary>What it may be used for; 1 to 120 characters.</summary>
    public required string Purpose { get; init; }

    /// <summary>Why that is lawful; CONSENT when left out.</summary>
    public LegalBasis? LegalBasis { get; init; }

    /// <summary>Which fields of the category; at least one.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>From this moment on it no longer stands; in the future, or left out for no expiry.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether the data may leave the country; no when left out.</summary>
    public bool? CrossBorder { get; init; }
}

/// <summary>A grant to take back.</summary>
public sealed record WithdrawConsentInput : MutationInput
{
    /// <summary>The grant, as `grantConsent` or `passport` named it.</summary>
    [Id]
    public required string Consent { get; init; }
}

/// <summary>The grant stands.</summary>
public sealed class GrantConsentPayload(ConsentAnswer answer)
{
    /// <summary>The grant.</summary>
    public ConsentType Consent => new(answer.Consent);
}

/// <summary>The grant no longer stands: the next read is refused.</summary>
public sealed class WithdrawConsentPayload(WithdrawalAnswer answer)
{
    /// <summary>The grant.</summary>
    [Id]
    public string Consent => answer.Consent.Value;

    /// <summary>The passport's epoch, raised by this withdrawal.</summary>
    public long Epoch => answer.Epoch;
}

public sealed class GrantConsentResult() : MutationResult("What granting consent answers.", typeof(GrantConsentPayload));

public sealed class WithdrawConsentResult() : MutationResult("What withdrawing consent answers.", typeof(WithdrawConsentPayload));
