using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>How bad a finding about a definition is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlowSeverity>))]
public enum FlowSeverity
{
    /// <summary>The definition can be released; this may not be meant.</summary>
    [JsonStringEnumMemberName("warning")] Warning,
    /// <summary>The definition is not released.</summary>
    [JsonStringEnumMemberName("fault")] Fault,
}

/// <summary>What somebody should know about a definition, and where it is (SF-3).</summary>
/// <param name="Code">Stable, UPPER_SNAKE_CASE: the reason.</param>
/// <param name="Pointer">Where in the file (RFC 6901); empty for the whole.</param>
/// <param name="Node">Id of the node it is about; null: about none.</param>
/// <param name="Port">Port of that node; null: about none.</param>
[GenerateSerializer, Immutable, Alias("flow-finding")]
public sealed record FlowFinding(
    [property: Id(0)] FlowSeverity Severity, [property: Id(1)] string Code, [property: Id(2)] string Pointer, [property: Id(3)] string? Node, [property: Id(4)] string? Port,
    [property: Id(5)] BothLanguages Message);

/// <summary>What validation said of one version, word by word.</summary>
/// <param name="Hash">Of the definition it is about.</param>
/// <param name="Catalogue">Version of the component catalogue it was held against.</param>
[GenerateSerializer, Immutable, Alias("flow-report")]
public sealed record FlowReport([property: Id(0)] string Hash, [property: Id(1)] string Catalogue, [property: Id(2)] ImmutableArray<FlowFinding> Findings)
{
    /// <summary>Whether the definition may go on: no finding is a fault.</summary>
    [JsonIgnore]
    public bool IsSound => !Findings.Any(finding => finding.Severity == FlowSeverity.Fault);
}
