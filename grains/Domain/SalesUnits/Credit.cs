using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What data credit is made of, in the order it is explained.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditComponent>))]
public enum CreditComponent
{
    [JsonStringEnumMemberName("attainment")] Attainment,
    [JsonStringEnumMemberName("policyAdherence")] PolicyAdherence,
    [JsonStringEnumMemberName("nps")] Nps,
    [JsonStringEnumMemberName("dataQuality")] DataQuality,
    [JsonStringEnumMemberName("decisionOutcomes")] DecisionOutcomes,
}

/// <summary>Credit tiers, best first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Tier>))]
public enum Tier { A, B, C, D }

/// <summary>One component of a credit score.</summary>
/// <param name="Weight">Parts of a hundred.</param>
/// <param name="Value">0 to 1000.</param>
/// <param name="Measured">False when there was nothing to measure and the policy's neutral value stands in.</param>
/// <param name="Basis">The figures behind the value, for a person to read.</param>
[GenerateSerializer, Immutable, Alias("credit-part")]
public sealed record CreditPart(
    [property: Id(0)] CreditComponent Component, [property: Id(1)] int Weight, [property: Id(2)] int Value, [property: Id(3)] bool Measured, [property: Id(4)] string Basis);

/// <summary>Data credit 数据信用 at one moment.</summary>
/// <param name="Version">1, 2, 3 … per unit.</param>
/// <param name="Score">0 to 1000: Σ weight × value ÷ 100, floored.</param>
/// <param name="Policy">The version of the policy it was computed under.</param>
[GenerateSerializer, Immutable, Alias("credit")]
public sealed record Credit(
    [property: Id(0)] int Version, [property: Id(1)] int Score, [property: Id(2)] Tier Tier, [property: Id(3)] string Policy, [property: Id(4)] ImmutableArray<CreditPart> Parts)
{
    /// <summary>Computes credit from a unit's figures (SU-3).</summary>
    public static Credit Assess(SalesUnitState unit, Policy policy)
    {
        var rules = policy.Credit;
        var latest = unit.LatestClosed;
        var nps = latest?.Nps is { } survey && survey.Responses >= rules.NpsResponsesMin ? survey : null;
        var complete = unit.Deals.Values.Count(deal => deal.Customer is not null);
        ImmutableArray<CreditPart> parts =
        [
            Part(CreditComponent.Attainment, latest?.Attainment is { } attainment
                ? (ValueOfAttainment(attainment, rules), $"{attainment} bp in {latest.Quarter}")
                : null),
            Part(CreditComponent.PolicyAdherence, Share(unit.Tally.Decided - unit.Tally.Denied, unit.Tally.Decided, "decisions not denied")),
            Part(CreditComponent.Nps, nps is null ? null : (ValueOfNps(nps.Score), $"NPS {nps.Score} from {nps.Responses} responses in {latest!.Quarter}")),
            Part(CreditComponent.DataQuality, Share(complete, unit.Deals.Count, "deals that name their customer")),
            Part(CreditComponent.DecisionOutcomes, Share(unit.Tally.Posted, unit.Tally.Posted + unit.Tally.Lapsed, "finished holds that were posted")),
        ];
        var score = parts.Sum(part => part.Weight * part.Value) / 100;
        return new((unit.Credit?.Version ?? 0) + 1, score, policy.TierOf(score), policy.Version, parts);

        CreditPart Part(CreditComponent component, (int Value, string Basis)? measured) => measured is { } known
            ? new(component, rules.Weights[component], known.Value, Measured: true, known.Basis)
            : new(component, rules.Weights[component], rules.Unmeasured, Measured: false, "nothing measured yet");
    }

    /// <summary>Whether two assessments differ in nothing but their version.</summary>
    public bool SaysTheSameAs(Credit other) =>
        Score == other.Score && Tier == other.Tier && Policy == other.Policy && Parts.SequenceEqual(other.Parts);

    /// <summary>What an attainment in basis points is worth, 0 to 1000.</summary>
    internal static int ValueOfAttainment(long basisPoints, CreditPolicy rules) => Scale(basisPoints - rules.AttainmentZeroAt, rules.AttainmentFullAt - rules.AttainmentZeroAt);

    /// <summary>What an NPS is worth, 0 to 1000.</summary>
    internal static int ValueOfNps(long score) => Scale(score + 100, 200);

    private static (int, string)? Share(long part, long whole, string what) =>
        whole == 0 ? null : (Scale(part, whole), $"{part} of {whole} {what}");

    private static int Scale(long part, long whole) => (int)(Math.Clamp(part, 0, whole) * 1000 / whole);
}
