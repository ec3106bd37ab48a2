using Ecosystem.Api.Graph;
using Ecosystem.Contracts.SalesUnits;
using GraphQL;

namespace Ecosystem.Api.SalesUnits;

/// <summary>A sales unit 销售单元 with its authorization board 授权看板, as it stands now.</summary>
[Name("SalesUnit")]
public sealed class SalesUnitType(UnitBoard board)
{
    /// <summary>Starts with su_.</summary>
    [Id]
    public string Id => board.Id.Value;

    /// <summary>Null when the name has been erased.</summary>
    public string? Name => board.Name;

    /// <summary>Where the unit sells.</summary>
    public string Region => board.Region;

    /// <summary>ISO 4217; every amount of the unit is in it.</summary>
    public string Currency => board.Currency;

    /// <summary>How many people sell for the unit.</summary>
    public int Sellers => board.Sellers;

    /// <summary>How many deals are known.</summary>
    public int Deals => board.Deals;

    /// <summary>Figures by quarter, oldest first.</summary>
    public IEnumerable<QuarterFiguresType> Quarters => board.Quarters.Select(quarter => new QuarterFiguresType(quarter));

    /// <summary>Deals closed by ISO week, oldest first.</summary>
    public IEnumerable<WeekFiguresType> Weeks => board.Weeks.Select(week => new WeekFiguresType(week));

    /// <summary>Data credit 数据信用.</summary>
    public CreditType Credit => new(board.Credit);

    /// <summary>What the unit may do on its own authority.</summary>
    public IEnumerable<PermissionLimitType> Limits => board.Limits.Select(limit => new PermissionLimitType(limit, board.Currency));

    /// <summary>Amounts set aside.</summary>
    public IEnumerable<HoldType> Holds => board.Holds.Select(hold => new HoldType(hold));

    /// <summary>Funds the unit has heard of.</summary>
    public IEnumerable<UnitFundType> Funds => board.Funds.Select(fund => new UnitFundType(fund, board.Currency));

    /// <summary>Approvals that wait for headquarters.</summary>
    [Id]
    public IEnumerable<string> Pending => board.Pending.Select(approval => approval.Value);

    /// <summary>How many commits made this state.</summary>
    public long Version => board.Version;

    /// <summary>Permissions given to the unit or kept from it, each with how it stands.</summary>
    public IEnumerable<PermissionGrantType> Grants => board.Grants.Select(grant => new PermissionGrantType(grant));

    /// <summary>The data views that are available: one leg of every grant.</summary>
    public IEnumerable<string> DataViews => board.Means.DataViews;

    /// <summary>The tools that are available: the other leg.</summary>
    public IEnumerable<string> Tools => board.Means.Tools;

    /// <summary>Plugins with a certificate.</summary>
    public IEnumerable<PluginType> Plugins => board.Means.Plugins.Select(plugin => new PluginType(plugin));

    /// <summary>The latest case of a strategy coach, open or closed; null when there was none.</summary>
    public CoachCaseType? CoachCase => board.Coach is { } coach ? new(coach) : null;

    /// <summary>The measured figures of this quarter, then of the one before.</summary>
    public IEnumerable<UnitKpisType> Kpis => board.Kpis.Select(kpis => new UnitKpisType(kpis));
}

/// <summary>A page of sales units.</summary>
public sealed class SalesUnitConnection(Paged<SalesUnitType> page)
{
    /// <summary>The sales units, in the order asked for.</summary>
    public IEnumerable<SalesUnitType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<SalesUnitEdge> Edges => page.Edges.Select(edge => new SalesUnitEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more. The units themselves are as they stand now.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A sales unit, and where in the list it is.</summary>
public sealed class SalesUnitEdge(Edge<SalesUnitType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public SalesUnitType Node => edge.Node;
}
