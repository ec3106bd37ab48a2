using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Settlements;

/// <summary>What a statement can be asked. Whether the asker is its payer, the shell has checked: to a stranger there is no such statement.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SettleMonth), "settleMonth")]
[JsonDerivedType(typeof(CorrectLine), "correctLine")]
[JsonDerivedType(typeof(DisputeLine), "disputeLine")]
[JsonDerivedType(typeof(AnswerDispute), "answerDispute")]
public abstract record SettlementCommand;

/// <summary>Closes the month; when it is closed, appends what came late. Only the platform itself says this.</summary>
/// <param name="Uses">What the payer used in the month, as metered from the first <paramref name="AsOf"/> leaves of the log.</param>
/// <param name="Tariffs">Those that price some day of the month. In the entry, so that it can be recomputed by whoever has only the log.</param>
public sealed record SettleMonth(string Payer, Month Month, ImmutableArray<MeteredDay> Uses, ImmutableArray<Tariff> Tariffs, long AsOf) : SettlementCommand
{
    /// <summary>Most lines of one statement, inclusive: a hundred features on each day.</summary>
    public const int LinesMax = 3100;

    /// <summary>How long after its end a month is closed: uses that were decided in its last moments are in the log by then.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);
}

/// <summary>The uses of one feature on one day, whoever's client made them.</summary>
/// <param name="Units">At least 1.</param>
[GenerateSerializer, Immutable, Alias("metered-day")]
public sealed record MeteredDay([property: Id(0)] DateOnly Day, [property: Id(1)] string Feature, [property: Id(2)] long Units);

/// <summary>Appends a correction to a line that was found wrong.</summary>
/// <param name="Units">More, or when negative fewer; 0 when only the amount was wrong.</param>
/// <param name="Amount">More, or when negative less; null: <paramref name="Units"/> × the line's unit price.</param>
/// <param name="Reason">1 to 500 characters; the payer and auditors read it.</param>
/// <param name="By">Who says so.</param>
public sealed record CorrectLine(DateOnly Day, string Feature, long Units, Money? Amount, string Reason, string By) : SettlementCommand
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLengthMax = 500;

    /// <summary>Most corrections by hand of one statement.</summary>
    public const int CorrectionsMax = 1000;
}

/// <summary>Contests a line.</summary>
/// <param name="Text">1 to <see cref="TextLengthMax"/> characters, sealed.</param>
/// <param name="By">The client through which it is contested.</param>
public sealed record DisputeLine(DateOnly Day, string Feature, Sealed Text, string By) : SettlementCommand
{
    /// <summary>Longest text, in characters; the shell checks it, which alone sees it.</summary>
    public const int TextLengthMax = 2000;

    /// <summary>Most disputes of one statement.</summary>
    public const int DisputesMax = 100;
}

/// <summary>Answers a dispute, which ends it. A line that is wrong is corrected besides.</summary>
public sealed record AnswerDispute(int Number, bool Upheld, Sealed Answer, string By) : SettlementCommand;
