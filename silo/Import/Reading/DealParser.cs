using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Silo.Import;

/// <summary>Rows of sales_pipeline.csv. The stage decides which of the dates and the value must be there.</summary>
internal sealed class DealParser(NameIndex agents, NameIndex products, NameIndex accounts) : IRowParser<DealRow>
{
    /// <summary>Longest opportunity id: the platform's own id is this behind a prefix.</summary>
    public const int IdLengthMax = 64;

    public FileFormat Format => FileFormat.Pipeline;
    public string KeyColumns => "opportunity_id";
    public string Key(DealRow item) => item.OpportunityId;

    public DealRow? Parse(RowReader row)
    {
        var id = OpportunityId(row);
        var agent = Reference(row, "sales_agent", agents, FindingCodes.UnknownAgent, FileFormat.SalesTeams);
        var product = Reference(row, "product", products, FindingCodes.UnknownProduct, FileFormat.Products);
        var account = Account(row);
        var (engaged, closed) = (row.Day("engage_date"), row.Day("close_date"));
        var value = row.Amount("close_value");
        if (Stage(row) is not { } stage || row.IsRejected) return null;

        value = Value(row, stage, value);
        CheckDates(row, stage, engaged, closed);
        return row.IsRejected || agent is null || product is null ? null : new(id, agent, product, account, stage, engaged, closed, value);
    }

    private static string OpportunityId(RowReader row)
    {
        var id = row.Required("opportunity_id");
        if (id.Length > IdLengthMax || id.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')))
            row.Reject("opportunity_id", FindingCodes.BadId, $"An id is 1 to {IdLengthMax} letters, digits, '-' or '_'.", id);
        return id;
    }

    private static string? Reference(RowReader row, string column, NameIndex names, string unknownCode, FileFormat listedIn)
    {
        var name = row.Required(column);
        return name.Length == 0 ? null : names.Find(row, column, name, unknownCode, listedIn.Name);
    }

    private string? Account(RowReader row)
    {
        var name = row.Text("account");
        if (name.Length > 0) return accounts.Find(row, "account", name, FindingCodes.UnknownAccount, FileFormat.Accounts.Name);
        row.Note("account", FindingCodes.BlankAccount, "The account is blank; the deal is kept without a customer.");
        return null;
    }

    private static DealStage? Stage(RowReader row)
    {
        var text = row.Required("deal_stage");
        foreach (var stage in Enum.GetValues<DealStage>())
            if (string.Equals(stage.ToString(), text, StringComparison.OrdinalIgnoreCase)) return stage;
        if (text.Length > 0) row.Reject("deal_stage", FindingCodes.UnknownStage, "The stage is not Prospecting, Engaging, Won or Lost.", text);
        return null;
    }

    private static long? Value(RowReader row, DealStage stage, long? value)
    {
        switch (stage)
        {
            case DealStage.Won when value is null:
                row.Reject("close_value", FindingCodes.WonWithoutValue, "The deal is won and has no close_value.");
                return null;
            case DealStage.Lost:
                if (value > 0) row.Repair("close_value", FindingCodes.LostWithValue, "A lost deal brings nothing in.", $"{value / 100m}", "0");
                return 0;
            case DealStage.Won:
                return value;
            default:
                if (value is not null) row.Reject("close_value", FindingCodes.OpenWithClose, $"The deal is {stage} and has a close_value.");
                return null;
        }
    }

    private static void CheckDates(RowReader row, DealStage stage, DateOnly? engaged, DateOnly? closed)
    {
        var isClosed = stage is DealStage.Won or DealStage.Lost;
        if (isClosed && closed is null) row.Reject("close_date", FindingCodes.Blank, $"The deal is {stage} and has no close_date.");
        if (!isClosed && closed is not null) row.Reject("close_date", FindingCodes.OpenWithClose, $"The deal is {stage} and has a close_date.");
        if (stage is not DealStage.Prospecting && engaged is null) row.Reject("engage_date", FindingCodes.Blank, $"The deal is {stage} and has no engage_date.");
        if (closed < engaged) row.Reject("close_date", FindingCodes.CloseBeforeEngage, $"The deal closes before it is engaged, on {engaged:yyyy-MM-dd}.", $"{closed:yyyy-MM-dd}");
    }
}
