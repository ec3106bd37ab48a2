using System.Buffers;
using System.Reflection;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Accounts;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.Clients;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Health;
using Ecosystem.Domain.IdentityRecords;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Spaces;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Supplies;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Grains.Journal;

/// <summary>Reads the events of a committed entry, whichever kind of actor wrote it.</summary>
public static class Happened
{
    /// <summary>The events of an entry, in order; none for a kind this version does not know.</summary>
    public static IEnumerable<object> In(string actorKind, string entry)
    {
        if (actorKind == SalesUnit.Kind) return Entries.Events<SalesUnitEvent>(entry);
        if (actorKind == Customer.Kind) return Entries.Events<CustomerEvent>(entry);
        if (actorKind == Approval.Kind) return Entries.Events<ApprovalEvent>(entry);
        if (actorKind == Fund.Kind) return Entries.Events<FundEvent>(entry);
        if (actorKind == Webhook.Kind) return Entries.Events<WebhookEvent>(entry);
        if (actorKind == Client.Kind) return Entries.Events<ClientEvent>(entry);
        if (actorKind == Account.Kind) return Entries.Events<AccountEvent>(entry);
        if (actorKind == IdentityRecord.Kind) return Entries.Events<IdentityRecordEvent>(entry);
        if (actorKind == Export.Kind) return Entries.Events<ExportEvent>(entry);
        if (actorKind == CrossBorder.Kind) return Entries.Events<BorderEvent>(entry);
        if (actorKind == Supply.Kind) return Entries.Events<SupplyEvent>(entry);
        if (actorKind == GovernanceBoard.Kind) return Entries.Events<BoardEvent>(entry);
        if (actorKind == Scorecard.Kind) return Entries.Events<ScorecardEvent>(entry);
        if (actorKind == Settlement.Kind) return Entries.Events<SettlementEvent>(entry);
        if (actorKind == Space.Kind) return Entries.Events<SpaceEvent>(entry);
        if (actorKind == AuditTrail.Kind) return Entries.Events<AuditTrailEvent>(entry);
        if (actorKind == SupplierSystem.Kind) return Entries.Events<SystemEvent>(entry);
        if (actorKind == StrategyFlow.Kind) return Entries.Events<StrategyFlowEvent>(entry);
        if (actorKind == FlowTask.Kind) return Entries.Events<FlowTaskEvent>(entry);
        if (actorKind == FlowExpert.Kind) return Entries.Events<FlowExpertEvent>(entry);
        if (actorKind == FlowRun.Kind) return Entries.Events<FlowRunEvent>(entry);
        return [];
    }

    /// <summary>How entries with events of these types look: most commits concern few followers, and reading an entry costs far more than passing it over.</summary>
    public static SearchValues<string> Marks(params ReadOnlySpan<Type> events)
    {
        var marks = new List<string>(events.Length);
        foreach (var type in events)
            marks.Add($"\"type\":\"{type.BaseType!.GetCustomAttributes<JsonDerivedTypeAttribute>().Single(derived => derived.DerivedType == type).TypeDiscriminator}\"");
        return SearchValues.Create([.. marks], StringComparison.Ordinal);
    }

    /// <summary>The events of an entry that may hold some of those marked; none when it holds none.</summary>
    public static IEnumerable<object> In(string actorKind, string entry, SearchValues<string> marks) => entry.AsSpan().ContainsAny(marks) ? In(actorKind, entry) : [];
}
