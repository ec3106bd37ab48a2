using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Certification;

namespace Ecosystem.Grains.Tests.Certification.Programme;

/// <summary>A runner that does as it is told: the programme's own behaviour is under test, not the plan's.</summary>
internal sealed class ScriptedRunner : ICertificationRunner
{
    public static readonly CertificationPlan Plan = new("test-1", new('b', 64),
    [
        .. Enum.GetValues<CertificationModule>().Select((module, n) => new PlannedTest($"T-{n + 1:00}", module, true, new("测试", "A test"), new("做", "does"), new("期望", "expects"), "CSI-1")),
    ]);

    /// <summary>Ids of tests that fail.</summary>
    public HashSet<string> Failing { get; } = [];

    /// <summary>The candidates it was given.</summary>
    public List<Candidate> Seen { get; } = [];

    /// <summary>Waited for after the first test, such as by a run whose worker is to die meanwhile; null: nothing is.</summary>
    public Func<CancellationToken, Task>? Pause { get; set; }

    public async Task<(RunReport Report, byte[] Transcript)> RunAsync(CertificationPlan plan, Candidate candidate, IProgress<TestEvidence> told, CancellationToken cancellation)
    {
        Seen.Add(candidate);
        var tests = ImmutableArray.CreateBuilder<TestEvidence>();
        foreach (var test in plan.Tests)
        {
            tests.Add(new(test.Id, Failing.Contains(test.Id) ? TestVerdict.Failed : TestVerdict.Passed, $"{test.Id} was seen", [tests.Count]));
            told.Report(tests[^1]);
            if (tests.Count == 1 && Pause is { } pause) await pause(cancellation);
        }
        var transcript = Encoding.UTF8.GetBytes(string.Concat(tests.Select(one => $"{{\"test\":\"{one.Test}\"}}\n")));
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return (new(plan.Version, plan.Sha256, at, at, tests.ToImmutable(), Convert.ToHexStringLower(SHA256.HashData(transcript))), transcript);
    }
}
