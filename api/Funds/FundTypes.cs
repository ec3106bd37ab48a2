using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Funds;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using GraphQL;

namespace Ecosystem.Api.Funds;

/// <summary>A fund 资金池: money that headquarters sets apart, and lends to sales units in parts. What is leased and spent never exceeds the total.</summary>
[Name("Fund")]
public sealed class FundType(FundView fund)
{
    /// <summary>Starts with fu_.</summary>
    [Id]
    public string Id => fund.Id.Value;

    /// <summary>What people call it.</summary>
    public string Name => fund.Name;

    /// <summary>How long the unspent part of a lease that ended stays set aside, for spending that is on its way.</summary>
    public int SettlementMinutes => fund.SettlementMinutes;

    /// <summary>What the fund may lease and spend in all.</summary>
    public MoneyType Total => new(fund.Total);

    /// <summary>What units have spent.</summary>
    public MoneyType Spent => new(fund.Spent);

    /// <summary>What leases have set aside and nobody has spent yet.</summary>
    public MoneyType Leased => new(fund.Leased);

    /// <summary>What units have spent and the fund had no room for; it is paid first when there is room again.</summary>
    public MoneyType Owed => new(fund.Owed);

    /// <summary>What can be leased or taken out now.</summary>
    public MoneyType Free => new(fund.Free);

    /// <summary>The leases that live or settle, in the order of their ids; at most 200.</summary>
    public IEnumerable<LeaseType> Leases => fund.Leases.Select(lease => new LeaseType(lease, fund.Total.Currency));

    /// <summary>How the fund stands with finance.</summary>
    public ReconciliationType Reconciliation => new(fund);

    /// <summary>How many commits made this state.</summary>
    public long Version => fund.Version;
}

/// <summary>A part of a fund, lent to one sales unit for a time.</summary>
[Name("Lease")]
public sealed class LeaseType(Lease lease, string currency)
{
    /// <summary>Starts with le_.</summary>
    [Id]
    public string Id => lease.Id.Value;

    /// <summary>The sales unit.</summary>
    [Id]
    public string Unit => lease.Unit.Value;

    /// <summary>What the unit may hold and spend under it in all.</summary>
    public MoneyType Amount => new(new Money(lease.Amount, currency));

    /// <summary>What the unit has spent of it.</summary>
    public MoneyType Spent => new(new Money(lease.Spent, currency));

    /// <summary>When it ends, or ended. Its unspent part is free again once the settlement time is over.</summary>
    public DateTimeOffset ExpiresAt => lease.ExpiresAt;
}

/// <summary>How a fund stands with finance. Unless agreed, every authorization on the fund needs a countersign 需总部加签.</summary>
[Name("Reconciliation")]
public sealed class ReconciliationType(FundView fund)
{
    /// <summary>Agreed, pending or disagreeing.</summary>
    public ReconciliationStatus Status => fund.Reconciliation;

    /// <summary>Questions finance has yet to answer.</summary>
    public int Unanswered => fund.Unanswered;

    /// <summary>Finance's balance less the fund's own; null unless disagreeing, and when finance named no balance.</summary>
    public MoneyType? Difference => MoneyType.Of(fund.Disagreement?.Difference);

    /// <summary>What finance refused for; null unless it refused.</summary>
    public string? Reason => fund.Disagreement?.Reason;

    /// <summary>Since when finance disagrees; null unless it does.</summary>
    public DateTimeOffset? DisagreesSince => fund.Disagreement?.Since;
}

/// <summary>A page of funds.</summary>
public sealed class FundConnection(Paged<FundType> page)
{
    /// <summary>The funds, in the order asked for.</summary>
    public IEnumerable<FundType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<FundEdge> Edges => page.Edges.Select(edge => new FundEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more. The funds themselves are as they stand now.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A fund, and where in the list it is.</summary>
public sealed class FundEdge(Edge<FundType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public FundType Node => edge.Node;
}

/// <summary>It is done, and durable. Finance and the units concerned hear of it within about a second.</summary>
public sealed class FundPayload(string fund)
{
    /// <summary>The fund.</summary>
    [Id]
    public string Fund => fund;
}

/// <summary>The lease as it stands now. The unit hears of it within about a second.</summary>
public sealed class LeasePayload(FundLease lease)
{
    /// <summary>The lease; starts with le_.</summary>
    [Id]
    public string Lease => lease.Id.Value;

    /// <summary>What the unit may hold and spend under it in all.</summary>
    public MoneyType Amount => new(lease.Amount);

    /// <summary>When it ends.</summary>
    public DateTimeOffset ExpiresAt => lease.ExpiresAt;
}

public sealed class FundResult() : MutationResult("What changing a fund answers.", typeof(FundPayload));

public sealed class LeaseResult() : MutationResult("What granting, renewing or returning a lease answers.", typeof(LeasePayload));
