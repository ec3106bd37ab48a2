using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Grains.Journal;

/// <summary>Reads the events of a committed entry, whichever kind of actor wrote it.</summary>
public static class Happened
{
    /// <summary>The events of an entry, in order; none for a kind this version does not know.</summary>
    public static IEnumerable<object> In(string actorKind, string entry)
    {
        if (actorKind == SalesUnit.Kind) return Entries.Read<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(entry).Events;
        if (actorKind == Customer.Kind) return Entries.Read<CustomerCommand, CustomerAnswer, CustomerEvent>(entry).Events;
        if (actorKind == Approval.Kind) return Entries.Read<ApprovalCommand, ApprovalAnswer, ApprovalEvent>(entry).Events;
        if (actorKind == Fund.Kind) return Entries.Read<FundCommand, FundAnswer, FundEvent>(entry).Events;
        if (actorKind == Webhook.Kind) return Entries.Read<WebhookCommand, WebhookAnswer, WebhookEvent>(entry).Events;
        return [];
    }
}
