using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Has flows remember what their policies have learned (SF-27): the state is kept under its digest, and the flow's log names it. Once a minute, since every choice names its state anyway.</summary>
public sealed class PolicyReporter(NpgsqlDataSource database, IGrainFactory grains, SiloTokens tokens, FlowOptions options, TimeProvider time, ILogger<PolicyReporter> log) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && options.Workers > 0)
        {
            await Task.Delay(s_pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            try
            {
                await ReportAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "What policies have learned could not be reported to their flows; trying again in {Pause}.", s_pause);
            }
        }
    }

    /// <summary>Reports every policy that has learned since it was last reported. Silos that do so at once say the same, and the second changes nothing.</summary>
    public async Task ReportAsync(CancellationToken cancellation)
    {
        foreach (var (flow, name, policy) in await LearnedSinceAsync(cancellation))
        {
            CallToken.Use(tokens.Mint(FlowReading.Subject, []));
            var answer = await grains.GetGrain<IStrategyFlowGrain>(flow).SetPolicy(policy, $"policy/{name.Shape}/{policy.ModelVersion}");
            if (answer is FlowRefused refused) log.LogWarning("{Flow} did not take what '{Policy}' has learned: {Refusal}", flow, name.Policy, refused.Refusal);
            await using var done = database.CreateCommand("update flows.policies set remembered = greatest(remembered, $4) where flow = $1 and name = $2 and features = $3");
            foreach (var value in new object[] { flow, name.Policy, name.Shape, policy.Rewards }) done.Parameters.Add(new() { Value = value });
            await done.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>What was learned, kept before the log names it: what it refers to is there.</summary>
    private async Task<List<(string Flow, PolicyName Name, FlowPolicy Policy)>> LearnedSinceAsync(CancellationToken cancellation)
    {
        var learned = new List<(string, PolicyName, FlowPolicy)>();
        await using var command = database.CreateCommand(
            """
            with learned as (select flow, name, features, model, rewards, digest, changed_at, decisions, state from flows.policies where rewards > remembered),
              kept as (
                insert into flows.policy_states (digest, flow, name, features, decisions, rewards, state, at)
                select distinct on (digest) digest, flow, name, features, decisions, rewards, state, changed_at from learned on conflict do nothing)
            select flow, name, features, model, rewards, digest, changed_at from learned
            """);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            learned.Add((rows.GetString(0), new(rows.GetString(1), rows.GetString(2)), new(rows.GetString(1), rows.GetString(3), rows.GetInt64(4), rows.GetString(5), rows.GetFieldValue<DateTimeOffset>(6))));
        return learned;
    }
}
