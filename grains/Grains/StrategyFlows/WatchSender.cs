using System.Text.Json.Serialization;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Tells flows what their watch found. At least once, in order; the message's id is the idempotency key, so a flow hears it once.</summary>
public sealed class WatchSender(IGrainFactory grains, SiloTokens tokens, ILogger<WatchSender> log)
{
    /// <summary>The <c>sub</c> under which the watch stands in the log.</summary>
    public const string Subject = "silo:watch";

    /// <summary>Most messages of one round.</summary>
    private const int RoundMax = 100;

    /// <summary>Sends what waits. An outside failure is thrown, and what was not sent waits on.</summary>
    internal async Task SendAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        while (true)
        {
            await using var waiting = new NpgsqlCommand($"select id, flow, message from flows.watch_messages where sent_at is null order by number limit {RoundMax}", connection);
            var messages = await WatchTables.ListAsync(waiting, row => (Id: row.GetString(0), Flow: row.GetString(1), Message: WatchTables.Read<WatchMessage>(row.GetString(2))), cancellation);
            foreach (var (id, flow, message) in messages)
            {
                CallToken.Use(tokens.Mint(Subject, []));
                var grain = grains.GetGrain<IStrategyFlowGrain>(flow);
                var answer = await (message switch
                {
                    DriftMessage drift => grain.RecordDrift(drift.Reading, id),
                    ExperimentMessage experiment => grain.RecordExperiment(experiment.Experiment, experiment.Reading, id),
                    _ => throw new InvalidOperationException($"{message.GetType().Name} is told to nobody."),
                });
                // Such as an experiment that somebody stopped meanwhile: it says nothing to anybody any more.
                if (answer is FlowRefused refused) log.LogInformation("{Flow} refused what its watch found: {Refusal}", flow, refused.Refusal);
                await using var sent = new NpgsqlCommand("update flows.watch_messages set sent_at = now() where id = $1", connection);
                sent.Parameters.Add(new() { Value = id });
                await sent.ExecuteNonQueryAsync(cancellation);
            }

            if (messages.Count < RoundMax) return;
        }
    }
}

/// <summary>What a flow is to be told.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(DriftMessage), "drift")]
[JsonDerivedType(typeof(ExperimentMessage), "experiment")]
internal abstract record WatchMessage;

/// <param name="Reading">What was measured; beyond its bound the flow freezes.</param>
internal sealed record DriftMessage(DriftReading Reading) : WatchMessage;

/// <param name="Experiment">Which experiment.</param>
/// <param name="Reading">How it stands; harm takes the canary back.</param>
internal sealed record ExperimentMessage(string Experiment, ExperimentReading Reading) : WatchMessage;
