using System.Text.Json;
using Ecosystem.Contracts.Certification;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Certification.Programme;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Grains.Tests.Certification.Programme;

/// <summary>CE-21 to CE-32 on a real journal: ownership over HTTP, runs by workers that die, certificates, status lists, verdicts and the plugin gate.</summary>
public sealed class ProgrammeTests(PlatformFixture platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_url_is_proven_by_what_its_origin_answers_and_by_nothing_else()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.RegisteredAsync();
        var id = SystemId.From(system.GetPrimaryKeyString());
        Assert.Equal("OWNERSHIP_NOT_SHOWN", ProgrammeCluster.Code(await cluster.Desk.ProveOwnership(id, PlatformFixture.Key())));
        cluster.Answered = "something else";
        Assert.Equal("OWNERSHIP_NOT_SHOWN", ProgrammeCluster.Code(await cluster.Desk.ProveOwnership(id, PlatformFixture.Key())));
        cluster.Answered = (await system.View())!.Challenge!.Nonce;
        cluster.AsSupplier("another_supplier");
        Assert.Equal("SYSTEM_UNKNOWN", ProgrammeCluster.Code(await cluster.Desk.ProveOwnership(id, PlatformFixture.Key())));
        Assert.Null(await system.View());
        cluster.AsSupplier();
        var key = PlatformFixture.Key();
        ProgrammeCluster.Accepted(await cluster.Desk.ProveOwnership(id, key));
        cluster.Answered = null;
        ProgrammeCluster.Accepted(await cluster.Desk.ProveOwnership(id, key));
        Assert.NotNull((await system.View())!.OwnedSince);
    }

    [Fact]
    public async Task A_run_of_all_three_modules_makes_a_certificate_whose_transcript_is_in_the_log_by_its_hash()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.ReadyAsync();
        var run = await cluster.RunAsync(system);
        Assert.Equal("secret-of-Customer", Assert.Single(cluster.Runner.Seen).Clients.Single(one => one.Role == Domain.Certification.CandidateRole.Customer).ClientSecret);
        var view = (await system.View())!;
        Assert.Equal(CertificateStatus.Valid, view.Certificate!.Status);
        var record = Assert.Single(view.Runs);
        Assert.Equal((RunStatus.Passed, 3), (record.Status, record.Evidence.Length));
        var lines = await cluster.Desk.Transcript(view.Id, run, 0, 100);
        Assert.Equal(record.TranscriptSha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Concat(lines!.Value.Select(line => $"{line}\n"))))));
        // The log has the hash and each test's evidence, and no secret.
        Assert.Equal(3L, await cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%\"type\":\"testEnded\"%'"));
        Assert.Equal(1L, await cluster.Database.ScalarAsync($"select count(*) from journal.commits where entry like '%\"type\":\"runFinished\"%' and entry like '%{record.TranscriptSha256}%'"));
        Assert.Equal(0L, await cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%secret-of-%'"));
        cluster.AsSupplier("another_supplier");
        Assert.Null(await cluster.Desk.Transcript(view.Id, run, 0, 100));
    }

    [Fact]
    public async Task A_run_whose_worker_dies_is_run_again_from_the_start_and_has_one_verdict()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.ReadyAsync();
        ProgrammeCluster.Accepted(await system.StartRun(PlatformFixture.Key()));
        await cluster.KnownAsync();
        using var goOn = new SemaphoreSlim(0);
        var reached = new TaskCompletionSource();
        cluster.Runner.Pause = async _ =>
        {
            reached.TrySetResult();
            // A process that hangs, and comes back when nobody counts on it any more.
            await goOn.WaitAsync(CancellationToken.None);
        };
        var first = cluster.Another().RunNextAsync(Cancelled);
        await reached.Task.WaitAsync(Cancelled);
        await cluster.Database.ScalarAsync("update certification.runs set claimed_until = now() returning 1");
        cluster.Runner.Pause = null;
        Assert.True(await cluster.Another().RunNextAsync(Cancelled));
        goOn.Release();
        await first;
        cluster.AsSupplier();
        var run = Assert.Single((await system.View())!.Runs);
        Assert.Equal((RunStatus.Passed, 2), (run.Status, run.Attempt));
        Assert.Equal(1L, await cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%\"type\":\"runFinished\"%'"));
        Assert.Equal(1L, await cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%\"type\":\"certificateGranted\"%'"));
        Assert.False(await cluster.Another().RunNextAsync(Cancelled));
    }

    [Fact]
    public async Task A_run_that_never_ends_is_interrupted_after_three_attempts_without_a_verdict()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.ReadyAsync();
        ProgrammeCluster.Accepted(await system.StartRun(PlatformFixture.Key()));
        await cluster.KnownAsync();
        cluster.Runner.Pause = _ => throw new InvalidOperationException("The worker fails.");
        for (var attempt = 0; attempt <= BeginRun.AttemptsMax; attempt++)
        {
            Assert.True(await cluster.Another().RunNextAsync(Cancelled));
            await cluster.Database.ScalarAsync("update certification.runs set claimed_until = now() returning 1");
        }
        await cluster.KnownAsync();
        cluster.AsSupplier();
        Assert.Equal(RunStatus.Interrupted, Assert.Single((await system.View())!.Runs).Status);
        Assert.False(await cluster.Another().RunNextAsync(Cancelled));
    }

    [Fact]
    public async Task A_credential_is_judged_by_how_its_certificate_stands_now_and_the_status_list_says_the_same()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.CertifiedAsync();
        var certificate = (await system.View())!.Certificate!;
        RequestContext.Clear();
        var credential = (await cluster.Desk.Certificate(certificate.Id))!.Credential;
        Assert.True((await cluster.Desk.Verify(credential)).Valid);
        Assert.Equal(["SIGNATURE_REFUSED"], await Reasons(Tampered(credential)));
        Assert.Equal(["MALFORMED"], await Reasons("nonsense"));
        Assert.Equal(["OTHER_CREDENTIAL"], await Reasons(await cluster.Desk.StatusList(StatusPurpose.Suspension)));
        Assert.False(await IsSetAsync(StatusPurpose.Suspension));

        cluster.Runner.Failing.Add("T-02");
        await cluster.RunAsync(system);
        RequestContext.Clear();
        Assert.Equal(["SUSPENDED"], await Reasons(credential));
        Assert.True(await IsSetAsync(StatusPurpose.Suspension));

        cluster.Runner.Failing.Clear();
        await cluster.RunAsync(system);
        RequestContext.Clear();
        Assert.True((await cluster.Desk.Verify(credential)).Valid);
        Assert.False(await IsSetAsync(StatusPurpose.Suspension));

        cluster.AsOffice("anna");
        ProgrammeCluster.Accepted(await system.Revoke("fraud", PlatformFixture.Key()));
        cluster.AsOffice("ben");
        ProgrammeCluster.Accepted(await system.Revoke("fraud", PlatformFixture.Key()));
        await cluster.KnownAsync();
        RequestContext.Clear();
        Assert.Equal(["REVOKED"], await Reasons(credential));
        Assert.True(await IsSetAsync(StatusPurpose.Revocation));

        async Task<string[]> Reasons(string shown) => [.. (await cluster.Desk.Verify(shown)).Reasons.Select(reason => reason.Code)];
        async Task<bool> IsSetAsync(StatusPurpose purpose) => Bits(await cluster.Desk.StatusList(purpose)) is var bits && (bits[certificate.StatusIndex / 8] & (0x80 >> (certificate.StatusIndex % 8))) != 0;
    }

    [Fact]
    public async Task Time_reminds_draws_retests_that_anybody_draws_again_from_the_seed_and_ends()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var system = await cluster.CertifiedAsync();
        var certificate = (await system.View())!.Certificate!;
        var clock = cluster.Service<ProgrammeClock>();
        for (var day = 1; day <= 366; day += 2)
        {
            cluster.Time.SetUtcNow(certificate.ValidFrom.AddDays(day));
            Assert.Equal(1, await clock.VisitAsync(Cancelled));
            await cluster.KnownAsync();
            while (await cluster.Another().RunNextAsync(Cancelled)) await cluster.KnownAsync();
            if (day > 300) break;
        }
        // The last days pass without a run that would renew it.
        foreach (var left in new[] { 45, 20, 5 })
        {
            cluster.Time.SetUtcNow(certificate.ValidUntil.AddDays(-left));
            await clock.VisitAsync(Cancelled);
        }
        cluster.Time.SetUtcNow(certificate.ValidUntil);
        await clock.VisitAsync(Cancelled);
        await cluster.KnownAsync();
        Assert.Equal(0, await clock.VisitAsync(Cancelled));
        Assert.Equal(3L, await cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%\"type\":\"holderReminded\"%'"));
        var seed = Convert.FromHexString((string)(await cluster.Database.ScalarAsync("select entry::jsonb #>> '{events,0,seed}' from journal.commits where entry like '%\"type\":\"seedShown\"%'"))!);
        Assert.Equal(certificate.SeedSha256, Retests.Commitment(seed));
        var drawn = (long)(await cluster.Database.ScalarAsync("select count(*) from journal.commits where entry like '%\"type\":\"retestDrawn\"%'"))!;
        var days = Enumerable.Range(1, 301).Where(day => Retests.IsDrawn(seed, certificate.Id, day)).ToArray();
        // Two drawn days between two looks are one re-test.
        Assert.InRange(drawn, days.Length - days.Zip(days.Skip(1)).Count(pair => pair.Second == pair.First + 1), days.Length + 3);
        cluster.AsSupplier();
        Assert.Equal(CertificateStatus.Expired, (await system.View())!.Certificate!.Status);
        var credential = (await cluster.Desk.Certificate(certificate.Id))!.Credential;
        Assert.Equal("EXPIRED", Assert.Single((await cluster.Desk.Verify(credential)).Reasons).Code);
    }

    [Fact]
    public async Task A_plugins_gate_opens_and_closes_with_its_certificate_also_of_a_unit_that_is_established_later()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var before = await EstablishAsync(cluster);
        var system = await cluster.CertifiedAsync("matcher");
        var until = (await system.View())!.Certificate!.ValidUntil;
        await ToldAsync(cluster);
        var later = await EstablishAsync(cluster);
        await ToldAsync(cluster);
        foreach (var unit in new[] { before, later }) Assert.Equal([("matcher", until)], (await unit.Board())!.Means.Plugins.Select(one => (one.Plugin, one.ValidUntil)));
        ProgrammeCluster.Accepted(await system.Suspend("a complaint", PlatformFixture.Key()));
        await ToldAsync(cluster);
        foreach (var unit in new[] { before, later }) Assert.Empty((await unit.Board())!.Means.Plugins);
        ProgrammeCluster.Accepted(await system.Reinstate(PlatformFixture.Key()));
        await ToldAsync(cluster);
        Assert.Single((await later.Board())!.Means.Plugins);
        // Whoever comes later does not get the name.
        cluster.AsSupplier("another_supplier");
        Assert.Equal("ALREADY_REGISTERED", ProgrammeCluster.Code(await system.Register(new("Theirs", SystemKind.Plugin, "matcher", cluster.BaseUrl), PlatformFixture.Key())));
    }

    [Fact]
    public async Task The_programme_counts_days_systems_and_clusters()
    {
        await using var cluster = await ProgrammeCluster.StartAsync(platform);
        var anchor = await cluster.CertifiedAsync();
        var member = await cluster.RegisteredAsync();
        cluster.AsOffice();
        ProgrammeCluster.Accepted(await anchor.PlaceInCluster("Galaxy", true, PlatformFixture.Key()));
        ProgrammeCluster.Accepted(await member.PlaceInCluster("Galaxy", false, PlatformFixture.Key()));
        await cluster.KnownAsync();
        var programme = await cluster.Desk.Programme();
        Assert.Equal(ProgrammeRules.DaysLeft(cluster.Time.GetUtcNow()), programme.DaysLeft);
        Assert.Equal([ProgrammeState.Certified, ProgrammeState.Registered], programme.Suppliers.Select(one => one.State));
        Assert.Equal(new("Galaxy", 2, 1, true), Assert.Single(programme.Clusters));
    }

    private static Task ToldAsync(ProgrammeCluster cluster)
    {
        cluster.AsOffice();
        return cluster.Service<PluginGateFollower>().CaughtUpAsync(Cancelled);
    }

    private static Task<ISalesUnitGrain> EstablishAsync(ProgrammeCluster cluster)
    {
        cluster.AsOffice();
        return EstablishedAsync(cluster);
    }

    private static async Task<ISalesUnitGrain> EstablishedAsync(ProgrammeCluster cluster)
    {
        var unit = cluster.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value);
        Assert.IsType<UnitAccepted>(await unit.Establish(new("East 华东", "East", "USD", []), PlatformFixture.Key()));
        return unit;
    }

    private static string Tampered(string credential)
    {
        var parts = credential.Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("supplier_demo", "supplier_dem0", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }

    private static byte[] Bits(string list)
    {
        using var document = JsonDocument.Parse(Base64UrlEncoder.Decode(list.Split('.')[1]));
        var encoded = document.RootElement.GetProperty("credentialSubject").GetProperty("encodedList").GetString()!;
        using var gzip = new System.IO.Compression.GZipStream(new MemoryStream(Base64UrlEncoder.DecodeBytes(encoded[1..])), System.IO.Compression.CompressionMode.Decompress);
        using var bits = new MemoryStream();
        gzip.CopyTo(bits);
        Assert.Equal(StatusBits.Length / 8, bits.Length);
        return bits.ToArray();
    }
}
