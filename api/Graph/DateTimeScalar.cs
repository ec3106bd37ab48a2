using System.Globalization;
using Ecosystem.Api.Plans;
using Ecosystem.Domain.Time;

namespace Ecosystem.Api.Graph;

/// <summary>A moment, as RFC 3339 text.</summary>
public sealed class DateTimeScalar : TextScalar<DateTimeOffset>
{
    private static readonly string[] s_read =
        [.. Enumerable.Range(0, 8).Select(digits => "yyyy-MM-dd'T'HH:mm:ss" + (digits == 0 ? "" : "." + new string('f', digits)) + "K")];

    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "A moment as RFC 3339 text. Answers are in UTC with six decimals, such as 2026-03-01T09:30:00.000000Z. "
            + "Arguments may have any offset but must have one; anything below a microsecond is cut off.";
    }

    protected override string Form => "RFC 3339 text with an offset, such as 2026-03-01T09:30:00Z";

    // The formats alone would accept a text without offset: K matches nothing.
    protected override DateTimeOffset? Read(string text) =>
        HasOffset(text) && DateTimeOffset.TryParseExact(text, s_read, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? Microseconds.Truncate(moment)
            : null;

    protected override string Write(DateTimeOffset value) => value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    // The round-trip format has one digit more.
    internal override void Put(JsonOutput output, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[32];
        value.UtcDateTime.TryFormat(text, out var written, "O", CultureInfo.InvariantCulture);
        text[written - 2] = (byte)'Z';
        output.Plain(text[..(written - 1)]);
    }

    private static bool HasOffset(string text) => text.Length > 19 && (text[^1] == 'Z' || text[^6] is '+' or '-');
}
