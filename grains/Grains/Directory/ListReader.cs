using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Directory;
using Npgsql;

namespace Ecosystem.Grains.Directory;

/// <summary>Reads one part of a list: what passes the filters, in the order, from the place on.</summary>
/// <remarks>
/// A place is what the item there is ordered by, and its id (keyset pagination): pages neither overlap nor leave gaps when items come and go meanwhile.
/// Only what is asked for is in the statement: a condition that may also mean "any" would keep the index from being used. What is in it by name
/// (tables, columns, directions) is ours; what callers give is a parameter.
/// </remarks>
/// <param name="follower">The follower that keeps the tables.</param>
public sealed class ListReader(NpgsqlDataSource database, string follower)
{
    private readonly StringBuilder _conditions = new();
    private readonly List<object> _values = [];

    // One statement reads the cursor and the page: both are of one moment. The cursor is a pair; its leaf is the same place in the log as one
    // number. While the sequencer is behind the cursor, every leaf there is lies before it.
    private string AsOf => $"""
        coalesce((select case when f.position = 0 then 0 else coalesce((select l.leaf_index + 1 from audit.leaves l where l.position = f.position), (select size from audit.tree), 0) end
                  from journal.followers f where f.name = '{follower}'), 0)
        """;

    /// <summary>Leaves out what does not meet a condition; nothing when the value is null.</summary>
    /// <param name="condition">Such as <c>unit = {0}</c>, in which the value's parameter is put.</param>
    public ListReader Where(string condition, object? value)
    {
        if (value is not null) _conditions.Append(CultureInfo.InvariantCulture, $" and {string.Format(CultureInfo.InvariantCulture, condition, Parameter(value is DateTimeOffset moment ? moment.ToUniversalTime() : value))}");
        return this;
    }

    /// <summary>Leaves out what does not meet a condition without a value.</summary>
    public ListReader Where(string condition)
    {
        _conditions.Append(CultureInfo.InvariantCulture, $" and {condition}");
        return this;
    }

    /// <param name="columns">What <paramref name="item"/> reads, from the first column on.</param>
    /// <param name="key">The column of the list's key; the id's own when ids alone order it.</param>
    /// <exception cref="CallRefusedException">The window is out of range, or its cursor is none of this list.</exception>
    public async Task<Listed<T>> ReadAsync<T>(ListRequest list, string table, string columns, string id, string key, Func<NpgsqlDataReader, T> item)
    {
        var window = list.Window;
        if (window.Size is < 1 or > PageRequest.FirstMax) throw new CallRefusedException($"A page has 1 to {PageRequest.FirstMax} items.");
        var up = list.Descending == window.Back;
        var direction = up ? "" : " desc";
        // A number is unique in its list: its index has no ids.
        var keyed = list.Key is ListKey.Moment or ListKey.Text;
        if (keyed) Where($"{key} is not null");
        if (window.Cursor is { } text) Seek(list, text, keyed, id, key, up ? ">" : "<");
        var order = keyed ? $"{key}{direction}, {id}{direction}" : $"{(list.Key == ListKey.Id ? id : key)}{direction}";
        var count = columns.Count(c => c == ',') + 1;
        await using var command = database.CreateCommand(
            $"select {columns}, {id}, {key}, {AsOf} from {table} where true{_conditions} order by {order} limit {Parameter(window.Size + 1)}");
        foreach (var value in _values) command.Parameters.Add(new() { Value = value });

        var items = ImmutableArray.CreateBuilder<ListedItem<T>>();
        long? asOf = null;
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                asOf = rows.GetInt64(count + 2);
                items.Add(new(item(rows), new ListCursor(KeyOf(list.Key, rows, count + 1), rows.GetString(count)).For(list)));
            }
        }
        var more = items.Count > window.Size;
        if (more) items.RemoveAt(window.Size);
        if (window.Back) items.Reverse();
        return new(items.ToImmutable(), more, asOf ?? await ReachedAsync());
    }

    private void Seek(ListRequest list, string text, bool keyed, string id, string key, string beyond)
    {
        var place = ListCursor.Read(list, text, out var mistake) ?? throw new CallRefusedException($"The cursor {mistake}");
        object at = list.Key switch
        {
            ListKey.Number => long.Parse(place.Key, CultureInfo.InvariantCulture),
            ListKey.Moment => ListCursor.Moment(place.Key),
            ListKey.Text => place.Key,
            _ => place.Id,
        };
        Where(keyed ? $"({key}, {id}) {beyond} ({Parameter(at)}, {Parameter(place.Id)})" : $"{(list.Key == ListKey.Id ? id : key)} {beyond} {Parameter(at)}");
    }

    private string Parameter(object value)
    {
        _values.Add(value);
        return $"${_values.Count}";
    }

    private static string KeyOf(ListKey kind, NpgsqlDataReader row, int column) => kind switch
    {
        ListKey.Number => row.GetInt64(column).ToString(CultureInfo.InvariantCulture),
        ListKey.Moment => ListCursor.OfMoment(row.GetFieldValue<DateTimeOffset>(column)),
        ListKey.Text => row.GetString(column),
        _ => "",
    };

    private async Task<long> ReachedAsync()
    {
        await using var command = database.CreateCommand($"select {AsOf}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
