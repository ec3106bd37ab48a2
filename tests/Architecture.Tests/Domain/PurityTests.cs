using Ecosystem.Architecture.Tests.Rooms;

namespace Ecosystem.Architecture.Tests.Domain;

/// <summary>Nothing in Domain reads a clock, draws a number at random, or touches the world outside: the same input always decides the same.</summary>
public class PurityTests
{
    private static readonly string[] s_forbidden =
    [
        "System.Net.", "System.IO.File", "System.IO.Directory", "System.IO.Path", "System.IO.Pipes.", "System.Console", "System.Environment", "System.AppContext",
        "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Random", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Security.Cryptography.RandomNumberGenerator", "System.Threading.Tasks.Task", "System.Threading.Thread.", "System.Threading.Timer", "System.Threading.PeriodicTimer",
    ];

    // What the compiler writes into every iterator; it decides nothing.
    private static readonly string[] s_iterators = ["System.Environment", "System.Environment.get_CurrentManagedThreadId"];

    [Fact]
    public void Domain_names_no_clock_no_randomness_and_no_way_out() =>
        Assert.Empty(House.Names(House.Domain).Except(s_iterators).Where(name => s_forbidden.Any(forbidden => name.StartsWith(forbidden, StringComparison.Ordinal))).Order());

    [Fact]
    public void The_check_sees_what_code_names()
    {
        // It would pass on an empty list too: names that are there for certain prove that it looks.
        var names = House.Names(House.Domain);
        Assert.Contains("System.Reflection.Assembly.GetManifestResourceStream", names);
        Assert.Contains("System.DateTimeOffset.AddMinutes", names);
    }
}
