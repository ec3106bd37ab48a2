using System.Collections.Immutable;

namespace Ecosystem.Domain.Certification.Programme;

using Decided = Decision<SystemAnswer, SystemEvent>;

/// <content>What time and the programme's office do to a certificate (CE-26 to CE-29).</content>
public sealed partial class SupplierSystem
{
    /// <summary>Without a certificate the programme's deadline alone; else the end first, then the latest reminder that is due, then a re-test whose day was drawn. Nothing is due twice.</summary>
    private static Decided Decide(SystemState state, KeepTime keep, DateTimeOffset now)
    {
        if (state.Certificate is not { End: null } certificate) return Deadline(state, now);
        if (now >= certificate.ValidUntil) return Happens(new CertificateEnded(certificate.Id, CertificateEnd.Expired, null, now) { Owner = state.Owner });
        var events = ImmutableArray.CreateBuilder<SystemEvent>();
        if (ProgrammeRules.ReminderDue(ProgrammeRules.ReminderDays, certificate.ValidUntil, certificate.RemindedDays, now) is { } days)
            events.Add(new HolderReminded(certificate.Id, days, now) { Owner = state.Owner, ValidUntil = certificate.ValidUntil });
        CertificationRunId? started = null;
        // While a run is open the drawn day waits: the next look finds it again.
        if (keep is { DrawnDay: { } day, PlanVersion: { } version, PlanSha256: { } hash } && day > certificate.DrawnDay && state.OpenRun is null && state.Clients is not null)
        {
            events.Add(new RetestDrawn(certificate.Id, day, now));
            events.Add(new RunStarted(keep.Run, RunReason.Retest, version, hash, now));
            started = keep.Run;
        }
        return new(new SystemAccepted(started), events.ToImmutable());
    }

    /// <summary>After the deadline nobody is reminded of it any more.</summary>
    private static Decided Deadline(SystemState state, DateTimeOffset now) =>
        ProgrammeRules.IsDeadlineNear(now) && ProgrammeRules.ReminderDue(ProgrammeRules.DeadlineReminderDays, ProgrammeRules.Deadline, state.DeadlineRemindedDays, now) is { } days
            ? Happens(new DeadlineReminded(state.Owner!, days, ProgrammeRules.Deadline, now))
            : s_accepted;

    private static Decided Decide(SystemState state, ShowSeed show, DateTimeOffset now)
    {
        if (state.CertificateOf(show.Certificate) is not { } certificate || certificate.IsLive(now) || !IsSeedOf(show.Seed, certificate)) return Refuse(SystemRefusals.SeedRefused);
        return certificate.SeedShown ? s_accepted : Happens(new SeedShown(certificate.Id, show.Seed));
    }

    private static bool IsSeedOf(string seed, CertificateRecord certificate) =>
        seed.Length == 2 * Retests.SeedLength && seed.All(char.IsAsciiHexDigitLower) && Retests.Commitment(Convert.FromHexString(seed)) == certificate.SeedSha256;

    private static Decided Decide(SystemState state, SuspendCertificate suspend, DateTimeOffset now)
    {
        if (!IsReason(suspend.Reason)) return Refuse(s_reason);
        if (Live(state, now) is not { } certificate) return Refuse(SystemRefusals.NoCertificate);
        return certificate.HeldByOffice ? s_accepted : Happens(new CertificateSuspended(certificate.Id, SuspensionCause.Office, suspend.Reason, suspend.By, now) { Owner = state.Owner });
    }

    /// <summary>CE-26: also when the certificate is over; it stays so, and the next run that is passed makes another.</summary>
    private static Decided Decide(SystemState state, ReinstateCertificate reinstate, DateTimeOffset now)
    {
        if (state.Barring is { IsEmpty: false } barring)
            return Happens([.. barring.Select(one => new CertificateReinstated(one.Id, SuspensionCause.Office, reinstate.By, now) { Owner = state.Owner })]);
        return Refuse(Live(state, now) is null ? SystemRefusals.NoCertificate : SystemRefusals.NotSuspended);
    }

    /// <summary>CE-29: nobody takes a certificate back alone.</summary>
    private static Decided Decide(SystemState state, RevokeCertificate revoke, DateTimeOffset now)
    {
        if (!IsReason(revoke.Reason)) return Refuse(s_reason);
        if (Live(state, now) is not { } certificate) return Refuse(SystemRefusals.NoCertificate);
        if (certificate.RevocationAskedBy is not { } asked) return Happens(new RevocationAsked(certificate.Id, revoke.Reason, revoke.By, now));
        return asked == revoke.By ? Refuse(SystemRefusals.SamePerson) : Happens(new CertificateEnded(certificate.Id, CertificateEnd.Revoked, revoke.By, now) { Owner = state.Owner });
    }

    private static readonly Refusal s_reason = SystemRefusals.OutOfRange("reason", $"1 to {RevokeCertificate.ReasonLengthMax} characters");

    private static bool IsReason(string text) => text.Length is > 0 and <= RevokeCertificate.ReasonLengthMax;

    private static CertificateRecord? Live(SystemState state, DateTimeOffset now) => state.Certificate is { } certificate && certificate.IsLive(now) ? certificate : null;
}
