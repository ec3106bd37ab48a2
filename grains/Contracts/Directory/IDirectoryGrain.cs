using System.Collections.Immutable;
using Ecosystem.Contracts.Accounts;
using Ecosystem.Contracts.Clients;
using Ecosystem.Contracts.IdentityRecords;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Contracts.Directory;

/// <summary>Lists over all actors, answered from read tables that follow the log. One activation per silo; the grain key is <see cref="Key"/>.</summary>
/// <remarks>
/// Every page says as of which journal position it is true; a change shows about 50 ms after it was acknowledged. The methods that take a
/// <see cref="PageRequest"/> are those of an API from before lists could be filtered and ordered, and of the import.
/// </remarks>
[Alias("directory")]
public interface IDirectoryGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "directory_all";

    /// <summary>Sales units in the order of their ids.</summary>
    [Alias("units")] Task<Page<SalesUnitId>> Units(PageRequest page);

    /// <summary>Which units hold these deals; a deal that none has recorded is left out. The unit that recorded a deal first holds it.</summary>
    /// <param name="deals">1 to <see cref="DealUnit.DealsMax"/>.</param>
    [Alias("deal-units")] Task<ImmutableArray<DealUnit>> DealUnits(ImmutableArray<OpportunityId> deals);

    /// <summary>Customers in the order of their ids.</summary>
    [Alias("customers")] Task<Page<CustomerId>> Customers(PageRequest page);

    /// <summary>Approvals in the order of their ids; only those that wait, unless <paramref name="decidedToo"/>.</summary>
    [Alias("approvals")] Task<Page<ApprovalId>> Approvals(PageRequest page, bool decidedToo);

    /// <summary>A number that goes up whenever <see cref="Approvals"/>, or one of the approvals there, may read otherwise. Cheap: for whoever watches the list, once a second.</summary>
    [Alias("approvals-mark")] Task<long> ApprovalsMark();

    /// <summary>Funds in the order of their ids.</summary>
    [Alias("funds")] Task<Page<FundId>> Funds(PageRequest page);

    /// <summary>The webhooks of the calling organisation, in the order of their ids.</summary>
    [Alias("webhooks")] Task<Page<WebhookId>> Webhooks(PageRequest page);

    /// <summary>Decisions, newest first.</summary>
    [Alias("decisions")] Task<Page<DecisionId>> Decisions(PageRequest page, DecisionFilter filter);

    /// <summary>The usage receipts of the calling customer, oldest first.</summary>
    [Alias("receipts")] Task<Page<Receipt>> Receipts(PageRequest page);

    /// <summary>Exports of the calling client, in the order in which they were started; each is listed until 30 days after its end.</summary>
    [Alias("list-exports")] Task<Listed<ExportId>> ListExports(ExportList list);

    /// <summary>Sales units, filtered and ordered.</summary>
    [Alias("list-units")] Task<Listed<SalesUnitId>> ListUnits(UnitList list);

    /// <summary>Customers, filtered and ordered.</summary>
    [Alias("list-customers")] Task<Listed<CustomerId>> ListCustomers(CustomerList list);

    /// <summary>Approvals, filtered and ordered.</summary>
    [Alias("list-approvals")] Task<Listed<ApprovalId>> ListApprovals(ApprovalList list);

    /// <summary>Funds, filtered and ordered.</summary>
    [Alias("list-funds")] Task<Listed<FundId>> ListFunds(FundList list);

    /// <summary>The webhooks of the calling organisation, filtered.</summary>
    [Alias("list-webhooks")] Task<Listed<WebhookId>> ListWebhooks(WebhookList list);

    /// <summary>Decisions, filtered.</summary>
    [Alias("list-decisions")] Task<Listed<DecisionId>> ListDecisions(DecisionList list);

    /// <summary>The usage receipts of the calling customer, filtered.</summary>
    [Alias("list-receipts")] Task<Listed<Receipt>> ListReceipts(ReceiptList list);

    /// <summary>OAuth clients, as the identity host has them now.</summary>
    [Alias("list-clients")] Task<Listed<ClientView>> ListClients(ClientList list);

    /// <summary>Accounts of people, as the identity host has them now.</summary>
    [Alias("list-accounts")] Task<Listed<AccountView>> ListAccounts(AccountList list);

    /// <summary>What happened around signing in, to clients and to accounts.</summary>
    [Alias("list-identity-events")] Task<Listed<IdentityEvent>> ListIdentityEvents(IdentityEventList list);
}

/// <summary>The unit that holds a deal.</summary>
[GenerateSerializer, Immutable, Alias("deal-unit")]
public sealed record DealUnit([property: Id(0)] OpportunityId Deal, [property: Id(1)] SalesUnitId Unit)
{
    /// <summary>Most deals asked for at once.</summary>
    public const int DealsMax = 500;
}

/// <summary>Which decisions.</summary>
/// <param name="Unit">Only this unit's; null: any unit's.</param>
/// <param name="Outcome">Only those that came out so; null: however they did.</param>
/// <param name="From">Only those of this moment or later; null: from ever.</param>
/// <param name="Until">Only those before this moment; null: until now.</param>
[GenerateSerializer, Immutable, Alias("decision-filter")]
public sealed record DecisionFilter(
    [property: Id(0)] SalesUnitId? Unit, [property: Id(1)] Outcome? Outcome, [property: Id(2)] DateTimeOffset? From, [property: Id(3)] DateTimeOffset? Until);

/// <summary>Which page.</summary>
/// <param name="After">The cursor of the last item seen, or null for the first page.</param>
/// <param name="First">1 to 200.</param>
[GenerateSerializer, Immutable, Alias("page-request")]
public sealed record PageRequest([property: Id(0)] string? After, [property: Id(1)] int First)
{
    /// <summary>Most items of one page.</summary>
    public const int FirstMax = 200;
}

/// <summary>One page of a list.</summary>
/// <param name="Next">The cursor of the next page, or null when this is the last.</param>
/// <param name="AsOf">The list takes account of the first so many leaves of the log, and perhaps of more.</param>
[GenerateSerializer, Immutable, Alias("page`1")]
public sealed record Page<T>([property: Id(0)] ImmutableArray<T> Items, [property: Id(1)] string? Next, [property: Id(2)] long AsOf);
