namespace Ecosystem.Domain.StrategyFlows;

/// <summary>One validation under way.</summary>
internal sealed partial class FlowCheck(FlowDefinition definition)
{
    public List<FlowFinding> Findings { get; } = [];

    public void Run()
    {
        Names();
    }

    private void Names()
    {
        for (var n = 0; n < definition.Nodes.Length; n++)
        {
            var node = definition.Nodes[n];
            if (FlowComponents.Spec(node.Component) is null)
                Fault("COMPONENT_UNKNOWN", $"/nodes/{n}/component", node.Id, null, $"目录中没有组件“{node.Component}”。", $"There is no component '{node.Component}' in the catalogue.");
        }
    }

    private void Fault(string code, string pointer, string? node, string? port, string zh, string en) => Findings.Add(new(FlowSeverity.Fault, code, pointer, node, port, new(zh, en)));
}
