using Ecosystem.Api.Graph;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Api.Certification;

/// <summary>What every change to a system is given.</summary>
public abstract record SystemInput : MutationInput
{
    /// <summary>The system; starts with sy_.</summary>
    [Id]
    public required string System { get; init; }
}

/// <summary>A system to register.</summary>
public sealed record RegisterSystemInput : MutationInput
{
    /// <summary>1 to 120 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; a supplier's system when left out.</summary>
    public SystemKind? Kind { get; init; }

    /// <summary>The plugin's name in grants, 1 to 60 letters, digits, '-' or '_'; only with a plugin. Whoever registers a name first has it.</summary>
    public string? Plugin { get; init; }

    /// <summary>Where its sovereignty interface answers: an https URL on port 443 without a slash at its end.</summary>
    public required string BaseUrl { get; init; }
}

/// <summary>Where a system answers from now on.</summary>
public sealed record MoveSystemInput : SystemInput
{
    /// <summary>An https URL on port 443 without a slash at its end.</summary>
    public required string BaseUrl { get; init; }
}

/// <summary>A nonce to make anew.</summary>
public sealed record RenewOwnershipChallengeInput : SystemInput;

/// <summary>A proof to ask for.</summary>
public sealed record ProveSystemOwnershipInput : SystemInput;

/// <summary>The clients that the runner plays with.</summary>
public sealed record SetTestClientsInput : SystemInput
{
    /// <summary>The test customer that the customer's client speaks for; up to 200 characters.</summary>
    public required string TestCustomer { get; init; }

    /// <summary>Another one, for the other customer's client.</summary>
    public required string OtherTestCustomer { get; init; }

    /// <summary>One of each role.</summary>
    public required IReadOnlyList<TestClientInput> Clients { get; init; }
}

/// <summary>An OAuth client (client_credentials, client_secret_basic) at the system's own authorization server, for tests alone.</summary>
public sealed record TestClientInput
{
    /// <summary>The part that it plays.</summary>
    public required CandidateRole Role { get; init; }

    /// <summary>Up to 200 characters.</summary>
    public required string ClientId { get; init; }

    /// <summary>Kept sealed and never shown again; up to 500 characters.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>The grantee that consent names; up to 200 characters.</summary>
    public required string Organisation { get; init; }
}

/// <summary>A run to start.</summary>
public sealed record StartCertificationRunInput : SystemInput;

/// <summary>A certificate to suspend.</summary>
public sealed record SuspendCertificateInput : SystemInput
{
    /// <summary>Why; 1 to 500 characters.</summary>
    public required string Reason { get; init; }
}

/// <summary>A certificate whose suspension by the office is to end.</summary>
public sealed record ReinstateCertificateInput : SystemInput;

/// <summary>A certificate to take back; somebody else of the office has to ask for the same.</summary>
public sealed record RevokeCertificateInput : SystemInput
{
    /// <summary>Why; 1 to 500 characters.</summary>
    public required string Reason { get; init; }
}

/// <summary>A system to count in a cluster.</summary>
public sealed record PlaceInClusterInput : SystemInput
{
    /// <summary>1 to 60 characters; left out: in none.</summary>
    public string? Cluster { get; init; }

    /// <summary>Whether it is the anchor firm's; false when left out.</summary>
    public bool? IsAnchor { get; init; }
}
