namespace Ecosystem.Domain.Access;

/// <summary>The OAuth scopes of the platform.</summary>
public static class Scopes
{
    /// <summary>See sales units, their figures, credit and limits.</summary>
    public const string UnitsRead = "units:read";
    /// <summary>Bring figures of sales units in and close quarters.</summary>
    public const string UnitsWrite = "units:write";
    /// <summary>Ask for an authorization, post and void holds.</summary>
    public const string DecisionsWrite = "decisions:write";
    /// <summary>Ask, as an enforcement point, what would be decided, without anything being held (docs/authzen.md).</summary>
    public const string DecisionsEvaluate = "decisions:evaluate";
    /// <summary>See approvals.</summary>
    public const string ApprovalsRead = "approvals:read";
    /// <summary>Decide approvals.</summary>
    public const string ApprovalsDecide = "approvals:decide";
    /// <summary>See funds, their leases and how they stand with finance.</summary>
    public const string FundsRead = "funds:read";
    /// <summary>Establish funds, change them, lease parts of them to units, and reconcile them with finance.</summary>
    public const string FundsWrite = "funds:write";
    /// <summary>Ask for a customer's data; what is answered depends on the customer's consent.</summary>
    public const string CustomersRead = "customers:read";
    /// <summary>Bring customers in.</summary>
    public const string CustomersWrite = "customers:write";
    /// <summary>See one's own passport, data and receipts.</summary>
    public const string PassportRead = "passport:read";
    /// <summary>Grant and withdraw consent on one's own passport.</summary>
    public const string PassportWrite = "passport:write";
    /// <summary>Read the log, its proofs and every decision.</summary>
    public const string AuditRead = "audit:read";
    /// <summary>See one's organisation's webhooks and what was delivered to them.</summary>
    public const string WebhooksRead = "webhooks:read";
    /// <summary>Create, change and delete one's organisation's webhooks, and have deliveries sent again.</summary>
    public const string WebhooksWrite = "webhooks:write";
    /// <summary>See OAuth clients, rotate their secrets, disable and enable them, and set their scopes and budgets.</summary>
    public const string ClientsAdmin = "clients:admin";
    /// <summary>See who can sign in, disable and enable them, end their sessions, and reset how they sign in.</summary>
    public const string PeopleAdmin = "people:admin";
    /// <summary>Start, follow, cancel and download one's own exports; what they may hold takes the scope of reading it piece by piece too.</summary>
    public const string ExportsRun = "exports:run";
    /// <summary>Call for what one's organisation is entitled to: its inventory, its orders in the factory's schedule, the forecast of its sell-through. Each call is metered.</summary>
    public const string EntitlementsRead = "entitlements:read";
    /// <summary>Bring in customers' stock levels, schedule lines and sales.</summary>
    public const string SuppliesWrite = "supplies:write";
    /// <summary>Bring in interactions with customers; a partner's, only of customers whose consent stands.</summary>
    public const string InteractionsWrite = "interactions:write";
    /// <summary>Record filing references for exports of people's data across the border.</summary>
    public const string BorderWrite = "border:write";
    /// <summary>See the spaces one is a member of, and the documents shown to one there.</summary>
    public const string SpacesRead = "spaces:read";
    /// <summary>Create spaces, invite, add and name documents, open milestones.</summary>
    public const string SpacesWrite = "spaces:write";
    /// <summary>Join spaces, give feedback and act on milestones there.</summary>
    public const string SpacesAct = "spaces:act";
    /// <summary>See the governance board: its seats, motions and votes, and how its white papers stand.</summary>
    public const string GovernanceRead = "governance:read";
    /// <summary>Propose motions and vote, from the seat one holds on the governance board.</summary>
    public const string GovernanceWrite = "governance:write";
    /// <summary>See statements of what was used, and what it costs: headquarters and auditors all of them, others their own.</summary>
    public const string StatementsRead = "statements:read";
    /// <summary>Correct statements and answer disputes as headquarters; contest lines of one's own as their payer.</summary>
    public const string StatementsWrite = "statements:write";
    /// <summary>See how healthy the sovereignty of customers and the stock in their channels is: a customer its own.</summary>
    public const string HealthRead = "health:read";
    /// <summary>Change the weights of the manager scorecard.</summary>
    public const string HealthWrite = "health:write";
    /// <summary>See the certification programme: a supplier its own systems, their runs and certificates; headquarters and auditors all of them.</summary>
    public const string CertificationRead = "certification:read";
    /// <summary>Register systems, prove whose they are, and have them tested, as their supplier.</summary>
    public const string CertificationWrite = "certification:write";
    /// <summary>Suspend, reinstate and revoke certificates, as the programme's office.</summary>
    public const string CertificationAdmin = "certification:admin";
    /// <summary>See strategy flows, their versions, runs and tasks.</summary>
    public const string FlowsRead = "flows:read";
    /// <summary>Save, validate and rehearse versions of strategy flows, freeze flows, and do the tasks they put before people.</summary>
    public const string FlowsWrite = "flows:write";
    /// <summary>Release versions of strategy flows, take them back, and let frozen flows run again.</summary>
    public const string FlowsRelease = "flows:release";
}
