using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>What components perceive and choose with. Pure functions: the same question has the same answer under one model version.</summary>
/// <param name="Sentiment">Of a text.</param>
/// <param name="Shift">Signs in a text that purchasing decisions move down the customer's organisation.</param>
/// <param name="Competitors">Those named in a text, out of those listed.</param>
/// <param name="Compliance">A text held against the rules.</param>
/// <param name="Choose">One action out of candidates.</param>
/// <param name="Assign">Where a customer falls in [0, 1) for a salt: evenly, and always at the same place.</param>
/// <param name="Rank">Where the customer stands among all targets, before and after the weights.</param>
public sealed record FlowSenses(
    Func<string, SentimentSense> Sentiment,
    Func<string, SignalSense> Shift,
    Func<string, ImmutableArray<CompetitorName>, SignalSense> Competitors,
    Func<ComplianceQuestion, ComplianceSense> Compliance,
    Func<ChoiceQuestion, ChoiceSense> Choose,
    Func<string, string, double> Assign,
    Func<RankQuestion, RankSense> Rank)
{
    /// <summary>The assignment used where none is wired: the first 53 bits of SHA-256(salt, line feed, customer).</summary>
    public static double ByHash(string salt, string customer) =>
        (BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{salt}\n{customer}"))) >> 11) * (1.0 / (1UL << 53));
}

/// <param name="NegativePercent">How surely the text is negative, 0 to 100.</param>
public sealed record SentimentSense(int NegativePercent, string ModelVersion, ImmutableArray<TextSpan> Evidence);

/// <summary>Something found in a text, or not.</summary>
/// <param name="Detail">Name of what was found; empty: nothing.</param>
public sealed record SignalSense(bool Found, string Detail, int ConfidencePercent, ImmutableArray<TextSpan> Evidence);

/// <summary>A competitor and how else it is called.</summary>
public sealed record CompetitorName(string Name, ImmutableArray<string> Aliases);

/// <summary>May this text go out?</summary>
/// <param name="RuleSets">Names of the rule sets it is held against.</param>
/// <param name="DiscountBasisPointsMax">Largest discount that it may promise: that of the action chosen, 0 when none was.</param>
public sealed record ComplianceQuestion(string Text, ImmutableArray<string> RuleSets, int DiscountBasisPointsMax);

/// <param name="Broken">Ids of the rules the text breaks; empty: none.</param>
/// <param name="NeedsReview">Whether all of those are rules that a person may let pass.</param>
public sealed record ComplianceSense(ImmutableArray<string> Broken, ImmutableArray<TextSpan> Evidence, bool NeedsReview = false);

/// <summary>Which of these actions?</summary>
/// <param name="Features">By name.</param>
/// <param name="Drawn">A number in [0, 1) drawn for this choice.</param>
public sealed record ChoiceQuestion(string Policy, ImmutableArray<string> Candidates, ImmutableSortedDictionary<string, double> Features, double Drawn);

/// <param name="Index">Which candidate, from 0.</param>
/// <param name="Propensities">Probability of each candidate, in their order; they sum to 1.</param>
public sealed record ChoiceSense(int Index, ImmutableArray<double> Propensities, string ModelVersion);

/// <param name="Weights">By feature, in percent of the usual weight.</param>
/// <param name="Flow">Whose weights are the usual ones.</param>
public sealed record RankQuestion(string Customer, ImmutableSortedDictionary<string, int> Weights, FlowId Flow = default);

/// <summary>Ranks from 1.</summary>
public sealed record RankSense(int Before, int After, int Of);
