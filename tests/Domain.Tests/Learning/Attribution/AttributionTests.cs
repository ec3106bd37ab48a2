using CsCheck;
using Ecosystem.Domain.Learning.Attribution;

namespace Ecosystem.Domain.Tests.Learning.Attribution;

/// <summary>SF-45, SF-46: who has how much of an outcome.</summary>
public class AttributionTests
{
    private static readonly Gen<Journey> s_journey = Gen.Select(Gen.OneOf("call", "fair", "mail", "visit", "web").Array[0, 6], Gen.OneOf(Gen.Const(0L), Gen.Long[1, 1_000_000_000_000]), (touches, outcome) => new Journey([.. touches], outcome));

    private static Journey Went(long outcome, params string[] touches) => new([.. touches], outcome);

    [Fact]
    public void Whatever_the_method_outcomes_are_divided_to_the_unit() => s_journey.Array[0, 40].Sample(journeys =>
    {
        foreach (var attributed in new[] { PositionBased.Of(journeys), DataDriven.Removal(journeys), DataDriven.Shapley(journeys) })
        {
            Assert.Equal(journeys.Where(journey => !journey.Touches.IsEmpty).Sum(journey => journey.Outcome), attributed.ByChannel.Values.Sum());
            Assert.Equal(journeys.Where(journey => journey.Touches.IsEmpty).Sum(journey => journey.Outcome), attributed.Untouched);
            Assert.All(attributed.ByChannel.Values, share => Assert.True(share >= 0));
            Assert.Equal(journeys.SelectMany(journey => journey.Touches).Distinct().Order(), attributed.ByChannel.Keys);
        }
    }, iter: 300);

    [Fact]
    public void By_place_the_ends_have_forty_of_a_hundred_each()
    {
        var attributed = PositionBased.Of([Went(100, "fair", "mail", "call", "visit"), Went(7, "mail"), Went(5, "mail", "visit")]);
        Assert.Equal([("call", 10L), ("fair", 40), ("mail", 10 + 7 + 3), ("visit", 40 + 2)], attributed.ByChannel.Select(one => (one.Key, one.Value)));
    }

    /// <summary>The example that Anderl et al. (2016) made known: C1→C2→C3 wins, C1 loses, C2→C3 loses. Removal effects are 1/3·1 … by hand below.</summary>
    [Fact]
    public void The_chain_of_three_journeys_is_as_by_hand()
    {
        // From the start: C1 2/3, C2 1/3. From C1: C2 1/2, nothing 1/2. From C2: C3 always. From C3: outcome 1/2, nothing 1/2.
        Journey[] journeys = [Went(1, "C1", "C2", "C3"), Went(0, "C1"), Went(0, "C2", "C3")];
        var chain = TouchChain.Of(journeys);
        Assert.Equal(1 / 3.0, chain.Value([true, true, true]), 1e-12);
        Assert.Equal(1 / 6.0, chain.Value([false, true, true]), 1e-12);
        Assert.Equal(0, chain.Value([true, false, true]), 1e-12);
        Assert.Equal(0, chain.Value([true, true, false]), 1e-12);
        Assert.Equal(0, chain.Value([false, false, false]));
        // Removal effects 1/6, 1/3, 1/3: a fifth and twice two fifths.
        Assert.Equal([200L, 400, 400], DataDriven.Removal([Went(1_000, "C1", "C2", "C3"), .. journeys[1..]]).ByChannel.Values);
        // Shapley by all six orders: C1 adds 1/6 where it comes last (2 of 6): 1/18; C2 and C3 add the rest alike: 5/36 each.
        Assert.Equal([167L, 417, 416], DataDriven.Shapley([Went(1_000, "C1", "C2", "C3"), .. journeys[1..]]).ByChannel.Values);
    }

    [Fact]
    public void A_channel_that_only_comes_where_nothing_comes_of_it_has_nothing_and_the_place_would_have_given_it_some()
    {
        Journey[] journeys = [.. Enumerable.Repeat(Went(100, "call"), 10), .. Enumerable.Repeat(Went(0, "banner"), 90)];
        Assert.Equal(0, DataDriven.Removal(journeys).ByChannel["banner"]);
        Assert.Equal(0, DataDriven.Shapley(journeys).ByChannel["banner"]);
        Assert.Equal(1_000, DataDriven.Removal(journeys).ByChannel["call"]);
    }

    [Fact]
    public void Channels_that_do_the_same_have_the_same()
    {
        Journey[] journeys = [Went(10, "a", "b"), Went(10, "b", "a"), Went(0, "a"), Went(0, "b")];
        foreach (var attributed in new[] { DataDriven.Removal(journeys), DataDriven.Shapley(journeys) }) Assert.Equal([10L, 10], attributed.ByChannel.Values);
    }

    [Fact]
    public void More_channels_than_can_be_told_apart_are_refused()
    {
        Journey many = new([.. Enumerable.Range(0, DataDriven.ShapleyMax + 1).Select(i => $"c{i:D3}")], 1);
        Assert.Throws<ArgumentException>(() => DataDriven.Shapley([many]));
        Assert.Equal(1, DataDriven.Removal([many]).ByChannel.Values.Sum());
        Assert.Throws<ArgumentException>(() => DataDriven.Removal([new([.. Enumerable.Range(0, TouchChain.ChannelsMax + 1).Select(i => $"c{i:D3}")], 1)]));
    }
}
