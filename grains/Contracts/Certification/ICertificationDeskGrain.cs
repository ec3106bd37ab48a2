using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Contracts.Certification;

/// <summary>What of the certification programme is nobody's turn: calls to origins, lists, credentials, verdicts for strangers. One activation per silo and more; the grain key is <see cref="Key"/>.</summary>
[Alias("certification-desk")]
public interface ICertificationDeskGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "certification_desk";

    /// <summary>Asks a system's origin for its nonce, and tells the system what it answered.</summary>
    [Alias("prove-ownership")] Task<SystemAnswer> ProveOwnership(SystemId system, string idempotencyKey);

    /// <summary>Systems, in the order in which they were registered; a supplier finds its own alone.</summary>
    [Alias("list")] Task<Listed<SystemId>> List(SystemList list);

    /// <summary>How the programme stands.</summary>
    [Alias("programme")] Task<ProgrammeView> Programme();

    /// <summary>The plan that runs follow now; null: none is published here.</summary>
    [Alias("plan")] Task<PlanView?> Plan();

    /// <summary>A piece of the raw transcript of a run of a system that the caller sees; null where there is none.</summary>
    /// <param name="from">The first line, from 0.</param>
    /// <param name="count">1 to <see cref="LinesMax"/>.</param>
    [Alias("transcript")] Task<ImmutableArray<string>?> Transcript(SystemId system, CertificationRunId run, int from, int count);

    /// <summary>Most lines of a transcript in one answer.</summary>
    const int LinesMax = 100;

    /// <summary>The credential of a certificate (<c>vc+jwt</c>), with what it says; null: there is no such certificate.</summary>
    [Alias("certificate")] Task<CertificateDocument?> Certificate(CertificateId certificate);

    /// <summary>A status list (<c>vc+jwt</c>).</summary>
    [Alias("status-list")] Task<string> StatusList(StatusPurpose purpose);

    /// <summary>Judges a credential that anybody shows.</summary>
    [Alias("verify")] Task<CredentialVerdict> Verify(string credential);
}

/// <summary>Systems. A filter that is null leaves nothing out.</summary>
[GenerateSerializer, Immutable, Alias("supplier-system-list")]
public sealed record SystemList(Window Window, bool Descending, [property: Id(0)] string? Organisation = null, [property: Id(1)] string? Cluster = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>How the programme stands.</summary>
/// <param name="Deadline">Exclusive.</param>
/// <param name="DaysLeft">Begun days count; 0 when it is over.</param>
[GenerateSerializer, Immutable, Alias("programme-view")]
public sealed record ProgrammeView(
    [property: Id(0)] DateTimeOffset Deadline, [property: Id(1)] int DaysLeft, [property: Id(2)] ImmutableArray<ProgrammeSupplier> Suppliers, [property: Id(3)] ImmutableArray<ProgrammeCluster> Clusters);

/// <summary>How far a supplier's system is.</summary>
public enum ProgrammeState
{
    Registered,
    Owned,
    Testing,
    NotPassed,
    Certified,
    Suspended,
    Lapsed,
}

/// <summary>One system in the programme.</summary>
/// <param name="CertificateUntil">Null unless it has a certificate that is valid or suspended.</param>
[GenerateSerializer, Immutable, Alias("programme-supplier")]
public sealed record ProgrammeSupplier(
    [property: Id(0)] SystemId System, [property: Id(1)] string Organisation, [property: Id(2)] string Name, [property: Id(3)] ProgrammeState State, [property: Id(4)] string? Cluster,
    [property: Id(5)] bool IsAnchor, [property: Id(6)] DateTimeOffset? CertificateUntil);

/// <summary>How far the systems around an anchor firm are.</summary>
[GenerateSerializer, Immutable, Alias("programme-cluster")]
public sealed record ProgrammeCluster([property: Id(0)] string Name, [property: Id(1)] int Systems, [property: Id(2)] int Certified, [property: Id(3)] bool AnchorCertified);

/// <summary>A published plan.</summary>
[GenerateSerializer, Immutable, Alias("plan-view")]
public sealed record PlanView([property: Id(0)] string Version, [property: Id(1)] string Sha256, [property: Id(2)] ImmutableArray<PlanTestView> Tests);

/// <summary>One of its tests.</summary>
[GenerateSerializer, Immutable, Alias("plan-test-view")]
public sealed record PlanTestView(
    [property: Id(0)] string Id, [property: Id(1)] CertificationModule Module, [property: Id(2)] bool IsNegative, [property: Id(3)] string TitleZh, [property: Id(4)] string TitleEn, [property: Id(5)] string Rule);

/// <summary>A certificate for the public.</summary>
/// <param name="Credential">Compact JWT.</param>
[GenerateSerializer, Immutable, Alias("certificate-document")]
public sealed record CertificateDocument([property: Id(0)] CertificateView Certificate, [property: Id(1)] string Credential);

/// <summary>What a shown credential is worth.</summary>
/// <param name="Reasons">Why not; empty when it is valid.</param>
/// <param name="Certificate">The certificate it is of; null unless its signature is ours.</param>
[GenerateSerializer, Immutable, Alias("credential-verdict")]
public sealed record CredentialVerdict([property: Id(0)] bool Valid, [property: Id(1)] ImmutableArray<Refusal> Reasons, [property: Id(2)] CertificateView? Certificate);
