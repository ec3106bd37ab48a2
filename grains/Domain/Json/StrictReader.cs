using System.Collections.Immutable;
using System.Text.Json;

namespace Ecosystem.Domain.Json;

/// <summary>Reads the parts of a JSON file strictly, and collects what is wrong with them, each with its place.</summary>
/// <param name="faultsMax">Faults told at once.</param>
internal class StrictReader(int faultsMax)
{
    private readonly List<JsonFault> _faults = [];

    /// <summary>What was wrong so far, in the order it was found.</summary>
    public ImmutableArray<JsonFault> Faults => [.. _faults.Take(faultsMax)];

    public bool IsSound => _faults.Count == 0;

    public void Fault(string at, string message) => _faults.Add(new(at, message));

    /// <summary>The place of a member: a name that could be taken for two is quoted.</summary>
    public static string Member(string at, string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') ? at.Length == 0 ? name : $"{at}.{name}" : $"{at}['{name}']";

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

    /// <summary>The items of a list; none when it is none.</summary>
    public ImmutableArray<(JsonElement Value, string At)> Items(JsonElement json, string at, int min, int max)
    {
        if (json.ValueKind == JsonValueKind.Array && json.GetArrayLength() >= min && json.GetArrayLength() <= max) return [.. json.EnumerateArray().Select((item, n) => (item, $"{at}[{n}]"))];
        Fault(at, $"must be a list of {min} to {max}.");
        return [];
    }
}
