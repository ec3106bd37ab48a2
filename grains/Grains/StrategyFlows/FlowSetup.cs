using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What strategy flows need in a silo.</summary>
internal static class FlowSetup
{
    public static IServiceCollection AddStrategyFlows(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(FlowOptions.Read(configuration));
        services.TryAddSingleton<FlowSensing>();
        services.AddSingleton<PolicyShelf>().AddSingleton<FlowJudge>().AddSingleton<PolicyLines>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<FlowCatalogue>().AddSingleton<FlowReading>().AddSingleton<FlowLookup>().AddSingleton<FlowTables>().AddSingleton<FlowRehearser>().AddSingleton<TargetBook>().AddSingleton<FlowDispatch>().AddSingleton<FlowJourney>().AddSingleton<FlowDataAssets>();
        services.AddSingleton<FlowFollower>().AddHostedService(provider => provider.GetRequiredService<FlowFollower>());
        services.AddSingleton<LearningFollower>().AddHostedService(provider => provider.GetRequiredService<LearningFollower>());
        services.AddSingleton<PolicyReporter>().AddHostedService(provider => provider.GetRequiredService<PolicyReporter>());
        services.AddSingleton<FlowRunner>().AddSingleton<FlowWorker>().AddHostedService(provider => provider.GetRequiredService<FlowWorker>());
        services.AddLanguageModel(configuration);
        services.AddSingleton<FlowEffectQueue>().AddSingleton<FlowMessages>().AddSingleton<FlowCarrier>().AddHostedService(provider => provider.GetRequiredService<FlowCarrier>());
        services.AddSingleton<FlowReferences>().AddSingleton<WatchSender>().AddSingleton<WatchCharts>().AddSingleton<FlowCausesBook>();
        services.AddSingleton<WatchFollower>().AddHostedService(provider => provider.GetRequiredService<WatchFollower>());
        return services;
    }
}
