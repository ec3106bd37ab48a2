using System.Collections.Immutable;
using System.Globalization;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Settlements;

/// <summary>The shell of a statement; its rules are in <see cref="Settlement"/>.</summary>
[GrainType("settlement")]
public sealed class SettlementGrain(
    ActorServices services, SettlementTables tables, SettlementOptions options,
    [PersistentState("settlement", GrainStorage.Snapshots)] IPersistentState<Snapshot<SettlementState>> snapshot)
    : ActorGrain<Settlement, SettlementState, SettlementCommand, SettlementAnswer, SettlementEvent>(services, snapshot), ISettlementGrain
{
    /// <summary>How long the tree may take to reach what is metered; less than a call of an actor may.</summary>
    private static readonly TimeSpan s_waitMax = TimeSpan.FromSeconds(5);

    private static readonly SettlementRefused s_textOutOfRange = new(SettlementRefusals.OutOfRange("text", $"1 to {DisputeLine.TextLengthMax} characters"));

    private bool MaySee => State.Payer is { } payer && (Caller.Current.Audience is Audience.Internal or Audience.Auditor || Caller.Current.Organisation == payer);

    private bool IsPayer => State.Payer is { } payer && Caller.Current.Audience is Audience.Customer or Audience.Partner && Caller.Current.Organisation == payer;

    /// <summary>Whose key closes what people write: a customer's own, so that its erasure takes it along; of other payers the statement's.</summary>
    private string Subject => Ids.TryParse<CustomerId>(State.Payer, out var customer) ? customer.Value : State.Id.Value;

    public async Task<SettlementAnswer> Settle(string payer, Month month)
    {
        using var limit = new CancellationTokenSource(s_waitMax);
        var (uses, asOf) = await tables.UsesAsync(payer, month, limit.Token);
        var command = new SettleMonth(payer, month, uses, options.Tariffs.Of(month), asOf);
        // The version is part of the key: what comes late for the third time is another request than what came late for the second.
        return await Answer(nameof(Settle), command, $"settle/{State.Id}/{Version.ToString(CultureInfo.InvariantCulture)}", command);
    }

    public Task<SettlementAnswer> Correct(LineCorrection correction, string idempotencyKey) => Answer(
        nameof(Correct), correction, idempotencyKey, new CorrectLine(correction.Day, correction.Feature, correction.Units, correction.Amount, correction.Reason, Caller.Current.Subject));

    public async Task<SettlementAnswer> Dispute(DateOnly day, string feature, string text, string idempotencyKey)
    {
        if (!IsPayer) return Stranger();
        if (!IsText(text)) return s_textOutOfRange;
        return await Answer(nameof(Dispute), new { day, feature, text }, idempotencyKey, new DisputeLine(day, feature, await Services.Keys.Seal(Subject, text), Caller.Current.Client));
    }

    public async Task<SettlementAnswer> AnswerDispute(int number, bool upheld, string text, string idempotencyKey)
    {
        if (State.Payer is null) return Stranger();
        if (!IsText(text)) return s_textOutOfRange;
        return await Answer(nameof(AnswerDispute), new { number, upheld, text }, idempotencyKey, new AnswerDispute(number, upheld, await Services.Keys.Seal(Subject, text), Caller.Current.Subject));
    }

    public async Task<StatementView?> View()
    {
        if (!MaySee || State.Payer is not { } payer) return null;
        return new(
            State.Id, payer, State.Month, State.ClosedAt, State.AsOf, State.Lines, State.Corrections, await DisputesAsync(), State.Total, State.Owed, await tables.ByClientAsync(payer, State.Month), Version);
    }

    private async Task<ImmutableArray<DisputeView>> DisputesAsync()
    {
        var texts = await Services.Keys.OpenEach([.. State.Disputes.SelectMany(one => one.Answer is { } answer ? new[] { one.Text, answer } : [one.Text])]);
        var (views, next) = (ImmutableArray.CreateBuilder<DisputeView>(State.Disputes.Length), 0);
        foreach (var one in State.Disputes)
            views.Add(new(one.Number, one.Day, one.Feature, texts[next++], one.By, one.At, one.Upheld, one.Answer is null ? null : texts[next++], one.AnsweredAt));
        return views.ToImmutable();
    }

    private static bool IsText(string? text) => text is { Length: > 0 and <= DisputeLine.TextLengthMax };

    /// <summary>What a stranger hears is what anybody hears about a statement that does not exist.</summary>
    private static SettlementRefused Stranger() => new(SettlementRefusals.StatementUnknown);
}
