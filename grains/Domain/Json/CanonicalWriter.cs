using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ecosystem.Domain.Json;

/// <summary>Reads a JSON text once and writes its canonical form; the buffers are reused from call to call.</summary>
/// <remarks>
/// Members are written in the order they are read while their extents are remembered. When an object closes, its members are moved into
/// canonical order, which costs nothing when they already are: the usual case, since entries are read far more often than written.
/// </remarks>
internal sealed class CanonicalWriter
{
    /// <summary>One member of an open object: where its bytes begin, and where its unescaped name lies in <see cref="_names"/>.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Member(int Start, int NameStart, int NameLength);

    /// <summary>One open array or object: its first member, and whether the next element needs a comma before it.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Scope
    {
        public int FirstMember;
        public bool HasElements;
    }

    private readonly Scope[] _scopes = new Scope[CanonicalJson.DepthMax + 1];
    private byte[] _output = new byte[2048];
    private byte[] _names = new byte[512];
    private byte[] _scratch = new byte[512];
    private Member[] _members = new Member[32];
    private int _length;
    private int _namesLength;
    private int _memberCount;
    private int _depth;

    public int RetainedBytes => _output.Length + _names.Length + _scratch.Length + _members.Length * 12;

    public byte[] Write(ReadOnlySpan<byte> utf8Json)
    {
        _length = _namesLength = _memberCount = _depth = 0;
        _scopes[0] = default;
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = CanonicalJson.DepthMax });
        while (reader.Read())
            WriteToken(ref reader);
        return _output.AsSpan(0, _length).ToArray();
    }

    private void WriteToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                WriteName(ref reader);
                break;
            case JsonTokenType.StartObject:
                Open((byte)'{');
                break;
            case JsonTokenType.StartArray:
                Open((byte)'[');
                break;
            case JsonTokenType.EndObject:
                SortMembers();
                Close((byte)'}');
                break;
            case JsonTokenType.EndArray:
                Close((byte)']');
                break;
            case JsonTokenType.String:
                Separate();
                WriteString(ref reader);
                break;
            case JsonTokenType.Number:
                Separate();
                WriteNumber(reader.ValueSpan);
                break;
            default:
                // true, false and null have one spelling.
                Separate();
                Append(reader.ValueSpan);
                break;
        }
    }

    private void Open(byte bracket)
    {
        Separate();
        Append(bracket);
        _scopes[++_depth] = new Scope { FirstMember = _memberCount };
    }

    private void Close(byte bracket)
    {
        var first = _scopes[_depth--].FirstMember;
        if (first < _memberCount)
        {
            _namesLength = _members[first].NameStart;
            _memberCount = first;
        }

        Append(bracket);
    }

    /// <summary>Writes the comma before the second and later elements. A member's value follows its colon and needs none.</summary>
    private void Separate()
    {
        ref var scope = ref _scopes[_depth];
        if (scope.HasElements && _output[_length - 1] != (byte)':')
            Append((byte)',');
        scope.HasElements = true;
    }

    private void WriteName(ref Utf8JsonReader reader)
    {
        Separate();
        EnsureRoom(ref _names, _namesLength, reader.ValueSpan.Length);
        var length = Unescape(ref reader, _names.AsSpan(_namesLength));
        if (_memberCount == _members.Length)
            Array.Resize(ref _members, _members.Length * 2);
        _members[_memberCount++] = new Member(_length, _namesLength, length);
        if (reader.ValueIsEscaped)
            WriteEscaped(_names.AsSpan(_namesLength, length));
        else
            WriteQuoted(reader.ValueSpan);
        _namesLength += length;
        Append((byte)':');
    }

    private void WriteString(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            WriteQuoted(reader.ValueSpan);
            return;
        }

        EnsureRoom(ref _scratch, 0, reader.ValueSpan.Length);
        var length = Unescape(ref reader, _scratch);
        WriteEscaped(_scratch.AsSpan(0, length));
    }

    private static int Unescape(ref Utf8JsonReader reader, Span<byte> destination)
    {
        try
        {
            return reader.CopyString(destination);
        }
        catch (InvalidOperationException unpaired)
        {
            throw new CanonicalJsonException(
                $"The string at byte {reader.TokenStartIndex} holds an unpaired surrogate, which is no character and has no UTF-8 form (RFC 8785 §3.2.2.2). "
                + "Send whole characters.", unpaired);
        }
    }

    /// <summary>Writes text that holds nothing to escape: the reader met no backslash in it and refuses bare quotes and controls.</summary>
    private void WriteQuoted(ReadOnlySpan<byte> text)
    {
        EnsureRoom(ref _output, _length, text.Length + 2);
        _output[_length++] = (byte)'"';
        text.CopyTo(_output.AsSpan(_length));
        _length += text.Length;
        _output[_length++] = (byte)'"';
    }

    private void WriteEscaped(ReadOnlySpan<byte> text)
    {
        EnsureRoom(ref _output, _length, text.Length * 6 + 2);
        _output[_length++] = (byte)'"';
        foreach (var b in text)
        {
            if (b >= 0x20 && b != (byte)'"' && b != (byte)'\\')
                _output[_length++] = b;
            else
                WriteEscape(b);
        }

        _output[_length++] = (byte)'"';
    }

    private void WriteEscape(byte b)
    {
        _output[_length++] = (byte)'\\';
        var shortForm = b switch
        {
            (byte)'"' => (byte)'"',
            (byte)'\\' => (byte)'\\',
            (byte)'\b' => (byte)'b',
            (byte)'\t' => (byte)'t',
            (byte)'\n' => (byte)'n',
            (byte)'\f' => (byte)'f',
            (byte)'\r' => (byte)'r',
            _ => (byte)0,
        };
        if (shortForm != 0)
        {
            _output[_length++] = shortForm;
            return;
        }

        "u00"u8.CopyTo(_output.AsSpan(_length));
        _output[_length + 3] = (byte)('0' + (b >> 4));
        _output[_length + 4] = "0123456789abcdef"u8[b & 0xF];
        _length += 5;
    }

    private void WriteNumber(ReadOnlySpan<byte> token)
    {
        EnsureRoom(ref _output, _length, Math.Max(token.Length, EcmaScriptNumber.BytesMax));
        _length += EcmaScriptNumber.Rewrite(token, _output.AsSpan(_length));
    }

    /// <summary>Puts the members of the object that closes into canonical order, and refuses two of one name.</summary>
    private void SortMembers()
    {
        var members = _members.AsSpan(_scopes[_depth].FirstMember, _memberCount - _scopes[_depth].FirstMember);
        for (var i = 1; i < members.Length; i++)
        {
            if (Compare(members[i - 1], members[i]) < 0)
                continue;
            Reorder(members);
            return;
        }
    }

    private void Reorder(Span<Member> members)
    {
        // Each member's bytes end one comma before the next begins, the last at the end of the output.
        var start = members[0].Start;
        Span<(Member Member, int Length)> sorted = members.Length <= 64
            ? stackalloc (Member, int)[members.Length]
            : new (Member, int)[members.Length];
        for (var i = 0; i < members.Length; i++)
            sorted[i] = (members[i], (i + 1 < members.Length ? members[i + 1].Start - 1 : _length) - members[i].Start);
        sorted.Sort((a, b) => Compare(a.Member, b.Member));

        EnsureRoom(ref _scratch, 0, _length - start);
        _output.AsSpan(start, _length - start).CopyTo(_scratch);
        var next = start;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0)
            {
                if (Compare(sorted[i - 1].Member, sorted[i].Member) == 0)
                    throw Duplicate(sorted[i].Member);
                _output[next++] = (byte)',';
            }

            _scratch.AsSpan(sorted[i].Member.Start - start, sorted[i].Length).CopyTo(_output.AsSpan(next));
            next += sorted[i].Length;
        }

        Debug.Assert(next == _length, "Sorting moves bytes and never adds any.");
    }

    private CanonicalJsonException Duplicate(Member member) => new(
        $"The name \"{Encoding.UTF8.GetString(Name(member))}\" appears twice in one object, and readers disagree on which one counts (RFC 8785 §3.1). Send it once.");

    private int Compare(Member left, Member right) => CompareUtf16(Name(left), Name(right));

    private ReadOnlySpan<byte> Name(Member member) => _names.AsSpan(member.NameStart, member.NameLength);

    /// <summary>Orders two UTF-8 texts as the UTF-16 code units of the same texts would be ordered.</summary>
    /// <remarks>
    /// UTF-8 bytes order as code points do. UTF-16 differs in one respect: characters beyond U+FFFF begin with a surrogate (D800–DFFF) and so
    /// come before U+E000–U+FFFF. Those begin with the bytes F0–F4 and EE–EF, which at the first difference are both lead bytes.
    /// </remarks>
    private static int CompareUtf16(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
            return left.Length.CompareTo(right.Length);
        var (l, r) = (left[same], right[same]);
        if (l >= 0xEE && r >= 0xEE && (l >= 0xF0) != (r >= 0xF0))
            return r.CompareTo(l);
        return l.CompareTo(r);
    }

    private void Append(byte b)
    {
        EnsureRoom(ref _output, _length, 1);
        _output[_length++] = b;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        EnsureRoom(ref _output, _length, bytes.Length);
        bytes.CopyTo(_output.AsSpan(_length));
        _length += bytes.Length;
    }

    private static void EnsureRoom(ref byte[] buffer, int used, int more)
    {
        if (buffer.Length - used < more)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, used + more));
    }
}
