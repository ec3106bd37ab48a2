using Ecosystem.Api.Graph;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.StrategyFlows;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>A definition to save.</summary>
public sealed record SaveFlowInput : MutationInput
{
    /// <summary>The flow; starts with sf_. The definition names the same.</summary>
    [Id]
    public required string Flow { get; init; }

    /// <summary>JSON (docs/strategy-flow.schema.json), 64 KB at most.</summary>
    public required string Definition { get; init; }
}

/// <summary>Which version.</summary>
public sealed record ValidateFlowInput : MutationInput
{
    /// <summary>The flow.</summary>
    [Id]
    public required string Flow { get; init; }

    /// <summary>Number of the version.</summary>
    public required int Version { get; init; }
}

/// <summary>What to rehearse.</summary>
public sealed record RehearseFlowInput : MutationInput
{
    /// <summary>The flow.</summary>
    [Id]
    public required string Flow { get; init; }

    /// <summary>Number of the version.</summary>
    public required int Version { get; init; }

    /// <summary>How many of the latest recorded interactions, 1 to 1,000.</summary>
    public required int Interactions { get; init; }
}

/// <summary>What to judge.</summary>
public sealed record JudgeFlowInput : MutationInput
{
    /// <summary>The flow.</summary>
    [Id]
    public required string Flow { get; init; }

    /// <summary>Number of the version.</summary>
    public required int Version { get; init; }
}

/// <summary>What to release.</summary>
public sealed record ReleaseFlowInput : MutationInput
{
    /// <summary>The flow.</summary>
    [Id]
    public required string Flow { get; init; }

    /// <summary>Number of the version.</summary>
    public required int Version { get; init; }

    /// <summary>Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>Where to take the canary.</summary>
public sealed record AdvanceFlowInput : MutationInput
{
    /// <summary>The flow.</summary>
    [Id]
    public required string Flow { get; init; }

    /// <summary>The stage it is to reach, in percent: 25, 50 or 100. Said so that two people who press at once advance it once.</summary>
    public required int Stage { get; init; }

    /// <summary>Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>Which flow, and why.</summary>
public sealed record FlowReasonInput : MutationInput
{
    /// <summary>The flow.</summary>
    [Id]
    public required string Flow { get; init; }

    /// <summary>Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>Which flow may run again.</summary>
public sealed record ApproveFlowThawInput : MutationInput
{
    /// <summary>The flow.</summary>
    [Id]
    public required string Flow { get; init; }
}

/// <summary>A task that is done.</summary>
public sealed record CompleteFlowTaskInput : MutationInput
{
    /// <summary>The task; starts with ft_.</summary>
    [Id]
    public required string Task { get; init; }

    /// <summary>What came of it, 1,000 characters at most. It stays in the log, so name nobody.</summary>
    public string Note { get; init; } = "";
}

/// <summary>The definition is this version.</summary>
public sealed class FlowSavedPayload(FlowSaved saved)
{
    /// <summary>Its number.</summary>
    public int Version => saved.Version;

    /// <summary>SHA-256 of its canonical JSON.</summary>
    public string Hash => saved.Hash;
}

/// <summary>The definition cannot be read.</summary>
public sealed class FlowMalformedPayload(FlowRefused refused)
{
    /// <summary>What is wrong, each at its place.</summary>
    public IEnumerable<FlowFindingType> Findings => refused.Findings.Select(finding => new FlowFindingType(finding));
}

/// <summary>What validation says.</summary>
public sealed class FlowValidatedPayload(FlowValidated validated)
{
    /// <summary>Its number.</summary>
    public int Version => validated.Version;

    /// <summary>Every finding.</summary>
    public FlowReportType Report => new(validated.Report);
}

/// <summary>Who is served by what from now on.</summary>
public sealed class FlowStagedPayload(FlowStaged staged)
{
    /// <summary>The version being brought in; null: none.</summary>
    public FlowCanaryType? Canary => staged.Canary is { } canary ? new(canary) : null;

    /// <summary>The version of everybody else; null: none.</summary>
    public int? Active => staged.Active;
}

/// <summary>Done, or already so.</summary>
public sealed class FlowPayload(FlowAccepted accepted)
{
    /// <summary>Whether the flow is frozen now.</summary>
    public bool Frozen => accepted.Frozen;

    /// <summary>How many more people must approve a thaw; null when none is asked for.</summary>
    public int? Missing => accepted.Missing;
}

/// <summary>What the rehearsal came to.</summary>
public sealed class FlowRehearsedPayload(DryRunReply reply)
{
    /// <summary>As the flow has it in its log.</summary>
    public FlowDryRunType? DryRun => reply.DryRun is { } run ? new(run) : null;

    /// <summary>Every node, in the order of the definition.</summary>
    public IEnumerable<RehearsedNodeType> Nodes => reply.Nodes.Select(node => new RehearsedNodeType(node));
}

/// <summary>What the off-policy gate said.</summary>
public sealed class FlowJudgedPayload(GateReply reply)
{
    /// <summary>As the flow has it in its log.</summary>
    public FlowGateType? Gate => reply.Verdict is { } verdict ? new(verdict) : null;
}

/// <summary>What happened at one node of a rehearsal.</summary>
[Name("RehearsedNode")]
public sealed class RehearsedNodeType(RehearsedNodeLine node)
{
    /// <summary>Id of the node.</summary>
    public string Node => node.Node;

    /// <summary>Runs that came there.</summary>
    public int Runs => node.Runs;

    /// <summary>Items that left, by port.</summary>
    public IEnumerable<RehearsedCountType> Ports => node.Ports.Select(one => new RehearsedCountType(one.Key, one.Value));

    /// <summary>Effects that would have been wanted, by kind. None was.</summary>
    public IEnumerable<RehearsedCountType> Effects => node.Effects.Select(one => new RehearsedCountType(one.Key, one.Value));
}

/// <summary>How many of something.</summary>
[Name("RehearsedCount")]
public sealed class RehearsedCountType(string name, int count)
{
    /// <summary>Of what.</summary>
    public string Name => name;

    /// <summary>How many.</summary>
    public int Count => count;
}

/// <summary>The task is done, and durable.</summary>
public sealed class FlowTaskPayload(string task)
{
    /// <summary>The task.</summary>
    [Id]
    public string Task => task;
}

public sealed class SaveFlowResult() : MutationResult("What saving a flow answers.", typeof(FlowSavedPayload), typeof(FlowMalformedPayload));

public sealed class ValidateFlowResult() : MutationResult("What validating a flow answers.", typeof(FlowValidatedPayload));

public sealed class RehearseFlowResult() : MutationResult("What rehearsing a flow answers.", typeof(FlowRehearsedPayload));

public sealed class JudgeFlowResult() : MutationResult("What judging a version of a flow answers.", typeof(FlowJudgedPayload));

public sealed class StageFlowResult() : MutationResult("What releasing a flow, advancing it or taking it back answers.", typeof(FlowStagedPayload));

public sealed class FlowResult() : MutationResult("What freezing and thawing a flow answers.", typeof(FlowPayload));

public sealed class FlowTaskResult() : MutationResult("What completing a task answers.", typeof(FlowTaskPayload));
