using System.Collections.Immutable;
using Ecosystem.Contracts.Health;
using Ecosystem.Domain.Health;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Health;

/// <summary>The shell of the scorecard's weights; its rules are in <see cref="Scorecard"/>.</summary>
[GrainType("scorecard")]
public sealed class ScorecardGrain(
    ActorServices services, [PersistentState("scorecard", GrainStorage.Snapshots)] IPersistentState<Snapshot<ScorecardState>> snapshot)
    : ActorGrain<Scorecard, ScorecardState, ScorecardCommand, ScorecardAnswer, ScorecardEvent>(services, snapshot), IScorecardGrain
{
    public Task<ScorecardAnswer> Weigh(ImmutableSortedDictionary<ScorecardComponent, int> weights, string reason, string idempotencyKey) =>
        Answer(nameof(Weigh), new { weights, reason }, idempotencyKey, new WeighScorecard(weights, reason, Caller.Current.Subject));

    public Task<ScorecardWeights> Weights() => Task.FromResult(new ScorecardWeights(State.Weights, [.. State.Changes.Reverse()], Version));
}
