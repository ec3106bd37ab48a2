using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Journal;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Looks up what steps may know of the world before they are taken, with few questions for many steps.</summary>
public sealed class FlowLookup(FlowReading reading, ILogger<FlowLookup> log)
{
    /// <summary>Days over which touches are counted; no cap counts over more.</summary>
    private const int TouchDays = 90;

    /// <summary>What is due in a part, oldest first, and the database's time.</summary>
    internal static async Task<(DateTimeOffset Now, List<DueInput> Inputs)> DueAsync(NpgsqlConnection connection, short part, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"select now(), id, customer, flow, run, kind, body from flows.inputs where part = $1 and due_at <= now() and not held order by due_at, id limit {FlowRunner.BatchMax}", connection);
        command.Parameters.Add(new() { Value = part });
        var (now, inputs) = (default(DateTimeOffset), new List<DueInput>());
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            now = rows.GetFieldValue<DateTimeOffset>(0);
            inputs.Add(new(rows.GetInt64(1), rows.GetString(2), Text(rows, 3), Text(rows, 4), rows.GetString(5), rows.GetString(6)));
        }

        return (now, inputs);
    }

    /// <summary>Runs as the journal has them.</summary>
    internal static async Task<Dictionary<string, LoadedRun>> RunsAsync(NpgsqlConnection connection, string[] ids, CancellationToken cancellation)
    {
        var runs = new Dictionary<string, LoadedRun>(StringComparer.Ordinal);
        if (ids.Length == 0) return runs;
        await using var command = new NpgsqlCommand("select actor_id, version, entry from journal.commits where actor_kind = $1 and actor_id = any($2) order by actor_id, version", connection);
        command.Parameters.Add(new() { Value = FlowRun.Kind });
        command.Parameters.Add(new() { Value = ids.Distinct(StringComparer.Ordinal).ToArray() });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var (id, entry) = (rows.GetString(0), rows.GetString(2));
            var before = runs.GetValueOrDefault(id)?.State ?? FlowRun.Empty(FlowRunId.From(id));
            runs[id] = new(Entries.Events<FlowRunEvent>(entry).Aggregate(before, FlowRun.Apply), rows.GetInt64(1), Entries.LeafHash(entry));
        }

        return runs;
    }

    /// <summary>Which of these runs have begun.</summary>
    internal static async Task<HashSet<string>> BegunAsync(NpgsqlConnection connection, string[] ids, CancellationToken cancellation)
    {
        var begun = new HashSet<string>(StringComparer.Ordinal);
        if (ids.Length == 0) return begun;
        // A run's row is written with its first commit.
        await using var command = new NpgsqlCommand("select id from flows.runs where id = any($1)", connection);
        command.Parameters.Add(new() { Value = ids });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) begun.Add(rows.GetString(0));
        return begun;
    }

    /// <summary>What the steps may know of their customers, with what consent lets be read.</summary>
    internal async Task<FlowFacts> FactsAsync(NpgsqlConnection connection, IReadOnlyCollection<DueStep> steps, DateTimeOffset now, CancellationToken cancellation)
    {
        var customers = steps.Select(step => step.Due.Customer).Distinct(StringComparer.Ordinal).ToArray();
        var facts = new FlowFacts();
        if (customers.Length == 0) return facts;
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, "select id, heard_at, unit from flows.customers where id = any($1)", customers);
        Add(batch, $"select customer, run, channel, at from flows.touches where customer = any($1) and at > now() - interval '{TouchDays} days' order by at", customers);
        Add(batch, "select customer, id, category, purpose, fields, granted_at from flows.consents where customer = any($1) and not withdrawn and (expires_at is null or expires_at > now()) order by granted_at, id", customers);
        await using (var rows = await batch.ExecuteReaderAsync(cancellation))
        {
            while (await rows.ReadAsync(cancellation)) facts.Customers[rows.GetString(0)] = (rows.IsDBNull(1) ? null : rows.GetFieldValue<DateTimeOffset>(1), Text(rows, 2));
            await rows.NextResultAsync(cancellation);
            while (await rows.ReadAsync(cancellation)) facts.Add(rows.GetString(0), rows.GetString(1), new(Enum.Parse<SendingChannel>(rows.GetString(2)), rows.GetFieldValue<DateTimeOffset>(3)));
            await rows.NextResultAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
                facts.Add(rows.GetString(0), new(rows.GetString(1), Enum.Parse<DataCategory>(rows.GetString(2), ignoreCase: true), rows.GetString(3), [.. rows.GetFieldValue<string[]>(4)]));
        }

        await ReadAsync(steps, facts);
        return facts;
    }

    /// <summary>One read for each customer, category and purpose.</summary>
    private async Task ReadAsync(IReadOnlyCollection<DueStep> steps, FlowFacts facts) => await Task.WhenAll(
        from step in steps.Where(step => step.Ready is not null && step.Input is not Halted)
        from asked in step.Ready!.TextPurposes.Select(purpose => (DataCategory.Interactions, purpose)).Concat(step.Ready.ProfilePurposes.Select(purpose => (DataCategory.Profile, purpose)))
        group step by (step.Due.Customer, Category: asked.Item1, asked.purpose) into reads
        select ReadAsync(reads.Key.Customer, reads.Key.Category, reads.Key.purpose, [.. reads], facts));

    private async Task ReadAsync(string customer, DataCategory category, string purpose, DueStep[] steps, FlowFacts facts)
    {
        if (facts.Standing(customer, category, purpose) is not { } consent) return;
        var key = $"flow-read/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{customer}\n{category}\n{purpose}\n{string.Join('\n', steps.Select(step => step.Due.Id))}")))}";
        try
        {
            if (category == DataCategory.Profile) facts.Profiles[(customer, purpose)] = await reading.ProfileAsync(customer, consent.Fields, purpose, key);
            else if (consent.Fields.Contains("summary"))
                foreach (var (interaction, text) in await reading.TextsAsync(customer, [.. steps.Select(step => step.Interaction.Source).Distinct(StringComparer.Ordinal)], purpose, key))
                    facts.Texts[(customer, purpose, interaction)] = text;
        }
        catch (Exception failure)
        {
            // No answer is not a no: the steps wait.
            log.LogWarning(failure, "{Customer} could not be asked for what its consent lets be read.", customer);
            facts.Unasked.TryAdd(customer, true);
        }
    }

    private static void Add(NpgsqlBatch batch, string sql, string[] customers) => batch.BatchCommands.Add(new(sql) { Parameters = { new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = customers } } });

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
