using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>What people do, day by day. Each step waits for what it needs; the rules say whether it may be taken.</summary>
internal sealed partial class StrategyPlay
{
    private enum Act
    {
        FirstRelease,
        SecondVersion,
        SecondStages,
        ThirdVersion,
        ThirdStages,
        Steady,
        Frozen,
        Relearning,
        BackAgain,
    }

    /// <summary>Days between stages of the first release, of experiments, and after a thaw.</summary>
    private const int FirstDays = 2, ExperimentDays = 8, AgainDays = 8;

    private Act _act;
    private int _day, _began;
    private DateTimeOffset _evidenceFrom = Start;

    private void Direct(int day)
    {
        _day = day;
        Measure();
        if (_act is not Act.Frozen) ReadDrift();
        if (_flow.Freeze is not null && _act != Act.Frozen)
        {
            Begin(Act.Frozen);
            _watch = null;
        }
        switch (_act)
        {
            case Act.FirstRelease: Stages(FirstDays, Act.SecondVersion); break;
            case Act.SecondVersion: Second(); break;
            case Act.SecondStages: Stages(ExperimentDays, Act.ThirdVersion); break;
            case Act.ThirdVersion: Third(); break;
            case Act.ThirdStages: Stages(ExperimentDays, Act.Steady); break;
            case Act.Frozen: Thaw(); break;
            case Act.Relearning: Again(); break;
            case Act.BackAgain: Stages(AgainDays, Act.Steady); break;
        }
    }

    private int Into => _day - _began;

    private void Begin(Act act) => (_act, _began) = (act, _day);

    /// <summary>One stage after the other, so many days each, as long as nothing took the version back.</summary>
    private void Stages(int days, Act next)
    {
        if (_flow.Canary is not { } canary)
        {
            // An experiment took the version back. What its texts taught the policy is of the texts, not of the choices.
            Relearn(1);
            Begin(next);
            return;
        }
        if (Into == 0 || Into % days != 0) return;
        Must(new AdvanceStage(StrategyFlow.Stages.First(stage => stage > canary.Stage), Engineer, "No harm beyond what is borne was shown."));
        if (_flow.Canary is not null)
        {
            BeginStage();
            return;
        }
        Begin(next);
        if (_flow.Active != 1) Watch();
    }

    /// <summary>A version that leaves the choice to what was learnt: asked for too early, and again on evidence enough. Its texts are new as well.</summary>
    private void Second()
    {
        if (Into == 4)
        {
            Rehearse(2, DemoFlow.Second);
            AskGate(2, Start);
            Ask(new ReleaseVersion(2, Engineer, "Leave the choice to the policy that learns."));
            // What is learnt until now is judged on what comes after it.
            _evidenceFrom = _runs.Now;
        }
        if (Into < 24 || Into % 3 != 0 || !AskGate(2, _evidenceFrom)) return;
        Must(new ReleaseVersion(2, Engineer, "The gate found the learned choices better than trying all alike."));
        BeginExperiment("pressing-texts");
        Begin(Act.SecondStages);
    }

    /// <summary>The same choices with the texts of before.</summary>
    private void Third()
    {
        if (Into < 2) return;
        if (Into == 2) Rehearse(3, DemoFlow.Third);
        if (Into % 2 != 0 || !AskGate(3, _evidenceFrom)) return;
        Must(new ReleaseVersion(3, Engineer, "The learned choices, with the texts of before."));
        BeginExperiment("learned-choice");
        Begin(Act.ThirdStages);
    }

    /// <summary>Two people, neither of whom asked; whoever asked is refused.</summary>
    private void Thaw()
    {
        switch (Into)
        {
            case 1: Must(new RequestThaw(Engineer, "Wards decide now. The last good version runs, and the policy learns anew from what comes.")); break;
            case 2:
                Ask(new ApproveThaw(Engineer));
                Must(new ApproveThaw(Coach));
                break;
            case 3:
                Must(new ApproveThaw(Manager));
                _policy = Policy.Empty(PolicyTerms.For(Dimensions));
                _evidenceFrom = _runs.Now;
                _runs.Thaw();
                Begin(Act.Relearning);
                break;
        }
    }

    private void Again()
    {
        if (Into < 21 || Into % 3 != 0 || !AskGate(3, _evidenceFrom)) return;
        Must(new ReleaseVersion(3, Engineer, "The gate found what was learnt since the thaw better than trying all alike."));
        BeginExperiment("learned-again");
        Begin(Act.BackAgain);
    }
}
