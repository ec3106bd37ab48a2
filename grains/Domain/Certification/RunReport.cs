using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Certification;

/// <summary>How a test ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TestVerdict>))]
public enum TestVerdict
{
    /// <summary>The system did what the plan expects.</summary>
    [JsonStringEnumMemberName("passed")] Passed,

    /// <summary>It did something else.</summary>
    [JsonStringEnumMemberName("failed")] Failed,

    /// <summary>It could not be seen: the system was not reached, or an earlier step that this one needs failed. Counts as not passed.</summary>
    [JsonStringEnumMemberName("inconclusive")] Inconclusive,
}

/// <summary>The evidence of one test.</summary>
/// <param name="Test">Id in the plan.</param>
/// <param name="Observed">What was seen, in one sentence for the supplier's developers; English, at most 500 characters, never a secret or a token.</param>
/// <param name="Exchanges">Places (from 0) in the run's transcript of the requests that belong to it.</param>
[GenerateSerializer, Immutable, Alias("test-evidence")]
public sealed record TestEvidence(
    [property: Id(0)] string Test, [property: Id(1)] TestVerdict Verdict, [property: Id(2)] string Observed, [property: Id(3)] ImmutableArray<int> Exchanges);

/// <summary>A run of a plan against a system.</summary>
/// <param name="TranscriptSha256">Of the raw transcript's bytes, lower-case hex: what the log keeps of it.</param>
[GenerateSerializer, Immutable, Alias("run-report")]
public sealed record RunReport(
    [property: Id(0)] string PlanVersion, [property: Id(1)] string PlanSha256, [property: Id(2)] DateTimeOffset StartedAt, [property: Id(3)] DateTimeOffset FinishedAt,
    [property: Id(4)] ImmutableArray<TestEvidence> Tests, [property: Id(5)] string TranscriptSha256)
{
    /// <summary>Whether every test of a module passed, and there was one.</summary>
    public bool Passed(CertificationPlan plan, CertificationModule module)
    {
        var ids = plan.Tests.Where(test => test.Module == module).Select(test => test.Id).ToHashSet(StringComparer.Ordinal);
        return ids.Count > 0 && ids.All(id => Tests.Any(one => one.Test == id && one.Verdict == TestVerdict.Passed));
    }
}
