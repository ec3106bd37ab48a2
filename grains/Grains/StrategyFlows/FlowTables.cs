using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Reads what strategy flows are doing.</summary>
public sealed class FlowTables(NpgsqlDataSource database, JournalReader journal)
{
    private const string RunColumns = "id, flow, version, customer, status, because, begun_at, changed_at";

    /// <summary>The unit that has deals with a customer; null: none has.</summary>
    public async Task<string?> UnitOfAsync(string customer)
    {
        await using var command = Command("select unit from flows.customers where id = $1", customer);
        return await command.ExecuteScalarAsync() as string;
    }

    /// <summary>Whether a run wanted this task.</summary>
    public async Task<bool> HasTaskAsync(FlowTaskId task)
    {
        await using var command = Command("select exists (select from flows.tasks where id = $1)", task.Value);
        return await command.ExecuteScalarAsync() is true;
    }

    /// <summary>What a run wanted that a task, or an approval, is named after; null: there is nothing.</summary>
    internal async Task<FlowEffect?> EffectAsync(FlowTaskId task)
    {
        await using var command = Command("select body from flows.effects where id = $1", task.Value[FlowTaskId.Prefix.Length..]);
        return await command.ExecuteScalarAsync() is string body ? JsonSerializer.Deserialize<FlowEffect>(body, DomainJson.Options) : null;
    }

    /// <summary>Runs of a flow, the latest first.</summary>
    public Task<ImmutableArray<FlowRunLine>> RunsAsync(FlowId flow, int first) =>
        ReadAsync($"select {RunColumns} from flows.runs where flow = $1 order by number desc limit $2", Run, flow.Value, first);

    /// <summary>A run with all that happened; null: there is none.</summary>
    public async Task<FlowRunTrace?> RunAsync(FlowRunId id)
    {
        if (await ReadAsync($"select {RunColumns} from flows.runs where id = $1", Run, id.Value) is not [var run]) return null;
        var (steps, interaction) = (ImmutableArray.CreateBuilder<FlowStepLine>(), default(string));
        await foreach (var (position, _, entry) in journal.Read(FlowRun.Kind, id.Value, 0))
            foreach (var happened in Entries.Events<FlowRunEvent>(entry))
            {
                steps.Add(Step(position, happened));
                if (happened is FlowRunBegun begun) interaction = begun.Interaction.Source;
            }

        return new(run, steps.ToImmutable(), await ReadAsync(
            "select id, body, kind, status, attempts, last_error, done_at from flows.effects where run = $1 order by number",
            row => new FlowEffectLine(row.GetString(0), Node(row.GetString(1)), row.GetString(2), row.GetString(3), row.GetInt32(4), row.IsDBNull(5) ? null : row.GetString(5), Moment(row, 6)), id.Value), interaction);
    }

    /// <summary>Tasks, the next due first; or those done, the latest first.</summary>
    public Task<ImmutableArray<FlowTaskLine>> TasksAsync(string? queue, bool done, int first) => ReadAsync(
        $"""
        select id, run, flow, customer, queue, title_zh, title_en, signals, at, due_at, done_at, done_by, note from flows.tasks
        where done_at is {(done ? "not null" : "null")} and ($1 = '' or queue = $1) order by {(done ? "done_at desc" : "due_at")}, id limit $2
        """,
        row => new FlowTaskLine(
            FlowTaskId.From(row.GetString(0)), row.IsDBNull(1) ? null : FlowRunId.From(row.GetString(1)), FlowId.From(row.GetString(2)), row.IsDBNull(3) ? null : CustomerId.From(row.GetString(3)), row.GetString(4), new(row.GetString(5), row.GetString(6)),
            [.. row.GetString(7).Split(',', StringSplitOptions.RemoveEmptyEntries)], row.GetFieldValue<DateTimeOffset>(8), row.GetFieldValue<DateTimeOffset>(9), Moment(row, 10),
            row.IsDBNull(11) ? null : row.GetString(11), row.IsDBNull(12) ? null : row.GetString(12)),
        queue ?? "", first);

