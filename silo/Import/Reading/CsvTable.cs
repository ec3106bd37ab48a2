using CsvHelper;

namespace Ecosystem.Silo.Import;

/// <summary>One row: its fields in the order of the format's columns, or, when it has too few or too many, in the file's own.</summary>
/// <param name="Line">The line the row starts on, from 1.</param>
internal readonly record struct CsvTableRow(long Line, string[] Fields);

/// <summary>A CSV file with a checked header, read row by row: memory holds a block of the file and never all of it.</summary>
internal sealed class CsvTable : IDisposable
{
    /// <summary>Most rows in one file.</summary>
    public const int RowsMax = 2_000_000;

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        DetectSeparatorHint = false,
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 2 * GuardedStream.RecordBytesMax,
    };

    private readonly FileFormat _format;
    private readonly GuardedStream _stream;
    private readonly CsvReader _reader;
    private int[] _order = [];

    private CsvTable(FileFormat format, Stream stream)
    {
        _format = format;
        _stream = new GuardedStream(stream, format.Name);
        _reader = CsvReader.Create(_stream, Options, leaveOpen: false);
    }

    /// <summary>Opens a file and checks its header.</summary>
    /// <exception cref="UnusableExportException">The header is not the format's.</exception>
    public static CsvTable Open(FileFormat format, Stream stream)
    {
        var table = new CsvTable(format, stream);
        try
        {
            table.ReadHeader();
            return table;
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    /// <summary>Bytes read so far.</summary>
    public long BytesRead => _stream.BytesRead;

    /// <summary>SHA-256 of the file, once all of it is read.</summary>
    public string Sha256() => _stream.Sha256();

    /// <summary>The rows below the header; a line without anything on it gives no fields.</summary>
    public IEnumerable<CsvTableRow> Rows()
    {
        for (var count = 0; _reader.Read(); count++)
        {
            if (count == RowsMax)
                throw new UnusableExportException(_format.Name, _reader.LineNumber, $"more than {RowsMax:N0} rows.", "Split the export by year and import the folders one after another.");
            yield return new(_reader.LineNumber, InOrder(Fields()));
        }
    }

    public void Dispose() => _reader.Dispose();

    private string[] Fields()
    {
        if (_reader.RawRecord.IsEmpty) return [];
        var fields = new string[_reader.FieldCount];
        for (var i = 0; i < fields.Length; i++) fields[i] = _reader.GetString(i);
        return fields;
    }

    private string[] InOrder(string[] fields) => fields.Length == _order.Length ? Array.ConvertAll(_order, place => fields[place]) : fields;

    private void ReadHeader()
    {
        if (!_reader.Read())
            throw new UnusableExportException(_format.Name, 1, "the file is empty.", $"The first line must be: {string.Join(',', _format.Columns)}.");
        var header = Array.ConvertAll(Fields(), name => name.Trim());
        var faults = Faults(header).ToList();
        if (faults.Count > 0)
            throw new UnusableExportException(_format.Name, 1, $"{string.Join("; ", faults)}.", $"The first line must name exactly these columns, in any order: {string.Join(',', _format.Columns)}.");
        _order = [.. _format.Columns.Select(column => Array.IndexOf(header, column))];
    }

    private IEnumerable<string> Faults(string[] header)
    {
        if (header.Length == 1 && header[0].AsSpan().IndexOfAny(";\t|") >= 0)
        {
            yield return "the columns are not separated by commas";
            yield break;
        }

        foreach (var column in _format.Columns.Except(header)) yield return $"the column {column} is missing";
        foreach (var column in header.Except(_format.Columns)) yield return $"the column '{Quoted.Short(column)}' is unknown";
        foreach (var column in header.GroupBy(name => name).Where(group => group.Count() > 1)) yield return $"the column {Quoted.Short(column.Key)} is there {column.Count()} times";
    }
}
