namespace Ecosystem.Identity.Pages;

/// <summary>Where to go on after a page: only within this host, whatever the address bar says.</summary>
public static class LocalPath
{
    /// <summary>Longest path kept; an authorization request in it may be long, but not endless.</summary>
    public const int LengthMax = 8000;

    /// <summary>The path, or <c>/sessions</c> when it is none of this host's.</summary>
    /// <remarks>A browser reads <c>//x</c>, <c>/\x</c> and a path with a tab in it as another host; none of them is let through.</remarks>
    public static string Of(string? path) =>
        path is { Length: > 0 and <= LengthMax } && path[0] == '/' && (path.Length == 1 || path[1] is not ('/' or '\\')) && !path.Any(char.IsControl) && !path.Contains('\\', StringComparison.Ordinal)
            ? path
            : "/sessions";
}
