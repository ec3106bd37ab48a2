using System.CommandLine;
using System.CommandLine.Parsing;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Silo.Cli;

/// <summary><c>--policy</c>: one that ships, by its version, or one in a file that somebody wants to try.</summary>
internal static class PolicyOption
{
    private static string Versions => string.Join(", ", Policies.All.Select(policy => policy.Version));

    public static Option<Policy?> Build(Surroundings surroundings, string what) => new("--policy")
    {
        Description = $"{what} A version ({Versions}), or a file of the same shape (*.policy.json).",
        CustomParser = result => Read(result, surroundings.Clock.GetUtcNow()),
    };

    private static Policy? Read(ArgumentResult result, DateTimeOffset now)
    {
        var given = result.Tokens[0].Value;
        if (Policies.Find(given) is { } known) return known;
        if (!File.Exists(given))
        {
            result.AddError($"--policy: '{given}' is neither a version nor a file. There are {Versions}.");
            return null;
        }

        try
        {
            var (policy, findings) = PolicyFile.ReadCandidate(File.ReadAllBytes(given), now);
            if (policy is null)
                foreach (var fault in findings.Where(finding => finding.Severity == PolicySeverity.Fault)) result.AddError($"--policy: {given}: {fault}");
            return policy;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            result.AddError($"--policy: {given} cannot be read: {fault.Message}");
            return null;
        }
    }
}
