using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;
using GraphQL;

namespace Ecosystem.Api.Certification;

/// <summary>A system in the certification programme (docs/certification.md).</summary>
[Name("SupplierSystem")]
public sealed class SupplierSystemType(SystemView system)
{
    /// <summary>Starts with sy_.</summary>
    [Id]
    public string Id => system.Id.Value;

    /// <summary>The supplier's organisation.</summary>
    public string Organisation => system.Owner;

    /// <summary>What the supplier calls it.</summary>
    public string Name => system.Name;

    /// <summary>What it is.</summary>
    public SystemKind Kind => system.Kind;

    /// <summary>The plugin's name in grants; null unless it is one.</summary>
    public string? Plugin => system.Plugin;

    /// <summary>Where its sovereignty interface answers.</summary>
    public string BaseUrl => system.BaseUrl;

    /// <summary>When it was registered.</summary>
    public DateTimeOffset RegisteredAt => system.RegisteredAt;

    /// <summary>Since when the URL is proven to be the supplier's; null: it is not.</summary>
    public DateTimeOffset? OwnedSince => system.OwnedSince;

    /// <summary>What the URL's origin must answer; null when there is nothing to prove, and to anybody but its supplier.</summary>
    public OwnershipChallengeType? Challenge => system.Challenge is { } challenge ? new(challenge) : null;

    /// <summary>Client ids of the test clients; empty when none are set, and to anybody but its supplier.</summary>
    public IEnumerable<string> TestClients => system.TestClients;

    /// <summary>The latest runs, newest first.</summary>
    public IEnumerable<CertificationRunType> Runs => system.Runs.Select(run => new CertificationRunType(run));

    /// <summary>The latest certificate, whatever became of it; null: there was none.</summary>
    public CertificateType? Certificate => system.Certificate is { } certificate ? new(certificate) : null;

    /// <summary>The cluster of an anchor firm that it counts in; null: none.</summary>
    public string? Cluster => system.Cluster;

    /// <summary>Whether it is the anchor firm's.</summary>
    public bool IsAnchor => system.IsAnchor;

    /// <summary>How many commits made this state.</summary>
    public long Version => system.Version;
}

/// <summary>A text to be answered at the origin of a base URL.</summary>
[Name("OwnershipChallenge")]
public sealed class OwnershipChallengeType(OwnershipChallenge challenge)
{
    /// <summary>The text, to be answered as text/plain.</summary>
    public string Nonce => challenge.Nonce;

    /// <summary>The path at the base URL's origin.</summary>
    public string Path => ProgrammeRules.WellKnownPath;

    /// <summary>Until when it counts.</summary>
    public DateTimeOffset ExpiresAt => challenge.ExpiresAt;
}

/// <summary>A run of the plan against a system.</summary>
[Name("CertificationRun")]
public sealed class CertificationRunType(RunRecord run)
{
    /// <summary>Starts with cr_.</summary>
    [Id]
    public string Id => run.Id.Value;

    /// <summary>Why it was started.</summary>
    public RunReason Reason => run.Reason;

    /// <summary>Version of the plan.</summary>
    public string PlanVersion => run.PlanVersion;

    /// <summary>SHA-256 of the plan's canonical JSON, lower-case hex.</summary>
    public string PlanSha256 => run.PlanSha256;

    /// <summary>How it stands.</summary>
    public RunStatus Status => run.Status;

    /// <summary>How often it was begun; evidence is of the last attempt.</summary>
    public int Attempt => run.Attempt;

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset StartedAt => run.StartedAt;

    /// <summary>When it ended; null while it has not.</summary>
    public DateTimeOffset? EndedAt => run.EndedAt;

    /// <summary>The modules that passed; empty until it ended.</summary>
    public IEnumerable<CertificationModule> Passed => run.Passed;

    /// <summary>What each test showed, in the order in which they ended.</summary>
    public IEnumerable<TestEvidenceType> Evidence => run.Evidence.Select(one => new TestEvidenceType(one));

    /// <summary>SHA-256 of the raw transcript, as the log has it; null until it ended with a verdict.</summary>
    public string? TranscriptSha256 => run.TranscriptSha256;
}

/// <summary>What one test showed.</summary>
[Name("TestEvidence")]
public sealed class TestEvidenceType(TestEvidence evidence)
{
    /// <summary>The test's id in the plan.</summary>
    public string Test => evidence.Test;

    /// <summary>How it ended.</summary>
    public TestVerdict Verdict => evidence.Verdict;

    /// <summary>What was seen.</summary>
    public string Observed => evidence.Observed;

    /// <summary>Lines of the transcript that belong to it, from 0.</summary>
    public IEnumerable<int> Exchanges => evidence.Exchanges;
}

/// <summary>A certificate of sovereignty compatibility 客户主权兼容性认证证书.</summary>
[Name("SovereigntyCertificate")]
public sealed class CertificateType(CertificateView certificate)
{
    /// <summary>Starts with ct_; anybody finds it at /certificates/{id}.</summary>
    [Id]
    public string Id => certificate.Id.Value;

    /// <summary>How it stands now.</summary>
    public CertificateStatus Status => certificate.Status;

    /// <summary>What was tested.</summary>
    public string BaseUrl => certificate.BaseUrl;

    /// <summary>The run that earned it.</summary>
    [Id]
    public string Run => certificate.Run.Value;

    /// <summary>From when on it counts.</summary>
    public DateTimeOffset ValidFrom => certificate.ValidFrom;

    /// <summary>From when on it no longer counts.</summary>
    public DateTimeOffset ValidUntil => certificate.ValidUntil;

    /// <summary>SHA-256 of the seed that draws the days of re-tests; the seed itself is in the log once the certificate is over.</summary>
    public string RetestSeedSha256 => certificate.SeedSha256;

    /// <summary>Days before its end of which its holder was reminded last; null: not yet.</summary>
    public int? RemindedDays => certificate.RemindedDays;

    /// <summary>Who of the office asked that it be taken back, while nobody has agreed; only to the office.</summary>
    public string? RevocationAskedBy => certificate.RevocationAskedBy;
}

/// <summary>A page of systems.</summary>
public sealed class SupplierSystemConnection(Paged<SupplierSystemType> page)
{
    /// <summary>The systems, in the order asked for.</summary>
    public IEnumerable<SupplierSystemType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<SupplierSystemEdge> Edges => page.Edges.Select(edge => new SupplierSystemEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more. The systems themselves are as they stand now.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A system, and where in the list it is.</summary>
public sealed class SupplierSystemEdge(Edge<SupplierSystemType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public SupplierSystemType Node => edge.Node;
}

/// <summary>It is done, and durable.</summary>
public sealed class SupplierSystemPayload(string system, string? run)
{
    /// <summary>The system; starts with sy_.</summary>
    [Id]
    public string System => system;

    /// <summary>The run that was started; null: none.</summary>
    [Id]
    public string? Run => run;
}

public sealed class SupplierSystemResult() : MutationResult("What changing a system of the certification programme answers.", typeof(SupplierSystemPayload));
