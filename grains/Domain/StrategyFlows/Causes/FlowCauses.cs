using System.Collections.Immutable;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Learning;
using Ecosystem.Domain.Learning.Causal;

namespace Ecosystem.Domain.StrategyFlows.Causes;

/// <summary>Makes the causal graph of a flow from its log (SF-98, SF-99): its definition says which edges there may be, drawn choices and customers whose days are over say what they come to.</summary>
/// <remarks>Every edge that is declared is in the graph. One of which nothing can be said says why, and has no figures: no reader takes a thin estimate for a finding.</remarks>
public static class FlowCauses
{
    /// <summary>Choices that are looked at, the latest; and customers.</summary>
    public const int CasesMax = 20_000;

    /// <summary>Days of a win, unless others are asked for.</summary>
    public const int WinDaysDefault = 90;

    /// <summary>An observation counts half after so many days.</summary>
    public const int HalfLifeDays = 60;

    /// <summary>No choice is known of which it could be told.</summary>
    public const string NoChoices = "NO_CHOICES";

    /// <summary>The choices could as good as not have been otherwise.</summary>
    public const string NotDrawn = "NOT_DRAWN";

    /// <summary>One side is about fewer customers than may be told of.</summary>
    public const string FewCustomers = "FEW_CUSTOMERS";

    /// <summary>The evidence is worth too little: ESS below the least, or one group of customers too small.</summary>
    public const string ThinEvidence = "THIN_EVIDENCE";

    /// <summary>What came of it was always the same.</summary>
    public const string NoVariation = "NO_VARIATION";

    /// <summary>The days in which a win counts are over for no customer.</summary>
    public const string TooEarly = "TOO_EARLY";

    private const string Win = "win";

    /// <summary>Nothing is told of fewer customers (GB-13).</summary>
    public static int CustomersMin => BoardRules.Current.CustomersMin;

    /// <param name="declared">Of every sound version that is asked about.</param>
    /// <param name="choices">In the order in which they were made.</param>
    /// <param name="cases">In the order in which they began.</param>
    /// <param name="waiting">Choices that do not count yet.</param>
    public static FlowCausalGraph Of(IReadOnlyCollection<DeclaredChoice> declared, IReadOnlyList<DrawnChoice> choices, IReadOnlyList<WinCase> cases, long waiting, int winDays, CancellationToken cancellation)
    {
        var chosen = choices.Select(choice => choice.Version).ToHashSet();
        // Before anything was chosen, the newest version says what there may be.
        var drawn = declared.Where(one => chosen.Contains(one.Version)).ToList() is { Count: > 0 } known ? known : [.. declared.Where(one => one.Version == declared.Max(other => other.Version))];
        var learned = Learned(drawn, choices, cases, winDays, cancellation);
        var edges = learned.Edges().ToDictionary(edge => (edge.From, edge.To));
        var (behaviours, responses) = (Behaviours(drawn, choices), Responses(drawn, choices, cases));
        var between = from one in drawn
                      from action in one.Scorer.Actions
                      from metric in one.Metrics
                      select (From: Behaviour(one.Scorer.Node, action), To: Response(metric), one.Scorer.Node, action);
        return new(
            [.. behaviours.Values.Select(one => one.Node), .. responses.Values, .. responses.Count == 0 ? [] : new[] { new FlowCauseNode(Win, CauseKind.Win, "", null, Told(cases.Count(one => one.WonAt is not null))) }],
            [
                .. between.DistinctBy(pair => (pair.From, pair.To)).OrderBy(pair => pair.From, StringComparer.Ordinal).ThenBy(pair => pair.To, StringComparer.Ordinal)
                    .Select(pair => Effect(pair.From, pair.To, behaviours[pair.From], learned, edges)),
                .. responses.Keys.Select(response => Association(response, cases, learned, edges)),
            ],
            choices.Count, waiting, winDays, (int)learned.Terms.EffectiveMin, CustomersMin);
    }

    private static CausalGraph Learned(List<DeclaredChoice> declared, IReadOnlyList<DrawnChoice> choices, IReadOnlyList<WinCase> cases, int winDays, CancellationToken cancellation)
    {
        ImmutableArray<string> features = [.. choices.SelectMany(choice => choice.Features.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(Ridge.DimensionsMax - 1)];
        var metrics = declared.GroupBy(one => one.Version).ToDictionary(version => version.Key, version => version.First().Metrics);
        var graph = CausalGraph.Empty(new(features.Length + 1, TimeSpan.FromDays(HalfLifeDays)));
        foreach (var choice in choices)
        {
            cancellation.ThrowIfCancellationRequested();
            ImmutableArray<double> vector = [1, .. features.Select(name => choice.Features.GetValueOrDefault(name))];
            foreach (var metric in metrics.GetValueOrDefault(choice.Version, []))
                for (var n = 0; n < choice.Candidates.Length; n++)
                    graph = graph.Randomized(
                        Behaviour(choice.Node, choice.Candidates[n]), Response(metric), vector, n == choice.Chosen, choice.Propensities[n], choice.Responses.GetValueOrDefault(metric), choice.At);
        }

        foreach (var one in cases)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var metric in metrics.Values.SelectMany(all => all).Distinct(StringComparer.Ordinal))
                graph = graph.Observed(Response(metric), Win, one.Responded.TryGetValue(metric, out var at) ? at : null, one.WonAt, one.BeganAt.AddDays(winDays));
        }

