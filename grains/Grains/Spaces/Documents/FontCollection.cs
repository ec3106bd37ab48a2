using System.Buffers.Binary;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Takes the first face out of a font collection, as a font file of its own.</summary>
/// <remarks>
/// A collection (OpenType, "Font Collections": the tag ttcf, a version, how many faces, and where each one's directory begins) shares tables among faces. A
/// directory is a tag, a count, three figures for searching, and for each table a tag, a sum, where it begins and how long it is; all big-endian, tables
/// beginning at multiples of four. What is made here has the same tables one after the other.
/// </remarks>
internal static class FontCollection
{
    private const int DirectoryLength = 12;
    private const int EntryLength = 16;

    /// <summary>The first face; a file that is no collection as it is; nothing when it breaks off.</summary>
    public static byte[] First(byte[] file)
    {
        if (file.Length < 16 || !file.AsSpan(0, 4).SequenceEqual("ttcf"u8)) return file;
        var from = Number(file, 12);
        if (from < 0 || from > file.Length - DirectoryLength) return [];
        int count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(from + 4));
        var head = DirectoryLength + (count * EntryLength);
        if (from > file.Length - head) return [];
        using var face = new MemoryStream();
        face.Write(file, from, head);
        var directory = file.AsSpan(from, head).ToArray();
        for (var entry = DirectoryLength; entry < head; entry += EntryLength)
        {
            var (begins, length) = (Number(directory, entry + 8), Number(directory, entry + 12));
            if (begins < 0 || length < 0 || begins > file.Length - length) return [];
            BinaryPrimitives.WriteInt32BigEndian(directory.AsSpan(entry + 8), (int)face.Position);
            face.Write(file, begins, length);
            while (face.Position % 4 != 0) face.WriteByte(0);
        }
        var made = face.ToArray();
        directory.CopyTo(made, 0);
        return made;
    }

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
}
