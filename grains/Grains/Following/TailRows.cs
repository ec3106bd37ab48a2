namespace Ecosystem.Grains.Following;

/// <summary>The end of the journal without a gap, as far back as it fits. Not safe for two at once.</summary>
/// <param name="rowsMax">Most commits kept.</param>
/// <param name="charactersMax">Most characters of their entries, those of the latest batch apart.</param>
public sealed class TailRows(int rowsMax, long charactersMax)
{
    /// <summary>Each as who wants its entry sees it, and as others do.</summary>
    private readonly List<(CommittedRow Whole, CommittedRow Bare)> _rows = [];

    private long _characters;

    /// <summary>Everything after this is here.</summary>
    public LogCursor From { get; private set; }

    /// <summary>The last that is here.</summary>
    public LogCursor To { get; private set; }

    /// <summary>Forgets all, and goes on after this.</summary>
    public void Begin(LogCursor after)
    {
        _rows.Clear();
        (_characters, From, To) = (0, after, after);
    }

    /// <summary>Adds what follows next in the journal; the oldest go that do not fit any more.</summary>
    public void Add(IReadOnlyList<CommittedRow> next)
    {
        if (next.Count == 0) return;
        foreach (var row in next)
        {
            _rows.Add((row, row with { Entry = "" }));
            _characters += row.Entry.Length;
        }

        To = At(_rows.Count - 1);
        var gone = 0;
        for (; gone < _rows.Count - next.Count && (_rows.Count - gone > rowsMax || _characters > charactersMax); gone++) _characters -= _rows[gone].Whole.Entry.Length;
        if (gone == 0) return;
        From = At(gone - 1);
        _rows.RemoveRange(0, gone);
    }

    /// <summary>The commits after a cursor, without the entries of kinds that are not wanted; null: some of them are not here any more.</summary>
    public IReadOnlyList<CommittedRow>? After(LogCursor cursor, string[]? kinds)
    {
        if (cursor < From || cursor > To) return null;
        var (low, high) = (0, _rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (At(middle) > cursor) high = middle;
            else low = middle + 1;
        }

        var rows = new List<CommittedRow>(_rows.Count - low);
        for (; low < _rows.Count; low++) rows.Add(kinds is null || kinds.Contains(_rows[low].Whole.ActorKind, StringComparer.Ordinal) ? _rows[low].Whole : _rows[low].Bare);
        return rows;
    }

    private LogCursor At(int index) => new(_rows[index].Whole.Xid, _rows[index].Whole.Position);
}
