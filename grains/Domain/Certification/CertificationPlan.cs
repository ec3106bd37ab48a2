using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Certification;

/// <summary>What a system is certified for (domain §6). All three make a certificate.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CertificationModule>))]
public enum CertificationModule
{
    /// <summary>Data passport 数据护照.</summary>
    [JsonStringEnumMemberName("dataPassport")] DataPassport,

    /// <summary>Collaboration space 协同空间.</summary>
    [JsonStringEnumMemberName("collaborationSpace")] CollaborationSpace,

    /// <summary>Audit log 审计日志.</summary>
    [JsonStringEnumMemberName("auditLog")] AuditLog,
}

/// <summary>The modules together.</summary>
public static class CertificationModules
{
    /// <summary>Whether these are all there are: then a run was passed.</summary>
    public static bool AreAll(ImmutableArray<CertificationModule> passed) => Enum.GetValues<CertificationModule>().All(passed.Contains);
}

/// <summary>A text in both languages of the platform.</summary>
[GenerateSerializer, Immutable, Alias("both-languages")]
public sealed record BothLanguages([property: Id(0)] string Zh, [property: Id(1)] string En);

/// <summary>One test of a plan.</summary>
/// <param name="Id">Such as <c>DP-07</c>; never used for another test.</param>
/// <param name="IsNegative">Whether it passes when the system refuses.</param>
/// <param name="Does">What the runner does.</param>
/// <param name="Expects">What it must observe.</param>
/// <param name="Rule">The rule of the interface that it shows, such as <c>CSI-12</c>.</param>
public sealed record PlannedTest(string Id, CertificationModule Module, bool IsNegative, BothLanguages Title, BothLanguages Does, BothLanguages Expects, string Rule);

/// <summary>A published plan: data, with a version, pinned by the hash of its canonical JSON.</summary>
/// <param name="Version">Such as <c>2026-1</c>.</param>
/// <param name="Sha256">Of the plan's canonical JSON (RFC 8785), lower-case hex.</param>
public sealed record CertificationPlan(string Version, string Sha256, ImmutableArray<PlannedTest> Tests);
