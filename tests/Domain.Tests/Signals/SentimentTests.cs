using System.Text;
using Ecosystem.Domain.Signals;

namespace Ecosystem.Domain.Tests.Signals;

/// <summary>How a text sounds (SF-52 to SF-55). Figures as in docs/models/sentiment.md.</summary>
public class SentimentTests
{
    [Fact]
    public void SF53_Nine_in_ten_reviews_that_were_held_back_are_on_the_right_side()
    {
        var reviews = SignalCases.Reviews();
        var heldBack = reviews.Where(review => SentimentTrainer.IsHeldBack(review.Text)).ToList();
        var trained = reviews.Where(review => !SentimentTrainer.IsHeldBack(review.Text)).Select(review => review.Text).ToHashSet();

        var signals = heldBack.Select(review => (review.IsPositive, Signal: Sentiment.Of(review.Text))).ToList();

        Assert.Equal((11_987, 2_482), (reviews.Count, heldBack.Count));
        Assert.DoesNotContain(heldBack, review => trained.Contains(review.Text));
        var right = signals.Count(one => one.Signal.Score > 0 == one.IsPositive);
        Assert.True(right >= 0.90 * signals.Count, $"{right} of {signals.Count}");
        // What is called neutral is what it is unsure of: the rest is right more often.
        var decided = signals.Where(one => one.Signal.Label != SentimentLabel.Neutral).ToList();
        Assert.True(decided.Count >= 0.75 * signals.Count, $"{decided.Count} decided");
        Assert.True(decided.Count(one => one.Signal.Score > 0 == one.IsPositive) >= 0.93 * decided.Count);
    }

    [Fact]
    public void SF55_Confidence_is_how_often_it_is_right()
    {
        var decided = SignalCases.Reviews().Where(review => SentimentTrainer.IsHeldBack(review.Text)).Select(review => (review.IsPositive, Signal: Sentiment.Of(review.Text)))
            .Where(one => one.Signal.Label != SentimentLabel.Neutral).ToList();

        foreach (var bin in decided.GroupBy(one => one.Signal.Confidence < 0.85 ? "to 0.85" : one.Signal.Confidence < 0.95 ? "to 0.95" : "more"))
        {
            var (said, was) = (bin.Average(one => one.Signal.Confidence), bin.Average(one => one.Signal.Score > 0 == one.IsPositive ? 1.0 : 0));
            Assert.True(Math.Abs(said - was) < 0.07, $"{bin.Key}: said {said:P1}, was {was:P1} of {bin.Count()}");
        }
    }

    [Theory]
    [InlineData(true, 0.70, 0.78)]
    [InlineData(false, 0.65, 0.74)]
    public void SF54_Lines_of_business_that_nothing_was_trained_on_are_mostly_told_apart(bool isChinese, double labelsMin, double sidesMin)
    {
        var lines = SignalCases.Rows("sentiment").Where(row => row[1].Any(c => c >= '\u3400') == isChinese).Select(row => (Label: Enum.Parse<SentimentLabel>(row[0], ignoreCase: true), Signal: Sentiment.Of(row[1]))).ToList();
        var polar = lines.Where(line => line.Label != SentimentLabel.Neutral).ToList();

        Assert.Equal(75, lines.Count);
        var labels = lines.Count(line => line.Signal.Label == line.Label);
        var sides = polar.Count(line => line.Signal.Score > 0 == (line.Label == SentimentLabel.Positive));
        Assert.True(labels >= labelsMin * lines.Count && sides >= sidesMin * polar.Count, $"{labels} of {lines.Count} labels, {sides} of {polar.Count} sides");
    }

    [Theory]
    [InlineData("We are happy with it", SentimentLabel.Positive, "happy with")]
    [InlineData("We are not satisfied with it", SentimentLabel.Negative, "not satisfied")]
    [InlineData("There was no downtime, it runs well", SentimentLabel.Positive, "runs well")]
    [InlineData("Not only on time, also flawless", SentimentLabel.Positive, "flawless")]
    [InlineData("ＵＮＡＣＣＥＰＴＡＢＬＥ", SentimentLabel.Negative, "ＵＮＡＣＣＥＰＴＡＢＬＥ")]
    [InlineData("难吃死了，再也不会订了", SentimentLabel.Negative, "难吃")]
    [InlineData("非常好吃，送餐很快", SentimentLabel.Positive, "很快")]
    [InlineData("遭遇律師函，我們要投訴", SentimentLabel.Negative, "投訴")]
    public void SF54_The_evidence_shows_what_pushed_it(string text, SentimentLabel label, string part)
    {
        var signal = Sentiment.Of(text);

        Assert.Equal(label, signal.Label);
        Assert.Contains(signal.Evidence, one => text.Substring(one.Span.Start, one.Span.Length).Contains(part, StringComparison.Ordinal) || part.Contains(text.Substring(one.Span.Start, one.Span.Length), StringComparison.Ordinal));
        Assert.All(signal.Evidence, one => Assert.Equal(label == SentimentLabel.Positive, one.Weight > 0));
    }

