using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>What a system can be asked. Whether the asker owns it, the shell has checked: whoever does not finds no such system.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RegisterSystem), "registerSystem")]
[JsonDerivedType(typeof(MoveSystem), "moveSystem")]
[JsonDerivedType(typeof(RenewChallenge), "renewChallenge")]
[JsonDerivedType(typeof(ProveOwnership), "proveOwnership")]
[JsonDerivedType(typeof(SetTestClients), "setTestClients")]
[JsonDerivedType(typeof(PlaceInCluster), "placeInCluster")]
[JsonDerivedType(typeof(StartRun), "startRun")]
[JsonDerivedType(typeof(BeginRun), "beginRun")]
[JsonDerivedType(typeof(RecordEvidence), "recordEvidence")]
[JsonDerivedType(typeof(FinishRun), "finishRun")]
[JsonDerivedType(typeof(InterruptRun), "interruptRun")]
[JsonDerivedType(typeof(KeepTime), "keepTime")]
[JsonDerivedType(typeof(ShowSeed), "showSeed")]
[JsonDerivedType(typeof(SuspendCertificate), "suspendCertificate")]
[JsonDerivedType(typeof(ReinstateCertificate), "reinstateCertificate")]
[JsonDerivedType(typeof(RevokeCertificate), "revokeCertificate")]
public abstract record SystemCommand;

/// <summary>Brings a system into being.</summary>
/// <param name="Plugin">The plugin's name, 1 to <see cref="PluginLengthMax"/> ASCII letters, digits, '-' or '_'; null unless it is one.</param>
/// <param name="BaseUrl">https on port 443, without user, query, fragment and slash at the end.</param>
/// <param name="Nonce">Made by the shell.</param>
/// <param name="Loopback">Whether this installation lets systems be on its own machine: development only.</param>
/// <param name="Others">Systems the organisation has already, as the read table knows it.</param>
public sealed record RegisterSystem(string Owner, string Name, SystemKind Kind, string? Plugin, string BaseUrl, string Nonce, bool Loopback, int Others) : SystemCommand
{
    public const int NameLengthMax = 120;
    public const int PluginLengthMax = 60;

    /// <summary>Most systems of one organisation. Those registered at the same moment do not see each other.</summary>
    public const int SystemsMax = 20;
}

/// <summary>Says that the system answers elsewhere.</summary>
public sealed record MoveSystem(string BaseUrl, string Nonce, bool Loopback) : SystemCommand;

/// <summary>Asks for another nonce, such as after the one before expired.</summary>
public sealed record RenewChallenge(string Nonce) : SystemCommand;

/// <summary>Brings what the URL's origin answered.</summary>
/// <param name="BaseUrl">The URL of which the origin was asked.</param>
/// <param name="Found">Null: there was no answer.</param>
/// <param name="Problem">Why there was none; null when there was.</param>
public sealed record ProveOwnership(string BaseUrl, string? Found, string? Problem) : SystemCommand;

/// <summary>Says which clients the runner plays with; one of each role.</summary>
public sealed record SetTestClients(TestClients Clients) : SystemCommand;

/// <summary>Has the system count in the cluster of an anchor firm.</summary>
/// <param name="Cluster">1 to <see cref="ClusterLengthMax"/> characters; null: in none.</param>
public sealed record PlaceInCluster(string? Cluster, bool IsAnchor, string By) : SystemCommand
{
    public const int ClusterLengthMax = 60;
}

/// <summary>Starts a run, for the supplier.</summary>
/// <param name="PlanVersion">Null: no plan is published here.</param>
public sealed record StartRun(CertificationRunId Run, string? PlanVersion, string? PlanSha256) : SystemCommand;

/// <summary>A worker runs it from the start.</summary>
public sealed record BeginRun(CertificationRunId Run) : SystemCommand
{
    /// <summary>How often a run is begun before it ends as interrupted, inclusive.</summary>
    public const int AttemptsMax = 3;
}

public sealed record RecordEvidence(CertificationRunId Run, int Attempt, TestEvidence Evidence) : SystemCommand;

/// <summary>Ends a run with its verdict.</summary>
/// <param name="Passed">The modules that passed, by the plan that was run.</param>
/// <param name="Grant">What a certificate needs; null: this run makes none.</param>
public sealed record FinishRun(CertificationRunId Run, int Attempt, RunReport Report, ImmutableArray<CertificationModule> Passed, CertificateGrant? Grant) : SystemCommand;

/// <summary>What the shell makes for a certificate.</summary>
public sealed record CertificateGrant(int StatusIndex, string SeedSha256, Sealed Seed);

public sealed record InterruptRun(CertificationRunId Run, int Attempt, string Reason) : SystemCommand;

/// <summary>Looks whether it is time for anything: a reminder, a re-test, the end.</summary>
/// <param name="DrawnDay">The latest day that the seed drew and that has come; null: none.</param>
/// <param name="Run">The id of the run that is started, should one be.</param>
public sealed record KeepTime(int? DrawnDay, CertificationRunId Run, string? PlanVersion, string? PlanSha256) : SystemCommand;

/// <summary>Shows the seed of a certificate that is over.</summary>
public sealed record ShowSeed(CertificateId Certificate, string Seed) : SystemCommand;

public sealed record SuspendCertificate(string Reason, string By) : SystemCommand;

public sealed record ReinstateCertificate(string By) : SystemCommand;

/// <summary>Asks that the certificate be taken back, or agrees to that.</summary>
public sealed record RevokeCertificate(string Reason, string By) : SystemCommand
{
    public const int ReasonLengthMax = 500;
}
