using Ecosystem.Hosting.Outbound;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Certification.Runner;

/// <summary>The bounds of a run (CE-5).</summary>
/// <param name="Outbound">How each call is bounded.</param>
public sealed record CertificationOptions(OutboundOptions Outbound)
{
    /// <summary>How long a run may take.</summary>
    public TimeSpan RunTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long one test may take.</summary>
    public TimeSpan TestTimeout { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>Most requests of a run, inclusive; 2026-1 needs about 530, and more while it waits.</summary>
    public int RequestsMax { get; init; } = 4_000;

    /// <summary>Longest <c>Retry-After</c> that is waited for (CSI-1).</summary>
    public TimeSpan RetryAfterMax { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>In how long the consent of the test of expiry runs out.</summary>
    public TimeSpan ExpiresAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How far the candidate's clock may be behind.</summary>
    public TimeSpan ClockSkewMax { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Until when a use or view must be told of (CSI-18), with what the way there and back takes.</summary>
    public TimeSpan UsesWithin { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Until when a proof must be there (CSI-43), with what the way there and back takes.</summary>
    public TimeSpan ProofWithin { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Bytes of a body that the transcript keeps; of a longer one, it keeps the hash of the whole.</summary>
    public int BodyBytesKept { get; init; } = 4_096;

    /// <summary>After so many tests in a row that no request of got an answer, the rest is not tried.</summary>
    public int UnreachedMax { get; init; } = 3;

    /// <summary>Reads the setting that calls to strangers share (<see cref="OutboundOptions.AllowLoopbackSetting"/>).</summary>
    public static CertificationOptions From(IConfiguration configuration) => new(OutboundOptions.From(configuration));
}
