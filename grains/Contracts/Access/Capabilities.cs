using System.Collections.Frozen;
using System.Collections.Immutable;
using Ecosystem.Contracts.Accounts;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Border;
using Ecosystem.Contracts.Budgets;
using Ecosystem.Contracts.Certification;
using Ecosystem.Contracts.Clients;
using Ecosystem.Contracts.Credentials;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Exports;
using Ecosystem.Contracts.Funds;
using Ecosystem.Contracts.Governance;
using Ecosystem.Contracts.Health;
using Ecosystem.Contracts.IdentityRecords;
using Ecosystem.Contracts.Installation;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.Sandbox;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Contracts.Traces;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain.Access;
using static Ecosystem.Domain.Access.Audience;

namespace Ecosystem.Contracts.Access;

/// <summary>One thing that can be done: who may do it, with which scope, and who has the last word.</summary>
/// <param name="Field">The GraphQL field, such as <c>Query.unit</c>; null when the API does not offer it.</param>
/// <param name="Method">The grain method, such as <c>ISalesUnitGrain.Board</c>; null when no actor takes part.</param>
/// <param name="Audiences">Who may; empty: only the platform itself.</param>
/// <param name="Scope">The scope the token must carry; null: none.</param>
/// <param name="Agrees">Which actor must agree beyond that, and to what.</param>
public sealed record Capability(string? Field, string? Method, ImmutableArray<Audience> Audiences, string? Scope, string Agrees)
{
    /// <summary>Whether a token is needed although no scope is: the answer is about its client.</summary>
    public bool NeedsToken { get; init; }

    /// <summary>Whether anybody may, without a token: every audience, no scope.</summary>
    public bool IsPublic => Scope is null && !NeedsToken && Audiences.Length == Enum.GetValues<Audience>().Length;
}

