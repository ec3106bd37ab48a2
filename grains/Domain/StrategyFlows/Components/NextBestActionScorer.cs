using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Chooses what to do next by a policy that learns, and logs with which probability it chose.</summary>
internal sealed class NextBestActionScorer : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "next-best-action-scorer", new("次优动作评分器", "Next-best-action scorer"),
        new("由学习中的策略在候选动作中选择,并记录候选、概率、模型版本与特征,供离线评估。", "Chooses one of the actions by the learned policy; candidates, propensities, model version and features are logged for off-policy evaluation."),
        [new("in", PortType.Customer, new("对象", "For whom."))],
        [new("chosen", PortType.Action, new("已选动作", "The action; segment selectors part by it."), Required: true)],
        [
            ParameterSpec.Text("policy", 64, null, "策略名", "Name of the policy that chooses and learns.", "^[a-z0-9-]+$"),
            ParameterSpec.List(
                "actions",
                ParameterSpec.Record("action", "动作", "An action.",
                    ParameterSpec.Text("id", 40, null, "标识", "Its id.", "^[A-Za-z0-9-]+$"),
                    ParameterSpec.Choice("kind", ["message", "quote", "expert", "task"], "message", "类型", "What it does; 'quote' offers a price."),
                    ParameterSpec.Integer("discountBasisPoints", 0, 10_000, 0, "折扣(基点)", "Discount it offers, in basis points."),
                    ParameterSpec.Integer("amountMinorUnits", 0, Money.MinorUnitsMax, 0, "金额(分)", "Money at stake, in minor units.")),
                2, 20, null, "候选动作", "Actions to choose from, each id once."),
            ParameterSpec.List("features", ParameterSpec.Text("feature", 40, null, "特征", "Name of a feature.", "^[A-Za-z][A-Za-z0-9]*$"), 0, 50, "[]", "特征", "Features that the choice is made on; one that is not known counts as 0."),
        ]);

    /// <summary>Whether a node with these parameters may choose an action that offers money.</summary>
    public bool Offers(NodeParameters parameters) =>
        parameters.Records(Spec, "actions").Any(action => action.Text("kind") == "quote" || action.Integer("discountBasisPoints") > 0 || action.Amount("amountMinorUnits") > 0);

    public override IEnumerable<ParameterFault> Faults(NodeParameters parameters)
    {
        if (parameters.Records(Spec, "actions").Select(action => action.Text("id")).Distinct().Count() != parameters.Records(Spec, "actions").Length)
            yield return new("actions", "动作标识不得重复。", "must have each id once.");
    }

    public override NodeResult Enter(NodeVisit visit)
    {
        var actions = visit.Parameters.Records(Spec, "actions");
        var features = visit.Parameters.Texts("features").ToImmutableSortedDictionary(name => name, name => visit.Context.Features.GetValueOrDefault(name));
        var chosen = visit.Context.Senses.Choose(new(visit.Parameters.Text("policy"), [.. actions.Select(one => one.Text("id"))], features, visit.Draw()));
        var action = actions[chosen.Index];
        var choice = new FlowChoice(
            visit.EffectId("choice"), visit.Node.Id, action.Text("id"), KindOf(action), [.. actions.Select(one => one.Text("id"))], chosen.Propensities, chosen.ModelVersion, features,
            action.Integer("discountBasisPoints"), action.Amount("amountMinorUnits"));
        return NodeResult.To("chosen", visit.Item with { Choice = choice }).With(new ActionChosen(choice));
    }

    private static ActionKind KindOf(NodeParameters action) => JsonSerializer.Deserialize<ActionKind>($"\"{action.Text("kind")}\"", DomainJson.Options);
}
