using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Bench.Decisions;

/// <summary>The same policy, grants and requests as plain JSON, from which each peer makes a policy in its own language.</summary>
/// <remarks>
/// Peers are handed what the core works out for every decision: what is held and spent, the way from the target up to the unit, and whether the
/// permission is open. They are not asked for a trace, nor whether a grant's legs are there. Whatever that spares them counts in their favour.
/// </remarks>
internal static class PeerFacts
{
    /// <param name="AmountMax">Null: as the tier's.</param>
    private sealed record Grant(string Permission, string Effect, string Kind, string Id, string? Grantee, long? AmountMax);

    /// <param name="Path">The target and all above it, narrowest first, as kind and id.</param>
    /// <param name="PluginUntil">Unix milliseconds; null: no plugin is needed.</param>
    private sealed record Request(string Requester, string Permission, string Tier, IEnumerable<string[]> Path, long Amount, int Discount, long Used, bool Open, long? PluginUntil);

    public static string Write(Policy policy, ImmutableArray<DecisionCase> cases) => JsonSerializer.Serialize(
        new
        {
            now = DecisionCases.Now.ToUnixTimeMilliseconds(),
            limits = policy.Limits.ToDictionary(one => one.Key.ToString(), one => one.Value.ToDictionary(limit => limit.Key.ToString(), limit => limit.Value)),
            grants = policy.Grants!.Standing.Select(grant => new Grant($"{grant.Permission}", "allow", "unit", "", null, null))
                .Concat(DecisionCases.OwnGrants.Select(grant => new Grant($"{grant.Permission}", Named(grant.Effect), Named(grant.Target.Kind), grant.Target.Id, grant.Grantee, grant.AmountMax))),
            requests = cases.Select(one => Of(policy, one)),
        },
        JsonSerializerOptions.Web);

    private static Request Of(Policy policy, DecisionCase one)
    {
        var (unit, asked) = one;
        return new(
            asked.Requester, $"{asked.Permission}", $"{unit.Credit!.Tier}", GrantBook.Path(unit, asked.Target).Select(target => new[] { Named(target.Kind), target.Id }),
            asked.Amount.MinorUnits, asked.Discount, unit.Used(asked.Permission, DecisionCases.Now), unit.IsOpen(asked.Permission, policy),
            asked.Plugin is { } plugin ? unit.Plugins.GetValueOrDefault(plugin).ToUnixTimeMilliseconds() : null);
    }

    private static string Named<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName($"{value}");
}
