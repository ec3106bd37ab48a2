using System.Security.Cryptography;
using System.Text.Json;
using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using Ecosystem.Contracts.Accounts;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Border;
using Ecosystem.Contracts.Certification;
using Ecosystem.Contracts.Clients;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Exports;
using Ecosystem.Contracts.Funds;
using Ecosystem.Contracts.Governance;
using Ecosystem.Contracts.Health;
using Ecosystem.Contracts.Installation;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.Sandbox;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Contracts.Traces;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Supplies;

namespace Ecosystem.Api.Graph;

/// <summary>The way from one request to the actors. A field whose resolver takes this must have a row in the capability table.</summary>
/// <param name="idempotencyKey">The request's <c>Idempotency-Key</c> header, or null.</param>
public sealed class Actors(IGrainFactory cluster, string? idempotencyKey) : IDisposable
{
    /// <summary>What the keys of reads start with. Mutations may not use it: a guessed key would otherwise tell whether a read had been written down.</summary>
    private const string ReadPrefix = "read:";

    private readonly Reads _reads = new();
    private readonly SemaphoreSlim _replays = new(1);
    private int _replaysCount;
    private readonly List<(ReceiptId Id, IEnumerable<object> Path)> _receipts = [];

    public IDirectoryGrain Directory => cluster.Actor<IDirectoryGrain>(IDirectoryGrain.Key);

    public ISandboxGrain Sandbox => cluster.Actor<ISandboxGrain>(ISandboxGrain.Key);

    public IInstallationGrain Installation => cluster.Actor<IInstallationGrain>(IInstallationGrain.Key);

    public ITraceGrain Traces => cluster.Actor<ITraceGrain>(ITraceGrain.Key);

    public IOwnLogGrain OwnLog => cluster.Actor<IOwnLogGrain>(IOwnLogGrain.Key);

    public IAuditGrain Audit => cluster.Actor<IAuditGrain>(IAuditGrain.Key);

    public ILogGrain Log => cluster.Actor<ILogGrain>(ILogGrain.Key);

    /// <summary>The receipts of this request's reads, each with the response path of its data.</summary>
    public IReadOnlyCollection<(ReceiptId Id, IEnumerable<object> Path)> Receipts
    {
        get { lock (_receipts) return [.. _receipts]; }
    }

