using System.Collections.Immutable;
using Ecosystem.Contracts.Watching;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Contracts.Certification;

/// <summary>A supplier's system in the certification programme (docs/rules/certification-programme.md). The grain key is a <see cref="SystemId"/>.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. It belongs to the supplier that registered it; to other suppliers there
/// is no such system. Headquarters and auditors see all of them.
/// </remarks>
[Alias("supplier-system")]
public interface ISupplierSystemGrain : IGrainWithStringKey
{
    /// <summary>Brings the system into being, for the caller's organisation, with a nonce to be answered at its origin.</summary>
    [Alias("register")] Task<SystemAnswer> Register(NewSystem system, string idempotencyKey);

    /// <summary>Says that it answers under another URL, which has to be proven anew; a certificate ends with that. Refused while the office holds the system back.</summary>
    [Alias("move")] Task<SystemAnswer> Move(string baseUrl, string idempotencyKey);

    /// <summary>Makes a new nonce; the one before no longer counts.</summary>
    [Alias("renew-challenge")] Task<SystemAnswer> RenewChallenge(string idempotencyKey);

    /// <summary>What is to be asked of the origin; null to anybody but the owner.</summary>
    [Alias("challenge")] Task<OwnershipQuestion?> Challenge();

    /// <summary>Brings what the origin answered. Only the desk calls this, for the owner.</summary>
    [Alias("hear-of-ownership")] Task<SystemAnswer> HearOfOwnership(string organisation, string baseUrl, string? found, string? problem, string idempotencyKey);

    /// <summary>Sets the four test clients; their secrets are sealed and never shown again.</summary>
    [Alias("set-test-clients")] Task<SystemAnswer> SetTestClients(NewTestClients clients, string idempotencyKey);

    /// <summary>Starts a run of the latest plan.</summary>
    [Alias("start-run")] Task<SystemAnswer> StartRun(string idempotencyKey);

    /// <summary>The system as it stands; null where there is none for the caller.</summary>
    [Alias("view")] Task<SystemView?> View();

    /// <summary>Tells of every change, as <see cref="SalesUnits.ISalesUnitGrain.Watch"/>.</summary>
    [Alias("watch")] Task<ActorMark> Watch(IActorWatcher watcher);

    /// <summary>Suspends the certificate until the office lifts it; until then the system earns no other.</summary>
    [Alias("suspend")] Task<SystemAnswer> Suspend(string reason, string idempotencyKey);

    /// <summary>Lifts the office's suspension, and lets a system whose certificate was revoked earn another.</summary>
    [Alias("reinstate")] Task<SystemAnswer> Reinstate(string idempotencyKey);

    /// <summary>Asks that the certificate be taken back, or agrees to what somebody else asked.</summary>
    [Alias("revoke")] Task<SystemAnswer> Revoke(string reason, string idempotencyKey);

    /// <summary>Has the system count in the cluster of an anchor firm; null: in none.</summary>
    [Alias("place-in-cluster")] Task<SystemAnswer> PlaceInCluster(string? cluster, bool isAnchor, string idempotencyKey);

    /// <summary>What a worker needs for a run, once it began it; null: it is over.</summary>
    [Alias("begin-run")] Task<CertificationJob?> BeginRun(CertificationRunId run, string idempotencyKey);

    /// <summary>Appends the evidence of one test.</summary>
    [Alias("record-evidence")] Task<SystemAnswer> RecordEvidence(CertificationRunId run, int attempt, TestEvidence evidence, string idempotencyKey);

    /// <summary>What a passed run would make of the system now; null: there is no such system.</summary>
    [Alias("outlook")] Task<GrantOutlook?> Outlook();

    /// <summary>Ends a run with its verdict.</summary>
    /// <param name="statusIndex">The bit that was drawn for a certificate; null: the run makes none.</param>
    [Alias("finish-run")] Task<SystemAnswer> FinishRun(CertificationRunId run, int attempt, RunReport report, ImmutableArray<CertificationModule> passed, int? statusIndex, string idempotencyKey);

    /// <summary>Ends a run without a verdict.</summary>
    [Alias("interrupt-run")] Task<SystemAnswer> InterruptRun(CertificationRunId run, int attempt, string reason, string idempotencyKey);

    /// <summary>Does what it is time for.</summary>
    [Alias("keep-time")] Task<SystemAnswer> KeepTime(string idempotencyKey);

    /// <summary>What a credential says of a certificate; null: the system has none of that id.</summary>
    [Alias("certificate")] Task<CertificateView?> Certificate(CertificateId certificate);
}

