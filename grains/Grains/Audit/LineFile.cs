using System.Security.Cryptography;

namespace Ecosystem.Grains.Audit;

/// <summary>Reads a file line by line as bytes: what is checked must not have been decoded before.</summary>
public static class LineFile
{
    /// <summary>Gives each line without its line feed, until one is refused or the file ends.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lineBytesMax">More in one line ends the reading as a fault does.</param>
    /// <param name="take">Takes a line; false: enough.</param>
    /// <param name="progress">Told how many bytes of how many are read.</param>
    /// <param name="hash">Given every byte; null: nobody wants them.</param>
    /// <returns>Null when all was read, or <paramref name="take"/> had enough; else what is wrong with the file.</returns>
    public static async Task<string?> ReadAsync(string path, int lineBytesMax, Func<byte[], bool> take, Action<long, long> progress, IncrementalHash? hash, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.Read, Options = FileOptions.SequentialScan | FileOptions.Asynchronous, BufferSize = 0 });
        var (buffer, held, lines) = (new byte[1 << 16], 0, 0L);
        while (await file.ReadAsync(buffer.AsMemory(held), cancellation) is > 0 and var read)
        {
            hash?.AppendData(buffer, held, read);
            var (from, until) = (0, held + read);
            // Only what is new can have the end of a line.
            for (var end = Array.IndexOf(buffer, (byte)'\n', held, read); end >= 0; end = Array.IndexOf(buffer, (byte)'\n', from, until - from))
            {
                lines++;
                if (!take(buffer[from..end])) return null;
                from = end + 1;
            }
            held = until - from;
            Buffer.BlockCopy(buffer, from, buffer, 0, held);
            if (held > lineBytesMax) return $"line {lines + 1}: it is longer than {lineBytesMax:N0} bytes";
            if (held == buffer.Length) Array.Resize(ref buffer, 2 * buffer.Length);
            progress(file.Position, file.Length);
        }
        progress(file.Length, file.Length);
        return held == 0 ? null : $"line {lines + 1}: the file ends within it";
    }
}
