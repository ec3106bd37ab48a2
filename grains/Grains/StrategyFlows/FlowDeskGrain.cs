using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Access;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Hosting.Work;
using Orleans.Concurrency;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Shows what strategy flows are doing, and rehearses them: a flow itself asks no other actor.</summary>
[StatelessWorker]
[GrainType("flow-desk")]
public sealed class FlowDeskGrain(FlowTables tables, FlowCatalogue catalogue, FlowRehearser rehearser, FlowJudge judge, PolicyLines policies, WatchCharts charts, FlowCausesBook causes, SiloTokens tokens)
    : Grain, IFlowDeskGrain
{
    public async Task<ImmutableArray<FlowLine>> Flows() => [
        .. from flow in (await catalogue.FlowsAsync(CancellationToken.None)).Values
           orderby flow.Id.Value
           select new FlowLine(flow.Id, FlowFile.Parse(flow.Versions[^1].Definition).Name, flow.Last, flow.Active, flow.Canary, flow.Freeze is not null)];

    public async Task<DryRunReply> DryRun(FlowId flow, int version, int interactions, string idempotencyKey)
    {
        if (interactions is < 1 or > IFlowDeskGrain.RehearsedMax) return Refused(StrategyFlowRefusals.OutOfRange("interactions", $"1 to {IFlowDeskGrain.RehearsedMax}"));
        var caller = Caller.Current;
        CallToken.Use(tokens.Mint(FlowReading.Subject, [Domain.Access.Scopes.FlowsRead]));
        var grain = GrainFactory.GetGrain<IStrategyFlowGrain>(flow.Value);
        if (await grain.View() is not { } view) return Refused(StrategyFlowRefusals.FlowUnknown);
        if (view.Versions.FirstOrDefault(one => one.Number == version) is not { } known) return Refused(StrategyFlowRefusals.VersionUnknown(version));
        if (known.Report is not { } validated) return Refused(StrategyFlowRefusals.NotValidated(version));
        if (!validated.IsSound) return Refused(StrategyFlowRefusals.NotSound(version));
        var report = await rehearser.PlayAsync(catalogue.Ready(known), interactions, $"{caller.Client}/{idempotencyKey}");
        if (report.Runs.IsEmpty) return Refused(StrategyFlowRefusals.OutOfRange("interactions", "recorded before a flow can be rehearsed: there is none yet"));
        CallToken.Use(tokens.Mint(FlowReading.Subject, [Domain.Access.Scopes.FlowsRead]));
        var answer = await grain.RecordDryRun(version, report.Summary(caller.Subject, rehearser.Now), $"dry-run/{caller.Client}/{idempotencyKey}");
        if (answer is FlowRefused refused) return Refused(refused.Refusal);
        var kept = (await grain.View())?.Versions.FirstOrDefault(one => one.Number == version)?.DryRun;
        return new(
            kept, [.. report.Nodes.Select(node => new RehearsedNodeLine(node.Node, node.Runs, node.Ports, node.Effects))], null,
            [.. report.Runs.Take(IFlowDeskGrain.RehearsedRunsMax).Select(run => new RehearsedRunLine(run.Source, run.Status, run.Because, [.. run.Trace.Select(happened => FlowTables.Step(0, happened))]))]);
    }

    public async Task<GateReply> Judge(FlowId flow, int version, string idempotencyKey)
    {
        var caller = Caller.Current;
        CallToken.Use(tokens.Mint(FlowReading.Subject, [Domain.Access.Scopes.FlowsRead]));
        var grain = GrainFactory.GetGrain<IStrategyFlowGrain>(flow.Value);
        if (await grain.View() is not { } view) return new(null, StrategyFlowRefusals.FlowUnknown);
        if (view.Versions.FirstOrDefault(one => one.Number == version) is not { } known) return new(null, StrategyFlowRefusals.VersionUnknown(version));
        if (known.Report is not { } validated) return new(null, StrategyFlowRefusals.NotValidated(version));
        if (!validated.IsSound) return new(null, StrategyFlowRefusals.NotSound(version));
        if (view.Active == version) return new(null, StrategyFlowRefusals.AlreadyActive(version));
        if (view.Versions.FirstOrDefault(one => one.Number == view.Active) is not { } active) return new(null, StrategyFlowRefusals.NoBaseline);
        var verdict = await judge.JudgeAsync(flow, active, known);
        CallToken.Use(tokens.Mint(FlowReading.Subject, [Domain.Access.Scopes.FlowsRead]));
        var answer = await grain.RecordGateVerdict(version, verdict with { By = caller.Subject }, $"gate/{caller.Client}/{idempotencyKey}");
        if (answer is FlowRefused refused) return new(null, refused.Refusal);
        return new((await grain.View())?.Versions.FirstOrDefault(one => one.Number == version)?.Gate, null);
    }

    public Task<ImmutableArray<FlowPolicyLine>> Policies(FlowId flow) => policies.OfAsync(flow, CancellationToken.None);

    public Task<ImmutableArray<FlowRunLine>> Runs(FlowId flow, int first) => tables.RunsAsync(flow, Math.Clamp(first, 1, IFlowDeskGrain.ListMax));

    public Task<FlowRunTrace?> Run(FlowRunId run) => tables.RunAsync(run);

    public Task<ImmutableArray<FlowTaskLine>> Tasks(string? queue, bool done, int first) => tables.TasksAsync(queue, done, Math.Clamp(first, 1, IFlowDeskGrain.ListMax));

    public Task<ImmutableArray<FlowTrialLine>> Experiments(FlowId flow) => charts.ExperimentsAsync(flow);

    public Task<ImmutableArray<FlowDriftLine>> Drift(FlowId flow, int first) => charts.DriftAsync(flow, Math.Clamp(first, 1, IFlowDeskGrain.ListMax));

    public async Task<CausesReply> Causes(FlowId flow, FlowCausesAsk ask)
    {
        if (!(await catalogue.FlowsAsync(CancellationToken.None)).ContainsKey(flow.Value)) return new(null, null);
        try
        {
            return new(await causes.GraphAsync(flow, ask, CancellationToken.None), null);
        }
        catch (SideWorkException busy)
        {
            return new(null, StrategyFlowRefusals.Busy(busy.Message));
        }
    }

    public async Task<AttributionReply> Attribution(FlowId flow, FlowTouchBy by, FlowCausesAsk ask)
    {
        try
        {
            return new(await causes.AttributionAsync(flow, by, ask, CancellationToken.None), null);
        }
        catch (SideWorkException busy)
        {
            return new([], StrategyFlowRefusals.Busy(busy.Message));
        }
    }

    private static DryRunReply Refused(Refusal refusal) => new(null, [], refusal, []);
}
