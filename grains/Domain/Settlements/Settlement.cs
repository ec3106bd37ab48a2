using System.Collections.Immutable;

namespace Ecosystem.Domain.Settlements;

using Decided = Decision<SettlementAnswer, SettlementEvent>;

/// <summary>The rules of settlement by use 按使用频次结算 (docs/rules/settlement.md): one actor for each payer and month. Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed class Settlement : IActor<SettlementState, SettlementCommand, SettlementAnswer, SettlementEvent>
{
    /// <summary>What is said of uses that came late.</summary>
    public const string LateReason = "Uses of this day came into the log after the month was closed. 关账后入日志的使用";

    private const int FeatureLengthMax = 80;

    private static readonly Decided s_nothing = new(new SettlementAccepted(0));

    private Settlement() { }

    public static string Kind => "settlement";

    public static bool IsKey(string key) => Ids.TryParse<StatementId>(key, out _);

    public static SettlementState Empty(string key) => new(Ids.Parse<StatementId>(key));

    public static SettlementAnswer Refused(Refusal refusal) => new SettlementRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="SettlementRefusals"/> answers.</remarks>
    public static Decided Decide(SettlementState state, SettlementCommand command, DateTimeOffset now)
    {
        if (state.Payer is null && command is not SettleMonth) return Refuse(SettlementRefusals.StatementUnknown);
        return command switch
        {
            SettleMonth settle => Decide(state, settle, now),
            CorrectLine correct => Decide(state, correct, now),
            DisputeLine dispute => Decide(state, dispute, now),
            AnswerDispute answer => Decide(state, answer, now),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a statement.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static SettlementState Apply(SettlementState state, SettlementEvent happened) => happened switch
    {
        StatementClosed e => state with { Payer = e.Payer, Month = e.Month, Lines = e.Lines, AsOf = e.AsOf, ClosedAt = e.At },
        StatementCorrected e => state with { Corrections = state.Corrections.Add(e.Correction), AsOf = e.AsOf ?? state.AsOf },
        LineDisputed e => state with { Disputes = state.Disputes.Add(new(e.Number, e.Day, e.Feature, e.Text, e.By, e.At, null, null, null)) },
        DisputeAnswered e => state with
        {
            Disputes = state.Disputes.SetItem(e.Number - 1, state.Disputes[e.Number - 1] with { Upheld = e.Upheld, Answer = e.Answer, AnsweredAt = e.At }),
        },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a statement.", nameof(happened)),
    };

    /// <summary>ST-5, ST-6: closed once; what comes after is appended.</summary>
    private static Decided Decide(SettlementState state, SettleMonth settle, DateTimeOffset now)
    {
        if (Invalid(state, settle) is { } invalid) return Refuse(invalid);
        if (now < settle.Month.End + SettleMonth.Grace) return Refuse(SettlementRefusals.MonthOpen(settle.Month));
        foreach (var use in settle.Uses)
            if (TariffOf(settle, use.Day) is null) return Refuse(SettlementRefusals.TariffUnknown(use.Day));
        if (settle.AsOf < state.AsOf) return Refuse(SettlementRefusals.MeterBehind);
        return state.Payer is null ? Close(settle, now) : AppendLate(state, settle, now);
    }

    private static Refusal? Invalid(SettlementState state, SettleMonth settle)
    {
        if (settle.Payer.Length is 0 || !settle.Month.IsWellFormed || StatementIds.Of(settle.Payer, settle.Month) != state.Id) return SettlementRefusals.OutOfRange("payer and month", "those of which the statement's id is made");
        if (settle.Uses.IsDefaultOrEmpty || settle.Uses.Length > SettleMonth.LinesMax) return SettlementRefusals.OutOfRange("uses", $"1 to {SettleMonth.LinesMax}");
        if (!settle.Uses.All(use => settle.Month.Contains(use.Day) && use.Units >= 1 && use.Feature is { Length: > 0 and <= FeatureLengthMax }) || settle.Uses.DistinctBy(use => (use.Day, use.Feature)).Count() != settle.Uses.Length)
            return SettlementRefusals.OutOfRange("uses", "of days of the month, each day and feature once, at least one unit each");
        return null;
    }

    private static Decided Close(SettleMonth settle, DateTimeOffset now)
    {
        var lines = ImmutableArray.CreateBuilder<StatementLine>(settle.Uses.Length);
        foreach (var use in settle.Uses.OrderBy(use => use.Day).ThenBy(use => use.Feature, StringComparer.Ordinal))
        {
            var tariff = TariffOf(settle, use.Day)!;
            if (Times(tariff.PriceOf(use.Feature), use.Units) is not { } amount) return Refuse(SettlementRefusals.TooMuch);
            lines.Add(new(use.Day, use.Feature, use.Units, tariff.PriceOf(use.Feature), amount, tariff.Version));
        }
        return Sum(lines.Select(line => line.Amount)) is null
            ? Refuse(SettlementRefusals.TooMuch)
            : new(new SettlementAccepted(0), [new StatementClosed(settle.Payer, settle.Month, lines.ToImmutable(), settle.AsOf, now)]);
    }

    /// <summary>ST-6: a use that came late costs what its day's line says; on a day or of a feature without a line, what the tariff says.</summary>
    private static Decided AppendLate(SettlementState state, SettleMonth settle, DateTimeOffset now)
    {
        var stated = state.Units(byHandToo: false);
        var metered = settle.Uses.ToDictionary(use => (use.Day, use.Feature), use => use.Units);
        if (stated.Any(line => metered.GetValueOrDefault(line.Key) < line.Value)) return Refuse(SettlementRefusals.MeterBehind);
        var late = ImmutableArray.CreateBuilder<SettlementEvent>();
        foreach (var use in settle.Uses.OrderBy(use => use.Day).ThenBy(use => use.Feature, StringComparer.Ordinal))
        {
            var more = use.Units - stated.GetValueOrDefault((use.Day, use.Feature));
            if (more == 0) continue;
            if (Times(PriceOf(state, use.Day, use.Feature) ?? TariffOf(settle, use.Day)!.PriceOf(use.Feature), more) is not { } amount) return Refuse(SettlementRefusals.TooMuch);
            late.Add(new StatementCorrected(new(state.Corrections.Length + late.Count + 1, CorrectionKind.Late, use.Day, use.Feature, more, amount, LateReason, null, now), settle.AsOf));
        }
        if (late.Count == 0) return s_nothing;
        var amounts = late.OfType<StatementCorrected>().Select(e => e.Correction.Amount);
        return Sum(amounts.Prepend(state.Owed)) is null ? Refuse(SettlementRefusals.TooMuch) : new(new SettlementAccepted(state.Corrections.Length + late.Count), late.ToImmutable());
    }

    /// <summary>ST-7: names the line and the reason, and never brings a line below nothing.</summary>
    private static Decided Decide(SettlementState state, CorrectLine correct, DateTimeOffset now)
    {
        if (correct.Reason is not { Length: > 0 and <= CorrectLine.ReasonLengthMax }) return Refuse(SettlementRefusals.OutOfRange("reason", $"1 to {CorrectLine.ReasonLengthMax} characters: what was wrong with the line"));
        if (correct.Units is < -Money.MinorUnitsMax or > Money.MinorUnitsMax) return Refuse(SettlementRefusals.OutOfRange("units", $"-{Money.MinorUnitsMax} to {Money.MinorUnitsMax}"));
        if (correct.Amount is { IsWellFormed: false }) return Refuse(SettlementRefusals.OutOfRange("amount", $"minor units within ±{Money.MinorUnitsMax} of a currency of three capital letters"));
        if (correct.Units == 0 && correct.Amount is not { MinorUnits: not 0 }) return Refuse(SettlementRefusals.OutOfRange("units", "other than 0, unless an amount other than 0 is given"));
        if (PriceOf(state, correct.Day, correct.Feature) is not { } price) return Refuse(SettlementRefusals.LineUnknown);
        if (correct.Amount is { } given && given.Currency != price.Currency) return Refuse(SettlementRefusals.OtherCurrency(price.Currency));
        if ((correct.Amount ?? Times(price, correct.Units)) is not { } amount || Sum([state.Owed, amount]) is null) return Refuse(SettlementRefusals.TooMuch);
        if (state.Units(byHandToo: true)[(correct.Day, correct.Feature)] + correct.Units < 0 || state.AmountOf(correct.Day, correct.Feature).MinorUnits + amount.MinorUnits < 0) return Refuse(SettlementRefusals.BelowNothing);
        if (state.Corrections.Count(one => one.Kind == CorrectionKind.ByHand) >= CorrectLine.CorrectionsMax) return Refuse(SettlementRefusals.TooMany("corrections by hand", CorrectLine.CorrectionsMax));
        var correction = new Correction(state.Corrections.Length + 1, CorrectionKind.ByHand, correct.Day, correct.Feature, correct.Units, amount, correct.Reason, correct.By, now);
        return new(new SettlementAccepted(correction.Number), [new StatementCorrected(correction, null)]);
    }

    private static Decided Decide(SettlementState state, DisputeLine dispute, DateTimeOffset now)
    {
        if (PriceOf(state, dispute.Day, dispute.Feature) is null) return Refuse(SettlementRefusals.LineUnknown);
        if (state.Disputes.Length >= DisputeLine.DisputesMax) return Refuse(SettlementRefusals.TooMany("disputes", DisputeLine.DisputesMax));
        if (state.Disputes.FirstOrDefault(one => one.IsOpen && one.Day == dispute.Day && one.Feature == dispute.Feature) is { } open) return Refuse(SettlementRefusals.DisputeOpen(open.Number));
        var number = state.Disputes.Length + 1;
        return new(new SettlementAccepted(number), [new LineDisputed(number, dispute.Day, dispute.Feature, dispute.Text, dispute.By, now)]);
    }

    private static Decided Decide(SettlementState state, AnswerDispute answer, DateTimeOffset now)
    {
        if (answer.Number < 1 || answer.Number > state.Disputes.Length) return Refuse(SettlementRefusals.DisputeUnknown);
        return state.Disputes[answer.Number - 1].IsOpen
            ? new(new SettlementAccepted(answer.Number), [new DisputeAnswered(answer.Number, answer.Upheld, answer.Answer, answer.By, now)])
            : Refuse(SettlementRefusals.DisputeClosed);
    }

    private static Tariff? TariffOf(SettleMonth settle, DateOnly day) =>
        settle.Tariffs.Where(tariff => tariff.IsInForce(day)).OrderBy(tariff => tariff.ValidFrom ?? DateOnly.MinValue).LastOrDefault();

    /// <summary>What a unit of a line costs; null: there is no such line. One that only uses that came late have made goes on costing what the first of them did.</summary>
    private static Money? PriceOf(SettlementState state, DateOnly day, string feature)
    {
        if (state.Lines.FirstOrDefault(line => line.Day == day && line.Feature == feature) is { } line) return line.UnitPrice;
        var late = state.Corrections.FirstOrDefault(one => one.Kind == CorrectionKind.Late && one.Day == day && one.Feature == feature);
        return late is null ? null : new Money(late.Amount.MinorUnits / late.Units, late.Amount.Currency);
    }

    private static Money? Times(Money price, long units)
    {
        var product = (Int128)price.MinorUnits * units;
        return product >= -Money.MinorUnitsMax && product <= Money.MinorUnitsMax ? new Money((long)product, price.Currency) : null;
    }

    private static Money? Sum(IEnumerable<Money> amounts)
    {
        var (sum, currency) = (Int128.Zero, "");
        foreach (var amount in amounts) (sum, currency) = (sum + amount.MinorUnits, amount.Currency);
        return sum >= -Money.MinorUnitsMax && sum <= Money.MinorUnitsMax ? new Money((long)sum, currency) : null;
    }

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
