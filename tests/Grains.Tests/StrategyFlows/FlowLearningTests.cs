using System.Collections.Immutable;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>Flows that learn, on two silos with a real database (SF-80 to SF-82).</summary>
public sealed class FlowLearningTests(PlatformFixture platform)
{
    private readonly LearningWorld _world = new(platform);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SF81_An_outcome_changes_how_the_next_choice_is_made_on_every_silo_and_the_choice_says_so()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.Flows.ReleaseAsync(FlowSamples.Choosing(flow, ["call", "write"]), flow);
        var first = await _world.ChooseAsync(flow);
        Assert.Equal([0.5, 0.5], first.Propensities);
        Assert.StartsWith("squarecb-1/next/0/0/", first.ModelVersion, StringComparison.Ordinal);

        await _world.OutcomeAsync(first.Customer, 1_000_000);
        await _world.LearnedAsync(flow, rewards: 1);
        var place = Array.IndexOf(first.Candidates, first.Action);
        foreach (var silo in platform.Cluster.Silos)
        {
            var shelf = platform.Cluster.GetSiloServiceProvider(silo.SiloAddress).GetRequiredService<PolicyShelf>();
            var odds = (await shelf.LatestAsync(Cancelled)).Of(new(flow), new("next", "")).Propensities(["call", "write"], ImmutableDictionary<string, double>.Empty);
            Assert.True(odds[place] > 0.6, string.Join(", ", odds));
        }

        var second = await _world.ChooseAsync(flow);
        Assert.True(second.Propensities[place] > 0.6, string.Join(", ", second.Propensities));
        Assert.StartsWith("squarecb-1/next/1/1/", second.ModelVersion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SF82_Of_several_outcomes_the_first_in_time_is_learned_and_the_others_are_counted()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.Flows.ReleaseAsync(FlowSamples.Choosing(flow, ["call", "write"]), flow);
        var (rewarded, forgotten) = (await _world.ChooseAsync(flow), await _world.ChooseAsync(flow));
        // Of another metric it is none of this flow's; the same twice is one.
        await _world.OutcomeAsync(rewarded.Customer, 250_000, "o-other", "visited");
        Assert.Equal(1, await _world.OutcomeAsync(rewarded.Customer, 500_000, "o-1"));
        Assert.Equal(0, await _world.OutcomeAsync(rewarded.Customer, 900_000, "o-1"));
        await _world.LearnedAsync(flow, rewards: 1);
        await _world.OutcomeAsync(rewarded.Customer, 700_000, "o-2");

        await _world.DayPassesAsync(flow);
        await _world.LearnedAsync(flow, rewards: 2);
        await _world.OutcomeAsync(forgotten.Customer, 800_000, "o-3");
        await _world.LearnedAsync(flow, rewards: 2);

        Assert.Equal(("credited", 0.5), await _world.SettledAsync(rewarded.Id));
        Assert.Equal(("none", 0.0), await _world.SettledAsync(forgotten.Id));
        Assert.Equal(["o-1 credited", "o-2 duplicate"], await _world.StandingsAsync(rewarded.Id));
        Assert.Equal(["o-3 late"], await _world.StandingsAsync(forgotten.Id));

        _world.Flows.AsEngineer();
        var policy = Assert.Single(await _world.Flows.Desk.Policies(new(flow)));
        Assert.Equal(("next", 2L, 2L, 2L), (policy.Name, policy.Decisions, policy.Rewards, policy.Late));
        Assert.Equal(["call", "write"], policy.Arms.Select(arm => arm.Action));
        Assert.Equal((2, 1, 2), (policy.Arms.Sum(arm => arm.Choices), policy.Arms.Sum(arm => arm.Credited), policy.Arms.Sum(arm => arm.Rewards)));
        Assert.InRange(policy.Arms.Sum(arm => arm.PropensityMicros), 999_998, 1_000_002);
    }

    [Fact]
    public async Task SF81_What_a_policy_has_learned_outlives_its_process_and_each_choice_it_made_can_be_made_again_from_the_log()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.Flows.ReleaseAsync(FlowSamples.Choosing(flow, ["call", "write", "wait"], ["touches30Days", "hasUnit"]), flow);
        for (var n = 0; n < 6; n++)
        {
            var made = await _world.ChooseAsync(flow);
            if (n % 3 != 2) await _world.OutcomeAsync(made.Customer, 300_000 * n);
            // Whoever leads is cut off, forgets everything, and goes on from what is stored.
            if (n == 3) Assert.Equal(1, await _world.CutOffAsync(LearningFollower.FollowerName));
        }

        await _world.LearnedAsync(flow, rewards: 4);
        await _world.DayPassesAsync(flow);
        await _world.LearnedAsync(flow, rewards: 6);

        var policy = LearnedPolicy.Empty(new("next", "hasUnit touches30Days"));
        var states = new Dictionary<string, LearnedPolicy>(StringComparer.Ordinal) { [policy.ModelVersion] = policy };
        var open = new Dictionary<string, FlowChoice>(StringComparer.Ordinal);
        var choices = new List<FlowChoice>();
        foreach (var (run, happened) in await _world.EventsOfRunsAsync(flow))
        {
            foreach (var chosen in (happened as NodeVisited)?.Facts.OfType<ActionChosen>() ?? [])
            {
                choices.Add(open[run] = chosen.Choice);
                Becomes(policy.Decided());
            }

            foreach (var credit in (happened as NodeVisited)?.Effects.OfType<CreditReward>() ?? [])
                if (open.Remove(run, out var choice)) Becomes(policy.Learn(choice.Action, choice.Features, credit.ValueMicros / 1e6));
            if (happened is FlowRunEnded && open.Remove(run, out var without)) Becomes(policy.Learn(without.Action, without.Features, 0));
        }

        Assert.Equal(6, choices.Count);
        Assert.All(choices, choice => Assert.Equal(choice.Propensities, states[choice.ModelVersion].Propensities(choice.Candidates, choice.Features)));
        _world.Flows.AsEngineer();
        var kept = Assert.Single(await _world.Flows.Desk.Policies(new(flow)));
        Assert.Equal((policy.ModelVersion, policy.Digest), (kept.ModelVersion, kept.Digest));
        // A silo that has just started reads the same.
        Assert.Equal(policy.Digest, (await new PolicyShelf(platform.Service<Npgsql.NpgsqlDataSource>()).LatestAsync(Cancelled)).Of(new(flow), policy.Name).Digest);

        // SF-27: the flow names the state in its log, and the state is kept.
        await platform.Service<PolicyReporter>().ReportAsync(Cancelled);
        _world.Flows.AsEngineer();
        var named = (await _world.Flows.Flow(flow).View())!.Policy;
        Assert.Equal(("next", 6L, policy.Digest), (named?.Name, named?.Rewards, named?.Digest));
        Assert.Equal(1, await _world.Flows.CountAsync("select count(*) from flows.policy_states where digest = $1", policy.Digest));

        void Becomes(LearnedPolicy next) => states[next.ModelVersion] = policy = next;
    }
}
