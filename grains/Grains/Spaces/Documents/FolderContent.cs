using System.Globalization;
using System.Runtime.CompilerServices;
using Ecosystem.Domain;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Pieces as files of a folder that every silo mounts: for installations whose documents would make the database large.</summary>
/// <remarks>One folder for each upload, one file for each piece. A file is written under another name, flushed and then moved, so that half of one is never read.</remarks>
/// <param name="root">An absolute path of a folder that exists.</param>
public sealed class FolderContent(string root) : IDocumentContent
{
    public async Task PutAsync(ContentId content, int number, ReadOnlyMemory<byte> piece, CancellationToken cancellation)
    {
        var folder = FolderOf(content);
        System.IO.Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, NameOf(number));
        if (File.Exists(path)) return;
        var written = $"{path}.{Guid.CreateVersion7():N}.part";
        await using (var file = new FileStream(written, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(piece, cancellation);
            file.Flush(flushToDisk: true);
        }
        File.Move(written, path, overwrite: true);
    }

    public async IAsyncEnumerable<byte[]> ReadAsync(ContentId content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var next = 0; Path.Combine(FolderOf(content), NameOf(next)) is var path && File.Exists(path); next++) yield return await File.ReadAllBytesAsync(path, cancellation);
    }

    public Task DeleteAsync(ContentId content, CancellationToken cancellation)
    {
        if (System.IO.Directory.Exists(FolderOf(content))) System.IO.Directory.Delete(FolderOf(content), recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>An id has letters, digits, '-' and '_' only, which no file system takes for anything else.</summary>
    private string FolderOf(ContentId content) => Path.Combine(root, Ids.Parse<ContentId>(content.Value).Value);

    private static string NameOf(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}
