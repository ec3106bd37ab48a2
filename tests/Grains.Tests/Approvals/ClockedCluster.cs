using Ecosystem.Contracts.Access;
using Ecosystem.Grains.Clustering;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Orleans.Reminders;
using Orleans.TestingHost;

namespace Ecosystem.Grains.Tests.Approvals;

/// <summary>One silo on a database of its own, whose actors and reminders go by a clock the test moves. It can be stopped and started again.</summary>
internal sealed class ClockedCluster(PlatformFixture platform, ThrowawayDatabase database) : IAsyncDisposable
{
    private InProcessTestCluster? _running;

    public FakeTimeProvider Time { get; } = new(TimeProvider.System.GetUtcNow());

    public ThrowawayDatabase Database => database;

    public static async Task<ClockedCluster> StartAsync(PlatformFixture platform)
    {
        var cluster = new ClockedCluster(platform, await ThrowawayPostgres.Fast.CreateDatabaseAsync(PlatformFixture.Migrations));
        await cluster.Start();
        return cluster;
    }

    public async Task Start()
    {
        // Reminders belong to a service: the silo that starts later must be of the same.
        _running = await Silos.StartAsync(1, silo =>
        {
            silo.Services.AddSingleton(new Clock(Time));
            silo.Services.AddKeyedSingleton<TimeProvider>(ReminderTimeProviderNames.Reminders, Time);
            silo.AddEcosystemRooms(platform.Configuration, database.ConnectionString);
        }, "clocked");
    }

    public async Task Stop()
    {
        if (_running is not null) await _running.DisposeAsync();
        _running = null;
    }

    public TGrain Grain<TGrain>(string key) where TGrain : IGrainWithStringKey => (_running ?? throw new InvalidOperationException("Stopped.")).Client.GetGrain<TGrain>(key);

    /// <summary>A service of the silo.</summary>
    public T Service<T>() where T : notnull =>
        _running is { } running ? running.GetSiloServiceProvider(running.Silos[0].SiloAddress).GetRequiredService<T>() : throw new InvalidOperationException("Stopped.");

    public void AsPlatform() => CallToken.Use(platform.Service<SiloTokens>().Mint("silo:test", []));

    public Task<object?> Reminders() => database.ScalarAsync("select count(*) from orleans.reminders where reminder_name = 'deadline'");

    /// <summary>Moves the clock a minute at a time, as often as it takes: reminders are called on threads of their own.</summary>
    public async Task MinutesGoByUntil(Func<Task<bool>> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!await holds())
        {
            Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(50, limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await database.DisposeAsync();
    }
}
