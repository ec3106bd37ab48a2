using System.CommandLine;
using System.CommandLine.Parsing;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Silo.Cli;

/// <summary><c>--policy</c>: one that ships, by its version, or one in a file that somebody wants to try.</summary>
internal static class PolicyOption
{
    public static Option<Policy?> Build(string what) => new("--policy")
    {
        Description = $"{what} A version ({string.Join(", ", Policies.Versions)}), or a JSON file of the same shape.",
        CustomParser = Read,
    };

    private static Policy? Read(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (Policies.Find(given) is { } known) return known;
        if (!File.Exists(given))
        {
            result.AddError($"--policy: '{given}' is neither a version nor a file. There are {string.Join(", ", Policies.Versions)}.");
            return null;
        }

        try
        {
            var (policy, fault) = PolicyFile.Read(File.ReadAllText(given));
            if (fault is not null) result.AddError($"--policy: {given} is not a policy: {fault}");
            return policy;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            result.AddError($"--policy: {given} cannot be read: {fault.Message}");
            return null;
        }
    }
}
