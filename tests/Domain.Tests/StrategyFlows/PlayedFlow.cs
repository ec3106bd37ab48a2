using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>A strategy flow as its shell would run it.</summary>
internal sealed class PlayedFlow() : Played<StrategyFlow, StrategyFlowState, StrategyFlowCommand, StrategyFlowAnswer, StrategyFlowEvent>("sf_1")
{
    public static readonly DateTimeOffset Start = Flows.Start;
    public static readonly string Digest = new('a', 64);

    /// <summary>Definitions that are all sound and all different.</summary>
    private static readonly string[] s_sound = [.. Enumerable.Range(1, 60).Select(n => Flows.Sending(renderer: $$"""{"template":"t@{{n}}","text":"您好"}"""))];

    private static readonly string[] s_hashes = [.. s_sound.Select(json => Flows.Read(json).Hash)];

    /// <summary>A definition that can be read and is not sound: nothing in it is connected.</summary>
    public static string Unsound { get; } = Flows.Of("go follow-up-trigger", "");

    public static string Sound(int version) => s_sound[version - 1];

    public static string HashOf(int version) => s_hashes[version - 1];

    public static FlowDryRun DryRun { get; } = new(10, 4, 0, Digest, "eng", Start);

    public static GateVerdict Verdict(int baseline, bool passed = true) => new(passed, HashOf(baseline), passed ? [] : ["ESS_THIN"], 180_000, 170_000, 64_000, 500_000, Digest, Start);

    public static DriftReading Reading(long value = 799_999, int count = 200, DriftStatistic statistic = DriftStatistic.Agreement) => new(statistic, value, count, Start, Start.AddDays(1), "sector");

    public static ExperimentReading Figures(long upper, bool alarm = false) => new(1_000, -90_000, upper, alarm, Start);

    /// <summary>A flow whose versions 1 to so many are validated and rehearsed, and none released.</summary>
    public static PlayedFlow Ready(int versions = 1)
    {
        var flow = new PlayedFlow();
        for (var version = 1; version <= versions; version++)
        {
            flow.Did(new SaveDraft(Sound(version), "eng"));
            flow.Did(new ValidateVersion(version));
            flow.Did(new RecordDryRun(version, DryRun));
        }

        return flow;
    }

    /// <summary>A flow whose first version serves everybody, with so many more that are ready.</summary>
    public static PlayedFlow Active(int versions = 2)
    {
        var flow = Ready(versions);
        flow.Released(1);
        flow.Advanced(25, 50, 100);
        return flow;
    }

    /// <summary>A flow whose first version serves everybody, and whose second is at 5 %.</summary>
    public static PlayedFlow Canary(int versions = 2)
    {
        var flow = Active(versions);
        flow.Released(2, baseline: 1);
        return flow;
    }

    public void Released(int version, int? baseline = null)
    {
        if (baseline is { } before) Did(new RecordGateVerdict(version, Verdict(before)));
        Did(new ReleaseVersion(version, "eng", "ready"));
    }

    public void Advanced(params int[] stages)
    {
        foreach (var stage in stages) Did(new AdvanceStage(stage, "eng", "no harm seen"));
    }

    public StrategyFlowAnswer Did(StrategyFlowCommand command)
    {
        var answer = Ask(command, Start);
        Assert.True(answer is not FlowRefused, $"{command}: {answer}");
        return answer;
    }

    public string? Code(StrategyFlowCommand command) => (Ask(command, Start) as FlowRefused)?.Refusal.Code;
}