    /// <summary>The latest interactions as the log has them, the latest first; their contents are sealed.</summary>
    internal async Task<ImmutableArray<RecordedInteraction>> InteractionsAsync(int first)
    {
        var places = await ReadAsync("select customer, interaction, position from flows.interactions order by number desc limit $1", row => (Customer: row.GetString(0), Id: row.GetString(1), Position: row.GetInt64(2)), first);
        await using var command = database.CreateCommand("select position, entry from journal.commits where position = any($1)");
        command.Parameters.Add(new() { Value = places.Select(place => place.Position).Distinct().ToArray() });
        var entries = new Dictionary<long, (DateTimeOffset At, Dictionary<string, Sealed> Contents)>();
        await using (var rows = await command.ExecuteReaderAsync())
            while (await rows.ReadAsync())
                entries[rows.GetInt64(0)] = (
                    Entries.At(rows.GetString(1)), Entries.Events<CustomerEvent>(rows.GetString(1)).OfType<InteractionsRecorded>().SelectMany(e => e.Interactions).ToDictionary(one => one.Id, one => one.Content, StringComparer.Ordinal));
        return [.. places.Select(place => new RecordedInteraction(place.Customer, place.Id, place.Position, entries[place.Position].At, entries[place.Position].Contents[place.Id]))];
    }

    /// <summary>Consents of customers that name headquarters and stand.</summary>
    internal async Task<ILookup<string, GivenConsent>> ConsentsAsync(string[] customers)
    {
        var consents = await ReadAsync(
            "select customer, id, category, purpose, fields from flows.consents where customer = any($1) and not withdrawn and (expires_at is null or expires_at > now()) order by granted_at, id",
            row => (Customer: row.GetString(0), Consent: new GivenConsent(row.GetString(1), Enum.Parse<DataCategory>(row.GetString(2), ignoreCase: true), row.GetString(3), [.. row.GetFieldValue<string[]>(4)])), (object)customers);
        return consents.ToLookup(one => one.Customer, one => one.Consent, StringComparer.Ordinal);
    }

    internal static FlowStepLine Step(long position, FlowRunEvent happened) => happened switch
    {
        FlowRunBegun e => new(position, "", 0, "begun", [], "[]", null, e.At),
        NodeVisited e => new(position, e.Node, e.Visit, "visited", e.Ports, JsonSerializer.Serialize(e.Facts, DomainJson.Options), e.Waiting?.Wait.Kind, e.At),
        LoopBoundReached e => new(position, e.Node, 0, "loopBoundReached", [], "[]", null, e.At),
        OutcomeIgnored e => new(position, "", 0, "outcomeIgnored", [], "[]", null, e.At),
        FlowRunEnded e => new(position, "", 0, $"ended:{JsonNamingPolicy.CamelCase.ConvertName(e.Status.ToString())}", [], "[]", null, e.At),
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a run.", nameof(happened)),
    };

    private static string Node(string effect)
    {
        using var document = JsonDocument.Parse(effect);
        return document.RootElement.GetProperty("node").GetString() ?? "";
    }

    private static FlowRunLine Run(NpgsqlDataReader row) => new(
        FlowRunId.From(row.GetString(0)), FlowId.From(row.GetString(1)), row.GetInt32(2), CustomerId.From(row.GetString(3)), Enum.Parse<FlowRunStatus>(row.GetString(4), ignoreCase: true), row.GetString(5),
        row.GetFieldValue<DateTimeOffset>(6), row.GetFieldValue<DateTimeOffset>(7));

    private static DateTimeOffset? Moment(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);

    private async Task<ImmutableArray<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> item, params object[] values)
    {
        await using var command = Command(sql, values);
        var items = ImmutableArray.CreateBuilder<T>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) items.Add(item(rows));
        return items.ToImmutable();
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}

/// <summary>An interaction as the log has it.</summary>
internal sealed record RecordedInteraction(string Customer, string Id, long Position, DateTimeOffset At, Sealed Content);
