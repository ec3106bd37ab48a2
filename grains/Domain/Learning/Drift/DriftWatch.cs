using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Drift;

/// <summary>What freezes a flow.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DriftStatistic>))]
public enum DriftStatistic
{
    /// <summary>Share of decisions that the reference would have made too. Freezes below 0.80.</summary>
    Agreement,

    /// <summary>Population stability index of an input. Freezes above 0.25.</summary>
    Stability,
}

/// <summary>One figure that tells of drift.</summary>
/// <param name="Statistic">What was measured.</param>
/// <param name="Input">Name of the input for stability, else null.</param>
/// <param name="Value">What it was.</param>
/// <param name="Threshold">What it should not have crossed.</param>
/// <param name="Count">Observations it was measured on.</param>
/// <param name="From">When the first of them was.</param>
/// <param name="Through">When the last was.</param>
[GenerateSerializer, Immutable, Alias("drift-evidence")]
public sealed record DriftEvidence(
    [property: Id(0)] DriftStatistic Statistic, [property: Id(1)] string? Input, [property: Id(2)] double Value, [property: Id(3)] double Threshold, [property: Id(4)] long Count,
    [property: Id(5)] DateTimeOffset From, [property: Id(6)] DateTimeOffset Through)
{
    /// <summary>Whether it crossed its threshold.</summary>
    [JsonIgnore]
    public bool IsBeyond => Statistic == DriftStatistic.Agreement ? Value < Threshold : Value > Threshold;
}

/// <summary>What a decision tells about drift.</summary>
/// <param name="Agrees">Whether the reference would have decided the same.</param>
/// <param name="Inputs">One value for each input that is watched, in their order.</param>
/// <param name="At">When; never before the one before.</param>
[GenerateSerializer, Immutable, Alias("drift-observation")]
public sealed record DriftObservation([property: Id(0)] bool Agrees, [property: Id(1)] ImmutableArray<double> Inputs, [property: Id(2)] DateTimeOffset At);

/// <summary>Some consecutive observations, counted.</summary>
/// <param name="Agreed">Of <paramref name="Count"/>, how many agreed with the reference.</param>
/// <param name="Bins">For each input, one after another, how many fell in each of its bins.</param>
[GenerateSerializer, Immutable, Alias("drift-block")]
public sealed record DriftBlock([property: Id(0)] int Count, [property: Id(1)] int Agreed, [property: Id(2)] ImmutableArray<long> Bins, [property: Id(3)] DateTimeOffset From, [property: Id(4)] DateTimeOffset Through);

