using CsCheck;

namespace Ecosystem.Domain.Tests;

public class MoneyTests
{
    private const long Max = 9_007_199_254_740_991;

    [Theory]
    [InlineData(Max, "CNY", true)]
    [InlineData(-Max, "CNY", true)]
    [InlineData(Max + 1, "CNY", false)]
    [InlineData(-Max - 1, "CNY", false)]
    [InlineData(0, "cny", false)]
    [InlineData(0, "CN", false)]
    [InlineData(0, "CNYY", false)]
    [InlineData(0, "C1Y", false)]
    [InlineData(0, "ＣＮＹ", false)]
    [InlineData(0, null, false)]
    public void An_amount_is_within_what_JSON_keeps_exactly_and_a_currency_is_three_capital_letters(long amount, string? currency, bool wellFormed) =>
        Assert.Equal(wellFormed, new Money(amount, currency!).IsWellFormed);

    [Fact]
    public void Sums_and_differences_are_exact_up_to_the_range_and_refuse_to_leave_it()
    {
        Assert.Equal(Cny(Max), Cny(Max - 1) + Cny(1));
        Assert.Equal(Cny(-Max), Cny(1 - Max) - Cny(1));
        Assert.Throws<OverflowException>(() => Cny(Max) + Cny(1));
        Assert.Throws<OverflowException>(() => Cny(-Max) + Cny(-1));
        Assert.Throws<OverflowException>(() => Cny(-Max) - Cny(1));
        Assert.Throws<OverflowException>(() => Cny(Max) - Cny(-1));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue, "CNY") + Cny(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue, "CNY") - Cny(1));
    }

    [Fact]
    public void Currencies_never_mix()
    {
        var dollars = new Money(1, "USD");

        Assert.Equal("Amounts in CNY and USD cannot be combined.", Assert.Throws<InvalidOperationException>(() => Cny(1) + dollars).Message);
        Assert.Throws<InvalidOperationException>(() => Cny(1) - dollars);
        Assert.Throws<InvalidOperationException>(() => Cny(1) < dollars);
        Assert.Throws<InvalidOperationException>(() => Cny(1) > dollars);
    }

    [Fact]
    public void Amounts_add_up_and_compare_as_whole_numbers_do() =>
        Gen.Select(Gen.Long[-Max / 2, Max / 2], Gen.Long[-Max / 2, Max / 2]).Sample((one, other) =>
        {
            Assert.Equal(Cny(one + other), Cny(one) + Cny(other));
            Assert.Equal(Cny(one - other), Cny(one) - Cny(other));
            Assert.Equal(one < other, Cny(one) < Cny(other));
            Assert.Equal(one > other, Cny(one) > Cny(other));
            Assert.Equal(Cny(one), Texts.RoundTrip(Cny(one)));
        });

    [Fact]
    public void It_reads_as_an_amount_and_its_currency()
    {
        Assert.Equal("-12.05 CNY", Cny(-1205).ToString());
        Assert.Equal("0.00 CNY", Money.Zero("CNY").ToString());
    }

    private static Money Cny(long minorUnits) => new(minorUnits, "CNY");
}
