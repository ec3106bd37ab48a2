using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Http;

/// <summary>Reads the issuer's settings when the host starts: a wrong one then keeps it from starting, instead of failing every request.</summary>
/// <remarks>Not when it is built: a process that runs several hosts learns the issuer's port only after the identity host has started.</remarks>
internal sealed class SettingsCheck(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<TokenVerifierOptions>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
