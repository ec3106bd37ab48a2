using System.CommandLine;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Hosting.Postgres;
using Ecosystem.Identity;
using Ecosystem.Silo.Hosting;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem silo</c> and <c>ecosystem migrate</c>: what a production installation runs.</summary>
internal static class SiloCommand
{
    public static Command Build(Surroundings _)
    {
        var command = new Command("silo", "Runs one silo of a cluster, by its settings alone (docs/operating.md). Needs ConnectionStrings__Ecosystem, Ecosystem__Issuer and the master key.");
        command.SetAction(async (_, cancellation) =>
        {
            await using var host = SiloHost.Build(WebApplication.CreateBuilder());
            await host.RunAsync(cancellation);
            return ExitCodes.Ok;
        });
        return command;
    }

    public static Command BuildMigrate(Surroundings surroundings)
    {
        var command = new Command("migrate", "Brings the database named by ConnectionStrings__Ecosystem up to date. Safe to run at any time, by several at once.");
        command.SetAction(async (_, cancellation) =>
        {
            var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            if (settings.GetConnectionString(Database.ConnectionStringName) is not { Length: > 0 } connection)
            {
                surroundings.Messages.MarkupLine("[red]No database: set ConnectionStrings__Ecosystem to a PostgreSQL connection string.[/]");
                return ExitCodes.BadInput;
            }
            var applied = await Migrator.ApplyAsync(connection, [SiloHost.Migrations, IdentityHost.Migrations], cancellation);
            foreach (var script in applied) surroundings.Output.MarkupLineInterpolated($"applied {script}");
            surroundings.Output.MarkupLineInterpolated($"{applied.Length} applied; the database is up to date.");
            return ExitCodes.Ok;
        });
        return command;
    }
}
