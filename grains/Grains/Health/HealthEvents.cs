using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Settlements;
using Ecosystem.Grains.Projections;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.Health;

/// <summary>What the log says about health: which events are heeded, and what each means.</summary>
internal static class HealthEvents
{
    /// <summary>The kind of the rooms that this one only knows by name.</summary>
    public const string Supply = "supply";
    public const string Space = "space";

    /// <summary>The events that are heeded, by name.</summary>
    public static readonly string[] Heeded =
    [
        "customerRegistered", "interactionsRecorded", "consentGranted", "consentWithdrawn", "customerErased", "dataRead", "readAllowed",
        "inventoryReported", "scheduleReported", "salesReported", "entitlementUsed", "used",
        "spaceCreated", "milestoneOpened", "milestoneActed", "milestoneWaived", "commitmentMade", "commitmentSettled", "feedbackOpened", "feedbackAnswered", "documentViewed", "viewAllowed",
        "lineDisputed", "disputeAnswered", "statementClosed", "dealsRecorded",
    ];

    /// <summary>Answers that let something out, and the event that is their receipt (HE-6).</summary>
    private static readonly (string Kind, string Answer, string Receipt)[] s_receipts =
        [(Customer.Kind, "readAllowed", "dataRead"), (Supply, "used", "entitlementUsed"), (Space, "viewAllowed", "documentViewed")];

    /// <summary>Whether an entry let something out, and then whether its receipt is there; null: it let nothing out.</summary>
    public static bool? LetOut(string actorKind, JsonElement entry)
    {
        var answer = Text(entry.GetProperty("answer"), "type");
        foreach (var (kind, allowed, receipt) in s_receipts)
            if (kind == actorKind && allowed == answer) return entry.GetProperty("events").EnumerateArray().Any(happened => Text(happened, "type") == receipt);
        return null;
    }

    /// <summary>Under which consent something was read, and when.</summary>
    public static (string Consent, DateTimeOffset At)? Read(JsonElement happened) =>
        Text(happened, "type") == "dataRead" && happened.TryGetProperty("receipt", out var receipt) ? (Text(receipt, "consent"), Moment(receipt, "at") ?? default) : null;

    /// <summary>The statements that an event makes; each can run twice without harm.</summary>
    /// <param name="at">When its entry was decided.</param>
    public static IEnumerable<NpgsqlBatchCommand> Changes(string actorKind, string actorId, DateTimeOffset at, JsonElement happened) => actorKind switch
    {
        Supply => Text(happened, "type") switch
        {
            "inventoryReported" => [Available(actorId, "inventory", at)],
            "scheduleReported" => [Available(actorId, "schedule", at)],
            "salesReported" => [Available(actorId, "forecast", at)],
            _ => [],
        },
        Space => OfSpace(actorId, at, happened),
        _ when actorKind == Customer.Kind => OfCustomer(actorId, at, happened),
        _ when actorKind == Settlement.Kind => OfStatement(actorId, happened),
        _ when actorKind == SalesUnit.Kind && Text(happened, "type") == "dealsRecorded" => [Deals(actorId, happened)],
        _ => [],
    };

