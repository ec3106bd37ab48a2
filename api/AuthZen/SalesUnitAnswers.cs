using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api.AuthZen;

/// <summary>A sales unit's answer as an enforcement point hears it.</summary>
/// <remarks>
/// Only Granted is yes. Credit, limits and the rules' figures are strategy parameters, which external audiences do not get to see anywhere:
/// they hear of a countersign that is needed, and otherwise a bare no, which is also what they hear of a unit that does not exist.
/// </remarks>
public static class SalesUnitAnswers
{
    /// <param name="openly">Whether the caller may see the rules' figures.</param>
    public static Evaluation Of(SalesUnitAnswer answer, bool openly) => answer switch
    {
        Granted granted => new(true, new() { Id = "granted", Trace = openly ? granted.Trace : Cited(granted.Trace) }),
        NeedsCountersign needs => new(false, new()
        {
            Id = "needs-countersign",
            ReasonAdmin = openly ? In(string.Join("; ", needs.Reasons)) : null,
            ReasonUser = In("Headquarters must countersign this. Ask for the authorization itself, and an approval is opened.", "需总部加签"),
            Trace = openly ? needs.Trace : Cited(needs.Trace),
        }),
        Denied denied when openly => new(false, new()
        {
            Id = "denied",
            ReasonAdmin = In(string.Join("; ", denied.Reasons)),
            ReasonUser = In("This sales unit may not do this now.", "该销售单元当前无此权限"),
            Trace = denied.Trace,
        }),
        UnitRefused { Refusal: var refusal } when openly && refusal != SalesUnitRefusals.UnitUnknown => new(false, new() { Id = refusal.Code, ReasonAdmin = In(refusal.Message) }),
        Denied or UnitRefused => Evaluation.No,
        _ => throw new InvalidOperationException($"A sales unit answered {answer.GetType().Name}, which is no answer to this question."),
    };

    private static CitedPolicy Cited(DecisionTrace trace) => new(trace.Policy, trace.PolicyHash);

    private static Dictionary<string, string> In(string english, string? chinese = null)
    {
        var reason = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = english };
        if (chinese is not null) reason["zh-CN"] = chinese;
        return reason;
    }
}

/// <summary>The policy a decision was made under, without the figures it was made by.</summary>
public sealed record CitedPolicy(string Policy, string PolicyHash);
