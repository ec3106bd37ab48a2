using System.Collections.Immutable;
using System.Text.Json;

namespace Ecosystem.Domain.AuthZen;

/// <summary>Reads the parts of a policy's JSON strictly, and collects what is wrong with them, each with its place.</summary>
internal sealed class PolicyReader
{
    private readonly List<PolicyFault> _faults = [];

    /// <summary>What was wrong so far, in the order it was found.</summary>
    public ImmutableArray<PolicyFault> Faults => [.. _faults.Take(PolicyLimits.FaultsMax)];

    public bool IsSound => _faults.Count == 0;

    public void Fault(string at, string message) => _faults.Add(new(at, message));

    /// <summary>Whether it is an object with these members, of which the required ones are there, and no others.</summary>
    public bool IsObject(JsonElement json, string at, string[] required, string[] optional)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Fault(at, $"must be an object with {string.Join(", ", required.Concat(optional))}.");
            return false;
        }
        var sound = true;
        foreach (var member in json.EnumerateObject().Where(member => !required.Contains(member.Name) && !optional.Contains(member.Name)))
        {
            Fault(at, $"has the member '{member.Name}', which means nothing here. It may have {string.Join(", ", required.Concat(optional))}.");
            sound = false;
        }
        foreach (var missing in required.Where(name => !json.TryGetProperty(name, out _)))
        {
            Fault(at, $"has no '{missing}'.");
            sound = false;
        }
        return sound;
    }

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

    /// <inheritdoc cref="Items(JsonElement, string, string, int, int)"/>
    public ImmutableArray<(JsonElement Value, string At)> Items(JsonElement json, string at, int min, int max)
    {
        if (json.ValueKind == JsonValueKind.Array && json.GetArrayLength() >= min && json.GetArrayLength() <= max) return [.. json.EnumerateArray().Select((item, n) => (item, $"{at}[{n}]"))];
        Fault(at, $"must be a list of {min} to {max}.");
        return [];
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
