using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.AuthZen;

/// <summary>Reads the parts of a policy's JSON strictly, and collects what is wrong with them, each with its place.</summary>
internal sealed class PolicyReader() : StrictReader(PolicyLimits.FaultsMax)
{
    /// <summary>The members of an object whose names are free; none when it is no such object.</summary>
    public ImmutableArray<(string Name, JsonElement Value, string At)> Named(JsonElement parent, string name, int max)
    {
        if (!parent.TryGetProperty(name, out var json)) return [];
        if (json.ValueKind != JsonValueKind.Object || json.GetPropertyCount() > max)
        {
            Fault(name, $"must be an object with at most {max} members.");
            return [];
        }
        return [.. json.EnumerateObject().Where(member => IsName(member.Name, $"{name}.{member.Name}")).Select(member => (member.Name, member.Value, $"{name}.{member.Name}"))];
    }

    /// <summary>The items of a list; none when it is none.</summary>
    public ImmutableArray<(JsonElement Value, string At)> Items(JsonElement parent, string name, string at, int min, int max)
    {
        var place = at.Length == 0 ? name : $"{at}.{name}";
        return parent.TryGetProperty(name, out var json) ? Items(json, place, min, max) : [];
    }

    /// <summary>A list of different names.</summary>
    public ImmutableArray<string> Names(JsonElement parent, string name, string at, int min)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var (value, place) in Items(parent, name, at, min, PolicyLimits.ListMax))
        {
            if (Name(value, place) is not { } read) continue;
            if (names.Contains(read)) Fault(place, $"'{read}' is in the list already.");
            else names.Add(read);
        }
        return names.ToImmutable();
    }

    /// <summary>A text of 1 to <see cref="AccessRequest.NameLengthMax"/> characters without control characters, or null.</summary>
    public string? Name(JsonElement json, string at)
    {
        if (json.ValueKind == JsonValueKind.String) return IsName(json.GetString()!, at) ? json.GetString() : null;
        Fault(at, "must be a text.");
        return null;
    }

    /// <summary>A text, number or flag, or null.</summary>
    public AccessValue? Scalar(JsonElement json, string at)
    {
        var value = AccessValue.Of(json);
        if (value is AccessValue.Text or AccessValue.Flag or AccessValue.Number { Value: >= -Money.MinorUnitsMax and <= Money.MinorUnitsMax }) return value;
        Fault(at, "must be a text, a number from −(2^53 − 1) to 2^53 − 1, true or false.");
        return null;
    }

    private bool IsName(string text, string at)
    {
        if (text.Length is >= 1 and <= AccessRequest.NameLengthMax && !text.Any(char.IsControl)) return true;
        Fault(at, $"must be a text of 1 to {AccessRequest.NameLengthMax} characters without control characters.");
        return false;
    }
}
