namespace Ecosystem.Domain.Signals;

/// <summary>Takes spans of a text that do not overlap, offered longest first: linear, however many are offered.</summary>
/// <param name="length">Of the text.</param>
internal sealed class TakenSpans(int length)
{
    private readonly bool[] _taken = new bool[length];

    /// <summary>Takes a span unless it overlaps one taken. It is no longer than those, so that an overlap holds one of its ends.</summary>
    public bool TryTake(TextSpan span)
    {
        if (_taken[span.Start] || _taken[span.End - 1]) return false;
        _taken.AsSpan(span.Start, span.Length).Fill(true);
        return true;
    }
}
