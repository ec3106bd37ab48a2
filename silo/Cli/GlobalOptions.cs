using System.CommandLine;
using Ecosystem.Silo.Hosting;

namespace Ecosystem.Silo.Cli;

/// <summary>Options that several commands share.</summary>
internal static class GlobalOptions
{
    /// <summary>Which platform a command is about.</summary>
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "The data folder of the platform: its private PostgreSQL, keys and secrets. Without it: Ecosystem__DataFolder, else .data in the current folder.",
    };
}

/// <summary>Where the hosts listen.</summary>
internal sealed class PortOptions
{
    private static readonly LaptopPorts s_default = new();

    public Option<int> Api { get; } = Port("--api-port", "GraphQL API", s_default.Api);
    public Option<int> Identity { get; } = Port("--identity-port", "identity server", s_default.Identity);
    public Option<int> Silo { get; } = Port("--silo-port", "silo, for other silos", s_default.Silo);
    public Option<int> Gateway { get; } = Port("--gateway-port", "silo, for grain clients", s_default.Gateway);

    public LaptopPorts Read(ParseResult parsed) => new(parsed.GetValue(Api), parsed.GetValue(Identity), parsed.GetValue(Silo), parsed.GetValue(Gateway));

    private static Option<int> Port(string name, string what, int port) => WholeNumber.Option(name, $"Port of the {what}; 0 picks a free one.", port, 0, 65535);
}
