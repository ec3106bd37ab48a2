namespace Ecosystem.Identity.Keys;

/// <summary>Looks each minute whether another node made a key, or the time has come to make or switch to one.</summary>
public sealed class KeyRotation(KeyRing ring, TimeProvider clock, ILogger<KeyRotation> log) : BackgroundService
{
    /// <summary>Short against <see cref="KeySchedule.Announcement"/>, so every node knows a key long before any node signs with it.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ring.RefreshAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The keys in hand stay good for at least a day; a database away for a minute is no reason to stop signing.
                log.LogWarning(e, "Signing keys could not be refreshed; the next attempt is in {Interval}.", Interval);
            }
        }
    }
}
