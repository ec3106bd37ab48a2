using System.Collections.Immutable;

namespace Ecosystem.Domain.AuthZen;

// Every way the comparisons of a rule can turn out together is looked at. Comparisons of one attribute with constants are tried on every
// kind of value that they tell apart: missing, each constant, something else, numbers between and beyond. Comparisons between attributes may
// turn out any way. That allows ways that cannot happen together, never the other way round, so a branch that is called unreachable is.
// A branch matters in one way things can turn out when turning it round would turn the whole round. A branch is unreachable, or
// decides nothing, when it never matters, or is always the same wherever it matters.

/// <summary>Finds conditions that can never hold, that always hold, and branches of conditions that can never matter.</summary>
internal static class Reachability
{
    /// <summary>What a condition was where it mattered.</summary>
    private sealed class Seen
    {
        public bool Holding { get; set; }
        public bool Not { get; set; }
    }

    /// <summary>A condition of a rule, its parts by their numbers, which are smaller than its own.</summary>
    private sealed record Node(Condition Condition, int[] Parts, Seen Seen);

    public static void Check(PolicyReader reader, ImmutableArray<AccessRule> rules)
    {
        // By place: a named condition has one place however many rules use it, and is fine when it matters in one of them.
        var seen = new Dictionary<string, Seen>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (rule.When is not { } when) continue;
            var nodes = new List<Node>();
            Flatten(when, nodes, seen);
            Explore(rule, nodes);
        }
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
            if (rule.When is { } when) Tell(reader, when, seen, told, whole: true);
    }

    private static int Flatten(Condition condition, List<Node> nodes, Dictionary<string, Seen> seen)
    {
        int[] parts = [.. Parts(condition).Select(part => Flatten(part, nodes, seen))];
        if (!seen.TryGetValue(condition.At, out var marks)) seen[condition.At] = marks = new();
        nodes.Add(new(condition, parts, marks));
        return nodes.Count - 1;
    }

    private static void Explore(AccessRule rule, List<Node> nodes)
    {
        var groups = nodes.Select(node => node.Condition).OfType<Comparison>().DistinctBy(comparison => comparison.Text).GroupBy(Group)
            .Select(group => Outcomes([.. group], rule)).ToList();
        var world = new Dictionary<string, Truth>(StringComparer.Ordinal);
        Combine(0);

        void Combine(int n)
        {
            if (n == groups.Count)
            {
                Mark(nodes, world);
                return;
            }
            foreach (var outcome in groups[n])
            {
                foreach (var (text, truth) in outcome) world[text] = truth;
                Combine(n + 1);
            }
        }
    }

    /// <summary>Comparisons that depend on one another share a group: those of one attribute with constants. Any other is a group of its own.</summary>
    private static string Group(Comparison comparison) =>
        comparison is not Contains && comparison.Paths.ToList() is [var path] ? path.ToString() : comparison.Text;

    /// <summary>Every way a group can turn out, once.</summary>
    private static List<(string Text, Truth Truth)[]> Outcomes(Comparison[] group, AccessRule rule)
    {
        if (group is [{ } only] && (only is Contains || only.Paths.Count() > 1))
            return [.. Enum.GetValues<Truth>().Select(truth => new[] { (only.Text, truth) })];
        var path = group[0].Paths.First();
        return [.. Samples(path, group, rule)
            .Select(sample => group.Select(comparison => (comparison.Text, Truth: comparison.Compare(_ => sample))).ToArray())
            .DistinctBy(outcome => string.Concat(outcome.Select(one => (int)one.Truth)))];
    }

    /// <summary>One value of every kind that the comparisons can tell apart.</summary>
    private static IEnumerable<AccessValue?> Samples(AttributePath path, Comparison[] group, AccessRule rule)
    {
        if (path.IsAlwaysThere)
        {
            if (path.Part == AccessPart.Action) return rule.Actions.Select(action => new AccessValue.Text(action));
            if (path is { Part: AccessPart.Resource, Names: ["type"] }) return [new AccessValue.Text(rule.Resource)];
        }
        var constants = group.SelectMany(comparison => comparison.Constants).Distinct().ToList();
        var texts = constants.OfType<AccessValue.Text>().ToList();
        AccessValue?[] samples = [.. texts, new AccessValue.Text(string.Concat(texts.Select(text => text.Value).Append("another")))];
        if (path.IsAlwaysThere) return samples;
        return [.. samples, null, new AccessValue.Flag(true), new AccessValue.Flag(false), AccessValue.Members.None, .. Numbers([.. constants.OfType<AccessValue.Number>().Select(number => number.Value).Order()])];
    }

    private static IEnumerable<AccessValue> Numbers(decimal[] constants)
    {
        if (constants is []) return [new AccessValue.Number(0)];
        var between = constants.Zip(constants.Skip(1), (low, high) => low + (high - low) / 2);
        return constants.Concat(between).Append(constants[0] - 1).Append(constants[^1] + 1).Select(number => new AccessValue.Number(number));
    }

    private static void Mark(List<Node> nodes, Dictionary<string, Truth> world)
    {
        Span<Truth> truths = stackalloc Truth[nodes.Count];
        for (var n = 0; n < nodes.Count; n++) truths[n] = Of(nodes[n], truths, world);
        Span<bool> matters = stackalloc bool[nodes.Count];
        matters[^1] = true;
        for (var n = nodes.Count - 1; n >= 0; n--)
        {
            if (!matters[n]) continue;
            var (condition, parts, seen) = nodes[n];
            if (truths[n] == Truth.Yes) seen.Holding = true;
            else seen.Not = true;
            // One part that settles the whole leaves the others nothing to say.
            Truth? settles = condition switch { And => Truth.No, Or => Truth.Yes, _ => null };
            var settling = 0;
            foreach (var part in parts) settling += truths[part] == settles ? 1 : 0;
            foreach (var part in parts) matters[part] = settling == 0 || (settling == 1 && truths[part] == settles);
        }
    }

    private static Truth Of(Node node, ReadOnlySpan<Truth> truths, Dictionary<string, Truth> world)
    {
        if (node.Condition is Comparison comparison) return world[comparison.Text];
        if (node.Condition is Not) return Truth.Yes - (int)truths[node.Parts[0]];
        var (least, greatest) = (Truth.Yes, Truth.No);
        foreach (var part in node.Parts)
        {
            if (truths[part] < least) least = truths[part];
            if (truths[part] > greatest) greatest = truths[part];
        }
        return node.Condition is And ? least : greatest;
    }

    private static ImmutableArray<Condition> Parts(Condition condition) => condition switch { And and => and.Parts, Or or => or.Parts, Not not => [not.Of], _ => [] };

    private static void Tell(PolicyReader reader, Condition condition, Dictionary<string, Seen> seen, HashSet<string> told, bool whole)
    {
        if (!told.Add(condition.At)) return;
        var marks = seen[condition.At];
        if (marks is not { Holding: true, Not: true })
        {
            reader.Fault(condition.At, marks switch
            {
                { Holding: false, Not: false } => "is unreachable: whatever it says, the rest of the condition has decided. Take it out, or mend the rest.",
                { Holding: true } => whole ? "always holds. Take it out." : "always holds wherever it matters, so it decides nothing. Take it out, or mend the rest.",
                _ => whole ? "can never hold, so the rule is unreachable." : "can never hold where it matters, so this branch is unreachable. Take it out, or mend it.",
            });
            return;
        }
        foreach (var part in Parts(condition)) Tell(reader, part, seen, told, whole: false);
    }
}
