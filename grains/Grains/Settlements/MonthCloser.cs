using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Time;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Settlements;

/// <summary>Closes the months that are over, and has appended what came late; in each silo, all on the same table.</summary>
/// <remarks>
/// ST-5. What is due is in the database and not in anybody's memory: after a downtime of any length the first visit finds all of it. Two silos that
/// find the same month ask the same actor, which closes it once.
/// </remarks>
public sealed class MonthCloser(SettlementTables tables, Meter meter, IGrainFactory grains, SiloTokens tokens, Clock clock, ILogger<MonthCloser> log) : BackgroundService
{
    /// <summary>The <c>sub</c> under which months are closed.</summary>
    public const string Subject = "silo:settlements";

    /// <summary>How often each silo looks.</summary>
    private static readonly TimeSpan s_every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(s_every, stoppingToken);
                await VisitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "Statements could not be looked after; trying again in {Pause}.", s_every);
            }
        }
    }

    /// <summary>Does what is due now.</summary>
    /// <returns>How many statements were asked.</returns>
    public async Task<int> VisitAsync(CancellationToken cancellation)
    {
        var before = Month.Of(clock.Now() - SettleMonth.Grace);
        // After a downtime the meter may have much to read: a month closed before that would only have to be corrected.
        await meter.CaughtUpAsync(cancellation);
        var due = await tables.DueAsync(before, cancellation);
        foreach (var (payer, month) in due)
        {
            CallToken.Use(tokens.Mint(Subject, []));
            var id = StatementIds.Of(payer, month);
            try
            {
                if (await grains.GetGrain<ISettlementGrain>(id.Value).Settle(payer, month) is SettlementRefused refused)
                    log.LogWarning("The statement {Statement} of {Month} could not be settled: {Refusal}", id, month, refused.Refusal);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                // One statement that fails does not keep the others from being closed.
                log.LogWarning(failure, "The statement {Statement} of {Month} could not be settled now.", id, month);
            }
        }
        return due.Length;
    }
}
