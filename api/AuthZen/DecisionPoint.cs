using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.AuthZen;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api.AuthZen;

/// <summary>Answers questions: about a sales unit as the unit itself would, about anything else by the declarative policy.</summary>
public sealed class DecisionPoint(AccessPolicySource policies)
{
    /// <summary>The answer to one question; nothing is held, opened or written down for it.</summary>
    public async Task<Evaluation> AnswerAsync(AccessRequest request, Caller caller, Actors actors, CancellationToken cancellation) =>
        request.Resource.Type == SalesUnitQuestion.ResourceType ? await AskUnitAsync(request, caller, actors, cancellation)
        : policies.Policy is { } policy ? Of(policy.Decide(request))
        : Evaluation.No;

    private static async Task<Evaluation> AskUnitAsync(AccessRequest request, Caller caller, Actors actors, CancellationToken cancellation)
    {
        // What is wrong with the question itself is told before any unit is looked at: it says nothing about one.
        if (!Permission.TryParse(request.Action.Name, out var permission))
            return new(false, new() { Id = "permission-unknown", ReasonAdmin = English($"'{request.Action.Name}' is not one of the 32 permissions, such as {Permission.PricingApprove}.") });
        var (asked, mistake) = SalesUnitQuestion.Read(permission, request.Context);
        if (asked is null) return Evaluation.Failed(StatusCodes.Status400BadRequest, mistake ?? "");
        if (!Ids.TryParse<SalesUnitId>(request.Resource.Id, out var unit)) return Evaluation.No;
        var answer = await actors.Bounded(() => actors.SalesUnit(unit).Preview(asked, request.Subject.Id)).WaitAsync(cancellation);
        return SalesUnitAnswers.Of(answer, openly: caller.Principal.Audience == Audience.Internal);
    }

    private static Evaluation Of(AccessDecision decision)
    {
        var trace = decision.Trace;
        return new(decision.Permitted, new()
        {
            Id = trace.DecidedBy ?? "no-rule-permits",
            ReasonAdmin = decision.Permitted ? null : English(trace.DecidedBy is { } rule ? $"Rule {rule} of policy {trace.Policy} forbids this." : $"No rule of policy {trace.Policy} permits this."),
            Trace = new
            {
                trace.Policy,
                trace.PolicyHash,
                trace.DecidedBy,
                Rules = trace.Rules.Select(tried => new { tried.Rule, Effect = Lower(tried.Effect), Condition = Lower(tried.Condition) }),
            },
        });
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static Dictionary<string, string> English(string text) => new(StringComparer.Ordinal) { ["en"] = text };
}
