using System.Diagnostics;
using System.Text.RegularExpressions;
using Ecosystem.Grains.Clustering;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>Durable commits by 64 callers against pgbench updating one row of 100,000, on the same PostgreSQL with fsync on.</summary>
internal static partial class JournalBench
{
    private const int Callers = 64;

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        await using var database = SiloSetup.DataSource(place.ConnectionString);
        await using (var prepare = database.CreateCommand("create schema bench; create table bench.rows (id int primary key, n bigint not null default 0); insert into bench.rows (id) select generate_series(1, 100000)"))
            await prepare.ExecuteNonQueryAsync();
        await using var journal = await BenchJournal.StartAsync(place);
        var server = ServerCpu.Of(place.ConnectionString);
        var serverCpu = new List<(double Journal, double Pgbench)>();
        var rounds = await Measure.InterleavedAsync(
            () => WithServerCpuAsync(server, cpu => serverCpu.Add((cpu, 0)), () => Measure.LoadAsync(Callers, time, journal.AppendAsync)),
            () => WithServerCpuAsync(server, cpu => serverCpu.Add((0, cpu)), () => PgbenchAsync(place.ConnectionString, time)));

        var (ours, theirs) = (rounds[0], rounds[1]);
        var table = Measure.Table($"Durable commits, {Callers} callers (goal: 1.2 or more)", "", "per second", "CPU µs each, client", "CPU µs each, PostgreSQL", "ratio");
        table.AddRow("pgbench, update one row, prepared", Measure.Number(theirs.PerSecond), Measure.Number(theirs.CpuMicroseconds), Measure.Number(serverCpu.Where(cpu => cpu.Pgbench > 0).Min(cpu => cpu.Pgbench)), "1");
        table.AddRow($"journal, one commit of {BenchJournal.EntryLength} bytes", Measure.Number(ours.PerSecond), Measure.Number(ours.CpuMicroseconds), Measure.Number(serverCpu.Where(cpu => cpu.Journal > 0).Min(cpu => cpu.Journal)), Measure.Number(ours.PerSecond / theirs.PerSecond));
        return table;
    }

    /// <summary>pgbench with as many clients; its own CPU time is read from the kernel while it runs.</summary>
    private static async Task<Round> PgbenchAsync(string connectionString, TimeSpan time)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, "\\set id random(1, 100000)\nupdate bench.rows set n = n + 1 where id = :id;\n");
        var start = new ProcessStartInfo("pgbench", ["-n", "-M", "prepared", "-c", $"{Callers}", "-j", "2", "-T", $"{time.TotalSeconds:0}", "-f", script, "-h", connection.Host!, "-p", $"{connection.Port}", "-U", connection.Username!, connection.Database!])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (connection.Password is { Length: > 0 } password) start.Environment["PGPASSWORD"] = password;
        using var pgbench = Process.Start(start) ?? throw new InvalidOperationException("pgbench did not start.");
        var output = pgbench.StandardOutput.ReadToEndAsync();
        var errors = pgbench.StandardError.ReadToEndAsync();
        var cpu = TimeSpan.Zero;
        while (!pgbench.WaitForExit(50))
            cpu = new[] { cpu, ServerCpu.Of(pgbench.Id) }.Max();
        File.Delete(script);
        var counted = Processed().Match(await output);
        return counted.Success
            ? new(long.Parse(counted.Groups["count"].Value), time, cpu)
            : throw new InvalidOperationException($"pgbench failed: {await errors}");
    }

    private static async Task<Round> WithServerCpuAsync(ServerCpu server, Action<double> report, Func<Task<Round>> round)
    {
        var before = server.Total;
        var result = await round();
        report((server.Total - before).TotalMicroseconds / Math.Max(1, result.Operations));
        return result;
    }

    [GeneratedRegex(@"actually processed: (?<count>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Processed();
}
