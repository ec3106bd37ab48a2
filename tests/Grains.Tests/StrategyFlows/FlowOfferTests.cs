using Ecosystem.Contracts.Approvals;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>Offers for which a running flow asks the customer's sales unit (SF-74).</summary>
public sealed class FlowOfferTests(PlatformFixture platform)
{
    private readonly FlowWorld _world = new(platform);

    [Theory]
    // A new unit is of tier C: 1000 bp are within its corridor, and one more is not.
    [InlineData(1_000, true, false, "within", "SendMessage")]
    [InlineData(1_001, true, false, "over", "OpenApproval")]
    [InlineData(1_000, true, true, "refused", null)]
    [InlineData(1_000, false, false, "refused", null)]
    public async Task SF74_The_units_answer_is_the_way_that_an_offer_goes(int discount, bool hasUnit, bool revoked, string port, string? wanted)
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.Offered(flow, discount), flow);
        var customer = await _world.CustomerAsync(flow);
        if (hasUnit) await _world.UnitOfAsync(customer, revoked);
        await _world.CaughtUpAsync();
        await _world.InteractAsync(customer, "what would it cost?");
        var trace = await _world.RunAsync(
            flow, customer, run => run.Steps.Any(step => step is { Node: "guard", Ports.Length: > 0 }) && run.Effects.All(effect => effect.Status == "done"), "the unit has answered");
        Assert.Equal([port], trace.Steps.Last(step => step.Node == "guard").Ports);
        Assert.Equal(wanted is null ? ["AskAuthorization"] : ["AskAuthorization", wanted], trace.Effects.Select(effect => effect.Kind));
    }

    [Fact]
    public async Task SF74_What_the_unit_may_not_alone_goes_out_when_headquarters_has_signed_it()
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.Offered(flow, 2_000), flow);
        var customer = await _world.CustomerAsync(flow);
        var unit = await _world.UnitOfAsync(customer);
        await _world.CaughtUpAsync();
        await _world.InteractAsync(customer, "what would it cost?");
        var waiting = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "AskAuthorization", Status: "done" }, { Kind: "OpenApproval", Status: "done" }], "headquarters is asked");
        platform.As("signer", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        var approval = platform.Grain<IApprovalGrain>(ApprovalId.Prefix + waiting.Effects[1].Id);
        var request = (await approval.View())!.Request;
        Assert.Equal((unit, Permission.PricingApprove, new Money(100_000, "CNY"), waiting.Run.Id), (request.Unit, request.Permission, request.Amount, request.Run));
        Assert.IsType<ApprovalAccepted>(await approval.Decide(true, "", PlatformFixture.Key()));
        var over = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done && run.Effects.All(effect => effect.Status == "done"), "the offer went out");
        Assert.Equal("SendMessage", over.Effects[^1].Kind);
    }
}
