using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Threading.Channels;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Runs the plan against the systems that wait for it; one run at a time in each silo, all on the same table.</summary>
/// <remarks>
/// CE-24. A worker takes a run for a while and says so again and again; should it die, another one begins the run anew, and the system counts
/// attempts: evidence and verdict of an attempt that is no longer the last are refused, so of two workers that both believe a run is theirs one is heard.
/// </remarks>
public sealed class CertificationWorker(RunQueue queue, CertificateBits bits, IPublishedPlans plans, IServiceProvider services, IGrainFactory grains, SiloTokens tokens, ILogger<CertificationWorker> log) : BackgroundService
{
    /// <summary>The <c>sub</c> under which runs stand in the log.</summary>
    public const string Subject = "silo:certification";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_renewEvery = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Without a runner there is nobody who could: the runs wait for a silo that has one.
        if (services.GetService<ICertificationRunner>() is null) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await RunNextAsync(stoppingToken)) await Task.Delay(s_pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogWarning(failure, "Certification runs could not be looked after; trying again in {Pause}.", s_pauseAfterFailure);
                await Task.Delay(s_pauseAfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Runs what has waited longest.</summary>
    /// <returns>Whether anything waited.</returns>
    public async Task<bool> RunNextAsync(CancellationToken stopping)
    {
        if (await queue.ClaimAsync(stopping) is not { } claim) return false;
        try
        {
            await RunAsync(claim, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The silo stops in good order: another one may begin at once.
            await queue.ReleaseAsync(claim, TimeSpan.Zero);
            throw;
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "The run {Run} could not be brought to its end; it is begun anew in {Pause}.", claim.Run, s_pauseAfterFailure);
            await queue.ReleaseAsync(claim, s_pauseAfterFailure);
        }
        return true;
    }

    private async Task RunAsync(RunClaim claim, CancellationToken stopping)
    {
        var runner = services.GetRequiredService<ICertificationRunner>();
        if (await Actor(claim).BeginRun(claim.Run, Key(claim, "begin")) is not { } job) return;
        if (plans.ByVersion(job.PlanVersion) is not { } plan || plan.Sha256 != job.PlanSha256)
        {
            await Actor(claim).InterruptRun(claim.Run, job.Attempt, "The plan that it was started with is not published here.", Key(claim, "interrupt"));
            return;
        }
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var renewing = RenewAsync(claim, lost);
        try
        {
            var told = Channel.CreateUnbounded<TestEvidence>();
            var telling = TellAsync(claim, job, told.Reader, lost.Token);
            RunReport report;
            byte[] transcript;
            try
            {
                (report, transcript) = await runner.RunAsync(plan, CandidateOf(job), new Told(told.Writer), lost.Token);
            }
            finally
            {
                told.Writer.Complete();
            }
            await telling;
            await EndAsync(claim, job, plan, report, transcript, lost.Token);
        }
        finally
        {
            await lost.CancelAsync();
            await renewing;
        }
    }

    private async Task EndAsync(RunClaim claim, CertificationJob job, CertificationPlan plan, RunReport report, byte[] transcript, CancellationToken cancellation)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(transcript)) != report.TranscriptSha256) throw new InvalidOperationException("The report states another hash than its transcript has.");
        await queue.PutAsync(claim.Run, report.TranscriptSha256, transcript);
        ImmutableArray<CertificationModule> passed = [.. Enum.GetValues<CertificationModule>().Where(module => report.Passed(plan, module))];
        int? bit = CertificationModules.AreAll(passed) ? await bits.DrawAsync(claim.System, claim.Run, cancellation) : null;
        var answer = await Actor(claim).FinishRun(claim.Run, job.Attempt, report, passed, bit, Key(claim, "finish"));
        if (answer is SystemRefused refused) log.LogWarning("The verdict of attempt {Attempt} of run {Run} was not taken: {Refusal}", job.Attempt, claim.Run, refused.Refusal);
    }

    private async Task TellAsync(RunClaim claim, CertificationJob job, ChannelReader<TestEvidence> told, CancellationToken cancellation)
    {
        await foreach (var evidence in told.ReadAllAsync(cancellation))
            await Actor(claim).RecordEvidence(claim.Run, job.Attempt, evidence, Key(claim, $"test/{evidence.Test}"));
    }

    private async Task RenewAsync(RunClaim claim, CancellationTokenSource lost)
    {
        while (!lost.IsCancellationRequested)
        {
            await Task.Delay(s_renewEvery, lost.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                if (lost.IsCancellationRequested) return;
                if (!await queue.RenewAsync(claim, lost.Token)) await lost.CancelAsync();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The claim may run out; then the attempt is no longer the last, and is not heard.
                log.LogWarning(failure, "The claim on run {Run} could not be renewed.", claim.Run);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private ISupplierSystemGrain Actor(RunClaim claim)
    {
        CallToken.Use(tokens.Mint(Subject, []));
        return grains.GetGrain<ISupplierSystemGrain>(claim.System.Value);
    }

    private static string Key(RunClaim claim, string what) => $"{claim.Run}/{claim.Number}/{what}";

    private static Candidate CandidateOf(CertificationJob job) => new(
        job.BaseUrl, job.Clients.Customer, job.Clients.OtherCustomer, [.. job.Clients.Clients.Select(one => new CandidateClient(one.Role, one.ClientId, one.ClientSecret, one.Organisation))]);

    /// <summary>In the order in which it is told: the framework's own would hand each to another thread.</summary>
    private sealed class Told(ChannelWriter<TestEvidence> writer) : IProgress<TestEvidence>
    {
        public void Report(TestEvidence value) => writer.TryWrite(value);
    }
}
