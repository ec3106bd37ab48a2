using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>One visit of a node by a run: what a component is given to work with.</summary>
internal sealed record NodeVisit(FlowPlan Plan, PlannedNode Node, FlowRunState Run, int Visit, FlowItem Item, FlowContext Context)
{
    public NodeParameters Parameters => Node.Parameters;

    public FlowRunBegun Begun => Run.Begun!;

    public CustomerId Customer => Begun.Interaction.Customer;

    public DateTimeOffset Now => Context.Now;

    /// <summary>Id of what this visit wants.</summary>
    public string EffectId(string what) => FlowEffect.IdOf(Run.Id, Node.Id, Visit, what);

    /// <summary>A number in [0, 1) of this visit's own, made of what the shell drew.</summary>
    public double Draw() => (BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{Context.Drawn}\n{Run.Id}\n{Node.Id}\n{Visit}"))) >> 11) * (1.0 / (1UL << 53));

    /// <summary>The text of the interaction, or nothing to be read.</summary>
    public string? Text => Context.Text;

    /// <summary>Waits until a moment, and has itself woken then.</summary>
    public NodeResult Sleep(DateTimeOffset until, int progress = 0)
    {
        var id = EffectId($"timer-{progress}");
        return NodeResult.For(new(FlowWaitKind.Timer, id, until, progress), new SetTimer(id, Node.Id, Begun.Rehearsed, until));
    }
}
