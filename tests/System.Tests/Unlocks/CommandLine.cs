using System.Text.Json;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;

namespace Ecosystem.SystemTests.Unlocks;

/// <summary>The command line in this process, with no platform to be reached.</summary>
internal static class CommandLine
{
    public static async Task<(int Code, string Output, string Messages)> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var code = await EcosystemCommand.RunAsync(
            arguments,
            new(Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, _) => throw new PlatformUnreachableException("There is no platform here.")),
            TestContext.Current.CancellationToken);
        return (code, output.ToString(), messages.ToString());
    }

    /// <summary>Runs a command that succeeds, and reads its JSON.</summary>
    public static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var (code, output, messages) = await RunAsync([.. arguments, "--json"]);
        Assert.True(code == 0, messages);
        return JsonDocument.Parse(output).RootElement;
    }
}
