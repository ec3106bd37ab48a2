using System.Text.Json;
using Ecosystem.Contracts.Accounts;
using Ecosystem.Contracts.Clients;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.IdentityRecords;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Projections;

namespace Ecosystem.Grains.Directory;

/// <summary>Lists that are filtered and ordered.</summary>
public sealed partial class DirectoryGrain
{
    private ListReader Lists => new(database, Projector.FollowerName);

    public Task<Listed<SalesUnitId>> ListUnits(UnitList list) => Lists
        .Where("region = {0}", list.Region).Where("tier = {0}", list.Tier?.ToString()).Where("changed_at >= {0}", list.ChangedFrom).Where("changed_at < {0}", list.ChangedUntil)
        .ReadAsync(list, "read.units", "id", "id", list.Order == ActorOrder.Changed ? "changed_at" : "id", row => SalesUnitId.From(row.GetString(0)));

    public Task<Listed<CustomerId>> ListCustomers(CustomerList list) => Lists
        .Where("changed_at >= {0}", list.ChangedFrom).Where("changed_at < {0}", list.ChangedUntil)
        .ReadAsync(list, "read.customers", "id", "id", list.Order == ActorOrder.Changed ? "changed_at" : "id", row => CustomerId.From(row.GetString(0)));

    public Task<Listed<ApprovalId>> ListApprovals(ApprovalList list)
    {
        var lists = Lists.Where("state = {0}", list.State is { } state ? Projector.Word(state) : null).Where("unit = {0}", list.Unit?.Value)
            .Where("opened_at >= {0}", list.OpenedFrom).Where("opened_at < {0}", list.OpenedUntil);
        if (!list.DecidedToo && list.State is null) lists.Where("not decided");
        var key = list.Order switch { ApprovalOrder.Opened => "opened_at", ApprovalOrder.Changed => "changed_at", _ => "id" };
        return lists.ReadAsync(list, "read.approvals", "id", "id", key, row => ApprovalId.From(row.GetString(0)));
    }

    public Task<Listed<FundId>> ListFunds(FundList list) => Lists
        .Where("starts_with(name, {0})", list.NamePrefix).Where("currency = {0}", list.Currency).Where("disagreeing = {0}", list.Disagreeing)
        .ReadAsync(list, "read.funds", "id", "id", list.Order switch { FundOrder.Name => "name", FundOrder.Changed => "changed_at", _ => "id" }, row => FundId.From(row.GetString(0)));

    public Task<Listed<WebhookId>> ListWebhooks(WebhookList list) => webhooks.ListAsync(new(Caller.Current.Audience, Caller.Current.Organisation), list);

    public Task<Listed<ExportId>> ListExports(ExportList list) => exports.ListAsync(new(Caller.Current.Audience, Caller.Current.Organisation, Caller.Current.Client), list);

    public Task<Listed<DecisionId>> ListDecisions(DecisionList list) => Lists
        .Where("unit is not null").Where("unit = {0}", list.Filter.Unit?.Value).Where("outcome = {0}", list.Filter.Outcome is { } outcome ? Projector.Word(outcome) : null)
        .Where("at >= {0}", list.Filter.From).Where("at < {0}", list.Filter.Until).Where("became = {0}", list.Standing is { } standing ? Projector.Word(standing) : null)
        .ReadAsync(list, "read.decisions", "id", "id", "position", row => DecisionId.From(row.GetString(0)));

    public Task<Listed<Receipt>> ListReceipts(ReceiptList list) => Lists
        .Where("customer = {0}", Caller.Current.Organisation).Where("reader = {0}", list.Reader).Where("category = {0}", list.Category is { } category ? Projector.Word(category) : null)
        .Where("at >= {0}", list.From).Where("at < {0}", list.Until)
        .ReadAsync(list, "read.receipts", "receipt", "customer", "position",
            row => JsonSerializer.Deserialize<Receipt>(row.GetString(0), DomainJson.Options) ?? throw new InvalidOperationException("A read table holds an empty receipt."));

    public Task<Listed<ClientView>> ListClients(ClientList list) => identity.ListAsync(list);

    public Task<Listed<AccountView>> ListAccounts(AccountList list) => identity.ListAsync(list);

    public Task<Listed<IdentityEvent>> ListIdentityEvents(IdentityEventList list) => identity.ListAsync(list);
}
