using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Learning.Ranking;
using Ecosystem.Domain.StrategyFlows;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>One thing that happened on the way from an interaction to what came of it.</summary>
[Name("JourneyStep")]
public sealed class JourneyStepType(JourneyStep step)
{
    /// <summary>Position in the log of the entry that has it.</summary>
    public long Position => step.Position;

    /// <summary>Whose entry it is: kind and id.</summary>
    public string Actor => step.Actor;

    /// <summary>Such as interactionRecorded, nodeVisited, approvalDecided, expertIntroduced, milestoneActed.</summary>
    public string Happened => step.Happened;

    /// <summary>The node, the expert, the milestone or whatever else it is about; may be empty.</summary>
    public string Subject => step.Subject;

    /// <summary>What was found out, decided or done; of a node, JSON. Texts of and for customers are not among it.</summary>
    public string Detail => step.Detail;

    /// <summary>`sub` of who did it; empty: the flow itself.</summary>
    public string By => step.By;

    /// <summary>When.</summary>
    public DateTimeOffset At => step.At;
}

/// <summary>Targets of a flow, ranked.</summary>
[Name("FlowRanking")]
public sealed class FlowRankingType(FlowRanking ranking)
{
    /// <summary>How many there are.</summary>
    public int Of => ranking.Of;

    /// <summary>What they are ranked by, in percent: every feature.</summary>
    public IEnumerable<FlowWeightType> Weights => FlowTargets.Features.Select(feature => new FlowWeightType(feature, ranking.Weights));

    /// <summary>Who changed the weights last; null: nobody yet.</summary>
    public string? ChangedBy => ranking.Weights?.By;

    /// <summary>Why.</summary>
    public string? Reason => ranking.Weights?.Reason;

    /// <summary>When.</summary>
    public DateTimeOffset? ChangedAt => ranking.Weights?.At;

    /// <summary>The page, by place.</summary>
    public IEnumerable<RankedTargetType> Targets => ranking.Moves.Select(move => new RankedTargetType(move));
}

/// <summary>What a feature weighs.</summary>
[Name("FlowWeight")]
public sealed class FlowWeightType(string feature, FlowWeights? weights)
{
    /// <summary>A measure of dealings.</summary>
    public string Feature => feature;

    /// <summary>Before the last change.</summary>
    public int Before => weights?.Before.GetValueOrDefault(feature, FlowTargets.PercentUsual) ?? FlowTargets.PercentUsual;

    /// <summary>Now.</summary>
    public int Percent => weights?.Now.GetValueOrDefault(feature, FlowTargets.PercentUsual) ?? FlowTargets.PercentUsual;
}

/// <summary>Where a target stood and stands.</summary>
[Name("RankedTarget")]
public sealed class RankedTargetType(RankMove move)
{
    /// <summary>Pseudonym of the customer.</summary>
    [Id]
    public string Customer => move.Target;

    /// <summary>Place before the last change of weights, from 1.</summary>
    public int Before => move.Before;

    /// <summary>Place now, from 1.</summary>
    public int After => move.After;

    /// <summary>Weighted mean of the measures, 0 to 1,000,000 millionths.</summary>
    public long ScoreMicros => (long)Math.Round(move.Score * 1_000_000);
}

/// <summary>What a version of a flow uses of customers' data.</summary>
[Name("FlowDataAsset")]
public sealed class FlowDataAssetType(FlowDataAsset asset)
{
    /// <summary>Which flow.</summary>
    [Id]
    public string Flow => asset.Flow.Value;

    /// <summary>Number of the version, which serves customers.</summary>
    public int Version => asset.Version;

    /// <summary>What kind of data; null: measures of dealings, which are the house's own.</summary>
    public DataCategory? Category => asset.Use.Category;

    /// <summary>What for, as consents name it; empty without a category.</summary>
    public string Purpose => asset.Use.Purpose;

    /// <summary>Which fields, or measures; empty: consent is asked for, and nothing is read.</summary>
    public IEnumerable<string> Fields => asset.Use.Fields;

    /// <summary>Nodes that use it.</summary>
    public IEnumerable<string> Nodes => asset.Use.Nodes;

    /// <summary>Customers whose consent to it stands; null where none is needed.</summary>
    public long? Consented => asset.Consented;

    /// <summary>When the newest of it came in or was corrected, of customers who consented; null: never, or it is measured anew each time.</summary>
    public DateTimeOffset? FreshAt => asset.FreshAt;

    /// <summary>When it was last read, by the receipts; null: never.</summary>
    public DateTimeOffset? LastUsedAt => asset.LastUsedAt;
}

/// <summary>An expert whom flows can send.</summary>
[Name("FlowExpert")]
public sealed class FlowExpertType(FlowExpertLine expert)
{
    /// <summary>Starts with fx_.</summary>
    [Id]
    public string Id => expert.Id.Value;

    /// <summary>How they are called; null when their key was destroyed.</summary>
    public string? Name => expert.Name;

    /// <summary>What customers read of them; null when their key was destroyed.</summary>
    public string? Profile => expert.Profile;

    /// <summary>As expert dispatchers name them.</summary>
    public IEnumerable<string> Specialities => expert.Specialities;

    /// <summary>How often flows have sent them.</summary>
    public long Sent => expert.Sent;
}
