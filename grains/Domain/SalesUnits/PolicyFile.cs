using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>How bad a finding about a permission set is.</summary>
public enum PolicySeverity
{
    /// <summary>It can be meant, but is worth a second look; the set can be tried and released.</summary>
    Warning,

    /// <summary>It cannot be meant, or would break the rules that read it; the set is refused.</summary>
    Fault,
}

/// <summary>What somebody should know about a permission set before it is released.</summary>
/// <param name="At">Where in its file, such as <c>limits['pricing.approve'].D.perDecisionMax</c>; empty for the whole.</param>
/// <param name="Message">What is the matter there, and what to do.</param>
public sealed record PolicyFinding(PolicySeverity Severity, string At, string Message)
{
    public override string ToString() => At.Length == 0 ? Message : $"{At}: {Message}";
}

/// <summary>Reads a permission set from its file (<c>*.policy.json</c>), strictly (docs/sandbox.md). What means nothing is refused, never skipped; so is what cannot be meant.</summary>
/// <remarks>The shape comes from <see cref="Policy"/> itself, so a member added there may stand in a file from then on; what a member may say is in <see cref="PolicyCheck"/>.</remarks>
public static class PolicyFile
{
    /// <summary>Bytes of a file, inclusive.</summary>
    public const int BytesMax = 64 * 1024;

    /// <summary>Faults told at once.</summary>
    public const int FaultsMax = 50;

    /// <summary>Reads a file. Null when a finding is a fault; warnings may come with a policy.</summary>
    public static (Policy? Policy, ImmutableArray<PolicyFinding> Findings) Read(ReadOnlyMemory<byte> utf8Json)
    {
        ImmutableArray<PolicyFinding> findings = [];
        var (policy, faults) = StrictFile.Read<Policy>(utf8Json, BytesMax, (json, hash) =>
        {
            var reader = new StrictReader(FaultsMax);
            JsonShape.Check(reader, json, typeof(Policy), "");
            if (!reader.IsSound) return (null, reader.Faults);
            var read = json.Deserialize<Policy>(DomainJson.Options)! with { Hash = hash };
            findings = PolicyCheck.Of(read);
            return (read, []);
        });
        return policy is null || findings.Any(IsFault)
            ? (null, [.. faults.Select(fault => new PolicyFinding(PolicySeverity.Fault, fault.At, fault.Message)), .. findings])
            : (policy, findings);
    }

    /// <summary>Reads a set that somebody wants to try or to release: beyond what any file must be, it may not pass itself off for a released one, nor be over already.</summary>
    /// <param name="now">The time it is tried at.</param>
    public static (Policy? Policy, ImmutableArray<PolicyFinding> Findings) ReadCandidate(ReadOnlyMemory<byte> utf8Json, DateTimeOffset now)
    {
        var (policy, findings) = Read(utf8Json);
        if (policy is null) return (null, findings);
        if (Policies.Find(policy.Version) is { } released && released.Hash != policy.Hash)
            findings = findings.Add(new(PolicySeverity.Fault, "version", $"'{policy.Version}' is released already, with other figures, and decisions cite it. Give this set a version of its own."));
        if (policy.ValidUntil <= now) findings = findings.Add(new(PolicySeverity.Fault, "validUntil", $"is over since {policy.ValidUntil:O}: nothing could be decided under it. Move it, or leave it out."));
        return findings.Any(IsFault) ? (null, findings) : (policy, findings);
    }

    private static bool IsFault(PolicyFinding finding) => finding.Severity == PolicySeverity.Fault;
}
