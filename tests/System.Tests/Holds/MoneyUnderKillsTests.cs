using System.Diagnostics;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Silo.Hosting;
using Ecosystem.SystemTests.Journey;
using Ecosystem.Testing.Holds;
using Npgsql;

namespace Ecosystem.SystemTests.Holds;

/// <summary>Money is never overspent (SU-29): 64 callers that retry at random, a platform killed under them again and again, and books kept by somebody else.</summary>
public sealed class MoneyUnderKillsTests : IDisposable
{
    private const int Callers = 64;
    private const int Units = 3;
    private const int Kills = 3;

    /// <summary>Decides what the callers ask and after how many answers the platform is killed. How they meet is up to the machine.</summary>
    private const int Seed = 29;

    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-money-").FullName;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task SU29_Under_64_callers_with_retries_and_kills_no_unit_holds_or_spends_beyond_its_limits_and_what_was_acknowledged_is_there_once()
    {
        var random = new Random(Seed);
        using var door = new MoneyDoor(_data);
        var platform = await PlatformProcess.RunAsync(_data, Cancelled);
        try
        {
            var units = await EstablishAsync();
            await door.FindAsync(Cancelled);
            using var stop = new CancellationTokenSource();
            var callers = new MoneyCallers(Callers, Seed, "USD", units, door.AskAsync);
            var calling = callers.RunAsync(stop.Token, Cancelled);
            var approving = ApproveAsync(door, callers, stop.Token);
            for (var kill = 0; kill < Kills; kill++)
            {
                await AnswersReachAsync(callers.Answers + random.Next(400, 1200), callers, calling);
                // Once PostgreSQL goes down first, in the middle of its writing, and the platform right after it, as when a machine fails.
                if (kill == 1) await KillPostgresAsync();
                await platform.KillAsync();
                await platform.DisposeAsync();
                platform = await PlatformProcess.RunAsync(_data, Cancelled);
                await door.FindAsync(Cancelled);
            }

            await AnswersReachAsync(callers.Answers + 400, callers, calling);
            await stop.CancelAsync();
            await calling;
            await approving;

            Assert.Empty(callers.Faults);
            // 64 callers cannot all have been between two requests when the platform died.
            Assert.True(callers.Unanswered >= Kills, "No kill met a request under way.");
            Assert.All(["granted", "needsCountersign", "done", "OUT_OF_RANGE", "OTHER_CURRENCY", "KEY_REUSED", "HOLD_UNKNOWN", "HOLD_NOT_LIVE"], outcome => Assert.True(callers.Outcomes.ContainsKey(outcome), $"Never answered: {outcome}."));
            Assert.True(callers.Repeated > 100, "Too few kept answers were asked for again to show anything.");

            var books = MoneyBooks.Over(await LogAsync(units)).Against(MoneyDoor.Client, callers.Kept.Values);
            Assert.Empty(books.Faults);
            Assert.True(books.FullestPercent > 90, $"The limits were never near: {books.FullestPercent} %.");
            Assert.True(books is { Posted: > 10, Voided: > 10 }, "Hardly a hold was finished.");
            await AssertBoardsAsync(door, units, books);
        }
        finally
        {
            await platform.DisposeAsync();
        }

        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", _data);
        Assert.True(verified == 0, report);
    }

    /// <summary>New units: tier C, no deal, no hold.</summary>
    private async Task<List<string>> EstablishAsync()
    {
        await using var connection = await PlatformConnection.OpenAsync(RunningPlatform.Settings(_data), TimeProvider.System, Cancelled);
        var units = Enumerable.Range(1, Units).Select(number => $"{SalesUnitId.Prefix}money-{number}").ToList();
        foreach (var unit in units) Assert.IsType<UnitAccepted>(await connection.ImportTarget.EstablishAsync(new(unit), new EstablishUnit(unit, "East", "USD", []), $"establish-{unit}"));
        return units;
    }

    private static async Task AnswersReachAsync(long answers, MoneyCallers callers, Task calling)
    {
        while (callers.Answers < answers)
        {
            if (calling.IsCompleted) await calling;
            await Task.Delay(2, Cancelled);
        }
    }

    /// <summary>Headquarters approves some of what it is asked for, so that holds on its authority are among the unit's own.</summary>
    private static async Task ApproveAsync(MoneyDoor door, MoneyCallers callers, CancellationToken stop)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!stop.IsCancellationRequested)
        {
            var waiting = callers.Kept.Select(one => one.Value.Answer).FirstOrDefault(answer => answer is { Outcome: "needsCountersign", Id: { } approval } && seen.Add(approval));
            try
            {
                if (waiting?.Id is { } approval) await door.ApproveAsync(approval, Cancelled);
            }
            catch (Exception) when (!Cancelled.IsCancellationRequested)
            {
                // The platform is down, or just went.
            }

            await Task.Delay(20, Cancelled);
        }
    }

    /// <summary>The server and all its processes at once: whatever it had only in memory is gone.</summary>
    private async Task KillPostgresAsync()
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int", connection);
        var server = (int)(await command.ExecuteScalarAsync(Cancelled))!;
        List<int> family = [server, .. Processes().Where(process => ParentOf(process) == server)];
        foreach (var process in family)
        {
            try
            {
                using var killed = Process.GetProcessById(process);
                killed.Kill();
            }
            catch (ArgumentException)
            {
                // It ended with its server.
            }
        }
    }

    /// <summary>Every process of this machine; none where the system does not list them as files.</summary>
    private static IEnumerable<int> Processes() => !Directory.Exists("/proc") ? [] : Directory.EnumerateDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), out var process) ? process : 0).Where(process => process > 0);

    private static int ParentOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1]);
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return 0;
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        // Not pooled: a connection to a server that was killed would be handed out again.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(RunningPlatform.Find(_data).ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Cancelled);
        return connection;
    }

    private async Task<IReadOnlyList<LogRow>> LogAsync(List<string> units)
    {
        await using var connection = await ConnectAsync();
        return await LogRow.ReadAsync(connection, units, Cancelled);
    }

    /// <summary>What a unit shows as used is what the books say, too.</summary>
    private static async Task AssertBoardsAsync(MoneyDoor door, List<string> units, MoneyBooks books)
    {
        foreach (var unit in units)
        {
            var limits = (await door.BoardAsync(unit, Cancelled)).GetProperty("limits").EnumerateArray().ToDictionary(limit => limit.GetProperty("permission").GetString()!, limit => limit.GetProperty("used").GetProperty("minorUnits").GetInt64());
            foreach (var permission in (string[])["pricing.approve", "resources.approve"]) Assert.Equal(limits[permission], books.Used(unit, permission, TimeProvider.System.GetUtcNow()));
        }
    }
}
