using System.Collections.Immutable;

namespace Ecosystem.Domain.Certification.Programme;

using Decided = Decision<SystemAnswer, SystemEvent>;

/// <summary>The rules of a supplier's system in the certification programme (docs/rules/certification-programme.md). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed partial class SupplierSystem : IActor<SystemState, SystemCommand, SystemAnswer, SystemEvent>
{
    private static readonly Decided s_accepted = new(new SystemAccepted());

    private SupplierSystem() { }

    public static string Kind => "supplier-system";

    public static bool IsKey(string key) => Ids.TryParse<SystemId>(key, out _);

    public static SystemState Empty(string key) => new(Ids.Parse<SystemId>(key));

    public static SystemAnswer Refused(Refusal refusal) => new SystemRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="SystemRefusals"/> answers.</remarks>
    public static Decided Decide(SystemState state, SystemCommand command, DateTimeOffset now)
    {
        if (command is RegisterSystem register) return Decide(state, register, now);
        if (state.Owner is null) return Refuse(SystemRefusals.SystemUnknown);
        return command switch
        {
            MoveSystem move => Decide(state, move, now),
            RenewChallenge renew => Happens(Issued(renew.Nonce, now)),
            ProveOwnership prove => Decide(state, prove, now),
            SetTestClients set => Decide(state, set),
            PlaceInCluster place => Decide(state, place, now),
            StartRun start => Decide(state, start, now),
            BeginRun begin => Decide(state, begin, now),
            RecordEvidence record => Decide(state, record),
            FinishRun finish => Decide(state, finish, now),
            InterruptRun interrupt => Decide(state, interrupt, now),
            KeepTime keep => Decide(state, keep, now),
            ShowSeed show => Decide(state, show, now),
            SuspendCertificate suspend => Decide(state, suspend, now),
            ReinstateCertificate reinstate => Decide(state, reinstate, now),
            RevokeCertificate revoke => Decide(state, revoke, now),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a system.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static SystemState Apply(SystemState state, SystemEvent happened) => happened switch
    {
        SystemRegistered e => state with { Owner = e.Owner, Name = e.Name, Kind = e.Kind, Plugin = e.Plugin, BaseUrl = e.BaseUrl, RegisteredAt = e.At },
        SystemMoved e => state with { BaseUrl = e.BaseUrl, OwnedSince = null },
        ChallengeIssued e => state with { Challenge = e.Challenge },
        OwnershipProven e => state with { OwnedSince = e.At, Challenge = null },
        TestClientsSet e => state with { Clients = e.Clients },
        SystemClustered e => state with { Cluster = e.Cluster, IsAnchor = e.IsAnchor },
        RunStarted e => state with { Runs = [.. state.Runs.Append(new(e.Run, e.Reason, e.PlanVersion, e.PlanSha256, e.At)).TakeLast(SystemState.RunsKept)] },
        RunBegun e => Change(state, e.Run, run => run with { Attempt = e.Attempt, Evidence = [] }),
        TestEnded e => Change(state, e.Run, run => run with { Evidence = run.Evidence.Add(e.Evidence) }),
        RunFinished e => Change(state, e.Run, run => run with
        {
            Status = IsPass(e.Report, e.Passed) ? RunStatus.Passed : RunStatus.NotPassed,
            Evidence = e.Report.Tests,
            Passed = e.Passed,
            EndedAt = e.At,
            TranscriptSha256 = e.Report.TranscriptSha256,
        }),
        RunInterrupted e => Change(state, e.Run, run => run with { Status = RunStatus.Interrupted, EndedAt = e.At }),
        CertificateGranted e => state with
        {
            Certificate = new(e.Certificate, e.Run, e.BaseUrl, e.ValidFrom, e.ValidUntil, e.StatusIndex, e.SeedSha256, e.Seed),
            Past = state.Certificate is { } before ? state.Past.Add(before) : state.Past,
        },
        CertificateSuspended e => Change(state, e.Certificate, one => e.Cause == SuspensionCause.Office ? one with { HeldByOffice = true } : one with { Regressed = true }),
        CertificateReinstated e => Change(state, e.Certificate, one => e.Cause == SuspensionCause.Office
            ? one with { HeldByOffice = false, RevocationLifted = one.End == CertificateEnd.Revoked }
            : one with { Regressed = false }),
        RevocationAsked e => Change(state, e.Certificate, one => one with { RevocationAskedBy = e.By }),
        CertificateEnded e => Change(state, e.Certificate, one => one with { End = e.End, EndedAt = e.At }),
        HolderReminded e => Change(state, e.Certificate, one => one with { RemindedDays = e.DaysLeft }),
        DeadlineReminded e => state with { DeadlineRemindedDays = e.DaysLeft },
        RetestDrawn e => Change(state, e.Certificate, one => one with { DrawnDay = e.Day }),
        SeedShown e => Change(state, e.Certificate, one => one with { SeedShown = true }),
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a system.", nameof(happened)),
    };

    private static SystemState Change(SystemState state, CertificationRunId run, Func<RunRecord, RunRecord> change) =>
        state with { Runs = [.. state.Runs.Select(one => one.Id == run ? change(one) : one)] };

    private static SystemState Change(SystemState state, CertificateId certificate, Func<CertificateRecord, CertificateRecord> change) => state with
    {
        Certificate = state.Certificate is { } current && current.Id == certificate ? change(current) : state.Certificate,
        Past = [.. state.Past.Select(one => one.Id == certificate ? change(one) : one)],
    };

    private static ChallengeIssued Issued(string nonce, DateTimeOffset now) => new(new(nonce, now + ProgrammeRules.ChallengeLasts));

    private static Decided Happens(params ImmutableArray<SystemEvent> events) => new(new SystemAccepted(), events);

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