    public IGovernanceBoardGrain GovernanceBoard => cluster.Actor<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key);

    public IWhitePapersGrain WhitePapers => cluster.Actor<IWhitePapersGrain>(IWhitePapersGrain.Key);

    public ISalesUnitGrain SalesUnit(SalesUnitId id) => cluster.Actor<ISalesUnitGrain>(id.Value);

    public ICustomerGrain Customer(CustomerId id) => cluster.Actor<ICustomerGrain>(id.Value);

    /// <summary>The passport of a customer.</summary>
    public IPassportGrain PassportOf(CustomerId id) => cluster.Actor<IPassportGrain>(id.Value);

    public IApprovalGrain Approval(ApprovalId id) => cluster.Actor<IApprovalGrain>(id.Value);

    public IFundGrain Fund(FundId id) => cluster.Actor<IFundGrain>(id.Value);

    public IWebhookGrain Webhook(WebhookId id) => cluster.Actor<IWebhookGrain>(id.Value);

    /// <param name="id">One of <see cref="Domain.Clients.Client.IsId"/>.</param>
    public IClientGrain Client(string id) => cluster.Actor<IClientGrain>(Domain.Clients.Client.KeyOf(id));

    public IAccountGrain Account(AccountId id) => cluster.Actor<IAccountGrain>(id.Value);
    public IExportGrain Export(ExportId id) => cluster.Actor<IExportGrain>(id.Value);

    public IBorderGrain Border => cluster.Actor<IBorderGrain>(CrossBorder.Key);

    public ISupplyGrain Supply(CustomerId id) => cluster.Actor<ISupplyGrain>(id.Value);
    public ISpaceGrain Space(SpaceId id) => cluster.Actor<ISpaceGrain>(id.Value);

    public ISpaceDeskGrain SpaceDesk => cluster.Actor<ISpaceDeskGrain>(ISpaceDeskGrain.Key);

    public ISettlementGrain Settlement(StatementId id) => cluster.Actor<ISettlementGrain>(id.Value);

    public IHealthGrain Health => cluster.Actor<IHealthGrain>(IHealthGrain.Key);

    public IScorecardGrain Scorecard => cluster.Actor<IScorecardGrain>(ScorecardId.Manager.Value);

    public IStatementsGrain Statements => cluster.Actor<IStatementsGrain>(IStatementsGrain.Key);

    public ISupplierSystemGrain SupplierSystem(SystemId id) => cluster.Actor<ISupplierSystemGrain>(id.Value);

    public ICertificationDeskGrain CertificationDesk => cluster.Actor<ICertificationDeskGrain>(ICertificationDeskGrain.Key);

    /// <summary>What a client of an auditor asked.</summary>
    public IAuditTrailGrain AuditTrail(string client) => cluster.Actor<IAuditTrailGrain>(Domain.Audit.AuditTrail.KeyOf(client));

    public IStrategyFlowGrain Flow(FlowId id) => cluster.Actor<IStrategyFlowGrain>(id.Value);

    public IFlowTaskGrain FlowTask(FlowTaskId id) => cluster.Actor<IFlowTaskGrain>(id.Value);

    public IFlowExpertGrain FlowExpert(FlowExpertId id) => cluster.Actor<IFlowExpertGrain>(id.Value);

    public IFlowBoardGrain FlowBoard => cluster.Actor<IFlowBoardGrain>(IFlowBoardGrain.Key);

    public IFlowDeskGrain FlowDesk => cluster.Actor<IFlowDeskGrain>(IFlowDeskGrain.Key);

    // Each of these is asked for once, however often the request names the actor; see Reads.

    public Task<UnitBoard?> Board(SalesUnitId id) => _reads.Once(id.Value, () => SalesUnit(id).Board());

    public Task<ApprovalView?> View(ApprovalId id) => _reads.Once(id.Value, () => Approval(id).View());

    public Task<FundView?> View(FundId id) => _reads.Once(id.Value, () => Fund(id).View());

    public Task<WebhookView?> View(WebhookId id) => _reads.Once(id.Value, () => Webhook(id).View());

    public Task<ExportView?> View(ExportId id) => _reads.Once(id.Value, () => Export(id).View());

    public Task<SpaceView?> View(SpaceId id) => _reads.Once(id.Value, () => Space(id).View());

    public Task<SystemView?> View(SystemId id) => _reads.Once(id.Value, () => SupplierSystem(id).View());

    public Task<StatementView?> View(StatementId id) => _reads.Once(id.Value, () => Settlement(id).View());

    public Task<Passport?> Passport(CustomerId own) => _reads.Once(own.Value, () => Customer(own).Passport());

    public Task<ProfileData?> OwnProfile(CustomerId own) => _reads.Once(own.Value, () => Customer(own).OwnProfile());

    /// <summary>Asks one item of a list, when few enough others are being asked.</summary>
    public Task<T> Bounded<T>(Func<Task<T>> ask) => _reads.Bounded(ask);

    /// <summary>Makes a decision again, one at a time and at most <see cref="RequestLimits.ReplaysMax"/> in a request: each reads a unit's whole log.</summary>
    public async Task<ReplayAnswer> Replay(DecisionId decision, string policy)
    {
        if (Interlocked.Increment(ref _replaysCount) > RequestLimits.ReplaysMax)
        {
            throw new ApiError(ErrorCodes.LimitExceeded, $"A request may make at most {RequestLimits.ReplaysMax} decisions again. Ask for fewer decisions, or in several requests.")
            {
                Extensions = new() { ["limit"] = "replays", ["max"] = RequestLimits.ReplaysMax },
            };
        }

        await _replays.WaitAsync();
        try
        {
            return await Audit.Replay(decision, policy);
        }
        finally
        {
            _replays.Release();
        }
    }

    /// <summary>Reads of a customer, over the border where that is on the way (CU-26).</summary>
    public Task<TReply> Crossing<TReply>(CustomerId customer, DataCategory category, Func<Task<TReply>> read, Func<TReply, Refusal?> refusal) =>
        CallPassage.CrossingAsync(read, refusal, () => Border.Pass(customer, category, NewReadKey()));

    /// <summary>Remembers that data at a response path was handed over against a receipt.</summary>
    internal void HandedOver(Receipt receipt, IEnumerable<object> path)
    {
        lock (_receipts) _receipts.Add((receipt.Id, path));
    }

    /// <summary>The idempotency key of what is written down once and never repeated.</summary>
    public static string NewReadKey() => ReadPrefix + Guid.CreateVersion7().ToString("N");

    /// <summary>The idempotency key of a read: the same for a retry of the same request when its header says so, else one of its own.</summary>
    /// <remarks>Everything that makes it this read is in the key. Were the customer not, a refused read of one customer would spend the key for another, and so tell that there is such a customer.</remarks>
    public string ReadKey(CustomerId customer, DataCategory category, DataRequest request, IEnumerable<object> path) => ReadPrefix + (idempotencyKey is null
        ? Guid.CreateVersion7().ToString("N")
        : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
            new { idempotencyKey, path = string.Join('/', path), customer = customer.Value, category = category.ToString(), request.Purpose, request.Fields }))));

    /// <summary>The idempotency key of a metered call: the same for a retry of the same request when its header says so, else one of its own.</summary>
    public string UseKey<TRequest>(Entitlement feature, TRequest request, IEnumerable<object> path) => ReadPrefix + (idempotencyKey is null
        ? Guid.CreateVersion7().ToString("N")
        : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { idempotencyKey, path = string.Join('/', path), feature = feature.ToString(), request }))));

    /// <summary>A mutation's idempotency key. The actor judges its form; only what would meet the keys of reads is refused here.</summary>
    public static string MutationKey(string key) => !key.StartsWith(ReadPrefix, StringComparison.Ordinal)
        ? key
        : throw ApiError.BadInput($"idempotencyKey must not start with '{ReadPrefix}': those keys are the platform's own.");

    public void Dispose()
    {
        _reads.Dispose();
        _replays.Dispose();
    }
}
