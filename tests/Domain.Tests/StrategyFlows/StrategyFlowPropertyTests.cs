using CsCheck;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>Whatever a flow is asked, by whom and in whatever order: what serves a customer was validated and rehearsed, nothing does while it is frozen, and there are never two versions on their way in.</summary>
public class StrategyFlowPropertyTests
{
    private sealed record Said(int Kind, int Version, int Who, int Value);

    private static readonly string[] s_people = ["ann", "bob", "cy", "di"];

    private static readonly Gen<Said[]> s_stories = Gen.Select(Gen.Int[0, 27], Gen.Int[1, 5], Gen.Int[0, 3], Gen.Int[0, 5], (kind, version, who, value) => new Said(kind, version, who, value)).Array[1, 80];

    [Fact]
    public void Nothing_serves_that_was_not_validated_and_rehearsed_and_nothing_while_frozen() => s_stories.Sample(story =>
    {
        var (flow, oracle) = (Begun(), new Oracle());
        foreach (var said in story)
        {
            var command = Command(said, flow);
            var answer = flow.Ask(command, PlayedFlow.Start);
            oracle.Heard(command, answer);
            oracle.Compare(flow.State);
            foreach (var happened in flow.Happened.OfType<VersionReleased>()) Assert.True(oracle.IsReady(happened.Version), $"{command} released what is not ready");
        }

        Assert.Equal(Texts.Of(flow.State), Texts.Of(flow.Replay()));
        Assert.Equal(Texts.Of(flow.State), Texts.Of(Texts.RoundTrip(flow.State)));
    }, iter: 300);

    [Fact]
    public void The_same_commands_decide_the_same_even_from_a_state_read_back() => s_stories.Sample(story =>
    {
        var flow = Begun();
        foreach (var said in story)
        {
            var command = Command(said, flow);
            var again = StrategyFlow.Decide(Texts.RoundTrip(flow.State), Texts.RoundTrip(command), PlayedFlow.Start);
            var answer = flow.Ask(command, PlayedFlow.Start);
            Assert.Equal(Texts.Of(answer), Texts.Of(again.Answer));
            Assert.Equal(flow.Happened.Select(Texts.Of), again.Events.Select(Texts.Of));
        }
    }, iter: 50);

    [Fact]
    public void Whoever_a_stage_serves_every_later_stage_serves_too() => Gen.Double[0, 1].Sample(place =>
    {
        var flow = PlayedFlow.Canary();
        var served = false;
        foreach (var stage in new[] { 5, 25, 50, 100 })
        {
            if (stage > 5) flow.Advanced(stage);
            var now = StrategyFlow.VersionFor(flow.State, place)!.Number == 2;
            Assert.True(now || !served);
            served = now;
        }

        Assert.True(served || place >= 1);
    }, iter: 300);

    /// <summary>Five versions, of which the fifth is not sound.</summary>
    private static PlayedFlow Begun()
    {
        var flow = new PlayedFlow();
        for (var version = 1; version <= 4; version++) flow.Did(new SaveDraft(PlayedFlow.Sound(version), "eng"));
        flow.Did(new SaveDraft(PlayedFlow.Unsound, "eng"));
        return flow;
    }

    private static StrategyFlowCommand Command(Said said, PlayedFlow flow)
    {
        var (who, reason) = (s_people[said.Who], said.Value == 0 ? "" : "because");
        return said.Kind switch
        {
            0 or 1 or 2 => new ValidateVersion(said.Version),
            3 or 4 or 5 => new RecordDryRun(said.Version, PlayedFlow.DryRun),
            6 or 7 or 8 => new RecordGateVerdict(said.Version, PlayedFlow.Verdict(flow.State.Active ?? 1, passed: said.Value != 1)),
            9 or 10 or 11 or 12 => new ReleaseVersion(said.Version, who, reason),
            // Mostly the next stage, at times another.
            13 or 14 or 15 or 16 => new AdvanceStage(said.Value == 1 ? 50 : StrategyFlow.Stages.First(stage => stage > (flow.State.Canary?.Stage ?? 5)), who, reason),
            17 => new RollBack(who, reason),
            18 => new FreezeFlow(who, reason),
            19 or 20 => new RequestThaw(who, reason),
            21 or 22 or 23 => new ApproveThaw(who),
            24 => new RejectThaw(who, reason),
            25 => new RecordDrift(PlayedFlow.Reading(799_998 + said.Value, 198 + said.Version)),
            26 => new StartExperiment($"e{said.Version}", "visits", 10, who),
            _ => new RecordExperiment($"e{said.Version}", PlayedFlow.Figures(-8 - said.Value, alarm: said.Who == 0)),
        };
    }

    /// <summary>Counts from the answers what may be so, and never reads the state for it.</summary>
    private sealed class Oracle
    {
        private readonly HashSet<int> _sound = [], _rehearsed = [];
        private readonly HashSet<string> _approvers = [];
        private string? _froze, _asked;

        public bool IsReady(int version) => _sound.Contains(version) && _rehearsed.Contains(version) && _froze is null;

        public void Heard(StrategyFlowCommand command, StrategyFlowAnswer answer)
        {
            if (answer is FlowRefused) return;
            switch (command, answer)
            {
                case (ValidateVersion c, FlowValidated validated) when validated.Report.Findings.All(finding => finding.Severity != FlowSeverity.Fault): _sound.Add(c.Version); break;
                case (RecordDryRun c, _): _rehearsed.Add(c.Version); break;
                case (FreezeFlow c, _): (_froze, _asked) = (c.By, null); break;
                case (RecordDrift, FlowAccepted { Frozen: true }): _froze ??= StrategyFlow.DriftWatch; break;
                case (RequestThaw c, _): _asked = c.By; _approvers.Clear(); break;
                case (RejectThaw, _): _asked = null; break;
                case (ApproveThaw c, FlowAccepted accepted):
                    Assert.True(_froze is not null && _asked is not null && c.By != _froze && c.By != _asked && _approvers.Add(c.By));
                    Assert.Equal(_approvers.Count < 2, accepted.Frozen);
                    if (!accepted.Frozen) (_froze, _asked) = (null, null);
                    break;
                default: break;
            }
        }

        public void Compare(StrategyFlowState state)
        {
            Assert.Equal(_froze is not null, state.Freeze is not null);
            Assert.True(state.Canary is null || state.Canary.Version != state.Active);
            for (var percent = 0; percent < 100; percent += 7)
            {
                var serving = StrategyFlow.VersionFor(state, percent / 100.0);
                Assert.True(serving is null || (IsReady(serving.Number) && (serving.Number == state.Active || serving.Number == state.Canary?.Version)));
                Assert.True(serving is null || StrategyFlow.StandingOf(state, serving.Number) == RunStanding.GoesOn);
            }
        }
    }
}
