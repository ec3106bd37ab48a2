using Ecosystem.Grains.Following;
using Npgsql;

namespace Ecosystem.Grains.Tests.Following;

/// <summary>AU-6: a wait for a signal ends when its time is over, also when that is while it begins.</summary>
public sealed class SignalWaitTests(PlatformFixture platform)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Waits_that_are_over_as_they_begin_end_and_leave_the_connection_as_it_was()
    {
        await using var connection = await platform.Database.ConnectAsync();
        await using (var listen = new NpgsqlCommand("listen signal_wait_tests", connection)) await listen.ExecuteNonQueryAsync(Cancelled);
        for (var n = 0; n < 4_000; n++)
        {
            await SignalWait.WaitAsync(connection, TimeSpan.FromMicroseconds(n % 40 * 50), WakeAsync, Cancelled);
            await using var command = new NpgsqlCommand("select 1", connection);
            Assert.Equal(1, await command.ExecuteScalarAsync(Cancelled));
        }
    }

    [Fact]
    public async Task A_wait_ends_with_a_signal_and_with_the_token_of_whoever_waits()
    {
        await using var connection = await platform.Database.ConnectAsync();
        await using (var listen = new NpgsqlCommand("listen signal_wait_tests", connection)) await listen.ExecuteNonQueryAsync(Cancelled);
        var heard = 0;
        connection.Notification += (_, _) => heard++;
        var waiting = SignalWait.WaitAsync(connection, TimeSpan.FromHours(1), WakeAsync, Cancelled);
        await WakeAsync();
        await waiting;
        Assert.Equal(1, heard);
        using var stop = new CancellationTokenSource();
        var stopped = SignalWait.WaitAsync(connection, TimeSpan.FromHours(1), WakeAsync, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
    }

    private Task WakeAsync() => platform.Database.ScalarAsync("notify signal_wait_tests");
}
