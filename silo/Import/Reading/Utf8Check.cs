namespace Ecosystem.Silo.Import;

/// <summary>
/// Follows bytes one at a time and says at which one a text stops being UTF-8 (RFC 3629): the well-formed sequences are the nine rows of
/// table 3-7 of the Unicode standard, so over-long forms, surrogates and values past U+10FFFF are refused as well.
/// </summary>
/// <remarks>A decoder would say only that something was wrong somewhere in a block; the user needs the byte, to find the letter.</remarks>
internal struct Utf8Check
{
    private int _pending;
    private byte _low;
    private byte _high;
    private long _sequenceStart;

    /// <summary>Takes the byte at an offset; the offset where the broken sequence starts when the byte breaks one, else −1.</summary>
    public long Take(byte value, long offset)
    {
        if (_pending > 0)
        {
            if (value < _low || value > _high) return _sequenceStart;
            _pending--;
            (_low, _high) = (0x80, 0xBF);
            return -1;
        }

        if (value < 0x80) return -1;
        _sequenceStart = offset;
        (_pending, _low, _high) = value switch
        {
            >= 0xC2 and <= 0xDF => (1, (byte)0x80, (byte)0xBF),
            0xE0 => (2, (byte)0xA0, (byte)0xBF),
            0xED => (2, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (2, (byte)0x80, (byte)0xBF),
            0xF0 => (3, (byte)0x90, (byte)0xBF),
            >= 0xF1 and <= 0xF3 => (3, (byte)0x80, (byte)0xBF),
            0xF4 => (3, (byte)0x80, (byte)0x8F),
            _ => (0, (byte)0, (byte)0),
        };
        return _pending == 0 ? offset : -1;
    }

    /// <summary>At the end of the file: the offset of a sequence that was cut off, else −1.</summary>
    public readonly long End() => _pending > 0 ? _sequenceStart : -1;
}
