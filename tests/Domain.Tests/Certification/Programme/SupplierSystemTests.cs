using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Domain.Tests.Certification.Programme;

/// <summary>CE-20 to CE-29.</summary>
public class SupplierSystemTests
{
    private static DateTimeOffset Now => PlayedSystem.Now;

    [Theory]
    [InlineData("https://supplier.example/sovereignty/v1", false, true)]
    [InlineData("http://supplier.example/v1", false, false)]
    [InlineData("https://supplier.example:8443/v1", false, false)]
    [InlineData("https://u@supplier.example/v1", false, false)]
    [InlineData("https://supplier.example/v1/", false, false)]
    [InlineData("https://supplier.example/v1?a=b", false, false)]
    [InlineData("https://supplier.example/v1#a", false, false)]
    [InlineData("http://127.0.0.1:5000/v1", false, false)]
    [InlineData("http://127.0.0.1:5000/v1", true, true)]
    public void A_base_url_is_https_on_port_443_or_on_loopback_where_that_is_allowed(string url, bool loopback, bool accepted) =>
        Assert.Equal(accepted ? null : "URL_REFUSED", new PlayedSystem().Code(PlayedSystem.Register with { BaseUrl = url, Loopback = loopback }));

    [Fact]
    public void A_nonce_counts_for_seven_days_and_once()
    {
        var system = PlayedSystem.Registered();
        Assert.Equal("CHALLENGE_OVER", system.Code(new ProveOwnership(PlayedSystem.Url, PlayedSystem.Nonce, null), Now.AddDays(7)));
        Assert.Equal("OWNERSHIP_NOT_SHOWN", system.Code(new ProveOwnership(PlayedSystem.Url, "something else", null)));
        Assert.Equal("OWNERSHIP_NOT_SHOWN", system.Code(new ProveOwnership(PlayedSystem.Url, null, "The origin answered 404.")));
        Assert.Equal("OWNERSHIP_NOT_SHOWN", system.Code(new ProveOwnership("https://other.example/v1", PlayedSystem.Nonce, null)));
        Assert.Null(system.State.OwnedSince);
        system.Accepted(new ProveOwnership(PlayedSystem.Url, PlayedSystem.Nonce, null), Now.AddDays(7).AddMicroseconds(-1));
        Assert.NotNull(system.State.OwnedSince);
        Assert.Null(system.State.Challenge);

        system.Accepted(new MoveSystem("https://other.example/v1", "second", false));
        Assert.Null(system.State.OwnedSince);
        Assert.Equal("OWNERSHIP_NOT_SHOWN", system.Code(new ProveOwnership("https://other.example/v1", PlayedSystem.Nonce, null)));
        system.Accepted(new ProveOwnership("https://other.example/v1", "second", null));
    }

    [Fact]
    public void Whoever_has_proven_nothing_or_set_no_clients_runs_nothing_and_there_is_one_run_at_a_time()
    {
        var system = PlayedSystem.Registered();
        Assert.Equal("NOT_OWNED", system.Code(PlayedSystem.Start("cr_1")));
        system.Accepted(new ProveOwnership(PlayedSystem.Url, PlayedSystem.Nonce, null));
        Assert.Equal("NO_TEST_CLIENTS", system.Code(PlayedSystem.Start("cr_1")));
        system.Accepted(PlayedSystem.Clients);
        Assert.Equal("NO_PLAN", system.Code(new StartRun(new("cr_1"), null, null)));
        system.Accepted(PlayedSystem.Start("cr_1"));
        Assert.Equal("RUN_OPEN", system.Code(PlayedSystem.Start("cr_2")));
        Assert.Equal("RUN_OPEN", system.Code(new MoveSystem("https://other.example/v1", "n", false)));
        Assert.Equal("RUN_OPEN", system.Code(PlayedSystem.Clients));
    }

    [Fact]
    public void Test_clients_are_one_of_each_role_and_all_different()
    {
        var system = PlayedSystem.Registered();
        var clients = PlayedSystem.Clients.Clients;
        Assert.Equal("OUT_OF_RANGE", system.Code(new SetTestClients(clients with { Clients = clients.Clients.RemoveAt(0) })));
        Assert.Equal("OUT_OF_RANGE", system.Code(new SetTestClients(clients with { Clients = clients.Clients.SetItem(0, clients.Clients[1]) })));
        Assert.Equal("OUT_OF_RANGE", system.Code(new SetTestClients(clients with { Clients = clients.Clients.SetItem(0, clients.Clients[0] with { ClientId = clients.Clients[1].ClientId }) })));
        Assert.Equal("OUT_OF_RANGE", system.Code(new SetTestClients(clients with { OtherCustomer = clients.Customer })));
    }

