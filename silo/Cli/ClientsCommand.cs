using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ecosystem.Identity.Clients;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem clients</c>: what an operator does about the clients of the identity host, whether or not it runs.</summary>
/// <remarks>It needs nothing but the database: whoever may write there may do this anyway.</remarks>
internal static class ClientsCommand
{
    public static Command Build(Surroundings surroundings) => new("clients", "Lists the clients of the identity host, disables and enables them, and gives them new secrets. Works on the database of the data folder's running platform, or of ConnectionStrings__Ecosystem; every host follows within a second. Example: ecosystem clients disable customer-erp")
    {
        BuildList(surroundings),
        BuildSwitch(surroundings, "disable", isDisabled: true, "Refuses a client everywhere: it gets no more tokens, and those it has are denied, also to whoever was given one for them. For when a secret got out, or a partner left."),
        BuildSwitch(surroundings, "enable", isDisabled: false, "Lets a disabled client get tokens again. Those it had stay denied."),
        BuildRotate(surroundings),
    };

    private static Command BuildList(Surroundings surroundings)
    {
        var command = new Command("list", "Shows all clients.") { JsonOutput.Option, GlobalOptions.Data };
        command.SetAction((parsed, cancellation) => IdentityTools.WithAsync<Registry>(parsed, async registry =>
        {
            var all = await registry.ListAsync(cancellation);
            if (parsed.GetValue(JsonOutput.Option)) JsonOutput.Write(surroundings.Output, all);
            else Print(surroundings.Output, all);
            return ExitCodes.Ok;
        }));
        return command;
    }

    private static Command BuildSwitch(Surroundings surroundings, string name, bool isDisabled, string description)
    {
        var client = ClientArgument();
        var command = new Command(name, description) { client, GlobalOptions.Data };
        command.SetAction((parsed, cancellation) => IdentityTools.WithAsync<Registry>(parsed, async registry =>
        {
            var id = parsed.GetRequiredValue(client);
            if (await registry.SetDisabledAsync(id, isDisabled, cancellation) is not { } changed) return Unknown(surroundings, id);
            surroundings.Output.MarkupLineInterpolated($"{id} {(changed ? "is now" : "was already")} {name}d.");
            return ExitCodes.Ok;
        }));
        return command;
    }

    private static Command BuildRotate(Surroundings surroundings)
    {
        var client = ClientArgument();
        var overlap = WholeNumber.Option(
            "--overlap-hours", $"How long the present secret stays good beside the new one, 0 to {Registry.OverlapMax.TotalHours:N0} hours. One before it stops at once.", 24, 0, (int)Registry.OverlapMax.TotalHours);
        var command = new Command("rotate-secret", "Gives a client a new secret and prints it on standard output, this once.") { client, overlap, GlobalOptions.Data };
        command.SetAction((parsed, cancellation) => IdentityTools.WithAsync<Registry>(parsed, async registry =>
        {
            var (id, hours) = (parsed.GetRequiredValue(client), parsed.GetValue(overlap));
            if (await registry.RotateSecretAsync(id, TimeSpan.FromHours(hours), cancellation) is not { } secret)
            {
                surroundings.Messages.MarkupLineInterpolated($"[red]There is no client {id} that has a secret. See: ecosystem clients list[/]");
                return ExitCodes.Failed;
            }
            surroundings.Output.Profile.Out.Writer.WriteLine(secret);
            surroundings.Messages.MarkupLineInterpolated($"This is the new secret of {id}; it is not shown again. The one before is good for {hours} more hours.");
            return ExitCodes.Ok;
        }));
        return command;
    }

    private static Argument<string> ClientArgument() => new("client") { Description = "The client's id." };

    private static int Unknown(Surroundings surroundings, string id)
    {
        surroundings.Messages.MarkupLineInterpolated($"[red]There is no client {id}. See: ecosystem clients list[/]");
        return ExitCodes.Failed;
    }

    private static void Print(IAnsiConsole output, ImmutableArray<ClientListing> all)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in (string[])["Client", "Audience", "Organisation", "State", "Scopes"]) table.AddColumn(column);
        foreach (var client in all)
        {
            var state = client.IsDisabled ? "disabled" : client.PreviousSecretUntil is { } until ? string.Create(CultureInfo.InvariantCulture, $"two secrets until {until:u}") : "enabled";
            table.AddRow(new Text(client.ClientId), new Text(client.Audience), new Text(client.Organisation), new Text(state), new Text(string.Join(' ', client.Scopes)));
        }
        output.Write(table);
    }
}
