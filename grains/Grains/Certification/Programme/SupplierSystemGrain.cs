using System.Security.Cryptography;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Outbound;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>The shell of a supplier's system; its rules are in <see cref="SupplierSystem"/>.</summary>
/// <remarks>Secrets of test clients and seeds of re-tests are sealed under the system's own key; they are opened here, for the worker alone.</remarks>
[GrainType("supplier-system")]
public sealed partial class SupplierSystemGrain(
    ActorServices services, OutboundOptions outbound, ProgrammeTables tables, IPublishedPlans plans,
    [PersistentState("supplier-system", GrainStorage.Snapshots)] IPersistentState<Snapshot<SystemState>> snapshot)
    : ActorGrain<SupplierSystem, SystemState, SystemCommand, SystemAnswer, SystemEvent>(services, snapshot), ISupplierSystemGrain
{
    private const int NonceBytes = 24;

    private string Subject => this.GetPrimaryKeyString();

    private bool IsOwner => State.Owner is { } owner && Caller.Current.Audience == Audience.Supplier && Caller.Current.Organisation == owner;

    private bool MayView => IsOwner || (State.Owner is not null && Caller.Current.Audience is Audience.Internal or Audience.Auditor);

    public async Task<SystemAnswer> Register(NewSystem system, string idempotencyKey)
    {
        // A plugin's name can be taken by somebody else, which the rules say; any other id is made of who asks.
        if (State.Owner is not null && !IsOwner && State.Kind != SystemKind.Plugin) return Stranger();
        var owner = Caller.Current.Organisation;
        return await Answer(nameof(Register), system, idempotencyKey, new RegisterSystem(
            owner, system.Name, system.Kind, system.Plugin, system.BaseUrl, Nonce(), outbound.AllowLoopback, await tables.CountAsync(owner)));
    }

    public async Task<SystemAnswer> Move(string baseUrl, string idempotencyKey) =>
        IsOwner ? await Answer(nameof(Move), baseUrl, idempotencyKey, new MoveSystem(baseUrl, Nonce(), outbound.AllowLoopback)) : Stranger();

    public async Task<SystemAnswer> RenewChallenge(string idempotencyKey) =>
        IsOwner ? await Answer(nameof(RenewChallenge), Subject, idempotencyKey, new RenewChallenge(Nonce())) : Stranger();

    public Task<OwnershipQuestion?> Challenge() => Task.FromResult(IsOwner ? new OwnershipQuestion(State.BaseUrl, State.Challenge) : null);

    public async Task<SystemAnswer> HearOfOwnership(string organisation, string baseUrl, string? found, string? problem, string idempotencyKey) => State.Owner == organisation
        // What was found is no part of the request: a retry that finds something else is still the same request.
        ? await Answer(nameof(HearOfOwnership), new { organisation, baseUrl }, idempotencyKey, new ProveOwnership(baseUrl, found, problem))
        : Stranger();

    public async Task<SystemAnswer> SetTestClients(NewTestClients clients, string idempotencyKey)
    {
        if (!IsOwner) return Stranger();
        if (clients.Clients.Any(one => one.ClientSecret.Length is 0 or > SecretLengthMax)) return new SystemRefused(SystemRefusals.OutOfRange("clientSecret", $"1 to {SecretLengthMax} characters"));
        var secrets = await Services.Keys.Seal(Subject, clients.Clients.Select(one => one.ClientSecret));
        return await Answer(nameof(SetTestClients), clients, idempotencyKey, new SetTestClients(new(
            clients.Customer, clients.OtherCustomer, [.. clients.Clients.Select((one, n) => new SealedClient(one.Role, one.ClientId, secrets[n], one.Organisation))])));
    }

    private const int SecretLengthMax = 500;

    public async Task<SystemAnswer> StartRun(string idempotencyKey)
    {
        if (!IsOwner) return Stranger();
        var plan = plans.Latest;
        return await Answer(nameof(StartRun), Subject, idempotencyKey, new StartRun(Services.Clock.NewId<CertificationRunId>(), plan?.Version, plan?.Sha256));
    }

    public async Task<SystemAnswer> Suspend(string reason, string idempotencyKey) => await Answer(nameof(Suspend), reason, idempotencyKey, new SuspendCertificate(reason, Caller.Current.Subject));

    public async Task<SystemAnswer> Reinstate(string idempotencyKey) => await Answer(nameof(Reinstate), Subject, idempotencyKey, new ReinstateCertificate(Caller.Current.Subject));

    public async Task<SystemAnswer> Revoke(string reason, string idempotencyKey) => await Answer(nameof(Revoke), reason, idempotencyKey, new RevokeCertificate(reason, Caller.Current.Subject));

    public async Task<SystemAnswer> PlaceInCluster(string? cluster, bool isAnchor, string idempotencyKey) =>
        await Answer(nameof(PlaceInCluster), new { cluster, isAnchor }, idempotencyKey, new PlaceInCluster(cluster, isAnchor, Caller.Current.Subject));

    public Task<SystemView?> View()
    {
        if (!MayView) return Task.FromResult<SystemView?>(null);
        return Task.FromResult<SystemView?>(new(
            State.Id, State.Owner!, State.Name, State.Kind, State.Plugin, State.BaseUrl, State.RegisteredAt, State.OwnedSince, IsOwner ? State.Challenge : null,
            IsOwner && State.Clients is { } clients ? [.. clients.Clients.OrderBy(one => one.Role).Select(one => one.ClientId)] : [],
            [.. State.Runs.Reverse()], State.Certificate is { } certificate ? Of(certificate) : null, State.Cluster, State.IsAnchor, Version));
    }

    public Task<CertificateView?> Certificate(CertificateId certificate) => Task.FromResult(State.CertificateOf(certificate) is { } record ? Of(record) with { RevocationAskedBy = null } : null);

    protected override DateTimeOffset? TurnsAt(DateTimeOffset now) => State.Certificate is { End: null } certificate && certificate.ValidUntil > now ? certificate.ValidUntil : null;

    private CertificateView Of(CertificateRecord record) => new(
        record.Id, State.Id, State.Name, State.Kind, State.Owner!, record.BaseUrl, record.Run, record.ValidFrom, record.ValidUntil, record.StatusIndex,
        record.StatusAt(Services.Clock.Now()), record.SeedSha256, record.RemindedDays, Caller.Current.Audience == Audience.Internal ? record.RevocationAskedBy : null);

    private static string Nonce() => "ecosystem-certification-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes));

    /// <summary>What a stranger hears is what anybody hears about a system that does not exist.</summary>
    private static SystemRefused Stranger() => new(SystemRefusals.SystemUnknown);
}
