using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>Who a customer is. Null where not asked for, not known or erased.</summary>
[Name("CustomerProfile")]
public sealed class CustomerProfileType(Disclosed<ProfileData> disclosed)
{
    /// <summary>The company's name.</summary>
    public string? Name => disclosed.Data.Name;

    /// <summary>The line of business.</summary>
    public string? Sector => disclosed.Data.Sector;

    /// <summary>The year it was founded.</summary>
    public int? FoundedYear => disclosed.Data.FoundedYear;

    /// <summary>A year, in millions of the source's currency, as decimal text.</summary>
    public string? Revenue => disclosed.Data.Revenue;

    /// <summary>How many people work there.</summary>
    public int? Employees => disclosed.Data.Employees;

    /// <summary>Where it is at home.</summary>
    public string? Country => disclosed.Data.Country;

    /// <summary>The parent company.</summary>
    public string? Parent => disclosed.Data.Parent;
}

/// <summary>One exchange with a customer. Null where not asked for.</summary>
[Name("Interaction")]
public sealed class InteractionType(Disclosed<InteractionData> disclosed)
{
    /// <summary>When it took place.</summary>
    public DateTimeOffset? OccurredAt => disclosed.Data.OccurredAt;

    /// <summary>Such as e-mail, WeCom, meeting.</summary>
    public string? Channel => disclosed.Data.Channel;

    /// <summary>in or out.</summary>
    public string? Direction => disclosed.Data.Direction;

    /// <summary>What it was about.</summary>
    public string? Summary => disclosed.Data.Summary;
}

/// <summary>A page of customers.</summary>
public sealed class CustomerConnection(Paged<CustomerType> page)
{
    /// <summary>The customers, in the order asked for.</summary>
    public IEnumerable<CustomerType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<CustomerEdge> Edges => page.Edges.Select(edge => new CustomerEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A customer, and where in the list it is.</summary>
public sealed class CustomerEdge(Edge<CustomerType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public CustomerType Node => edge.Node;
}
