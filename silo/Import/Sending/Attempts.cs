using Ecosystem.Contracts.Access;

namespace Ecosystem.Silo.Import;

/// <summary>Sends a command until it is answered. A failure means the outcome is unknown, and the same key asks for it again.</summary>
internal sealed class Attempts(TimeProvider clock)
{
    /// <summary>How often a command is sent before the import gives up.</summary>
    public const int Max = 6;

    /// <summary>The pause after the first attempt; it doubles with each, so that a silo that is being replaced (about 3 s) is waited for.</summary>
    public static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);

    /// <exception cref="ImportStoppedException">No attempt was answered, or the caller is not allowed to ask.</exception>
    public async Task<T> RunAsync<T>(string actor, Func<Task<T>> call, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return await call();
            }
            catch (CallRefusedException refused)
            {
                throw new ImportStoppedException($"The platform does not let this caller import: {refused.Message}", isUnreachable: false, refused);
            }
            catch (Exception fault) when (!cancellation.IsCancellationRequested)
            {
                if (attempt == Max)
                    throw new ImportStoppedException(
                        $"The platform did not answer for {actor} after {Max} attempts: {fault.Message} Look at its log, then import again; what was acknowledged is not done twice.", isUnreachable: true, fault);
            }

            await Task.Delay(FirstPause * (1 << (attempt - 1)), clock, cancellation);
        }
    }
}
