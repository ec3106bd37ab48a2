using System.Diagnostics;

namespace Ecosystem.Testing;

/// <summary>Pages that a browser loads, built as <c>./test</c> has done before: what is up to date is left alone. And the browser.</summary>
public static class BuiltPages
{
    private static readonly SemaphoreSlim s_oneBuild = new(1, 1);

    private static readonly string[] s_browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    /// <summary>The browser's program.</summary>
    public static string Chromium => s_browsers.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("This test needs Chromium. Install it (apt-get install chromium); ./test does.");

    /// <summary>Builds GraphiQL; answers its folder.</summary>
    public static Task<string> ExplorerAsync(CancellationToken cancellation) => BuildAsync("explorer", cancellation);

    /// <summary>Builds the console; answers its folder.</summary>
    public static Task<string> ConsoleAsync(CancellationToken cancellation) => BuildAsync("console", cancellation);

    private static async Task<string> BuildAsync(string name, CancellationToken cancellation)
    {
        await s_oneBuild.WaitAsync(cancellation);
        try
        {
            var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "tools", $"{name}.sh")]) { UseShellExecute = false, RedirectStandardError = true };
            using var build = Process.Start(start)!;
            var said = await build.StandardError.ReadToEndAsync(cancellation);
            await build.WaitForExitAsync(cancellation);
            return build.ExitCode == 0 ? Path.Combine(Repository.Root, "artifacts", name) : throw new InvalidOperationException(said);
        }
        finally
        {
            s_oneBuild.Release();
        }
    }
}
