using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Carries out what runs want of others, once the runs' commits are durable; one in each silo, all on the same table (SF-74 to SF-76).</summary>
/// <remarks>
/// Whoever is asked hears the effect's id as idempotency key, and a receiver outside as the message's id: an effect that is carried out again after a crash is
/// the same to them. No transaction is open while anybody answers.
/// </remarks>
public sealed class FlowCarrier(
    FlowEffectQueue queue, FlowCatalogue catalogue, FlowReading reading, FlowMessages messages, ModelWriter writer, FlowDispatch dispatch, FlowTables tables, FlowOptions options, IGrainFactory grains, SiloTokens tokens,
    TimeProvider time, ILogger<FlowCarrier> log) : BackgroundService
{
    /// <summary>Most effects taken at once. What is carried out within the platform is written in one transaction then.</summary>
    public const int ClaimedMax = 256;

    /// <summary>How long a claim stands; well longer than to begin within <see cref="s_beginWithin"/> and then to carry out may take.</summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromSeconds(35);

    /// <summary>What was not begun within this is given back: its claim could run out while it is carried out.</summary>
    private static readonly TimeSpan s_beginWithin = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(1);

    /// <summary>Language models take their time, and have places of their own: nothing else waits for them.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => options.Senders == 0
        ? Task.CompletedTask
        : Task.WhenAll(Enumerable.Range(0, writer.Places).Select(_ => CarryAsync(1, writer.ClaimLasts, models: true, stoppingToken)).Prepend(CarryAsync(ClaimedMax, ClaimLasts, models: false, stoppingToken)));

    private async Task CarryAsync(int most, TimeSpan lasts, bool models, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var claimed = await queue.ClaimAsync(most, lasts, models, stoppingToken);
                if (claimed.Count == 0) await Task.Delay(options.Pause, time, stoppingToken);
                else await Task.WhenAll(CarryWithinAsync([.. claimed.Where(one => IsWithin(one.Effect))], stoppingToken), CarryOutsideAsync([.. claimed.Where(one => !IsWithin(one.Effect))], stoppingToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "What strategy flows want could not be looked after; trying again in {Pause}.", s_pauseAfterFailure);
                await Task.Delay(s_pauseAfterFailure, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Whether carrying it out changes nothing but tables of the platform: a crash before they are written leaves no trace.</summary>
    private static bool IsWithin(FlowEffect effect) => effect is SendMessage { Channel: not SendingChannel.Email } or AskConsent or CreditReward;

    /// <summary>All in the same moment: what they have in common is asked once, and what becomes of them is written as one.</summary>
    private async Task CarryWithinAsync(IReadOnlyList<ClaimedEffect> claimed, CancellationToken stopping)
    {
        if (claimed.Count == 0) return;
        var moment = new FlowMoment(reading, await catalogue.FlowsAsync(stopping), await messages.HookedAsync(claimed, stopping));
        var carried = new (ClaimedEffect, Carried)[claimed.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, claimed.Count), Most(stopping), async (n, _) => carried[n] = (claimed[n], await CarryAsync(claimed[n], moment, stopping)));
        await WriteAsync(carried, stopping);
    }

    /// <summary>Each by itself: what others were asked or told is written down at once.</summary>
    private Task CarryOutsideAsync(IReadOnlyList<ClaimedEffect> claimed, CancellationToken stopping)
    {
        var began = time.GetTimestamp();
        return Parallel.ForEachAsync(claimed, Most(stopping), async (one, _) => await WriteAsync(
            [(one, time.GetElapsedTime(began) < s_beginWithin ? await CarryAsync(one, new(reading, await catalogue.FlowsAsync(stopping), await messages.HookedAsync([one], stopping)), stopping) : Carried.NotBegun)], stopping));
    }

    private ParallelOptions Most(CancellationToken stopping) => new() { MaxDegreeOfParallelism = options.Senders, CancellationToken = stopping };

    private async Task<Carried> CarryAsync(ClaimedEffect claimed, FlowMoment moment, CancellationToken stopping)
    {
        try
        {
            return await CarryOutAsync(claimed, moment, stopping);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stopping.IsCancellationRequested) // Else the claim runs out, and another carrier goes on.
        {
            log.LogWarning(failure, "Effect {Effect} of run {Run} could not be carried out.", claimed.Effect.Id, claimed.Run);
            // The kind of failure only: the rest could hold what is not for the tables.
            return DeliveryAttempts.PauseAfter(claimed.Attempts) is { } pause ? new(null, failure.GetType().Name, pause) : Carried.Dead(failure.GetType().Name) with { Answer = Unanswered(claimed.Effect) };
        }
    }

    private async Task WriteAsync((ClaimedEffect Claimed, Carried Carried)[] carried, CancellationToken stopping)
    {
        try
        {
            await queue.WriteAsync(carried, stopping);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            log.LogWarning(failure, "What became of {Count} effects, {Effect} first, could not be written down; they are carried out again in {Claim}.", carried.Length, carried[0].Claimed.Effect.Id, ClaimLasts);
        }
    }

    private async Task<Carried> CarryOutAsync(ClaimedEffect claimed, FlowMoment moment, CancellationToken cancellation)
    {
        // SF-19: nothing of a rehearsal is ever carried out, however it came here.
        if (claimed.Effect.Rehearsed) return Carried.Withheld("REHEARSED");
        if (!moment.Flows.TryGetValue(claimed.Flow, out var flow)) return new(null, "FLOW_UNKNOWN", s_pauseAfterFailure);
        switch (StrategyFlow.StandingOf(flow, claimed.Version))
        {
            case RunStanding.Halts: return Carried.Withheld("VERSION_TAKEN_BACK");
            // Frozen since it was taken: it waits, and no attempt is counted against it for longer than a moment.
            case RunStanding.Waits: return new(null, "FLOW_FROZEN", s_pauseAfterFailure);
            default: break;
        }

        return claimed.Effect switch
        {
            AskConsent e => await AskConsentAsync(claimed, e, moment),
            AskAuthorization e => await AuthorizeAsync(claimed, e),
            OpenApproval e => await OpenAsync(claimed, e),
            AskModel e => await writer.WriteAsync(claimed, e, cancellation),
            SendMessage e => await OutboundAsync(e.Consent, claimed, moment, () => messages.SendAsync(claimed, e, moment.Hooked, cancellation)),
            DispatchExpert e => await OutboundAsync(e.Consent, claimed, moment, () => dispatch.SendAsync(claimed, e, cancellation)),
            // SF-82: the policy learns it from the run's own entry in the log.
            CreditReward => Carried.Done,
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not carried out by others."),
        };
    }

    /// <summary>Who could not be asked has not said yes: the run goes on without.</summary>
    private static FlowInput? Unanswered(FlowEffect effect) => effect switch
    {
        AskConsent e => new ConsentAnswered(e.Id, false, null),
        AskAuthorization e => new AuthorizationAnswered(e.Id, Outcome.Denied),
        OpenApproval e => new GateDecided(e.Id, false, FlowReading.Subject),
        AskModel e => new TextWritten(e.Id, null),
        _ => null,
    };

    private static async Task<Carried> AskConsentAsync(ClaimedEffect claimed, AskConsent e, FlowMoment moment) =>
        Carried.Done with { Answer = await moment.StandingAsync(claimed.Customer, e.Category, e.Purpose) is { } consent ? new ConsentAnswered(e.Id, true, consent.Id.Value) : new ConsentAnswered(e.Id, false, null) };

    /// <summary>SF-76: asked of the passport again in the moment of sending, since it may have been withdrawn.</summary>
    private static async Task<Carried> OutboundAsync(ConsentBasis? basis, ClaimedEffect claimed, FlowMoment moment, Func<Task<Carried>> send) =>
        basis is null || await moment.StandingAsync(claimed.Customer, basis.Category, basis.Purpose) is null ? Carried.Withheld("NO_CONSENT") : await send();

    private async Task<Carried> AuthorizeAsync(ClaimedEffect claimed, AskAuthorization e)
    {
        var outcome = Outcome.Denied;
        if (await tables.UnitOfAsync(claimed.Customer) is { } unit)
        {
            CallToken.Use(tokens.Mint(FlowReading.Subject, [Domain.Access.Scopes.DecisionsWrite]));
            var answer = await grains.GetGrain<ISalesUnitGrain>(unit).Authorize(
                new(e.Permission, new(TargetKind.Customer, claimed.Customer), new(e.AmountMinorUnits, options.Currency), e.DiscountBasisPoints, e.Origin), $"flow/{e.Id}");
            if (answer is Authorization authorization) outcome = authorization.Outcome;
            else if (answer is UnitRefused refused) log.LogInformation("{Unit} refused what run {Run} asked for: {Refusal}", unit, claimed.Run, refused.Refusal);
        }

        return Carried.Done with { Answer = new AuthorizationAnswered(e.Id, outcome) };
    }

    private async Task<Carried> OpenAsync(ClaimedEffect claimed, OpenApproval e)
    {
        CallToken.Use(tokens.Mint(FlowReading.Subject, []));
        var permission = e.Kind == GateKind.Countersign ? new Permission("pricing", "approve") : new Permission("strategy-flow", "approve");
        var reason = e.Content is { } content ? $"SF-74: {claimed.Run} would send '{content.Template}', written by {content.Origin}." : $"SF-74: {claimed.Run} would offer '{e.Choice?.Action}'.";
        var request = new CountersignRequest(
            SalesUnitId.From(await tables.UnitOfAsync(claimed.Customer) ?? $"{SalesUnitId.Prefix}none"), DecisionId.From(DecisionId.Prefix + e.Id), FlowReading.Subject, permission,
            new(TargetKind.Customer, claimed.Customer), new(e.Choice?.AmountMinorUnits ?? 0, options.Currency), [reason], e.Quorum, e.TimeoutMinutes)
        {
            Run = FlowRunId.From(claimed.Run),
        };
        return await grains.GetGrain<IApprovalGrain>(e.Approval.Value).Open(request, $"flow/{e.Id}") is ApprovalRefused refused
            ? Carried.Dead(refused.Refusal.Code) with { Answer = new GateDecided(e.Id, false, FlowReading.Subject) }
            : Carried.Done;
    }
}
