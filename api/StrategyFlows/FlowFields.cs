using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.StrategyFlows;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>Every strategy flow 策略流, in the order of their ids.</summary>
    [ListSize(20)]
    public static async Task<IEnumerable<FlowLineType>> Flows([FromRequest] Actors actors) => (await actors.FlowDesk.Flows()).Select(flow => new FlowLineType(flow));

    /// <summary>A strategy flow; null when there is none.</summary>
    public static async Task<FlowType?> Flow([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<FlowId>(id, out var flow) && await actors.Flow(flow).View() is { } view ? new(view) : null;

    /// <summary>The components that flows are made of, with their ports and parameters.</summary>
    [ListSize(17)]
    public static IEnumerable<FlowComponentType> FlowComponents() => Domain.StrategyFlows.FlowComponents.All.Select(spec => new FlowComponentType(spec));

    /// <summary>The latest runs of a flow, `first` of them, 1 to 200.</summary>
    [ListSize(200)]
    public static async Task<IEnumerable<FlowRunLineType>> FlowRuns([Id] string flow, [FromRequest] Actors actors, int first = 50)
    {
        if (first is < 1 or > IFlowDeskGrain.ListMax) throw ApiError.BadInput($"first must be 1 to {IFlowDeskGrain.ListMax}.");
        return Ids.TryParse<FlowId>(flow, out var id) ? (await actors.FlowDesk.Runs(id, first)).Select(run => new FlowRunLineType(run)) : [];
    }

    /// <summary>A run with its trace; null when there is none.</summary>
    [Cost(10)]
    public static async Task<FlowRunType?> FlowRun([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<FlowRunId>(id, out var run) && await actors.FlowDesk.Run(run) is { } trace ? new(trace) : null;

    /// <summary>What the policies of a flow have learned, in the order of their names.</summary>
    [Cost(10), ListSize(20)]
    public static async Task<IEnumerable<FlowPolicyType>> FlowPolicies([Id] string flow, [FromRequest] Actors actors) =>
        Ids.TryParse<FlowId>(flow, out var id) ? (await actors.FlowDesk.Policies(id)).Select(policy => new FlowPolicyType(policy)) : [];

    /// <summary>Work that flows put before people, `first` of it, 1 to 200: the next due first; or what is done, the latest first.</summary>
    [ListSize(200)]
    public static async Task<IEnumerable<FlowTaskType>> FlowTasks([FromRequest] Actors actors, string? queue = null, bool done = false, int first = 50)
    {
        if (first is < 1 or > IFlowDeskGrain.ListMax) throw ApiError.BadInput($"first must be 1 to {IFlowDeskGrain.ListMax}.");
        return (await actors.FlowDesk.Tasks(queue, done, first)).Select(task => new FlowTaskType(task));
    }
}

public sealed partial class Mutation
{
    /// <summary>Saves a definition as a version of a flow; the same definition is the same version.</summary>
    [OutputType(typeof(NonNullGraphType<SaveFlowResult>))]
    public static async Task<object> SaveFlow(SaveFlowInput input, [FromRequest] Actors actors) =>
        await Asked(input.Flow, actors, (flow, key) => flow.SaveDraft(input.Definition, key), input) is var answer && answer is FlowRefused { Findings.IsEmpty: false } malformed
            ? new FlowMalformedPayload(malformed)
            : Answered(answer);

    /// <summary>Holds a version against the catalogue and the rules; every finding is located.</summary>
    [OutputType(typeof(NonNullGraphType<ValidateFlowResult>))]
    public static async Task<object> ValidateFlow(ValidateFlowInput input, [FromRequest] Actors actors) => Answered(await Asked(input.Flow, actors, (flow, key) => flow.Validate(input.Version, key), input));

    /// <summary>Plays a version over the latest recorded interactions. Nothing is sent.</summary>
    [Cost(50), OutputType(typeof(NonNullGraphType<RehearseFlowResult>))]
    public static async Task<object> RehearseFlow(RehearseFlowInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<FlowId>(input.Flow, out var flow)) return new Refused(StrategyFlowRefusals.FlowUnknown);
        var reply = await actors.FlowDesk.DryRun(flow, input.Version, input.Interactions, key);
        return reply.Refusal is { } refusal ? new Refused(refusal) : new FlowRehearsedPayload(reply);
    }

    /// <summary>Has the off-policy gate judge a version by the choices of the one that serves everybody, and what came of them. A release needs its word.</summary>
    [Cost(50), OutputType(typeof(NonNullGraphType<JudgeFlowResult>))]
    public static async Task<object> JudgeFlow(JudgeFlowInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<FlowId>(input.Flow, out var flow)) return new Refused(StrategyFlowRefusals.FlowUnknown);
        var reply = await actors.FlowDesk.Judge(flow, input.Version, key);
        return reply.Refusal is { } refusal ? new Refused(refusal) : new FlowJudgedPayload(reply);
    }

    /// <summary>Brings a version in, at 5 % of customers.</summary>
    [OutputType(typeof(NonNullGraphType<StageFlowResult>))]
    public static async Task<object> ReleaseFlow(ReleaseFlowInput input, [FromRequest] Actors actors) =>
        Answered(await Asked(input.Flow, actors, (flow, key) => flow.Release(input.Version, input.Reason, key), input));

    /// <summary>Takes the version that is being brought in to its next stage: 25, 50, then 100 %.</summary>
    [OutputType(typeof(NonNullGraphType<StageFlowResult>))]
    public static async Task<object> AdvanceFlow(AdvanceFlowInput input, [FromRequest] Actors actors) =>
        Answered(await Asked(input.Flow, actors, (flow, key) => flow.Advance(input.Stage, input.Reason, key), input));

    /// <summary>Takes back the version that is being brought in; without one, goes back to the version before.</summary>
    [OutputType(typeof(NonNullGraphType<StageFlowResult>))]
    public static async Task<object> RollBackFlow(FlowReasonInput input, [FromRequest] Actors actors) =>
        Answered(await Asked(input.Flow, actors, (flow, key) => flow.RollBack(input.Reason, key), input));

    /// <summary>Stops a flow: nothing of it runs, and nothing more of it leaves the house, until two people have approved a thaw.</summary>
    [OutputType(typeof(NonNullGraphType<FlowResult>))]
    public static async Task<object> FreezeFlow(FlowReasonInput input, [FromRequest] Actors actors) =>
        Answered(await Asked(input.Flow, actors, (flow, key) => flow.Freeze(input.Reason, key), input));

    /// <summary>Asks that a frozen flow run again.</summary>
    [OutputType(typeof(NonNullGraphType<FlowResult>))]
    public static async Task<object> RequestFlowThaw(FlowReasonInput input, [FromRequest] Actors actors) =>
        Answered(await Asked(input.Flow, actors, (flow, key) => flow.RequestThaw(input.Reason, key), input));

    /// <summary>Agrees that a frozen flow run again. The second person's word makes it so; whoever froze it or asked has none.</summary>
    [OutputType(typeof(NonNullGraphType<FlowResult>))]
    public static async Task<object> ApproveFlowThaw(ApproveFlowThawInput input, [FromRequest] Actors actors) => Answered(await Asked(input.Flow, actors, (flow, key) => flow.ApproveThaw(key), input));

    /// <summary>Disagrees that a frozen flow run again, or takes one's own request back.</summary>
    [OutputType(typeof(NonNullGraphType<FlowResult>))]
    public static async Task<object> RejectFlowThaw(FlowReasonInput input, [FromRequest] Actors actors) =>
        Answered(await Asked(input.Flow, actors, (flow, key) => flow.RejectThaw(input.Reason, key), input));

    /// <summary>Says that work which a flow put before people is done.</summary>
    [OutputType(typeof(NonNullGraphType<FlowTaskResult>))]
    public static async Task<object> CompleteFlowTask(CompleteFlowTaskInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<FlowTaskId>(input.Task, out var task)) return new Refused(FlowTaskRefusals.TaskUnknown);
        return await actors.FlowTask(task).Complete(input.Note, key) is FlowTaskRefused refused ? new Refused(refused.Refusal) : new FlowTaskPayload(input.Task);
    }

    private static async Task<StrategyFlowAnswer> Asked(string id, Actors actors, Func<IStrategyFlowGrain, string, Task<StrategyFlowAnswer>> ask, MutationInput input)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<FlowId>(id, out var flow) ? await ask(actors.Flow(flow), key) : new FlowRefused(StrategyFlowRefusals.FlowUnknown, []);
    }

    private static object Answered(StrategyFlowAnswer answer) => answer switch
    {
        FlowRefused refused => new Refused(refused.Refusal),
        FlowSaved saved => new FlowSavedPayload(saved),
        FlowValidated validated => new FlowValidatedPayload(validated),
        FlowStaged staged => new FlowStagedPayload(staged),
        FlowAccepted accepted => new FlowPayload(accepted),
        _ => throw new InvalidOperationException($"A flow answered {answer.GetType().Name}, which this field does not know."),
    };
}