/// <summary>A system to register; see <see cref="RegisterSystem"/> for ranges.</summary>
[GenerateSerializer, Immutable, Alias("new-system")]
public sealed record NewSystem([property: Id(0)] string Name, [property: Id(1)] SystemKind Kind, [property: Id(2)] string? Plugin, [property: Id(3)] string BaseUrl);

/// <summary>What is asked of an origin.</summary>
[GenerateSerializer, Immutable, Alias("ownership-question")]
public sealed record OwnershipQuestion([property: Id(0)] string BaseUrl, [property: Id(1)] OwnershipChallenge? Challenge);

/// <summary>Test clients, secrets in the clear on their way in.</summary>
[GenerateSerializer, Immutable, Alias("new-test-clients")]
public sealed record NewTestClients([property: Id(0)] string Customer, [property: Id(1)] string OtherCustomer, [property: Id(2)] ImmutableArray<NewTestClient> Clients);

/// <summary>One of them.</summary>
[GenerateSerializer, Immutable, Alias("new-test-client")]
public sealed record NewTestClient([property: Id(0)] CandidateRole Role, [property: Id(1)] string ClientId, [property: Id(2)] string ClientSecret, [property: Id(3)] string Organisation);

/// <summary>A run that a worker began.</summary>
[GenerateSerializer, Immutable, Alias("certification-job")]
public sealed record CertificationJob(
    [property: Id(0)] CertificationRunId Run, [property: Id(1)] int Attempt, [property: Id(2)] string PlanVersion, [property: Id(3)] string PlanSha256, [property: Id(4)] string BaseUrl,
    [property: Id(5)] NewTestClients Clients);

/// <summary>Whether a system's next passed run makes a certificate, as far as the system itself knows.</summary>
/// <param name="Earns">A run that is passed now makes one.</param>
/// <param name="IsRunning">It has one that is neither over nor ended.</param>
/// <param name="IsBarred">The office holds one or has revoked one, and has not reinstated.</param>
[GenerateSerializer, Immutable, Alias("grant-outlook")]
public sealed record GrantOutlook([property: Id(0)] string Owner, [property: Id(1)] string BaseUrl, [property: Id(2)] bool Earns, [property: Id(3)] bool IsRunning, [property: Id(4)] bool IsBarred);

/// <summary>A system as its owner, the office and auditors see it.</summary>
/// <param name="Challenge">Only to its owner; null when there is none.</param>
/// <param name="TestClients">Ids of the test clients, in the order of their roles; empty when none are set. Only to its owner.</param>
/// <param name="Runs">The latest, newest first.</param>
[GenerateSerializer, Immutable, Alias("supplier-system-view")]
public sealed record SystemView(
    [property: Id(0)] SystemId Id, [property: Id(1)] string Owner, [property: Id(2)] string Name, [property: Id(3)] SystemKind Kind, [property: Id(4)] string? Plugin, [property: Id(5)] string BaseUrl,
    [property: Id(6)] DateTimeOffset RegisteredAt, [property: Id(7)] DateTimeOffset? OwnedSince, [property: Id(8)] OwnershipChallenge? Challenge, [property: Id(9)] ImmutableArray<string> TestClients,
    [property: Id(10)] ImmutableArray<RunRecord> Runs, [property: Id(11)] CertificateView? Certificate, [property: Id(12)] string? Cluster, [property: Id(13)] bool IsAnchor, [property: Id(14)] long Version);

/// <summary>A certificate, with nothing in it that is personal.</summary>
/// <param name="Transcript">Hash of the transcript of the run that earned it; null when the system no longer remembers that run.</param>
/// <param name="RevocationAskedBy">Only to the office.</param>
[GenerateSerializer, Immutable, Alias("certificate-view")]
public sealed record CertificateView(
    [property: Id(0)] CertificateId Id, [property: Id(1)] SystemId System, [property: Id(2)] string SystemName, [property: Id(3)] SystemKind Kind, [property: Id(4)] string Supplier,
    [property: Id(5)] string BaseUrl, [property: Id(6)] CertificationRunId Run, [property: Id(7)] DateTimeOffset ValidFrom, [property: Id(8)] DateTimeOffset ValidUntil, [property: Id(9)] int StatusIndex,
    [property: Id(10)] CertificateStatus Status, [property: Id(11)] string SeedSha256, [property: Id(12)] int? RemindedDays, [property: Id(13)] string? RevocationAskedBy);
