using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Health;

/// <summary>What a manager's scorecard is made of.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScorecardComponent>))]
public enum ScorecardComponent
{
    /// <summary>Channel inventory health 渠道库存健康度 of the unit's customers.</summary>
    [JsonStringEnumMemberName("channelInventory")] ChannelInventory,
    /// <summary>Mean sovereignty health 客户主权健康度 of the unit's customers.</summary>
    [JsonStringEnumMemberName("sovereignty")] Sovereignty,
    /// <summary>Data credit 数据信用 of the unit.</summary>
    [JsonStringEnumMemberName("credit")] Credit,
    /// <summary>Attainment of the unit's latest closed quarter, at most in full.</summary>
    [JsonStringEnumMemberName("attainment")] Attainment,
}

/// <summary>What a scorecard remembers; rebuilt from its events.</summary>
public sealed record ScorecardState(ScorecardId Id)
{
    /// <summary>Every change of the weights, oldest first.</summary>
    public ImmutableArray<WeightsChange> Changes { get; init; } = [];

    /// <summary>The weights in force.</summary>
    [JsonIgnore]
    public ImmutableSortedDictionary<ScorecardComponent, int> Weights => Changes.IsEmpty ? Scorecard.Defaults : Changes[^1].Weights;
}

/// <summary>A change of the weights.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Weights">Of every component, 0 to 100; they total 100.</param>
/// <param name="Reason">1 to 500 characters.</param>
/// <param name="By">Who changed them.</param>
[GenerateSerializer, Immutable, Alias("weights-change")]
public sealed record WeightsChange(
    [property: Id(0)] int Number, [property: Id(1)] ImmutableSortedDictionary<ScorecardComponent, int> Weights, [property: Id(2)] string Reason, [property: Id(3)] string By, [property: Id(4)] DateTimeOffset At);

/// <summary>What a scorecard can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(WeighScorecard), "weighScorecard")]
public abstract record ScorecardCommand;

/// <summary>Changes the weights.</summary>
/// <param name="Weights">Of every component, 0 to 100; they total 100.</param>
/// <param name="Reason">1 to 500 characters.</param>
public sealed record WeighScorecard(ImmutableSortedDictionary<ScorecardComponent, int> Weights, string Reason, string By) : ScorecardCommand;

/// <summary>What can happen to a scorecard. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ScorecardWeighed), "scorecardWeighed")]
public abstract record ScorecardEvent;

public sealed record ScorecardWeighed(WeightsChange Change) : ScorecardEvent;

/// <summary>What a scorecard answers. Anything but <see cref="ScorecardRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ScorecardAccepted), "accepted")]
[JsonDerivedType(typeof(ScorecardRefused), "refused")]
[GenerateSerializer, Immutable, Alias("scorecard-answer")]
public abstract record ScorecardAnswer;

/// <summary>Done, or already so.</summary>
/// <param name="Number">Of the change that is in force; 0: the defaults.</param>
[GenerateSerializer, Immutable, Alias("scorecard-accepted")]
public sealed record ScorecardAccepted([property: Id(0)] int Number) : ScorecardAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("scorecard-refused")]
public sealed record ScorecardRefused([property: Id(0)] Refusal Refusal) : ScorecardAnswer;

/// <summary>Why weights are not changed. In the order the checks run; the first that fails answers.</summary>
public static class ScorecardRefusals
{
    /// <summary>1 and 3. A member is out of its range.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>2. A component has no weight.</summary>
    public static Refusal ComponentMissing { get; } = new("COMPONENT_MISSING", $"Give each component a weight, if 0: {string.Join(", ", Enum.GetNames<ScorecardComponent>())}.");

    /// <summary>4. The weights do not total 100.</summary>
    public static Refusal NotAHundred(int sum) => new("NOT_A_HUNDRED", $"The weights total {sum}. Change them so that they total {Scorecard.Total}.");

    /// <summary>5. There are as many changes as may be.</summary>
    public static Refusal TooManyChanges { get; } = new("TOO_MANY_CHANGES", $"The weights were changed {Scorecard.ChangesMax} times, which is the most there may be.");
}
