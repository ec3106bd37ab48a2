namespace Ecosystem.Domain.StrategyFlows.Watching;

/// <summary>A figure that the watch of a flow came to (SF-85).</summary>
/// <param name="Version">Of the flow.</param>
/// <param name="Reading">Statistic, value, number and window.</param>
/// <param name="BoundMicros">What it is held against, in millionths: agreement must not be below, a stability index not above, a change is one when it is greater either way.</param>
/// <param name="IsBeyond">Whether it crossed its bound.</param>
/// <param name="IsTold">Whether the flow is told: it freezes, or a change is to be known. Others are for the chart.</param>
[GenerateSerializer, Immutable, Alias("drift-finding")]
public sealed record DriftFinding(
    [property: Id(0)] int Version, [property: Id(1)] DriftReading Reading, [property: Id(2)] long BoundMicros, [property: Id(3)] bool IsBeyond, [property: Id(4)] bool IsTold)
{
    /// <summary>Of a figure of the drift watch. Rounded away from the good side, so that the flow finds what the watch found.</summary>
    internal static DriftFinding Of(int version, string node, Learning.Drift.DriftEvidence figure, bool told) => figure.Statistic == Learning.Drift.DriftStatistic.Agreement
        ? new(version, new(DriftStatistic.Agreement, (long)Math.Floor(figure.Value * 1_000_000), (int)figure.Count, figure.From, figure.Through, node), StrategyFlow.AgreementMicrosMin, figure.IsBeyond, told)
        : new(version, new(DriftStatistic.Psi, (long)Math.Ceiling(figure.Value * 1_000_000), (int)figure.Count, figure.From, figure.Through, $"{node}.{figure.Input}"), StrategyFlow.PsiMicrosMax, figure.IsBeyond, told);

    /// <summary>Of a change that ADWIN found: it is told, and freezes nothing. Its value is the difference of means on both sides of the border that showed it, below 0 for a fall.</summary>
    internal static DriftFinding Of(int version, DriftStatistic statistic, string detail, Learning.Drift.AdwinChange change, DateTimeOffset from, DateTimeOffset to) => new(
        version, new(statistic, (long)(Math.Sign(change.After - change.Before) * Math.Ceiling(change.Difference * 1_000_000)), (int)Math.Min(int.MaxValue, change.Dropped + change.Kept), from, to, detail),
        (long)Math.Floor(change.Threshold * 1_000_000), IsBeyond: true, IsTold: true);
}
