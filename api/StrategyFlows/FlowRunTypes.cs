using System.Text.Json;
using Ecosystem.Contracts.StrategyFlows;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>A run of a flow for one interaction.</summary>
[Name("FlowRunLine")]
public sealed class FlowRunLineType(FlowRunLine run)
{
    /// <summary>Starts with fr_.</summary>
    [Id]
    public string Id => run.Id.Value;

    /// <summary>Which flow.</summary>
    [Id]
    public string Flow => run.Flow.Value;

    /// <summary>Number of the version that it runs to its end.</summary>
    public int Version => run.Version;

    /// <summary>Pseudonym of the customer it is about.</summary>
    [Id]
    public string Customer => run.Customer.Value;

    /// <summary>waiting, done, failed or halted.</summary>
    public string Status => JsonNamingPolicy.CamelCase.ConvertName(run.Status.ToString());

    /// <summary>Why it failed or was halted; empty else.</summary>
    public string Because => run.Because;

    /// <summary>When it began.</summary>
    public DateTimeOffset BegunAt => run.BegunAt;

    /// <summary>When something last happened in it.</summary>
    public DateTimeOffset ChangedAt => run.ChangedAt;
}

/// <summary>A run, step by step.</summary>
[Name("FlowRun")]
public sealed class FlowRunType(FlowRunTrace trace)
{
    /// <summary>The run.</summary>
    public FlowRunLineType Run => new(trace.Run);

    /// <summary>Id of the interaction that began it, for `flowJourney`; null while the log has nothing of the run.</summary>
    [Id]
    public string? Interaction => trace.Interaction;

    /// <summary>What happened, in order.</summary>
    public IEnumerable<FlowStepType> Steps => trace.Steps.Select(step => new FlowStepType(step));

    /// <summary>What it wanted of others, in order.</summary>
    public IEnumerable<FlowEffectType> Effects => trace.Effects.Select(effect => new FlowEffectType(effect));
}

/// <summary>One visit of a node, or what else happened.</summary>
[Name("FlowStep")]
public sealed class FlowStepType(FlowStepLine step)
{
    /// <summary>Position in the log of the entry that has it.</summary>
    public long Position => step.Position;

    /// <summary>begun, visited, loopBoundReached, outcomeIgnored, or ended and how.</summary>
    public string Happened => step.Happened;

    /// <summary>The node; empty where it is about none.</summary>
    public string Node => step.Node;

    /// <summary>Which visit of the node, from 1; 0 where it is about none.</summary>
    public int Visit => step.Visit;

    /// <summary>Ports that items left by.</summary>
    public IEnumerable<string> Ports => step.Ports;

    /// <summary>What was found out or decided, as JSON. Texts of customers are not among it.</summary>
    public string Facts => step.Facts;

    /// <summary>What the node waits for: gate, timer, consent, authorization, text or outcome; null: nothing.</summary>
    public string? WaitsFor => step.WaitsFor is { } kind ? JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()) : null;

    /// <summary>When.</summary>
    public DateTimeOffset At => step.At;
}

/// <summary>Something that a run wanted of others.</summary>
[Name("FlowEffect")]
public sealed class FlowEffectType(FlowEffectLine effect)
{
    /// <summary>32 hex digits; receivers outside know a message by it.</summary>
    [Id]
    public string Id => effect.Id;

    /// <summary>The node that wanted it.</summary>
    public string Node => effect.Node;

    /// <summary>Such as SendMessage, OpenApproval, CreateTask.</summary>
    public string Kind => effect.Kind;

    /// <summary>waiting; done; withheld: it may not be, such as without consent; dead: it could not be.</summary>
    public string Status => effect.Status;

    /// <summary>How often it was tried.</summary>
    public int Attempts => effect.Attempts;

    /// <summary>Why it was not done, or not yet; null: nothing is wrong.</summary>
    public string? LastError => effect.LastError;

    /// <summary>When nothing more was to be done; null: it waits.</summary>
    public DateTimeOffset? DoneAt => effect.DoneAt;
}

/// <summary>Work that a flow put before people.</summary>
[Name("FlowTask")]
public sealed class FlowTaskType(FlowTaskLine task)
{
    /// <summary>Starts with ft_.</summary>
    [Id]
    public string Id => task.Id.Value;

    /// <summary>The run that wanted it; its trace says why. Null: it is about the flow itself, which drift froze.</summary>
    [Id]
    public string? Run => task.Run?.Value;

    /// <summary>Which flow.</summary>
    [Id]
    public string Flow => task.Flow.Value;

    /// <summary>Pseudonym of the customer it is about; null: it is about the flow itself.</summary>
    [Id]
    public string? Customer => task.Customer?.Value;

    /// <summary>Who is to do it, such as front-line, strategy-coach or experts:….</summary>
    public string Queue => task.Queue;

    /// <summary>What is to be done.</summary>
    public FlowWordsType Title => new(task.Title);

    /// <summary>Kinds of the signals that led to it.</summary>
    public IEnumerable<string> Signals => task.Signals;

    /// <summary>Since when it is there.</summary>
    public DateTimeOffset At => task.At;

    /// <summary>By when somebody is to have seen it.</summary>
    public DateTimeOffset DueAt => task.DueAt;

    /// <summary>When it was done; null: it is open.</summary>
    public DateTimeOffset? DoneAt => task.DoneAt;

    /// <summary>`sub` of whoever did it.</summary>
    public string? DoneBy => task.DoneBy;

    /// <summary>What came of it.</summary>
    public string? Note => task.Note;
}
