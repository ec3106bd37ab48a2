using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Spaces;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Follows an interaction through the log: the runs it began, the approvals they waited for, the tasks they made, and what they brought about in the customer's space (SF-94).</summary>
/// <remarks>Tables say where to look; every step that is shown was read in the log itself, and has its position there.</remarks>
public sealed class FlowJourney(NpgsqlDataSource database, JournalReader journal, FlowCatalogue catalogue)
{
    public async Task<ImmutableArray<JourneyStep>> OfAsync(CustomerId customer, string interaction)
    {
        var heard = new FlowInteraction(interaction, customer, default, default);
        var steps = new List<JourneyStep>();
        foreach (var flow in (await catalogue.FlowsAsync(CancellationToken.None)).Values) await AddRunAsync(FlowRunState.IdOf(flow.Id, heard), steps);
        return [.. steps.OrderBy(step => step.Position)];
    }

    private async Task AddRunAsync(FlowRunId run, List<JourneyStep> steps)
    {
        var effects = new List<FlowEffect>();
        await foreach (var (position, _, entry) in journal.Read(FlowRun.Kind, run.Value, 0))
            foreach (var happened in Entries.Events<FlowRunEvent>(entry))
            {
                if (happened is FlowRunBegun { Interaction: { Place: { } place } from } && !steps.Exists(step => step.Happened == "interactionRecorded"))
                    steps.Add(new(place, $"{Customer.Kind}/{from.Customer}", "interactionRecorded", from.Source, JsonNamingPolicy.CamelCase.ConvertName(from.Kind.ToString()), "", from.At));
                if (happened is NodeVisited visited) effects.AddRange(visited.Effects);
                steps.Add(Step(position, run, happened));
            }

        foreach (var opened in effects.OfType<OpenApproval>()) await AddApprovalAsync(opened.Approval, steps);
        foreach (var effect in effects) await AddTaskAsync(FlowTaskId.From(FlowTaskId.Prefix + effect.Id), steps);
        foreach (var (space, expert, milestone) in await DispatchesAsync(run)) await AddSpaceAsync(space, expert, milestone, steps);
    }

    private static JourneyStep Step(long position, FlowRunId run, FlowRunEvent happened)
    {
        var actor = $"{FlowRun.Kind}/{run}";
        return happened switch
        {
            FlowRunBegun e => new(position, actor, "runBegun", $"{e.Flow}@{e.Version}", e.Definition, "", e.At),
            NodeVisited e => new(position, actor, "nodeVisited", e.Node, Detail(e), "", e.At),
            LoopBoundReached e => new(position, actor, "loopBoundReached", e.Node, e.Loop, "", e.At),
            OutcomeIgnored e => new(position, actor, "outcomeIgnored", e.Outcome.Metric, e.Outcome.Id, "", e.At),
            FlowRunEnded e => new(position, actor, "runEnded", JsonNamingPolicy.CamelCase.ConvertName(e.Status.ToString()), e.Because, "", e.At),
            _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a run.", nameof(happened)),
        };
    }

    /// <summary>Ports, what was found out, and kinds and ids of what was wanted; never a text.</summary>
    private static string Detail(NodeVisited visited) => JsonSerializer.Serialize(
        new { visited.Ports, visited.Facts, Wanted = visited.Effects.Select(effect => new { Kind = JsonNamingPolicy.CamelCase.ConvertName(effect.GetType().Name), effect.Id }) }, DomainJson.Options);

    private async Task AddApprovalAsync(ApprovalId approval, List<JourneyStep> steps)
    {
        var actor = $"{Approval.Kind}/{approval}";
        await foreach (var (position, _, entry) in journal.Read(Approval.Kind, approval.Value, 0))
            foreach (var happened in Entries.Events<ApprovalEvent>(entry))
                if (happened switch
                {
                    ApprovalOpened e => new JourneyStep(position, actor, "approvalOpened", approval.Value, e.Request.Permission.ToString(), e.Request.Requester, e.At),
                    ApprovalVoted e => new(position, actor, "approvalVoted", approval.Value, "approved", e.By, e.At),
                    ApprovalDecided e => new(position, actor, "approvalDecided", approval.Value, e.Approved ? "approved" : "rejected", e.By, e.At),
                    ApprovalTimedOut e => new(position, actor, "approvalTimedOut", approval.Value, "", Approval.TimedOutBy, e.At),
                    _ => null,
                } is { } step) steps.Add(step);
    }

    private async Task AddTaskAsync(FlowTaskId task, List<JourneyStep> steps)
    {
        await foreach (var (position, _, entry) in journal.Read(FlowTask.Kind, task.Value, 0))
            foreach (var happened in Entries.Events<FlowTaskEvent>(entry))
                steps.Add(happened switch
                {
                    TaskCompleted e => new(position, $"{FlowTask.Kind}/{task}", "taskCompleted", task.Value, e.Note, e.By, e.At),
                    FlowTextRead e => new(position, $"{FlowTask.Kind}/{task}", "textRead", task.Value, e.ForReview ? "for review" : "", e.By, e.At),
                    _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a task.", nameof(task)),
                });
    }

    private async Task AddSpaceAsync(SpaceId space, ExpertId expert, MilestoneId milestone, List<JourneyStep> steps)
    {
        var actor = $"{Space.Kind}/{space}";
        await foreach (var (position, _, entry) in journal.Read(Space.Kind, space.Value, 0))
            foreach (var happened in Entries.Events<SpaceEvent>(entry))
                if (happened switch
                {
                    ExpertIntroduced e when e.Expert == expert => new JourneyStep(position, actor, "expertIntroduced", expert.Value, e.Listed?.Value ?? "", e.By, e.At),
                    MilestoneOpened e when e.Milestone == milestone => new(position, actor, "milestoneOpened", milestone.Value, JsonNamingPolicy.CamelCase.ConvertName(e.Kind.ToString()), e.By, e.At),
                    MilestoneActed e when e.Milestone == milestone => new(position, actor, "milestoneActed", milestone.Value, e.Accepted ? "accepted" : "returned", e.By, e.At),
                    WaiverRequested e when e.Milestone == milestone => new(position, actor, "waiverRequested", milestone.Value, e.Approval.Value, e.Requester, e.At),
                    MilestoneWaived e when e.Milestone == milestone => new(position, actor, "milestoneWaived", milestone.Value, e.Approval.Value, e.By, e.At),
                    _ => null,
                } is { } step) steps.Add(step);
    }

    private async Task<List<(SpaceId Space, ExpertId Expert, MilestoneId Milestone)>> DispatchesAsync(FlowRunId run)
    {
        await using var command = database.CreateCommand("select space, expert, milestone from flows.dispatches where run = $1 order by effect");
        command.Parameters.Add(new() { Value = run.Value });
        var found = new List<(SpaceId, ExpertId, MilestoneId)>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) found.Add((SpaceId.From(rows.GetString(0)), ExpertId.From(rows.GetString(1)), MilestoneId.From(rows.GetString(2))));
        return found;
    }
}