    private static IEnumerable<NpgsqlBatchCommand> OfCustomer(string customer, DateTimeOffset at, JsonElement happened)
    {
        switch (Text(happened, "type"))
        {
            case "customerRegistered":
                yield return Projector.Statement("insert into health.customers (id, registered_at) values ($1, $2) on conflict do nothing", customer, at);
                yield return Available(customer, "profile", at);
                break;
            // Erased with its key: nothing of it is there any more, and was not for whoever asks now.
            case "customerErased":
                yield return Projector.Statement("delete from health.available where customer = $1", customer);
                break;
            case "interactionsRecorded":
                yield return Available(customer, "interactions", at);
                break;
            case "consentGranted":
                var consent = happened.GetProperty("consent");
                var granted = Projector.Statement(
                    "insert into health.consents (id, customer, category, fields, granted_at, expires_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
                    Text(consent, "id"), customer, Text(consent, "category"), consent.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!).ToArray(), Moment(consent, "grantedAt") ?? at);
                granted.Parameters.Add(Optional(Moment(consent, "expiresAt")));
                yield return granted;
                break;
            case "consentWithdrawn":
                yield return Projector.Statement("update health.consents set withdrawn_at = coalesce(withdrawn_at, $2) where id = $1", Text(happened, "consent"), at);
                yield return Promise("withdrawal", Text(happened, "consent"), customer, at, null);
                break;
        }
    }

    private static IEnumerable<NpgsqlBatchCommand> OfSpace(string space, DateTimeOffset at, JsonElement happened)
    {
        switch (Text(happened, "type"))
        {
            // A space without a unit is the customer's own (SP-12): what happens there, we have not promised.
            case "spaceCreated" when Text(happened, "unit").Length > 0:
                yield return Projector.Statement("insert into health.spaces (id, customer) values ($1, $2) on conflict do nothing", space, Text(happened, "customer"));
                break;
            case "milestoneOpened":
                yield return OfSpaces("milestone", Text(happened, "milestone"), space, at, Moment(happened, "dueAt"));
                break;
            case "milestoneActed":
                yield return Projector.Statement(
                    "update health.promises set acted_at = coalesce(acted_at, $2), done_at = case when $3 then coalesce(done_at, $2) else done_at end where kind = 'milestone' and id = $1",
                    Text(happened, "milestone"), at, happened.GetProperty("accepted").GetBoolean());
                break;
            case "milestoneWaived":
                yield return Ended("milestone", Text(happened, "milestone"), "failed_at", at);
                break;
            case "commitmentMade":
                yield return OfSpaces("commitment", Text(happened, "commitment"), space, at, Moment(happened, "dueAt"));
                break;
            case "commitmentSettled":
                yield return Ended("commitment", Text(happened, "commitment"), happened.GetProperty("kept").GetBoolean() ? "done_at" : "failed_at", at);
                break;
            case "feedbackOpened" when happened.TryGetProperty("by", out var by) && by.ValueKind == JsonValueKind.Object && Text(by, "audience") != "internal":
                yield return OfSpaces("feedback", Text(happened, "thread"), space, at, null);
                break;
            case "feedbackAnswered" when happened.GetProperty("isInternal").GetBoolean():
                yield return Ended("feedback", Text(happened, "thread"), "done_at", at);
                break;
        }
    }

    private static IEnumerable<NpgsqlBatchCommand> OfStatement(string statement, JsonElement happened)
    {
        switch (Text(happened, "type"))
        {
            // A statement says whose it is once; a payer that is no customer has no health, and its disputes are found by nobody.
            case "statementClosed":
                yield return Projector.Statement("insert into health.spaces (id, customer) values ($1, $2) on conflict do nothing", statement, Text(happened, "payer"));
                break;
            case "lineDisputed":
                yield return OfSpaces("dispute", $"{statement}/{happened.GetProperty("number").GetInt32()}", statement, Moment(happened, "at") ?? default, null);
                break;
            case "disputeAnswered":
                yield return Ended("dispute", $"{statement}/{happened.GetProperty("number").GetInt32()}", "done_at", Moment(happened, "at") ?? default);
                break;
        }
    }

    private static NpgsqlBatchCommand Deals(string unit, JsonElement happened)
    {
        string[] customers = [.. happened.GetProperty("deals").EnumerateArray().Select(deal => deal.TryGetProperty("customer", out var customer) ? customer.GetString() : null).OfType<string>().Distinct(StringComparer.Ordinal)];
        return Projector.Statement("insert into health.unit_customers (unit, customer) select $1, c from unnest($2) as c on conflict do nothing", unit, customers);
    }

    private static NpgsqlBatchCommand Available(string customer, string item, DateTimeOffset since) =>
        Projector.Statement("insert into health.available (customer, item, since) values ($1, $2, $3) on conflict do nothing", customer, item, since);

    private static NpgsqlBatchCommand Promise(string kind, string id, string customer, DateTimeOffset opened, DateTimeOffset? due)
    {
        var command = Projector.Statement("insert into health.promises (kind, id, customer, opened_at, due_at) values ($1, $2, $3, $4, $5) on conflict do nothing", kind, id, customer, opened);
        command.Parameters.Add(Optional(due));
        return command;
    }

    /// <summary>A promise of a space, or of a statement, to the customer whose it is.</summary>
    private static NpgsqlBatchCommand OfSpaces(string kind, string id, string space, DateTimeOffset opened, DateTimeOffset? due)
    {
        var command = Projector.Statement(
            "insert into health.promises (kind, id, customer, opened_at, due_at) select $1, $2, customer, $4, $5 from health.spaces where id = $3 on conflict do nothing", kind, id, space, opened);
        command.Parameters.Add(Optional(due));
        return command;
    }

    private static NpgsqlBatchCommand Ended(string kind, string id, string column, DateTimeOffset at) =>
        Projector.Statement($"update health.promises set {column} = coalesce({column}, $3) where kind = $1 and id = $2", kind, id, at);

    private static NpgsqlParameter Optional(DateTimeOffset? moment) => new() { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)moment ?? DBNull.Value };

    private static string Text(JsonElement of, string member) => of.TryGetProperty(member, out var value) ? value.GetString() ?? "" : "";

    private static DateTimeOffset? Moment(JsonElement of, string member) => of.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetDateTimeOffset().ToUniversalTime() : null;
}
