using MathNet.Numerics.Distributions;

namespace Ecosystem.Domain.Learning.Causal;

/// <summary>Counts of who had a response, and who had the win after it; forgotten exponentially (SF-43).</summary>
/// <remarks>
/// Nobody drew lots over responses, so this is association and is called so. Time order is what can be asked for: a win that came before the response is counted apart, and not for it.
/// </remarks>
/// <param name="WithWon">Had the response, and then the win.</param>
/// <param name="With">Had the response, and no win before it.</param>
/// <param name="WithoutWon">Won without the response, or before it.</param>
/// <param name="Without">Without the response, or with the win before it.</param>
/// <param name="Reversed">Had both, the win first.</param>
/// <param name="Count">Cases ever.</param>
/// <param name="Last">When the last was.</param>
[GenerateSerializer, Immutable, Alias("associated-edge")]
public sealed record AssociatedEdge(
    [property: Id(0)] double WithWon, [property: Id(1)] double With, [property: Id(2)] double WithoutWon, [property: Id(3)] double Without, [property: Id(4)] double Reversed, [property: Id(5)] long Count,
    [property: Id(6)] DateTimeOffset Last)
{
    public static AssociatedEdge Empty(DateTimeOffset now) => new(0, 0, 0, 0, 0, 0, now);

    /// <summary>Takes in one case that is over.</summary>
    /// <param name="responded">When the response was; null: never.</param>
    /// <param name="won">When the win was; null: none. At the same moment as the response counts as before it.</param>
    /// <param name="at">When it was over; never before the last.</param>
    public AssociatedEdge Observe(DateTimeOffset? responded, DateTimeOffset? won, TimeSpan halfLife, DateTimeOffset at)
    {
        var kept = Math.Exp(-Math.Log(2) * Math.Max(0, (at - Last) / halfLife));
        var reversed = responded is not null && won <= responded;
        var (with, win) = (responded is not null && !reversed, won is not null);
        return new(
            (WithWon * kept) + (with && win ? 1 : 0), (With * kept) + (with ? 1 : 0), (WithoutWon * kept) + (!with && win ? 1 : 0), (Without * kept) + (with ? 0 : 1), (Reversed * kept) + (reversed ? 1 : 0), Count + 1, at);
    }

    /// <summary>Difference of the win rates with and without the response, its interval (Agresti and Caffo 2000) and the p-value; null while the smaller group is below <paramref name="groupMin"/>.</summary>
    public (double Difference, double Low, double High, double PValue)? Difference(double groupMin, double alpha)
    {
        if (Math.Min(With, Without) < groupMin) return null;
        var (p1, p0) = ((WithWon + 1) / (With + 2), (WithoutWon + 1) / (Without + 2));
        var error = Math.Sqrt((p1 * (1 - p1) / (With + 2)) + (p0 * (1 - p0) / (Without + 2)));
        var half = Normal.InvCDF(0, 1, 1 - (alpha / 2)) * error;
        return ((WithWon / With) - (WithoutWon / Without), p1 - p0 - half, p1 - p0 + half, 2 * Normal.CDF(0, 1, -Math.Abs(p1 - p0) / error));
    }
}