    [Fact]
    public void A_run_has_one_verdict_of_its_last_attempt_and_three_attempts_at_most()
    {
        var system = PlayedSystem.Ready();
        system.Accepted(PlayedSystem.Start("cr_1"));
        Assert.Equal(1, system.Accepted(new BeginRun(new("cr_1"))).Attempt);
        system.Accepted(new RecordEvidence(new("cr_1"), 1, new("DP-01", TestVerdict.Passed, "seen", [])));
        // The worker dies, and another begins anew.
        Assert.Equal(2, system.Accepted(new BeginRun(new("cr_1"))).Attempt);
        Assert.Empty(system.State.OpenRun!.Evidence);
        Assert.Equal("RUN_OVER", system.Code(new RecordEvidence(new("cr_1"), 1, new("DP-02", TestVerdict.Passed, "seen", []))));
        Assert.Equal("RUN_OVER", system.Code(PlayedSystem.Finish("cr_1", passes: true, attempt: 1)));
        Assert.Equal("ANOTHER_PLAN", system.Code(PlayedSystem.Finish("cr_1", passes: true, attempt: 2) is var other ? other with { Report = other.Report with { PlanSha256 = new('c', 64) } } : null!));
        system.Accepted(PlayedSystem.Finish("cr_1", passes: false, attempt: 2));
        Assert.Equal("RUN_OVER", system.Code(PlayedSystem.Finish("cr_1", passes: true, attempt: 2)));
        Assert.Equal(RunStatus.NotPassed, system.State.Run(new("cr_1"))!.Status);
        Assert.Null(system.State.Certificate);

        system.Accepted(PlayedSystem.Start("cr_2"));
        for (var attempt = 1; attempt <= BeginRun.AttemptsMax; attempt++) Assert.Equal(attempt, system.Accepted(new BeginRun(new("cr_2"))).Attempt);
        Assert.Null(system.Accepted(new BeginRun(new("cr_2"))).Attempt);
        Assert.Equal(RunStatus.Interrupted, system.State.Run(new("cr_2"))!.Status);
    }

    [Fact]
    public void All_three_modules_make_a_certificate_of_twelve_months_and_two_do_not()
    {
        var system = PlayedSystem.Ready();
        system.Accepted(PlayedSystem.Start("cr_1"));
        system.Accepted(new BeginRun(new("cr_1")));
        var finish = PlayedSystem.Finish("cr_1", passes: true);
        system.Accepted(finish with { Passed = [CertificationModule.DataPassport, CertificationModule.AuditLog] });
        Assert.Null(system.State.Certificate);
        system.Run("cr_2", passes: true, Now);
        var certificate = system.State.Certificate!;
        Assert.Equal(("ct_2", Now.AddMonths(12), 7), (certificate.Id.Value, certificate.ValidUntil, certificate.StatusIndex));
        Assert.Equal(CertificateStatus.Valid, certificate.StatusAt(certificate.ValidUntil.AddMicroseconds(-1)));
        Assert.Equal(CertificateStatus.Expired, certificate.StatusAt(certificate.ValidUntil));
        Assert.Equal(Texts.Of(system.State), Texts.Of(system.Replay()));
    }

    [Fact]
    public void A_run_that_is_not_passed_suspends_at_once_and_one_that_is_reinstates()
    {
        var system = PlayedSystem.Certified();
        system.Run("cr_2", passes: false, Now.AddDays(10));
        Assert.Equal(CertificateStatus.Suspended, system.Status(Now.AddDays(10)));
        system.Run("cr_3", passes: false, Now.AddDays(11));
        Assert.DoesNotContain(system.Happened, e => e is CertificateSuspended);
        system.Run("cr_4", passes: true, Now.AddDays(12));
        Assert.Equal(CertificateStatus.Valid, system.Status(Now.AddDays(12)));
        Assert.Equal("ct_1", system.State.Certificate!.Id.Value);
    }

    [Fact]
    public void What_the_office_suspended_only_the_office_reinstates()
    {
        var system = PlayedSystem.Certified();
        Assert.Equal("NOT_SUSPENDED", system.Code(new ReinstateCertificate("anna")));
        system.Accepted(new SuspendCertificate("a complaint", "anna"));
        system.Run("cr_2", passes: false, Now.AddDays(1));
        system.Run("cr_3", passes: true, Now.AddDays(310));
        Assert.Equal(CertificateStatus.Suspended, system.Status(Now.AddDays(310)));
        system.Accepted(new ReinstateCertificate("ben"));
        Assert.Equal(CertificateStatus.Valid, system.Status(Now.AddDays(310)));
    }

