using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Silo.Sample;

namespace Ecosystem.Silo.Strategy;

/// <summary>A hospital or distributor of the play.</summary>
/// <param name="Consents">Whether the passport says yes to joint planning.</param>
/// <param name="AmountMinorUnits">What a win is worth, in fen.</param>
internal sealed record DemoCustomer(CustomerId Id, string Name, bool IsChinese, bool IsDistributor, bool Consents, int DealsOpen, long AmountMinorUnits);

/// <summary>What an interaction is about. The flow has to find it in the text.</summary>
internal enum Topic
{
    Ordinary,
    Unhappy,
    Rival,
    Shift,
}

/// <summary>An interaction of the play, with what only the play knows of it.</summary>
/// <param name="Note">What the seller adds to whatever is sent.</param>
internal sealed record DemoInteraction(FlowInteraction Interaction, DemoCustomer Customer, Topic Topic, string Text, string Note);

/// <summary>Makes the customers of the play and what they write, from a seed.</summary>
internal sealed class DemoCustomers(int seed, int count)
{
    /// <summary>Of a thousand interactions, so many tell that purchasing moves down; before the drift, and after it.</summary>
    private const int ShiftBefore = 130, ShiftAfter = 480;

    private readonly Pcg _random = new((ulong)seed, 11);

    public ImmutableArray<DemoCustomer> All { get; } = Make(new((ulong)seed, 7), count);

    /// <summary>What comes in on one day, in order.</summary>
    public IEnumerable<DemoInteraction> Day(int day, DateTimeOffset midnight, bool drifted)
    {
        var many = Math.Max(1, All.Length / 20);
        return Enumerable.Range(0, many).Select(n => One(day, n, midnight.AddSeconds((8 * 3600) + (n * 36_000L / many)), drifted)).ToList();
    }

    private DemoInteraction One(int day, int n, DateTimeOffset at, bool drifted)
    {
        var customer = _random.Pick(All);
        var kind = _random.Pick<InteractionKind>([InteractionKind.Email, InteractionKind.WeCom, InteractionKind.MeetingMinutes, InteractionKind.PocFeedback]);
        var (roll, shift) = (_random.Between(0, 1000), drifted ? ShiftAfter : ShiftBefore);
        var topic = roll < 50 ? Topic.Unhappy : roll < 50 + shift ? Topic.Shift : roll < 350 + shift ? Topic.Rival : Topic.Ordinary;
        var note = _random.Between(0, 1000);
        return new(
            new($"IN-{day:000}-{n:00000}", customer.Id, kind, at), customer, topic, DemoTexts.Of(topic, customer.IsChinese, _random),
            note < 15 ? "疗效保证。" : note < 50 ? "85折优惠。" : "");
    }

    private static ImmutableArray<DemoCustomer> Make(Pcg random, int count) => [.. Enumerable.Range(1, count).Select(n => One(random, n))];

    private static DemoCustomer One(Pcg random, int n)
    {
        var (chinese, distributor) = (random.Chance(700), random.Chance(300));
        var name = chinese
            ? $"{random.Pick(Words.ChineseFirmStems)}{(distributor ? "医疗器械" : "医院")}{n}"
            : $"{random.Pick(Words.EnglishFirmStems)} {(distributor ? "Medical Supply" : "Hospital")} {n}";
        return new(new($"cu_demo{n:00000}"), name, chinese, distributor, random.Chance(850), random.Between(0, 6), random.Around(20, 400) * 100_000L);
    }
}
