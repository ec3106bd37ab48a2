using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows.Components;
using GraphQL;

namespace Ecosystem.Api.StrategyFlows;

/// <summary>A component that flows are made of.</summary>
[Name("FlowComponent")]
public sealed class FlowComponentType(ComponentSpec spec)
{
    /// <summary>As definitions name it.</summary>
    public string Name => spec.Name;

    /// <summary>What it is called.</summary>
    public FlowWordsType Title => new(spec.Title);

    /// <summary>What it does.</summary>
    public FlowWordsType Doc => new(spec.Doc);

    /// <summary>Ways in; none: runs begin here.</summary>
    public IEnumerable<FlowPortType> Inputs => spec.Inputs.Select(port => new FlowPortType(port.Name, port.Type, new(port.Doc), port.Required));

    /// <summary>Ways out.</summary>
    public IEnumerable<FlowPortType> Outputs => spec.Outputs.Select(port => new FlowPortType(port.Name, port.Type, new(port.Doc), port.Required));

    /// <summary>What can be set.</summary>
    public IEnumerable<FlowParameterType> Parameters => spec.Parameters.Select(parameter => new FlowParameterType(parameter));

    /// <summary>Whether it sends something out of the house.</summary>
    public bool Sends => spec.Sends;

    /// <summary>The output behind which its duty is fulfilled, such as consent; null: it has none.</summary>
    public string? PassingPort => spec.PassingPort;
}

/// <summary>A way into a component, or out of it.</summary>
[Name("FlowPort")]
public sealed class FlowPortType(string name, PortType? type, FlowWordsType doc, bool required)
{
    /// <summary>As edges name it.</summary>
    public string Name => name;

    /// <summary>What goes along it: customer, interaction, signal, action, content or outcome; null: whatever came in.</summary>
    public string? Type => type is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;

    /// <summary>What it is.</summary>
    public FlowWordsType Doc => doc;

    /// <summary>Whether an edge must be there.</summary>
    public bool Required => required;
}

/// <summary>A parameter of a component: enough to make a form from.</summary>
[Name("FlowParameter")]
public sealed class FlowParameterType(ParameterSpec spec)
{
    /// <summary>As definitions name it.</summary>
    public string Name => spec.Name;

    /// <summary>integer, text, flag, choice, list or record.</summary>
    public string Type => JsonNamingPolicy.CamelCase.ConvertName(spec.Type.ToString());

    /// <summary>What it is.</summary>
    public FlowWordsType Doc => new(spec.Doc);

    /// <summary>JSON of the value when it is left out; null: it must be given.</summary>
    public string? Default => spec.Default;

    /// <summary>Least number, length or count, inclusive.</summary>
    public long Least => spec.Least;

    /// <summary>Largest number, length or count, inclusive.</summary>
    public long Most => spec.Most;

    /// <summary>Words of a choice.</summary>
    public IEnumerable<string> Choices => spec.Choices;

    /// <summary>Regular expression that a text must match; null: any.</summary>
    public string? Pattern => spec.Pattern;

    /// <summary>The whole of it as JSON: also what a list's `item` and a record's `members` are.</summary>
    public string Spec => JsonSerializer.Serialize(spec, DomainJson.Options);
}
