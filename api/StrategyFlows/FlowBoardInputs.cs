using Ecosystem.Api.Graph;
using Ecosystem.Domain.StrategyFlows;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>What targets are to be ranked by.</summary>
public sealed record SetFlowWeightsInput : MutationInput
{
    /// <summary>The flow.</summary>
    [Id]
    public required string Flow { get; init; }

    /// <summary>Features that weigh more or less than usual, each once.</summary>
    public required IReadOnlyList<FlowWeightInput> Weights { get; init; }

    /// <summary>Why; 1 to 300 characters, in one line. It stays in the log for ever, so name nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>What a feature weighs.</summary>
public sealed record FlowWeightInput
{
    /// <summary>heardLately, untouched, active, deals or hasUnit.</summary>
    public required string Feature { get; init; }

    /// <summary>0 to 1,000; 100 is usual.</summary>
    public required int Percent { get; init; }
}

/// <summary>An expert to send.</summary>
public sealed record ListFlowExpertInput : MutationInput
{
    /// <summary>Who is listed already; left out for a new one. Starts with fx_.</summary>
    [Id]
    public string? Expert { get; init; }

    /// <summary>How they are called, 1 to 120 characters. Kept under a key of their own.</summary>
    public required string Name { get; init; }

    /// <summary>What customers read of them, 1 to 2,000 characters. Kept under a key of their own.</summary>
    public required string Profile { get; init; }

    /// <summary>1 to 10, as expert dispatchers name them.</summary>
    public required IReadOnlyList<string> Specialities { get; init; }
}

/// <summary>Whom to send no more.</summary>
public sealed record DelistFlowExpertInput : MutationInput
{
    /// <summary>Starts with fx_.</summary>
    [Id]
    public required string Expert { get; init; }
}

/// <summary>Which task's text.</summary>
public sealed record ReadFlowTextInput : MutationInput
{
    /// <summary>The task; starts with ft_.</summary>
    [Id]
    public required string Task { get; init; }
}

/// <summary>Which approval's text.</summary>
public sealed record ReadApprovalTextInput : MutationInput
{
    /// <summary>The approval; starts with ap_.</summary>
    [Id]
    public required string Approval { get; init; }
}

/// <summary>An expert was listed, or is no more.</summary>
public sealed class FlowExpertPayload(string expert)
{
    /// <summary>Starts with fx_.</summary>
    [Id]
    public string Expert => expert;
}

/// <summary>A text for a customer.</summary>
[Name("FlowTextPayload")]
public sealed class FlowTextPayload(string text, string template, string language, WrittenBy? by)
{
    /// <summary>The text as it would go out.</summary>
    public string Text => text;

    /// <summary>Name and version of the template or prompt.</summary>
    public string Template => template;

    /// <summary>zh or en.</summary>
    public string Language => language;

    /// <summary>The language model that wrote it; null: a template.</summary>
    public string? Model => by?.Model;

    /// <summary>Version of the platform's own instructions to the model; null without one.</summary>
    public string? Instructions => by?.Instructions;
}

public sealed class FlowExpertResult() : MutationResult("What listing an expert answers.", typeof(FlowExpertPayload));

public sealed class FlowTextResult() : MutationResult("What reading a text answers.", typeof(FlowTextPayload));
