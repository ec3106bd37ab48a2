using System.Globalization;
using System.Text;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>Finds entries of the log by what <see cref="LogIndex"/> keeps of them.</summary>
/// <remarks>
/// Three steps, each of which says how the next looks: the filters that many entries share pick sorts; the time picks a range of numbers; then the numbers are read in their
/// order, from each sort's own index when there are few sorts, else by passing over. No statement leaves the order of the reading to the planner, which cannot know that filters
/// exclude each other: it would go through a whole log for the first of nothing.
/// </remarks>
public sealed class EntryFinder(NpgsqlDataSource database)
{
    /// <summary>Up to so many sorts, the entries of each are looked up; of more, the log is passed over.</summary>
    private const int FewSorts = 4_000;

    /// <summary>Journal positions of the entries, with the cursor of each.</summary>
    /// <exception cref="CallRefusedException">The window is out of range, or its cursor is none of this list.</exception>
    public async Task<Listed<long>> FindAsync(EntryList list, CancellationToken cancellation = default)
    {
        var window = list.Window;
        if (window.Size is < 1 or > PageRequest.FirstMax) throw new CallRefusedException($"A page has 1 to {PageRequest.FirstMax} items.");
        var reached = await ReachedAsync(cancellation);
        var (sorts, numbers) = (await SortsAsync(list, cancellation), await NumbersAsync(list, reached, cancellation));
        if (window.Cursor is { } text)
        {
            var place = ListCursor.Read(list, text, out var mistake) ?? throw new CallRefusedException($"The cursor {mistake}");
            var at = long.Parse(place.Key, CultureInfo.InvariantCulture);
            numbers = IsUp(list) ? numbers with { First = Math.Max(numbers.First, at == long.MaxValue ? at : at + 1) } : numbers with { Last = Math.Min(numbers.Last, at - 1) };
        }
        var isNothing = sorts is { Length: 0 } || numbers.First > numbers.Last || (list is { Datum: { } datum, ActorId: { } actor } && actor != datum.Customer.Value);
        var found = isNothing ? [] : await ReadAsync(list, sorts, numbers, cancellation);
        var more = found.Count > window.Size;
        if (more) found.RemoveAt(window.Size);
        if (window.Back) found.Reverse();
        return new([.. found.Select(one => new ListedItem<long>(one.Position, new ListCursor(one.Number.ToString(CultureInfo.InvariantCulture), "").For(list)))], more, reached);
    }

    private static bool IsUp(EntryList list) => list.Descending == list.Window.Back;

    private async Task<List<(long Number, long Position)>> ReadAsync(EntryList list, int[]? sorts, (long First, long Last) numbers, CancellationToken cancellation)
    {
        var query = new Query();
        var actor = list.Datum?.Customer.Value ?? list.ActorId;
        var isFew = sorts is { Length: <= FewSorts } && actor is null;
        query.Where("number >= {0}", numbers.First).Where("number <= {0}", numbers.Last).Where("at >= {0}", list.From).Where("at < {0}", list.Until).Where("actor_id = {0}", actor);
        // Compared with true, the condition is asked of each entry, and cannot become a join that has to be sorted.
        if (sorts is { Length: <= FewSorts } && !isFew) query.Where("(sort in (select unnest({0}))) is true", sorts);
        else if (sorts is { Length: > FewSorts }) query.Where($"(sort in (select id from read.entry_sorts where true{SortsOf(list, query.Within()).Conditions})) is true");
        var end = $"order by number{(IsUp(list) ? "" : " desc")} limit {query.Parameter(list.Window.Size + 1)}";
        var entries = $"select number, position from read.entries e where true{query.Conditions}";
        await using var command = database.CreateCommand(isFew
            ? $"select e.number, e.position from unnest({query.Parameter(sorts!)}) as s (id) cross join lateral ({entries} and e.sort = s.id {end}) e {end}"
            : $"{entries} {end}");
        query.AddTo(command);
        var found = new List<(long, long)>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) found.Add((rows.GetInt64(0), rows.GetInt64(1)));
        return found;
    }

    /// <summary>The sorts that meet the filters, up to one more than are few; null: all do.</summary>
    private async Task<int[]?> SortsAsync(EntryList list, CancellationToken cancellation)
    {
        var query = SortsOf(list, new());
        if (query.Conditions.Length == 0) return null;
        await using var command = database.CreateCommand($"select id from read.entry_sorts where true{query.Conditions} limit {query.Parameter(FewSorts + 1)}");
        query.AddTo(command);
        var sorts = new List<int>();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) sorts.Add(rows.GetInt32(0));
        return [.. sorts];
    }

    private static Query SortsOf(EntryList list, Query query) => query
        .Where("actor_kind = {0}", list.ActorKind).Where("person = {0}", list.Person).Where("client = {0}", list.Client).Where("organisation = {0}", list.Organisation)
        .Where("audience = {0}", list.Audience is { } audience ? Projector.Word(audience) : null).Where("{0} = any(event_types)", list.EventType)
        .Where("{0} = any(data)", list.Datum is { } datum ? EntryData.Name(datum.Category, datum.Field) : null).Where("actor_kind = {0}", list.Datum is null ? null : Customer.Kind);

    /// <summary>Between which numbers all entries of the time are.</summary>
    private async Task<(long First, long Last)> NumbersAsync(EntryList list, long reached, CancellationToken cancellation)
    {
        if (list.From is null && list.Until is null) return (0, reached - 1);
        var query = new Query().Where("last_at >= {0}", list.From).Where("first_at < {0}", list.Until);
        await using var command = database.CreateCommand($"select min(block), max(block) from read.entry_times where true{query.Conditions}");
        query.AddTo(command);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) && !await row.IsDBNullAsync(0, cancellation)
            ? (row.GetInt64(0) * LogIndex.BlockSize, Math.Min(reached, (row.GetInt64(1) + 1) * LogIndex.BlockSize) - 1)
            : (0, -1);
    }

    /// <summary>How many entries, from the first leaf on, are known. Nothing later is shown, so that all steps are of one log.</summary>
    private async Task<long> ReachedAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("select coalesce(max(number) + 1, 0) from read.entries");
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Conditions and their values.</summary>
    private sealed class Query
    {
        private readonly StringBuilder _conditions = new();
        private List<object> _values = [];

        public string Conditions => _conditions.ToString();

        public Query Where(string condition, object? value)
        {
            if (value is not null) _conditions.Append(CultureInfo.InvariantCulture, $" and {string.Format(CultureInfo.InvariantCulture, condition, Parameter(value is DateTimeOffset moment ? moment.ToUniversalTime() : value))}");
            return this;
        }

        public Query Where(string condition)
        {
            _conditions.Append(" and ").Append(condition);
            return this;
        }

        /// <summary>Conditions of a query within this one: its values are of the same statement.</summary>
        public Query Within() => new() { _values = _values };

        public string Parameter(object value)
        {
            _values.Add(value);
            return $"${_values.Count}";
        }

        public void AddTo(NpgsqlCommand command)
        {
            foreach (var value in _values) command.Parameters.Add(new() { Value = value });
        }
    }
}
