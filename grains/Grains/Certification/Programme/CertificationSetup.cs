using Ecosystem.Domain.Certification;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>What the certification programme needs in a silo.</summary>
internal static class CertificationSetup
{
    /// <remarks>The runner and the plans are whatever was registered as <see cref="ICertificationRunner"/> and <see cref="IPublishedPlans"/>; without a runner, runs wait.</remarks>
    public static IServiceCollection AddCertificationProgramme(this IServiceCollection services)
    {
        services.TryAddSingleton<IPublishedPlans>(_ => new PublishedPlans([.. CertificationPlans.All]));
        services.AddSingleton<RunQueue>().AddSingleton<CertificateBits>().AddSingleton<ProgrammeTables>().AddSingleton<CertificateIssuer>().AddSingleton<CredentialJudge>();
        services.AddSingleton<CertificationFollower>().AddHostedService(provider => provider.GetRequiredService<CertificationFollower>());
        services.AddSingleton<PluginGateFollower>().AddHostedService(provider => provider.GetRequiredService<PluginGateFollower>());
        services.AddSingleton<CertificationWorker>().AddHostedService(provider => provider.GetRequiredService<CertificationWorker>());
        services.AddSingleton<ProgrammeClock>().AddHostedService(provider => provider.GetRequiredService<ProgrammeClock>());
        return services;
    }
}
