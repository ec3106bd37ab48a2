using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;

namespace Ecosystem.Contracts.Settlements;

/// <summary>A statement of one month's uses for one payer (docs/settlement.md). The grain key is a <see cref="StatementId"/>.</summary>
/// <remarks>
/// Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>. Headquarters and auditors see every statement, a customer or a
/// partner its own; to everybody else there is no such statement.
/// </remarks>
[Alias("settlement")]
public interface ISettlementGrain : IGrainWithStringKey
{
    /// <summary>Closes the month once it is over, and later appends what came late. Whether there was anything to do is in the version. Only the platform itself calls this.</summary>
    [Alias("settle")] Task<SettlementAnswer> Settle(string payer, Month month);

    /// <summary>Appends a correction to a line that was found wrong.</summary>
    [Alias("correct")] Task<SettlementAnswer> Correct(LineCorrection correction, string idempotencyKey);

    /// <summary>Contests a line of the caller's own statement.</summary>
    /// <param name="text">1 to <see cref="DisputeLine.TextLengthMax"/> characters.</param>
    [Alias("dispute")] Task<SettlementAnswer> Dispute(DateOnly day, string feature, string text, string idempotencyKey);

    /// <summary>Answers what was contested.</summary>
    /// <param name="text">1 to <see cref="DisputeLine.TextLengthMax"/> characters.</param>
    [Alias("answer-dispute")] Task<SettlementAnswer> AnswerDispute(int number, bool upheld, string text, string idempotencyKey);

    /// <summary>The statement as it stands; null where there is none for the caller.</summary>
    [Alias("view")] Task<StatementView?> View();
}

/// <summary>What is appended to a line; see <see cref="CorrectLine"/> for ranges.</summary>
[GenerateSerializer, Immutable, Alias("line-correction")]
public sealed record LineCorrection([property: Id(0)] DateOnly Day, [property: Id(1)] string Feature, [property: Id(2)] long Units, [property: Id(3)] Money? Amount, [property: Id(4)] string Reason);

/// <summary>A statement.</summary>
/// <param name="AsOf">It takes account of the uses in the first so many leaves of the log.</param>
/// <param name="Total">What the month came to when it was closed.</param>
/// <param name="Owed">What it comes to with all corrections.</param>
/// <param name="ByClient">The month's uses by feature and client, as metered now.</param>
[GenerateSerializer, Immutable, Alias("statement-view")]
public sealed record StatementView(
    [property: Id(0)] StatementId Id, [property: Id(1)] string Payer, [property: Id(2)] Month Month, [property: Id(3)] DateTimeOffset ClosedAt, [property: Id(4)] long AsOf,
    [property: Id(5)] ImmutableArray<StatementLine> Lines, [property: Id(6)] ImmutableArray<Correction> Corrections, [property: Id(7)] ImmutableArray<DisputeView> Disputes,
    [property: Id(8)] Money Total, [property: Id(9)] Money Owed, [property: Id(10)] ImmutableArray<ClientUse> ByClient, [property: Id(11)] long Version);

/// <summary>A dispute, with what was written opened; null where it was erased.</summary>
[GenerateSerializer, Immutable, Alias("dispute-view")]
public sealed record DisputeView(
    [property: Id(0)] int Number, [property: Id(1)] DateOnly Day, [property: Id(2)] string Feature, [property: Id(3)] string? Text, [property: Id(4)] string By, [property: Id(5)] DateTimeOffset At,
    [property: Id(6)] bool? Upheld, [property: Id(7)] string? Answer, [property: Id(8)] DateTimeOffset? AnsweredAt);

/// <summary>How often a client used a feature in the month.</summary>
[GenerateSerializer, Immutable, Alias("client-use")]
public sealed record ClientUse([property: Id(0)] string Feature, [property: Id(1)] string Client, [property: Id(2)] long Units);

/// <summary>Lists statements, and says what uses cost. One activation per silo; the grain key is <see cref="Key"/>.</summary>
[Alias("statements")]
public interface IStatementsGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "statements_all";

    /// <summary>Statements, in the order in which their months were closed; a customer or a partner finds its own alone.</summary>
    [Alias("list")] Task<Listed<StatementRow>> List(StatementList list);

    /// <summary>Most days asked for at once.</summary>
    const int DaysMax = 92;

    /// <summary>What was used on each of the last days, today with them, as it is metered: by day, then by feature. A customer or a partner finds its own alone.</summary>
    /// <param name="payer">Whose; null: everybody's whose the caller may see, added up.</param>
    /// <param name="days">1 to <see cref="DaysMax"/>.</param>
    [Alias("metered")] Task<ImmutableArray<MeteredDay>> Metered(string? payer, int days);

    /// <summary>The tariffs, by the day they begin.</summary>
    [Alias("tariffs")] Task<ImmutableArray<Tariff>> Tariffs();
}

/// <summary>Statements. A filter that is null leaves nothing out.</summary>
[GenerateSerializer, Immutable, Alias("statement-list")]
public sealed record StatementList(Window Window, bool Descending, [property: Id(0)] Month? Month = null, [property: Id(1)] string? Payer = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>A statement as lists have it.</summary>
/// <param name="Owed">What it comes to with all corrections.</param>
/// <param name="Corrections">How many there are.</param>
/// <param name="OpenDisputes">Those that are not answered.</param>
[GenerateSerializer, Immutable, Alias("statement-row")]
public sealed record StatementRow(
    [property: Id(0)] StatementId Id, [property: Id(1)] string Payer, [property: Id(2)] Month Month, [property: Id(3)] Money Owed, [property: Id(4)] int Corrections, [property: Id(5)] int OpenDisputes);
