namespace Ecosystem.Domain;

/// <summary>What of a source system's name makes it this thing and no other.</summary>
public static class NameIdentity
{
    private const char FullWidthFirst = '\uFF01', FullWidthLast = '\uFF5E', IdeographicSpace = '\u3000';

    /// <summary>How far the full-width forms of ASCII lie above ASCII.</summary>
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>
    /// The name without surrounding white space, in lower case, with the full-width forms of ASCII that Chinese input methods produce
    /// made plain: "ＡＣＭＥ　Ｌｔｄ" and "Acme Ltd" are one. Nothing else is folded; the same on every system, as an id must be.
    /// </summary>
    public static string Of(string name) => string.Concat(name.Select(Narrow)).Trim().ToLowerInvariant();

    private static char Narrow(char c) => c switch
    {
        >= FullWidthFirst and <= FullWidthLast => (char)(c - FullWidthOffset),
        IdeographicSpace => ' ',
        _ => c,
    };
}
