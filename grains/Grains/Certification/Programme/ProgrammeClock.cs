using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Knocks at each system that has a certificate, so that it reminds, draws re-tests and notices an end, and near the deadline at those without one; in each silo, all on the same table.</summary>
/// <remarks>What is due the rules say, by what they remember: after a downtime of any length the first knock finds it, and two silos that knock at once do it once.</remarks>
public sealed class ProgrammeClock(ProgrammeTables tables, IGrainFactory grains, SiloTokens tokens, Clock clock, ILogger<ProgrammeClock> log) : BackgroundService
{
    /// <summary>The <c>sub</c> under which the clock knocks.</summary>
    public const string Subject = "silo:certification-clock";

    private static readonly TimeSpan s_every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(s_every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                if (!stoppingToken.IsCancellationRequested) await VisitAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(failure, "Certificates could not be looked after; trying again in {Pause}.", s_every);
            }
        }
    }

    /// <summary>Knocks at every system to which time may do something.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> VisitAsync(CancellationToken cancellation)
    {
        var due = await tables.DueAsync(clock.Now(), cancellation);
        foreach (var system in due)
        {
            CallToken.Use(tokens.Mint(Subject, []));
            try
            {
                if (await grains.GetGrain<ISupplierSystemGrain>(system.Value).KeepTime(clock.NewKey()) is SystemRefused refused) log.LogWarning("System {System} did not keep time: {Refusal}", system, refused.Refusal);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                // One that fails does not keep the others waiting.
                log.LogWarning(failure, "System {System} could not be looked after now.", system);
            }
        }
        return due.Length;
    }
}
