using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Outbound;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Webhooks;

/// <summary>Sends the deliveries whose time has come; one in each silo, all on the same table.</summary>
/// <remarks>
/// At least once. A delivery is claimed for <see cref="ClaimLasts"/> in a statement of its own, posted, and marked in another one: no transaction is
/// open while a stranger answers, which would hold every follower back. A sender that dies in between leaves its claim behind, and when that is over
/// another one posts the same message under the same id.
/// </remarks>
public sealed class WebhookSender(DeliveryQueue queue, DataKeys keys, OutboundOptions options, IGrainFactory grains, SiloTokens tokens, ILogger<WebhookSender> log) : BackgroundService
{
    /// <summary>The <c>sub</c> under which the platform disables a webhook.</summary>
    public const string Subject = "silo:webhooks";

    /// <summary>Posts under way at once in one silo.</summary>
    public const int PostsMax = 16;

    /// <summary>Posts under way at once to one webhook from one silo: a slow receiver leaves room for the others.</summary>
    public const int PostsPerWebhookMax = 4;

    /// <summary>How long a claim stands; well longer than a call may take.</summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_pruneEvery = TimeSpan.FromMinutes(10);

    private readonly HttpClient _http = OutboundGuard.Client(options);
    private readonly ConcurrentDictionary<string, int> _underWay = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A loop that ends must wait for what it began, and what is under way holds a place each.
        using var places = new SemaphoreSlim(PostsMax);
        var pruned = 0L;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (pruned == 0 || TimeProvider.System.GetElapsedTime(pruned) > s_pruneEvery)
                {
                    await queue.PruneAsync(stoppingToken);
                    pruned = TimeProvider.System.GetTimestamp();
                }
                await places.WaitAsync(stoppingToken);
                if (await ClaimAsync(places, stoppingToken) is { } claimed) _ = SendAndReleaseAsync(claimed, places, stoppingToken);
                else await Task.Delay(s_pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "Webhooks could not be looked after; trying again in {Pause}.", s_pauseAfterFailure);
                await Task.Delay(s_pauseAfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        for (var i = 0; i < PostsMax; i++) await places.WaitAsync(CancellationToken.None);
    }

    public override void Dispose()
    {
        base.Dispose();
        _http.Dispose();
    }

    /// <summary>Claims the next delivery; gives the place back when there is none.</summary>
    private async Task<ClaimedDelivery?> ClaimAsync(SemaphoreSlim places, CancellationToken cancellation)
    {
        ClaimedDelivery? claimed = null;
        try
        {
            var busy = _underWay.Where(one => one.Value >= PostsPerWebhookMax).Select(one => one.Key).ToArray();
            claimed = await queue.ClaimAsync(busy, ClaimLasts, cancellation);
            if (claimed is not null) _underWay.AddOrUpdate(claimed.Webhook, 1, (_, count) => count + 1);
            return claimed;
        }
        finally
        {
            if (claimed is null) places.Release();
        }
    }

    private async Task SendAndReleaseAsync(ClaimedDelivery claimed, SemaphoreSlim places, CancellationToken cancellation)
    {
        try
        {
            await SendAsync(claimed, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The silo stops: the claim runs out, and another sender goes on.
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "What became of delivery {Delivery} could not be written down; it is sent again in {Claim}.", claimed.Id, ClaimLasts);
        }
        finally
        {
            _underWay.AddOrUpdate(claimed.Webhook, 0, (_, count) => count - 1);
            _underWay.TryRemove(KeyValuePair.Create(claimed.Webhook, 0));
            places.Release();
        }
    }

    private async Task SendAsync(ClaimedDelivery claimed, CancellationToken cancellation)
    {
        // WH-8. Whoever was entitled when the event happened may not be now.
        if (!claimed.Entitled || !WebhookAudiences.MayHear(claimed.Audience, claimed.EventType))
        {
            await queue.MarkAsync(claimed, DeliveryStatus.Withheld, null, "The webhook is no longer entitled to this event, or no longer asks for its type.", cancellation);
            return;
        }
        if (claimed.SealedFor is { } subject)
        {
            if (await keys.Open(new Sealed(subject, claimed.Body)) is not { } body)
            {
                await queue.MarkAsync(claimed, DeliveryStatus.Withheld, null, "Whose message it was has been erased.", cancellation);
                return;
            }

            claimed = claimed with { Body = body };
        }

        if (await keys.Open(claimed.Webhook, claimed.Secrets) is not { } secrets) return; // Deleted this moment: the row goes with it.

        var (status, error, asked) = await PostAsync(claimed, secrets, cancellation);
        if (error is null && !await IsToldAsync(claimed)) error = "The receiver answered, and what it answered could not be written down yet.";
        if (error is null) await queue.MarkAsync(claimed, DeliveryStatus.Delivered, status, null, cancellation);
        else if (status == (int)HttpStatusCode.Gone) await GoneAsync(claimed, cancellation);
        else if (DeliveryAttempts.PauseAfter(claimed.Attempts, asked) is { } pause) await queue.RetryAsync(claimed, pause, status, error, cancellation);
        else await queue.MarkAsync(claimed, DeliveryStatus.Dead, status, error, cancellation);
    }

