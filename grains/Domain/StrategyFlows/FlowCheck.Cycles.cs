using Ecosystem.Domain.StrategyFlows.Components;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Cycles and types (SF-6, SF-7).</summary>
internal sealed partial class FlowCheck
{
    /// <summary>SF-6: every edge of a cycle is within one declared loop.</summary>
    private void Cycles()
    {
        var seen = new Dictionary<string, string>();
        var ids = new HashSet<string>();
        var behind = _nodes.Keys.ToDictionary(id => id, id => Reached(_edges.Where(one => one.Edge.From.Node == id).Select(one => one.Edge.To.Node)));
        foreach (var (loop, n) in _definition.Loops.Select((loop, n) => (loop, n)))
        {
            if (!ids.Add(loop.Id)) Fault("DUPLICATE_ID", $"/loops/{n}/id", null, null, $"循环标识“{loop.Id}”重复。", $"Another loop has the id '{loop.Id}' already.");
            foreach (var (node, m) in loop.Nodes.Select((node, m) => (node, m)))
            {
                var pointer = $"/loops/{n}/nodes/{m}";
                if (!_definition.Nodes.Any(one => one.Id == node)) Fault("NODE_UNKNOWN", pointer, node, null, $"没有节点“{node}”。", $"There is no node '{node}'.");
                else if (!seen.TryAdd(node, loop.Id)) Fault("LOOPS_OVERLAP", pointer, node, null, $"节点已在循环“{seen[node]}”中。", $"The node is in the loop '{seen[node]}' already: it can have one bound only.");
                else if (behind.TryGetValue(node, out var reached) && !reached.Contains(node)) Warn("LOOP_WITHOUT_CYCLE", pointer, $"节点“{node}”不在任何环上。", $"The node '{node}' is on no cycle.");
            }
        }

        foreach (var (n, edge) in _edges.Where(one => behind[one.Edge.To.Node].Contains(one.Edge.From.Node) || one.Edge.To.Node == one.Edge.From.Node))
            if (_definition.LoopOf(edge.From.Node) is not { } loop || !loop.Nodes.Contains(edge.To.Node))
                Fault("CYCLE_UNDECLARED", $"/edges/{n}", edge.From.Node, edge.From.Port, "此边在环上,但没有声明循环及其上限。", "This edge is on a cycle that no loop declares: declare one, with its bound.");
    }

    /// <summary>SF-7: what an input takes is what comes. What came in goes on through ports without a type of their own; where several ways meet, what they have in common.</summary>
    private void Types()
    {
        var known = new Dictionary<PortRef, PortType>();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (id, node) in _nodes)
                foreach (var output in node.Component.Spec.Outputs)
                {
                    var port = new PortRef(id, output.Name);
                    if ((output.Type ?? Incoming(id, known)) is not { } type || (known.TryGetValue(port, out var before) && before == type)) continue;
                    known[port] = type;
                    changed = true;
                }
        }

        foreach (var (n, edge) in _edges)
            if (known.TryGetValue(edge.From, out var comes) && _nodes[edge.To.Node].Component.Spec.Input(edge.To.Port)!.Type is var takes && !IsTaken(comes, takes))
                Fault("TYPE_MISMATCH", $"/edges/{n}/to", edge.To.Node, edge.To.Port, $"此输入需要“{takes}”,到来的是“{comes}”。", $"The input '{edge.To.Port}' takes {takes}, and {comes} comes from {edge.From}.");
    }

    private PortType? Incoming(string id, Dictionary<PortRef, PortType> known)
    {
        PortType? common = null;
        foreach (var (_, edge) in _edges.Where(one => one.Edge.To.Node == id))
            if (known.TryGetValue(edge.From, out var type)) common = common is { } so ? Common(so, type) : type;
        return common;
    }

    private static bool IsTaken(PortType comes, PortType takes) => takes == PortType.Customer || comes == takes || (takes, comes) == (PortType.Interaction, PortType.Signal);

    private static PortType Common(PortType one, PortType other) => IsTaken(one, other) ? other : IsTaken(other, one) ? one : PortType.Customer;
}
