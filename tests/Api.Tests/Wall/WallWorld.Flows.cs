using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
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
    Trying,
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
        if (stage is FlowStage.Validated or FlowStage.Rehearsed or FlowStage.Released or FlowStage.Trying or FlowStage.Followed)
        {
            await DoAsync("validateFlow", $"flow: \"{flow}\", version: 1", "");
            await HeardAsync();
        }

        if (stage is FlowStage.Rehearsed or FlowStage.Released or FlowStage.Trying or FlowStage.Followed) await DoAsync("rehearseFlow", $"flow: \"{flow}\", version: 1, interactions: 1000", "");
        if (stage is FlowStage.Released or FlowStage.Trying or FlowStage.Followed) await DoAsync("releaseFlow", $"flow: \"{flow}\", version: 1, reason: \"r\"", "");
        if (stage == FlowStage.Trying) await DoAsync("startFlowExperiment", $"flow: \"{flow}\", experiment: \"e\", metric: \"m\", harmMicrosMax: 0", "");
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

    /// <summary>An expert whom flows can send.</summary>
    public async Task<Subject> FlowExpertAsync()
    {
        var listed = await DoAsync("listFlowExpert", "name: \"a name\", profile: \"a profile\", specialities: [\"s\"]", "... on FlowExpertPayload { expert }");
        return new() { FlowExpert = listed.GetProperty("expert").GetString()! };
    }

    /// <summary>A text that waits to be told to a customer, or to be approved.</summary>
    public async Task<Subject> FlowTextAsync(bool review)
    {
        var subject = await FlowTaskAsync();
        var customer = CustomerId.From(subject.Customer);
        await RegisterAsync(subject.Customer);
        await using var source = NpgsqlDataSource.Create(platform.Database.ConnectionString);
        var keys = new DataKeys(source, MasterKey.FromConfiguration(platform.SiloSettings), TimeProvider.System);
        var content = new FlowContent(await keys.Seal(subject.Customer, "a text"), "t@1", "en", TextOrigin.Template);
        var effect = subject.FlowTask[FlowTaskId.Prefix.Length..];
        FlowEffect wanted = review
            ? new OpenApproval(effect, "n", false, customer, GateKind.Review, 1, 60, content, null)
            : new SendMessage(effect, "n", false, customer, SendingChannel.Task, content, null, new(1, 7), null);
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("insert into flows.effects (id, run, flow, version, customer, kind, body, at, status) values ($1, $2, $3, 1, $4, $5, $6, now(), 'done')", connection);
        foreach (var value in new[] { effect, subject.FlowRun, subject.Flow, subject.Customer, wanted.GetType().Name, JsonSerializer.Serialize(wanted, DomainJson.Options) }) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync();
        return subject with { Approval = ApprovalId.Prefix + effect };
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
