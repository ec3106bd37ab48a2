namespace Ecosystem.Identity.People;

/// <summary>A browser by its everyday name, so that a person recognises theirs.</summary>
public static class BrowserName
{
    private static readonly (string Sign, string Name)[] s_browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("MicroMessenger", "WeChat"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] s_systems = [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    public static string Of(string userAgent)
    {
        var browser = Find(s_browsers, userAgent) ?? (userAgent.Length == 0 ? "?" : userAgent.Length <= 40 ? userAgent : userAgent[..40] + "…");
        return Find(s_systems, userAgent) is { } system ? $"{browser}, {system}" : browser;
    }

    private static string? Find((string Sign, string Name)[] known, string userAgent) => known.FirstOrDefault(entry => userAgent.Contains(entry.Sign, StringComparison.Ordinal)).Name;
}
