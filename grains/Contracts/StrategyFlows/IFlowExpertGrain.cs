using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Contracts.StrategyFlows;

/// <summary>An expert whom flows can send to customers (SF-93). The grain key is a <see cref="FlowExpertId"/>.</summary>
[Alias("flowExpert")]
public interface IFlowExpertGrain : IGrainWithStringKey
{
    /// <summary>Has flows send them, or says anew what customers are shown.</summary>
    [Alias("list")] Task<FlowExpertAnswer> List(NewFlowExpert expert, string idempotencyKey);

    /// <summary>Has flows send them no more.</summary>
    [Alias("delist")] Task<FlowExpertAnswer> Delist(string idempotencyKey);
}

/// <summary>An expert in the clear; sealed before it is kept.</summary>
/// <param name="Name">1 to 120 characters.</param>
/// <param name="Profile">1 to 2,000 characters; held against the compliance rules as texts of flows are.</param>
/// <param name="Specialities">As expert dispatchers name them.</param>
[GenerateSerializer, Immutable, Alias("new-flow-expert")]
public sealed record NewFlowExpert([property: Id(0)] string Name, [property: Id(1)] string Profile, [property: Id(2)] ImmutableArray<string> Specialities)
{
    /// <summary>Longest name in UTF-16 characters, inclusive.</summary>
    public const int NameMax = 120;

    /// <summary>Longest profile in UTF-16 characters, inclusive.</summary>
    public const int ProfileMax = 2_000;
}

/// <summary>An expert in a list.</summary>
/// <param name="Sent">How often flows have sent them.</param>
[GenerateSerializer, Immutable, Alias("flow-expert-line")]
public sealed record FlowExpertLine(
    [property: Id(0)] FlowExpertId Id, [property: Id(1)] string? Name, [property: Id(2)] string? Profile, [property: Id(3)] ImmutableArray<string> Specialities, [property: Id(4)] long Sent);
