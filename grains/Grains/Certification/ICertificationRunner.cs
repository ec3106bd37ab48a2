using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification;

/// <summary>Runs a plan against a candidate, through the guarded way out and no other.</summary>
public interface ICertificationRunner
{
    /// <summary>Runs every test of a plan. It ends with a report whatever the candidate does: what could not be seen is inconclusive.</summary>
    /// <param name="told">Told the evidence of each test as it ends.</param>
    /// <returns>The report, and the raw transcript (NDJSON, one exchange a line, secrets and tokens blotted out) whose hash it states.</returns>
    Task<(RunReport Report, byte[] Transcript)> RunAsync(CertificationPlan plan, Candidate candidate, IProgress<TestEvidence> told, CancellationToken cancellation);
}
