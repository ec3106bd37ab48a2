namespace Ecosystem.Identity.Tests;

/// <summary>For what another node learns a moment later. Out of patience says that there is no evidence, not what is wrong.</summary>
public static class Until
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public static async Task IsTrueAsync(Func<Task<bool>> condition, string what)
    {
        var since = System.Diagnostics.Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(since.Elapsed < s_patience, $"Not within {s_patience.TotalSeconds} s: {what}.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
