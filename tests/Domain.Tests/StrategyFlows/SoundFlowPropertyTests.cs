using System.Text.Json.Nodes;
using CsCheck;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-8 to SF-10, from the other end: whatever graph validation lets through, nothing goes out in a world where it must not.</summary>
public class SoundFlowPropertyTests
{
    private sealed record Change(int Kind, int From, int To);

    private static readonly Gen<Change[]> s_changes = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 999], Gen.Int[0, 999], (kind, from, to) => new Change(kind, from, to)).Array[1, 6];

    private static readonly string[] s_texts = ["all is well", "we are unhappy", "now the clinic decides", "康瑞 was here"];

    private static readonly RehearsalAnswers s_yes = new(true, true, Outcome.NeedsCountersign, "text");

    [Fact]
    public void Whatever_validation_lets_through_sends_nothing_that_it_must_not()
    {
        var (sound, sending) = (0, 0);
        s_changes.Sample(
            changes =>
            {
                var definition = Flows.Read(Changed(changes));
                if (!FlowValidation.Of(definition).IsSound) return;
                var plan = FlowPlan.Of(definition);
                sound++;
                if (Sent(plan, world => world, s_yes).Length > 0) sending++;

                Assert.Empty(Sent(plan, world => world with { Consents = [.. world.Consents.Select(one => one with { Granted = false, Consent = null })] }, s_yes));
                Assert.Empty(Sent(plan, world => world with { Senses = world.Senses with { Assign = (_, _) => 0 } }, s_yes));
                Assert.Empty(Sent(plan, world => world with { Senses = world.Senses with { Compliance = _ => new(["any"], []) } }, s_yes));
                Assert.Empty(Sent(plan, world => world with { Senses = world.Senses with { Compliance = _ => new(["any"], [], NeedsReview: true) } }, s_yes with { GatesApprove = false }));
                // What no policy chose offers nothing, and needs no guard.
                Assert.DoesNotContain(Sent(plan, world => world, s_yes with { Authorizations = Outcome.Denied }), IsChosen);
                Assert.DoesNotContain(Sent(plan, world => world, s_yes with { GatesApprove = false }), IsChosen);
            },
            iter: 1_000, threads: 1);

        // The changes leave many graphs sound, and most of those send where they may: else this would show nothing.
        Assert.True(sound > 50 && sending > sound / 2, $"{sound} sound, {sending} sending");
    }

    private static bool IsChosen(FlowEffect effect) => effect is SendMessage { Choice: not null } or DispatchExpert { Choice: not null };

    /// <summary>Outbound effects of the four texts, of a customer that is not held out.</summary>
    private static FlowEffect[] Sent(FlowPlan plan, Func<FlowContext, FlowContext> world, RehearsalAnswers answers)
    {
        var customer = Flows.Customer("resonance-2026", held: false);
        return [.. FlowRehearsal.Play(
            plan, [.. Enumerable.Range(0, s_texts.Length).Select(n => new FlowInteraction($"mail-{n}", new(customer), InteractionKind.Email, Flows.Start))],
            interaction => world(Flows.World() with { Text = s_texts[interaction.Source[^1] - '0'] }), answers).Outbound];
    }

    /// <summary>The example with edges added, taken away and led elsewhere, each between ports that there are, and every cycle declared.</summary>
    private static string Changed(Change[] changes) => Flows.Changed(flow =>
    {
        var nodes = flow["nodes"]!.AsArray().Select(node => (Id: (string)node!["id"]!, Spec: FlowComponents.Spec((string)node["component"]!)!)).ToList();
        string[] outputs = [.. nodes.SelectMany(node => node.Spec.Outputs.Select(port => $"{node.Id}.{port.Name}"))];
        string[] inputs = [.. nodes.SelectMany(node => node.Spec.Inputs.Select(port => $"{node.Id}.{port.Name}"))];
        var edges = flow["edges"]!.AsArray();
        foreach (var change in changes)
            switch (change.Kind)
            {
                case 0: edges.RemoveAt(change.From % edges.Count); break;
                case 1: edges[change.From % edges.Count]!["to"] = inputs[change.To % inputs.Length]; break;
                default: edges.Add(new JsonObject { ["from"] = outputs[change.From % outputs.Length], ["to"] = inputs[change.To % inputs.Length] }); break;
            }

        flow["loops"] = new JsonArray(new JsonObject { ["id"] = "all", ["nodes"] = new JsonArray([.. nodes.Select(node => (JsonNode)node.Id)]), ["roundsMax"] = 2 });
    });
}
