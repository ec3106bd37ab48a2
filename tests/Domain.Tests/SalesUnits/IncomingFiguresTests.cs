using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>SU-1: profiles, deals and scores coming in.</summary>
public class IncomingFiguresTests
{
    private static readonly DateOnly s_day = new(2017, 2, 1);

    [Fact]
    public void A_new_unit_has_a_neutral_credit_of_tier_C_and_nothing_unlocked()
    {
        var unit = new PlayedUnit();

        Assert.Equal(new UnitAccepted(1), unit.Ask(PlayedUnit.Establish(), PlayedUnit.Now));

        Assert.Collection(unit.Happened, first => Assert.IsType<UnitEstablished>(first), second => Assert.IsType<CreditAssessed>(second));
        Assert.Equal((1, 500, Tier.C, "2026-1"), (unit.State.Credit!.Version, unit.State.Credit.Score, unit.State.Credit.Tier, unit.State.Credit.Policy));
        Assert.Empty(unit.State.Unlocked);
    }

    [Fact]
    public void Establishing_a_unit_again_adds_nothing_even_with_the_name_sealed_anew_and_sellers_in_another_order()
    {
        var unit = PlayedUnit.Established();
        var again = PlayedUnit.Establish();

        Assert.Equal(new UnitAccepted(0), unit.Ask(again with { Name = again.Name with { Token = "bmV3" }, Sellers = [.. again.Sellers.Reverse()] }, PlayedUnit.Now));

        Assert.Empty(unit.Happened);
    }

    [Fact]
    public void A_moved_unit_or_a_new_seller_is_taken_over_and_credit_stays()
    {
        var unit = PlayedUnit.Established();

        Assert.Equal(new UnitAccepted(1), unit.Ask(PlayedUnit.Establish() with { Region = "West" }, PlayedUnit.Now));
        Assert.Equal("West", unit.State.Profile!.Region);
        Assert.IsType<UnitEstablished>(Assert.Single(unit.Happened));

        Assert.Equal(new UnitAccepted(1), unit.Ask(PlayedUnit.Establish() with { Region = "West", Sellers = [new(new("pe_9"), new("pe_9", ""))] }, PlayedUnit.Now));
        Assert.Equal("pe_9", Assert.Single(unit.State.Profile.Sellers).Id.Value);
        Assert.Equal(1, unit.State.Credit!.Version);
    }

    [Fact]
    public void A_unit_keeps_its_currency_for_ever()
    {
        var refusal = PlayedUnit.Established().Refused(PlayedUnit.Establish() with { Currency = "USD" }, PlayedUnit.Now);

        Assert.Equal("OTHER_CURRENCY", refusal.Code);
        Assert.Equal("The amount is in 'USD'; this unit works in CNY.", refusal.Message);
    }

    [Theory]
    [InlineData(0, 120, true)]
    [InlineData(1000, 120, true)]
    [InlineData(1001, 120, false)]
    [InlineData(0, 121, false)]
    public void A_unit_has_up_to_1000_sellers_and_a_region_of_up_to_120_characters(int sellers, int region, bool accepted)
    {
        var answer = SalesUnit.Decide(SalesUnit.Empty("su_test"), PlayedUnit.Establish() with
        {
            Region = new string('r', region),
            Sellers = [.. Enumerable.Range(0, sellers).Select(n => new Seller(new($"pe_{n}"), new($"pe_{n}", "")))],
        }, PlayedUnit.Now).Answer;

        Assert.Equal(accepted, answer is UnitAccepted(1));
    }

    [Fact]
    public void A_list_of_sellers_that_was_never_given_is_refused() =>
        Assert.Equal("OUT_OF_RANGE", new PlayedUnit().Refused(PlayedUnit.Establish() with { Sellers = default }, PlayedUnit.Now).Code);

