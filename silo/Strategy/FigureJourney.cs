using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>The resonance journey of one customer, as one trace: signal, expert, profile, milestone.</summary>
internal static class FigureJourney
{
    /// <summary>The first customer after the first release whose run went the whole way; null when none did.</summary>
    public static JourneyFigures? Of(StrategyPlay play)
    {
        var log = play.Log;
        var reached = log.Seen.GroupBy(one => one.Run).Where(run => run.Select(one => one.What).Distinct().Count() == 2).Select(run => run.Key).ToHashSet();
        var shifted = log.Runs.Where(one => one.Happened is NodeVisited visited && visited.Facts.Any(fact => fact is SignalFound { Signal.Kind: "decisionMakerShift" })).Select(one => one.Run).ToHashSet();
        var run = log.Cases.Where(one => one is { Version: 3, VisitAt: not null } && reached.Contains(one.Run) && shifted.Contains(one.Run)).Select(one => (SettledCase?)one).FirstOrDefault()
            ?? log.Cases.FirstOrDefault(one => one.VisitAt is not null && reached.Contains(one.Run) && shifted.Contains(one.Run));
        if (run is null) return null;
        var events = log.Runs.Where(one => one.Run == run.Run).ToList();
        var interaction = ((FlowRunBegun)events[0].Happened).Interaction;
        var on = play.Interactions[interaction.Source];
        var steps = new List<JourneyStep> { new(0, "interaction", $"{interaction.Kind}") };
        foreach (var one in events)
            if (one.Happened is NodeVisited visited) steps.AddRange(visited.Facts.Select(fact => Told(fact)).OfType<(string What, string Detail)>().Select(told => new JourneyStep(Hours(one.At), told.What, told.Detail)));
        steps.AddRange(log.Effects.Where(one => one.Run == run.Run && one.Effect is DispatchExpert).Select(one => new JourneyStep(Hours(one.At), "expertDispatched", "")));
        steps.AddRange(log.Seen.Where(one => one.Run == run.Run).Select(one => new JourneyStep(Hours(one.At), one.What, "")));
        return new(on.Customer.Name, on.Customer.IsChinese, on.Text, on.Customer.IsChinese, run.Run.Value, run.Version, [.. steps.OrderBy(step => step.Hours)]);

        double Hours(DateTimeOffset at) => Math.Round((at - interaction.At).TotalHours, 2);
    }

    private static (string, string)? Told(FlowFact fact) => fact switch
    {
        SignalFound { Signal.Kind: "complianceDoubtful" } => ("doubtful", ""),
        SignalFound { Signal.Kind: "decisionMakerShift" } found => ("signal", FormattableString.Invariant($"{found.Signal.ConfidencePercent} %")),
        ActionChosen chosen => ("choice", FormattableString.Invariant($"{chosen.Choice.Propensities[chosen.Choice.Candidates.IndexOf(chosen.Choice.Action)] * 100:0.0} %")),
        OutcomeTaken => ("credited", ""),
        _ => null,
    };
}
