using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>What the item on a way is sure to carry besides its customer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PortType>))]
public enum PortType
{
    /// <summary>Nothing more: every item is about a customer, so this input takes all.</summary>
    [JsonStringEnumMemberName("customer")] Customer,
    /// <summary>The interaction that began the run.</summary>
    [JsonStringEnumMemberName("interaction")] Interaction,
    /// <summary>A signal, with its confidence and evidence, that was found in the interaction: goes wherever an interaction may go.</summary>
    [JsonStringEnumMemberName("signal")] Signal,
    /// <summary>An action that was chosen, with its propensity.</summary>
    [JsonStringEnumMemberName("action")] Action,
    /// <summary>A text made for the customer.</summary>
    [JsonStringEnumMemberName("content")] Content,
    /// <summary>A result that came back.</summary>
    [JsonStringEnumMemberName("outcome")] Outcome,
}

/// <summary>A way into a component.</summary>
/// <param name="Required">Whether an edge must lead there.</param>
public sealed record InputPort(string Name, PortType Type, BothLanguages Doc, bool Required = true);

/// <summary>A way out of a component.</summary>
/// <param name="Type">Null: what came in goes on, with the type it came with.</param>
/// <param name="Required">Whether an edge must leave there; from others, an item that has no way on ends.</param>
public sealed record OutputPort(string Name, PortType? Type, BothLanguages Doc, bool Required = false);

/// <summary>What a component makes sure of on the ways through it.</summary>
[Flags]
public enum ComponentDuty
{
    None = 0,
    /// <summary>Ways through its passing port have the customer's consent.</summary>
    Consent = 1,
    /// <summary>Ways through its passing port carry text that was held against the compliance rules.</summary>
    Compliance = 2,
    /// <summary>Ways through its passing port are of customers that are not held out.</summary>
    Holdout = 4,
    /// <summary>Ways through its passing port carry offers within the corridor.</summary>
    Quote = 8,
    /// <summary>Ways through its passing port were approved by a person.</summary>
    Human = 16,
    /// <summary>Sends something out of the house.</summary>
    Sends = 32,
}

/// <summary>One component of the catalogue, as the console builds a form from it.</summary>
/// <param name="Name">kebab-case; never changes.</param>
/// <param name="PassingPort">The output behind which the duty is fulfilled; null when it has none to fulfil.</param>
public sealed record ComponentSpec(
    string Name, BothLanguages Title, BothLanguages Doc, ImmutableArray<InputPort> Inputs, ImmutableArray<OutputPort> Outputs, ImmutableArray<ParameterSpec> Parameters,
    ComponentDuty Duty = ComponentDuty.None, string? PassingPort = null)
{
    /// <summary>Whether runs begin here.</summary>
    [JsonIgnore]
    public bool IsTrigger => Inputs.IsEmpty;

    [JsonIgnore]
    public bool Sends => Duty.HasFlag(ComponentDuty.Sends);

    public InputPort? Input(string name) => Inputs.FirstOrDefault(port => port.Name == name);

    public OutputPort? Output(string name) => Outputs.FirstOrDefault(port => port.Name == name);
}
