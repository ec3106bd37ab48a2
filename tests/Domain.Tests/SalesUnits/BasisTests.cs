using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>CU-19: a decision names the customer data it rests on.</summary>
public class BasisTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [InlineData(0, false)]
    public void A_decision_rests_on_1_to_20_receipts(int count, bool taken)
    {
        var unit = PlayedUnit.Established();
        var answer = unit.Ask(PlayedUnit.Authorize(100) with { BasedOn = [.. Enumerable.Range(0, count).Select(n => PlayedUnit.Basis($"re_{n}"))] }, PlayedUnit.Now);
        Assert.Equal(taken, answer is Authorization);
        if (taken) Assert.Equal(count, Assert.Single(unit.Happened.OfType<AuthorizationDecided>()).BasedOn!.Value.Length);
        else Assert.Equal("OUT_OF_RANGE", Assert.IsType<UnitRefused>(answer).Refusal.Code);
    }

    [Fact]
    public void A_receipt_is_named_once() =>
        Assert.Equal("OUT_OF_RANGE", Assert.IsType<UnitRefused>(PlayedUnit.Established().Ask(PlayedUnit.Authorize(100) with { BasedOn = [PlayedUnit.Basis("re_1"), PlayedUnit.Basis("re_1")] }, PlayedUnit.Now)).Refusal.Code);

    [Fact]
    public void Whatever_the_outcome_the_decision_keeps_what_it_rests_on_and_it_changes_nothing_else()
    {
        foreach (var amount in new[] { 100L, 100_000_000L })
        {
            var (with, without) = (PlayedUnit.Established(), PlayedUnit.Established());
            var answer = with.Ask(PlayedUnit.Authorize(amount) with { BasedOn = [PlayedUnit.Basis("re_1")] }, PlayedUnit.Now);
            Assert.Equal(Texts.Of(without.Ask(PlayedUnit.Authorize(amount), PlayedUnit.Now)), Texts.Of(answer));
            Assert.Equal("re_1", Assert.Single(Assert.Single(with.Log.OfType<AuthorizationDecided>()).BasedOn!.Value).Receipt.Value);
            Assert.Equal(Texts.Of(without.State), Texts.Of(with.State));
        }
    }

    [Fact]
    public void A_decision_that_names_nothing_is_written_as_it_always_was()
    {
        var unit = PlayedUnit.Established();
        unit.Ask(PlayedUnit.Authorize(100), PlayedUnit.Now);
        Assert.DoesNotContain("basedOn", Texts.Of(unit.Log.OfType<AuthorizationDecided>().Single()), StringComparison.Ordinal);
        Assert.DoesNotContain("basedOn", Texts.Of<SalesUnitCommand>(PlayedUnit.Authorize(100)), StringComparison.Ordinal);
        Assert.Equal("re_1", Texts.RoundTrip(PlayedUnit.Authorize(100) with { BasedOn = [PlayedUnit.Basis("re_1")] }).BasedOn!.Value.Single().Receipt.Value);
    }
}
