using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>What can happen to a system. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SystemRegistered), "systemRegistered")]
[JsonDerivedType(typeof(SystemMoved), "systemMoved")]
[JsonDerivedType(typeof(ChallengeIssued), "challengeIssued")]
[JsonDerivedType(typeof(OwnershipProven), "ownershipProven")]
[JsonDerivedType(typeof(TestClientsSet), "testClientsSet")]
[JsonDerivedType(typeof(SystemClustered), "systemClustered")]
[JsonDerivedType(typeof(RunStarted), "runStarted")]
[JsonDerivedType(typeof(RunBegun), "runBegun")]
[JsonDerivedType(typeof(TestEnded), "testEnded")]
[JsonDerivedType(typeof(RunFinished), "runFinished")]
[JsonDerivedType(typeof(RunInterrupted), "runInterrupted")]
[JsonDerivedType(typeof(CertificateGranted), "certificateGranted")]
[JsonDerivedType(typeof(CertificateSuspended), "certificateSuspended")]
[JsonDerivedType(typeof(CertificateReinstated), "certificateReinstated")]
[JsonDerivedType(typeof(RevocationAsked), "revocationAsked")]
[JsonDerivedType(typeof(CertificateEnded), "certificateEnded")]
[JsonDerivedType(typeof(HolderReminded), "holderReminded")]
[JsonDerivedType(typeof(DeadlineReminded), "deadlineReminded")]
[JsonDerivedType(typeof(RetestDrawn), "retestDrawn")]
[JsonDerivedType(typeof(SeedShown), "seedShown")]
public abstract record SystemEvent;

public sealed record SystemRegistered(string Owner, string Name, SystemKind Kind, string? Plugin, string BaseUrl, DateTimeOffset At) : SystemEvent;

/// <summary>It answers under another URL; whose that is has to be proven anew.</summary>
public sealed record SystemMoved(string BaseUrl, DateTimeOffset At) : SystemEvent;

public sealed record ChallengeIssued(OwnershipChallenge Challenge) : SystemEvent;

/// <summary>The origin answered the nonce, which is used up.</summary>
public sealed record OwnershipProven(string BaseUrl, DateTimeOffset At) : SystemEvent;

public sealed record TestClientsSet(TestClients Clients) : SystemEvent;

public sealed record SystemClustered(string? Cluster, bool IsAnchor, string By, DateTimeOffset At) : SystemEvent;

public sealed record RunStarted(CertificationRunId Run, RunReason Reason, string PlanVersion, string PlanSha256, DateTimeOffset At) : SystemEvent;

/// <summary>A worker runs it from the start.</summary>
public sealed record RunBegun(CertificationRunId Run, int Attempt, DateTimeOffset At) : SystemEvent;

public sealed record TestEnded(CertificationRunId Run, TestEvidence Evidence) : SystemEvent;

/// <param name="Passed">The modules that passed, in their order.</param>
public sealed record RunFinished(CertificationRunId Run, RunReport Report, ImmutableArray<CertificationModule> Passed, DateTimeOffset At) : SystemEvent;

public sealed record RunInterrupted(CertificationRunId Run, string Reason, DateTimeOffset At) : SystemEvent;

/// <param name="Kind">As it was registered, so that whoever reads this knows whether a plugin's gate opens.</param>
public sealed record CertificateGranted(
    CertificateId Certificate, CertificationRunId Run, string Owner, SystemKind Kind, string? Plugin, string BaseUrl, DateTimeOffset ValidFrom, DateTimeOffset ValidUntil, int StatusIndex, string SeedSha256,
    Sealed Seed) : SystemEvent;

/// <param name="Reason">For people.</param>
/// <param name="By"><c>sub</c> of who did it; null: the programme itself.</param>
public sealed record CertificateSuspended(CertificateId Certificate, SuspensionCause Cause, string Reason, string? By, DateTimeOffset At) : SystemEvent
{
    /// <summary>The supplier's organisation, which is told; null in events of before it was.</summary>
    public string? Owner { get; init; }
}

/// <summary>What suspended it is lifted. Of one that is over and that the office held or revoked: it stays over, and its system may earn another.</summary>
public sealed record CertificateReinstated(CertificateId Certificate, SuspensionCause Cause, string? By, DateTimeOffset At) : SystemEvent
{
    /// <summary>The supplier's organisation, which is told; null in events of before it was.</summary>
    public string? Owner { get; init; }
}

/// <summary>One of the office asks that it be taken back; another has to agree.</summary>
public sealed record RevocationAsked(CertificateId Certificate, string Reason, string By, DateTimeOffset At) : SystemEvent;

public sealed record CertificateEnded(CertificateId Certificate, CertificateEnd End, string? By, DateTimeOffset At) : SystemEvent
{
    /// <summary>The supplier's organisation, which is told; null in events of before it was.</summary>
    public string? Owner { get; init; }
}

/// <param name="DaysLeft">60, 30 or 7.</param>
public sealed record HolderReminded(CertificateId Certificate, int DaysLeft, DateTimeOffset At) : SystemEvent
{
    /// <summary>The supplier's organisation, which is told; null in events of before it was.</summary>
    public string? Owner { get; init; }

    /// <summary>When the certificate ends, exclusive; null as <see cref="Owner"/> is.</summary>
    public DateTimeOffset? ValidUntil { get; init; }
}

/// <summary>The programme's deadline is near, and the system has no certificate (CE-28).</summary>
/// <param name="Owner">The supplier's organisation, which is told.</param>
/// <param name="DaysLeft">30 or 7.</param>
/// <param name="Deadline">Exclusive.</param>
public sealed record DeadlineReminded(string Owner, int DaysLeft, DateTimeOffset Deadline, DateTimeOffset At) : SystemEvent;

/// <summary>The seed drew this day, and a run was started for it.</summary>
/// <param name="Day">Counted from the certificate's first moment.</param>
public sealed record RetestDrawn(CertificateId Certificate, int Day, DateTimeOffset At) : SystemEvent;

/// <summary>The secret that drew the days, for whoever wants to draw them again.</summary>
/// <param name="Seed">32 bytes, lower-case hex.</param>
public sealed record SeedShown(CertificateId Certificate, string Seed) : SystemEvent;
