using System.Buffers;
using System.Collections.Immutable;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;

namespace Ecosystem.Grains.Audit;

/// <summary>Which data of a customer an entry is about: of a grant, of a read or of its refusal, and of a correction.</summary>
internal static class EntryData
{
    private static readonly SearchValues<string> s_heeded = Happened.Marks(typeof(ConsentGranted), typeof(DataRead), typeof(ReadRefused), typeof(ProfileRectified), typeof(InteractionRectified));

    /// <summary>Its categories, and its fields under theirs, in alphabetical order.</summary>
    public static IEnumerable<string> Of(string actorKind, string entry)
    {
        var data = new SortedSet<string>(StringComparer.Ordinal);
        if (actorKind != Customer.Kind) return data;
        foreach (var happened in Happened.In(actorKind, entry, s_heeded))
        {
            (DataCategory Category, ImmutableArray<string> Fields)? about = happened switch
            {
                ConsentGranted e => (e.Consent.Category, e.Consent.Fields),
                DataRead e => (e.Receipt.Category, e.Receipt.Fields),
                ReadRefused e => (e.Category, e.Fields),
                ProfileRectified e => (DataCategory.Profile, e.Fields),
                InteractionRectified e => (DataCategory.Interactions, e.Fields),
                _ => null,
            };
            if (about is not { } one) continue;
            data.Add(Name(one.Category, null));
            foreach (var field in one.Fields) data.Add(Name(one.Category, field));
        }
        return data;
    }

    /// <summary>The name of a category, or of one of its fields.</summary>
    public static string Name(DataCategory category, string? field) => field is null ? Projector.Word(category) : $"{Projector.Word(category)}/{field}";
}