    [Fact]
    public void Nobody_takes_a_certificate_back_alone()
    {
        var system = PlayedSystem.Certified();
        system.Accepted(new RevokeCertificate("fraud", "anna"));
        Assert.Equal("SAME_PERSON", system.Code(new RevokeCertificate("fraud", "anna")));
        Assert.Equal(CertificateStatus.Valid, system.Status(Now));
        system.Accepted(new RevokeCertificate("fraud", "ben"));
        Assert.Equal(CertificateStatus.Revoked, system.Status(Now));
        Assert.Equal("NO_CERTIFICATE", system.Code(new RevokeCertificate("fraud", "ben")));
        Assert.Equal("NO_CERTIFICATE", system.Code(new SuspendCertificate("late", "ben")));
    }

    [Fact]
    public void A_pass_within_sixty_days_of_the_end_replaces_the_certificate_and_one_before_does_not()
    {
        var system = PlayedSystem.Certified();
        var until = system.State.Certificate!.ValidUntil;
        system.Run("cr_2", passes: true, until.AddDays(-60).AddMicroseconds(-1));
        Assert.Equal("ct_1", system.State.Certificate!.Id.Value);
        system.Run("cr_3", passes: true, until.AddDays(-60));
        Assert.Equal("ct_3", system.State.Certificate!.Id.Value);
        Assert.Equal(CertificateStatus.Replaced, Assert.Single(system.State.Past).StatusAt(until.AddDays(-60)));
    }

    [Fact]
    public void A_certificate_ends_when_its_system_moves()
    {
        var system = PlayedSystem.Certified();
        system.Accepted(new MoveSystem("https://other.example/v1", "n", false));
        Assert.Equal(CertificateStatus.Moved, system.Status(Now));
    }

    [Fact]
    public void Holders_are_reminded_sixty_thirty_and_seven_days_before_the_end_each_once_and_then_it_ends()
    {
        var system = PlayedSystem.Certified();
        var until = system.State.Certificate!.ValidUntil;
        foreach (var (days, expected) in new (double, int?)[] { (60.1, null), (60, 60), (59, null), (30, 30), (29, null), (7, 7), (1, null) })
        {
            system.Accepted(new KeepTime(null, new("cr_9"), null, null), until.AddDays(-days));
            Assert.Equal(expected, (system.Happened.SingleOrDefault() as HolderReminded)?.DaysLeft);
        }
        system.Accepted(new KeepTime(null, new("cr_9"), null, null), until);
        Assert.Equal(CertificateEnd.Expired, Assert.IsType<CertificateEnded>(Assert.Single(system.Happened)).End);
        // After a downtime only the last reminder is worth sending.
        var late = PlayedSystem.Certified();
        late.Accepted(new KeepTime(null, new("cr_9"), null, null), until.AddDays(-5));
        Assert.Equal(7, Assert.IsType<HolderReminded>(Assert.Single(late.Happened)).DaysLeft);
    }

    [Fact]
    public void Whoever_has_no_certificate_is_reminded_of_the_deadline_thirty_and_seven_days_before_each_once_and_never_after()
    {
        var system = PlayedSystem.Registered();
        foreach (var (days, expected) in new (double, int?)[] { (30.1, null), (30, 30), (29, null), (7, 7), (6, null), (0.1, null), (0, null), (-1, null) })
        {
            system.Accepted(s_keep, ProgrammeRules.Deadline.AddDays(-days));
            Assert.Equal(expected, (system.Happened.SingleOrDefault() as DeadlineReminded)?.DaysLeft);
        }
        Assert.Equal(Texts.Of(system.State), Texts.Of(system.Replay()));
        // After a downtime the last one alone.
        var late = PlayedSystem.Ready();
        late.Accepted(s_keep, ProgrammeRules.Deadline.AddDays(-3));
        Assert.Equal(new DeadlineReminded("supplier_demo", 7, ProgrammeRules.Deadline, ProgrammeRules.Deadline.AddDays(-3)), Assert.Single(late.Happened));
    }

    [Fact]
    public void Of_the_deadline_no_holder_of_a_certificate_is_reminded_until_that_has_ended()
    {
        var system = PlayedSystem.Certified();
        system.Accepted(s_keep, ProgrammeRules.Deadline.AddDays(-20));
        Assert.Empty(system.Happened);
        system.Accepted(new MoveSystem("https://other.example/v1", "n", false), ProgrammeRules.Deadline.AddDays(-19));
        system.Accepted(s_keep, ProgrammeRules.Deadline.AddDays(-18));
        Assert.IsType<DeadlineReminded>(Assert.Single(system.Happened));
    }

