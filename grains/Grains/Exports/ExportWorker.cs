using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Exports;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Exports;

/// <summary>Writes the exports that wait; in each silo, all on the same table.</summary>
public sealed class ExportWorker(ExportStore store, ExportRun run, ExportLimits limits, IGrainFactory grains, SiloTokens tokens, Clock clock, ILogger<ExportWorker> log) : BackgroundService
{
    /// <summary>The <c>sub</c> under which exports are written.</summary>
    public const string Subject = "silo:exports";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_tidyEvery = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => limits.Workers == 0
        ? Task.CompletedTask
        : Task.WhenAll(Enumerable.Range(0, limits.Workers).Select(_ => WriteAsync(stoppingToken)).Append(TidyAsync(stoppingToken)));

    private Task WriteAsync(CancellationToken stopping) => LoopAsync(
        async () =>
        {
            if (await store.ClaimAsync(stopping) is { } claim) await WriteAsync(claim, stopping);
            else await Task.Delay(s_pause, stopping);
        }, stopping);

    /// <summary>Writes one export that was taken, and gives it back should that fail.</summary>
    public async Task WriteAsync(ExportClaim claim, CancellationToken stopping)
    {
        try
        {
            if (claim.Failures >= ExportLimits.FailuresMax) await run.GiveUpAsync(claim, new("RUN_FAILED", "It could not be written. Start it again; should that fail too, tell support the export's id."));
            else await run.RunAsync(claim, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The silo stops in good order: another one may go on at once.
            await store.ReleaseAsync(claim, TimeSpan.Zero, failed: false);
            throw;
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "The export {Export} could not be written on; it goes on from its last step in {Pause}.", claim.Export, s_pauseAfterFailure);
            await store.ReleaseAsync(claim, s_pauseAfterFailure, failed: true);
        }
    }

    private Task TidyAsync(CancellationToken stopping) => LoopAsync(
        async () =>
        {
            await TidyOnceAsync(stopping);
            await Task.Delay(s_tidyEvery, stopping);
        }, stopping);

    /// <summary>Ends the exports whose time is over, and deletes what was written of those that are.</summary>
    public async Task TidyOnceAsync(CancellationToken stopping)
    {
        foreach (var export in await store.DueAsync(clock.Now(), stopping))
        {
            CallToken.Use(tokens.Mint(Subject, []));
            await grains.GetGrain<IExportGrain>(export.Value).Expire($"{export}/expire");
        }
        await store.PruneAsync(clock.Now(), stopping);
    }

    private async Task LoopAsync(Func<Task> once, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await once();
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "Exports could not be looked after; trying again in {Pause}.", s_pauseAfterFailure);
                await Task.Delay(s_pauseAfterFailure, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
