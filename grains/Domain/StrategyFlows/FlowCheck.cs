using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>One validation under way: names and parameters first, then what is connected to what, then what goes along the ways.</summary>
internal sealed partial class FlowCheck
{
    private readonly FlowDefinition _definition;
    private readonly List<FlowFinding> _findings = [];

    /// <summary>Nodes with a known component and parameters in order, by id; of two with one id, the first.</summary>
    private readonly Dictionary<string, (int Index, FlowComponent Component, NodeParameters? Parameters)> _nodes = [];

    /// <summary>Edges between ports that there are.</summary>
    private readonly List<(int Index, FlowEdge Edge)> _edges = [];

    private FlowCheck(FlowDefinition definition) => _definition = definition;

    public static IEnumerable<FlowFinding> Of(FlowDefinition definition)
    {
        var check = new FlowCheck(definition);
        check.Nodes();
        check.Edges();
        check.Connections();
        check.Cycles();
        check.Types();
        check.Ways();
        return check._findings;
    }

    /// <summary>SF-4: each id once, components of the catalogue, parameters as they ask.</summary>
    private void Nodes()
    {
        foreach (var (node, n) in _definition.Nodes.Select((node, n) => (node, n)))
        {
            if (FlowComponents.Find(node.Component) is not { } component)
                Fault("COMPONENT_UNKNOWN", $"/nodes/{n}/component", node.Id, null, $"目录中没有组件“{node.Component}”。", $"There is no component '{node.Component}' in the catalogue {FlowComponents.Version}.");
            else if (!_nodes.TryAdd(node.Id, (n, component, Parameters(node, n, component))))
                Fault("DUPLICATE_ID", $"/nodes/{n}/id", node.Id, null, $"节点标识“{node.Id}”重复。", $"Another node has the id '{node.Id}' already.");
        }
    }

    private NodeParameters? Parameters(FlowNode node, int n, FlowComponent component)
    {
        var before = _findings.Count;
        ParameterCheck.Object(node.Parameters, $"/nodes/{n}/parameters", component.Spec.Parameters, (code, pointer, zh, en) => Fault(code, pointer, node.Id, null, zh, en));
        if (_findings.Count > before) return null;
        var parameters = new NodeParameters(component.Spec, node.Parameters);
        foreach (var fault in component.Faults(parameters)) Fault("PARAMETERS_CONTRADICT", $"/nodes/{n}/parameters/{fault.Parameter}", node.Id, null, fault.Zh, $"{fault.Parameter} {fault.En}");
        return _findings.Count > before ? null : parameters;
    }

    /// <summary>SF-4: edges lead from outputs to inputs that there are, each once.</summary>
    private void Edges()
    {
        var seen = new HashSet<FlowEdge>();
        foreach (var (edge, n) in _definition.Edges.Select((edge, n) => (edge, n)))
        {
            // Both ends are told, so neither stops at the other.
            if (!(IsPort(edge.From, $"/edges/{n}/from", spec => spec.Output(edge.From.Port) is not null) & IsPort(edge.To, $"/edges/{n}/to", spec => spec.Input(edge.To.Port) is not null))) continue;
            if (seen.Add(edge)) _edges.Add((n, edge));
            else Fault("DUPLICATE_EDGE", $"/edges/{n}", edge.From.Node, edge.From.Port, "同一条边出现两次:对象会走两遍。", "This edge is there twice: each item would go along it twice.");
        }
    }

    private bool IsPort(PortRef port, string pointer, Func<ComponentSpec, bool> isThere)
    {
        if (!_definition.Nodes.Any(node => node.Id == port.Node))
            Fault("NODE_UNKNOWN", pointer, port.Node, null, $"没有节点“{port.Node}”。", $"There is no node '{port.Node}'.");
        else if (_nodes.TryGetValue(port.Node, out var node))
        {
            if (isThere(node.Component.Spec)) return true;
            Fault("PORT_UNKNOWN", pointer, port.Node, port.Port, $"组件“{node.Component.Spec.Name}”没有这个端口。", $"'{node.Component.Spec.Name}' has no port '{port.Port}' on this side.");
        }

        return false;
    }

    /// <summary>SF-5: something begins runs, every node can be reached, and required ports are connected.</summary>
    private void Connections()
    {
        foreach (var (id, (n, component, _)) in _nodes)
        {
            foreach (var port in component.Spec.Inputs.Where(port => port.Required && !_edges.Exists(one => one.Edge.To == new PortRef(id, port.Name))))
                Fault("PORT_UNCONNECTED", $"/nodes/{n}", id, port.Name, $"没有边通向必需的输入“{port.Name}”。", $"No edge leads to the input '{port.Name}', which must have one.");
            foreach (var port in component.Spec.Outputs.Where(port => port.Required && !_edges.Exists(one => one.Edge.From == new PortRef(id, port.Name))))
                Fault("PORT_UNCONNECTED", $"/nodes/{n}", id, port.Name, $"必需的输出“{port.Name}”没有接出。", $"No edge leaves the output '{port.Name}', which must have one.");
        }

        var triggers = _nodes.Where(node => node.Value.Component.Spec.IsTrigger).Select(node => node.Key).ToList();
        if (triggers.Count == 0) Fault("NO_TRIGGER", "/nodes", null, null, "没有触发器:流程永远不会启动。", "No node begins runs: the flow would never run.");
        if (!_nodes.Values.Any(node => node.Component.Spec.Sends)) Warn("NOTHING_SENT", "/nodes", "流程不会触达任何客户。", "Nothing in the flow reaches a customer.");
        var reached = Reached(triggers);
        foreach (var (id, (n, _, _)) in _nodes.Where(node => triggers.Count > 0 && !reached.Contains(node.Key)))
            Fault("NODE_UNREACHABLE", $"/nodes/{n}", id, null, "从任何触发器都到不了此节点。", "No way from any trigger leads here.");
    }

    private HashSet<string> Reached(IEnumerable<string> from)
    {
        var reached = new HashSet<string>(from);
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var node))
            foreach (var (_, edge) in _edges.Where(one => one.Edge.From.Node == node))
                if (reached.Add(edge.To.Node)) next.Enqueue(edge.To.Node);
        return reached;
    }

    private void Fault(string code, string pointer, string? node, string? port, string zh, string en) => _findings.Add(new(FlowSeverity.Fault, code, pointer, node, port, new(zh, en)));

    private void Warn(string code, string pointer, string zh, string en) => _findings.Add(new(FlowSeverity.Warning, code, pointer, null, null, new(zh, en)));
}
