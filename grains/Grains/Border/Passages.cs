using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Contracts.Border;
using Ecosystem.Domain;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;
using Ecosystem.Hosting.Keys;

namespace Ecosystem.Grains.Border;

/// <summary>Seals the passages that the border gives, and tells the customers which are real.</summary>
/// <remarks>
/// A passage is <c>id.until.seal</c>: the seal is an HMAC-SHA-256, in base64url, over the id, the end in microseconds, the person, the category and the reader, under a key derived from the
/// master key. Without that key nobody makes one; and one that was made is of no use for another person, category, organisation, client or country.
/// </remarks>
public sealed class Passages(MasterKey master, BorderOptions options, Clock clock)
{
    private readonly byte[] _key = master.Derive("border/passage");

    public BorderOptions Options => options;

    /// <summary>A passage as it travels.</summary>
    public string Seal(PassageAnswer passage, string person, Receiver receiver)
    {
        var until = Micros(passage.Until);
        return $"{passage.Passage}.{until}.{Mac(passage.Passage.Value, until, person, receiver)}";
    }

    /// <summary>How a read stands with the border; null: the reader is at home.</summary>
    public ReadAbroad? Of(string person, DataCategory category, string organisation, string client, string? countries)
    {
        if (countries is null || !options.IsAbroad(countries)) return null;
        var shown = RequestContext.Get(CallPassage.Key) as string;
        var passage = shown is null ? null : Opened(shown, person, options.ReceiverOf(organisation, client, category, countries));
        return new(countries, passage, Closed: shown == CallPassage.Refused);
    }

    private PassageId? Opened(string shown, string person, Receiver receiver)
    {
        if (shown.Split('.') is not [var id, var until, var seal] || !Ids.TryParse<PassageId>(id, out var passage)) return null;
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(seal), Encoding.ASCII.GetBytes(Mac(id, until, person, receiver)))) return null;
        return long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && Micros(clock.Now()) < end ? passage : null;
    }

    private string Mac(string id, long until, string person, Receiver receiver) => Mac(id, until.ToString(CultureInfo.InvariantCulture), person, receiver);

    private string Mac(string id, string until, string person, Receiver receiver) => Base64Url.EncodeToString(HMACSHA256.HashData(
        _key, Encoding.UTF8.GetBytes($"{id}\n{until}\n{person}\n{receiver.Category}\n{receiver.Organisation}\n{receiver.Client}\n{receiver.Countries}")));

    private static long Micros(DateTimeOffset moment) => (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
