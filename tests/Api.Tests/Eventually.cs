using Xunit.Sdk;

namespace Ecosystem.Api.Tests;

/// <summary>For what follows the log a moment later: read tables, checkpoints, messages between actors.</summary>
public static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Tries until the assertions hold; fails as they last failed when patience runs out.</summary>
    public static async Task Holds(Func<Task> assertions)
    {
        var since = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await assertions();
                return;
            }
            catch (XunitException) when (since.Elapsed < s_patience)
            {
                await Task.Delay(50);
            }
        }
    }
}
