namespace Ecosystem.Api.Http;

/// <summary>Connects to the cluster beside the host's start instead of before it.</summary>
/// <remarks>
/// Orleans' client is a hosted service whose start lasts until a silo answers. A host that waits for it shows no sign of life, and one
/// that starts its services concurrently hides a port in use for as long. So the API serves at once, says UNAVAILABLE, and
/// <c>/health/ready</c> tells when there is a silo.
/// </remarks>
internal sealed class BackgroundConnection(IHostedService client, ILogger<BackgroundConnection> log) : BackgroundService
{
    private readonly TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a silo has answered.</summary>
    public Task Connected => _connected.Task;

    /// <summary>Puts every hosted service that a registration adds behind one of these.</summary>
    public static void Around(IServiceCollection services, Action register)
    {
        var before = services.ToHashSet();
        register();
        foreach (var added in services.Where(service => service.ServiceType == typeof(IHostedService) && !before.Contains(service)).ToList())
        {
            services.Remove(added);
            services.AddSingleton<IHostedService>(provider => new BackgroundConnection(Make(added, provider), provider.GetRequiredService<ILogger<BackgroundConnection>>()));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What follows may run long before it first waits.
        await Task.Yield();
        await client.StartAsync(stoppingToken);
        _connected.SetResult();
        log.LogInformation("Connected to the cluster");
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (Connected.IsCompleted) await client.StopAsync(cancellationToken);
    }

    private static IHostedService Make(ServiceDescriptor service, IServiceProvider provider) => (IHostedService)(
        service.ImplementationInstance
        ?? service.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType ?? throw new InvalidOperationException("A hosted service is registered without implementation.")));
}