    [Fact]
    public void SF55_Evidence_lies_within_the_text_in_its_order_and_never_overlaps()
    {
        foreach (var text in SignalCases.Rows("sentiment").Select(row => row[1]))
        {
            var signal = Sentiment.Of(text);

            Assert.InRange(signal.Evidence.Length, 0, Sentiment.EvidenceMax);
            Assert.InRange(signal.Score, -1, 1);
            Assert.InRange(signal.Confidence, 0, 1);
            var end = 0;
            foreach (var one in signal.Evidence)
            {
                Assert.True(one.Span.Start >= end && one.Span.Length > 0 && one.Span.End <= text.Length, $"{one} of {text}");
                end = one.Span.End;
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("12345")]
    [InlineData("The lorem ipsum dolor.")]
    [InlineData("\u200B")]
    public void SF52_A_text_that_says_nothing_is_neutral(string text) => Assert.Equal(SentimentLabel.Neutral, Sentiment.Of(text).Label);

    [Fact]
    public void SF52_Of_a_long_text_the_beginning_counts()
    {
        var begun = new string('x', 9_990) + " unhappy";

        Assert.Equal(SentimentLabel.Negative, Sentiment.Of(begun[1..]).Label);
        Assert.Equal(Sentiment.Of(begun).Score, Sentiment.Of(begun + " unacceptable").Score);
        Assert.Equal(SentimentLabel.Neutral, Sentiment.Of(new string('x', 10_000) + " unacceptable").Label);
    }

    [Fact]
    public void SF53_The_same_texts_give_the_same_weights_and_these_learn_them()
    {
        var texts = Enumerable.Range(0, 40).Select(n => new LabelledText(n % 2 == 0, n % 2 == 0 ? $"苹果很甜{n}，喜欢" : $"石头太硬{n}，讨厌")).ToList();
        var steps = new List<(int, int)>();

        var weights = SentimentTrainer.Train(texts, (done, all) => steps.Add((done, all)));

        Assert.Equal(weights, SentimentTrainer.Train(texts));
        Assert.Equal(Enumerable.Range(1, 6).Select(done => (done, 6)), steps);
        var model = new SentimentModel(weights);
        Assert.InRange(model.Count, 10, 60);
        Assert.Equal((SentimentLabel.Positive, SentimentLabel.Negative), (Sentiment.Of("苹果很甜，喜欢", model).Label, Sentiment.Of("石头太硬，讨厌", model).Label));
        Assert.NotEqual(weights, SentimentTrainer.Train([.. texts.Skip(2)]));
    }

    [Fact]
    public void SF53_Training_on_one_side_is_refused() =>
        Assert.Throws<ArgumentException>(() => SentimentTrainer.Train([.. Enumerable.Range(0, 40).Select(n => new LabelledText(n < 31, $"text {n}"))]));

    [Fact]
    public void SF53_A_part_of_a_file_of_weights_is_refused()
    {
        var file = SentimentModel.ShippedFile.ToArray();

        Assert.True(file.Length < 1_000_000);
        Assert.Equal((file.Length - 40) / 7, SentimentModel.Shipped.Count);
        Assert.Throws<ArgumentException>(() => new SentimentModel(file.AsSpan(0, 39)));
        Assert.Throws<ArgumentException>(() => new SentimentModel(file.AsSpan(0, file.Length - 1)));
        file[0] ^= 1;
        Assert.Throws<ArgumentException>(() => new SentimentModel(file));
    }

    [Theory]
    [InlineData("""{"version":"1","neutralBelow":0,"groups":[],"negations":[],"notNegations":[],"negationReach":1}""", "neutralBelow")]
    [InlineData("""{"version":"1","neutralBelow":1,"groups":[],"negations":[],"notNegations":[],"negationReach":41}""", "negationReach")]
    [InlineData("""{"version":"1","neutralBelow":1,"groups":[{"weight":0,"phrases":["x"]}],"negations":[],"notNegations":[],"negationReach":1}""", "groups[0].weight")]
    [InlineData("""{"version":"1","neutralBelow":1,"groups":[{"weight":1,"phrases":[" "]}],"negations":[],"notNegations":[],"negationReach":1}""", "groups[0].phrases")]
    [InlineData("""{"version":"1","neutralBelow":1,"groups":[],"negations":[""],"notNegations":[],"negationReach":1}""", "negations")]
    [InlineData("""{"version":"1"}""", "")]
    public void SF54_A_file_of_phrases_with_a_fault_is_refused_at_its_place(string json, string at)
    {
        var (rules, faults) = SentimentRules.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(rules);
        Assert.Contains(faults, fault => fault.At == at);
    }
}
