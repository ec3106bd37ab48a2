using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Certification.Runner;
using Ecosystem.Hosting.Outbound;

namespace Ecosystem.Grains.Tests.Certification;

/// <summary>Runs against systems on loopback, with short waits.</summary>
internal static class Runs
{
    public static CertificationOptions Options { get; } = new(new OutboundOptions(AllowLoopback: true))
    {
        ExpiresAfter = TimeSpan.FromSeconds(2),
        ClockSkewMax = TimeSpan.FromMilliseconds(20),
        UsesWithin = TimeSpan.FromMilliseconds(150),
        ProofWithin = TimeSpan.FromMilliseconds(150),
    };

    public static async Task<(RunReport Report, byte[] Transcript)> RunAsync(
        this Candidate candidate, CertificationOptions? options = null, CertificationPlan? plan = null, OutboundResolver? resolve = null, IProgress<TestEvidence>? told = null) =>
        await new CertificationRunner(options ?? Options, TimeProvider.System, resolve).RunAsync(plan ?? CertificationPlans.Latest, candidate, told ?? new Told(), TestContext.Current.CancellationToken);

    /// <summary>The ids of a verdict.</summary>
    public static string Ids(this RunReport report, TestVerdict verdict) => string.Join(' ', report.Tests.Where(test => test.Verdict == verdict).Select(test => test.Test));

    /// <summary>What was seen of all that did not pass.</summary>
    public static string Story(this RunReport report) => string.Join('\n', report.Tests.Where(test => test.Verdict != TestVerdict.Passed).Select(test => $"{test.Test} {test.Verdict}: {test.Observed}"));
}

/// <summary>Keeps what a runner tells, in its order.</summary>
internal sealed class Told : IProgress<TestEvidence>
{
    public List<TestEvidence> All { get; } = [];

    public void Report(TestEvidence value) => All.Add(value);
}
