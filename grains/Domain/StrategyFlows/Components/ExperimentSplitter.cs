namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Puts each customer in one arm of an experiment, always the same.</summary>
internal sealed class ExperimentSplitter : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "experiment-splitter", new("实验分流器", "Experiment splitter"),
        new("按客户稳定分组:同一客户在同一实验中始终落在同一组。", "Parts customers into arms: a customer is always in the same arm of one experiment."),
        [new("in", PortType.Customer, new("对象", "Whom to part."))],
        [
            new("control", null, new("对照组", "The arm that others are compared with."), Required: true),
            new("treatment", null, new("实验组", "The arm under test."), Required: true),
            new("treatment2", null, new("实验组二", "A second arm under test; of no use while its share is 0.")),
        ],
        [
            ParameterSpec.Text("experiment", 64, null, "实验标识", "Id of the experiment: customers are parted anew under another.", "^[A-Za-z0-9-]+$"),
            ParameterSpec.Integer("treatmentBasisPoints", 100, 9_900, 5_000, "实验组占比(基点)", "Share of customers in the arm under test, in basis points."),
            ParameterSpec.Integer("treatment2BasisPoints", 0, 9_800, 0, "实验组二占比(基点)", "Share of customers in the second arm under test; with the first at most 9,900."),
        ]);

    public override IEnumerable<ParameterFault> Faults(NodeParameters parameters)
    {
        if (parameters.Integer("treatmentBasisPoints") + parameters.Integer("treatment2BasisPoints") > 9_900)
            yield return new("treatment2BasisPoints", "两个实验组合计不得超过 9900 基点,对照组至少 1%。", "must leave 1 % to the control: both shares together at most 9,900.");
    }

    public override NodeResult Enter(NodeVisit visit)
    {
        var experiment = visit.Parameters.Text("experiment");
        var at = visit.Context.Senses.Assign(experiment, visit.Customer.Value) * 10_000;
        var first = visit.Parameters.Integer("treatmentBasisPoints");
        var arm = at < first ? "treatment" : at < first + visit.Parameters.Integer("treatment2BasisPoints") ? "treatment2" : "control";
        return NodeResult.To(arm, visit.Item).With(new ArmAssigned(experiment, arm));
    }
}
