using System.Collections.Immutable;
using System.Security.Cryptography;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Grains.Certification.Programme;

/// <content>What only the platform's own workers ask.</content>
public sealed partial class SupplierSystemGrain
{
    public async Task<CertificationJob?> BeginRun(CertificationRunId run, string idempotencyKey)
    {
        if (await Answer(nameof(BeginRun), run, idempotencyKey, new BeginRun(run)) is not SystemAccepted { Attempt: { } attempt }) return null;
        if (State.OpenRun is not { } open || open.Id != run || State.Clients is not { } clients) return null;
        var secrets = await Services.Keys.Open(Subject, clients.Clients.Select(one => one.Secret)) ?? throw new InvalidOperationException($"The key of {Subject} is gone.");
        return new(run, attempt, open.PlanVersion, open.PlanSha256, State.BaseUrl, new(
            clients.Customer, clients.OtherCustomer, [.. clients.Clients.Select((one, n) => new NewTestClient(one.Role, one.ClientId, secrets[n], one.Organisation))]));
    }

    public async Task<SystemAnswer> RecordEvidence(CertificationRunId run, int attempt, TestEvidence evidence, string idempotencyKey) =>
        await Answer(nameof(RecordEvidence), new { run, attempt, evidence.Test }, idempotencyKey, new RecordEvidence(run, attempt, evidence));

    public Task<GrantOutlook?> Outlook()
    {
        var now = Services.Clock.Now();
        return Task.FromResult(State.Owner is { } owner
            ? new GrantOutlook(owner, State.BaseUrl, SupplierSystem.Earns(State, now), State.Certificate?.IsLive(now) ?? false, !State.Barring.IsEmpty)
            : null);
    }

    public async Task<SystemAnswer> FinishRun(CertificationRunId run, int attempt, RunReport report, ImmutableArray<CertificationModule> passed, int? statusIndex, string idempotencyKey)
    {
        CertificateGrant? grant = null;
        if (statusIndex is { } index)
        {
            var seed = RandomNumberGenerator.GetBytes(Retests.SeedLength);
            grant = new(index, Retests.Commitment(seed), await Services.Keys.Seal(Subject, Convert.ToHexStringLower(seed)));
        }
        return await Answer(nameof(FinishRun), new { run, attempt }, idempotencyKey, new FinishRun(run, attempt, report, passed, grant));
    }

    public async Task<SystemAnswer> InterruptRun(CertificationRunId run, int attempt, string reason, string idempotencyKey) =>
        await Answer(nameof(InterruptRun), new { run, attempt }, idempotencyKey, new InterruptRun(run, attempt, reason));

    public async Task<SystemAnswer> KeepTime(string idempotencyKey)
    {
        var now = Services.Clock.Now();
        int? drawn = null;
        if (State.Certificate is { End: null } running) drawn = Retests.Due(await SeedOf(running), running.Id, running.ValidFrom, running.DrawnDay, now < running.ValidUntil ? now : running.ValidUntil);
        var plan = plans.Latest;
        var answer = await Answer(nameof(KeepTime), Subject, idempotencyKey, new KeepTime(drawn, Services.Clock.NewId<CertificationRunId>(), plan?.Version, plan?.Sha256));
        // CE-27: the days can be drawn again by anybody once nothing is left to be predicted.
        foreach (var over in State.Past.Append(State.Certificate).OfType<CertificateRecord>().Where(one => !one.SeedShown && !one.IsLive(now)).ToArray())
            await Answer(nameof(ShowSeed), over.Id, $"seed/{over.Id}", new ShowSeed(over.Id, Convert.ToHexStringLower(await SeedOf(over))));
        return answer;
    }

    private async Task<byte[]> SeedOf(CertificateRecord certificate) =>
        Convert.FromHexString(await Services.Keys.Open(certificate.Seed) ?? throw new InvalidOperationException($"The key of {Subject} is gone."));
}
