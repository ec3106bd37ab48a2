using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Learning.Ranking;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Contracts.StrategyFlows;

/// <summary>What is seen across flows, runs and spaces: journeys from an interaction on, ranks of targets, experts, and what data flows use. One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("flowBoard")]
public interface IFlowBoardGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "flowboard_all";

    /// <summary>Most targets of one page.</summary>
    const int PageMax = 1_000;

    /// <summary>All that the log has of what came of an interaction, in the order of the log; none when no flow ran for it (SF-94).</summary>
    /// <param name="interaction">Its id.</param>
    [Alias("journey")] Task<ImmutableArray<JourneyStep>> Journey(CustomerId customer, string interaction);

    /// <summary>Every target with its place before and after the last change of weights, a page of it (SF-95); null: there is no such flow.</summary>
    /// <param name="unit">Only customers that this unit has deals with; null: all.</param>
    /// <param name="after">Places up to this one are left out.</param>
    /// <param name="first">1 to <see cref="PageMax"/>.</param>
    [Alias("ranking")] Task<FlowRanking?> Ranking(FlowId flow, SalesUnitId? unit, int after, int first);

    /// <summary>What released versions use of customers' data, by flow (SF-97).</summary>
    [Alias("dataAssets")] Task<ImmutableArray<FlowDataAsset>> DataAssets();

    /// <summary>Experts whom flows can send, by id.</summary>
    /// <param name="speciality">Of this speciality; null: all.</param>
    [Alias("experts")] Task<ImmutableArray<FlowExpertLine>> Experts(string? speciality);
}

/// <summary>One thing that happened on the way from an interaction to what came of it.</summary>
/// <param name="Position">Of the entry in the log that has it.</param>
/// <param name="Actor">Whose entry it is.</param>
/// <param name="Happened">Name of the event, or of what happened to a run.</param>
/// <param name="Subject">The node, the expert, the milestone or whatever else it is about; empty: nothing in particular.</param>
/// <param name="Detail">What was found out, decided or done, without any text of or for the customer.</param>
/// <param name="By">Who did it; empty: the flow itself.</param>
[GenerateSerializer, Immutable, Alias("journey-step")]
public sealed record JourneyStep(
    [property: Id(0)] long Position, [property: Id(1)] string Actor, [property: Id(2)] string Happened, [property: Id(3)] string Subject, [property: Id(4)] string Detail, [property: Id(5)] string By, [property: Id(6)] DateTimeOffset At);

/// <summary>A page of ranked targets.</summary>
/// <param name="Of">How many targets there are.</param>
/// <param name="Weights">The last change; null: there was none, and places before and after are the same.</param>
[GenerateSerializer, Immutable, Alias("flow-ranking")]
public sealed record FlowRanking([property: Id(0)] int Of, [property: Id(1)] FlowWeights? Weights, [property: Id(2)] ImmutableArray<RankMove> Moves);

/// <summary>What one version of a flow uses of customers' data.</summary>
/// <param name="Consented">Customers with a consent for it that stands; null: measures of dealings need none.</param>
/// <param name="FreshAt">When the newest of it came in; null: there is none, or it is measured anew each time.</param>
/// <param name="LastUsedAt">By receipts of flows and models; null: never.</param>
[GenerateSerializer, Immutable, Alias("flow-data-asset")]
public sealed record FlowDataAsset(
    [property: Id(0)] FlowId Flow, [property: Id(1)] int Version, [property: Id(2)] FlowDataUse Use, [property: Id(3)] long? Consented, [property: Id(4)] DateTimeOffset? FreshAt, [property: Id(5)] DateTimeOffset? LastUsedAt);
