using System.CommandLine;
using System.CommandLine.Parsing;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Identity;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Import;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary>The command line: <c>ecosystem</c> and its subcommands, each in a file of its own.</summary>
internal static class EcosystemCommand
{
    /// <summary>Runs a command line and says what to exit with.</summary>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellation = default)
    {
        // Somebody who types the name alone wants to know what there is.
        var parsed = Build(surroundings).Parse(args is [] ? ["--help"] : args);

        // The help that goes with a mistake ends with 1 by itself; ours is "bad input".
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) surroundings.Messages.MarkupLineInterpolated($"[red]{error.Message}[/]");
            surroundings.Messages.MarkupLineInterpolated($"See: ecosystem {string.Concat(NameOf(parsed))}--help");
            return ExitCodes.BadInput;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = surroundings.Output.Profile.Out.Writer,
                Error = surroundings.Messages.Profile.Out.Writer,
            };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (UnusableExportException fault)
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]{fault.Message}[/]");
            return ExitCodes.BadInput;
        }
        catch (PlatformUnreachableException fault)
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]{fault.Message}[/]");
            return ExitCodes.Unreachable;
        }
        catch (ImportStoppedException fault)
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]{fault.Message}[/]");
            return fault.IsUnreachable ? ExitCodes.Unreachable : ExitCodes.Failed;
        }
        catch (Exception fault) when (fault is PostgresUnavailableException or MigrationFailedException or IdentityStartException or InvalidOperationException)
        {
            surroundings.Messages.MarkupLineInterpolated($"[red]{fault.Message}[/]");
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            surroundings.Messages.MarkupLine("Stopped. The command can be given again; what was done already is not done twice.");
            return ExitCodes.Cancelled;
        }
    }

    private static RootCommand Build(Surroundings surroundings) => new("""
        Runs the platform and works with it.

        Start with:  ecosystem run                      starts everything on this machine, with sample data
                     ecosystem import my-crm --check    reads a CRM export and shows what would be imported

        Exit codes: 0 done; 1 tried and failed; 2 the command line or a file is not usable, and nothing was changed;
        3 the platform is not running or cannot be reached; 130 stopped by Ctrl-C.
        """)
    {
        RunCommand.Build(surroundings),
        DemoCommand.Build(surroundings),
        ImportCommand.Build(surroundings),
        SampleCommand.Build(surroundings),
        VerifyLogCommand.Build(surroundings),
        ExportLogCommand.Build(surroundings),
        WhitePaperCommand.Build(surroundings),
        ReplayCommand.Build(surroundings),
        StatementCommand.Build(surroundings),
        SandboxCommand.Build(surroundings),
        UnlocksCommand.Build(surroundings),
        ClientsCommand.Build(surroundings),
        PeopleCommand.Build(surroundings),
        TrainCommand.Build(surroundings),
        SiloCommand.Build(surroundings),
        SiloCommand.BuildMigrate(surroundings),
    };

    private static string NameOf(ParseResult parsed)
    {
        var name = "";
        for (var command = parsed.CommandResult; command is { Command: not RootCommand }; command = command.Parent as CommandResult) name = $"{command.Command.Name} {name}";
        return name;
    }
}
