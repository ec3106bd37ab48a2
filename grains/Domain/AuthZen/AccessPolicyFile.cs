using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.AuthZen;

/// <summary>Reads an access policy from its JSON (docs/authzen.md), strictly.</summary>
/// <remarks>
/// What means nothing is refused, never skipped: unknown and repeated members, names that lead nowhere. So is what cannot be meant:
/// roles and conditions that lead back to themselves, roles nobody holds, conditions nobody uses, branches that can never matter,
/// rules that another rule leaves nothing to decide.
/// </remarks>
public static class AccessPolicyFile
{
    /// <summary>The policy, or what is wrong with it: at least one fault, and at most <see cref="PolicyLimits.FaultsMax"/>.</summary>
    public static (AccessPolicy? Policy, ImmutableArray<JsonFault> Faults) Read(ReadOnlyMemory<byte> utf8Json) => StrictFile.Read<AccessPolicy>(utf8Json, PolicyLimits.BytesMax, Read);

    private static (AccessPolicy?, ImmutableArray<JsonFault>) Read(JsonElement json, string hash)
    {
        var reader = new PolicyReader();
        if (!reader.IsObject(json, "", ["version", "rules"], ["description", "roles", "subjects", "conditions"])) return (null, reader.Faults);
        var version = reader.Name(json.GetProperty("version"), "version");
        if (json.TryGetProperty("description", out var description) && description.ValueKind != JsonValueKind.String) reader.Fault("description", "must be a text.");
        var roles = PolicyRoles.Read(reader, json);
        var subjects = Subjects(reader, json, roles);
        var named = reader.Named(json, "conditions", PolicyLimits.NamedMax).ToImmutableDictionary(one => one.Name, one => (one.Value, one.At), StringComparer.Ordinal);
        var conditions = new ConditionReader(reader, named);
        var rules = Rules(reader, json, roles, conditions);
        // What is reachable can only be said of what could be read.
        if (reader.IsSound)
        {
            foreach (var unused in named.Keys.Except(conditions.Used).Order(StringComparer.Ordinal)) reader.Fault(named[unused].At, "is used by no rule. Use it or take it out.");
            roles.CheckHeld(reader, subjects);
            Reachability.Check(reader, rules);
            Shadows.Check(reader, rules, roles);
        }
        return reader.IsSound ? (new(version ?? "", hash, rules, subjects), []) : (null, reader.Faults);
    }

    private static ImmutableArray<KnownSubject> Subjects(PolicyReader reader, JsonElement json, PolicyRoles roles)
    {
        var subjects = new Dictionary<(string, string), KnownSubject>();
        foreach (var (subject, at) in reader.Items(json, "subjects", "", 0, PolicyLimits.SubjectsMax))
        {
            if (!reader.IsObject(subject, at, ["type", "id"], ["roles", "attributes"])) continue;
            var held = reader.Names(subject, "roles", at, 1);
            foreach (var stranger in held.Where(role => !roles.Knows(role))) reader.Fault($"{at}.roles", $"there is no role '{stranger}' under roles.");
            if (reader.Name(subject.GetProperty("type"), $"{at}.type") is not { } type || reader.Name(subject.GetProperty("id"), $"{at}.id") is not { } id) continue;
            if (!subjects.TryAdd((type, id), new(type, id, roles.All(held), Attributes(reader, subject, at)))) reader.Fault(at, $"the {type} '{id}' is in the list already.");
        }
        return [.. subjects.Values];
    }

    private static AccessValue.Members Attributes(PolicyReader reader, JsonElement subject, string at)
    {
        if (!subject.TryGetProperty("attributes", out var json)) return AccessValue.Members.None;
        if (AccessValue.Of(json) is AccessValue.Members members) return members;
        reader.Fault($"{at}.attributes", "must be an object.");
        return AccessValue.Members.None;
    }

    private static ImmutableArray<AccessRule> Rules(PolicyReader reader, JsonElement json, PolicyRoles roles, ConditionReader conditions)
    {
        var rules = ImmutableArray.CreateBuilder<AccessRule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (rule, at) in reader.Items(json, "rules", "", 1, PolicyLimits.RulesMax))
        {
            if (!reader.IsObject(rule, at, ["id", "effect", "actions", "resource"], ["roles", "when", "description"])) continue;
            if (rule.TryGetProperty("description", out var description) && description.ValueKind != JsonValueKind.String) reader.Fault($"{at}.description", "must be a text.");
            var id = reader.Name(rule.GetProperty("id"), $"{at}.id");
            if (id is not null && !ids.Add(id)) reader.Fault($"{at}.id", $"'{id}' is the id of another rule.");
            RuleEffect? effect = rule.GetProperty("effect") switch
            {
                { ValueKind: JsonValueKind.String } text when text.ValueEquals("permit") => RuleEffect.Permit,
                { ValueKind: JsonValueKind.String } text when text.ValueEquals("forbid") => RuleEffect.Forbid,
                _ => null,
            };
            if (effect is null) reader.Fault($"{at}.effect", "must be permit or forbid.");
            var about = reader.Names(rule, "roles", at, 1);
            foreach (var stranger in about.Where(role => !roles.Knows(role))) reader.Fault($"{at}.roles", $"there is no role '{stranger}' under roles.");
            var actions = reader.Names(rule, "actions", at, 1);
            var resource = reader.Name(rule.GetProperty("resource"), $"{at}.resource");
            var when = rule.TryGetProperty("when", out var condition) ? conditions.Read(condition, $"{at}.when") : null;
            rules.Add(new(id ?? "", effect ?? RuleEffect.Forbid, about, actions, resource ?? "", when));
        }
        return rules.ToImmutable();
    }
}
