using System.Collections.Immutable;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>The shell of an expert whom flows can send; its rules are in <see cref="FlowExpert"/>.</summary>
[GrainType("flow-expert")]
public sealed class FlowExpertGrain(
    ActorServices services, FlowSensing sensing, [PersistentState("flow-expert", GrainStorage.Snapshots)] IPersistentState<Snapshot<FlowExpertState>> snapshot)
    : ActorGrain<FlowExpert, FlowExpertState, FlowExpertCommand, FlowExpertAnswer, FlowExpertEvent>(services, snapshot), IFlowExpertGrain
{
    /// <summary>Rule sets that profiles are held against: a profile is a text that goes to customers.</summary>
    private static readonly ImmutableArray<string> s_rules = ["zh-CN", "en"];

    public async Task<FlowExpertAnswer> List(NewFlowExpert expert, string idempotencyKey)
    {
        foreach (var (name, text, most) in new[] { ("name", expert.Name, NewFlowExpert.NameMax), ("profile", expert.Profile, NewFlowExpert.ProfileMax) })
            if (string.IsNullOrWhiteSpace(text) || text.Length > most || text.Any(one => char.IsControl(one) && one is not ('\n' or '\t'))) return new FlowExpertRefused(FlowExpertRefusals.TextRefused(name, most));
        if (sensing.Senses.Compliance(new($"{expert.Name}\n{expert.Profile}", s_rules, 0)) is { Broken.IsEmpty: false } broken) return new FlowExpertRefused(FlowExpertRefusals.ProfileBreaks(string.Join(", ", broken.Broken)));
        var boxes = await Services.Keys.Seal(State.Id.Value, [expert.Name, expert.Profile]);
        return await Answer(nameof(List), expert, idempotencyKey, new ListExpert(boxes[0], boxes[1], expert.Specialities.IsDefault ? [] : expert.Specialities, Caller.Current.Subject));
    }

    public Task<FlowExpertAnswer> Delist(string idempotencyKey) => Answer(nameof(Delist), "", idempotencyKey, new DelistExpert(Caller.Current.Subject));
}
