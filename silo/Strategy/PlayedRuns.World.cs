using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>Carries out effects, and has people and customers answer.</summary>
internal sealed partial class PlayedRuns
{
    /// <summary>A case is settled so many days after the choice: the window of the attributor.</summary>
    public const int SettleDays = 7;

    private void CarryOut(Running run, FlowEffect effect)
    {
        var id = run.State.Id.Value;
        var text = effect switch { SendMessage sent => sent.Content.Text.Token, DispatchExpert sent => sent.Introduction.Text.Token, _ => "" };
        log.Effects.Add(new(Now, run.State.Id, run.Version, run.Of.Customer.Id, effect, text));
        switch (effect)
        {
            case SetTimer timer: At(timer.At, () => Step(run, new TimerDue(timer.Id))); break;
            case OpenApproval approval:
                var approved = _responses.Happens("gate-" + approval.Node, id, approval.Kind == GateKind.Countersign ? 0.9 : 0.8);
                At(Now.AddHours(1 + _responses.Hours("gate", id, 20)), () => Step(run, new GateDecided(approval.Id, approved, "pe_headquarters")));
                break;
            case CreditReward credit: Credited(run.State.Choices.First(one => one.Id == credit.Choice), credit.ValueMicros / 1e6, Now); break;
            case SendMessage or DispatchExpert when !run.Reached:
                run.Reached = true;
                Answer(run, text.Contains(DemoFlow.Pressure, StringComparison.Ordinal), effect is DispatchExpert);
                break;
        }
    }

    /// <summary>The customer was reached: sees the expert's profile if there is one, and agrees to a proof of concept or not.</summary>
    private void Answer(Running run, bool pressed, bool expert)
    {
        var (id, choice) = (run.State.Id, run.State.Choices[^1]);
        var agreed = _responses.Happens("visit", id.Value, DemoResponses.Visit(run.Of, choice.Action, run.Drifted, pressed));
        if (expert && (agreed || _responses.Happens("profile", id.Value, 0.5))) log.Seen.Add((Now.AddHours(2 + _responses.Hours("profileAt", id.Value, 8)), id, "profileSeen"));
        if (!agreed) return;
        var at = Now.AddHours(12 + _responses.Hours("visitAt", id.Value, 90));
        run.VisitAt = at;
        log.Seen.Add((at, id, "pocMilestone"));
        At(at, () => Step(run, new Rewarded(new($"OUT-{id.Value[3..]}", "pocAgreed", 1_000_000, at))));
    }

    /// <summary>Has the case of a run settled a week later.</summary>
    private void Settle(Running run, FlowChoice? choice)
    {
        var (begun, id) = (Now, run.State.Id);
        At(Now.AddDays(SettleDays), () =>
        {
            var visit = run.VisitAt;
            if (!run.Reached && _responses.Happens("visit", id.Value, DemoResponses.Untouched)) visit = begun.AddHours(12 + _responses.Hours("visitAt", id.Value, 90));
            DateTimeOffset? reply = _responses.Happens("reply", id.Value, run.Reached ? 0.25 + (choice?.Action == "case-study" ? 0.15 : 0) : 0.05) ? begun.AddHours(1 + _responses.Hours("replyAt", id.Value, 60)) : null;
            var won = _responses.Wins(id.Value, visit is not null);
            log.Cases.Add(new(
                begun, Now, id, choice is null ? 0 : run.Version, run.Of.Customer.Id, choice, run.Reached, [.. DemoFlow.Actions.Select(action => DemoResponses.Visit(run.Of, action, run.Drifted, false))],
                reply, visit, won ? (visit ?? begun).AddDays(1) : null, won ? run.Of.Customer.AmountMinorUnits : 0));
        });
    }
}
