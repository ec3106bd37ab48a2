using System.CommandLine;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Silo.Cli;

/// <summary><c>--policy</c>, where a command compares with a permission set: a released version, or a file that somebody wants to try.</summary>
internal static class PolicyOption
{
    public static Option<string?> Build(string what) => new("--policy")
    {
        Description = $"{what} A released version ({string.Join(", ", Policies.All.Select(policy => policy.Version))}), or a file that ends with .json.",
    };

    /// <summary>The set an option names; null, and nothing said, when it names none.</summary>
    /// <returns>Whether the command can go on: what is wrong with a set has been told otherwise.</returns>
    public static async Task<(bool IsUsable, Policy? Policy)> ReadAsync(Surroundings surroundings, string? named, CancellationToken cancellation)
    {
        if (named is null) return (true, null);
        var read = await PolicyArgument.ReadAsync(named, surroundings.Clock, cancellation);
        SandboxPrinter.Print(surroundings.Messages, named, read);
        return (read.Policy is not null, read.Policy);
    }
}
