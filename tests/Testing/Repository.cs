namespace Ecosystem.Testing;

/// <summary>Where this checkout is.</summary>
public static class Repository
{
    /// <summary>The folder with Ecosystem.sln, found by walking up from the test's own folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ecosystem.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has Ecosystem.sln: run the tests from a checkout.");
    }
}
