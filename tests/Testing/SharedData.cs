namespace Ecosystem.Testing;

/// <summary>The sample data and test vectors that live beside the repository and are too big, or not ours, to be in it.</summary>
public static class SharedData
{
    public const string Variable = "ECOSYSTEM_SHARED";

    /// <summary>The folder: <c>ECOSYSTEM_SHARED</c>, else <c>../shared</c> relative to the repository.</summary>
    /// <exception cref="InvalidOperationException">It is not there; the message says what to set.</exception>
    public static string Path => Find(Environment.GetEnvironmentVariable(Variable), Repository.Root);

    /// <summary>A file or folder in it that must exist.</summary>
    public static string At(string relative)
    {
        var path = System.IO.Path.Combine(Path, relative);
        return File.Exists(path) || Directory.Exists(path)
            ? path
            : throw new InvalidOperationException($"{relative} is missing from the shared folder {Path}. Set {Variable} to a complete copy.");
    }

    public static string Find(string? named, string repository)
    {
        var folder = System.IO.Path.GetFullPath(named is { Length: > 0 } ? named : System.IO.Path.Combine(repository, "..", "shared"));
        return Directory.Exists(folder)
            ? folder
            : throw new InvalidOperationException(
                $"The shared folder (sample data, test vectors) is not at {folder}. Put it beside the repository, or set {Variable} to where it is.");
    }
}
