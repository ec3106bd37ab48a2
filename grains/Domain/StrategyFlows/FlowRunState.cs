using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What a run remembers; rebuilt from its events, and enough to go on after any step.</summary>
public sealed record FlowRunState(FlowRunId Id)
{
    /// <summary>Null until it began.</summary>
    public FlowRunBegun? Begun { get; init; }

    public FlowRunStatus Status { get; init; }

    /// <summary>Why it failed or was halted; empty else.</summary>
    public string Because { get; init; } = "";

    /// <summary>How often each node was entered.</summary>
    public ImmutableSortedDictionary<string, int> Visits { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Visits that wait, in the order they began to.</summary>
    public ImmutableArray<FlowWaiting> Waiting { get; init; } = [];

    /// <summary>Every choice made, oldest first.</summary>
    public ImmutableArray<FlowChoice> Choices { get; init; } = [];

    /// <summary>Outcomes taken, by id, oldest first.</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];

    /// <summary>Touches of the customer that this run made.</summary>
    public ImmutableArray<FlowTouch> Touches { get; init; } = [];

    /// <summary>The one run of a flow for an interaction.</summary>
    public static FlowRunId IdOf(FlowId flow, FlowInteraction interaction) => new(
        FlowRunId.Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{flow}\n{interaction.Customer}\n{interaction.Source}")).AsSpan(0, 16)));
}

/// <summary>How a run stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlowRunStatus>))]
public enum FlowRunStatus
{
    [JsonStringEnumMemberName("new")] New,
    /// <summary>Some visit waits for something.</summary>
    [JsonStringEnumMemberName("waiting")] Waiting,
    /// <summary>Nothing waits any more.</summary>
    [JsonStringEnumMemberName("done")] Done,
    /// <summary>It needed more visits than a run may have.</summary>
    [JsonStringEnumMemberName("failed")] Failed,
    /// <summary>The flow was frozen or its version taken back.</summary>
    [JsonStringEnumMemberName("halted")] Halted,
}

/// <summary>A visit that waits, with what it will go on with.</summary>
public sealed record FlowWaiting(string Node, int Visit, FlowWait Wait, FlowItem Item);

/// <summary>What a visit waits for.</summary>
/// <param name="Effect">Id of the effect whose answer it is; inputs name it.</param>
/// <param name="Until">When it waits no longer: a <see cref="TimerDue"/> of the same id ends it; null: for as long as the effect takes.</param>
/// <param name="Progress">How far the visit has come, from 0; the component's own matter.</param>
public sealed record FlowWait(FlowWaitKind Kind, string Effect, DateTimeOffset? Until = null, int Progress = 0);

[JsonConverter(typeof(JsonStringEnumConverter<FlowWaitKind>))]
public enum FlowWaitKind
{
    [JsonStringEnumMemberName("gate")] Gate,
    [JsonStringEnumMemberName("timer")] Timer,
    [JsonStringEnumMemberName("consent")] Consent,
    [JsonStringEnumMemberName("authorization")] Authorization,
    [JsonStringEnumMemberName("text")] Text,
    [JsonStringEnumMemberName("outcome")] Outcome,
}

/// <summary>One time that the customer was reached, by whichever flow.</summary>
[GenerateSerializer, Immutable, Alias("flow-touch")]
public sealed record FlowTouch([property: Id(0)] SendingChannel Channel, [property: Id(1)] DateTimeOffset At);
