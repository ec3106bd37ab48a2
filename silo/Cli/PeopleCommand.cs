using System.Collections.Immutable;
using System.CommandLine;
using Ecosystem.Identity.People;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>ecosystem people</c>: what an operator does about the people of the identity host, whether or not it runs.</summary>
/// <remarks>It needs nothing but the database: whoever may write there may do this anyway.</remarks>
internal static class PeopleCommand
{
    public static Command Build(Surroundings surroundings) => new("people", "Lists the people of the identity host, disables and enables them, and lets them set up their second step anew. Works on the database of the data folder's running platform, or of ConnectionStrings__Ecosystem; every host follows within a second. Example: ecosystem people disable mei.lin")
    {
        BuildList(surroundings),
        BuildSwitch(surroundings, "disable", isDisabled: true, "Ends all that a person is signed in to, and lets them sign in no more. For when somebody left, or a password got out."),
        BuildSwitch(surroundings, "enable", isDisabled: false, "Lets a disabled person sign in again. What they were signed in to stays ended."),
        BuildReset(surroundings),
    };

    private static Command BuildList(Surroundings surroundings)
    {
        var command = new Command("list", "Shows all people.") { JsonOutput.Option, GlobalOptions.Data };
        command.SetAction((parsed, cancellation) => IdentityTools.WithAsync<Registrar>(parsed, async registrar =>
        {
            var all = await registrar.ListAsync(cancellation);
            if (parsed.GetValue(JsonOutput.Option)) JsonOutput.Write(surroundings.Output, all);
            else Print(surroundings.Output, all);
            return ExitCodes.Ok;
        }));
        return command;
    }

    private static Command BuildSwitch(Surroundings surroundings, string name, bool isDisabled, string description)
    {
        var person = PersonArgument();
        var command = new Command(name, description) { person, GlobalOptions.Data };
        command.SetAction((parsed, cancellation) => IdentityTools.WithAsync<Registrar>(parsed, async registrar =>
        {
            var userName = parsed.GetRequiredValue(person);
            if (await registrar.SetDisabledAsync(userName, isDisabled, cancellation) is not { } changed) return Unknown(surroundings, userName);
            surroundings.Output.MarkupLineInterpolated($"{userName} {(changed ? "is now" : "was already")} {name}d.");
            return ExitCodes.Ok;
        }));
        return command;
    }

    private static Command BuildReset(Surroundings surroundings)
    {
        var person = PersonArgument();
        var command = new Command("reset-second-step", "Forgets a person's authenticator app and recovery codes, for when both are lost: at the next sign-in, after the password, they set up a new one. Make sure first that it is them who ask.") { person, GlobalOptions.Data };
        command.SetAction((parsed, cancellation) => IdentityTools.WithAsync<Registrar>(parsed, async registrar =>
        {
            var userName = parsed.GetRequiredValue(person);
            if (!await registrar.ResetSecondFactorAsync(userName, cancellation)) return Unknown(surroundings, userName);
            surroundings.Output.MarkupLineInterpolated($"{userName} sets up a new second step at the next sign-in.");
            return ExitCodes.Ok;
        }));
        return command;
    }

    private static Argument<string> PersonArgument() => new("person") { Description = "The person's user name." };

    private static int Unknown(Surroundings surroundings, string userName)
    {
        surroundings.Messages.MarkupLineInterpolated($"[red]There is no person {userName}. See: ecosystem people list[/]");
        return ExitCodes.Failed;
    }

    private static void Print(IAnsiConsole output, ImmutableArray<PersonListing> all)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in (string[])["Person", "Name", "Audience", "Organisation", "State", "Roles"]) table.AddColumn(column);
        foreach (var person in all)
        {
            var state = person.IsDisabled ? "disabled" : person.HasSecondFactor ? "enabled" : "no second step yet";
            table.AddRow(new Text(person.UserName), new Text(person.DisplayName), new Text(person.Audience), new Text(person.Organisation), new Text(state), new Text(string.Join(' ', person.Roles)));
        }
        output.Write(table);
    }
}
