using System.Collections.Immutable;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.Learning.Drift;
using Ecosystem.Domain.Learning.Experiments;
using Ecosystem.Domain.Learning.OffPolicy;
using Ecosystem.Domain.StrategyFlows;
using DriftStatistic = Ecosystem.Domain.StrategyFlows.DriftStatistic;
using Outcome = Ecosystem.Domain.SalesUnits.Outcome;

namespace Ecosystem.Silo.Strategy;

/// <summary>Rehearsals, the off-policy gate, experiments and drift: what the play measures, and tells the flow.</summary>
internal sealed partial class StrategyPlay
{
    private const int RehearsedInteractions = 300;

    /// <summary>Choices that an experiment's interval is to be tightest at, and how much fewer agreed proofs of concept are borne.</summary>
    private const double PlannedCount = 1500, HarmMax = 0.02, Alpha = 0.05;

    private ArmMoments _control = ArmMoments.Empty, _treated = ArmMoments.Empty;
    private CanaryStage _stage = new(5, 0, 0, []);
    private DateTimeOffset _since;
    private DriftWatch? _watch;
    private PolicyState? _reference;

    /// <summary>What the validation of each version found, and its rehearsal.</summary>
    public Dictionary<int, (FlowReport Report, RehearsalReport Rehearsal)> Versions { get; } = [];

    private void Rehearse(int number, string definition)
    {
        Must(new SaveDraft(definition, Engineer));
        Must(new ValidateVersion(number));
        // Interactions of a week before the play begins: recorded, and not the play's own.
        var recorded = new DemoCustomers(Seed + 1, Customers.Length).Day(-7, Start.AddDays(-7), drifted: false).Take(RehearsedInteractions).ToDictionary(on => on.Interaction.Source);
        var report = FlowRehearsal.Play(
            Plan(number), [.. recorded.Values.Select(on => on.Interaction)], one => _runs.Context(recorded[one.Source]) with { Now = one.At, HeardAt = null, Touches = [] },
            new(GatesApprove: true, ConsentsGranted: true, Outcome.Granted, null));
        Versions[number] = (_flow.Version(number)!.Report!, report);
        Log.Rehearsed.AddRange(report.Runs.SelectMany(run => run.Effects));
        Must(new RecordDryRun(number, report.Summary(Engineer, _runs.Now)));
    }

    /// <summary>Asks the off-policy gate about a version: its policy as it stands, on choices of the version that serves everybody.</summary>
    /// <param name="from">Choices before are left out: the world was another then, or the policy has learnt from them.</param>
    private bool AskGate(int version, DateTimeOffset from)
    {
        var active = _flow.Active!.Value;
        var cases = Log.Cases.Where(one => one.Version == active && one.At >= from).ToList();
        if (cases.Count < 2) return false;
        var log = cases.Select(one => new LoggedOutcome(
            DemoSenses.Vector(one.Choice!.Features), one.Choice.Candidates, one.Choice.Candidates.IndexOf(one.Choice.Action), one.Choice.Propensities[one.Choice.Candidates.IndexOf(one.Choice.Action)], one.VisitAt is null ? 0 : 1)).ToImmutableArray();
        var value = OffPolicyEvaluation.Value(log, step => Policy.Propensities(_policy, step.Candidates, step.Features));
        var baseline = log.Average(step => step.Reward);
        var verdict = ReleaseGate.Decide(value, new ReleaseTerms(baseline));
        var recorded = new GateVerdict(
            verdict.IsReleased, _flow.Version(active)!.Hash, [.. verdict.Faults.Select(FlowGate.CodeOf)], Micros(verdict.LowerBound), Micros(baseline), value.Count, Math.Min(1_000_000, Micros(value.EffectiveCount / value.Count)), Digest(verdict), _runs.Now);
        Must(new RecordGateVerdict(version, recorded));
        Log.Gates.Add(new(_runs.Now, version, recorded, value.DoublyRobust));
        return verdict.IsReleased;
    }

    /// <summary>Has the policy learn anew, from the log of one version alone.</summary>
    private void Relearn(int version)
    {
        _policy = Policy.Empty(PolicyTerms.For(Dimensions)) with { Decisions = _policy.Decisions };
        foreach (var one in Log.Cases.Where(one => one.Version == version)) _policy = Policy.Learn(_policy, one.Choice!.Action, DemoSenses.Vector(one.Choice.Features), one.VisitAt is null ? 0 : 1);
    }

