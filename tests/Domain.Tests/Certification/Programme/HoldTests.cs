using CsCheck;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Domain.Tests.Certification.Programme;

/// <summary>CE-26 and CE-29: what the office holds back or revoked stays with the system, whatever the supplier does meanwhile.</summary>
public class HoldTests
{
    private const string Elsewhere = "https://supplier.example/sovereignty/v2";

    private static DateTimeOffset Now => PlayedSystem.Now;

    [Fact]
    public void A_system_that_the_office_suspended_does_not_move_away_from_it()
    {
        var system = PlayedSystem.Certified();
        system.Accepted(new SuspendCertificate("a complaint", "anna"));
        system.Accepted(new RevokeCertificate("fraud", "anna"));
        Assert.Equal("SYSTEM_HELD", system.Code(new MoveSystem(Elsewhere, "second", false)));
        // Where it is already it may say again.
        system.Accepted(new MoveSystem(PlayedSystem.Url, "second", false));
        system.Run("cr_2", passes: true, Now.AddDays(1));
        Assert.Equal(CertificateStatus.Suspended, system.Status(Now.AddDays(1)));

        system.Accepted(new ReinstateCertificate("anna"), Now.AddDays(2));
        Assert.Equal(CertificateStatus.Valid, system.Status(Now.AddDays(2)));
        system.Accepted(new MoveSystem(Elsewhere, "second", false), Now.AddDays(2));
        system.Accepted(new ProveOwnership(Elsewhere, "second", null), Now.AddDays(2));
        system.Run("cr_3", passes: true, Now.AddDays(2));
        Assert.Equal(CertificateStatus.Valid, system.Status(Now.AddDays(2)));
        Assert.Equal(Elsewhere, system.State.Certificate!.BaseUrl);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_hold_outlives_the_certificate_that_it_was_of(bool noticed)
    {
        var system = PlayedSystem.Certified();
        system.Accepted(new SuspendCertificate("a complaint", "anna"));
        var over = system.State.Certificate!.ValidUntil;
        if (noticed) system.Accepted(new KeepTime(null, new("cr_9"), null, null), over);
        system.Run("cr_2", passes: true, over);
        Assert.Equal(("ct_1", CertificateStatus.Expired), (system.State.Certificate!.Id.Value, system.Status(over)));
        Assert.Equal("SYSTEM_HELD", system.Code(new MoveSystem(Elsewhere, "second", false), over));

        LiftedAndPassed(system, over);
        Assert.Equal(CertificateStatus.Expired, Assert.Single(system.State.Past).StatusAt(over));
    }

    [Fact]
    public void A_run_that_is_passed_makes_no_certificate_of_a_system_whose_certificate_was_revoked()
    {
        var system = Revoked();
        system.Run("cr_2", passes: true, Now);
        Assert.Equal(("ct_1", CertificateStatus.Revoked), (system.State.Certificate!.Id.Value, system.Status(Now)));
        Assert.Equal("SYSTEM_HELD", system.Code(new MoveSystem(Elsewhere, "second", false)));

        LiftedAndPassed(system, Now);
        Assert.Equal(CertificateStatus.Revoked, Assert.Single(system.State.Past).StatusAt(Now));
    }

    [Fact]
    public void What_the_office_lifted_once_it_can_hold_and_revoke_again()
    {
        var system = Revoked();
        LiftedAndPassed(system, Now);
        system.Accepted(new SuspendCertificate("another complaint", "anna"));
        Assert.False(SupplierSystem.Earns(system.State, Now.AddMonths(12)));
        Assert.Equal("SYSTEM_HELD", system.Code(new MoveSystem(Elsewhere, "second", false)));
        system.Accepted(new RevokeCertificate("fraud", "anna"));
        system.Accepted(new RevokeCertificate("fraud", "ben"));
        // One act lifts both; a second finds nothing to lift.
        system.Accepted(new ReinstateCertificate("anna"));
        Assert.Empty(system.State.Barring);
        Assert.Equal("NO_CERTIFICATE", system.Code(new ReinstateCertificate("anna")));
    }

    [Fact]
    public void A_log_of_before_in_which_a_system_moved_away_from_its_hold_bars_it_until_the_office_reinstates()
    {
        var system = PlayedSystem.Certified();
        system.Accepted(new SuspendCertificate("a complaint", "anna"));
        system.Fold(new SystemMoved(Elsewhere, Now), new CertificateEnded(new("ct_1"), CertificateEnd.Moved, null, Now), new OwnershipProven(Elsewhere, Now));
        system.Run("cr_2", passes: true, Now);
        Assert.Equal(CertificateStatus.Moved, system.Status(Now));
        LiftedAndPassed(system, Now);
    }

    [Fact]
    public void A_snapshot_of_before_knows_no_lifted_revocation_and_bars()
    {
        var text = Texts.Of(Revoked().State);
        Assert.Contains("\"revocationLifted\":false", text, StringComparison.Ordinal);
        var before = Texts.Read<SystemState>(text.Replace("\"revocationLifted\":false,", "", StringComparison.Ordinal));
        Assert.False(SupplierSystem.Earns(before, Now));
        Assert.Equal("ct_1", Assert.Single(before.Barring).Id.Value);
    }

    [Theory]
    [InlineData("https://supplier.example/v1", "https://supplier.example/v2", true)]
    [InlineData("https://supplier.example/v1", "https://SUPPLIER.example/v1", true)]
    [InlineData("https://supplier.example/v1", "https://other.example/v1", false)]
    [InlineData("http://127.0.0.1:5000/v1", "http://127.0.0.1:5001/v1", false)]
    public void Two_base_urls_are_of_one_origin_whatever_their_paths(string one, string other, bool same) => Assert.Equal(same, ProgrammeRules.IsSameOrigin(one, other));

    private static readonly double[] s_days = [0, 0, 0, 1, 30, 300, 310, 366];

    [Fact]
    public void A_system_that_the_office_holds_or_revoked_is_never_valid_until_the_office_reinstates() =>
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, s_days.Length - 1]).Array[1, 40].Sample(story =>
        {
            var (system, now, held, runs) = (PlayedSystem.Certified(), Now, false, 1);
            foreach (var (kind, days) in story)
            {
                now = now.AddDays(s_days[days]);
                if (kind < 5) Pass(system, $"cr_{++runs}", kind < 4, now);
                var command = Command(kind, $"https://supplier.example/v{days}");
                var accepted = command is not null && system.Ask(command, now) is SystemAccepted;
                // Counted from answers alone: a revocation took effect when the certificate's end is what happened.
                if (accepted && (command is SuspendCertificate || (command is RevokeCertificate && system.Happened.Any(e => e is CertificateEnded)))) held = true;
                if (accepted && command is ReinstateCertificate) held = false;
                Assert.False(held && system.Status(now) == CertificateStatus.Valid, $"It is valid after {command?.GetType().Name ?? "a run"}.");
                Assert.Equal(held, !system.State.Barring.IsEmpty);
            }
            if (held) system.Accepted(new ReinstateCertificate("cy"), now);
            Pass(system, "cr_last", passes: true, now);
            Assert.Equal(CertificateStatus.Valid, system.Status(now));
            Assert.Equal(Texts.Of(system.State), Texts.Of(system.Replay()));
        }, iter: 1_000);

    private static SystemCommand? Command(int kind, string url) => kind switch
    {
        5 => new MoveSystem(url, "moved", false),
        6 => new KeepTime(null, new("cr_9"), null, null),
        7 or 8 => new SuspendCertificate("a complaint", "anna"),
        9 => new ReinstateCertificate("anna"),
        10 => new RevokeCertificate("fraud", "anna"),
        11 => new RevokeCertificate("fraud", "ben"),
        _ => null,
    };

    private static void Pass(PlayedSystem system, string run, bool passes, DateTimeOffset now)
    {
        if (system.State.OwnedSince is null)
        {
            system.Accepted(new RenewChallenge("again"), now);
            system.Accepted(new ProveOwnership(system.State.BaseUrl, "again", null), now);
        }
        system.Run(run, passes, now);
    }

    private static PlayedSystem Revoked()
    {
        var system = PlayedSystem.Certified();
        system.Accepted(new RevokeCertificate("fraud", "anna"));
        system.Accepted(new RevokeCertificate("fraud", "ben"));
        return system;
    }

    private static void LiftedAndPassed(PlayedSystem system, DateTimeOffset now)
    {
        system.Accepted(new ReinstateCertificate("ben"), now);
        Assert.NotEqual(CertificateStatus.Valid, system.Status(now));
        system.Run("cr_8", passes: true, now);
        Assert.Equal(("ct_8", CertificateStatus.Valid), (system.State.Certificate!.Id.Value, system.Status(now)));
        Assert.Equal(Texts.Of(system.State), Texts.Of(system.Replay()));
    }
}
