using Ecosystem.Contracts.Access;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
using Ecosystem.Silo.Import;
using Ecosystem.Silo.Sample;

namespace Ecosystem.SystemTests.Import;

/// <summary>The second half of an import, against the actors' own rules.</summary>
public sealed class ImporterTests
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Pseudonyms s_pseudonyms = new(MasterKey.Of([.. Enumerable.Range(0, MasterKey.Length).Select(i => (byte)i)]));
    private static readonly CrmExport s_sample = SampleCrm.Generate(new SampleOptions(Seed: 7, Units: 3, Customers: 20, Deals: 700));

    private static Task<ImportOutcome> Import(RulesTarget target, CrmExport? export = null, string currency = "CNY", CancellationTokenSource? killed = null) =>
        new Importer(target, new Instant(s_now)).SendAsync(ImportPlan.Of(export ?? s_sample, s_pseudonyms, currency), null, killed?.Token ?? TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_first_import_makes_everything_new()
    {
        var target = new RulesTarget(s_now);

        var outcome = await Import(target);

        Assert.Equal(
            new ImportOutcome(new(3, 0, 0), new(20, 0, 0), new(700, 0, 0), new(24, 0, 0), new(24, 0, 0), new(s_sample.Interactions.Length, 0, 0)), outcome);
        Assert.Equal(700, target.Units.Values.Sum(unit => unit.Deals.Count));
        Assert.Equal(20, target.Customers.Count);
    }

    [Fact]
    public async Task A_second_import_changes_nothing_at_all()
    {
        var target = new RulesTarget(s_now);
        await Import(target);
        var (remembered, events) = (target.Remembered(), target.Events.Count);

        var outcome = await Import(target);

        Assert.Equal(
            new ImportOutcome(new(0, 0, 3), new(0, 0, 20), new(0, 0, 700), new(0, 0, 24), new(0, 0, 24), new(0, 0, s_sample.Interactions.Length)), outcome);
        Assert.Equal((remembered, events), (target.Remembered(), target.Events.Count));
    }

    [Fact]
    public async Task The_deals_of_an_agent_who_changed_teams_stay_where_they_are_and_count_once()
    {
        var target = new RulesTarget(s_now);
        await Import(target);
        var held = target.Units.Values.ToDictionary(unit => unit.Id, unit => unit.Deals.Count);
        var (agent, moved) = Moved();

        var outcome = await Import(target, moved);

        Assert.Equal(s_sample.Deals.Where(deal => deal.Agent == agent.Name).Select(deal => OpportunityId.Prefix + deal.OpportunityId).Order(StringComparer.Ordinal), outcome.Held.Select(deal => deal.Deal.Value).Order(StringComparer.Ordinal));
        Assert.All(outcome.Held, deal => Assert.Equal((s_sample.Managers[1], s_pseudonyms.Of<SalesUnitId>(agent.Manager)), (deal.Manager, deal.Unit)));
        Assert.Equal(new(0, 0, 700 - outcome.Held.Length), outcome.Deals);
        Assert.Equal(held, target.Units.Values.ToDictionary(unit => unit.Id, unit => unit.Deals.Count));
    }

    /// <summary>The sample, but with the first manager's first agent who has deals in the second manager's team.</summary>
    internal static (AgentRow Agent, CrmExport Export) Moved()
    {
        var agent = s_sample.Agents.First(one => one.Manager == s_sample.Managers[0] && s_sample.Deals.Any(deal => deal.Agent == one.Name));
        return (agent, new(
            s_sample.Agents.Replace(agent, agent with { Manager = s_sample.Managers[1] }), s_sample.Products, s_sample.Accounts, s_sample.Deals,
            s_sample.Targets, s_sample.Nps, s_sample.Interactions, s_sample.AsOf));
    }

    internal static CrmExport Sample => s_sample;

    [Fact]
    public async Task The_real_export_makes_six_units_and_eighty_five_customers_and_only_once()
    {
        var target = new RulesTarget(s_now);
        var export = RealExportTests.Read().Export;

        var outcome = await Import(target, export, "USD");
        var again = await Import(target, export, "USD");

        Assert.Equal(new ImportOutcome(new(6, 0, 0), new(85, 0, 0), new(7635, 0, 0), default, new(18, 0, 0), default), outcome);
        Assert.Equal(new ImportOutcome(new(0, 0, 6), new(0, 0, 85), new(0, 0, 7635), default, new(0, 0, 18), default), again);
        Assert.All(UnitFigures.Quarters(export), quarter =>
            Assert.Equal(quarter.Attainment, target.Units[s_pseudonyms.Of<SalesUnitId>(quarter.Manager)].Quarters[quarter.Quarter].Attainment));
    }

    [Fact]
    public async Task An_import_interrupted_anywhere_is_run_again_to_the_same_end()
    {
        var whole = new RulesTarget(s_now);
        var commands = 0;
        whole.Before = _ => commands++;
        await Import(whole);

        foreach (var stop in Enumerable.Range(0, commands).Where(index => index % 7 == 0))
        {
            var target = new RulesTarget(s_now);
            using var killed = new CancellationTokenSource();
            var seen = 0;
            // After, not before: the command took effect, and its answer was never seen.
            target.After = _ =>
            {
                if (seen++ < stop) return;
                killed.Cancel();
                throw new OperationCanceledException(killed.Token);
            };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Import(target, killed: killed));
            target.After = _ => { };

            await Import(target);

            Assert.Equal(whole.Remembered(), target.Remembered());
        }
    }

    [Fact]
    public async Task A_command_whose_answer_was_lost_is_sent_again_under_the_same_key()
    {
        var target = new RulesTarget(s_now);
        var keys = new List<string>();
        target.Before = keys.Add;
        target.After = key =>
        {
            if (keys.Count(other => other == key) == 1) throw new TimeoutException("No answer.");
        };

        await Import(target);

        Assert.All(keys.CountBy(key => key), key => Assert.Equal(2, key.Value));
        target.After = _ => { };
        var plain = new RulesTarget(s_now);
        await Import(plain);
        Assert.Equal(plain.Remembered(), target.Remembered());
    }

    [Fact]
    public async Task A_platform_that_never_answers_is_given_up_after_six_attempts()
    {
        var attempts = 0;
        var target = new RulesTarget(s_now) { Before = _ => throw new TimeoutException($"Attempt {Interlocked.Increment(ref attempts)}.") };

        var stopped = await Assert.ThrowsAsync<ImportStoppedException>(() => Import(target, new CrmExport([s_sample.Agents[0]], [], [], [], [], [], [], s_sample.AsOf)));

        Assert.True(stopped.IsUnreachable);
        Assert.Equal(6, attempts);
    }

    [Fact]
    public async Task A_caller_that_may_not_import_is_told_so_at_once()
    {
        var target = new RulesTarget(s_now) { Before = _ => throw new CallRefusedException("The token does not allow this call.") };

        var stopped = await Assert.ThrowsAsync<ImportStoppedException>(() => Import(target));

        Assert.False(stopped.IsUnreachable);
        Assert.Empty(target.Events);
    }

    [Fact]
    public async Task Another_currency_is_refused_before_anything_is_written()
    {
        var target = new RulesTarget(s_now);
        await Import(target);
        var remembered = target.Remembered();

        var stopped = await Assert.ThrowsAsync<ImportStoppedException>(() => Import(target, currency: "USD"));

        Assert.False(stopped.IsUnreachable);
        Assert.Contains("USD", stopped.Message);
        Assert.Equal(remembered, target.Remembered());
    }

    [Fact]
    public async Task A_deal_that_changed_and_changed_back_is_as_it_was_and_its_quarter_is_restated_each_time()
    {
        var target = new RulesTarget(s_now);
        await Import(target);
        var remembered = target.Remembered();
        var index = s_sample.Deals.IndexOf(s_sample.Deals.First(deal => deal.Stage is DealStage.Won));
        var deals = s_sample.Deals.SetItem(index, s_sample.Deals[index] with { ValueMinor = s_sample.Deals[index].ValueMinor + 100_000_000 });
        var dearer = new CrmExport(s_sample.Agents, s_sample.Products, s_sample.Accounts, deals, s_sample.Targets, s_sample.Nps, s_sample.Interactions, s_sample.AsOf);

        var changed = await Import(target, dearer);
        Assert.Equal((new Silo.Import.Tally(0, 1, 699), new Silo.Import.Tally(0, 1, 23)), (changed.Deals, changed.Quarters));
        Assert.NotEqual(remembered, target.Remembered());

        var restored = await Import(target);
        Assert.Equal((new Silo.Import.Tally(0, 1, 699), new Silo.Import.Tally(0, 1, 23)), (restored.Deals, restored.Quarters));
        Assert.Equal(remembered, target.Remembered());
    }

    [Fact]
    public void No_command_is_larger_than_an_actor_takes()
    {
        var plan = ImportPlan.Of(RealExportTests.Read().Export, s_pseudonyms, "USD");

        Assert.All(plan.Units.SelectMany(unit => unit.Deals), deals => Assert.InRange(deals.Deals.Length, 1, ImportPlan.DealsPerCommand));
        Assert.True(ImportPlan.DealsPerCommand <= RecordDeals.DealsMax);
        Assert.True(ImportPlan.InteractionsPerCommand <= Domain.Customers.RecordInteractions.InteractionsMax);
        Assert.Contains(plan.Units, unit => unit.Deals.Length > 2);
    }

    /// <summary>A clock that shows one moment and whose timers are due at once, so that pauses between attempts take no time.</summary>
    private sealed class Instant(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
