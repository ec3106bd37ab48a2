using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Ecosystem.Domain.Json;

/// <summary>
/// Numbers as ECMAScript's <c>Number::toString</c> writes them (ECMA-262 §6.1.6.1.20, which RFC 8785 §3.2.2.3 prescribes).
/// </summary>
/// <remarks>
/// .NET and ECMAScript choose the same digits: the fewest that read back as the same double, and of those the nearest. They differ in layout:
/// ECMAScript writes no exponent from 1e-6 up to, but not including, 1e21, and writes an exponent's sign but no leading zeros.
/// </remarks>
internal static class EcmaScriptNumber
{
    /// <summary>The longest text written, in bytes: sign, "0.", five zeros and seventeen digits, or the like.</summary>
    public const int BytesMax = 32;

    /// <summary>Whole numbers of at most this many digits are below 2^53 and need no conversion.</summary>
    private const int ExactDigitsMax = 15;

    /// <summary>Writes the canonical form of one JSON number.</summary>
    /// <returns>Bytes written: at most the larger of the token's length and <see cref="BytesMax"/>.</returns>
    /// <exception cref="CanonicalJsonException">A double cannot hold the number, or would silently change a whole number.</exception>
    public static int Rewrite(ReadOnlySpan<byte> token, Span<byte> destination)
    {
        var unsigned = token[0] == (byte)'-' ? token[1..] : token;
        var whole = unsigned.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        if (whole && unsigned.Length <= ExactDigitsMax && token is not [(byte)'-', (byte)'0'])
        {
            token.CopyTo(destination);
            return token.Length;
        }

        if (!double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            throw new CanonicalJsonException(
                $"The number {Show(token)} is beyond what a double can hold (RFC 8785 §3.2.2.3). Send it as a string.");

        Span<byte> digits = stackalloc byte[BytesMax];
        var count = Decompose(Math.Abs(value), digits, out var point);
        if (whole && !Denotes(digits[..count], point, unsigned))
            throw new CanonicalJsonException(
                $"The whole number {Show(token)} would change its value: beyond 2^53 not every whole number is a double (RFC 8785 §3.2.2.3). Send it as a string.");
        return Lay(digits[..count], point, value < 0, destination);
    }

    /// <summary>Finds the shortest digits d₁d₂…dₖ (no trailing zero) and n such that the value is 0.d₁d₂…dₖ × 10ⁿ. Zero is "0" with n = 1.</summary>
    private static int Decompose(double magnitude, Span<byte> digits, out int point)
    {
        Span<byte> text = stackalloc byte[BytesMax];
        magnitude.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        text = text[..length];

        var exponent = 0;
        var e = text.IndexOf((byte)'E');
        if (e >= 0)
        {
            exponent = int.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..e];
        }

        var dot = text.IndexOf((byte)'.');
        point = (dot < 0 ? text.Length : dot) + exponent;
        var count = 0;
        foreach (var b in text)
        {
            if (b == (byte)'.')
                continue;
            if (count == 0 && b == (byte)'0')
            {
                // A leading zero is no digit: 0.001 is 0.1 × 10⁻².
                point--;
                continue;
            }

            digits[count++] = b;
        }

        while (count > 0 && digits[count - 1] == (byte)'0')
            count--;
        if (count > 0)
            return count;
        digits[0] = (byte)'0';
        point = 1;
        return 1;
    }

    /// <summary>Whether the digits that would be written mean the same whole number as the digits that were read.</summary>
    private static bool Denotes(ReadOnlySpan<byte> digits, int point, ReadOnlySpan<byte> whole) =>
        whole.Length == point && (digits is [(byte)'0'] || whole.TrimEnd((byte)'0').SequenceEqual(digits));

    private static int Lay(ReadOnlySpan<byte> digits, int point, bool negative, Span<byte> destination)
    {
        var at = 0;
        if (negative)
            destination[at++] = (byte)'-';
        switch (point)
        {
            case > 21 or <= -6:
                return LayScientific(digits, point - 1, destination, at);
            case <= 0:
                "0."u8.CopyTo(destination[at..]);
                destination.Slice(at + 2, -point).Fill((byte)'0');
                at += 2 - point;
                digits.CopyTo(destination[at..]);
                return at + digits.Length;
            case var _ when point >= digits.Length:
                digits.CopyTo(destination[at..]);
                destination.Slice(at + digits.Length, point - digits.Length).Fill((byte)'0');
                return at + point;
            default:
                digits[..point].CopyTo(destination[at..]);
                destination[at + point] = (byte)'.';
                digits[point..].CopyTo(destination[(at + point + 1)..]);
                return at + digits.Length + 1;
        }
    }

    private static int LayScientific(ReadOnlySpan<byte> digits, int exponent, Span<byte> destination, int at)
    {
        destination[at++] = digits[0];
        if (digits.Length > 1)
        {
            destination[at++] = (byte)'.';
            digits[1..].CopyTo(destination[at..]);
            at += digits.Length - 1;
        }

        destination[at++] = (byte)'e';
        destination[at++] = exponent < 0 ? (byte)'-' : (byte)'+';
        Utf8Formatter.TryFormat(Math.Abs(exponent), destination[at..], out var written);
        return at + written;
    }

    private static string Show(ReadOnlySpan<byte> token) =>
        token.Length <= 40 ? Encoding.ASCII.GetString(token) : $"{Encoding.ASCII.GetString(token[..40])}… ({token.Length} characters)";
}
