using System.Collections.Immutable;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.Settlements;

/// <summary>A partner's statement for March 2026 as its shell would run it.</summary>
internal sealed class PlayedSettlement() : Played<Settlement, SettlementState, SettlementCommand, SettlementAnswer, SettlementEvent>(StatementIds.Of(Payer, March).Value)
{
    public const string Payer = "partner_demo";
    public const string Profile = "read.profile";

    public static readonly Month March = new(2026, 3);

    /// <summary>The first moment at which March may be closed.</summary>
    public static readonly DateTimeOffset Closing = new(2026, 4, 1, 1, 0, 0, TimeSpan.Zero);

    public static readonly Sealed Text = new("st_1", "dGV4dA");

    public static Tariff Tariff { get; } = new("t-1", "CNY", Prices((Profile, 10), ("export", 500)));

    public static SettleMonth Settle { get; } = Month((3, Profile, 4), (3, "export", 1), (7, Profile, 2), (7, "view", 9));

    public static SettleMonth Month(params (int Day, string Feature, long Units)[] uses) =>
        new(Payer, March, [.. uses.Select(use => new MeteredDay(new(2026, 3, use.Day), use.Feature, use.Units))], [Tariff], 100);

    public static ImmutableSortedDictionary<string, long> Prices(params (string Feature, long Price)[] prices) =>
        prices.ToImmutableSortedDictionary(one => one.Feature, one => one.Price, StringComparer.Ordinal);

    public static DateOnly Day(int day) => new(2026, 3, day);

    public static PlayedSettlement Closed(SettleMonth? settle = null)
    {
        var statement = new PlayedSettlement();
        Assert.Equal(new SettlementAccepted(0), statement.Ask(settle ?? Settle, Closing));
        return statement;
    }

    public string? Code(SettlementCommand command, DateTimeOffset? now = null) => (Ask(command, now ?? Closing) as SettlementRefused)?.Refusal.Code;

    public static CorrectLine Correct(int day = 3, string feature = Profile, long units = -1, long? amount = null, string reason = "read twice") =>
        new(Day(day), feature, units, amount is { } minor ? new Money(minor, "CNY") : null, reason, "hq-console");
}
