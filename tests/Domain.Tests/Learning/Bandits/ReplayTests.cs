using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Bandits;

namespace Ecosystem.Domain.Tests.Learning.Bandits;

/// <summary>SF-30 on real customers: the bandit plays the e-mail experiment by rejection (Li, Chu, Langford and Wang 2011).</summary>
/// <remarks>
/// A customer comes, the policy chooses a mail with what it knows of them, and where the experiment had drawn the same mail it learns whether they visited; else nobody saw them. Since the experiment drew evenly, what is left is as if the policy had run.
/// The arms are the two mails; no mail is the holdout. The best fixed arm is men's mail for all, .18276 visits in the file, known only in hindsight.
/// </remarks>
public class ReplayTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<string> s_mails = ["Mens E-Mail", "Womens E-Mail"];
    private static readonly ImmutableArray<Mailed> s_mailed = [.. Hillstrom.All.Where(one => one.Arm > 0)];
    private static readonly ImmutableArray<ImmutableArray<double>> s_features = [.. s_mailed.Select(Hillstrom.Bought)];
    private static readonly double s_bestFixed = Hillstrom.Arms[1..].Max(arm => s_mailed.Where(one => Hillstrom.Arms[one.Arm] == arm).Average(one => one.Visit));

    /// <summary>Visits for each decision of a policy that begins with nothing, over customers in the given order.</summary>
    private static double Played(Random random, IEnumerable<int> customers, int decisions)
    {
        var policy = Policy.Empty(PolicyTerms.For(3) with { Floor = 0 });
        var (made, visits) = (0, 0);
        foreach (var i in customers)
        {
            var (next, logged) = Policy.Choose(policy, "", s_mails, s_features[i], random.NextDouble(), DateTimeOffset.UnixEpoch);
            if (logged.Chosen != s_mailed[i].Arm - 1) continue;
            policy = Policy.Learn(next, logged.Arm, s_features[i], s_mailed[i].Visit);
            visits += s_mailed[i].Visit;
            if (++made == decisions) break;
        }
        return (double)visits / made;
    }

    private static IEnumerable<int> DrawnFromTheFile(Random random)
    {
        while (true) yield return random.Next(s_mailed.Length);
    }

    private static (double Mean, double Half) Interval(List<double> runs)
    {
        var mean = runs.Average();
        return (mean, 1.96 * Math.Sqrt(runs.Sum(run => (run - mean) * (run - mean)) / (runs.Count - 1) / runs.Count));
    }

    /// <summary>
    /// Customers are drawn from the file with replacement (Mary, Preux and Nicol 2014): the file stands for the world. What there is to be gained is small: who bought women's goods alone visits .1698 after women's mail and .1664 after men's,
    /// and everybody else does better with men's. The best any policy can do with this knowledge is +.0015.
    /// </summary>
    [Fact]
    public void Over_a_long_campaign_it_beats_the_best_fixed_arm_although_it_pays_for_finding_out()
    {
        const int Seeds = 12, Decisions = 200_000;
        List<double> margins = [.. Enumerable.Range(0, Seeds).Select(seed =>
        {
            var random = new Random(seed);
            return Played(random, DrawnFromTheFile(random), Decisions) - s_bestFixed;
        })];
        var (margin, half) = Interval(margins);
        output.WriteLine($"visits for each decision {s_bestFixed + margin:F5}, best fixed arm {s_bestFixed:F5}: margin {margin:+0.00000} ± {half:F5} (95 %, {Seeds} seeds of {Decisions:N0} decisions)");
        Assert.Equal(0.18276, s_bestFixed, 5e-6);
        Assert.True(margin - half > 0, $"margin {margin:F5} ± {half:F5}");
    }

    /// <summary>The file once through, in many orders: some 21,000 mailed customers are too few to earn back what finding out costs. It must not cost much: more than two thirds of what the best arm has before drawing.</summary>
    [Fact]
    public void In_one_pass_over_the_file_it_is_close_to_the_best_fixed_arm_and_far_above_drawing()
    {
        var drawn = s_mailed.Average(one => one.Visit);
        var (mean, half) = Interval([.. Enumerable.Range(0, 30).Select(seed =>
        {
            var random = new Random(seed);
            var order = Enumerable.Range(0, s_mailed.Length).ToArray();
            random.Shuffle(order);
            return Played(random, order, int.MaxValue);
        })]);
        output.WriteLine($"visits for each decision in one pass {mean:F5} ± {half:F5} (95 %, 30 orders); best fixed arm {s_bestFixed:F5}, drawn {drawn:F5}");
        Assert.True(mean - half > drawn + (2 / 3.0 * (s_bestFixed - drawn)), $"{mean:F5} ± {half:F5}");
    }
}
