using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Health;
using Npgsql;

namespace Ecosystem.Grains.Health;

/// <summary>Reads what health is judged by.</summary>
public sealed class HealthTables(NpgsqlDataSource database)
{
    /// <summary>The facts of a customer; null when there is no such customer.</summary>
    public async Task<HealthFacts?> FactsAsync(CustomerId customer)
    {
        DateTimeOffset? registered;
        await using (var command = Command("select registered_at from health.customers where id = $1", customer.Value))
            registered = await command.ExecuteScalarAsync() is DateTime at ? new DateTimeOffset(at, TimeSpan.Zero) : null;
        if (registered is not { } since) return null;
        var available = await ReadAsync("select item, since from health.available where customer = $1", customer, row => KeyValuePair.Create(row.GetString(0), row.GetFieldValue<DateTimeOffset>(1)));
        return new(
            since,
            await ReadAsync("select category, fields, granted_at, expires_at, withdrawn_at from health.consents where customer = $1", customer, row => new GrantFact(
                row.GetString(0), [.. row.GetFieldValue<string[]>(1)], row.GetFieldValue<DateTimeOffset>(2), Moment(row, 3), Moment(row, 4))),
            available.ToImmutableDictionary(StringComparer.Ordinal),
            await ReadAsync("select day, let_out, receipted from health.days where customer = $1", customer, row => new DayFact(row.GetFieldValue<DateOnly>(0), row.GetInt64(1), row.GetInt64(2))),
            await ReadAsync("select kind, opened_at, due_at, acted_at, done_at, failed_at from health.promises where customer = $1", customer, row => new PromiseFact(
                Enum.Parse<PromiseKind>(row.GetString(0), ignoreCase: true), row.GetFieldValue<DateTimeOffset>(1), Moment(row, 2), Moment(row, 3), Moment(row, 4), Moment(row, 5))));
    }

    /// <summary>Customers with whom a unit has deals, in the order of their ids.</summary>
    public async Task<ImmutableArray<CustomerId>> CustomersAsync(SalesUnitId unit)
    {
        await using var command = Command("select customer from health.unit_customers where unit = $1 order by customer", unit.Value);
        var customers = ImmutableArray.CreateBuilder<CustomerId>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) customers.Add(CustomerId.From(rows.GetString(0)));
        return customers.ToImmutable();
    }

    private async Task<ImmutableArray<T>> ReadAsync<T>(string sql, CustomerId customer, Func<NpgsqlDataReader, T> item)
    {
        await using var command = Command(sql, customer.Value);
        var items = ImmutableArray.CreateBuilder<T>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) items.Add(item(rows));
        return items.ToImmutable();
    }

    private NpgsqlCommand Command(string sql, string value)
    {
        var command = database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = value });
        return command;
    }

    private static DateTimeOffset? Moment(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
}