    [Fact]
    public void Whatever_happens_to_a_certificate_says_whose_it_is()
    {
        var until = PlayedSystem.Certified().State.Certificate!.ValidUntil;
        Assert.Equal(("supplier_demo", until), (Last<HolderReminded>(s_keep, until.AddDays(-7)).Owner, Last<HolderReminded>(s_keep, until.AddDays(-7)).ValidUntil));
        Assert.Equal("supplier_demo", Last<CertificateEnded>(s_keep, until).Owner);
        Assert.Equal("supplier_demo", Last<CertificateEnded>(new MoveSystem("https://other.example/v1", "n", false), Now).Owner);
        Assert.Equal("supplier_demo", Last<CertificateSuspended>(new SuspendCertificate("why", "anna"), Now).Owner);
        var system = PlayedSystem.Certified();
        system.Accepted(new SuspendCertificate("why", "anna"));
        system.Accepted(new ReinstateCertificate("anna"));
        Assert.Equal("supplier_demo", Assert.IsType<CertificateReinstated>(Assert.Single(system.Happened)).Owner);
        system.Accepted(new RevokeCertificate("why", "anna"));
        system.Accepted(new RevokeCertificate("why", "ben"));
        Assert.Equal("supplier_demo", Assert.IsType<CertificateEnded>(Assert.Single(system.Happened)).Owner);
        system = PlayedSystem.Certified();
        system.Run("cr_2", passes: false, Now);
        Assert.Equal("supplier_demo", Assert.Single(system.Happened.OfType<CertificateSuspended>()).Owner);
        system.Run("cr_3", passes: true, until.AddDays(-10));
        Assert.Equal("supplier_demo", Assert.Single(system.Happened.OfType<CertificateReinstated>()).Owner);
        Assert.Equal("supplier_demo", Assert.Single(system.Happened.OfType<CertificateEnded>()).Owner);
    }

    private static readonly KeepTime s_keep = new(null, new("cr_9"), null, null);

    /// <summary>What a command makes happen to a system that was certified.</summary>
    private static T Last<T>(SystemCommand command, DateTimeOffset now) where T : SystemEvent
    {
        var system = PlayedSystem.Certified();
        system.Accepted(command, now);
        return Assert.Single(system.Happened.OfType<T>());
    }

    [Fact]
    public void A_drawn_day_starts_one_run_and_waits_while_another_is_open()
    {
        var system = PlayedSystem.Certified();
        system.Accepted(PlayedSystem.Start("cr_2"));
        Assert.Null(system.Accepted(new KeepTime(40, new("cr_8"), "2026-1", PlayedSystem.PlanHash), Now.AddDays(40)).Run);
        system.Accepted(new BeginRun(new("cr_2")));
        system.Accepted(PlayedSystem.Finish("cr_2", passes: true));
        Assert.Equal("cr_9", system.Accepted(new KeepTime(40, new("cr_9"), "2026-1", PlayedSystem.PlanHash), Now.AddDays(41)).Run?.Value);
        Assert.Equal(RunReason.Retest, system.State.OpenRun!.Reason);
        system.Accepted(new BeginRun(new("cr_9")));
        system.Accepted(PlayedSystem.Finish("cr_9", passes: true));
        Assert.Null(system.Accepted(new KeepTime(40, new("cr_10"), "2026-1", PlayedSystem.PlanHash), Now.AddDays(42)).Run);
    }

    [Fact]
    public void The_seed_is_shown_when_the_certificate_is_over_and_no_other()
    {
        var system = PlayedSystem.Certified();
        var seed = Convert.ToHexStringLower(PlayedSystem.Seed);
        Assert.Equal("SEED_REFUSED", system.Code(new ShowSeed(new("ct_1"), seed)));
        var until = system.State.Certificate!.ValidUntil;
        Assert.Equal("SEED_REFUSED", system.Code(new ShowSeed(new("ct_1"), new('a', 64)), until));
        system.Accepted(new ShowSeed(new("ct_1"), seed), until);
        Assert.True(system.State.Certificate!.SeedShown);
    }

    [Fact]
    public void Four_days_a_year_are_drawn_and_whoever_has_the_seed_draws_the_same()
    {
        var drawn = 0;
        for (var n = 0; n < 500; n++)
        {
            var seed = System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(n));
            drawn += Enumerable.Range(1, 365).Count(day => Retests.IsDrawn(seed, new("ct_1"), day));
            var last = Enumerable.Range(1, 365).LastOrDefault(day => Retests.IsDrawn(seed, new("ct_1"), day));
            Assert.Equal(last == 0 ? null : last, Retests.Due(seed, new("ct_1"), Now, 0, Now.AddDays(365)));
            Assert.Null(Retests.Due(seed, new("ct_1"), Now, last, Now.AddDays(365)));
        }
        // 500 years of 4 each: three standard deviations are 134.
        Assert.InRange(drawn, 1_866, 2_134);
    }

    [Fact]
    public void Days_left_count_the_day_that_has_begun()
    {
        Assert.Equal(1, ProgrammeRules.DaysLeft(new(2026, 12, 31, 0, 0, 0, TimeSpan.Zero)));
        Assert.Equal(1, ProgrammeRules.DaysLeft(new(2026, 12, 31, 23, 59, 59, TimeSpan.Zero)));
        Assert.Equal(0, ProgrammeRules.DaysLeft(new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)));
    }
}
