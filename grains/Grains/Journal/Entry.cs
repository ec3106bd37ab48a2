using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Json;

namespace Ecosystem.Grains.Journal;

/// <summary>An entry of the log, as its canonical JSON reads: who did what to whom, what was answered, what happened.</summary>
/// <param name="Key">The idempotency key.</param>
/// <param name="Previous">RFC 6962 leaf hash of the actor's entry before this one, in hex; empty for its first.</param>
public sealed record Entry<TCommand, TAnswer, TEvent>(
    ActorName Actor, long Version, DateTimeOffset At, Principal Principal, string Key, TCommand Command, TAnswer Answer, ImmutableArray<TEvent> Events, string Previous);

/// <summary>Which actor.</summary>
public sealed record ActorName(string Kind, string Id);

/// <summary>The part of an entry that says what happened.</summary>
internal sealed record EntryEvents<TEvent>(ImmutableArray<TEvent> Events);

/// <summary>Writing and reading of entries.</summary>
public static class Entries
{
    /// <summary>The canonical JSON of an entry.</summary>
    public static string Write<TCommand, TAnswer, TEvent>(Entry<TCommand, TAnswer, TEvent> entry) =>
        Encoding.UTF8.GetString(CanonicalJson.Serialize(entry, DomainJson.Options));

    /// <summary>Reads an entry back.</summary>
    /// <exception cref="InvalidOperationException">The text is not an entry of these types.</exception>
    public static Entry<TCommand, TAnswer, TEvent> Read<TCommand, TAnswer, TEvent>(string entry) =>
        JsonSerializer.Deserialize<Entry<TCommand, TAnswer, TEvent>>(entry, DomainJson.Options) ?? throw new InvalidOperationException("The journal holds an empty entry.");

    /// <summary>Only what happened: who asked for what and was answered what is passed over unread.</summary>
    /// <exception cref="InvalidOperationException">The text is not an entry of this kind of events.</exception>
    public static ImmutableArray<TEvent> Events<TEvent>(string entry) =>
        JsonSerializer.Deserialize<EntryEvents<TEvent>>(entry, DomainJson.Options)?.Events ?? throw new InvalidOperationException("The journal holds an empty entry.");

    /// <summary>When an entry was decided. The members before it are passed over unread, and those after it are not looked at: canonical JSON has them in their order.</summary>
    /// <exception cref="InvalidOperationException">The text is no entry.</exception>
    public static DateTimeOffset At(string entry)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(entry));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isAt = reader.ValueTextEquals("at"u8);
            reader.Read();
            if (isAt) return reader.GetDateTimeOffset();
            reader.Skip();
        }
        throw new InvalidOperationException("The journal holds an entry without its moment.");
    }

    /// <summary>RFC 6962 leaf hash of an entry, in hex.</summary>
    public static string LeafHash(string entry)
    {
        var length = Encoding.UTF8.GetByteCount(entry);
        var leaf = new byte[length + 1];
        Encoding.UTF8.GetBytes(entry, leaf.AsSpan(1));
        return Convert.ToHexStringLower(SHA256.HashData(leaf));
    }
}
