using System.Collections.Immutable;

namespace Ecosystem.Domain.Certification.Programme;

using Decided = Decision<SystemAnswer, SystemEvent>;

/// <content>Runs, one at a time, each with one verdict at most (CE-23, CE-24), and what a verdict means for the certificate (CE-25, CE-26).</content>
public sealed partial class SupplierSystem
{
    private static Decided Decide(SystemState state, StartRun start, DateTimeOffset now)
    {
        if (state.OpenRun is not null) return Refuse(SystemRefusals.RunOpen);
        if (state.OwnedSince is null) return Refuse(SystemRefusals.NotOwned);
        if (state.Clients is null) return Refuse(SystemRefusals.NoTestClients);
        return start is { PlanVersion: { } version, PlanSha256: { } hash }
            ? new(new SystemAccepted(start.Run), [new RunStarted(start.Run, RunReason.Supplier, version, hash, now)])
            : Refuse(SystemRefusals.NoPlan);
    }

    private static Decided Decide(SystemState state, BeginRun begin, DateTimeOffset now)
    {
        if (state.OpenRun is not { } run || run.Id != begin.Run) return Refuse(SystemRefusals.RunOver);
        // CE-24: a run that again and again ends with its worker says something about us and nothing about the system.
        if (run.Attempt >= BeginRun.AttemptsMax) return Happens(new RunInterrupted(run.Id, "It was begun three times and never came to its end.", now));
        return new(new SystemAccepted(run.Id, run.Attempt + 1), [new RunBegun(run.Id, run.Attempt + 1, now)]);
    }

    private static Decided Decide(SystemState state, RecordEvidence record)
    {
        if (Attempt(state, record.Run, record.Attempt) is not { } run) return Refuse(SystemRefusals.RunOver);
        return run.Evidence.Any(one => one.Test == record.Evidence.Test) ? s_accepted : Happens(new TestEnded(run.Id, record.Evidence));
    }

    private static Decided Decide(SystemState state, InterruptRun interrupt, DateTimeOffset now) => Attempt(state, interrupt.Run, interrupt.Attempt) is { } run
        ? Happens(new RunInterrupted(run.Id, interrupt.Reason, now))
        : Refuse(SystemRefusals.RunOver);

    private static Decided Decide(SystemState state, FinishRun finish, DateTimeOffset now)
    {
        if (Attempt(state, finish.Run, finish.Attempt) is not { } run) return Refuse(SystemRefusals.RunOver);
        if (finish.Report.PlanSha256 != run.PlanSha256 || finish.Report.PlanVersion != run.PlanVersion) return Refuse(SystemRefusals.AnotherPlan);
        var finished = new RunFinished(run.Id, finish.Report, finish.Passed, now);
        return Happens([finished, .. IsPass(finish.Report, finish.Passed) ? OnPass(state, finish, now) : OnFailure(state, run, now)]);
    }

    /// <summary>All three modules, and no test that did otherwise: one alone is never enough.</summary>
    private static bool IsPass(RunReport report, ImmutableArray<CertificationModule> passed) =>
        CertificationModules.AreAll(passed) && !report.Tests.IsDefaultOrEmpty && report.Tests.All(one => one.Verdict == TestVerdict.Passed);

    /// <summary>Whether a run that is passed now makes a certificate (CE-26): never while the office holds one or has revoked one, and over a running one only in its last 60 days.</summary>
    public static bool Earns(SystemState state, DateTimeOffset now) =>
        state.Barring.IsEmpty && (Live(state, now) is not { } current || current.ValidUntil - now <= TimeSpan.FromDays(ProgrammeRules.ReminderDays[0]));

    private static IEnumerable<SystemEvent> OnPass(SystemState state, FinishRun finish, DateTimeOffset now)
    {
        var current = Live(state, now);
        if (current is { Regressed: true }) yield return new CertificateReinstated(current.Id, SuspensionCause.Regression, null, now) { Owner = state.Owner };
        if (finish.Grant is not { } grant || !Earns(state, now)) yield break;
        if (current is not null) yield return new CertificateEnded(current.Id, CertificateEnd.Replaced, null, now) { Owner = state.Owner };
        // Credentials have whole seconds: what is granted and what is signed say the same.
        var from = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        yield return new CertificateGranted(
            finish.Run.Certificate, finish.Run, state.Owner!, state.Kind, state.Plugin, state.BaseUrl, from, from.AddMonths(ProgrammeRules.CertificateMonths), grant.StatusIndex, grant.SeedSha256, grant.Seed);
    }

    private static IEnumerable<SystemEvent> OnFailure(SystemState state, RunRecord run, DateTimeOffset now)
    {
        if (state.Certificate is { Regressed: false } certificate && certificate.IsLive(now))
            yield return new CertificateSuspended(certificate.Id, SuspensionCause.Regression, $"Run {run.Id} was not passed.", null, now) { Owner = state.Owner };
    }

    private static RunRecord? Attempt(SystemState state, CertificationRunId id, int attempt) =>
        state.OpenRun is { } run && run.Id == id && run.Attempt == attempt ? run : null;
}