    /// <returns>The status of the answer, if there was one; what was wrong with it, if anything; and how long the receiver asks to be left alone, if it does.</returns>
    private async Task<(int? Status, string? Error, TimeSpan? Asked)> PostAsync(ClaimedDelivery claimed, IEnumerable<string> secrets, CancellationToken cancellation)
    {
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, claimed.Url)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(claimed.Body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.Add("webhook-id", claimed.Id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", SigningSecret.Sign(secrets, claimed.Id, timestamp, claimed.Body));
        try
        {
            using var response = await _http.SendAsync(request, cancellation);
            var status = (int)response.StatusCode;
            return (status, response.IsSuccessStatusCode ? null
                : status is >= 300 and < 400 ? $"The receiver answered {status}: redirects are not followed. Change the webhook's url to where it leads."
                : $"The receiver answered {status}.",
                AskedBy(response));
        }
        catch (OutboundRefusedException refused)
        {
            return (null, refused.Message, null);
        }
        catch (HttpRequestException failure)
        {
            // The kind of failure only: the rest could tell a stranger about the network this stands in.
            return (null, $"The receiver could not be reached ({failure.HttpRequestError}).", null);
        }
    }

    /// <summary>CU-11. That a grantee's webhook took the news of a withdrawal is the customer's to prove: it goes into the log, before the delivery counts as done.</summary>
    /// <returns>Whether the message may count as delivered: the log has it, or it has nothing of the kind to tell.</returns>
    private async Task<bool> IsToldAsync(ClaimedDelivery claimed)
    {
        if (claimed.EventType != WebhookAudiences.ConsentWithdrawn || claimed.Audience != Audience.Partner) return true;
        try
        {
            var (customer, consent) = Withdrawal(claimed.Body);
            CallToken.Use(tokens.Mint(Subject, []));
            var answer = await grains.GetGrain<IPassportGrain>(customer).NoteTold(consent, claimed.Id, $"told/{claimed.Id}");
            if (answer is CustomerRefused refused) log.LogWarning("That delivery {Delivery} told of a withdrawal was not accepted: {Refusal}", claimed.Id, refused.Refusal);
            return true;
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "That delivery {Delivery} told of a withdrawal could not be written down; it is sent again.", claimed.Id);
            return false;
        }
    }

    private static (string Customer, ConsentId Consent) Withdrawal(string body)
    {
        using var message = JsonDocument.Parse(body);
        var data = message.RootElement.GetProperty("data");
        return (data.GetProperty("customer").GetString() ?? "", Ids.Parse<ConsentId>(data.GetProperty("consent").GetString()));
    }

    /// <summary>WH-7. Whoever is overloaded or away may say until when: Retry-After, in seconds or as a date (RFC 9110 §10.2.3).</summary>
    private static TimeSpan? AskedBy(HttpResponseMessage response) =>
        response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable) ? null
        : response.Headers.RetryAfter?.Delta ?? (response.Headers.RetryAfter?.Date is { } date ? date - TimeProvider.System.GetUtcNow() : null);

    /// <summary>WH-7. 410 Gone: the webhook is disabled, and the delivery given up. In this order: should the second fail, the next 410 finds it disabled.</summary>
    private async Task GoneAsync(ClaimedDelivery claimed, CancellationToken cancellation)
    {
        CallToken.Use(tokens.Mint(Subject, []));
        var answer = await grains.GetGrain<IWebhookGrain>(claimed.Webhook).Disable($"gone/{claimed.Id}/{claimed.Claim}");
        if (answer is WebhookRefused refused) log.LogWarning("Webhook {Webhook} could not be disabled: {Refusal}", claimed.Webhook, refused.Refusal);
        await queue.MarkAsync(claimed, DeliveryStatus.Dead, (int)HttpStatusCode.Gone, "The receiver answered 410 Gone, so the webhook was disabled. Enable it again, then replay.", cancellation);
    }
}
