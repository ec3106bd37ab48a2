using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Learning.Bandits;

/// <summary>One candidate as a decision saw it.</summary>
/// <param name="Arm">What would have been done.</param>
/// <param name="Predicted">The reward the policy expected of it.</param>
/// <param name="Gap">How far that is below the best candidate's; 0 and above.</param>
/// <param name="Propensity">With which probability it was taken; the candidates' total 1.</param>
[GenerateSerializer, Immutable, Alias("candidate-odds")]
public sealed record CandidateOdds([property: Id(0)] string Arm, [property: Id(1)] double Predicted, [property: Id(2)] double Gap, [property: Id(3)] double Propensity);

/// <summary>Everything about a decision that anybody needs to judge it, or another policy by it, later (SF-30).</summary>
/// <param name="Decision">By which its outcome is credited.</param>
/// <param name="ModelVersion">Observations the policy had learnt.</param>
/// <param name="Candidates">In the order they were given.</param>
/// <param name="Chosen">Place of the one taken, from 0.</param>
/// <param name="Features">What was known.</param>
/// <param name="Gamma">γ of this decision.</param>
/// <param name="Draw">The number that was drawn: with it the decision can be made again.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable, Alias("bandit-decision")]
public sealed record LoggedDecision(
    [property: Id(0)] string Decision, [property: Id(1)] long ModelVersion, [property: Id(2)] ImmutableArray<CandidateOdds> Candidates, [property: Id(3)] int Chosen,
    [property: Id(4)] ImmutableArray<double> Features, [property: Id(5)] double Gamma, [property: Id(6)] double Draw, [property: Id(7)] DateTimeOffset At)
{
    /// <summary>What was done.</summary>
    [JsonIgnore]
    public string Arm => Candidates[Chosen].Arm;

    /// <summary>The probability with which it was.</summary>
    [JsonIgnore]
    public double Propensity => Candidates[Chosen].Propensity;
}
