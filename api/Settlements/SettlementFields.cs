using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Settlements;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Domain;
using Ecosystem.Domain.Settlements;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>What uses cost: the tariffs, by the day they begin.</summary>
    public static async Task<IEnumerable<TariffType>> Tariffs([FromRequest] Actors actors) => (await actors.Statements.Tariffs()).Select(tariff => new TariffType(tariff));

    /// <summary>One statement; null when there is none of that id for the caller.</summary>
    public static async Task<StatementType?> Statement([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<StatementId>(id, out var statement) && await actors.View(statement) is { } view ? new(view) : null;

    /// <summary>What was used on each of the last `days` days, 1 to 92, today with them, as it is metered: by day, then by feature. Of a payer; a customer and a partner find their own alone, and left out it is everybody's that the caller may see.</summary>
    [Cost(10), ListSize(200)]
    public static async Task<IEnumerable<MeteredUseType>> MeteredUses([FromRequest] Actors actors, string? payer = null, int days = 30)
    {
        if (days is < 1 or > IStatementsGrain.DaysMax) throw ApiError.BadInput($"days must be 1 to {IStatementsGrain.DaysMax}.");
        return (await actors.Statements.Metered(payer, days)).Select(use => new MeteredUseType(use));
    }

    /// <summary>Statements in the order in which their months were closed, newest first, a page at a time; `first` and `last` are 1 to 200. Of a month, such as 2026-03; of a payer. A customer and a partner find their own alone.</summary>
    public static async Task<StatementConnection> Statements(
        [FromRequest] Actors actors, string? month = null, string? payer = null,
        OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        Domain.Time.Month? of = month is null ? null : Domain.Time.Month.TryParse(month, out var read) ? read : throw ApiError.BadInput("month must be a month such as 2026-03.");
        var list = Paging.Checked(new StatementList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, of, payer));
        return new(await actors.Statements.List(list).PageAsync(list.Window, row => new StatementSummaryType(row)));
    }
}

public sealed partial class Mutation
{
    /// <summary>Appends a correction to a line that was found wrong; the line itself stays as it is.</summary>
    [OutputType(typeof(NonNullGraphType<StatementResult>))]
    public static Task<object> CorrectStatement(CorrectStatementInput input, [FromRequest] Actors actors) => Ask(actors, input.Statement, input.Day, (statement, day) =>
        statement.Correct(new(day, input.Feature, input.Units, input.Amount?.ToMoney(), input.Reason), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Contests a line of the caller's own statement. Headquarters answers; until then the line is not contested again.</summary>
    [OutputType(typeof(NonNullGraphType<StatementResult>))]
    public static Task<object> DisputeStatementLine(DisputeLineInput input, [FromRequest] Actors actors) => Ask(actors, input.Statement, input.Day, (statement, day) =>
        statement.Dispute(day, input.Feature, input.Text, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Answers what a payer contested, which ends it.</summary>
    [OutputType(typeof(NonNullGraphType<StatementResult>))]
    public static Task<object> AnswerStatementDispute(AnswerDisputeInput input, [FromRequest] Actors actors) => Ask(actors, input.Statement, null, (statement, _) =>
        statement.AnswerDispute(input.Number, input.Upheld, input.Text, Actors.MutationKey(input.IdempotencyKey)));

    private static async Task<object> Ask(Actors actors, string statement, string? day, Func<ISettlementGrain, DateOnly, Task<SettlementAnswer>> ask)
    {
        if (!Ids.TryParse<StatementId>(statement, out var id)) return new Refused(SettlementRefusals.StatementUnknown);
        // Whose the statement is comes first: a stranger hears of no line. A day that is none is of no line.
        var line = day is null ? DateOnly.MinValue : Days.Read(day) ?? DateOnly.MinValue;
        return await ask(actors.Settlement(id), line) switch
        {
            SettlementRefused refused => new Refused(refused.Refusal),
            SettlementAccepted accepted => new StatementPayload(statement, accepted.Number),
            var answer => throw new InvalidOperationException($"A statement answered {answer.GetType().Name}, which this field does not know."),
        };
    }
}
