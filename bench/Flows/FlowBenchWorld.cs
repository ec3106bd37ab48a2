using System.Globalization;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Sealing;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Bench.Flows;

/// <summary>A flow that serves everybody, and customers who let it.</summary>
internal sealed class FlowBenchWorld(BenchActors actors, NpgsqlDataSource database, DataKeys keys, string flow) : IAsyncDisposable
{
    /// <summary>As many as a mailbox or a chat brings in at once, and as many as the flow's cap lets reach a customer.</summary>
    public const int InteractionsOfEach = 20;

    private const int Callers = 16;

    private string[] _customers = [];

    public string Flow => flow;

    /// <param name="definition">Of the flow of this id.</param>
    public static async Task<FlowBenchWorld> StartAsync(BenchPlace place, NpgsqlDataSource database, Func<string, string> definition)
    {
        var actors = await BenchActors.StartAsync(place, 1);
        var world = new FlowBenchWorld(actors, database, new(database, place.Master, TimeProvider.System), FlowId.Prefix + Guid.CreateVersion7().ToString("N"));
        await world.ReleaseAsync(definition);
        return world;
    }

    /// <summary>Customers of the next round, who consent.</summary>
    public async Task<string[]> PrepareAsync(int count)
    {
        // Nobody whom the flow leaves alone for comparison: each interaction is to go all the way.
        _customers = [.. Fresh().Where(id => FlowSenses.ByHash($"salt-{flow[3..]}", id) >= .01).Take(count)];
        await Parallel.ForEachAsync(_customers, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (id, _) => await ConsentAsync(id));
        await FollowedAsync(database);
        return _customers;
    }

    /// <summary>Has them heard of, and waits until every run has ended and all that they want is done.</summary>
    public async Task RunAsync()
    {
        await Parallel.ForEachAsync(_customers, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (id, _) => await CollectAsync(id, InteractionsOfEach));
        var last = await FollowerProgress.LastPositionAsync(database, default) ?? 0;
        while (!await FollowerProgress.HasDoneAsync(database, FlowFollower.FollowerName, last, default)) await Task.Delay(10);
        while (await TellAsync("select exists (select from flows.inputs) or exists (select from flows.effects where status = 'waiting')") is true) await Task.Delay(10);
        await AssertAsync();
    }

    /// <summary>Waits until everything that follows the log has done all of it.</summary>
    public static async Task FollowedAsync(NpgsqlDataSource database)
    {
        await using var behind = database.CreateCommand(
            "select exists (select from journal.followers f, (select xid, position from journal.commits order by xid desc, position desc limit 1) last where (f.xid, f.position) < (last.xid, last.position))");
        while (await behind.ExecuteScalarAsync() is true) await Task.Delay(20);
    }

    /// <summary>Bytes of an entry of a run, on the average.</summary>
    public async Task<int> EntryLengthAsync() => Convert.ToInt32(
        await TellAsync("select avg(octet_length(entry)) from (select entry from journal.commits where actor_kind = 'flow-run' order by position desc limit 1000) runs"), CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => actors.DisposeAsync();

    private static IEnumerable<string> Fresh()
    {
        while (true) yield return CustomerId.Prefix + Guid.CreateVersion7().ToString("N");
    }

    private Task ConsentAsync(string customer) => ExportBench.GrantAsync(database, keys, customer, DataCategory.Interactions, FlowSamples.PurposeOf(flow), "summary");

    /// <summary>Something comes of it.</summary>
    public async Task ReportAsync(string customer, FlowOutcome outcome)
    {
        CallToken.Use(actors.ReaderToken);
        if (await actors.Client.GetGrain<ICustomerGrain>(customer).ReportOutcome(outcome, outcome.Id) is not CustomerAccepted { Changed: 1 }) throw new InvalidOperationException("An outcome was refused.");
    }

    /// <summary>So many interactions of a customer, in one commit.</summary>
    public async Task CollectAsync(string customer, int count)
    {
        CallToken.Use(actors.ReaderToken);
        var at = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
        var answer = await actors.Client.GetGrain<ICustomerGrain>(customer).CollectInteractions(
            [.. Enumerable.Range(0, count).Select(n => new CollectedInteraction(InteractionKind.Email, "exchange-1", $"{customer}/{n}", at, null, "in", $"message {n}"))], $"{customer}/heard");
        if (answer is not InteractionsCollected) throw new InvalidOperationException($"Interactions were refused: {answer}");
    }

    /// <summary>Every interaction has its run, which has ended, and its text is with whoever speaks to the customer.</summary>
    private async Task AssertAsync()
    {
        await using var command = database.CreateCommand(
            "select (select count(*) from flows.runs where customer = any($1) and status = 'done'), (select count(*) from flows.tasks where customer = any($1)), (select count(*) from flows.effects where customer = any($1) and status = 'done')");
        command.Parameters.Add(new() { Value = _customers });
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        var expected = _customers.Length * InteractionsOfEach;
        if (row.GetInt64(0) != expected || row.GetInt64(1) != expected || row.GetInt64(2) != expected)
            throw new InvalidOperationException($"Of {expected} interactions {row.GetInt64(0)} have runs that have ended, {row.GetInt64(1)} tasks, and {row.GetInt64(2)} effects that are done.");
    }

    private async Task ReleaseAsync(Func<string, string> definition)
    {
        await PrepareAsync(1);
        await CollectAsync(_customers[0], InteractionsOfEach);
        await FollowedAsync(database);
        CallToken.Use(actors.ReaderToken);
        var grain = actors.Client.GetGrain<IStrategyFlowGrain>(flow);
        if (await grain.SaveDraft(definition(flow), NewKey()) is not FlowSaved || await grain.Validate(1, NewKey()) is not FlowValidated { Report.IsSound: true })
            throw new InvalidOperationException("The flow is not sound.");
        if ((await actors.Client.GetGrain<IFlowDeskGrain>(IFlowDeskGrain.Key).DryRun(new(flow), 1, 10, NewKey())).DryRun is null) throw new InvalidOperationException("The flow could not be rehearsed.");
        if (await grain.Release(1, "bench", NewKey()) is not FlowStaged) throw new InvalidOperationException("The flow could not be released.");
        foreach (var stage in new[] { 25, 50, 100 })
            if (await grain.Advance(stage, "bench", NewKey()) is not FlowStaged) throw new InvalidOperationException($"The flow could not go on to {stage} %.");
        await FollowedAsync(database);
    }

    private async Task<object?> TellAsync(string sql)
    {
        await using var command = database.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    private static string NewKey() => Guid.CreateVersion7().ToString("N");
}
