using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Settlements;

/// <summary>What a statement remembers; rebuilt from its events.</summary>
public sealed record SettlementState(StatementId Id)
{
    /// <summary>The organisation that pays; null until the month is closed.</summary>
    public string? Payer { get; init; }

    public Month Month { get; init; }

    public DateTimeOffset ClosedAt { get; init; }

    /// <summary>As they were when the month was closed: by day, then by feature. Never changed since.</summary>
    public ImmutableArray<StatementLine> Lines { get; init; } = [];

    /// <summary>Appended since, in their order.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>What the payer contested, in its order.</summary>
    public ImmutableArray<Dispute> Disputes { get; init; } = [];

    /// <summary>It takes account of the uses in the first so many leaves of the log.</summary>
    public long AsOf { get; init; }

    /// <summary>Units of each line with the corrections, by day and feature; those of uses alone, or with those made by hand.</summary>
    public ImmutableDictionary<(DateOnly Day, string Feature), long> Units(bool byHandToo)
    {
        var units = Lines.ToImmutableDictionary(line => (line.Day, line.Feature), line => line.Units).ToBuilder();
        foreach (var one in Corrections)
            if (byHandToo || one.Kind == CorrectionKind.Late) units[(one.Day, one.Feature)] = units.GetValueOrDefault((one.Day, one.Feature)) + one.Units;
        return units.ToImmutable();
    }

    /// <summary>What a line comes to with its corrections.</summary>
    public Money AmountOf(DateOnly day, string feature) => Lines.Where(line => line.Day == day && line.Feature == feature).Select(line => line.Amount)
        .Concat(Corrections.Where(one => one.Day == day && one.Feature == feature).Select(one => one.Amount)).Aggregate((sum, amount) => sum + amount);

    /// <summary>What the month came to when it was closed.</summary>
    /// <exception cref="InvalidOperationException">It is not closed.</exception>
    [JsonIgnore]
    public Money Total => Lines.Select(line => line.Amount).Aggregate((sum, amount) => sum + amount);

    /// <summary>What it comes to with all corrections.</summary>
    /// <exception cref="InvalidOperationException">It is not closed.</exception>
    [JsonIgnore]
    public Money Owed => Corrections.Aggregate(Total, (sum, one) => sum + one.Amount);
}

/// <summary>The uses of one feature on one day, and what they cost.</summary>
/// <param name="Units">At least 1.</param>
/// <param name="UnitPrice">Of one unit, by the tariff in force on the day.</param>
/// <param name="Amount">Units × unit price.</param>
/// <param name="Tariff">Version of that tariff.</param>
[GenerateSerializer, Immutable, Alias("statement-line")]
public sealed record StatementLine(
    [property: Id(0)] DateOnly Day, [property: Id(1)] string Feature, [property: Id(2)] long Units, [property: Id(3)] Money UnitPrice, [property: Id(4)] Money Amount,
    [property: Id(5)] string Tariff);

/// <summary>Why a line was corrected.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CorrectionKind>))]
public enum CorrectionKind
{
    /// <summary>Uses of the month came into the log after it had been closed.</summary>
    [JsonStringEnumMemberName("late")] Late,
    /// <summary>Somebody at headquarters found the line wrong.</summary>
    [JsonStringEnumMemberName("byHand")] ByHand,
}

/// <summary>What was appended to a line.</summary>
/// <param name="Number">From 1, in the statement.</param>
/// <param name="Units">More, or when negative fewer; 0 when only the amount was wrong.</param>
/// <param name="Amount">More, or when negative less.</param>
/// <param name="Reason">Which the payer and auditors read: of uses that came late always the same sentence.</param>
/// <param name="By">Who found it wrong; null: the platform.</param>
[GenerateSerializer, Immutable, Alias("statement-correction")]
public sealed record Correction(
    [property: Id(0)] int Number, [property: Id(1)] CorrectionKind Kind, [property: Id(2)] DateOnly Day, [property: Id(3)] string Feature, [property: Id(4)] long Units,
    [property: Id(5)] Money Amount, [property: Id(6)] string Reason, [property: Id(7)] string? By, [property: Id(8)] DateTimeOffset At);

/// <summary>What the payer contested about a line, and what headquarters answered.</summary>
/// <param name="Number">From 1, in the statement.</param>
/// <param name="Text">What the payer says; sealed, since people write it.</param>
/// <param name="By">The client through which it was contested.</param>
/// <param name="Upheld">Whether headquarters found the payer right; null while it has not answered.</param>
/// <param name="Answer">What headquarters says, sealed as the text is.</param>
public sealed record Dispute(
    int Number, DateOnly Day, string Feature, Sealed Text, string By, DateTimeOffset At, bool? Upheld, Sealed? Answer, DateTimeOffset? AnsweredAt)
{
    /// <summary>Whether headquarters has not answered.</summary>
    [JsonIgnore]
    public bool IsOpen => Upheld is null;
}

/// <summary>How statements get their ids.</summary>
public static class StatementIds
{
    /// <summary>The statement of a payer and a month: a hash, since an organisation may be called anything.</summary>
    public static StatementId Of(string payer, Month month) =>
        StatementId.From($"{StatementId.Prefix}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payer)), 0, 16)}-{month}");
}
