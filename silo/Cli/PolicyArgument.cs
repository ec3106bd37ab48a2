using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Silo.Cli;

/// <summary>A permission set that a command line names.</summary>
/// <param name="Policy">Null when it cannot be used.</param>
/// <param name="Mistake">Why nothing was read; null when findings say so, or nothing is wrong.</param>
/// <param name="Findings">What there is to say about a file.</param>
internal sealed record PolicyArgument(Policy? Policy, string? Mistake, ImmutableArray<PolicyFinding> Findings)
{
    private const string FileEnding = ".json";

    /// <summary>The released versions, for a person to read.</summary>
    public static string Versions => string.Join(", ", Policies.All.Select(policy => policy.Version));

    /// <summary>A released version, or the file of one that is not.</summary>
    public static PolicyArgument Read(string named, TimeProvider clock)
    {
        if (Policies.Find(named) is { } released) return new(released, null, []);
        if (!named.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase))
            return Mistaken($"There is no permission set '{named}'. Released are {Versions}; a file must end with {FileEnding}.");
        try
        {
            if (new FileInfo(named).Length > PolicyFile.BytesMax) return Mistaken($"{named} is larger than the {PolicyFile.BytesMax / 1024} KB a permission set may have.");
            var (policy, findings) = PolicyFile.ReadCandidate(File.ReadAllBytes(named), clock.GetUtcNow());
            return new(policy, null, findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Mistaken($"{named} could not be read: {fault.Message} Name a file you may read.");
        }
    }

    private static PolicyArgument Mistaken(string mistake) => new(null, mistake, []);
}
