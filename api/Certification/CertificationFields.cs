using System.Security.Cryptography;
using System.Text;
using Ecosystem.Api.Access;
using Ecosystem.Api.Certification;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Live;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification.Programme;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>One system of the certification programme; null when there is none of that id for the caller.</summary>
    public static async Task<SupplierSystemType?> SupplierSystem([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<SystemId>(id, out var system) && await actors.View(system) is { } view ? new(view) : null;

    /// <summary>Systems in the order in which they were registered, a page at a time; `first` and `last` are 1 to 200. Of an organisation, of a cluster. A supplier finds its own alone.</summary>
    public static async Task<SupplierSystemConnection> SupplierSystems(
        [FromRequest] Actors actors, string? organisation = null, string? cluster = null,
        OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new SystemList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, organisation, cluster));
        return new(await actors.CertificationDesk.List(list).PageAsync(list.Window, async id => await actors.View(id) is { } view ? new SupplierSystemType(view) : null));
    }

    /// <summary>The plan that certification runs follow now; null: none is published here.</summary>
    public static async Task<CertificationPlanType?> CertificationPlan([FromRequest] Actors actors) => await actors.CertificationDesk.Plan() is { } plan ? new(plan) : null;

    /// <summary>How the certification programme stands: each system, days left, the clusters of anchor firms.</summary>
    public static async Task<CertificationProgrammeType> CertificationProgramme([FromRequest] Actors actors) => new(await actors.CertificationDesk.Programme());

    /// <summary>Lines of the raw transcript of a run, one exchange each, `first` 1 to 100 of them; null where there is none for the caller. Their bytes, each line with a line feed at its end, hash to what the log has.</summary>
    public static async Task<IEnumerable<string>?> CertificationTranscript([Id] string system, [Id] string run, [FromRequest] Actors actors, int from = 0, int first = 50) =>
        Ids.TryParse<SystemId>(system, out var of) && Ids.TryParse<CertificationRunId>(run, out var id) && await actors.CertificationDesk.Transcript(of, id, from, first) is { } lines ? lines : null;
}

public sealed partial class Subscription
{
    /// <summary>A system with its runs, as each test ends; never more than two seconds old. Null while there is none of that id for the caller.</summary>
    public static async Task<SupplierSystemType?> CertificationRun([Id] string system, [FromRequest] Subscriber subscriber, [FromRequest] Actors actors)
    {
        if (!Ids.TryParse<SystemId>(system, out var id)) return null;
        var actor = actors.SupplierSystem(id);
        return await subscriber.Read($"system {id}", actor.Watch, actor.View) is { } view ? new(view) : null;
    }
}

public sealed partial class Mutation
{
    /// <summary>Registers a system of the caller's organisation, with a nonce to be answered at its origin.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> RegisterSystem(RegisterSystemInput input, [FromRequest] Caller caller, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        // Made of who asks and of the key, so that a retry finds the system that the first attempt made, and nobody can take another's id; a plugin's of its name.
        var id = input.Kind == SystemKind.Plugin && input.Plugin is { } plugin && Domain.Certification.Programme.SupplierSystem.IsPluginName(plugin)
            ? ProgrammeRules.PluginSystem(plugin)
            : SystemId.From(SystemId.Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Principal.Organisation}\n{caller.Principal.Client}\n{key}")), 0, 16));
        return Ask(actors, id.Value, (_, system) => system.Register(new(input.Name, input.Kind ?? SystemKind.Supplier, input.Plugin, input.BaseUrl), key));
    }

    /// <summary>Says that a system answers under another URL. Whose that is has to be proven anew, and a certificate ends.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> MoveSystem(MoveSystemInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.System, (_, system) => system.Move(input.BaseUrl, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Makes a new nonce; the one before no longer counts.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> RenewOwnershipChallenge(RenewOwnershipChallengeInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.System, (_, system) => system.RenewChallenge(Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Has the nonce fetched from the base URL's origin.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> ProveSystemOwnership(ProveSystemOwnershipInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.System, (id, _) => actors.CertificationDesk.ProveOwnership(id, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Sets the four test clients; their secrets are kept sealed and never shown again.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> SetTestClients(SetTestClientsInput input, [FromRequest] Actors actors) => Ask(actors, input.System, (_, system) => system.SetTestClients(
        new(input.TestCustomer, input.OtherTestCustomer, [.. input.Clients.Select(one => new NewTestClient(one.Role, one.ClientId, one.ClientSecret, one.Organisation))]), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Starts a run of the latest plan; one at a time. Subscription.certificationRun tells how it goes.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> StartCertificationRun(StartCertificationRunInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.System, (_, system) => system.StartRun(Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Suspends a system's certificate at once, until the office lifts it.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> SuspendCertificate(SuspendCertificateInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.System, (_, system) => system.Suspend(input.Reason, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Lifts the office's suspension, also of a certificate that is over, and lets a system whose certificate was revoked earn another. A suspension for a run that was not passed ends with one that is.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> ReinstateCertificate(ReinstateCertificateInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.System, (_, system) => system.Reinstate(Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Asks that a certificate be taken back; once somebody else of the office asks for the same, it is.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> RevokeCertificate(RevokeCertificateInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.System, (_, system) => system.Revoke(input.Reason, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Has a system count in the cluster of an anchor firm, or in none.</summary>
    [OutputType(typeof(NonNullGraphType<SupplierSystemResult>))]
    public static Task<object> PlaceInCluster(PlaceInClusterInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.System, (_, system) => system.PlaceInCluster(input.Cluster, input.IsAnchor ?? false, Actors.MutationKey(input.IdempotencyKey)));

    private static async Task<object> Ask(Actors actors, string id, Func<SystemId, ISupplierSystemGrain, Task<SystemAnswer>> ask)
    {
        if (!Ids.TryParse<SystemId>(id, out var system)) return new Refused(SystemRefusals.SystemUnknown);
        return await ask(system, actors.SupplierSystem(system)) switch
        {
            SystemRefused refused => new Refused(refused.Refusal),
            SystemAccepted accepted => new SupplierSystemPayload(id, accepted.Run?.Value),
            var other => throw new InvalidOperationException($"A system answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
