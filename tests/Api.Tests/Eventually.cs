using Xunit.Sdk;

namespace Ecosystem.Api.Tests;

/// <summary>For what follows the log a moment later: read tables, checkpoints, messages between actors.</summary>
public static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Tries until a call to another host succeeds.</summary>
    public static Task Answers(Func<Task> call) => Holds(async () => Assert.Null(await Record.ExceptionAsync(call)));

    /// <summary>Tries until the assertions hold, also after an answer that says to try again; fails as they last failed when patience runs out.</summary>
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
            catch (Exception failure) when (failure is XunitException or TryAgainException && since.Elapsed < s_patience)
            {
                await Task.Delay(50);
            }
        }
    }
}

/// <summary>The platform did not answer in time. The caller is told to try again; a test that does not says with this why.</summary>
public sealed class TryAgainException(string message) : InvalidOperationException(message);
