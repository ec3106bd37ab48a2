using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Json;

namespace Ecosystem.Grains.Journal;

/// <summary>What every entry has, whichever kind of actor wrote it: when, who, and what happened, by type.</summary>
/// <param name="EventTypes">Each once, in alphabetical order.</param>
internal sealed record EntryHead(DateTimeOffset At, Principal Principal, ImmutableArray<string> EventTypes)
{
    /// <summary>Reads it; everything else in the entry is passed over.</summary>
    /// <exception cref="InvalidOperationException">The text is no entry.</exception>
    public static EntryHead Read(string entry)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(entry));
        DateTimeOffset? at = null;
        Principal? principal = null;
        var types = new SortedSet<string>(StringComparer.Ordinal);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "at": at = reader.GetDateTimeOffset(); break;
                case "principal": principal = JsonSerializer.Deserialize<Principal>(ref reader, DomainJson.Options); break;
                case "events": ReadTypes(ref reader, types); break;
                default: reader.Skip(); break;
            }
        }
        return at is { } moment && principal is not null ? new(moment, principal, [.. types]) : throw new InvalidOperationException("The journal holds an entry without its moment or its principal.");
    }

    private static void ReadTypes(ref Utf8JsonReader reader, SortedSet<string> types)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isType = reader.ValueTextEquals("type"u8);
                reader.Read();
                if (isType) types.Add(reader.GetString() ?? "");
                else reader.Skip();
            }
    }
}
