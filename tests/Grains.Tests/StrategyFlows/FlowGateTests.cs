using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>SF-83: a second version goes out by what the log says of it, and not otherwise.</summary>
public sealed class FlowGateTests(PlatformFixture platform)
{
    private readonly LearningWorld _world = new(platform);

    [Fact]
    public async Task SF83_A_second_version_is_refused_on_thin_evidence_and_where_it_would_do_worse_and_released_where_the_evidence_is_sound()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.Flows.ReleaseAsync(FlowSamples.Choosing(flow, ["call", "write", "wait"]), flow);
        await _world.WaveAsync(flow, 110, Outcome);
        await _world.DayPassesAsync(flow);
        await _world.LearnedAsync(flow, rewards: 110);

        // It says other words, and chooses as before.
        await _world.Flows.RehearsedAsync(FlowSamples.Choosing(flow, ["call", "write", "wait"], name: "Other words"), flow);
        Assert.Equal("GATE_MISSING", await ReleaseAsync(flow, 2));
        var thin = await JudgeAsync(flow, 2);
        Assert.Equal((false, "TOO_FEW_DECISIONS", 110L), (thin.Passed, string.Join(' ', thin.Reasons), thin.Count));
        Assert.Equal("GATE_REFUSED", await ReleaseAsync(flow, 2));

        // While the next still waits, none that came after it counts, though what came of them is known.
        await _world.ChooseAsync(flow);
        await _world.WaveAsync(flow, 99, Outcome);
        await _world.Flows.CaughtUpAsync();
        Assert.Equal(110, (await JudgeAsync(flow, 2)).Count);
        await _world.DayPassesAsync(flow);
        await _world.LearnedAsync(flow, rewards: 210);

        // It gives up what does best.
        await _world.Flows.RehearsedAsync(FlowSamples.Choosing(flow, ["write", "wait"]), flow);
        var worse = await JudgeAsync(flow, 3);
        Assert.Contains("NOT_SHOWN_BETTER", worse.Reasons);
        Assert.Equal("GATE_REFUSED", await ReleaseAsync(flow, 3));

        var sound = await JudgeAsync(flow, 2);
        Assert.Equal((true, 210L, 1_000_000L, 1_000_000L, "engineer"), (sound.Passed, sound.Count, sound.EssMicros, sound.MeanWeightMicros, sound.By));
        Assert.True(sound.LowerMicros == sound.BaselineMicros && sound.ValueMicros > sound.LowerMicros, $"{sound}");
        Assert.Null(await ReleaseAsync(flow, 2));
        _world.Flows.AsEngineer();
        foreach (var stage in new[] { 25, 50, 100 }) Assert.IsType<FlowStaged>(await _world.Flows.Flow(flow).Advance(stage, "a test", PlatformFixture.Key()));
        Assert.Equal(2, (await _world.Flows.Flow(flow).View())!.Active);
        Assert.Equal("ALREADY_ACTIVE", (await _world.Flows.Desk.Judge(new(flow), 2, PlatformFixture.Key())).Refusal?.Code);
    }

    [Fact]
    public async Task SF83_Before_anything_serves_everybody_there_is_nothing_to_judge_by()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.Flows.RehearsedAsync(FlowSamples.Choosing(flow, ["call", "write"]), flow);
        _world.Flows.AsEngineer();
        Assert.Equal("NO_BASELINE", (await _world.Flows.Desk.Judge(new(flow), 1, PlatformFixture.Key())).Refusal?.Code);
        Assert.Equal("VERSION_UNKNOWN", (await _world.Flows.Desk.Judge(new(flow), 2, PlatformFixture.Key())).Refusal?.Code);
        Assert.Equal("FLOW_UNKNOWN", (await _world.Flows.Desk.Judge(new(FlowWorld.FreshFlow()), 1, PlatformFixture.Key())).Refusal?.Code);
    }

    private static long? Outcome(string action) => action switch { "call" => 1_000_000, "write" => 500_000, _ => null };

    private async Task<GateVerdict> JudgeAsync(string flow, int version)
    {
        _world.Flows.AsEngineer();
        var key = PlatformFixture.Key();
        var reply = await _world.Flows.Desk.Judge(new(flow), version, key);
        Assert.Null(reply.Refusal);
        Assert.Equal(reply.Verdict!.Digest, (await _world.Flows.Flow(flow).View())!.Versions.Single(one => one.Number == version).Gate!.Digest);
        return reply.Verdict;
    }

    /// <summary>The code of the refusal; null: it is released.</summary>
    private async Task<string?> ReleaseAsync(string flow, int version)
    {
        _world.Flows.AsEngineer();
        return (await _world.Flows.Flow(flow).Release(version, "a test", PlatformFixture.Key()) as FlowRefused)?.Refusal.Code;
    }
}
