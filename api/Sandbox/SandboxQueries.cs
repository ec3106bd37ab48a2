using System.Text;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Sandbox;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Hosting.Work;
using GraphQL;
using PermissionSets = Ecosystem.Domain.SalesUnits.Policies;

namespace Ecosystem.Api;

// Plays and claims need nothing of the actors, so they are computed here and not in a silo, where authorizations are decided. Histories need the log.
public sealed partial class Query
{
    /// <summary>Requests that all plays of one question may have together: some seconds' work.</summary>
    private const int PlayedRequestsMax = 100_000;

    private const int PlaysDefault = 20;

    /// <summary>The scenarios a permission set can be tried on, by name.</summary>
    public static IEnumerable<SandboxScenarioType> SandboxScenarios() => Scenarios.All.Select(scenario => new SandboxScenarioType(scenario));

    /// <summary>Plays a scenario under a permission set, through the rules that run live: resource efficiency, decision latency, money at risk. Nothing happens to anybody.</summary>
    [Cost(5_000)]
    public static async Task<SandboxPlayType> SandboxPlay(SandboxPlayInput input, [FromServices] SideWork work, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var scenario = Scenarios.Find(input.Scenario) ?? throw ApiError.BadInput($"There is no scenario '{input.Scenario}'. There are {string.Join(", ", Scenarios.All.Select(one => one.Name))}.");
        var policy = OnTrial(input, clock);
        var against = input.Against is null ? null : Released("against", input.Against);
        var (plays, seed) = (input.Plays ?? PlaysDefault, unchecked((ulong)(input.Seed ?? 1)));
        var most = Math.Min(SandboxReport.PlaysMax, PlayedRequestsMax / scenario.Demand.Requests / (against is null ? 1 : 2));
        if (plays < 1 || plays > most) throw ApiError.BadInput($"plays must be 1 to {most}: {scenario.Name} has {scenario.Demand.Requests} requests a play. Play it with 'ecosystem sandbox' for more.");
        return await Compute(work, limit => new SandboxPlayType(
            SandboxReport.Of(scenario, policy, seed, plays, limit.ThrowIfCancellationRequested),
            against is null ? null : SandboxReport.Of(scenario, against, seed, plays, limit.ThrowIfCancellationRequested)), cancellationToken);
    }

    /// <summary>Tries a claim about a permission set, "a unit of tier D is never granted more than this", on the whole bounded table: every boundary of its limits and one step beyond.</summary>
    [Cost(5_000)]
    public static async Task<SandboxClaimType> SandboxClaim(SandboxClaimInput input, [FromServices] SideWork work, [FromServices] TimeProvider clock, CancellationToken cancellationToken)
    {
        var policy = OnTrial(input, clock);
        var claim = new Claim(input.Tier, input.Permission, input.Never, input.AmountAboveMinorUnits, input.Origin);
        if (Counterexamples.Pointless(claim, policy) is { } pointless) throw ApiError.BadInput(pointless);
        var (found, tried) = await Compute(work, limit => Counterexamples.Search(claim, policy, limit.ThrowIfCancellationRequested), cancellationToken);
        return new(policy.Version, found, tried);
    }

    /// <summary>Plays a unit's real history under another permission set: what would have been decided otherwise and by which rule, and what it would have meant. Nothing happens to the unit. Null when there is no such unit.</summary>
    [Cost(5_000)]
    public static async Task<SandboxHistoryType?> SandboxHistory(SandboxHistoryInput input, [FromRequest] Actors actors, [FromServices] TimeProvider clock)
    {
        OnTrial(input, clock);
        if (input.Against is not null) Released("against", input.Against);
        if (!Ids.TryParse<SalesUnitId>(input.Unit, out var unit)) return null;
        var answer = await actors.Sandbox.History(new(unit, input.Policy, input.Candidate, input.Against));
        if (answer.Refusal is { } refusal) throw refusal.Code == "SANDBOX_BUSY" ? Busy(refusal.Message) : ApiError.BadInput(refusal.Message);
        return answer.Report is { } report ? new(report) : null;
    }

    private static Policy OnTrial(TrialInput input, TimeProvider clock)
    {
        if (input.Candidate is null) return input.Policy is null ? PermissionSets.Current : Released("policy", input.Policy);
        if (input.Policy is not null) throw ApiError.BadInput("Give policy or candidate, not both.");
        var (policy, findings) = PolicyFile.ReadCandidate(Encoding.UTF8.GetBytes(input.Candidate), clock.GetUtcNow());
        if (policy is not null) return policy;
        var faults = findings.Where(finding => finding.Severity == PolicySeverity.Fault).ToList();
        throw ApiError.BadInput($"The candidate is no permission set. {faults[0]} Faults in all: {faults.Count}; checkPolicy tells each of them.");
    }

    private static Policy Released(string argument, string version) => PermissionSets.Find(version)
        ?? throw ApiError.BadInput($"{argument}: there is no permission set '{version}'. Released are {string.Join(", ", PermissionSets.All.Select(policy => policy.Version))}.");

    private static async Task<T> Compute<T>(SideWork work, Func<CancellationToken, T> compute, CancellationToken cancellation)
    {
        try
        {
            return await work.RunAsync(compute, cancellation);
        }
        catch (SideWorkException busy)
        {
            throw Busy(busy.Message);
        }
    }

    private static ApiError Busy(string message) => new(ErrorCodes.LimitExceeded, message);
}
