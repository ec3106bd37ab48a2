using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Spaces;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Spaces;
using Ecosystem.Grains.Tests.Spaces;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>The journey of resonance, on running silos: an interaction, a signal, an expert whom the customer reads of in its space, a proof of concept (SF-93, SF-94, SF-96).</summary>
public sealed class FlowDispatchTests(PlatformFixture platform)
{
    private const string Profile = "十年内镜临床经验 canary-profile";

    private readonly FlowWorld _world = new(platform);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private IFlowBoardGrain Board => platform.Grain<IFlowBoardGrain>(IFlowBoardGrain.Key);

    private async Task<FlowExpertId> ExpertAsync(string speciality)
    {
        var id = PlatformFixture.Fresh<FlowExpertId>();
        _world.AsEngineer();
        Assert.IsType<FlowExpertAccepted>(await platform.Grain<IFlowExpertGrain>(id.Value).List(new("陈医生", Profile, [speciality]), PlatformFixture.Key()));
        return id;
    }

    private async Task<SpaceWorld> SpaceAsync(string customer)
    {
        var space = await new SpaceWorld(platform) { Customer = CustomerId.From(customer) }.CreateAsync();
        await platform.Leading<SpaceFollower>().CaughtUpAsync(Cancelled);
        return space;
    }

    [Fact]
    public async Task SF94_From_an_interaction_to_the_milestone_the_customer_confirmed_there_is_one_trace()
    {
        var (flow, speciality) = (FlowWorld.FreshFlow(), PlatformFixture.Key());
        await _world.ReleaseAsync(FlowSamples.Resonant(flow, speciality), flow);
        var customer = await _world.CustomerAsync(flow);
        var (expert, space) = (await ExpertAsync(speciality), await SpaceAsync(customer));
        await _world.CaughtUpAsync();
        await _world.InteractAsync(customer, "我们也在看康瑞的设备 canary-interaction");
        var trace = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "DispatchExpert", Status: "done" }], "the expert was sent");
        Assert.Null(trace.Effects[0].LastError);

        space.AsBuyer();
        var seen = (await space.Space.View())!;
        Assert.Equal(("陈医生", speciality, $"我们的专家希望与您当面交流。\n\n{Profile}"), Assert.Single(seen.Experts) is var shown ? (shown.Name, shown.Field, shown.Profile) : default);
        var milestone = Assert.Single(seen.Milestones);
        Assert.Equal((MilestoneKind.PocConfirmation, MilestoneStatus.Open), (milestone.Kind, milestone.Status));
        Assert.IsType<SpaceAccepted>(await space.Space.ActOnMilestone(milestone.Id, true, "好的", PlatformFixture.Key()));

        platform.As("examiner", "auditor", "examiner", Scopes.FlowsRead);
        // Flows of other tests run for the customer as well, and come no further than their consent gates.
        var journey = (await Board.Journey(CustomerId.From(customer), trace.Interaction!)).RemoveAll(step => step.Actor.StartsWith("flow-run/", StringComparison.Ordinal) && step.Actor != $"flow-run/{trace.Run.Id}");
        Assert.Equal(
            ["interactionRecorded", "runBegun", "nodeVisited", "nodeVisited", "nodeVisited", "nodeVisited", "nodeVisited", "nodeVisited", "nodeVisited", "runEnded", "expertIntroduced", "milestoneOpened", "milestoneActed"],
            journey.Select(step => step.Happened));
        Assert.Equal(["heard", "holdout", "consent", "rivals", "intro", "check", "expert"], journey.Where(step => step.Happened == "nodeVisited").Select(step => step.Subject));
        Assert.Contains("competitor", journey.Single(step => step.Subject == "rivals").Detail, StringComparison.Ordinal);
        Assert.Equal((expert.Value, "silo:flows"), journey.Single(step => step.Happened == "expertIntroduced") is var introduced ? (introduced.Detail, introduced.By) : default);
        Assert.Equal((milestone.Id.Value, "accepted", space.Buyer), journey[^1] is var confirmed ? (confirmed.Subject, confirmed.Detail, confirmed.By) : default);
        // In the order of the log, and each where the log has it.
        Assert.Equal(journey.Select(step => step.Position).Order(), journey.Select(step => step.Position));
        foreach (var step in journey)
            Assert.Equal(1, await _world.CountAsync("select count(*) from journal.commits where position = $1 and actor_kind || '/' || actor_id = $2", step.Position, step.Actor));
        Assert.All(journey, step => Assert.DoesNotContain("canary", $"{step}", StringComparison.Ordinal));

        // Carried out again, as after a crash: nobody is introduced twice.
        await _world.CountAsync("update flows.effects set status = 'waiting', next_at = now() where id = $1 returning 1", trace.Effects[0].Id);
        await _world.RunAsync(flow, customer, run => run.Effects is [{ Status: "done", Attempts: 2 }], "it was carried out again");
        space.AsBuyer();
        Assert.Single((await space.Space.View())!.Experts);
        Assert.Single((await space.Space.View())!.Milestones);
    }

    [Theory]
    [InlineData(true, false, "NO_EXPERT")]
    [InlineData(false, true, "NO_SPACE")]
    public async Task SF93_Without_a_space_or_an_expert_the_people_have_a_task_all_the_same(bool hasSpace, bool hasExpert, string why)
    {
        var (flow, speciality) = (FlowWorld.FreshFlow(), PlatformFixture.Key());
        await _world.ReleaseAsync(FlowSamples.Resonant(flow, speciality), flow);
        var customer = await _world.CustomerAsync(flow);
        if (hasExpert) await ExpertAsync(speciality);
        var space = hasSpace ? await SpaceAsync(customer) : null;
        await _world.CaughtUpAsync();
        await _world.InteractAsync(customer, "Kangrui?");
        var trace = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "DispatchExpert", Status: "done" }], "the task is there");
        Assert.Equal(why, trace.Effects[0].LastError);
        _world.AsEngineer();
        Assert.Single(await _world.Desk.Tasks($"experts:{speciality}", done: false, 10));
        space?.AsBuyer();
        Assert.Empty(space is null ? [] : (await space.Space.View())!.Experts);
    }

    [Fact]
    public async Task SF93_No_expert_is_shown_once_consent_was_withdrawn()
    {
        var (flow, speciality) = (FlowWorld.FreshFlow(), PlatformFixture.Key());
        await _world.ReleaseAsync(FlowSamples.Resonant(flow, speciality, gate: true), flow);
        var customer = await _world.CustomerAsync(flow, consent: false);
        var consent = await _world.ConsentAsync(customer, flow);
        await ExpertAsync(speciality);
        var space = await SpaceAsync(customer);
        await _world.CaughtUpAsync();
        await _world.InteractAsync(customer, "Kangrui?");
        var waiting = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "OpenApproval", Status: "done" }], "the approval is open");
        _world.AsCustomer(customer);
        await platform.Grain<Ecosystem.Contracts.Customers.ICustomerGrain>(customer).WithdrawConsent(consent, PlatformFixture.Key());
        platform.As("reader", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(ApprovalId.Prefix + waiting.Effects[0].Id).Decide(true, "", PlatformFixture.Key()));
        var over = await _world.RunAsync(flow, customer, run => run.Effects is [_, { Kind: "DispatchExpert", Status: "withheld" }], "nobody was sent");
        Assert.Equal("NO_CONSENT", over.Effects[1].LastError);
        space.AsBuyer();
        Assert.Empty((await space.Space.View())!.Experts);
    }

    [Fact]
    public async Task SF96_Whoever_decides_an_approval_can_read_its_text_and_is_written_down_first()
    {
        var (flow, speciality) = (FlowWorld.FreshFlow(), PlatformFixture.Key());
        await _world.ReleaseAsync(FlowSamples.Resonant(flow, speciality, gate: true), flow);
        var customer = await _world.CustomerAsync(flow);
        await _world.InteractAsync(customer, "Kangrui?");
        var waiting = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "OpenApproval", Status: "done" }], "the approval is open");
        var task = platform.Grain<IFlowTaskGrain>(FlowTaskId.Prefix + waiting.Effects[0].Id);
        platform.As("reader", "internal", "hq", Scopes.ApprovalsDecide);
        var key = PlatformFixture.Key();
        Assert.Equal(("我们的专家希望与您当面交流。", "expert-intro@1", "zh"), await task.ReadReview(key) is var read ? (read.Text, read.Template, read.Language) : default);
        Assert.Equal("我们的专家希望与您当面交流。", (await task.ReadReview(key)).Text);
        Assert.Equal(1, await _world.CountAsync("select count(*) from journal.commits where actor_kind = 'flow-task' and actor_id = $1", FlowTaskId.Prefix + waiting.Effects[0].Id));
        // The text of an approval is for those who decide it: as a task it is none.
        _world.AsEngineer();
        Assert.Equal("TEXT_UNKNOWN", (await task.ReadText(PlatformFixture.Key())).Refusal?.Code);
        await Assert.ThrowsAnyAsync<Exception>(() => task.ReadReview(PlatformFixture.Key()));

        platform.As("reader", "internal", "hq", Scopes.ApprovalsDecide);
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(ApprovalId.Prefix + waiting.Effects[0].Id).Decide(true, "", PlatformFixture.Key()));
        var sent = await _world.RunAsync(flow, customer, run => run.Effects is [_, { Kind: "DispatchExpert", Status: "done" }], "the task is there");
        _world.AsEngineer();
        Assert.Equal("我们的专家希望与您当面交流。", (await platform.Grain<IFlowTaskGrain>(FlowTaskId.Prefix + sent.Effects[1].Id).ReadText(PlatformFixture.Key())).Text);
        platform.As("examiner", "auditor", "examiner", Scopes.FlowsRead);
        var journey = await Board.Journey(CustomerId.From(customer), waiting.Interaction!);
        Assert.Equal(["approvalOpened", "textRead", "approvalDecided", "textRead"], journey.Select(step => step.Happened).Where(happened => happened is "textRead" or "approvalOpened" or "approvalDecided"));
    }

    [Fact]
    public async Task SF93_A_profile_that_breaks_a_rule_is_not_listed_and_nobody_else_lists_one()
    {
        var expert = platform.Grain<IFlowExpertGrain>(PlatformFixture.Fresh<FlowExpertId>().Value);
        _world.AsEngineer();
        Assert.Equal("PROFILE_BREAKS_RULES", Assert.IsType<FlowExpertRefused>(await expert.List(new("陈医生", "全国最佳专家,保证治愈", ["内镜"]), PlatformFixture.Key())).Refusal.Code);
        Assert.Equal("TEXT_REFUSED", Assert.IsType<FlowExpertRefused>(await expert.List(new("", "p", ["内镜"]), PlatformFixture.Key())).Refusal.Code);
        Assert.Equal("EXPERT_UNKNOWN", Assert.IsType<FlowExpertRefused>(await expert.Delist(PlatformFixture.Key())).Refusal.Code);
        var (id, speciality) = (await ExpertAsync("s"), PlatformFixture.Key());
        Assert.IsType<FlowExpertAccepted>(await platform.Grain<IFlowExpertGrain>(id.Value).List(new("李工", "新的简介", [speciality]), PlatformFixture.Key()));
        await _world.CaughtUpAsync();
        Assert.Equal((id, "李工", "新的简介"), Assert.Single(await Board.Experts(speciality)) is var listed ? (listed.Id, listed.Name, listed.Profile) : default);
        Assert.Equal(0, await _world.CountAsync("select count(*) from journal.commits where actor_id = $1 and entry like '%新的简介%'", id.Value));
        Assert.IsType<FlowExpertAccepted>(await platform.Grain<IFlowExpertGrain>(id.Value).Delist(PlatformFixture.Key()));
        await _world.CaughtUpAsync();
        Assert.Empty(await Board.Experts(speciality));
    }
}
