using System.Collections.Immutable;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Health;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Health;
using Ecosystem.Domain;
using Ecosystem.Domain.Health;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>Sovereignty health 客户主权健康度 of a customer: now, and at the end of each of the last `weeks` weeks, 0 to 53, newest first. Empty when there is no such customer for the caller; a customer finds its own alone.</summary>
    [Cost(10), ListSize(14)]
    public static async Task<IEnumerable<HealthReportType>> SovereigntyHealth([Id] string customer, [FromRequest] Actors actors, int weeks = 13)
    {
        if (weeks is < 0 or > IHealthGrain.WeeksMax) throw ApiError.BadInput($"weeks must be 0 to {IHealthGrain.WeeksMax}.");
        return Ids.TryParse<CustomerId>(customer, out var id) ? (await actors.Health.Sovereignty(id, weeks)).Select(report => new HealthReportType(report)) : [];
    }

    /// <summary>Channel inventory health 渠道库存健康度 of a customer, now; null when there is no such customer for the caller. A customer finds its own alone.</summary>
    [Cost(10)]
    public static async Task<HealthReportType?> ChannelInventoryHealth([Id] string customer, [FromRequest] Actors actors) =>
        Ids.TryParse<CustomerId>(customer, out var id) && await actors.Health.ChannelInventory(id) is { } report ? new(report) : null;

    /// <summary>The scorecard of a unit's manager; null when there is no such unit.</summary>
    [Cost(50)]
    public static async Task<ScorecardType?> Scorecard([Id] string unit, [FromRequest] Actors actors)
    {
        if (!Ids.TryParse<SalesUnitId>(unit, out var id) || await actors.Board(id) is not { } board) return null;
        var (health, weights) = (await actors.Health.OfUnit(id), await actors.Scorecard.Weights());
        var attainment = board.Quarters.LastOrDefault(quarter => quarter.Attainment is not null)?.Attainment;
        var scores = new Dictionary<ScorecardComponent, int?>
        {
            [ScorecardComponent.ChannelInventory] = health.ChannelInventory.Score,
            [ScorecardComponent.Sovereignty] = health.Sovereignty,
            // 0 to 1000 there, 0 to 10,000 here.
            [ScorecardComponent.Credit] = board.Credit.Score * 10,
            [ScorecardComponent.Attainment] = attainment is { } basisPoints ? Math.Clamp(basisPoints, 0, HealthRules.ScoreMax) : null,
        };
        return new(
            unit, Domain.Health.Scorecard.Score(weights.Weights, scores), weights.Weights.Select(one => new ScorecardPartType(one.Key, one.Value, scores[one.Key])), health, weights.Changes.Length);
    }

    /// <summary>The weights of the manager scorecard, and every change of them.</summary>
    public static async Task<ScorecardWeightsType> ScorecardWeights([FromRequest] Actors actors) => new(await actors.Scorecard.Weights());
}

public sealed partial class Mutation
{
    /// <summary>Changes the weights of the manager scorecard; refused unless they total 100.</summary>
    [OutputType(typeof(NonNullGraphType<WeighScorecardResult>))]
    public static async Task<object> WeighScorecard(WeighScorecardInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (input.Weights.DistinctBy(one => one.Component).Count() != input.Weights.Count) return new Refused(ScorecardRefusals.OutOfRange("weights", "of each component once"));
        return await actors.Scorecard.Weigh(input.Weights.ToImmutableSortedDictionary(one => one.Component, one => one.Weight), input.Reason, key) switch
        {
            ScorecardRefused refused => new Refused(refused.Refusal),
            ScorecardAccepted accepted => new WeighScorecardPayload(accepted.Number),
            var answer => throw new InvalidOperationException($"A scorecard answered {answer.GetType().Name}, which this field does not know."),
        };
    }
}
