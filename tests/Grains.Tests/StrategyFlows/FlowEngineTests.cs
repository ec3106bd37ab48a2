using System.Text.Json;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>Flows that run, on two silos with a real database and a real receiver (SF-70 to SF-77).</summary>
public sealed class FlowEngineTests(PlatformFixture platform) : IAsyncLifetime
{
    private readonly FlowWorld _world = new(platform);
    private Receiver? _receiver;

    private Receiver Receiver => _receiver ?? throw new InvalidOperationException("Not started.");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _receiver = await Receiver.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_receiver is not null) await _receiver.DisposeAsync();
    }

    private async Task HookAsync(string customer)
    {
        _world.AsCustomer(customer);
        var reply = await platform.Grain<IWebhookGrain>(PlatformFixture.Fresh<WebhookId>().Value).Create(new(new Uri(Receiver.Url, customer).AbsoluteUri, [WebhookAudiences.StrategyMessage]), PlatformFixture.Key());
        Assert.Null(reply.Refusal);
        await platform.Service<Grains.Webhooks.WebhookFollower>().CaughtUpAsync(Cancelled);
    }

    [Fact]
    public async Task SF71_An_interaction_runs_through_ten_nodes_once_and_the_text_is_received_once_by_the_effects_id()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.TenNodes(flow, "webhook"), flow);
        var customer = await _world.CustomerAsync(flow);
        await HookAsync(customer);
        await _world.InteractAsync(customer, "when do you visit?", "mail-1");
        var trace = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done && run.Effects.All(effect => effect.Status == "done"), "the run is over");

        Assert.Equal(["heard", "holdout", "consent", "split", "next", "guard", "which", "text", "check", "touch"], trace.Steps.Where(step => step.Happened == "visited").Select(step => step.Node));
        var sent = Assert.Single(trace.Effects);
        await Patience.UntilAsync(() => Task.FromResult(!Receiver.Requests.IsEmpty), "the receiver was called", Cancelled, 60);
        var received = JsonDocument.Parse(Assert.Single(Receiver.Requests).Body).RootElement;
        Assert.Equal("strategy.message", received.GetProperty("type").GetString());
        Assert.Equal(sent.Id, received.GetProperty("data").GetProperty("id").GetString());
        Assert.Equal(FlowSamples.Text, received.GetProperty("data").GetProperty("text").GetString());

        // The same source id is the same interaction: nothing more happens.
        await _world.InteractAsync(customer, "when do you visit?", "mail-1");
        await _world.InteractAsync(customer, "another", "mail-2");
        await Patience.UntilAsync(async () => await _world.CountAsync("select count(*) from flows.runs where flow = $1 and customer = $2 and status = 'done'", flow, customer) == 2, "the next interaction ran", Cancelled, 60);
        Assert.Equal(1, await _world.CountAsync("select count(*) from journal.commits where actor_kind = 'flow-run' and actor_id = $1", trace.Run.Id.Value));
    }

    [Fact]
    public async Task SF73_The_cap_counts_touches_of_a_customer_by_all_flows_together()
    {
        var (one, other) = (FlowWorld.FreshFlow(), FlowWorld.FreshFlow());
        await _world.ReleaseAsync(FlowSamples.TenNodes(one, "task", cap: 2), one);
        await _world.ReleaseAsync(FlowSamples.TenNodes(other, "task", cap: 2, purpose: FlowSamples.PurposeOf(one)), other);
        var customer = await _world.CustomerAsync(one);
        for (var n = 0; n < 4; n++) await _world.InteractAsync(customer, $"message {n}");
        await Patience.UntilAsync(
            async () => await _world.CountAsync("select count(*) from flows.runs where customer = $1 and flow in ($2, $3) and status = 'done'", customer, one, other) == 8, "both flows ran for each", Cancelled, 60);
        Assert.Equal(2, await _world.CountAsync("select count(*) from flows.effects where customer = $1 and flow in ($2, $3) and kind = 'SendMessage'", customer, one, other));
        Assert.Equal(2, await _world.CountAsync("select count(*) from flows.touches where customer = $1", customer));
    }

    [Fact]
    public async Task SF72_A_text_is_read_by_consent_alone_and_leaves_its_receipt_with_the_customer()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.Mood(flow), flow);
        var (asked, unasked) = (await _world.CustomerAsync(flow), await _world.CustomerAsync(flow, consent: false));
        foreach (var customer in new[] { asked, unasked }) await _world.InteractAsync(customer, "服务太差了,非常失望,产品质量很差,再也不会购买!");
        var trace = await _world.RunAsync(flow, asked, run => run.Run.Status == FlowRunStatus.Done, "the run of the customer who consented is over");
        Assert.Contains(trace.Steps, step => step is { Node: "mood", Ports: ["alert"] });
        _world.AsEngineer();
        var task = Assert.Single(await _world.Desk.Tasks($"mood-{flow[3..]}", done: false, 10));
        Assert.Equal((asked, "negativeSentiment"), (task.Customer?.Value, Assert.Single(task.Signals)));

        var other = await _world.RunAsync(flow, unasked, run => run.Run.Status == FlowRunStatus.Done, "the run of the other is over");
        Assert.Contains(other.Steps, step => step.Node == "mood" && step.Facts.Contains("UNREAD", StringComparison.Ordinal));
        Assert.DoesNotContain(other.Steps, step => step.Node == "text");
        foreach (var (customer, receipts) in new[] { (asked, 1), (unasked, 0) })
        {
            _world.AsCustomer(customer);
            Assert.Equal(receipts, (await platform.Grain<ICustomerGrain>(customer).Passport())!.Reads);
        }

        _world.AsEngineer();
        Assert.IsType<FlowTaskAccepted>(await platform.Grain<IFlowTaskGrain>(task.Id.Value).Complete("visited", PlatformFixture.Key()));
        Assert.Equal("ALREADY_DONE", Assert.IsType<FlowTaskRefused>(await platform.Grain<IFlowTaskGrain>(task.Id.Value).Complete("again", PlatformFixture.Key())).Refusal.Code);
        await _world.CaughtUpAsync();
        Assert.Equal(("engineer", "visited"), Assert.Single(await _world.Desk.Tasks($"mood-{flow[3..]}", done: true, 10)) is var done ? (done.DoneBy, done.Note) : default);
    }

    [Fact]
    public async Task SF74_A_gate_waits_for_the_approval_and_goes_on_when_somebody_has_decided()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.TenNodes(flow, "task", gate: true), flow);
        var customer = await _world.CustomerAsync(flow);
        await _world.InteractAsync(customer, "an offer, please");
        var waiting = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "OpenApproval", Status: "done" }], "the approval is open");
        Assert.Equal(FlowRunStatus.Waiting, waiting.Run.Status);
        platform.As("reader", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        var approval = platform.Grain<IApprovalGrain>(ApprovalId.Prefix + waiting.Effects[0].Id);
        Assert.Equal(waiting.Run.Id, (await approval.View())!.Request.Run);
        Assert.IsType<ApprovalAccepted>(await approval.Decide(true, "read", PlatformFixture.Key()));
        var over = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done && run.Effects.All(effect => effect.Status == "done"), "the text went out");
        Assert.Equal(["OpenApproval", "SendMessage"], over.Effects.Select(effect => effect.Kind));
    }

    [Fact]
    public async Task SF76_What_waits_to_be_sent_stays_in_the_house_once_consent_is_withdrawn()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.TenNodes(flow, "task", gate: true), flow);
        var customer = await _world.CustomerAsync(flow, consent: false);
        var consent = await _world.ConsentAsync(customer, flow);
        await _world.InteractAsync(customer, "an offer, please");
        var waiting = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "OpenApproval", Status: "done" }], "the approval is open");
        _world.AsCustomer(customer);
        Assert.IsType<WithdrawalAnswer>(await platform.Grain<ICustomerGrain>(customer).WithdrawConsent(consent, PlatformFixture.Key()));
        await _world.CaughtUpAsync();
        platform.As("reader", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(ApprovalId.Prefix + waiting.Effects[0].Id).Decide(true, "", PlatformFixture.Key()));
        var over = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done, "the run is over");
        Assert.DoesNotContain(over.Effects, effect => effect.Kind == "SendMessage");
        Assert.Contains(over.Steps, step => step.Facts.Contains("CONSENT_WITHDRAWN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SF78_A_frozen_flow_sends_nothing_and_goes_on_where_it_was_when_two_others_have_thawed_it()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.TenNodes(flow, "task", gate: true), flow);
        var customer = await _world.CustomerAsync(flow);
        await _world.InteractAsync(customer, "an offer, please");
        var waiting = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "OpenApproval", Status: "done" }], "the approval is open");
        _world.AsEngineer();
        Assert.IsType<FlowAccepted>(await _world.Flow(flow).Freeze("looks wrong", PlatformFixture.Key()));
        await _world.CaughtUpAsync();
        platform.As("reader", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(ApprovalId.Prefix + waiting.Effects[0].Id).Decide(true, "", PlatformFixture.Key()));
        await Patience.UntilAsync(async () => await _world.CountAsync("select count(*) from flows.inputs where run = $1 and held", waiting.Run.Id.Value) == 1, "the answer is kept", Cancelled, 60);
        await _world.InteractAsync(customer, "while frozen");
        await _world.CaughtUpAsync();
        // It begins a run of each flow that serves the customer when it is worked off (SF-71): that is now, while this one serves nobody.
        await Patience.UntilAsync(async () => await _world.CountAsync("select count(*) from flows.inputs where customer = $1 and run is null", customer) == 0, "the interaction was worked off", Cancelled, 60);

        _world.AsEngineer();
        Assert.IsType<FlowAccepted>(await _world.Flow(flow).RequestThaw("it was right", PlatformFixture.Key()));
        Assert.Equal("DECIDED_BY_REQUESTER", Assert.IsType<FlowRefused>(await _world.Flow(flow).ApproveThaw(PlatformFixture.Key())).Refusal.Code);
        foreach (var (person, missing) in new (string, int?)[] { ("lead", 1), ("coach", null) })
        {
            _world.AsEngineer(person);
            Assert.Equal(missing, Assert.IsType<FlowAccepted>(await _world.Flow(flow).ApproveThaw(PlatformFixture.Key())).Missing);
        }

        var over = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done && run.Effects.All(effect => effect.Status == "done"), "the run went on");
        Assert.Equal(["OpenApproval", "SendMessage"], over.Effects.Select(effect => effect.Kind));
    }

    [Fact]
    public async Task SF78_A_run_of_a_version_that_was_taken_back_ends_where_it_is()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.TenNodes(flow, "task", afterHours: 1), flow);
        var customer = await _world.CustomerAsync(flow);
        await _world.InteractAsync(customer, "hello");
        var waiting = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Waiting, "the run waits for its hour");
        _world.AsEngineer();
        Assert.IsType<FlowStaged>(await _world.Flow(flow).RollBack("worse", PlatformFixture.Key()));
        await _world.CaughtUpAsync();
        // An hour goes by.
        await _world.CountAsync("update flows.inputs set due_at = now() where run = $1 returning 1", waiting.Run.Id.Value);
        var over = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Halted, "the run ended");
        Assert.Equal("VERSION_TAKEN_BACK", over.Run.Because);
        Assert.Empty(over.Effects);
    }

    [Fact]
    public async Task SF79_A_rehearsal_leaves_nothing_behind_but_its_report()
    {
        var flow = FlowWorld.FreshFlow();
        var customer = await _world.CustomerAsync(flow);
        await _world.InteractAsync(customer, "to rehearse on");
        await _world.RehearsedAsync(FlowSamples.TenNodes(flow, "webhook"), flow);
        _world.AsEngineer();
        var version = Assert.Single((await _world.Flow(flow).View())!.Versions);
        Assert.True(version.DryRun is { Interactions: > 1, Outbound: >= 1, Failed: 0, By: "engineer" }, $"{version.DryRun}");
        Assert.Equal(0, await _world.CountAsync("select count(*) from flows.runs where flow = $1", flow));
        Assert.Equal(0, await _world.CountAsync("select count(*) from flows.effects where flow = $1", flow));
        Assert.Equal("NOT_VALIDATED", (await _world.Desk.DryRun(new(flow), Assert.IsType<FlowSaved>(await _world.Flow(flow).SaveDraft(FlowSamples.TenNodes(flow, "email"), PlatformFixture.Key())).Version, 1, PlatformFixture.Key())).Refusal?.Code);
    }
}
