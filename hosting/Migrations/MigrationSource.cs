using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Ecosystem.Hosting.Migrations;

/// <summary>A folder of embedded scripts named <c>NNNN_name.sql</c>, in an assembly.</summary>
/// <param name="Folder">The folder inside the project, for example <c>Journal/Migrations</c>.</param>
public sealed record MigrationSource(Assembly Assembly, string Folder);

/// <summary>One script.</summary>
/// <param name="Name">The name it is remembered by: that of the embedded resource.</param>
/// <param name="Text">The SQL, with line ends normalised to LF so that a checkout on Windows has the same checksum.</param>
public sealed record MigrationScript(string Name, string Text)
{
    /// <summary>SHA-256 of the text, in lower-case hex.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}

/// <summary>Reads scripts from assemblies.</summary>
public static partial class MigrationScripts
{
    /// <summary>All scripts in the order they run: sources as given, each by number.</summary>
    /// <exception cref="InvalidOperationException">A source is empty, a file is misnamed, or two share a number: each a mistake in the build.</exception>
    public static ImmutableArray<MigrationScript> Read(IEnumerable<MigrationSource> sources) => [.. sources.SelectMany(Read)];

    private static IEnumerable<MigrationScript> Read(MigrationSource source)
    {
        // The compiler turns the folders of an embedded file into dots, after the root namespace.
        var folder = $".{source.Folder.Trim('/').Replace('/', '.')}.";
        var scripts = source.Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && name.Contains(folder, StringComparison.Ordinal))
            .Select(name => (Name: name, File: name[(name.LastIndexOf(folder, StringComparison.Ordinal) + folder.Length)..]))
            .OrderBy(script => script.File, StringComparer.Ordinal)
            .ToArray();
        if (scripts.Length == 0)
            throw new InvalidOperationException($"{source.Assembly.GetName().Name} embeds no *.sql under {source.Folder}. Check the folder's name and the project's EmbeddedResource.");
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, file) in scripts)
        {
            if (!FileNamePattern().IsMatch(file))
                throw new InvalidOperationException($"Migration {name} must be named NNNN_name.sql: four digits, then lower-case words.");
            if (!numbers.Add(file[..4]))
                throw new InvalidOperationException($"Two migrations in {source.Folder} have the number {file[..4]}; {name} is one of them.");
            yield return new MigrationScript(name, TextOf(source.Assembly, name));
        }
    }

    private static string TextOf(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Resource {name} disappeared from {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^[0-9]{4}_[a-z0-9_-]+\.sql$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FileNamePattern();
}
