using System.Security.Cryptography;

namespace Ecosystem.Silo.Import;

/// <summary>
/// A CSV file on its way to the parser. Every byte is looked at before the parser may have it, and the first one that makes the file
/// unusable ends the reading: not UTF-8, a quotation mark out of place or never closed, a field or a record past its limit.
/// </summary>
/// <remarks>
/// The limits hold here, and not in the parser, because a parser must gather a field before it can measure it: a quote that is never
/// closed would gather the rest of the file. The dialect is RFC 4180 with CRLF, LF or CR line ends.
/// </remarks>
internal sealed class GuardedStream(Stream source, string file) : Stream
{
    /// <summary>Longest field, in bytes, with its quotation marks.</summary>
    public const int FieldBytesMax = 64 * 1024;

    /// <summary>Longest record, in bytes, with its line end; a record is one line unless a quoted field holds line breaks.</summary>
    public const int RecordBytesMax = 256 * 1024;

    private enum At { FieldStart, Unquoted, Quoted, AfterQuote }

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private Utf8Check _utf8;
    private At _at = At.FieldStart;
    private long _offset;
    private long _line = 1;
    private long _quoteLine;
    private int _byteOrderMarkBytes;
    private int _fieldBytes;
    private int _recordBytes;
    private bool _afterCarriageReturn;
    private bool _ended;

    /// <summary>Bytes handed on so far.</summary>
    public long BytesRead => _offset;

    /// <summary>SHA-256 of the bytes handed on so far, as lower-case hex.</summary>
    public string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public override int Read(Span<byte> buffer)
    {
        var count = _offset == 0 ? source.ReadAtLeast(buffer, Math.Min(3, buffer.Length), throwOnEndOfStream: false) : source.Read(buffer);
        var bytes = buffer[..count];
        if (_offset == 0) LookAtStart(bytes);
        _hash.AppendData(bytes);
        foreach (var value in bytes) Take(value);
        if (count == 0 && buffer.Length > 0) End();
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    private void LookAtStart(ReadOnlySpan<byte> start)
    {
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..])
            throw new UnusableExportException(file, 1, "the file is UTF-16, not UTF-8.", UseUtf8);
        if (start is [0xEF, 0xBB, 0xBF, ..]) _byteOrderMarkBytes = 3;
    }

    private void Take(byte value)
    {
        var broken = _utf8.Take(value, _offset);
        if (broken >= 0) throw Fault($"the bytes from offset {broken} (at 0x{value:x2}) are not UTF-8.", UseUtf8);
        if (value == 0) throw Fault($"a zero byte at offset {_offset}: this is not a text file.", UseUtf8);
        if (_offset++ < _byteOrderMarkBytes) return;

        if (++_recordBytes > RecordBytesMax) throw Fault($"a line of more than {RecordBytesMax / 1024} KiB.", $"Shorten it{MaybeUnclosed()}.");
        TakeShape(value);
        if (_at is At.FieldStart) _fieldBytes = 0;
        else if (++_fieldBytes > FieldBytesMax) throw Fault($"a field of more than {FieldBytesMax / 1024} KiB.", $"Shorten it{MaybeUnclosed()}.");
        CountLines(value);
    }

    private void TakeShape(byte value)
    {
        var ends = value is (byte)',' or (byte)'\n' or (byte)'\r';
        switch (_at)
        {
            case At.FieldStart when value == '"':
                _at = At.Quoted;
                _quoteLine = _line;
                break;
            case At.FieldStart:
                if (!ends) _at = At.Unquoted;
                break;
            case At.Unquoted when value == '"':
                throw Fault("a quotation mark inside a field that does not start with one.", "Enclose the whole field in quotation marks and double the ones inside it: \"a \"\"b\"\" c\".");
            case At.Unquoted:
                if (ends) _at = At.FieldStart;
                break;
            case At.Quoted:
                if (value == '"') _at = At.AfterQuote;
                break;
            case At.AfterQuote when value == '"':
                _at = At.Quoted;
                break;
            case At.AfterQuote:
                _at = ends ? At.FieldStart : throw Fault("text after a closing quotation mark.", "Put a comma after the quotation mark, or double it if it belongs to the text.");
                break;
        }
    }

    private void CountLines(byte value)
    {
        var isNewLine = value == '\n' || value == '\r';
        if (isNewLine && !(value == '\n' && _afterCarriageReturn)) _line++;
        _afterCarriageReturn = value == '\r';
        if (isNewLine && _at is At.FieldStart) _recordBytes = 0;
    }

    private void End()
    {
        if (_ended) return;
        _ended = true;
        var broken = _utf8.End();
        if (broken >= 0) throw Fault($"the file ends in the middle of a character, at offset {broken}: it is not UTF-8, or it was cut off.", UseUtf8);
        if (_at is At.Quoted)
            throw new UnusableExportException(file, _quoteLine, "a quotation mark opened here is never closed.", "Close it, or remove it if it does not belong there.");
    }

    private UnusableExportException Fault(string reason, string advice) => new(file, _line, reason, advice);

    private string MaybeUnclosed() => _at is At.Quoted ? $"; perhaps the quotation mark opened on line {_quoteLine} is never closed" : "";

    private const string UseUtf8 = "Save it again as UTF-8 (in a spreadsheet: \"CSV UTF-8\"; on a command line: iconv -f <its encoding> -t UTF-8).";

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _offset; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            source.Dispose();
        }

        base.Dispose(disposing);
    }
}
