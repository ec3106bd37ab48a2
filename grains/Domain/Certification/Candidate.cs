using System.Collections.Immutable;

namespace Ecosystem.Domain.Certification;

/// <summary>A system under test, as its supplier registered it.</summary>
/// <param name="BaseUrl">Where its sovereignty interface answers (docs/sovereignty-interface.md), without a slash at the end.</param>
/// <param name="Customer">The test customer that the two customer clients' first one speaks for.</param>
/// <param name="OtherCustomer">Another test customer, for the second one.</param>
public sealed record Candidate(string BaseUrl, string Customer, string OtherCustomer, ImmutableArray<CandidateClient> Clients);

/// <summary>The part that a test client plays.</summary>
public enum CandidateRole
{
    /// <summary>A reader that the customer may grant to.</summary>
    Reader,

    /// <summary>Another organisation's reader: the runner swaps tokens between the two.</summary>
    OtherReader,

    /// <summary>Speaks for the test customer.</summary>
    Customer,

    /// <summary>Speaks for the other test customer.</summary>
    OtherCustomer,
}

/// <summary>An OAuth client (client_credentials, client_secret_basic) at the candidate's own authorization server, found by its protected resource metadata (RFC 9728).</summary>
/// <param name="Organisation">The grantee that consent names.</param>
public sealed record CandidateClient(CandidateRole Role, string ClientId, string ClientSecret, string Organisation);
