using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.StrategyFlows.Components;

/// <summary>Lets through only customers whose passport says yes to this use.</summary>
internal sealed class ConsentGate : FlowComponent
{
    public override ComponentSpec Spec { get; } = new(
        "consent-gate", new("同意闸门", "Consent gate"),
        new("核对客户数据护照中是否存在对该用途的有效授权;没有授权一律不放行。", "Looks in the customer's data passport for a live grant for this use; without one nothing goes on."),
        [new("in", PortType.Customer, new("对象", "Whose consent."))],
        [new("granted", null, new("已授权", "There is a live grant."), Required: true), new("withheld", null, new("未授权", "There is none."))],
        [
            ParameterSpec.Choice("category", ["profile", "interactions"], "interactions", "数据类别", "Category of data that is used."),
            ParameterSpec.Text("purpose", 200, null, "用途", "The purpose, as consents name it."),
        ],
        ComponentDuty.Consent, "granted");

    /// <summary>What a gate with these parameters asks the passport.</summary>
    public static (DataCategory Category, string Purpose) Asks(NodeParameters parameters) =>
        (JsonSerializer.Deserialize<DataCategory>($"\"{parameters.Text("category")}\"", DomainJson.Options), parameters.Text("purpose"));

    public override NodeResult Enter(NodeVisit visit)
    {
        var (category, purpose) = Asks(visit.Parameters);
        if (visit.Context.Consents.FirstOrDefault(one => one.Category == category && one.Purpose == purpose) is { } known) return Answer(visit, known.Granted ? known.Consent : null);
        var id = visit.EffectId("consent");
        return NodeResult.For(new(FlowWaitKind.Consent, id), new AskConsent(id, visit.Node.Id, visit.Begun.Rehearsed, visit.Customer, category, purpose));
    }

    public override NodeResult Resume(NodeVisit visit, FlowWait wait, FlowInput input) => Answer(visit, input is ConsentAnswered { Granted: true } answer ? answer.Consent : null);

    private static NodeResult Answer(NodeVisit visit, string? consent)
    {
        if (consent is null) return NodeResult.To("withheld", visit.Item).With(new Noted("NO_CONSENT"));
        var (category, purpose) = Asks(visit.Parameters);
        return NodeResult.To("granted", visit.Item with { Consent = new(category, purpose, consent) });
    }
}
