using Ecosystem.Hosting.Work;
using Microsoft.Extensions.Time.Testing;

namespace Ecosystem.SystemTests.Hosts;

/// <summary>Long computing keeps to its room: so many at once, so many waiting, each for its time.</summary>
public sealed class SideWorkTests : IDisposable
{
    private static readonly int s_inside = Math.Max(1, Environment.ProcessorCount / 2) + SideWork.WaitingMax;

    private readonly FakeTimeProvider _clock = new();
    private readonly ManualResetEventSlim _done = new();
    private readonly SideWork _work;
    private int _computing;

    public SideWorkTests() => _work = new(_clock);

    public void Dispose()
    {
        _work.Dispose();
        _done.Dispose();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private Task<int> Start(CancellationToken? cancellation = null) => _work.RunAsync(limit =>
    {
        var now = Interlocked.Increment(ref _computing);
        try
        {
            _done.Wait(limit);
            return now;
        }
        finally
        {
            Interlocked.Decrement(ref _computing);
        }
    }, cancellation ?? Cancelled);

    [Fact]
    public async Task Half_the_cores_compute_some_wait_and_whoever_else_comes_is_sent_away_until_there_is_room()
    {
        var inside = Enumerable.Range(0, s_inside).Select(_ => Start()).ToList();
        var refused = await Assert.ThrowsAsync<SideWorkException>(() => Start());
        Assert.Contains("Try again", refused.Message, StringComparison.Ordinal);
        _done.Set();
        Assert.All(await Task.WhenAll(inside), computing => Assert.InRange(computing, 1, s_inside - SideWork.WaitingMax));
        Assert.Equal(1, await Start());
    }

    [Fact]
    public async Task What_takes_too_long_is_given_up_and_so_is_what_waited_for_it()
    {
        var inside = Enumerable.Range(0, s_inside).Select(_ => Start()).ToList();
        _clock.Advance(SideWork.TimeMax);
        foreach (var work in inside) Assert.Contains("8 seconds", (await Assert.ThrowsAsync<SideWorkException>(() => work)).Message, StringComparison.Ordinal);
        _done.Set();
        Assert.Equal(1, await Start());
    }

    [Fact]
    public async Task Whoever_goes_away_leaves_room_and_is_not_told_it_took_too_long()
    {
        using var leaving = new CancellationTokenSource();
        var inside = Enumerable.Range(0, s_inside).Select(_ => Start(leaving.Token)).ToList();
        await leaving.CancelAsync();
        foreach (var work in inside) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        _done.Set();
        Assert.Equal(1, await Start());
    }

    [Fact]
    public async Task What_is_fetched_is_handed_over_and_a_failure_comes_through_as_it_is()
    {
        Assert.Equal(42, await _work.RunAsync(_ => Task.FromResult(40), (fetched, _) => fetched + 2, Cancelled));
        await Assert.ThrowsAsync<FormatException>(() => _work.RunAsync<int, int>(_ => throw new FormatException(), (fetched, _) => fetched, Cancelled));
        await Assert.ThrowsAsync<FormatException>(() => _work.RunAsync<int>(_ => throw new FormatException(), Cancelled));
        Assert.Equal(1, await _work.RunAsync(_ => 1, Cancelled));
    }
}
