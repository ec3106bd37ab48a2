using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>A choice that a running flow made.</summary>
internal sealed record MadeChoice(string Customer, string Id, string Action, string[] Candidates, double[] Propensities, string ModelVersion);

/// <summary>Brings about, on a running platform, what strategy flows learn from.</summary>
internal sealed class LearningWorld(PlatformFixture platform)
{
    public FlowWorld Flows { get; } = new(platform);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private NpgsqlDataSource Database => platform.Service<NpgsqlDataSource>();

    /// <summary>An interaction of a customer of its own, and the choice that the flow made for it.</summary>
    public async Task<MadeChoice> ChooseAsync(string flow)
    {
        var customer = await Flows.CustomerAsync(flow);
        await Flows.InteractAsync(customer, "what do you offer?");
        MadeChoice[] made = [];
        await Patience.UntilAsync(async () => (made = await ChoicesAsync(flow, customer)).Length == 1, "the flow has chosen", Cancelled, 60);
        return made[0];
    }

    /// <summary>Choices of a flow, in the order of the log.</summary>
    /// <param name="customer">Of one customer; null: of all.</param>
    public Task<MadeChoice[]> ChoicesAsync(string flow, string? customer = null) => RowsAsync(
        "select customer, id, candidates[chosen + 1], candidates, propensities, model from flows.choices where flow = $1 and ($2 = '' or customer = $2) order by number",
        row => new MadeChoice(row.GetString(0), row.GetString(1), row.GetString(2), row.GetFieldValue<string[]>(3), row.GetFieldValue<double[]>(4), row.GetString(5)), flow, customer ?? "");

    /// <summary>A system reports what came of it; how many outcomes that changed.</summary>
    public async Task<int> OutcomeAsync(string customer, long micros, string? id = null, string metric = "agreed")
    {
        platform.As("crm", "internal", "hq", Scopes.InteractionsWrite);
        return Assert.IsType<CustomerAccepted>(await platform.Grain<ICustomerGrain>(customer).ReportOutcome(new(id ?? PlatformFixture.Key(), metric, micros, TimeProvider.System.GetUtcNow()), PlatformFixture.Key())).Changed;
    }

    /// <summary>Waits until the policies of a flow have learned from so many results, and from all that is in the log.</summary>
    public async Task LearnedAsync(string flow, long rewards)
    {
        await Patience.UntilAsync(
            async () => await Flows.CountAsync("select coalesce(sum(rewards), 0) from flows.policies where flow = $1", flow) >= rewards, $"the flow has learned from {rewards} results", Cancelled, 60);
        await platform.Service<LearningFollower>().CaughtUpAsync(Cancelled);
        Assert.Equal(rewards, await Flows.CountAsync("select coalesce(sum(rewards), 0) from flows.policies where flow = $1", flow));
    }

    /// <summary>What the runs of a flow wait for does not come in time.</summary>
    public async Task DayPassesAsync(string flow)
    {
        await Flows.CaughtUpAsync();
        await using var command = Database.CreateCommand("update flows.inputs set due_at = now() where flow = $1 and source like 'timer/%'");
        command.Parameters.Add(new() { Value = flow });
        await command.ExecuteNonQueryAsync(Cancelled);
    }

    /// <summary>Ends the session of whoever leads a follower; how many did.</summary>
    public async Task<int> CutOffAsync(string follower) => (await RowsAsync(
        """
        select pg_terminate_backend(l.pid) from pg_locks l, hashtextextended('ecosystem/follower/' || $1, 0) k
        where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and ((l.classid::bigint << 32) | l.objid::bigint) = k
          and l.database = (select oid from pg_database where datname = current_database())
        """, row => row.GetBoolean(0), follower)).Length;

    /// <summary>Interactions of as many customers, of which something comes by what was chosen, or nothing within a day.</summary>
    public async Task WaveAsync(string flow, int count, Func<string, long?> outcome)
    {
        var before = (await ChoicesAsync(flow)).Length;
        for (var n = 0; n < count; n++) await Flows.InteractAsync(await Flows.CustomerAsync(flow), "what do you offer?");
        await Patience.UntilAsync(async () => (await ChoicesAsync(flow)).Length == before + count, "the flow has chosen for all", Cancelled, 120);
        foreach (var made in (await ChoicesAsync(flow)).Skip(before))
            if (outcome(made.Action) is { } micros) await OutcomeAsync(made.Customer, micros);
    }

    public async Task<(string How, double? Reward)> SettledAsync(string choice) => Assert.Single(await RowsAsync(
        "select coalesce(settled, 'waiting'), reward from flows.choices where id = $1", row => (row.GetString(0), row.IsDBNull(1) ? (double?)null : row.GetDouble(1)), choice));

    /// <summary>What became of the outcomes that came to a choice.</summary>
    public Task<string[]> StandingsAsync(string choice) => RowsAsync("select outcome || ' ' || standing from flows.rewards where choice = $1 order by number", row => row.GetString(0), choice);

    /// <summary>Everything that happened in the runs of a flow, in the order of the log.</summary>
    public async Task<(string Run, FlowRunEvent Happened)[]> EventsOfRunsAsync(string flow)
    {
        var entries = await RowsAsync(
            "select c.actor_id, c.entry from journal.commits c join flows.runs r on r.id = c.actor_id where c.actor_kind = 'flow-run' and r.flow = $1 order by c.xid, c.position",
            row => (Run: row.GetString(0), Entry: row.GetString(1)), flow);
        return [.. entries.SelectMany(one => Entries.Events<FlowRunEvent>(one.Entry).Select(happened => (one.Run, happened)))];
    }

    private async Task<T[]> RowsAsync<T>(string sql, Func<NpgsqlDataReader, T> item, params object[] values)
    {
        await using var command = Database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        var items = new List<T>();
        await using var rows = await command.ExecuteReaderAsync(Cancelled);
        while (await rows.ReadAsync(Cancelled)) items.Add(item(rows));
        return [.. items];
    }
}
