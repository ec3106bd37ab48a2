using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.AuthZen;

/// <summary>Reads conditions, writes named ones out where they are used, and refuses those that lead back to themselves.</summary>
internal sealed class ConditionReader(PolicyReader reader, IReadOnlyDictionary<string, (JsonElement Json, string At)> named)
{
    private const string Forms = "an object with one of and, or, not, equals, in, contains, less, has, use";

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cycles = new(StringComparer.Ordinal);
    private readonly List<string> _within = [];
    private readonly HashSet<string> _comparisons = new(StringComparer.Ordinal);
    private int _read;

    // The rule being read has passed a limit, which has been told; the rest of it is not looked at.
    private bool _full;

    /// <summary>The named conditions that some rule uses, by way of others too.</summary>
    public IReadOnlySet<string> Used => _used;

    /// <summary>The condition of one rule, or null when it cannot be read.</summary>
    public Condition? Read(JsonElement json, string at)
    {
        (_read, _full) = (0, false);
        _within.Clear();
        _comparisons.Clear();
        return Read(json, at, 1);
    }

    private Condition? Read(JsonElement json, string at, int depth)
    {
        // Counted while it is read: named conditions that use one another twice each would otherwise grow without end.
        if (_full) return null;
        if (depth > PolicyLimits.DepthMax || ++_read > PolicyLimits.ConditionsPerRuleMax)
            return Full(at, $"conditions may be {PolicyLimits.DepthMax} deep and {PolicyLimits.ConditionsPerRuleMax} in all in one rule, named ones written out. Split the rule.");
        if (json.ValueKind != JsonValueKind.Object || json.GetPropertyCount() != 1)
        {
            reader.Fault(at, $"must be {Forms}.");
            return null;
        }
        var form = json.EnumerateObject().First();
        var place = $"{at}.{form.Name}";
        return form.Name switch
        {
            "and" => Parts(form.Value, place, depth) is { } parts ? new And(at, parts) : null,
            "or" => Parts(form.Value, place, depth) is { } parts ? new Or(at, parts) : null,
            "not" => Read(form.Value, place, depth + 1) is { } of ? new Not(at, of) : null,
            "use" => Use(form.Value, place, depth),
            "equals" or "in" or "contains" or "less" or "has" => Compared(json, form.Name, form.Value, at, place),
            _ => Unknown(at, form.Name),
        };
    }

    private Condition? Unknown(string at, string form)
    {
        reader.Fault(at, $"has the member '{form}', which means nothing here. It must be {Forms}.");
        return null;
    }

    private Condition? Full(string at, string message)
    {
        _full = true;
        reader.Fault(at, message);
        return null;
    }

    private ImmutableArray<Condition>? Parts(JsonElement json, string at, int depth)
    {
        var items = reader.Items(json, at, 1, PolicyLimits.ListMax);
        var parts = items.Select(item => Read(item.Value, item.At, depth + 1)).OfType<Condition>().ToImmutableArray();
        return items.IsEmpty || parts.Length < items.Length ? null : parts;
    }

    private Condition? Use(JsonElement json, string at, int depth)
    {
        if (reader.Name(json, at) is not { } name) return null;
        if (!named.TryGetValue(name, out var condition))
        {
            reader.Fault(at, $"there is no condition '{name}' under conditions.");
            return null;
        }
        _used.Add(name);
        if (_within.IndexOf(name) is var first and >= 0)
        {
            // Told once, wherever one enters it: a cycle has no beginning.
            var cycle = _within[first..];
            if (_cycles.Add(string.Join('\n', cycle.Order(StringComparer.Ordinal))))
                reader.Fault(condition.At, $"leads back to itself: {string.Join(" → ", cycle.Append(name))}. A condition must end somewhere.");
            return null;
        }
        _within.Add(name);
        var read = Read(condition.Json, condition.At, depth + 1);
        _within.RemoveAt(_within.Count - 1);
        return read;
    }

    private Comparison? Compared(JsonElement json, string form, JsonElement value, string at, string place)
    {
        var text = Encoding.UTF8.GetString(CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json.GetRawText())));
        var comparison = form == "has" ? HasOf(value, at, text, place) : Of(form, value, at, text, place);
        if (comparison is null || !_comparisons.Add(text) || _comparisons.Count <= PolicyLimits.ComparisonsPerRuleMax) return comparison;
        Full(at, $"one rule may make {PolicyLimits.ComparisonsPerRuleMax} different comparisons, named conditions written out. Split the rule.");
        return null;
    }

    private Has? HasOf(JsonElement json, string at, string text, string place) => Path(json, place) is { } path ? new(at, text, path) : null;

    private Comparison? Of(string form, JsonElement json, string at, string text, string place)
    {
        var sides = reader.Items(json, place, 2, 2);
        if (sides.IsEmpty || Side(sides[0]) is not { } left) return null;
        if (form == "in")
        {
            var among = reader.Items(sides[1].Value, sides[1].At, 1, PolicyLimits.ListMax).Select(item => reader.Scalar(item.Value, item.At)).OfType<AccessValue>().ToImmutableArray();
            if (left is Operand.Constant) return Constant(place);
            if (among.Distinct().Count() == among.Length) return among.IsEmpty ? null : new In(at, text, left, among);
            reader.Fault(sides[1].At, "names a value twice.");
            return null;
        }
        if (Side(sides[1]) is not { } right) return null;
        if (left is Operand.Constant && right is Operand.Constant || left == right || left is Operand.Attribute l && right is Operand.Attribute r && $"{l.Path}" == $"{r.Path}") return Constant(place);
        if (form != "contains") return form == "equals" ? new Equal(at, text, left, right) : Lesser(at, text, left, right, sides);
        if (left is Operand.Attribute) return new Contains(at, text, left, right);
        reader.Fault(sides[0].At, "must be an attribute that holds a list: {\"attribute\": \"resource.tags\"}.");
        return null;
    }

    private Less? Lesser(string at, string text, Operand left, Operand right, ImmutableArray<(JsonElement Value, string At)> sides)
    {
        foreach (var (side, place) in new[] { (left, sides[0].At), (right, sides[1].At) })
        {
            if (side is not Operand.Constant { Value: not AccessValue.Number }) continue;
            reader.Fault(place, "must be a number: nothing else is less than anything.");
            return null;
        }
        return new(at, text, left, right);
    }

    private Comparison? Constant(string at)
    {
        reader.Fault(at, "compares what never changes: one way out of it is unreachable. Compare an attribute with a constant or with another attribute.");
        return null;
    }

    private Operand? Side((JsonElement Value, string At) side)
    {
        if (side.Value.ValueKind != JsonValueKind.Object) return reader.Scalar(side.Value, side.At) is { } value ? new Operand.Constant(value) : null;
        if (!reader.IsObject(side.Value, side.At, ["attribute"], [])) return null;
        return Path(side.Value.GetProperty("attribute"), $"{side.At}.attribute") is { } path ? new Operand.Attribute(path) : null;
    }

    private AttributePath? Path(JsonElement json, string at)
    {
        if (reader.Name(json, at) is not { } text) return null;
        if (AttributePath.Parse(text) is { } path) return path;
        reader.Fault(at, $"'{text}' is not an attribute such as subject.id, resource.owner or context.amount.minorUnits: subject, resource, action or context, then 1 to {AttributePath.NamesMax} names, with dots between.");
        return null;
    }
}