    [Theory]
    [InlineData(1, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    [InlineData(0, false)]
    public void One_command_brings_1_to_1000_deals(int deals, bool accepted)
    {
        var command = new RecordDeals([.. Enumerable.Range(0, deals).Select(n => PlayedUnit.Won($"{n}", s_day, n))]);

        Assert.Equal(accepted ? new UnitAccepted(deals) : null, PlayedUnit.Established().Ask(command, PlayedUnit.Now) as UnitAccepted);
    }

    [Fact]
    public void Deals_that_were_never_given_are_refused() =>
        Assert.Equal("OUT_OF_RANGE", PlayedUnit.Established().Refused(new RecordDeals(default), PlayedUnit.Now).Code);

    [Fact]
    public void A_known_deal_that_has_not_changed_adds_nothing_and_a_changed_one_adds_itself()
    {
        var unit = PlayedUnit.Established();
        unit.Record(PlayedUnit.Won("1", s_day, 5), PlayedUnit.Won("2", s_day, 6));

        Assert.Equal(new UnitAccepted(0), unit.Ask(new RecordDeals([PlayedUnit.Won("1", s_day, 5)]), PlayedUnit.Now));
        Assert.Empty(unit.Happened);

        Assert.Equal(new UnitAccepted(1), unit.Ask(new RecordDeals([PlayedUnit.Won("1", s_day, 5), PlayedUnit.Won("2", s_day, 7)]), PlayedUnit.Now));
        Assert.Equal("op_2", Assert.Single(Assert.IsType<DealsRecorded>(Assert.Single(unit.Happened)).Deals).Id.Value);
    }

    [Fact]
    public void The_last_word_on_a_deal_within_one_command_counts()
    {
        var unit = PlayedUnit.Established();

        unit.Record(PlayedUnit.Won("1", s_day, 5), PlayedUnit.Won("1", s_day, 9));

        Assert.Equal(PlayedUnit.Cny(9), Assert.Single(unit.State.Deals).Value.Value);
    }

    public static TheoryData<string, Deal> Faults => new()
    {
        { "its id must start with op_", Good with { Id = new("op_not an id") } },
        { "its id must start with op_", Good with { Id = default } },
        { "its customer's id must start with cu_", Good with { Customer = new CustomerId("su_1") } },
        { "its seller's id must start with pe_", Good with { Seller = default } },
        { "its stage must be", Good with { Stage = (DealStage)4 } },
        { "product must have 1 to 200 characters", Good with { Product = "" } },
        { "product must have 1 to 200 characters", Good with { Product = new string('p', 201) } },
        { "a won or lost deal needs the day it was closed", Good with { Closed = null } },
        { "a won or lost deal needs the day it was closed", Good with { Stage = DealStage.Lost, Closed = null } },
        { "a won or lost deal needs its value", Good with { Value = null } },
        { "a won or lost deal needs its value", Good with { Stage = DealStage.Lost, Value = null } },
        { "an open deal cannot have a closing day", Good with { Stage = DealStage.Engaging } },
        { "an open deal cannot have a closing day", Good with { Stage = DealStage.Prospecting } },
        { "it was closed before it was engaged", Good with { Engaged = s_day.AddDays(1) } },
        { "its value must be zero or more", Good with { Value = PlayedUnit.Cny(-1) } },
        { "its value must be zero or more", Good with { Value = PlayedUnit.Cny(Money.MinorUnitsMax + 1) } },
        { "its value is in USD; the unit works in CNY", Good with { Value = new Money(1, "USD") } },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_deal_that_contradicts_itself_is_refused_with_the_whole_command(string why, Deal deal)
    {
        var unit = PlayedUnit.Established();

        var refusal = unit.Refused(new RecordDeals([PlayedUnit.Won("other", s_day, 1), deal]), PlayedUnit.Now);

        Assert.Equal("DEAL_MALFORMED", refusal.Code);
        Assert.StartsWith($"Deal {deal.Id}: {why}", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("No deal of this command was recorded.", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(unit.State.Deals);
    }

    public static TheoryData<Deal> GoodDeals =>
    [
        Good,
        Good with { Customer = null },
        Good with { Product = new string('p', 200) },
        Good with { Engaged = s_day },
        Good with { Engaged = null },
        Good with { Value = PlayedUnit.Cny(0), Stage = DealStage.Lost },
        Good with { Value = PlayedUnit.Cny(Money.MinorUnitsMax) },
        Good with { Stage = DealStage.Engaging, Closed = null, Value = null },
        Good with { Stage = DealStage.Prospecting, Closed = null, Engaged = null, Value = PlayedUnit.Cny(0) },
    ];

    [Theory, MemberData(nameof(GoodDeals))]
    public void A_deal_at_the_edge_of_its_ranges_is_recorded(Deal deal) => PlayedUnit.Established().Record(deal);

    [Theory]
    [InlineData(-100, 0, true)]
    [InlineData(100, 10_000_000, true)]
    [InlineData(-101, 0, false)]
    [InlineData(101, 0, false)]
    [InlineData(0, -1, false)]
    [InlineData(0, 10_000_001, false)]
    public void A_score_is_minus_100_to_100_from_0_to_ten_million_responses(int score, int responses, bool accepted) =>
        Assert.Equal(accepted, PlayedUnit.Established().Ask(new RecordNps(PlayedUnit.FirstQuarter, score, responses), PlayedUnit.Now) is UnitAccepted(1));

    [Fact]
    public void The_same_score_again_adds_nothing_and_another_replaces_it()
    {
        var unit = PlayedUnit.Established();
        var quarter = PlayedUnit.FirstQuarter;
        unit.Ask(new RecordNps(quarter, 72, 30), PlayedUnit.Now);

        Assert.Equal(new UnitAccepted(0), unit.Ask(new RecordNps(quarter, 72, 30), PlayedUnit.Now));
        Assert.Empty(unit.Happened);
        Assert.Equal(new UnitAccepted(1), unit.Ask(new RecordNps(quarter, 72, 31), PlayedUnit.Now));
        Assert.Equal(new UnitAccepted(1), unit.Ask(new RecordNps(quarter, 71, 31), PlayedUnit.Now));
        Assert.Equal(new NpsFigures(71, 31), unit.State.Quarters[quarter].Nps);
    }

    [Fact]
    public void Weeks_count_won_and_closed_leads_by_iso_week_oldest_first()
    {
        var unit = PlayedUnit.Established();
        unit.Record(
            PlayedUnit.Won("1", new(2017, 1, 2), 5), PlayedUnit.Lost("2", new(2017, 1, 8)), PlayedUnit.Won("3", new(2017, 1, 1), 5),
            Good with { Id = new("op_open"), Stage = DealStage.Engaging, Closed = null, Value = null });

        Assert.Equal([new WeekFigures(new IsoWeek(2016, 52), 1, 1), new WeekFigures(new IsoWeek(2017, 1), 1, 2)], SalesUnit.Weeks(unit.State));
    }

    private static Deal Good => PlayedUnit.Won("1", s_day, 1);
}
