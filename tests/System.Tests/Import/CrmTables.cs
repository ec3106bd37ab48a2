using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.SystemTests.Import;

/// <summary>The files of an export as tables in PostgreSQL, just as they are: for computing a second time, in SQL, what the platform says of them.</summary>
internal sealed class CrmTables : IAsyncDisposable
{
    private readonly ThrowawayDatabase _database;

    private CrmTables(ThrowawayDatabase database) => _database = database;

    /// <summary>Tables teams, pipeline, targets and nps, and a view of the deals that were closed, with their managers and in cents.</summary>
    public static async Task<CrmTables> OfAsync(string folder)
    {
        var tables = new CrmTables(await ThrowawayPostgres.Fast.CreateDatabaseAsync());
        await using var connection = await tables._database.ConnectAsync();
        await using (var create = new NpgsqlCommand(
            """
            create table teams (sales_agent text, manager text, regional_office text);
            create table pipeline (opportunity_id text, sales_agent text, product text, account text, deal_stage text, engage_date date, close_date date, close_value numeric);
            create table targets (manager text, quarter text, target numeric);
            create table nps (manager text, quarter text, score int, responses int);
            create view closed as select manager, deal_stage, close_date, close_value * 100 as minor from pipeline join teams using (sales_agent) where close_date is not null;
            """, connection))
            await create.ExecuteNonQueryAsync();
        foreach (var (table, file) in (ReadOnlySpan<(string, string)>)[("teams", "sales_teams.csv"), ("pipeline", "sales_pipeline.csv"), ("targets", "targets.csv"), ("nps", "nps.csv")])
        {
            if (!File.Exists(Path.Combine(folder, file))) continue;
            using var copy = connection.BeginTextImport($"copy {table} from stdin (format csv, header match)");
            copy.Write(File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n"));
        }

        return tables;
    }

    /// <summary>The rows a query answers.</summary>
    public async Task<List<object[]>> RowsAsync(string sql, params object?[] parameters)
    {
        await using var connection = await _database.ConnectAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters) command.Parameters.Add(new() { Value = parameter ?? DBNull.Value });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
