using System.Collections.Immutable;

namespace Ecosystem.Domain.Signals;

/// <summary>How a text sounds.</summary>
public enum SentimentLabel
{
    Negative,
    Neutral,
    Positive,
}

/// <summary>A part of a text that pushed it.</summary>
/// <param name="Weight">In log-odds: positive towards positive.</param>
public readonly record struct SentimentEvidence(TextSpan Span, double Weight);

/// <summary>How a text sounds, and why.</summary>
/// <param name="Score">−1 to 1: twice the probability of positive, less one. Its sign is the side even of what is called neutral.</param>
/// <param name="Confidence">0 to 1. Of positive and negative: the probability of it against the other, calibrated on reviews. Of neutral: how near to the middle, 1 in it.</param>
/// <param name="Evidence">At most <see cref="Sentiment.EvidenceMax"/> spans that pushed most, in the order of the text, none overlapping; of a neutral text, to either side.</param>
public sealed record SentimentSignal(SentimentLabel Label, double Score, double Confidence, ImmutableArray<SentimentEvidence> Evidence);

/// <summary>Says whether a Chinese or English business text is positive, neutral or negative (SF-52 to SF-55). Deterministic; any thread may ask.</summary>
/// <remarks>
/// Two parts add up in log-odds: the trained model over n-grams, as far as the text is Chinese and its n-grams are known, and listed phrases of business, Chinese and English, turned by a
/// negation before them, as far as the model does not know the text. Limits and scores: docs/models/sentiment.md.
/// </remarks>
public static class Sentiment
{
    /// <summary>Most spans of evidence.</summary>
    public const int EvidenceMax = 5;

    /// <summary>A Chinese text of whose n-grams so many are known is of the kind the model was trained on, which then needs no phrases; at the lower share they count in full.</summary>
    private const double StrangeTo = 0.5, FamiliarFrom = 0.65;

    /// <summary>Says how a text sounds. Of a text longer than 10,000 characters, its beginning counts; one without letters is neutral.</summary>
    public static SentimentSignal Of(string text) => Of(text, SentimentModel.Shipped);

    /// <summary>The same with other weights.</summary>
    public static SentimentSignal Of(string text, SentimentModel model)
    {
        var phrases = SentimentPhrases.Current;
        if (text.Length > SentimentFeatures.TextMax) text = text[..SentimentFeatures.TextMax];
        var evidence = new List<SentimentEvidence>();
        var (logOdds, known) = model.Score(text, evidence);
        var chinese = ChineseShare(text);
        var familiar = Math.Clamp((known - StrangeTo) / (FamiliarFrom - StrangeTo), 0, 1);
        // In full where the model is calibrated; elsewhere the less, the less of the text it knows.
        var trust = chinese * (known + (1 - known) * familiar);
        var total = logOdds * trust;
        for (var i = 0; i < evidence.Count; i++) evidence[i] = evidence[i] with { Weight = evidence[i].Weight * trust };
        var rest = 1 - chinese * familiar;
        foreach (var hit in rest == 0 ? [] : phrases.Find(text))
        {
            total += hit.Weight * rest;
            evidence.Add(hit with { Weight = hit.Weight * rest });
        }
        var score = 2 / (1 + Math.Exp(-total)) - 1;
        var label = Math.Abs(score) * 1000 < phrases.Rules.NeutralBelow ? SentimentLabel.Neutral : score > 0 ? SentimentLabel.Positive : SentimentLabel.Negative;
        return new(label, score, label == SentimentLabel.Neutral ? 1 - Math.Abs(score) : (1 + Math.Abs(score)) / 2, Strongest(evidence, label));
    }

    private static ImmutableArray<SentimentEvidence> Strongest(List<SentimentEvidence> evidence, SentimentLabel label)
    {
        var kept = new List<SentimentEvidence>(EvidenceMax);
        while (kept.Count < EvidenceMax)
        {
            var best = default(SentimentEvidence);
            foreach (var one in evidence)
                if (Math.Abs(one.Weight) > Math.Abs(best.Weight) && (label == SentimentLabel.Neutral || one.Weight > 0 == (label == SentimentLabel.Positive)) && !Overlaps(kept, one.Span)) best = one;
            if (best.Weight == 0) break;
            kept.Add(best);
        }
        kept.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return [.. kept];
    }

    private static bool Overlaps(List<SentimentEvidence> kept, TextSpan span)
    {
        foreach (var other in kept)
            if (other.Span.Overlaps(span)) return true;
        return false;
    }

    /// <summary>Chinese characters among the letters, 0 to 1.</summary>
    private static double ChineseShare(string text)
    {
        var (chinese, letters) = (0, 0);
        foreach (var c in text)
        {
            if (FoldedText.IsHan(c)) chinese++;
            else if (char.IsLetter(c)) letters++;
        }
        // A Latin word says about as much as two Chinese characters.
        return chinese == 0 ? 0 : chinese / (chinese + letters / 3.0);
    }
}
