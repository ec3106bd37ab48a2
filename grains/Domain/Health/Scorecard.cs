using System.Collections.Immutable;

namespace Ecosystem.Domain.Health;

using Decided = Decision<ScorecardAnswer, ScorecardEvent>;

/// <summary>The rules of the manager scorecard's weights (HE-10, HE-11). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed class Scorecard : IActor<ScorecardState, ScorecardCommand, ScorecardAnswer, ScorecardEvent>
{
    /// <summary>What the weights total.</summary>
    public const int Total = 100;

    /// <summary>Most changes that are remembered; there can be no more.</summary>
    public const int ChangesMax = 10_000;

    private const int ReasonLengthMax = 500;

    private Scorecard() { }

    public static string Kind => "scorecard";

    /// <summary>The weights until somebody changes them *(ours, but for channel inventory health)*.</summary>
    public static ImmutableSortedDictionary<ScorecardComponent, int> Defaults { get; } = new Dictionary<ScorecardComponent, int>
    {
        [ScorecardComponent.ChannelInventory] = 35,
        [ScorecardComponent.Sovereignty] = 30,
        [ScorecardComponent.Credit] = 20,
        [ScorecardComponent.Attainment] = 15,
    }.ToImmutableSortedDictionary();

    public static bool IsKey(string key) => key == ScorecardId.Manager.Value;

    public static ScorecardState Empty(string key) => new(Ids.Parse<ScorecardId>(key));

    public static ScorecardAnswer Refused(Refusal refusal) => new ScorecardRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="ScorecardRefusals"/> answers.</remarks>
    public static Decided Decide(ScorecardState state, ScorecardCommand command, DateTimeOffset now)
    {
        if (command is not WeighScorecard weigh) throw new ArgumentException($"{command.GetType().Name} is not a command of a scorecard.", nameof(command));
        if (weigh.Reason is not { Length: > 0 and <= ReasonLengthMax }) return Refuse(ScorecardRefusals.OutOfRange("reason", $"1 to {ReasonLengthMax} characters: why the weights change"));
        if (!Enum.GetValues<ScorecardComponent>().All(weigh.Weights.ContainsKey)) return Refuse(ScorecardRefusals.ComponentMissing);
        foreach (var (component, weight) in weigh.Weights)
            if (weight is < 0 or > Total) return Refuse(ScorecardRefusals.OutOfRange($"the weight of {component}", $"0 to {Total}"));
        if (weigh.Weights.Values.Sum() is var sum && sum != Total) return Refuse(ScorecardRefusals.NotAHundred(sum));
        if (weigh.Weights.SequenceEqual(state.Weights)) return new(new ScorecardAccepted(state.Changes.Length));
        if (state.Changes.Length >= ChangesMax) return Refuse(ScorecardRefusals.TooManyChanges);
        var number = state.Changes.Length + 1;
        return new(new ScorecardAccepted(number), [new ScorecardWeighed(new(number, weigh.Weights, weigh.Reason, weigh.By, now))]);
    }

    /// <inheritdoc/>
    public static ScorecardState Apply(ScorecardState state, ScorecardEvent happened) => happened switch
    {
        ScorecardWeighed e => state with { Changes = state.Changes.Add(e.Change) },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a scorecard.", nameof(happened)),
    };

    /// <summary>HE-10: the components that are measured, by weight; null when none is that has a weight.</summary>
    public static int? Score(ImmutableSortedDictionary<ScorecardComponent, int> weights, IReadOnlyDictionary<ScorecardComponent, int?> scores) =>
        Means.Weighted(weights.Select(one => (one.Value, scores.GetValueOrDefault(one.Key))));

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
