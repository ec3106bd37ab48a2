using System.Text;
using Ecosystem.Api.SalesUnits;
using Ecosystem.Domain.SalesUnits;
using GraphQL;
using PermissionSets = Ecosystem.Domain.SalesUnits.Policies;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>A permission set by its version, or the one in force; null when there is none of that version.</summary>
    public static PolicyType? Policy(string? version = null) => (version is null ? PermissionSets.Current : PermissionSets.Find(version)) is { } policy ? new(policy) : null;

    /// <summary>Every permission set that was ever released, by version.</summary>
    public static IEnumerable<PolicyType> Policies() => PermissionSets.All.Select(policy => new PolicyType(policy));

    /// <summary>Checks a permission set that is not released, given as the JSON of its file, at most 64 KB: every fault and every warning with its place. Nothing is kept.</summary>
    public static PolicyCheckType CheckPolicy(string json, [FromServices] TimeProvider clock)
    {
        var (policy, findings) = PolicyFile.ReadCandidate(Encoding.UTF8.GetBytes(json), clock.GetUtcNow());
        return new(policy, findings);
    }
}