        return graph;
    }

    /// <summary>Every action that is declared, with who it was chosen for, and who another was chosen for in its place.</summary>
    private static SortedDictionary<string, (FlowCauseNode Node, int Taken, int Others)> Behaviours(List<DeclaredChoice> declared, IReadOnlyList<DrawnChoice> choices)
    {
        var told = new SortedDictionary<string, (FlowCauseNode, int, int)>(StringComparer.Ordinal);
        var made = choices.ToLookup(choice => choice.Node, StringComparer.Ordinal);
        foreach (var scorer in declared.Select(one => one.Scorer).GroupBy(scorer => scorer.Node, StringComparer.Ordinal))
        {
            var counts = scorer.SelectMany(one => one.Actions).Distinct(StringComparer.Ordinal).Select(action =>
            {
                var offered = made[scorer.Key].Where(choice => choice.Candidates.Contains(action)).ToLookup(choice => choice.Candidates[choice.Chosen] == action);
                return (Action: action, Count: offered[true].Count(), Taken: Customers(offered[true]), Others: Customers(offered[false]));
            }).ToList();
            var hidden = counts.Where(one => one.Taken > 0 && one.Taken < CustomersMin).Select(one => one.Action).ToHashSet(StringComparer.Ordinal);
            // One that is hidden alone would be what the others leave of all choices.
            if (hidden.Count == 1 && counts.Where(one => !hidden.Contains(one.Action)).MinBy(one => one.Count) is { Action: not null } least) hidden.Add(least.Action);
            foreach (var one in counts)
            {
                var id = Behaviour(scorer.Key, one.Action);
                told[id] = (new(id, CauseKind.Behaviour, one.Action, scorer.Key, hidden.Contains(one.Action) ? null : one.Count), one.Taken, one.Others);
            }
        }

        return told;
    }

    private static SortedDictionary<string, FlowCauseNode> Responses(List<DeclaredChoice> declared, IReadOnlyList<DrawnChoice> choices, IReadOnlyList<WinCase> cases)
    {
        var told = new SortedDictionary<string, FlowCauseNode>(StringComparer.Ordinal);
        foreach (var metric in declared.SelectMany(one => one.Metrics).Distinct(StringComparer.Ordinal))
        {
            var came = choices.Where(choice => choice.Responses.GetValueOrDefault(metric) > 0).ToList();
            told[Response(metric)] = new(Response(metric), CauseKind.Response, metric, null, came.Count > 0 && Customers(came) < CustomersMin ? null : came.Count);
        }

        return told;
    }

    private static FlowCauseEdge Effect(
        string from, string to, (FlowCauseNode Node, int Taken, int Others) behaviour, CausalGraph learned, Dictionary<(string, string), CausalEdge> edges)
    {
        var evidence = learned.Effects.GetValueOrDefault(CausalGraph.Key(from, to));
        if (evidence is null) return Assumed(from, to, behaviour.Taken + behaviour.Others == 0 ? NoChoices : NotDrawn, 0, 0);
        if (behaviour.Taken < CustomersMin || behaviour.Others < CustomersMin) return Assumed(from, to, FewCustomers, null, null);
        return edges.TryGetValue((from, to), out var edge) ? Measured(edge, CauseEvidence.Effect)
            : Assumed(from, to, evidence.EffectiveCount < learned.Terms.EffectiveMin ? ThinEvidence : NoVariation, evidence.Count, (long)evidence.EffectiveCount);
    }

    private static FlowCauseEdge Association(string response, IReadOnlyList<WinCase> cases, CausalGraph learned, Dictionary<(string, string), CausalEdge> edges)
    {
        if (cases.Count == 0) return Assumed(response, Win, TooEarly, 0, 0);
        var evidence = learned.Associations[CausalGraph.Key(response, Win)];
        // Each customer is one case: groups that may be told of are larger than what may be told of customers.
        if (edges.TryGetValue((response, Win), out var edge)) return Measured(edge, CauseEvidence.Association);
        return cases.Count < CustomersMin ? Assumed(response, Win, FewCustomers, null, null) : Assumed(response, Win, ThinEvidence, evidence.Count, (long)(evidence.With + evidence.Without));
    }

    private static FlowCauseEdge Measured(CausalEdge edge, CauseEvidence evidence) =>
        new(edge.From, edge.To, evidence, edge.Difference, edge.Low, edge.High, edge.PValue, edge.IsFound, edge.Count, (long)edge.EffectiveCount, null);

    private static FlowCauseEdge Assumed(string from, string to, string why, long? count, long? effective) => new(from, to, CauseEvidence.Assumed, null, null, null, null, false, count, effective, why);

    private static int Customers(IEnumerable<DrawnChoice> choices) => choices.Select(choice => choice.Customer).Distinct(StringComparer.Ordinal).Count();

    private static long? Told(int customers) => customers > 0 && customers < CustomersMin ? null : customers;

    private static string Behaviour(string node, string action) => $"behaviour/{node}/{action}";

    private static string Response(string metric) => $"response/{metric}";
}