/// <summary>Watches the decisions of a flow for drift, over a window of its latest ones (SF-39, SF-40, SF-41).</summary>
/// <remarks>The window is 10 blocks of 50: between 450 and 500 observations once it is full. So the state is bounded, and an observation costs the size of one block, not of the window.</remarks>
/// <param name="Names">Of the inputs.</param>
/// <param name="References">Of the inputs, in the order of the names.</param>
/// <param name="Blocks">The oldest first; at most <see cref="BlocksMax"/>.</param>
/// <param name="Agreements">Whether decisions agreed with the reference, 0 or 1.</param>
/// <param name="Rewards">Rewards, from 0 to 1.</param>
[GenerateSerializer, Immutable, Alias("drift-watch")]
public sealed record DriftWatch(
    [property: Id(0)] ImmutableArray<string> Names, [property: Id(1)] ImmutableArray<StabilityReference> References, [property: Id(2)] ImmutableArray<DriftBlock> Blocks, [property: Id(3)] Adwin Agreements,
    [property: Id(4)] Adwin Rewards)
{
    /// <summary>Fewest observations before anything freezes.</summary>
    public const int CountMin = 200;

    /// <summary>Agreement below which a flow freezes, exclusive.</summary>
    public const double AgreementMin = 0.80;

    /// <summary>Population stability index above which a flow freezes, exclusive.</summary>
    public const double StabilityMax = 0.25;

    /// <summary>Most inputs.</summary>
    public const int InputsMax = 64;

    public const int BlocksMax = 10;

    public const int BlockSize = 50;

    /// <summary>Nothing observed.</summary>
    /// <param name="inputs">At most <see cref="InputsMax"/>: name and how it was spread.</param>
    public static DriftWatch Begin(IReadOnlyCollection<(string Name, StabilityReference Reference)> inputs)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs.Count, InputsMax, nameof(inputs));
        return new([.. inputs.Select(input => input.Name)], [.. inputs.Select(input => input.Reference)], [], Adwin.Empty(), Adwin.Empty());
    }

    /// <summary>Takes in a decision; answers the change of agreement, if it has changed. A change is told and freezes nothing: agreement may still be high, or higher.</summary>
    public (DriftWatch Watch, AdwinChange? Change) Observe(DriftObservation observed)
    {
        if (observed.Inputs.Length != Names.Length) throw new ArgumentException($"{observed.Inputs.Length} inputs where {Names.Length} are watched.", nameof(observed));
        var blocks = Blocks;
        if (blocks.IsEmpty || blocks[^1].Count >= BlockSize)
        {
            if (blocks.Length >= BlocksMax) blocks = blocks.RemoveAt(0);
            blocks = blocks.Add(new(0, 0, [.. new long[References.Sum(reference => reference.Counts.Length)]], observed.At, observed.At));
        }
        var last = blocks[^1];
        var bins = last.Bins.ToBuilder();
        var start = 0;
        for (var i = 0; i < References.Length; i++)
        {
            bins[start + References[i].Bin(observed.Inputs[i])]++;
            start += References[i].Counts.Length;
        }
        var (agreements, change) = Agreements.Observe(observed.Agrees ? 1 : 0);
        return (this with
        {
            Blocks = blocks.SetItem(blocks.Length - 1, new(last.Count + 1, last.Agreed + (observed.Agrees ? 1 : 0), bins.MoveToImmutable(), last.From, observed.At)),
            Agreements = agreements,
        }, change);
    }

    /// <summary>Takes in a reward; answers the change of its mean, if it has changed. It is told and freezes nothing: the policy may just have learnt.</summary>
    /// <param name="reward">From 0 to 1.</param>
    public (DriftWatch Watch, AdwinChange? Change) Reward(double reward)
    {
        var (rewards, change) = Rewards.Observe(reward);
        return (this with { Rewards = rewards }, change);
    }

    /// <summary>What speaks for freezing the flow, at this moment: agreement first, then inputs in their order. None while there are fewer than <see cref="CountMin"/> observations.</summary>
    public ImmutableArray<DriftEvidence> Freezing() => [.. Figures().Where(figure => figure.Count >= CountMin && figure.IsBeyond)];

    /// <summary>Every figure as it stands: agreement first, then inputs in their order. None of nothing.</summary>
    public ImmutableArray<DriftEvidence> Figures()
    {
        if (Blocks.IsEmpty) return [];
        var count = Blocks.Sum(block => block.Count);
        var (from, through) = (Blocks[0].From, Blocks[^1].Through);
        var figures = ImmutableArray.CreateBuilder<DriftEvidence>(1 + References.Length);
        figures.Add(new(DriftStatistic.Agreement, null, (double)Blocks.Sum(block => block.Agreed) / count, AgreementMin, count, from, through));
        var start = 0;
        for (var i = 0; i < References.Length; i++)
        {
            var index = PopulationStability.Index(References[i].Counts.AsSpan(), Counted(start, References[i].Counts.Length));
            figures.Add(new(DriftStatistic.Stability, Names[i], index, StabilityMax, count, from, through));
            start += References[i].Counts.Length;
        }
        return figures.MoveToImmutable();
    }

    private long[] Counted(int start, int length)
    {
        var counts = new long[length];
        foreach (var block in Blocks)
            for (var i = 0; i < length; i++) counts[i] += block.Bins[start + i];
        return counts;
    }
}
