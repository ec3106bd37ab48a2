using System.CommandLine;
using System.CommandLine.Parsing;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Silo.Cli;

/// <summary><c>--policy</c> where a set that cannot be used is a mistake of the command line: a released version, or a file that somebody wants to try.</summary>
internal static class PolicyOption
{
    public static Option<Policy?> Build(Surroundings surroundings, string what) => new("--policy")
    {
        Description = $"{what} A version ({PolicyArgument.Versions}), or a file of the same shape that ends with .json.",
        CustomParser = result => Read(result, surroundings.Clock),
    };

    private static Policy? Read(ArgumentResult result, TimeProvider clock)
    {
        var named = result.Tokens[0].Value;
        var read = PolicyArgument.Read(named, clock);
        if (read.Mistake is { } mistake) result.AddError($"--policy: {mistake}");
        else if (read.Policy is null)
            foreach (var fault in read.Findings.Where(finding => finding.Severity == PolicySeverity.Fault)) result.AddError($"--policy: {named}: {fault}");
        return read.Policy;
    }
}
