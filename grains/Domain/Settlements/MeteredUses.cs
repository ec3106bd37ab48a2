using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;

namespace Ecosystem.Domain.Settlements;

/// <summary>One use of a feature, as an event of the log says.</summary>
/// <param name="Nth">Its event's place in the entry, from 0.</param>
/// <param name="Payer">The organisation that used the feature.</param>
/// <param name="Feature">What was used, such as <c>read.profile</c>.</param>
/// <param name="Client">The OAuth client that used it.</param>
/// <param name="Units">How often, at least 1.</param>
/// <param name="Day">When, in UTC.</param>
public sealed record MeteredUse(int Nth, string Payer, string Feature, string Client, long Units, DateOnly Day);

/// <summary>One row of the table of metered kinds. Members are named by their place in the event, such as <c>receipt.at</c>.</summary>
/// <param name="ActorKind">Whose events.</param>
/// <param name="EventType">As the log has it.</param>
/// <param name="Feature">What it is a use of; a last word after it is taken from <paramref name="Word"/>.</param>
/// <param name="Word">The member that says which of the feature's kinds; null: it has none.</param>
/// <param name="Payer">The member that names the organisation; null: the actor is the payer.</param>
/// <param name="Client">The member that names the client.</param>
/// <param name="At">The member that says when.</param>
/// <param name="Units">The member that says how many; null: one. None is no use: nothing was answered.</param>
public sealed record MeteredKind(string ActorKind, string EventType, string Feature, string? Word, string? Payer, string Client, string At, string? Units);

/// <summary>What is metered (ST-1): the one place that says so.</summary>
/// <remarks>
/// Events are read by their names, not their types: rooms are metered that this one does not know, and an entry from before a member came is as
/// good as one with it. A row is never changed, since months that are closed were counted by it.
/// </remarks>
public static class MeteredUses
{
    /// <summary>The organisation that runs the platform; what it uses is nobody's to pay.</summary>
    public const string Headquarters = "hq";

    /// <summary>Most units of one event, inclusive: more is no use but a fault.</summary>
    public const long UnitsMax = 1_000_000;

    /// <summary>Every metered kind.</summary>
    public static ImmutableArray<MeteredKind> Kinds { get; } =
    [
        new(Customer.Kind, "dataRead", "read", "receipt.category", "receipt.reader", "receipt.client", "receipt.at", null),
        new("supply", "entitlementUsed", "entitlement", "feature", null, "client", "at", "units"),
        new("space", "documentViewed", "view", null, "receipt.by.organisation", "receipt.by.client", "receipt.at", null),
        new(Export.Kind, "exportCompleted", "export", null, "owner.organisation", "owner.client", "at", null),
    ];

    /// <summary>The kinds of actors whose entries may hold uses.</summary>
    public static ImmutableArray<string> ActorKinds { get; } = [.. Kinds.Select(kind => kind.ActorKind).Distinct(StringComparer.Ordinal)];

    /// <summary>How an entry with uses looks: the texts of which it holds at least one.</summary>
    public static ImmutableArray<string> Marks { get; } = [.. Kinds.Select(kind => $"\"type\":\"{kind.EventType}\"").Distinct(StringComparer.Ordinal)];

    /// <summary>The uses that an entry tells of, in its order.</summary>
    /// <param name="entry">Canonical JSON, as the log has it.</param>
    /// <exception cref="InvalidOperationException">An event of a metered kind lacks what its row names: nothing may go unmetered in silence.</exception>
    public static ImmutableArray<MeteredUse> In(string actorKind, string actorId, string entry)
    {
        if (!Marks.Any(mark => entry.Contains(mark, StringComparison.Ordinal))) return [];
        var uses = ImmutableArray.CreateBuilder<MeteredUse>();
        using var document = JsonDocument.Parse(entry);
        foreach (var (nth, happened) in document.RootElement.GetProperty("events").EnumerateArray().Index())
        {
            if (happened.GetProperty("type").GetString() is not { } type) continue;
            foreach (var kind in Kinds)
                if (kind.ActorKind == actorKind && kind.EventType == type && Use(kind, nth, actorId, happened) is { } use) uses.Add(use);
        }
        return uses.ToImmutable();
    }

    /// <summary>Null: headquarters' own, or nothing was answered.</summary>
    private static MeteredUse? Use(MeteredKind kind, int nth, string actorId, JsonElement happened)
    {
        var payer = kind.Payer is { } named ? Text(kind, happened, named) : actorId;
        if (payer == Headquarters) return null;
        var units = kind.Units is { } counted ? Member(kind, happened, counted).GetInt64() : 1;
        if (units == 0) return null;
        if (units is < 0 or > UnitsMax) throw new InvalidOperationException($"An event {kind.EventType} tells of {units} uses: it must be 0 to {UnitsMax}.");
        var feature = kind.Word is { } word ? $"{kind.Feature}.{Text(kind, happened, word)}" : kind.Feature;
        return new(nth, payer, feature, Text(kind, happened, kind.Client), units, DateOnly.FromDateTime(Member(kind, happened, kind.At).GetDateTimeOffset().UtcDateTime));
    }

    private static string Text(MeteredKind kind, JsonElement happened, string path) =>
        Member(kind, happened, path).GetString() is { Length: > 0 } text ? text : throw Missing(kind, path);

    private static JsonElement Member(MeteredKind kind, JsonElement happened, string path)
    {
        var at = happened;
        foreach (var name in path.Split('.'))
            if (!at.TryGetProperty(name, out at)) throw Missing(kind, path);
        return at;
    }

    private static InvalidOperationException Missing(MeteredKind kind, string path) =>
        new($"An event {kind.EventType} of a {kind.ActorKind} has no {path}, so nobody can say who used what. Mend the row in MeteredUses, or the event.");
}
