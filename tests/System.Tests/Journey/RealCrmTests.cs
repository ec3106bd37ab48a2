using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.SystemTests.Journey;

/// <summary>A real CRM export, imported by the command line and read over GraphQL, against SQL over the same files.</summary>
public sealed class RealCrmTests : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-crm-").FullName;
    private PlatformProcess? _platform;
    private string _import = "";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string Crm => Path.Combine(SharedData.Path, "data", "crm");

    public async ValueTask InitializeAsync()
    {
        _platform = await PlatformProcess.RunAsync(_data, Cancelled);
        var (exit, output) = await PlatformProcess.CommandAsync(Cancelled, "import", Crm, "--data", _data);
        Assert.True(exit == 0, output);
        _import = output;
    }

    public async ValueTask DisposeAsync()
    {
        if (_platform is not null) await _platform.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task The_import_reports_what_the_export_holds_and_GraphQL_lists_units_with_the_attainment_that_SQL_computes()
    {
        var lines = _import.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries);
        Assert.Contains(lines, line => line.StartsWith("85 accounts, 35 agents, 6 managers, 7,635 opportunities (", StringComparison.Ordinal));
        Assert.Contains("1,345 opportunities name no account.", lines);
        Assert.Equal(["repaired", "sales_pipeline.csv:3", "1,285", "product"], Assert.Single(lines, line => line.Contains("GTXPro", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[..4]);

        var running = RunningPlatform.Find(_data);
        using var http = new HttpClient();
        var token = await new TokenClient(running.Issuer, LaptopClients.LoadOrCreate(_data), http, TimeProvider.System).GetAsync("hq-console", Cancelled);
        var units = await new GraphQLClient(running.Api, token, http).AskAsync("{ units(first: 200) { nodes { name quarters { quarter won { minorUnits } attainmentBasisPoints } } } }", new { }, Cancelled);
        var listed = units.GetProperty("nodes").EnumerateArray()
            .SelectMany(unit => unit.GetProperty("quarters").EnumerateArray().Select(quarter => (
                Manager: unit.GetProperty("name").GetString()!, Quarter: quarter.GetProperty("quarter").GetString()!,
                Won: quarter.GetProperty("won").GetProperty("minorUnits").GetInt64(), Attainment: quarter.GetProperty("attainmentBasisPoints").GetInt32())))
            .Order().ToList();
        Assert.Equal(await BySqlAsync(), listed);
        Assert.Equal(18, listed.Count);
    }

    /// <summary>Won value and attainment against the seasonal baseline of docs/import.md, computed by PostgreSQL from the files alone.</summary>
    private static async Task<List<(string Manager, string Quarter, long Won, int Attainment)>> BySqlAsync()
    {
        await using var database = await ThrowawayPostgres.Fast.CreateDatabaseAsync();
        await using var connection = await database.ConnectAsync();
        foreach (var (table, file) in new[] { ("teams (agent text, manager text, office text)", "sales_teams.csv"), ("deals (id text, agent text, product text, account text, stage text, engaged date, closed date, value bigint)", "sales_pipeline.csv") })
        {
            await using (var create = new NpgsqlCommand($"create table {table}", connection)) await create.ExecuteNonQueryAsync(Cancelled);
            await using var copy = await connection.BeginTextImportAsync($"copy {table[..table.IndexOf(' ', StringComparison.Ordinal)]} from stdin (format csv, header)", Cancelled);
            await copy.WriteAsync(await File.ReadAllTextAsync(Path.Combine(Crm, file), Cancelled));
        }

        await using var command = new NpgsqlCommand("""
            with won as (
              select manager, to_char(closed, 'YYYY-"Q"Q') as quarter, sum(value * 100)::numeric as won
              from deals join teams using (agent) where stage = 'Won' group by 1, 2),
            every as (
              select manager, quarter, coalesce(won.won, 0) as won
              from (select distinct manager from teams) m cross join (select distinct quarter from won) q left join won using (manager, quarter)),
            shares as (
              select manager, quarter, won, sum(won) over (partition by quarter) as season,
                     sum(won) over (partition by manager) - won as own_elsewhere, sum(won) over () - sum(won) over (partition by quarter) as all_elsewhere
              from every)
            select manager, quarter, won::bigint, floor(won * 10000 / floor(season * own_elsewhere / all_elsewhere + 0.5))::int from shares
            """, connection);
        var figures = new List<(string, string, long, int)>();
        await using var rows = await command.ExecuteReaderAsync(Cancelled);
        while (await rows.ReadAsync(Cancelled)) figures.Add((rows.GetString(0), rows.GetString(1), rows.GetInt64(2), rows.GetInt32(3)));
        figures.Sort();
        return figures;
    }
}
