using System.Diagnostics;

namespace Ecosystem.Testing;

/// <summary>For what is so a moment later.</summary>
public static class Patience
{
    /// <exception cref="TimeoutException">It is not so yet: there is no evidence, which does not say what is wrong.</exception>
    public static Task UntilAsync(Func<Task<bool>> holds, string what, CancellationToken cancellation, int seconds = 30) => UntilAsync(holds, () => what, cancellation, seconds);

    /// <param name="what">Said only once it was in vain, so that it can say how things stand then.</param>
    /// <inheritdoc cref="UntilAsync(Func{Task{bool}}, string, CancellationToken, int)"/>
    public static async Task UntilAsync(Func<Task<bool>> holds, Func<string> what, CancellationToken cancellation, int seconds = 30)
    {
        var since = Stopwatch.StartNew();
        while (!await holds())
        {
            if (since.Elapsed > TimeSpan.FromSeconds(seconds)) throw new TimeoutException($"Not within {seconds} s: {what()}.");
            await Task.Delay(20, cancellation);
        }
    }
}
