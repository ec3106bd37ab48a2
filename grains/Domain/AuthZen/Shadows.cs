using System.Collections.Immutable;

namespace Ecosystem.Domain.AuthZen;

/// <summary>Finds rules that can never decide, because another rule without a condition has already decided wherever they apply.</summary>
internal static class Shadows
{
    public static void Check(PolicyReader reader, ImmutableArray<AccessRule> rules, PolicyRoles roles)
    {
        var unconditional = rules.Select((rule, n) => (Rule: rule, N: n)).Where(one => one.Rule.When is null)
            .SelectMany(one => one.Rule.Actions.Select(action => (Key: (one.Rule.Resource, action), one.Rule, one.N))).ToLookup(one => one.Key, one => (one.Rule, one.N));
        for (var n = 0; n < rules.Length; n++)
            for (var a = 0; a < rules[n].Actions.Length; a++)
                if (unconditional[(rules[n].Resource, rules[n].Actions[a])].Where(other => LeavesNothing(other, (rules[n], n), roles)).Select(other => other.Rule).FirstOrDefault() is { } shadow)
                    reader.Fault(
                        $"rules[{n}].actions[{a}]",
                        $"the rule '{rules[n].Id}' can never decide about {rules[n].Actions[a]}: '{shadow.Id}' {(shadow.Effect == RuleEffect.Permit ? "permits" : "forbids")} it to the same subjects already, without a condition. Take one of them out.");
    }

    /// <summary>Whether the first rule has decided whenever the second applies: it forbids, or does the same, for every role the second is about.</summary>
    private static bool LeavesNothing((AccessRule Rule, int N) first, (AccessRule Rule, int N) second, PolicyRoles roles)
    {
        if (first.N == second.N || (first.Rule.Effect == RuleEffect.Permit && second.Rule.Effect == RuleEffect.Forbid)) return false;
        if (!Covers(first.Rule, second.Rule, roles)) return false;
        // Of two that say the same, the later one is told.
        var alike = first.Rule.Effect == second.Rule.Effect && second.Rule.When is null && Covers(second.Rule, first.Rule, roles);
        return !alike || first.N < second.N;
    }

    private static bool Covers(AccessRule wide, AccessRule narrow, PolicyRoles roles) =>
        wide.Roles.IsEmpty || (!narrow.Roles.IsEmpty && narrow.Roles.All(role => roles.All([role]).Overlaps(wide.Roles)));
}
