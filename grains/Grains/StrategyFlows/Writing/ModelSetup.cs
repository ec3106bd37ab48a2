using System.ClientModel;
using System.ClientModel.Primitives;
using Ecosystem.Hosting.Outbound;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Sets up the language model, if one is set; another provider's <see cref="IChatClient"/> would be put in here.</summary>
internal static class ModelSetup
{
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, IConfiguration configuration)
    {
        var options = ModelOptions.Read(configuration);
        return services.AddSingleton(provider => new ModelWriter(
            options, options is null ? null : Client(options), provider.GetRequiredService<FlowReading>(), provider.GetRequiredService<Sealing.DataKeys>()));
    }

    /// <summary>A client that asks once: when it is asked again is for the queue of effects to say, which survives a crash.</summary>
    internal static IChatClient Client(ModelOptions options) =>
        new OpenAIClient(new ApiKeyCredential(options.Key ?? ModelOptions.NoKey), new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = TimeSpan.FromMilliseconds(options.TimeoutMs),
            Transport = new HttpClientPipelineTransport(Http(options)),
        }).GetChatClient(options.Name).AsIChatClient();

    /// <summary>Out of the house only through the guard; into the house only where the settings say so, and nowhere that an answer points to.</summary>
    private static HttpClient Http(ModelOptions options) => options.Local
        ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null }) { Timeout = Timeout.InfiniteTimeSpan }
        : OutboundGuard.Client(new(AllowLoopback: false) { Timeout = TimeSpan.FromMilliseconds(options.TimeoutMs) });
}
