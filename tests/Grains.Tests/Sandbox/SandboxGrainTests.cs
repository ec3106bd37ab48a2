using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.Sandbox;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Grains.Sandbox;
using Ecosystem.Grains.Tests.Audit;
using Ecosystem.Hosting.Work;

namespace Ecosystem.Grains.Tests.Sandbox;

/// <summary>Histories played in a silo, for whoever reaches its gateway (SU-23).</summary>
public sealed class SandboxGrainTests(PlatformFixture platform)
{
    private ISandboxGrain Sandbox => platform.Grain<ISandboxGrain>(ISandboxGrain.Key);

    [Fact]
    public async Task SU23_What_silos_decided_comes_out_as_it_is_in_their_journal()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>();
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        await unit.Establish(new("林岚 Lin Lan", "East", "USD", []), PlatformFixture.Key());
        AuthorizationRequest Price(long amount) => new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(amount, "USD"), 0, Origin.Human);
        var granted = Assert.IsType<Granted>(await unit.Authorize(Price(100_00), PlatformFixture.Key()));
        await unit.PostHold(granted.Hold, PlatformFixture.Key());
        Assert.IsType<NeedsCountersign>(await unit.Authorize(Price(90_000_00), PlatformFixture.Key()));

        var answer = await Sandbox.History(new(id, null, null, null));
        var report = answer.Report!;
        Assert.Equal((0, 4, HistoryAssumptions.None), (report.Changed, report.Entries, report.Assumed));
        Assert.Equal(report.Before, report.After);
        Assert.Equal((1L, 1L, 1L, 10_000), (report.After.Granted, report.After.Countersigned, report.After.Waiting, report.After.EfficiencyBasisPoints));
        Assert.Equal(4, (await unit.Board())!.Version);
    }

    [Fact]
    public async Task What_no_API_has_looked_at_is_read_as_strictly_here()
    {
        platform.AsHeadquarters();
        var nobody = PlatformFixture.Fresh<SalesUnitId>();
        async Task<string?> Code(HistoryQuestion question) => (await Sandbox.History(question)).Refusal?.Code;
        Assert.Equal("POLICY_UNKNOWN", await Code(new(nobody, "2027-1", null, null)));
        Assert.Equal("POLICY_UNKNOWN", await Code(new(nobody, null, null, "2027-1")));
        Assert.Equal("POLICY_FAULTY", await Code(new(nobody, null, "{}", null)));
        Assert.Equal("POLICY_FAULTY", await Code(new(nobody, null, new string(' ', PolicyFile.BytesMax + 1), null)));
        Assert.Equal(new(null, null), await Sandbox.History(new(nobody, null, null, null)));
    }

    [Fact]
    public async Task A_log_too_large_for_one_call_is_left_to_the_command_line()
    {
        // Nobody follows this journal, so its rows may be anything.
        await using var log = await LogFixture.CreateAsync();
        using var work = new SideWork(TimeProvider.System);
        var sandbox = new SandboxGrain(new(log.Source), work, new(TimeProvider.System));
        async Task Fill(string unit, int entries, int bytes) => await log.Database.ScalarAsync($"""
            insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry)
            select 'sales-unit', '{unit}', n, 'c', '{unit}/' || n, '', repeat('x', {bytes}) from generate_series(1, {entries}) n
            """);
        await Fill("su_many", HistoryQuestion.EntriesMax + 1, 1);
        await Fill("su_wide", 17, 4 << 20);

        foreach (var unit in new[] { "su_many", "su_wide" })
        {
            var refusal = (await sandbox.History(new(new(unit), null, null, null))).Refusal!;
            Assert.Equal("HISTORY_TOO_LARGE", refusal.Code);
            Assert.Contains("ecosystem sandbox --unit", refusal.Message, StringComparison.Ordinal);
        }
    }
}