/// <summary>The capability table: who may do what. The GraphQL schema of each audience and the check on every grain call come from here.</summary>
/// <remarks>What has no row cannot be called: the silo refuses a grain method, and the API does not start with a field, that the table does not name.</remarks>
public static class Capabilities
{
    /// <summary>Every capability.</summary>
    public static ImmutableArray<Capability> All { get; } =
    [
        new("Query.me", null, [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: it only says who is calling"),

        new(null, Of<IBudgetGrain>(nameof(IBudgetGrain.Draw)), [Internal, Customer, Supplier, Partner, Auditor], null, "the budget: it is the caller's own, and enough is left") { NeedsToken = true },

        new("Query.units", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListUnits)), [Internal, Auditor], Scopes.UnitsRead, "nobody"),
        new(null, Of<IDirectoryGrain>(nameof(IDirectoryGrain.Units)), [Internal, Auditor], Scopes.UnitsRead, "nobody"),
        new(null, Of<IDirectoryGrain>(nameof(IDirectoryGrain.DealUnits)), [Internal], Scopes.UnitsRead, "nobody"),
        new("Query.unit", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.Board)), [Internal, Auditor], Scopes.UnitsRead, "nobody"),
        new("Subscription.unitBoard", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.Watch)), [Internal], Scopes.UnitsRead, "nobody"),
        new(null, Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.Establish)), [Internal], Scopes.UnitsWrite, "nobody"),
        new(null, Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.RecordDeals)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.recordNps", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.RecordNps)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.closeQuarter", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.CloseQuarter)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.authorize", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.Authorize)), [Internal], Scopes.DecisionsWrite, "the sales unit: limits, credit, unlocks"),
        new("Mutation.postHold", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.PostHold)), [Internal], Scopes.DecisionsWrite, "the sales unit: the hold is live"),
        new("Mutation.voidHold", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.VoidHold)), [Internal], Scopes.DecisionsWrite, "the sales unit: the hold is live"),
        new(null, Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.Preview)), [Internal, Partner], Scopes.DecisionsEvaluate, "nobody: nothing is held; the sales unit's own rules answer"),
        new("Mutation.changeLeg", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.ChangeLeg)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.givePermission", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.GivePermission)), [Internal], Scopes.UnitsWrite, "the sales unit: all three legs are there"),
        new("Mutation.revokeGrant", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.RevokeGrant)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.delegateGrant", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.DelegateGrant)), [Internal], Scopes.DecisionsWrite, "the sales unit: within the caller's own rights"),
        new("Mutation.placeTarget", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.PlaceTarget)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.recordPlugin", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.RecordPlugin)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.setTarget", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.SetTarget)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.closeCoachCase", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.CloseCoachCase)), [Internal], Scopes.UnitsWrite, "the sales unit: the case is open"),
        new("Mutation.recordTickets", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.RecordTickets)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Mutation.recordSuggestions", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.RecordSuggestions)), [Internal], Scopes.UnitsWrite, "nobody"),
        new("Query.wayBack", Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.WayBack)), [Internal], Scopes.UnitsRead, "nobody: it places nothing"),
        new(null, Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.ClosePeriods)), [], null, "nobody"),
        new(null, Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.Countersign)), [], null, "the sales unit: the approval is its own"),
        new(null, Of<ISalesUnitGrain>(nameof(ISalesUnitGrain.HearOfFund)), [], null, "the sales unit: it is news"),

        new("Query.policy", null, [Internal, Auditor], Scopes.UnitsRead, "nobody: what decisions cite, as it was released"),
        new("Query.policies", null, [Internal, Auditor], Scopes.UnitsRead, "nobody: what decisions cite, as it was released"),
        new("Query.checkPolicy", null, [Internal], Scopes.UnitsRead, "nobody: nothing is released"),
        new("Query.sandboxScenarios", null, [Internal], Scopes.UnitsRead, "nobody"),
        new("Query.sandboxPlay", null, [Internal], Scopes.UnitsRead, "nobody: nothing happens"),
        new("Query.sandboxClaim", null, [Internal], Scopes.UnitsRead, "nobody: nothing happens"),
        new("Query.sandboxHistory", Of<ISandboxGrain>(nameof(ISandboxGrain.History)), [Internal], Scopes.UnitsRead, "nobody: nothing happens to the unit"),

        new("Query.approvals", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListApprovals)), [Internal], Scopes.ApprovalsRead, "nobody"),
        new(null, Of<IDirectoryGrain>(nameof(IDirectoryGrain.Approvals)), [Internal], Scopes.ApprovalsRead, "nobody"),
        new("Subscription.approvals", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ApprovalsMark)), [Internal], Scopes.ApprovalsRead, "nobody"),
        new("Query.approval", Of<IApprovalGrain>(nameof(IApprovalGrain.View)), [Internal], Scopes.ApprovalsRead, "nobody"),
        new("Mutation.decideApproval", Of<IApprovalGrain>(nameof(IApprovalGrain.Decide)), [Internal], Scopes.ApprovalsDecide, "the approval: not its requester, not twice, in time, the assignee if there is one"),
        new("Mutation.reassignApproval", Of<IApprovalGrain>(nameof(IApprovalGrain.Reassign)), [Internal], Scopes.ApprovalsDecide, "the approval: neither by nor to its requester"),
        new("Mutation.sendBackApproval", Of<IApprovalGrain>(nameof(IApprovalGrain.SendBack)), [Internal], Scopes.ApprovalsDecide, "the approval: whoever could decide it"),
        new("Mutation.resubmitApproval", Of<IApprovalGrain>(nameof(IApprovalGrain.Resubmit)), [Internal], Scopes.DecisionsWrite, "the approval: only its requester, only when sent back"),
        new(null, Of<IApprovalGrain>(nameof(IApprovalGrain.Open)), [], null, "nobody"),

        new("Query.funds", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListFunds)), [Internal], Scopes.FundsRead, "nobody"),
        new(null, Of<IDirectoryGrain>(nameof(IDirectoryGrain.Funds)), [Internal], Scopes.FundsRead, "nobody"),
        new("Query.fund", Of<IFundGrain>(nameof(IFundGrain.View)), [Internal], Scopes.FundsRead, "nobody"),
        new("Subscription.fund", Of<IFundGrain>(nameof(IFundGrain.Watch)), [Internal], Scopes.FundsRead, "nobody"),
        new("Mutation.establishFund", Of<IFundGrain>(nameof(IFundGrain.Establish)), [Internal], Scopes.FundsWrite, "the fund: once"),
        new("Mutation.topUpFund", Of<IFundGrain>(nameof(IFundGrain.TopUp)), [Internal], Scopes.FundsWrite, "nobody"),
        new("Mutation.reduceFund", Of<IFundGrain>(nameof(IFundGrain.Reduce)), [Internal], Scopes.FundsWrite, "the fund: not below what is leased, spent and owed"),
        new("Mutation.leaseFund", Of<IFundGrain>(nameof(IFundGrain.GrantLease)), [Internal], Scopes.FundsWrite, "the fund: it is free"),
        new("Mutation.renewLease", Of<IFundGrain>(nameof(IFundGrain.RenewLease)), [Internal], Scopes.FundsWrite, "the fund: the lease is live, more is free"),
        new("Mutation.returnLease", Of<IFundGrain>(nameof(IFundGrain.ReturnLease)), [Internal], Scopes.FundsWrite, "the fund: the lease is live"),
        new("Mutation.reconcileFund", Of<IFundGrain>(nameof(IFundGrain.Reconcile)), [Internal], Scopes.FundsWrite, "the fund: finance disagrees"),
        new(null, Of<IFundGrain>(nameof(IFundGrain.PostSpending)), [], null, "nobody: it is spent already"),
        new(null, Of<IFundGrain>(nameof(IFundGrain.HearOfFinance)), [], null, "the fund: it has asked"),

        new("Query.customers", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListCustomers)), [Internal], Scopes.CustomersRead, "nobody: pseudonyms only"),
        new(null, Of<IDirectoryGrain>(nameof(IDirectoryGrain.Customers)), [Internal], Scopes.CustomersRead, "nobody: pseudonyms only"),
        new("Query.customer", null, [Internal, Partner], Scopes.CustomersRead, "nobody: it only echoes the pseudonym"),
        new("Customer.profile", Of<ICustomerGrain>(nameof(ICustomerGrain.ReadProfile)), [Internal, Partner], Scopes.CustomersRead, "the customer: a standing consent grant"),
        new("Customer.interactions", Of<ICustomerGrain>(nameof(ICustomerGrain.ReadInteractions)), [Internal, Partner], Scopes.CustomersRead, "the customer: a standing consent grant"),
        new(null, Of<ICustomerGrain>(nameof(ICustomerGrain.ExportProfile)), [], null, "the customer: a standing consent grant to whom the export is for"),
        new(null, Of<ICustomerGrain>(nameof(ICustomerGrain.ExportInteractions)), [], null, "the customer: a standing consent grant to whom the export is for"),
        new(null, Of<ICustomerGrain>(nameof(ICustomerGrain.ReadForFlows)), [], null, "the customer: a standing consent grant"),
        new(null, Of<ICustomerGrain>(nameof(ICustomerGrain.StandingConsent)), [], null, "nobody: it hands out nothing"),
        new(null, Of<ICustomerGrain>(nameof(ICustomerGrain.Register)), [Internal], Scopes.CustomersWrite, "nobody"),
        new(null, Of<ICustomerGrain>(nameof(ICustomerGrain.RecordInteractions)), [Internal], Scopes.CustomersWrite, "nobody"),

        new("Mutation.recordInteractions", Of<ICustomerGrain>(nameof(ICustomerGrain.CollectInteractions)), [Internal, Partner], Scopes.InteractionsWrite, "the customer: it is registered; of a partner, a standing consent for interactions"),
        new("Mutation.reportOutcome", Of<ICustomerGrain>(nameof(ICustomerGrain.ReportOutcome)), [Internal], Scopes.InteractionsWrite, "the customer: it is registered"),

        new("Query.passport", Of<ICustomerGrain>(nameof(ICustomerGrain.Passport)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new("Query.ownProfile", Of<ICustomerGrain>(nameof(ICustomerGrain.OwnProfile)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new("Query.receipts", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListReceipts)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new(null, Of<IDirectoryGrain>(nameof(IDirectoryGrain.Receipts)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new("Query.passportAsOf", Of<IPassportGrain>(nameof(IPassportGrain.AsOf)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new("Query.customerPassportAsOf", Of<IPassportGrain>(nameof(IPassportGrain.AuditedAsOf)), [Auditor], Scopes.AuditRead, "nobody: identifiers only, as in the log"),
        new("Subscription.usage", Of<IPassportGrain>(nameof(IPassportGrain.Watch)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new(null, Of<IPassportGrain>(nameof(IPassportGrain.Usage)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new("Query.consentReceipt", Of<IPassportGrain>(nameof(IPassportGrain.ConsentReceipt)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new("Query.passportCredential", Of<IPassportGrain>(nameof(IPassportGrain.Credential)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new("Query.revocationCertificate", Of<IPassportGrain>(nameof(IPassportGrain.CertifyRevocation)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new("Mutation.acknowledgeWithdrawal", Of<IPassportGrain>(nameof(IPassportGrain.AcknowledgeWithdrawal)), [Internal, Partner], Scopes.CustomersRead, "the customer: the grant was the organisation's, and is withdrawn"),
        new(null, Of<IPassportGrain>(nameof(IPassportGrain.NoteTold)), [], null, "the customer: the grant is withdrawn"),
        new(null, Of<ICredentialGrain>(nameof(ICredentialGrain.Keys)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: public keys are public"),
        new(null, Of<ICredentialGrain>(nameof(ICredentialGrain.Issuer)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: it is in every credential"),
        new("Mutation.grantConsent", Of<ICustomerGrain>(nameof(ICustomerGrain.GrantConsent)), [Customer], Scopes.PassportWrite, "the customer: it is its own"),
        new("Mutation.withdrawConsent", Of<ICustomerGrain>(nameof(ICustomerGrain.WithdrawConsent)), [Customer], Scopes.PassportWrite, "the customer: it is its own"),

        new("Mutation.eraseOwnData", Of<ICustomerGrain>(nameof(ICustomerGrain.Erase)), [Customer], Scopes.PassportWrite, "the customer: it is its own, and is named again"),
        new("Mutation.rectifyOwnProfile", Of<ICustomerGrain>(nameof(ICustomerGrain.RectifyProfile)), [Customer], Scopes.PassportWrite, "the customer: it is its own"),
        new(null, Of<ICustomerGrain>(nameof(ICustomerGrain.RecordOwnInteraction)), [Customer], Scopes.PassportWrite, "the customer: it is its own"),
        new("Mutation.rectifyOwnInteraction", Of<ICustomerGrain>(nameof(ICustomerGrain.RectifyInteraction)), [Customer], Scopes.PassportWrite, "the customer: it is its own"),
        new("Query.ownErasure", Of<ICustomerGrain>(nameof(ICustomerGrain.Erasure)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new(null, Of<ITraceGrain>(nameof(ITraceGrain.OwnErasure)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new("Query.ownDataHeld", Of<ICustomerGrain>(nameof(ICustomerGrain.Held)), [Customer], Scopes.PassportRead, "the customer: it is its own"),
        new(null, Of<ICustomerGrain>(nameof(ICustomerGrain.OwnData)), [], null, "nobody: a worker asks, for an export of the customer's own"),
        new("Query.ownDataChanges", Of<ITraceGrain>(nameof(ITraceGrain.OwnChanges)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new("Query.ownProcessing", Of<ITraceGrain>(nameof(ITraceGrain.OwnProcessing)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new("Query.processing", Of<ITraceGrain>(nameof(ITraceGrain.Processing)), [Internal, Auditor], Scopes.AuditRead, "nobody: customers are counted, not named"),
        new(null, Of<IOwnLogGrain>(nameof(IOwnLogGrain.State)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new(null, Of<IOwnLogGrain>(nameof(IOwnLogGrain.Entries)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new("Query.ownDataUses", Of<ITraceGrain>(nameof(ITraceGrain.OwnUses)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new("Query.dataUses", Of<ITraceGrain>(nameof(ITraceGrain.Uses)), [Internal, Auditor], Scopes.AuditRead, "nobody: the log has it, and no value of the data"),
        new("Query.ownDataOfDecision", Of<ITraceGrain>(nameof(ITraceGrain.OwnDataOf)), [Customer], Scopes.PassportRead, "nobody: only the caller's own"),
        new("Query.dataOfDecision", Of<ITraceGrain>(nameof(ITraceGrain.DataOf)), [Internal, Auditor], Scopes.AuditRead, "nobody: the log has it, and no value of the data"),

        new("Query.webhookEventTypes", null, [Internal, Customer, Partner, Supplier], Scopes.WebhooksRead, "nobody: it is the audience's own list"),
        new("Query.webhooks", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListWebhooks)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksRead, "nobody: only the caller's own organisation's"),
        new(null, Of<IDirectoryGrain>(nameof(IDirectoryGrain.Webhooks)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksRead, "nobody: only the caller's own organisation's"),
        new("Query.webhook", Of<IWebhookGrain>(nameof(IWebhookGrain.View)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksRead, "the webhook: it is the organisation's own"),
        new("Webhook.deliveries", Of<IWebhookGrain>(nameof(IWebhookGrain.ListDeliveries)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksRead, "the webhook: it is the organisation's own"),
        new(null, Of<IWebhookGrain>(nameof(IWebhookGrain.Deliveries)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksRead, "the webhook: it is the organisation's own"),
        new("Mutation.createWebhook", Of<IWebhookGrain>(nameof(IWebhookGrain.Create)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksWrite, "the webhook: event types the audience may hear"),
        new("Mutation.changeWebhook", Of<IWebhookGrain>(nameof(IWebhookGrain.Change)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksWrite, "the webhook: it is the organisation's own; event types the audience may hear"),
        new("Mutation.rotateWebhookSecret", Of<IWebhookGrain>(nameof(IWebhookGrain.RotateSecret)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksWrite, "the webhook: it is the organisation's own"),
        new("Mutation.deleteWebhook", Of<IWebhookGrain>(nameof(IWebhookGrain.Delete)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksWrite, "the webhook: it is the organisation's own"),
        new("Mutation.replayDelivery", Of<IWebhookGrain>(nameof(IWebhookGrain.ReplayDelivery)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksWrite, "the webhook: it is the organisation's own"),
        new("Mutation.replayDeadDeliveries", Of<IWebhookGrain>(nameof(IWebhookGrain.ReplayDeadDeliveries)), [Internal, Customer, Partner, Supplier], Scopes.WebhooksWrite, "the webhook: it is the organisation's own"),
        new(null, Of<IWebhookGrain>(nameof(IWebhookGrain.Disable)), [], null, "nobody: the receiver has said so"),

        new("Query.clients", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListClients)), [Internal], Scopes.ClientsAdmin, "nobody: no secrets"),
        new("Query.client", Of<IClientGrain>(nameof(IClientGrain.View)), [Internal], Scopes.ClientsAdmin, "nobody: no secrets"),
        new("Mutation.disableClient", Of<IClientGrain>(nameof(IClientGrain.Disable)), [Internal], Scopes.ClientsAdmin, "the client: not the one asked through"),
        new("Mutation.enableClient", Of<IClientGrain>(nameof(IClientGrain.Enable)), [Internal], Scopes.ClientsAdmin, "nobody"),
        new("Mutation.rotateClientSecret", Of<IClientGrain>(nameof(IClientGrain.RotateSecret)), [Internal], Scopes.ClientsAdmin, "the client: it has a secret"),
        new("Mutation.changeClientScopes", Of<IClientGrain>(nameof(IClientGrain.ChangeScopes)), [Internal], Scopes.ClientsAdmin, "the client: what its audience may have, and not the one asked through"),
        new("Mutation.setClientQuota", Of<IClientGrain>(nameof(IClientGrain.SetQuota)), [Internal], Scopes.ClientsAdmin, "the client: not the one asked through"),

        new("Query.accounts", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListAccounts)), [Internal], Scopes.PeopleAdmin, "nobody"),
        new("Query.account", Of<IAccountGrain>(nameof(IAccountGrain.View)), [Internal], Scopes.PeopleAdmin, "nobody"),
        new("Mutation.disableAccount", Of<IAccountGrain>(nameof(IAccountGrain.Disable)), [Internal], Scopes.PeopleAdmin, "the account: not the asker's own"),
        new("Mutation.enableAccount", Of<IAccountGrain>(nameof(IAccountGrain.Enable)), [Internal], Scopes.PeopleAdmin, "the account: not the asker's own"),
        new("Mutation.endAccountSessions", Of<IAccountGrain>(nameof(IAccountGrain.EndSessions)), [Internal], Scopes.PeopleAdmin, "the account: not the asker's own"),
        new("Mutation.resetAccountSignIn", Of<IAccountGrain>(nameof(IAccountGrain.ResetSignIn)), [Internal], Scopes.PeopleAdmin, "the account: not the asker's own"),
        new(null, Of<IIdentityRecordGrain>(nameof(IIdentityRecordGrain.Note)), [], null, "nobody: it has happened"),
        new("Query.identityEvents", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListIdentityEvents)), [Internal, Auditor], Scopes.AuditRead, "nobody: people are numbers, secrets are sealed"),

        new("Query.exportKinds", null, [Internal, Customer, Partner, Auditor], Scopes.ExportsRun, "nobody: it is the audience's own list"),
        new("Query.exports", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListExports)), [Internal, Customer, Partner, Auditor], Scopes.ExportsRun, "nobody: only the calling client's own"),
        new("Query.export", Of<IExportGrain>(nameof(IExportGrain.View)), [Internal, Customer, Partner, Auditor], Scopes.ExportsRun, "the export: it is the client's own"),
        new("Mutation.startExport", Of<IExportGrain>(nameof(IExportGrain.Start)), [Internal, Customer, Partner, Auditor], Scopes.ExportsRun, "the export: a kind of the audience, and the scope of reading the same piece by piece; each customer: a standing consent grant"),
        new("Mutation.cancelExport", Of<IExportGrain>(nameof(IExportGrain.Cancel)), [Internal, Customer, Partner, Auditor], Scopes.ExportsRun, "the export: it is the client's own"),
        new(null, Of<IExportGrain>(nameof(IExportGrain.Part)), [Internal, Customer, Partner, Auditor], Scopes.ExportsRun, "the export: it is the client's own, done, and not expired; of each line: the consent still stands"),
        new(null, Of<IExportGrain>(nameof(IExportGrain.Job)), [], null, "nobody: a worker asks"),
        new(null, Of<IExportGrain>(nameof(IExportGrain.Begin)), [], null, "the export: it is not over"),
        new(null, Of<IExportGrain>(nameof(IExportGrain.Write)), [], null, "the export: the part comes next"),
        new(null, Of<IExportGrain>(nameof(IExportGrain.Complete)), [], null, "the export: it is not over"),
        new(null, Of<IExportGrain>(nameof(IExportGrain.Fail)), [], null, "the export: it is not over"),
        new(null, Of<IExportGrain>(nameof(IExportGrain.Expire)), [], null, "the export: its time is over"),

        new("Query.entitlements", Of<ISupplyGrain>(nameof(ISupplyGrain.Entitlements)), [Customer], Scopes.EntitlementsRead, "the supplies: they are the caller's own"),
        new("Query.inventory", Of<ISupplyGrain>(nameof(ISupplyGrain.Inventory)), [Customer], Scopes.EntitlementsRead, "the supplies: they are the caller's own; metered"),
        new("Query.factorySchedule", Of<ISupplyGrain>(nameof(ISupplyGrain.Schedule)), [Customer], Scopes.EntitlementsRead, "the supplies: the orders are the caller's own; metered"),
        new("Query.sellThroughForecast", Of<ISupplyGrain>(nameof(ISupplyGrain.Forecast)), [Customer], Scopes.EntitlementsRead, "the supplies: they are the caller's own; metered"),
        new("Mutation.recordInventory", Of<ISupplyGrain>(nameof(ISupplyGrain.ReportInventory)), [Internal, Supplier], Scopes.SuppliesWrite, "nobody: it is kept as the organisation's own word"),
        new("Mutation.recordSchedule", Of<ISupplyGrain>(nameof(ISupplyGrain.ReportSchedule)), [Internal, Supplier], Scopes.SuppliesWrite, "nobody: it is kept as the organisation's own word"),
        new("Mutation.recordSales", Of<ISupplyGrain>(nameof(ISupplyGrain.ReportSales)), [Internal, Supplier], Scopes.SuppliesWrite, "nobody: it is kept as the organisation's own word"),
        new(null, Of<ISupplyGrain>(nameof(ISupplyGrain.Availability)), [], null, "nobody"),
        new(null, Of<ISupplyGrain>(nameof(ISupplyGrain.Positions)), [], null, "nobody"),
        new(null, Of<ISupplyGrain>(nameof(ISupplyGrain.Held)), [], null, "nobody"),

        new("Query.installation", Of<IInstallationGrain>(nameof(IInstallationGrain.View)), [Internal], Scopes.AuditRead, "nobody: it is about machines"),

        new("Query.crossBorder", Of<IBorderGrain>(nameof(IBorderGrain.View)), [Internal, Auditor], Scopes.AuditRead, "nobody: figures only"),
        new("Mutation.recordFiling", Of<IBorderGrain>(nameof(IBorderGrain.RecordFiling)), [Internal], Scopes.BorderWrite, "the border: a reference that is not recorded yet"),
        new(null, Of<IBorderGrain>(nameof(IBorderGrain.Pass)), [Internal, Partner], Scopes.CustomersRead, "the border: fewer people than may leave, or a filing"),
        new(null, Of<IBorderGrain>(nameof(IBorderGrain.PassForExport)), [], null, "the border: fewer people than may leave, or a filing"),
        new(null, Of<IBorderGrain>(nameof(IBorderGrain.Confirm)), [], null, "nobody: they have left"),
        new(null, Of<IBorderGrain>(nameof(IBorderGrain.Lapse)), [], null, "nobody: they have not left"),
        new("Query.spaces", Of<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.ListSpaces)), [Internal, Customer, Supplier, Partner], Scopes.SpacesRead, "nobody: only those of which the caller is a member, or into which it was invited"),
        new("Query.space", Of<ISpaceGrain>(nameof(ISpaceGrain.View)), [Internal, Customer, Supplier, Partner], Scopes.SpacesRead, "the space: the caller is a member; of what is in it, what is for that member"),
        new("Space.unit", null, [Internal], Scopes.SpacesRead, "nobody: who sees the space sees it"),
        new("Space.namings", null, [Internal], Scopes.SpacesRead, "nobody: who sees a document sees to whom it is named"),
        new("Space.milestones", null, [Internal, Customer], Scopes.SpacesRead, "nobody: they are between us and the customer"),
        new("Space.experts", null, [Internal, Customer], Scopes.SpacesRead, "nobody: they are between us and the customer"),
        new("Query.documentViews", Of<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.ListViews)), [Internal, Customer], Scopes.SpacesRead, "the space: the caller rules it"),
        new("Mutation.createSpace", Of<ISpaceGrain>(nameof(ISpaceGrain.Create)), [Internal], Scopes.SpacesWrite, "nobody: there is none yet"),
        new("Mutation.openSpace", Of<ISpaceGrain>(nameof(ISpaceGrain.Open)), [Customer], Scopes.SpacesWrite, "nobody: there is none yet"),
        new("Mutation.admitOrganisation", Of<ISpaceGrain>(nameof(ISpaceGrain.Admit)), [Customer], Scopes.SpacesWrite, "the space: the caller opened it as its customer"),
        new("Mutation.inviteSpaceMember", Of<ISpaceGrain>(nameof(ISpaceGrain.Invite)), [Internal], Scopes.SpacesWrite, "the space: the caller is a member; the invited is of its customer, a partner, a supplier or one of us"),
        new("Mutation.acceptSpaceInvitation", Of<ISpaceGrain>(nameof(ISpaceGrain.Accept)), [Internal, Customer, Supplier, Partner], Scopes.SpacesAct, "the space: the caller was invited"),
        new("Mutation.removeSpaceMember", Of<ISpaceGrain>(nameof(ISpaceGrain.Remove)), [Internal, Customer], Scopes.SpacesWrite, "the space: the caller rules it, and neither the last of us nor the customer of its own space is removed"),
        new("Mutation.nameDocument", Of<ISpaceGrain>(nameof(ISpaceGrain.NameDocument)), [Internal, Customer], Scopes.SpacesWrite, "the space: the caller rules it, and the document is shown to it"),
        new("Mutation.setDocumentDownload", Of<ISpaceGrain>(nameof(ISpaceGrain.SetDownload)), [Internal, Customer], Scopes.SpacesWrite, "the space: the caller rules it, and the document, which is shown to it, is not restricted"),
        new("Mutation.withdrawDocument", Of<ISpaceGrain>(nameof(ISpaceGrain.WithdrawDocument)), [Internal, Customer], Scopes.SpacesWrite, "the space: the caller rules it, and the document is shown to it"),
        new("Mutation.openFeedback", Of<ISpaceGrain>(nameof(ISpaceGrain.OpenFeedback)), [Internal, Customer, Supplier, Partner], Scopes.SpacesAct, "the space: the caller is a member to whom the document is shown"),
        new("Mutation.answerFeedback", Of<ISpaceGrain>(nameof(ISpaceGrain.AnswerFeedback)), [Internal, Customer, Supplier, Partner], Scopes.SpacesAct, "the space: the thread is shown to the caller"),
        new("Mutation.openMilestone", Of<ISpaceGrain>(nameof(ISpaceGrain.OpenMilestone)), [Internal, Customer], Scopes.SpacesWrite, "the space: the caller rules it"),
        new("Mutation.actOnMilestone", Of<ISpaceGrain>(nameof(ISpaceGrain.ActOnMilestone)), [Customer], Scopes.SpacesAct, "the space: the caller is a member, of its customer, and the milestone is not over"),
        new("Mutation.requestMilestoneWaiver", Of<ISpaceGrain>(nameof(ISpaceGrain.RequestWaiver)), [Internal], Scopes.SpacesWrite, "the space: the milestone is not over; and then an approval, which the caller does not decide"),
        new("Mutation.introduceExpert", Of<ISpaceGrain>(nameof(ISpaceGrain.IntroduceExpert)), [Internal], Scopes.SpacesWrite, "the space: the caller is a member"),
        new("Mutation.makeCommitment", Of<ISpaceGrain>(nameof(ISpaceGrain.MakeCommitment)), [Internal], Scopes.SpacesWrite, "the space: the caller is a member"),
        new("Mutation.settleCommitment", Of<ISpaceGrain>(nameof(ISpaceGrain.SettleCommitment)), [Internal], Scopes.SpacesWrite, "the space: the caller is a member, and it is not settled"),
        new(null, Of<ISpaceGrain>(nameof(ISpaceGrain.MayAdd)), [Internal, Customer], Scopes.SpacesRead, "the space: the caller rules it"),
        new(null, Of<ISpaceGrain>(nameof(ISpaceGrain.AddDocument)), [], null, "the space: for whom it is added rules it"),
        new(null, Of<ISpaceGrain>(nameof(ISpaceGrain.Held)), [], null, "nobody"),
        new(null, Of<ISpaceGrain>(nameof(ISpaceGrain.SendExpert)), [], null, "the space: it is one of ours; and before, the customer: a standing consent"),
        new(null, Of<ISpaceGrain>(nameof(ISpaceGrain.HearOfWaiver)), [], null, "the space: the milestone waits for this approval"),
        new(null, Of<ISpaceGrain>(nameof(ISpaceGrain.RecordView)), [Internal, Customer, Supplier, Partner], Scopes.SpacesRead, "the space: the document is shown to the caller, and may be downloaded if that is asked"),
        new(null, Of<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.Begin)), [Internal, Customer], Scopes.SpacesWrite, "the space: the caller rules it"),
        new(null, Of<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.Put)), [Internal, Customer], Scopes.SpacesWrite, "the space: the caller rules it"),
        new(null, Of<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.Finish)), [Internal, Customer], Scopes.SpacesWrite, "the space: the caller rules it"),
        new(null, Of<ISpaceDeskGrain>(nameof(ISpaceDeskGrain.Show)), [Internal, Customer, Supplier, Partner], Scopes.SpacesRead, "the space: as recording the view"),

        new("Query.governanceBoard", Of<IGovernanceBoardGrain>(nameof(IGovernanceBoardGrain.View)), [Internal, Auditor], Scopes.GovernanceRead, "nobody"),
        new("Mutation.assignSeat", Of<IGovernanceBoardGrain>(nameof(IGovernanceBoardGrain.AssignSeat)), [Internal], Scopes.PeopleAdmin, "the board: the seat is vacant, the person has no other, and is not the asker"),
        new("Mutation.vacateSeat", Of<IGovernanceBoardGrain>(nameof(IGovernanceBoardGrain.VacateSeat)), [Internal], Scopes.PeopleAdmin, "the board: somebody holds the seat"),
        new("Mutation.proposeMotion", Of<IGovernanceBoardGrain>(nameof(IGovernanceBoardGrain.Propose)), [Internal], Scopes.GovernanceWrite, "the board: the caller holds a seat"),
        new("Mutation.castVote", Of<IGovernanceBoardGrain>(nameof(IGovernanceBoardGrain.Vote)), [Internal], Scopes.GovernanceWrite, "the board: the caller holds a seat, the motion is open"),
        new("Mutation.withdrawMotion", Of<IGovernanceBoardGrain>(nameof(IGovernanceBoardGrain.Withdraw)), [Internal], Scopes.GovernanceWrite, "the board: the caller proposed it and holds a seat"),
        new(null, Of<IGovernanceBoardGrain>(nameof(IGovernanceBoardGrain.Draft)), [], null, "the board: the quarter is over, its paper is not published, and no motion on it is open"),
        new("Query.whitePapers", Of<IWhitePapersGrain>(nameof(IWhitePapersGrain.Published)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: what was published is public"),
        new(null, Of<IWhitePapersGrain>(nameof(IWhitePapersGrain.File)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: what was published is public"),
        new(null, Of<IWhitePapersGrain>(nameof(IWhitePapersGrain.Draft)), [Internal], Scopes.GovernanceRead, "nobody"),
        new("Query.tariffs", Of<IStatementsGrain>(nameof(IStatementsGrain.Tariffs)), [Internal, Customer, Partner, Auditor], Scopes.StatementsRead, "nobody: whoever pays may know the prices"),
        new("Query.statements", Of<IStatementsGrain>(nameof(IStatementsGrain.List)), [Internal, Customer, Partner, Auditor], Scopes.StatementsRead, "nobody: a customer and a partner find their own alone"),
        new("Query.meteredUses", Of<IStatementsGrain>(nameof(IStatementsGrain.Metered)), [Internal, Customer, Partner, Auditor], Scopes.StatementsRead, "nobody: a customer and a partner find their own alone"),
        new("Query.statement", Of<ISettlementGrain>(nameof(ISettlementGrain.View)), [Internal, Customer, Partner, Auditor], Scopes.StatementsRead, "the statement: headquarters', auditors', or its payer's own"),
        new("Mutation.correctStatement", Of<ISettlementGrain>(nameof(ISettlementGrain.Correct)), [Internal], Scopes.StatementsWrite, "the statement: it has the line, and takes back no more than there is"),
        new("Mutation.disputeStatementLine", Of<ISettlementGrain>(nameof(ISettlementGrain.Dispute)), [Customer, Partner], Scopes.StatementsWrite, "the statement: it is its payer's own, and has the line"),
        new("Mutation.answerStatementDispute", Of<ISettlementGrain>(nameof(ISettlementGrain.AnswerDispute)), [Internal], Scopes.StatementsWrite, "the statement: the dispute is open"),
        new(null, Of<ISettlementGrain>(nameof(ISettlementGrain.Settle)), [], null, "the statement: the month is over"),

        new("Query.sovereigntyHealth", Of<IHealthGrain>(nameof(IHealthGrain.Sovereignty)), [Internal, Customer, Auditor], Scopes.HealthRead, "nobody: a customer finds its own alone; counts, and nothing that was counted"),
        new("Query.channelInventoryHealth", Of<IHealthGrain>(nameof(IHealthGrain.ChannelInventory)), [Internal, Customer, Auditor], Scopes.HealthRead, "nobody: a customer finds its own alone; counts, and nothing that was counted"),
        new("Query.scorecard", Of<IHealthGrain>(nameof(IHealthGrain.OfUnit)), [Internal, Auditor], Scopes.UnitsRead, "nobody: means over the unit's customers, and nobody's own"),
        new("Query.scorecardWeights", Of<IScorecardGrain>(nameof(IScorecardGrain.Weights)), [Internal, Auditor], Scopes.UnitsRead, "nobody"),
        new("Mutation.weighScorecard", Of<IScorecardGrain>(nameof(IScorecardGrain.Weigh)), [Internal], Scopes.HealthWrite, "the scorecard: the weights total 100"),

        new("Query.supplierSystems", Of<ICertificationDeskGrain>(nameof(ICertificationDeskGrain.List)), [Internal, Supplier, Auditor], Scopes.CertificationRead, "nobody: a supplier finds its own alone"),
        new("Query.supplierSystem", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.View)), [Internal, Supplier, Auditor], Scopes.CertificationRead, "the system: headquarters', auditors', or its supplier's own"),
        new("Query.certificationPlan", Of<ICertificationDeskGrain>(nameof(ICertificationDeskGrain.Plan)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: what is tested is public"),
        new("Query.certificationProgramme", Of<ICertificationDeskGrain>(nameof(ICertificationDeskGrain.Programme)), [Internal, Auditor], Scopes.CertificationRead, "nobody"),
        new("Query.certificationTranscript", Of<ICertificationDeskGrain>(nameof(ICertificationDeskGrain.Transcript)), [Internal, Supplier, Auditor], Scopes.CertificationRead, "the system: headquarters', auditors', or its supplier's own"),
        new("Subscription.certificationRun", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Watch)), [Internal, Supplier], Scopes.CertificationRead, "the system: headquarters', or its supplier's own"),
        new("Mutation.registerSystem", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Register)), [Supplier], Scopes.CertificationWrite, "the system: nobody has registered it"),
        new("Mutation.moveSystem", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Move)), [Supplier], Scopes.CertificationWrite, "the system: it is the supplier's own, no run is open, and the office does not hold it back"),
        new("Mutation.renewOwnershipChallenge", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.RenewChallenge)), [Supplier], Scopes.CertificationWrite, "the system: it is the supplier's own"),
        new("Mutation.proveSystemOwnership", Of<ICertificationDeskGrain>(nameof(ICertificationDeskGrain.ProveOwnership)), [Supplier], Scopes.CertificationWrite, "the system: it is the supplier's own, and its origin answers the nonce"),
        new("Mutation.setTestClients", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.SetTestClients)), [Supplier], Scopes.CertificationWrite, "the system: it is the supplier's own, and no run is open"),
        new("Mutation.startCertificationRun", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.StartRun)), [Supplier], Scopes.CertificationWrite, "the system: it is the supplier's own, proven, with test clients, and no run is open"),
        new("Mutation.suspendCertificate", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Suspend)), [Internal], Scopes.CertificationAdmin, "the system: it has a certificate"),
        new("Mutation.reinstateCertificate", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Reinstate)), [Internal], Scopes.CertificationAdmin, "the system: the office suspended or revoked its certificate"),
        new("Mutation.revokeCertificate", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Revoke)), [Internal], Scopes.CertificationAdmin, "the system: it has a certificate, and two people agree"),
        new("Mutation.placeInCluster", Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.PlaceInCluster)), [Internal], Scopes.CertificationAdmin, "nobody"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Challenge)), [Supplier], Scopes.CertificationWrite, "the system: it is the supplier's own"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.HearOfOwnership)), [], null, "the system: the nonce still counts, and was answered"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.BeginRun)), [], null, "the system: the run is open"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.RecordEvidence)), [], null, "the system: the attempt is the last"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Outlook)), [], null, "nobody"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.FinishRun)), [], null, "the system: the attempt is the last, the report of the plan it was started with"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.InterruptRun)), [], null, "the system: the attempt is the last"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.KeepTime)), [], null, "the system: something is due"),
        new(null, Of<ISupplierSystemGrain>(nameof(ISupplierSystemGrain.Certificate)), [], null, "nobody: a certificate is public"),
        new(null, Of<ICertificationDeskGrain>(nameof(ICertificationDeskGrain.Certificate)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: a certificate is public"),
        new(null, Of<ICertificationDeskGrain>(nameof(ICertificationDeskGrain.StatusList)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: a status list is public"),
        new(null, Of<ICertificationDeskGrain>(nameof(ICertificationDeskGrain.Verify)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: whoever is shown a certificate may have it judged"),

        new("Query.flows", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Flows)), [Internal], Scopes.FlowsRead, "nobody"),
        new("Query.flow", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.View)), [Internal], Scopes.FlowsRead, "nobody"),
        new("Query.flowComponents", null, [Internal], Scopes.FlowsRead, "nobody: the catalogue is the same for all"),
        new("Query.flowRuns", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Runs)), [Internal], Scopes.FlowsRead, "nobody: pseudonyms only, and no text"),
        new("Query.flowRun", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Run)), [Internal], Scopes.FlowsRead, "nobody: pseudonyms only, and no text"),
        new("Query.flowPolicies", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Policies)), [Internal], Scopes.FlowsRead, "nobody: figures of all customers together"),
        new("Query.flowTasks", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Tasks)), [Internal], Scopes.FlowsRead, "nobody: pseudonyms only, and no text"),
        new("Mutation.saveFlow", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.SaveDraft)), [Internal], Scopes.FlowsWrite, "the flow: the definition can be read, and is its own"),
        new("Mutation.validateFlow", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.Validate)), [Internal], Scopes.FlowsWrite, "nobody"),
        new("Mutation.rehearseFlow", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.DryRun)), [Internal], Scopes.FlowsWrite, "the flow: the version is sound; nothing can leave"),
        new("Mutation.judgeFlow", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Judge)), [Internal], Scopes.FlowsWrite, "the flow: the version is sound, another serves everybody"),
        new("Mutation.releaseFlow", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.Release)), [Internal], Scopes.FlowsRelease, "the flow: sound, rehearsed, not frozen, past the off-policy gate"),
        new("Mutation.advanceFlow", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.Advance)), [Internal], Scopes.FlowsRelease, "the flow: one stage after the other, not frozen"),
        new("Mutation.rollBackFlow", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.RollBack)), [Internal], Scopes.FlowsRelease, "the flow: something is released"),
        new("Mutation.freezeFlow", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.Freeze)), [Internal], Scopes.FlowsWrite, "the flow: it is not frozen"),
        new("Mutation.requestFlowThaw", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.RequestThaw)), [Internal], Scopes.FlowsWrite, "the flow: it is frozen"),
        new("Mutation.approveFlowThaw", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.ApproveThaw)), [Internal], Scopes.FlowsRelease, "the flow: two people, neither of whom froze it or asked"),
        new("Mutation.rejectFlowThaw", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.RejectThaw)), [Internal], Scopes.FlowsRelease, "the flow: a thaw is asked for"),
        new("Mutation.startFlowExperiment", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.StartExperiment)), [Internal], Scopes.FlowsRelease, "the flow: a version is being brought in, not frozen, no experiment under way"),
        new("Mutation.stopFlowExperiment", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.StopExperiment)), [Internal], Scopes.FlowsRelease, "the flow: an experiment is under way"),
        new("Query.flowExperiments", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Experiments)), [Internal], Scopes.FlowsRead, "nobody: figures of many customers"),
        new("Query.flowDriftReadings", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Drift)), [Internal], Scopes.FlowsRead, "nobody: figures of many customers"),
        new("Query.flowCausalGraph", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Causes)), [Internal], Scopes.FlowsRead, "nobody: figures of many customers"),
        new("Query.flowAttribution", Of<IFlowDeskGrain>(nameof(IFlowDeskGrain.Attribution)), [Internal], Scopes.FlowsRead, "nobody: figures of many customers"),
        new("Mutation.completeFlowTask", Of<IFlowTaskGrain>(nameof(IFlowTaskGrain.Complete)), [Internal], Scopes.FlowsWrite, "the task: it is open"),
        new("Query.flowJourney", Of<IFlowBoardGrain>(nameof(IFlowBoardGrain.Journey)), [Internal, Auditor], Scopes.FlowsRead, "nobody: pseudonyms only, and no text"),
        new("Query.flowRanking", Of<IFlowBoardGrain>(nameof(IFlowBoardGrain.Ranking)), [Internal], Scopes.FlowsRead, "nobody: pseudonyms and measures of dealings only"),
        new("Query.flowDataAssets", Of<IFlowBoardGrain>(nameof(IFlowBoardGrain.DataAssets)), [Internal, Auditor], Scopes.FlowsRead, "nobody: customers are counted and not named"),
        new("Query.flowExperts", Of<IFlowBoardGrain>(nameof(IFlowBoardGrain.Experts)), [Internal], Scopes.FlowsRead, "nobody"),
        new("Mutation.setFlowWeights", Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.SetWeights)), [Internal], Scopes.FlowsRelease, "the flow: weights of features that there are"),
        new("Mutation.listFlowExpert", Of<IFlowExpertGrain>(nameof(IFlowExpertGrain.List)), [Internal], Scopes.FlowsWrite, "the expert: the profile breaks no rule"),
        new("Mutation.delistFlowExpert", Of<IFlowExpertGrain>(nameof(IFlowExpertGrain.Delist)), [Internal], Scopes.FlowsWrite, "the expert: they are listed"),
        new("Mutation.readFlowText", Of<IFlowTaskGrain>(nameof(IFlowTaskGrain.ReadText)), [Internal], Scopes.FlowsWrite, "the task: it has a text; who reads it is written down first"),
        new("Mutation.readApprovalText", Of<IFlowTaskGrain>(nameof(IFlowTaskGrain.ReadReview)), [Internal], Scopes.ApprovalsDecide, "the task: the approval has a text; who reads it is written down first"),
        new(null, Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.RecordDryRun)), [], null, "the flow: figures in range"),
        new(null, Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.RecordGateVerdict)), [], null, "the flow: figures in range"),
        new(null, Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.SetPolicy)), [], null, "the flow: figures in range"),
        new(null, Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.RecordDrift)), [], null, "the flow: figures in range"),
        new(null, Of<IStrategyFlowGrain>(nameof(IStrategyFlowGrain.RecordExperiment)), [], null, "the flow: figures in range"),

        new("Query.checkpoint", Of<IAuditGrain>(nameof(IAuditGrain.Checkpoint)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: a checkpoint is public"),
        new(null, Of<ILogGrain>(nameof(ILogGrain.Tile)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: hashes are public"),
        new(null, Of<ILogGrain>(nameof(ILogGrain.Range)), [Internal, Auditor], Scopes.AuditRead, "nobody: personal fields are sealed"),
        new("Query.commitReceipt", Of<ILogGrain>(nameof(ILogGrain.CommitReceipt)), [Internal, Customer, Supplier, Partner, Auditor], null, "the journal: the caller's own client committed it, for the caller's organisation") { NeedsToken = true },
        new(null, Of<IAuditTrailGrain>(nameof(IAuditTrailGrain.Note)), [Auditor], null, "the trail: it is the calling client's own") { NeedsToken = true },
        new("Query.auditEntries", Of<IAuditGrain>(nameof(IAuditGrain.Find)), [Internal, Auditor], Scopes.AuditRead, "nobody: personal fields are sealed"),
        new("Query.logEntries", Of<IAuditGrain>(nameof(IAuditGrain.Entries)), [Internal, Auditor], Scopes.AuditRead, "nobody: personal fields are sealed"),
        new("Query.inclusionProof", Of<IAuditGrain>(nameof(IAuditGrain.Inclusion)), [Internal, Auditor], Scopes.AuditRead, "nobody"),
        new(null, Of<IUseProofGrain>(nameof(IUseProofGrain.Proof)), [Customer], Scopes.PassportRead, "nobody: only of the caller's own uses"),
        new(null, Of<IUseProofGrain>(nameof(IUseProofGrain.Consistency)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: checkpoints are public, and so is how they follow from each other"),
        new(null, Of<IUseProofGrain>(nameof(IUseProofGrain.Verify)), [Internal, Customer, Supplier, Partner, Auditor], null, "nobody: it holds what is brought to the log's key"),
        new("Query.consistencyProof", Of<IAuditGrain>(nameof(IAuditGrain.Consistency)), [Internal, Auditor], Scopes.AuditRead, "nobody"),
        new("Query.decisions", Of<IDirectoryGrain>(nameof(IDirectoryGrain.ListDecisions)), [Internal, Auditor], Scopes.AuditRead, "nobody"),
        new(null, Of<IDirectoryGrain>(nameof(IDirectoryGrain.Decisions)), [Internal, Auditor], Scopes.AuditRead, "nobody"),
        new("Query.decision", Of<IAuditGrain>(nameof(IAuditGrain.Decisions)), [Internal, Auditor], Scopes.AuditRead, "nobody"),
        new("Decision.replay", Of<IAuditGrain>(nameof(IAuditGrain.Replay)), [Internal, Auditor], Scopes.AuditRead, "nobody: it changes nothing"),
    ];

    private static readonly FrozenDictionary<string, Capability> s_byMethod =
        All.Where(capability => capability.Method is not null).ToFrozenDictionary(capability => capability.Method!);

    /// <summary>Every scope that somebody of these audiences can use, in order.</summary>
    public static ImmutableArray<string> ScopesOf(IReadOnlyCollection<Audience> audiences) =>
        [.. All.Where(row => row.Scope is not null && row.Audiences.Any(audiences.Contains)).Select(row => row.Scope!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The row of a grain method, or null when there is none: then nobody may call it.</summary>
    public static Capability? OfMethod(Type grainInterface, string method) => s_byMethod.GetValueOrDefault($"{grainInterface.Name}.{method}");

    /// <summary>Whether a caller may use a capability, as far as audience and scope go.</summary>
    public static bool Allows(this Capability capability, Principal caller) =>
        capability.Audiences.IsEmpty
            ? caller.IsPlatform
            : capability.Audiences.Contains(caller.Audience) && (capability.Scope is null || caller.Scopes.Contains(capability.Scope));

    private static string Of<TGrain>(string method) => $"{typeof(TGrain).Name}.{method}";
}
