using System.Globalization;
using Ecosystem.Domain;

namespace Ecosystem.Silo.Import;

/// <summary>One row under examination: gives its values typed, and remembers what was wrong with them.</summary>
/// <remarks>A value that is wrong rejects the row and comes back as null; the other values are still looked at, so that one run shows everything.</remarks>
internal sealed class RowReader(FileFormat format, FindingLog log, DateOnly today)
{
    /// <summary>Longest name, in UTF-16 units.</summary>
    public const int NameLengthMax = 200;

    private CsvTableRow _row;
    private bool _repaired;

    public bool IsRejected { get; private set; }
    public FindingKind? Worst => IsRejected ? FindingKind.Rejected : _repaired ? FindingKind.Repaired : null;

    public void Begin(CsvTableRow row)
    {
        _row = row;
        (IsRejected, _repaired) = (false, false);
        if (row.Fields.Length != format.Columns.Length)
            Reject("", FindingCodes.FieldCount, $"The row has {row.Fields.Length} fields and the header has {format.Columns.Length}.");
    }

    /// <summary>The text, trimmed; empty when blank.</summary>
    public string Text(string column, int lengthMax = NameLengthMax, bool allowsLineBreaks = false)
    {
        var raw = _row.Fields[format.IndexOf(column)];
        var text = raw.Trim();
        if (text.Length > lengthMax) Reject(column, FindingCodes.TooLong, $"The text has {text.Length:N0} characters; at most {lengthMax:N0} are allowed.", raw);
        else if (text.Any(c => char.IsControl(c) && !(allowsLineBreaks && c is '\n' or '\r' or '\t')))
            Reject(column, FindingCodes.ControlCharacter, "The text holds a control character.", raw);
        else if (text.Length != raw.Length) Repair(column, FindingCodes.Trimmed, "White space around the value was removed.", raw, text);
        return text;
    }

    /// <summary>The text, which may not be blank.</summary>
    public string Required(string column, int lengthMax = NameLengthMax)
    {
        var text = Text(column, lengthMax);
        if (text.Length == 0) Reject(column, FindingCodes.Blank, $"The {column} is blank.");
        return text;
    }

    /// <summary>An amount in minor units: at least 0, at most two decimals, no thousands separators; null when blank or wrong.</summary>
    public long? Amount(string column)
    {
        if (Number(column, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign) is not { } value) return null;
        if (value > Money.MinorUnitsMax / 100m) return RejectNumber(column, FindingCodes.OutOfRange, "The amount is too large.", value);
        if (decimal.Round(value, 2) != value) return RejectNumber(column, FindingCodes.BadNumber, "The amount has more than two decimals.", value);
        return decimal.ToInt64(value * 100);
    }

    /// <summary>A number of at least 0; null when blank or wrong.</summary>
    public decimal? Decimal(string column) => Number(column, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign);

    /// <summary>A whole number in a range, both ends included; null when blank or wrong.</summary>
    public int? Whole(string column, int min, int max)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            Reject(column, FindingCodes.BadNumber, "The value is not a whole number.", text);
        else if (value < 0 && min >= 0) Reject(column, FindingCodes.Negative, "The value is negative.", text);
        else if (value < min || value > max) Reject(column, FindingCodes.OutOfRange, $"The value is not between {min} and {max}.", text);
        else return (int)value;
        return null;
    }

    /// <summary>A day written <c>2017-09-30</c>, not after today; null when blank or wrong.</summary>
    public DateOnly? Day(string column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            Reject(column, FindingCodes.BadDate, "The value is not a day written like 2017-09-30.", text);
        else if (day > today) Reject(column, FindingCodes.FutureDate, $"The day is after {today:yyyy-MM-dd}: it has not come anywhere yet.", text);
        else return day;
        return null;
    }

    public void Reject(string column, string code, string reason, string? before = null)
    {
        IsRejected = true;
        Add(column, FindingKind.Rejected, code, reason, before, null);
    }

    public void Repair(string column, string code, string reason, string before, string after)
    {
        _repaired = true;
        Add(column, FindingKind.Repaired, code, reason, before, after);
    }

    public void Note(string column, string code, string reason, string? before = null) => Add(column, FindingKind.Noted, code, reason, before, null);

    private decimal? Number(string column, NumberStyles styles)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (!decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var value))
            Reject(column, FindingCodes.BadNumber, "The value is not a number written like 1234.50.", text);
        else if (value < 0) Reject(column, FindingCodes.Negative, "The value is negative.", text);
        else return value;
        return null;
    }

    private long? RejectNumber(string column, string code, string reason, decimal value)
    {
        Reject(column, code, reason, value.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private void Add(string column, FindingKind kind, string code, string reason, string? before, string? after) => log.Add(new(
        format.Name, _row.Line, column, kind, code, reason, before is null ? null : Quoted.Short(before), after is null ? null : Quoted.Short(after)));
}
