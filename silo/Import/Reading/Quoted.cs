namespace Ecosystem.Silo.Import;

/// <summary>Text from a file, made fit to stand in a message: short, and without control characters that could move a terminal's cursor.</summary>
internal static class Quoted
{
    /// <summary>Longest text quoted in a message, in UTF-16 units.</summary>
    public const int LengthMax = 80;

    public static string Short(string text)
    {
        var visible = text.Length <= LengthMax ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LengthMax - 1]) ? LengthMax - 1 : LengthMax), "…");
        return visible.Any(char.IsControl) ? string.Concat(visible.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : visible;
    }
}
