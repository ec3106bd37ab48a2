using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ecosystem.Domain.Json;

namespace Ecosystem.Contracts.Directory;

/// <summary>
/// Where an item is in a list: what the list is ordered by, then the item's id, so that the place is there whatever comes and goes around it. It also
/// says which list it is of (filters, order, direction), and is good for no other. Outside it is opaque text: base64url of eight bytes that name the
/// list and of "key\nid" in UTF-8. It is no secret and proves nothing: whoever makes one up starts reading elsewhere in what it may read.
/// </summary>
/// <param name="Key">What the item is ordered by, as text; empty where the id alone orders.</param>
public readonly record struct ListCursor(string Key, string Id)
{
    /// <summary>Characters of a cursor, more than any that was given out.</summary>
    public const int LengthMax = 1_000;

    private const int ListBytes = 8;

    /// <summary>The cursor, for a list.</summary>
    public string For(ListRequest list)
    {
        var place = Encoding.UTF8.GetBytes($"{Key}\n{Id}");
        return Base64Url.EncodeToString([.. Named(list), .. place]);
    }

    /// <summary>Reads the cursor of a list's window.</summary>
    /// <returns>Null, with what is wrong with it for the caller to read, when it is none of this list.</returns>
    public static ListCursor? Read(ListRequest list, string text, out string? mistake)
    {
        mistake = "is not a cursor: use one that this list gave you, or leave it out to begin.";
        if (text.Length is 0 or > LengthMax || !Base64Url.IsValid(text)) return null;
        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= ListBytes) return null;
        if (!bytes.AsSpan(0, ListBytes).SequenceEqual(Named(list)))
        {
            mistake = "is a cursor of another list: it is good only with the filters, the order and the direction it was given for. Use them again, or leave the cursor out to begin anew.";
            return null;
        }
        if (!Utf8.IsValid(bytes.AsSpan(ListBytes))) return null;
        var place = Encoding.UTF8.GetString(bytes.AsSpan(ListBytes));
        var end = place.LastIndexOf('\n');
        // The database keeps no zero in a text.
        if (end < 0 || place.Contains('\0') || !Fits(list.Key, place[..end])) return null;
        mistake = null;
        return new(place[..end], place[(end + 1)..]);
    }

    /// <summary>The key of a moment: whole microseconds since 1970, which is what the database keeps.</summary>
    public static string OfMoment(DateTimeOffset moment) => ((moment.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture);

    /// <summary>The moment of a key.</summary>
    public static DateTimeOffset Moment(string key) => DateTimeOffset.UnixEpoch.AddTicks(long.Parse(key, CultureInfo.InvariantCulture) * TimeSpan.TicksPerMicrosecond);

    private static bool Fits(ListKey kind, string key) => kind switch
    {
        ListKey.Id => key.Length == 0,
        ListKey.Number => long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        // Within what a moment can be, from 1970 to 9999.
        ListKey.Moment => long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds) && microseconds < 253_402_300_800_000_000,
        _ => true,
    };

    private static byte[] Named(ListRequest list) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{list.GetType().Name} {JsonSerializer.Serialize(list, list.GetType(), DomainJson.Options)}"))[..ListBytes];
}
