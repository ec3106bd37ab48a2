using System.Diagnostics;

namespace Ecosystem.Testing;

/// <summary>For what is so a moment later.</summary>
public static class Patience
{
    /// <exception cref="TimeoutException">It is not so yet: there is no evidence, which does not say what is wrong.</exception>
    public static async Task UntilAsync(Func<Task<bool>> holds, string what, CancellationToken cancellation, int seconds = 30)
    {
        var since = Stopwatch.StartNew();
        while (!await holds())
        {
            if (since.Elapsed > TimeSpan.FromSeconds(seconds)) throw new TimeoutException($"Not within {seconds} s: {what}.");
            await Task.Delay(20, cancellation);
        }
    }
}
