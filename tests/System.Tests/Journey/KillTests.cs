using System.Text.RegularExpressions;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.SystemTests.Journey;

/// <summary>kill -9 at moments that matter, as a power cut would: what was acknowledged is there once, and work can be taken up again.</summary>
public sealed partial class KillTests : IDisposable
{
    private const int Opportunities = 7635;

    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-kill-").FullName;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task A_platform_killed_during_an_import_comes_back_whole_and_the_import_can_be_run_again_to_completion()
    {
        var crm = Path.Combine(SharedData.Path, "data", "crm");
        var seen = new Dictionary<long, string>();
        for (var round = 0; round < 2; round++)
        {
            await using var platform = await PlatformProcess.RunAsync(_data, Cancelled);
            await AssertKeptAsync(seen);
            await using var import = PlatformProcess.Start("import", crm, "--data", _data);
            seen = await CommitsReachAsync(5 + (40 * round));
            await platform.KillAsync();
            await import.KillAsync();
        }

        await using var restarted = await PlatformProcess.RunAsync(_data, Cancelled);
        // Before the import is run again: it would mend what was lost.
        await AssertKeptAsync(seen);
        var (exit, output) = await PlatformProcess.CommandAsync(Cancelled, "import", crm, "--data", _data);
        Assert.True(exit == 0, output);
        Assert.Equal(Opportunities, await RecordedOnceAsync());

        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", _data);
        Assert.True(verified == 0, report);

        var commits = await CountAsync();
        var (again, unchanged) = await PlatformProcess.CommandAsync(Cancelled, "import", crm, "--data", _data);
        Assert.True(again == 0, unchanged);
        Assert.Equal(commits, await CountAsync());
    }

    [Fact]
    public async Task A_platform_killed_during_the_journey_keeps_every_acknowledged_commit_and_plays_it_again()
    {
        var sample = Path.Combine(_data, "sample");
        await using (var platform = await PlatformProcess.RunAsync(_data, Cancelled))
        {
            Assert.Equal(0, (await PlatformProcess.CommandAsync(Cancelled, "sample", "--out", sample)).ExitCode);
            Assert.Equal(0, (await PlatformProcess.CommandAsync(Cancelled, "import", sample, "--currency", "CNY", "--data", _data)).ExitCode);
            await using var demo = PlatformProcess.Start("demo", "--data", _data);
            // Killed once the customer has been shown its receipt: that receipt was acknowledged.
            await demo.UntilAsync(output => output.Contains("5/9", StringComparison.Ordinal) && output.Contains("receipt: re_", StringComparison.Ordinal), Cancelled);
            await platform.KillAsync();
            await demo.KillAsync();
            // Whatever it printed an id of was acknowledged: unit, hold, passport, consent, receipt.
            var printed = Printed().Matches(demo.Output).Select(id => id.Value).Distinct().ToList();
            // It may have come further before it died; what it must have printed by then is these.
            Assert.Superset(new HashSet<string>(["co", "cu", "ho", "re", "su"]), printed.Select(id => id[..2]).ToHashSet());

            await using var restarted = await PlatformProcess.RunAsync(_data, Cancelled);
            foreach (var id in printed)
                Assert.True(await ScalarAsync($"select exists (select from journal.commits where actor_id = '{id}' or strpos(entry::jsonb->>'events', '\"{id}\"') > 0)") is true, $"{id} was printed and is not in the log.");
            var (played, output) = await PlatformProcess.CommandAsync(Cancelled, "demo", "--data", _data);
            Assert.True(played == 0, output);
            Assert.Contains("9/9", output, StringComparison.Ordinal);
        }

        // Stopped, and still verifiable: the command starts the private PostgreSQL for the while.
        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", _data);
        Assert.True(verified == 0, report);
    }

    [Fact]
    public async Task A_platform_whose_PostgreSQL_is_killed_says_so_and_ends_and_the_next_start_has_everything()
    {
        Dictionary<long, string> seen;
        await using (var platform = await PlatformProcess.RunAsync(_data, Cancelled))
        {
            await using var import = PlatformProcess.Start("import", Path.Combine(SharedData.Path, "data", "crm"), "--data", _data);
            seen = await CommitsReachAsync(40);
            var server = (int)(await ScalarAsync("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int"))!;
            using (var killed = System.Diagnostics.Process.GetProcessById(server)) killed.Kill();
            Assert.Equal(ExitCodes.Failed, await platform.EndsAsync(Cancelled));
            Assert.Contains("PostgreSQL was stopped or killed from outside", platform.Output, StringComparison.Ordinal);
            await import.KillAsync();
        }

        await using var restarted = await PlatformProcess.RunAsync(_data, Cancelled);
        await AssertKeptAsync(seen);
        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", _data);
        Assert.True(verified == 0, report);
    }

    [GeneratedRegex(@"\b(?:su|cu|co|re|de|ap|ho)_[0-9a-z]{20,}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Printed();

    /// <summary>Waits until there are this many commits, and returns all there are: each visible to others, and so durable.</summary>
    private async Task<Dictionary<long, string>> CommitsReachAsync(int count)
    {
        while (true)
        {
            if (await CommitsAsync() is { } commits && commits.Count >= count) return commits;
            await Task.Delay(10, Cancelled);
        }
    }

    /// <summary>Every commit that was seen is there, at its position, and says what it said.</summary>
    private async Task AssertKeptAsync(Dictionary<long, string> seen)
    {
        var kept = await CommitsAsync();
        Assert.All(seen, commit => Assert.Equal(commit.Value, kept.GetValueOrDefault(commit.Key)));
    }

    /// <summary>Every commit: its position, and the SHA-256 of its entry.</summary>
    private async Task<Dictionary<long, string>> CommitsAsync()
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand("select position, encode(sha256(convert_to(entry, 'UTF8')), 'hex') from journal.commits", connection);
        await using var rows = await command.ExecuteReaderAsync(Cancelled);
        var commits = new Dictionary<long, string>();
        while (await rows.ReadAsync(Cancelled)) commits.Add(rows.GetInt64(0), rows.GetString(1));
        return commits;
    }

    private async Task<long> CountAsync() => (long)(await ScalarAsync("select count(*) from journal.commits"))!;

    /// <summary>How many opportunities the log holds, each counted by the events that recorded it; fails when one was recorded twice.</summary>
    private async Task<long> RecordedOnceAsync() => (long)(await ScalarAsync("""
        with recorded as (
          select deal->>'id' as id from journal.commits, jsonb_array_elements(entry::jsonb->'events') as event, jsonb_array_elements(event->'deals') as deal
          where event->>'type' = 'dealsRecorded')
        select case when count(*) = count(distinct id) then count(*) else -1 end from recorded
        """))!;

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        // Not pooled: a connection to a server that was killed would be handed out again.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(RunningPlatform.Find(_data).ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Cancelled);
        return connection;
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancelled);
    }
}
