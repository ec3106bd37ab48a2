using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Learning.Bandits;
using Ecosystem.Domain.Learning.Causal;
using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>
/// Plays the story of a medical-device supplier through the rules that run live: <see cref="StrategyFlow"/>, <see cref="FlowRun"/>, <see cref="FlowRehearsal"/>, the policy, the gate, experiments and drift watch.
/// Only customers, people and time are made up. The same seed and size give the same play.
/// </summary>
internal sealed partial class StrategyPlay
{
    public const int Days = 200;

    /// <summary>The day from which purchasing decisions move down at most customers.</summary>
    public const int DriftDay = 110;

    private const string Engineer = "pe_engineer", Coach = "pe_coach", Manager = "pe_manager";

    /// <summary>Features of a decision: 1, distributor, rivalNamed, shiftFound.</summary>
    private const int Dimensions = 4;

    private readonly DemoCustomers _customers;
    private readonly PlayedRuns _runs;
    private readonly Dictionary<int, FlowPlan> _plans = [];
    private StrategyFlowState _flow = StrategyFlow.Empty("sf_resonance");
    private PolicyState _policy = Policy.Empty(PolicyTerms.For(Dimensions));
    private RewardBook _book = RewardBook.Empty(TimeSpan.FromDays(12));
    private CausalGraph _graph = CausalGraph.Empty(new(Dimensions, TimeSpan.FromDays(60)));
    private int _seen;

    private StrategyPlay(int seed, int customers)
    {
        (Seed, _customers) = (seed, new(seed, customers));
        _runs = new(seed, Log, DemoSenses.Of(() => _policy), () => _flow, Plan) { Chosen = Choose, Credited = Credit };
    }

    public int Seed { get; }

    public static DateTimeOffset Start { get; } = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    public PlayLog Log { get; } = new();

    public ImmutableArray<DemoCustomer> Customers => _customers.All;

    public StrategyFlowState Flow => _flow;

    /// <summary>Behaviour, response and win, as the whole play shows them.</summary>
    public CausalGraph Graph => _graph;

    /// <summary>Every interaction, by its source.</summary>
    public Dictionary<string, DemoInteraction> Interactions { get; } = [];

    /// <summary>Plays it to its end.</summary>
    /// <param name="report">Is told of every day that is over.</param>
    public static StrategyPlay Run(int seed, int customers, Action<int> report, CancellationToken cancellation)
    {
        var play = new StrategyPlay(seed, customers);
        play.Rehearse(1, DemoFlow.First);
        play.Must(new ReleaseVersion(1, Engineer, "First release: tries every action alike."));
        for (var day = 0; day < Days; day++)
        {
            cancellation.ThrowIfCancellationRequested();
            play.Day(day);
            report(day + 1);
        }
        play._runs.RunUntil(Start.AddDays(Days + PlayedRuns.SettleDays + 1));
        play.TakeCases();
        return play;
    }

    private void Day(int day)
    {
        var drifted = day >= DriftDay;
        foreach (var on in _customers.Day(day, Start.AddDays(day), drifted))
        {
            Interactions.Add(on.Interaction.Source, on);
            _runs.At(on.Interaction.At, () => _runs.Come(on, drifted));
        }
        _runs.RunUntil(Start.AddDays(day + 1));
        TakeCases();
        Direct(day);
    }

    private void Choose(FlowChoice choice, DateTimeOffset at)
    {
        var features = DemoSenses.Vector(choice.Features);
        var logged = new LoggedDecision(
            choice.Id, _policy.Version, [.. choice.Candidates.Select((arm, i) => new CandidateOdds(arm, 0, 0, choice.Propensities[i]))], choice.Candidates.IndexOf(choice.Action), features, 0, 0, at);
        (_book, var unanswered) = _book.Open(logged, at);
        // While another version chooses, the policy counts along: how much it would still try goes by decisions seen.
        _policy = _policy with { Decisions = _policy.Decisions + 1 };
        foreach (var none in unanswered.Where(none => !_runs.Halted.Contains(none.Decision))) _policy = Policy.Learn(_policy, none.Arm, none.Features, none.Reward);
        Observe(choice, features, at);
    }

    private void Credit(FlowChoice choice, double value, DateTimeOffset at)
    {
        (_book, _, var reward) = _book.Credit(choice.Id, value, at);
        if (reward is not null) _policy = Policy.Learn(_policy, reward.Arm, reward.Features, reward.Reward);
    }

    /// <summary>Cases that were settled since: evidence for experiments and for the causal graph.</summary>
    private void TakeCases()
    {
        for (; _seen < Log.Cases.Count; _seen++)
        {
            var one = Log.Cases[_seen];
            if (one.Choice is not { } choice) continue;
            Look(one);
            for (var n = 0; n < choice.Candidates.Length; n++)
            {
                var (arm, features) = (choice.Candidates[n], DemoSenses.Vector(choice.Features));
                _graph = _graph.Randomized(arm, "poc", features, arm == choice.Action, choice.Propensities[n], one.VisitAt is null ? 0 : 1, one.Settled);
                _graph = _graph.Randomized(arm, "reply", features, arm == choice.Action, choice.Propensities[n], one.ReplyAt is null ? 0 : 1, one.Settled);
            }
            _graph = _graph.Observed("poc", "win", one.VisitAt, one.WonAt, one.Settled).Observed("reply", "win", one.ReplyAt, one.WonAt, one.Settled);
        }
    }

    /// <summary>Asks the flow; what it refuses is logged, and changes nothing.</summary>
    private StrategyFlowAnswer Ask(StrategyFlowCommand command)
    {
        var (answer, events) = StrategyFlow.Decide(_flow, command, _runs.Now);
        if (answer is FlowRefused refused) Log.Refusals.Add((_runs.Now, command, refused.Refusal.Code));
        foreach (var happened in events)
        {
            _flow = StrategyFlow.Apply(_flow, happened);
            Log.Flow.Add((_runs.Now, happened));
        }
        return answer;
    }

    private void Must(StrategyFlowCommand command)
    {
        if (Ask(command) is FlowRefused { Refusal: var refusal }) throw new InvalidOperationException($"The play went astray: {refusal.Code}: {refusal.Message}");
    }

    private FlowPlan Plan(int version) => _plans.TryGetValue(version, out var plan) ? plan : _plans[version] = FlowPlan.Of(FlowFile.Parse(_flow.Version(version)!.Definition));

    private static string Digest(object evidence) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(evidence.ToString()!)));

    private static long Micros(double value) => (long)Math.Round(value * 1_000_000);
}
