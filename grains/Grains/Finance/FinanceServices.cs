using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace Ecosystem.Grains.Finance;

/// <summary>Registers the finance system the settings name.</summary>
public static class FinanceServices
{
    /// <summary>Largest answer that is read, in bytes.</summary>
    private const int AnswerBytesMax = 64 * 1024;

    /// <summary>The HTTP adapter when <c>Ecosystem:Finance:Url</c> is set, else the built-in ledger. Needs an NpgsqlDataSource.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be used.</exception>
    public static IServiceCollection AddFinance(this IServiceCollection services, IConfiguration configuration) => services.AddFinance(FinanceOptions.From(configuration));

    public static IServiceCollection AddFinance(this IServiceCollection services, FinanceOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        if (options.Url is null) return services.AddSingleton<IFinance, LedgerFinance>();

        services.AddHttpClient(HttpFinance.ClientName, client =>
            {
                client.BaseAddress = options.Url;
                client.MaxResponseContentBufferSize = AnswerBytesMax;
                // An attempt ends when its headers have come; this also ends a body that never does, and a Retry-After beyond reason.
                client.Timeout = TimeSpan.FromMilliseconds(options.TimeoutMs) * (FinanceOptions.AttemptsMax + 2);
            })
            .RemoveAllLoggers()
            // A redirected POST may arrive as a GET elsewhere.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddResilienceHandler(HttpFinance.ClientName, pipeline => Patient(pipeline, options));
        return services.AddSingleton<IFinance, HttpFinance>();
    }

    /// <summary>Tries again what was not answered: every attempt sends the same message, idempotency key included.</summary>
    private static void Patient(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, FinanceOptions options) => pipeline
        .AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = FinanceOptions.AttemptsMax - 1,
            Delay = TimeSpan.FromMilliseconds(options.RetryDelayMs),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = attempt => ValueTask.FromResult(
                attempt.Outcome.Exception is HttpRequestException or TimeoutRejectedException || (attempt.Outcome.Result is { } response && IsPassing(response.StatusCode))),
        })
        .AddTimeout(TimeSpan.FromMilliseconds(options.TimeoutMs));

    /// <summary>Whether trying again in a moment may help. 409 is a repeated request that overtook the first one.</summary>
    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict or (HttpStatusCode)425 or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
