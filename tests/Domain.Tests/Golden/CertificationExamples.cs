using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Domain.Tests.Golden;

/// <summary>One value of every record of a system in the certification programme.</summary>
internal static class CertificationExamples
{
    private static readonly DateTimeOffset s_at = new DateTimeOffset(2026, 3, 31, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(999_999);
    private static readonly string s_hash = new('a', 64);
    private static readonly Sealed s_sealed = new("sy_1", "bm9uY2VjaXBoZXJ0YWc");
    private static readonly CertificationRunId s_run = new("cr_1");
    private static readonly CertificateId s_certificate = new("ct_1");
    private static readonly TestClients s_clients = new("customer-1", "customer-2", [new(CandidateRole.Reader, "reader", s_sealed, "org-1")]);
    private static readonly TestEvidence s_evidence = new("DP-07", TestVerdict.Failed, "a withdrawn consent was still answered", [3, 4]);
    private static readonly RunReport s_report = new("2026-1", s_hash, s_at, s_at.AddMinutes(1), [s_evidence], s_hash);

    public static IReadOnlyList<object> All { get; } =
    [
        new SystemRegistered("supplier_demo", "星河 CRM", SystemKind.Plugin, "matcher", "https://supplier.example/sovereignty/v1", s_at),
        new SystemMoved("https://other.example/sovereignty/v1", s_at),
        new ChallengeIssued(new("ecosystem-certification-1", s_at.AddDays(7))),
        new OwnershipProven("https://supplier.example/sovereignty/v1", s_at),
        new TestClientsSet(s_clients),
        new SystemClustered("Galaxy", true, "019b", s_at),
        new RunStarted(s_run, RunReason.Retest, "2026-1", s_hash, s_at),
        new RunBegun(s_run, 2, s_at),
        new TestEnded(s_run, s_evidence),
        new RunFinished(s_run, s_report, [CertificationModule.DataPassport, CertificationModule.AuditLog], s_at),
        new RunInterrupted(s_run, "It was begun three times.", s_at),
        new CertificateGranted(s_certificate, s_run, "supplier_demo", SystemKind.Plugin, "matcher", "https://supplier.example/sovereignty/v1", s_at, s_at.AddMonths(12), 131_071, s_hash, s_sealed),
        new CertificateSuspended(s_certificate, SuspensionCause.Office, "a complaint", "019b", s_at),
        new CertificateReinstated(s_certificate, SuspensionCause.Regression, "019b", s_at),
        new RevocationAsked(s_certificate, "fraud", "019b", s_at),
        new CertificateEnded(s_certificate, CertificateEnd.Revoked, "019c", s_at),
        new HolderReminded(s_certificate, 30, s_at),
        new DeadlineReminded("supplier_demo", 30, s_at.AddDays(30), s_at),
        new RetestDrawn(s_certificate, 91, s_at),
        new SeedShown(s_certificate, s_hash),

        new RegisterSystem("supplier_demo", "星河 CRM", SystemKind.Plugin, "matcher", "https://supplier.example/sovereignty/v1", "ecosystem-certification-1", true, 3),
        new MoveSystem("https://other.example/sovereignty/v1", "ecosystem-certification-2", true),
        new RenewChallenge("ecosystem-certification-3"),
        new ProveOwnership("https://supplier.example/sovereignty/v1", "ecosystem-certification-1", "The origin answered 404."),
        new SetTestClients(s_clients),
        new PlaceInCluster("Galaxy", true, "019b"),
        new StartRun(s_run, "2026-1", s_hash),
        new BeginRun(s_run),
        new RecordEvidence(s_run, 2, s_evidence),
        new FinishRun(s_run, 2, s_report, [CertificationModule.DataPassport], new(131_071, s_hash, s_sealed)),
        new InterruptRun(s_run, 2, "no plan"),
        new KeepTime(91, s_run, "2026-1", s_hash),
        new ShowSeed(s_certificate, s_hash),
        new SuspendCertificate("a complaint", "019b"),
        new ReinstateCertificate("019b"),
        new RevokeCertificate("fraud", "019b"),

        new SystemAccepted(s_run, 2),
        new SystemRefused(new("OUT_OF_RANGE", "name must be 1 to 120 characters.")),
    ];
}