    private void BeginExperiment(string id)
    {
        (_control, _treated) = (ArmMoments.Empty, ArmMoments.Empty);
        _since = _runs.Now;
        BeginStage();
        Must(new StartExperiment(id, "pocAgreed", Micros(HarmMax), Engineer));
    }

    private void BeginStage() => _stage = new(_flow.Canary!.Stage, 0, 0, [new(new("pocAgreed", HarmMax), ArmMoments.Empty, ArmMoments.Empty)]);

    /// <summary>Takes a settled case into the experiment under way.</summary>
    private void Look(SettledCase one)
    {
        if (_flow is not { Canary: { } canary, Experiment.Status: ExperimentStatus.Running } || one.At < _since || (one.Version != canary.Version && one.Version != _flow.Active)) return;
        var (treated, outcome) = (one.Version == canary.Version, one.VisitAt is null ? 0.0 : 1.0);
        if (treated) _treated = _treated.Observe(outcome);
        else _control = _control.Observe(outcome);
        if (one.At < canary.Since) return;
        var measure = _stage.Measures[0];
        _stage = _stage with
        {
            InControl = _stage.InControl + (treated ? 0 : 1),
            InTreated = _stage.InTreated + (treated ? 1 : 0),
            Measures = [treated ? measure with { Treated = measure.Treated.Observe(outcome) } : measure with { Control = measure.Control.Observe(outcome) }],
        };
    }

    /// <summary>Tells the flow how the experiment stands; the flow takes the canary back by itself when it harms.</summary>
    private void Measure()
    {
        if (_flow is not { Canary: { } canary, Experiment: { Status: ExperimentStatus.Running } running }) return;
        var effect = Effects.Compare(_control, _treated, PlannedCount, Alpha);
        var verdict = Canary.Judge(_stage, PlannedCount, Alpha);
        Log.Looks.Add(new(_runs.Now, running.Id, canary.Version, canary.Stage, _control.Count, _treated.Count, effect, verdict.GetType().Name));
        if (effect is null) return;
        Must(new RecordExperiment(running.Id, new(effect.Count, Micros(effect.Low), Micros(effect.High), verdict is CanaryMistrusted, _runs.Now)));
    }

    /// <summary>What the flow is watched by from here on: texts of the past weeks, and the policy as it stands.</summary>
    private void Watch()
    {
        var sample = Log.Cases.Where(one => one.Choice is not null && one.At > _runs.Now.AddDays(-30)).Select(one => one.Choice!.Features["shiftFound"]).ToList();
        _watch = sample.Count > 0 ? DriftWatch.Begin([("shiftFound", StabilityReference.Of(sample))]) : null;
        _reference = _policy;
    }

    private void Observe(FlowChoice choice, ImmutableArray<double> features, DateTimeOffset at)
    {
        if (_watch is null || _reference is null || choice.ModelVersion == DemoSenses.Explored) return;
        var agrees = Favourite(_policy, choice, features) == Favourite(_reference, choice, features);
        (_watch, _) = _watch.Observe(new(agrees, [choice.Features["shiftFound"]], at));
    }

    private static int Favourite(PolicyState policy, FlowChoice choice, ImmutableArray<double> features)
    {
        var odds = Policy.Propensities(policy, choice.Candidates, features);
        return odds.IndexOf(odds.Max());
    }

    /// <summary>Reads the watch and tells the flow; beyond the bounds the flow takes the version back and freezes.</summary>
    private void ReadDrift()
    {
        if (_watch is not { Blocks: [var first, ..] blocks } watch) return;
        var reference = watch.References[0];
        var (count, counts) = (blocks.Sum(block => block.Count), new long[reference.Counts.Length]);
        foreach (var block in blocks)
            for (var i = 0; i < counts.Length; i++) counts[i] += block.Bins[i];
        var (psi, agreement) = (PopulationStability.Index(reference.Counts.AsSpan(), counts), (double)blocks.Sum(block => block.Agreed) / count);
        Log.Drift.Add(new(_runs.Now, count, psi, agreement));
        Must(new RecordDrift(new(DriftStatistic.Psi, Micros(psi), count, first.From, blocks[^1].Through, "shiftFound")));
        if (_flow.Freeze is null) Must(new RecordDrift(new(DriftStatistic.Agreement, Micros(agreement), count, first.From, blocks[^1].Through, "")));
    }
}
