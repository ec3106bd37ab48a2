using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary>What a command has of the world outside: where it writes, and the time.</summary>
/// <param name="Output">Results; what a script would read.</param>
/// <param name="Messages">Progress and errors; for a person.</param>
/// <param name="Clock">The time.</param>
/// <param name="Connect">Reaches the running platform of a data folder, or of the usual one when null; <see cref="PlatformUnreachableException"/> when there is none.</param>
internal sealed record Surroundings(IAnsiConsole Output, IAnsiConsole Messages, TimeProvider Clock, Func<string?, CancellationToken, Task<PlatformConnection>> Connect)
{
    /// <summary>The process's own.</summary>
    public static Surroundings OfProcess() => new(
        Console(new AnsiConsoleOutput(System.Console.Out), System.Console.IsOutputRedirected),
        Console(new AnsiConsoleOutput(System.Console.Error), System.Console.IsErrorRedirected),
        TimeProvider.System,
        (data, cancellation) => PlatformConnection.OpenAsync(RunningPlatform.Settings(data), TimeProvider.System, cancellation));

    /// <summary>A console that writes plain text, however wide.</summary>
    public static IAnsiConsole Plain(TextWriter writer) => Console(new AnsiConsoleOutput(writer), isRedirected: true);

    private static IAnsiConsole Console(IAnsiConsoleOutput output, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        // A line in a file or a pipe must not be broken where a terminal would have ended.
        if (isRedirected) console.Profile.Width = 1000;
        return console;
    }
}
