using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>How far a flow of the wall has come.</summary>
public enum FlowStage
{
    Saved,
    Validated,
    Rehearsed,
    Released,
    Frozen,
    Thawing,
    /// <summary>A version serves everybody, and another is validated.</summary>
    Followed,
}

/// <summary>Strategy flows of the wall.</summary>
public sealed partial class WallWorld
{
    /// <summary>A flow of headquarters', by way of every stage before this one that it takes.</summary>
    public async Task<Subject> FlowAsync(FlowStage stage)
    {
        var flow = Platform.Fresh<FlowId>().Value;
        await DoAsync("saveFlow", $"flow: \"{flow}\", definition: {JsonSerializer.Serialize(FlowSamples.TenNodes(flow, "task"))}", "");
        if (stage is FlowStage.Frozen or FlowStage.Thawing) await DoAsync("freezeFlow", $"flow: \"{flow}\", reason: \"r\"", "");
        if (stage == FlowStage.Thawing) await DoAsync("requestFlowThaw", $"flow: \"{flow}\", reason: \"r\"", "");
        if (stage is FlowStage.Validated or FlowStage.Rehearsed or FlowStage.Released or FlowStage.Followed)
        {
            await DoAsync("validateFlow", $"flow: \"{flow}\", version: 1", "");
            await HeardAsync();
        }

        if (stage is FlowStage.Rehearsed or FlowStage.Released or FlowStage.Followed) await DoAsync("rehearseFlow", $"flow: \"{flow}\", version: 1, interactions: 1000", "");
        if (stage is FlowStage.Released or FlowStage.Followed) await DoAsync("releaseFlow", $"flow: \"{flow}\", version: 1, reason: \"r\"", "");
        if (stage == FlowStage.Followed)
        {
            foreach (var share in new[] { 25, 50, 100 }) await DoAsync("advanceFlow", $"flow: \"{flow}\", stage: {share}, reason: \"r\"", "");
            await DoAsync("saveFlow", $"flow: \"{flow}\", definition: {JsonSerializer.Serialize(FlowSamples.TenNodes(flow, "webhook"))}", "");
            await DoAsync("validateFlow", $"flow: \"{flow}\", version: 2", "");
        }

        return new() { Flow = flow };
    }

    /// <summary>A task and its run, as the tables have them.</summary>
    public async Task<Subject> FlowTaskAsync()
    {
        var subject = new Subject();
        await using var connection = new NpgsqlConnection(platform.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("insert into flows.tasks (id, run, flow, customer, queue, title_zh, title_en, signals, at, due_at) values ($1, $2, $3, $4, 'wall', '任务', 'a task', '', now(), now())", connection);
        foreach (var id in new[] { subject.FlowTask, subject.FlowRun, subject.Flow, subject.Customer }) command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync();
        await using var run = new NpgsqlCommand("insert into flows.runs (id, flow, version, customer, part, status, because, begun_at, changed_at) values ($1, $2, 1, $3, 0, 'done', '', now(), now())", connection);
        foreach (var id in new[] { subject.FlowRun, subject.Flow, subject.Customer }) run.Parameters.Add(new() { Value = id });
        await run.ExecuteNonQueryAsync();
        return subject;
    }

    /// <summary>An interaction that a flow can be rehearsed on, known to the tables.</summary>
    private async Task HeardAsync()
    {
        var customer = Platform.Fresh<CustomerId>().Value;
        await RegisterAsync(customer);
        CallToken.Use(platform.Issuer.TokenFor("mail-gateway", "internal", "hq", Scopes.InteractionsWrite));
        Assert.IsType<InteractionsCollected>(await platform.Grain<ICustomerGrain>(customer).CollectInteractions(
            [new(InteractionKind.Email, "exchange-1", Platform.Key(), DateTimeOffset.UnixEpoch, null, "in", "a summary")], Platform.Key()));
        await using var connection = new NpgsqlConnection(platform.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from flows.interactions where customer = $1", connection) { Parameters = { new() { Value = customer } } };
        await Patience.UntilAsync(async () => await command.ExecuteScalarAsync() is > 1L, "the tables know the interaction", TestContext.Current.CancellationToken);
    }
}
