using System.Runtime.CompilerServices;

namespace Ecosystem.Domain.Tests;

/// <summary>Where the published test vectors lie: <c>shared/vectors</c>, next to the repository.</summary>
internal static class Vectors
{
    public static string Folder { get; } = Find();

    private static string Find([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var vectors = Path.Combine(folder, "shared", "vectors");
            if (Directory.Exists(vectors))
                return vectors;
        }

        throw new DirectoryNotFoundException("The folder shared/vectors was not found beside the repository: these tests read the published vectors there.");
    }
}
