using Ecosystem.Testing;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>Values for the arguments that the schemas have. Whoever adds an argument whose value matters adds it here.</summary>
public static class WallSamples
{
    private static readonly string s_day = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");

    /// <summary>By coordinate (<c>Query.unit.id</c>, <c>AssigneeInput.id</c>), or by the name of the argument where it means the same everywhere.</summary>
    private static readonly Dictionary<string, Func<Subject, object?>> s_values = new(StringComparer.Ordinal)
    {
        ["idempotencyKey"] = _ => Platform.Key(),
        ["unit"] = subject => subject.Unit,
        ["fund"] = subject => subject.Fund,
        ["webhook"] = subject => subject.Webhook,
        ["approval"] = subject => subject.Approval,
        ["hold"] = subject => subject.Hold,
        ["grant"] = subject => subject.Grant,
        ["lease"] = subject => subject.Lease,
        ["consent"] = subject => subject.Consent,
        ["delivery"] = subject => subject.Delivery,
        ["case"] = subject => subject.CoachCase,
        ["url"] = subject => subject.Url,
        ["currency"] = _ => "USD",
        ["minorUnits"] = _ => 100,
        ["quarter"] = _ => "2024-Q1",
        ["permission"] = _ => "pricing.approve",
        ["purpose"] = _ => WallWorld.Purpose,
        ["note"] = _ => "a note",
        ["name"] = _ => "a name",
        ["why"] = _ => "because",
        ["expiresAt"] = _ => s_day,
        ["first"] = _ => 2,
        ["Query.commitReceipt.idempotencyKey"] = subject => subject.CommitKey,
        ["Query.unit.id"] = subject => subject.Unit,
        ["Query.fund.id"] = subject => subject.Fund,
        ["Query.approval.id"] = subject => subject.Approval,
        ["Query.customer.id"] = subject => subject.Customer,
        ["Query.decision.id"] = subject => subject.Decision,
        ["Query.webhook.id"] = subject => subject.Webhook,
        ["Subscription.fund.id"] = subject => subject.Fund,
        ["Query.checkPolicy.json"] = _ => "{}",
        ["Query.auditEntries.filter"] = subject => new Dictionary<string, object?> { ["actorKind"] = "customer", ["actorId"] = subject.Customer },
        ["Query.logEntries.actorKind"] = _ => "customer",
        ["Query.logEntries.actorId"] = subject => subject.Customer,
        ["Query.inclusionProof.leafIndex"] = _ => 0,
        ["Query.inclusionProof.treeSize"] = _ => 1,
        ["Query.consistencyProof.oldSize"] = _ => 1,
        ["Query.consistencyProof.newSize"] = _ => 1,
        ["SandboxPlayInput.scenario"] = _ => "poc-loan",
        ["SandboxPlayInput.plays"] = _ => 1,
        ["SandboxClaimInput.tier"] = _ => "D",
        ["SandboxClaimInput.permission"] = _ => "contract-terms.approve",
        ["WayBackInput.permission"] = _ => "marketing-spend.propose",
        ["WayBackInput.fund"] = _ => null,
        ["AuthorizeInput.fund"] = _ => null,
        ["TargetInput.kind"] = _ => "UNIT",
        ["PlaceTargetInput.target"] = _ => new Dictionary<string, object?> { ["kind"] = "PROJECT", ["id"] = "project-1" },
        ["PlaceTargetInput.customer"] = subject => subject.Customer,
        ["ChangeLegInput.name"] = _ => "a-tool",
        ["ChangeLegInput.kind"] = _ => "TOOL",
        ["ChangeLegInput.available"] = _ => true,
        ["GivePermissionInput.dataView"] = _ => "quotes",
        ["GivePermissionInput.tool"] = _ => "quote-desk",
        ["DelegateGrantInput.to"] = _ => "somebody-else",
        ["RecordPluginInput.plugin"] = _ => "a-plugin",
        ["RecordPluginInput.validUntil"] = _ => s_day,
        ["RecordNpsInput.score"] = _ => 72,
        ["RecordNpsInput.responses"] = _ => 40,
        ["TicketInput.id"] = _ => "ticket-1",
        ["TicketInput.openedAt"] = _ => "2024-01-01T00:00:00Z",
        ["SuggestionInput.id"] = _ => "suggestion-1",
        ["SuggestionInput.at"] = _ => "2024-01-01T00:00:00Z",
        ["DecideApprovalInput.approved"] = _ => true,
        ["AssigneeInput.id"] = _ => "finance",
        ["AssigneeInput.kind"] = _ => "QUEUE",
        ["EstablishFundInput.settlementMinutes"] = _ => 1_440,
        ["ReconcileFundInput.acceptsFinance"] = _ => true,
        ["GrantConsentInput.grantee"] = _ => "partner_of_the_wall",
        ["GrantConsentInput.category"] = _ => "PROFILE",
        ["GrantConsentInput.fields"] = _ => new[] { "name" },
        ["CreateWebhookInput.eventTypes"] = subject => new[] { subject.EventType },
        ["ChangeWebhookInput.enabled"] = _ => true,
        ["ChangeWebhookInput.url"] = _ => null,
        ["client"] = subject => subject.Client,
        ["account"] = subject => subject.Account,
        ["export"] = subject => subject.Export,
        ["reason"] = _ => "because",
        ["system"] = subject => subject.System,
        // Of an interaction it is a name.
        ["Query.supplierSystem.id"] = subject => subject.System,
        ["run"] = subject => subject.Run,
        ["from"] = _ => 0,
        ["baseUrl"] = _ => "http://127.0.0.1:9/elsewhere",
        ["SetTestClientsInput.testCustomer"] = _ => "customer-1",
        ["SetTestClientsInput.otherTestCustomer"] = _ => "customer-2",
        ["SetTestClientsInput.clients"] = _ => new[] { "READER", "OTHER_READER", "CUSTOMER", "OTHER_CUSTOMER" }
            .Select(role => new Dictionary<string, object?> { ["role"] = role, ["clientId"] = role, ["clientSecret"] = "a secret", ["organisation"] = "o" }).ToArray(),
        ["PlaceInClusterInput.cluster"] = _ => "Galaxy",
        ["PlaceInClusterInput.isAnchor"] = _ => false,
        ["RegisterSystemInput.kind"] = _ => null,
        ["RegisterSystemInput.plugin"] = _ => null,
        ["space"] = subject => subject.Space,
        ["Query.space.id"] = subject => subject.Space,
        ["member"] = subject => subject.Member,
        ["members"] = subject => new[] { subject.Member },
        ["document"] = subject => subject.Document,
        ["thread"] = subject => subject.Thread,
        ["milestone"] = subject => subject.Milestone,
        ["expert"] = subject => subject.Expert,
        ["commitment"] = subject => subject.Commitment,
        ["title"] = _ => "a title",
        ["organisationName"] = _ => "Somebody's Works",
        ["promise"] = _ => "a promise",
        ["dueAt"] = _ => s_day,
        ["accepted"] = _ => true,
        ["allowed"] = _ => true,
        ["kept"] = _ => true,
        ["CreateSpaceInput.customer"] = subject => subject.Customer,
        ["AdmitOrganisationInput.organisation"] = _ => "partner_of_the_wall",
        ["InviteSpaceMemberInput.subject"] = subject => $"invited-{subject.Space}",
        ["InviteSpaceMemberInput.audience"] = _ => "PARTNER",
        ["InviteSpaceMemberInput.organisation"] = _ => "partner_of_the_wall",
        ["statement"] = subject => subject.Statement,
        ["Query.statement.id"] = subject => subject.Statement,
        ["day"] = _ => WallWorld.StatementDay,
        ["feature"] = _ => WallWorld.StatementFeature,
        ["text"] = _ => "a text",
        ["CorrectStatementInput.units"] = _ => 1,
        ["AnswerDisputeInput.number"] = _ => 1,
        ["AnswerDisputeInput.upheld"] = _ => true,
        ["Query.sovereigntyHealth.customer"] = subject => subject.Customer,
        ["Query.channelInventoryHealth.customer"] = subject => subject.Customer,
        ["WeighScorecardInput.weights"] = _ => new[] { ("CHANNEL_INVENTORY", 35), ("SOVEREIGNTY", 30), ("CREDIT", 20), ("ATTAINMENT", 15) }
            .Select(one => new Dictionary<string, object?> { ["component"] = one.Item1, ["weight"] = one.Item2 }).ToArray(),
        ["Query.client.id"] = subject => subject.Client,
        ["Query.account.id"] = subject => subject.Account,
        ["Query.export.id"] = subject => subject.Export,
        ["ChangeClientScopesInput.scopes"] = _ => new[] { "units:read" },
        ["RotateClientSecretInput.overlapHours"] = _ => 1,
        ["ResetAccountSignInInput.secondFactor"] = _ => true,
        ["ResetAccountSignInInput.password"] = _ => true,
        ["StartExportInput.kind"] = subject => subject.ExportKind,
        ["StartExportInput.fields"] = subject => subject.ExportFields,
        ["StartExportInput.purpose"] = subject => subject.ExportFields is null ? null : WallWorld.Purpose,
        ["InteractionInput.kind"] = _ => "POC_FEEDBACK",
        ["InteractionInput.system"] = _ => "a system",
        ["InteractionInput.sourceId"] = _ => Platform.Key(),
        ["ReportOutcomeInput.outcome"] = _ => "deal-7",
        ["ReportOutcomeInput.metric"] = _ => "agreed",
        ["ReportOutcomeInput.valueMicros"] = _ => 1_000_000,
        ["ReportOutcomeInput.occurredAt"] = _ => "2024-01-01T00:00:00Z",
        ["InteractionInput.occurredAt"] = _ => "2024-01-01T00:00:00Z",
        ["InteractionInput.direction"] = _ => "in",
        ["InteractionInput.summary"] = _ => "a summary",
        ["RecordFilingInput.reference"] = _ => Platform.Key(),
        ["RecordFilingInput.sensitive"] = _ => false,
        ["RecordFilingInput.fromYear"] = _ => 2020,
        ["sku"] = _ => WallWorld.Sku,
        ["site"] = _ => "a site",
        ["asOf"] = _ => "2024-01-01T00:00:00Z",
        ["onHand"] = _ => 1,
        ["quantity"] = _ => 1,
        ["order"] = _ => "an order",
        ["ScheduledLineInput.line"] = _ => 1,
        ["starts"] = _ => "2024-01-01T00:00:00Z",
        ["ends"] = _ => "2024-01-02T00:00:00Z",
        ["SoldLineInput.day"] = _ => "2024-01-01",
        ["flow"] = subject => subject.Flow,
        ["Query.flow.id"] = subject => subject.Flow,
        ["Query.flowRun.id"] = subject => subject.FlowRun,
        ["SaveFlowInput.definition"] = subject => FlowSamples.TenNodes(subject.Flow, "task"),
        ["ValidateFlowInput.version"] = _ => 1,
        ["RehearseFlowInput.version"] = _ => 1,
        ["RehearseFlowInput.interactions"] = _ => 1000,
        ["JudgeFlowInput.version"] = _ => 2,
        ["ReleaseFlowInput.version"] = _ => 1,
        ["AdvanceFlowInput.stage"] = _ => 25,
        ["StartFlowExperimentInput.experiment"] = _ => "e",
        ["StartFlowExperimentInput.metric"] = _ => "m",
        ["StartFlowExperimentInput.harmMicrosMax"] = _ => 0,
        ["Query.flowJourney.interaction"] = _ => Platform.Key(),
        ["Query.flowRanking.flow"] = subject => subject.Flow,
        ["Query.flowCausalGraph.flow"] = subject => subject.Flow,
        ["FlowWeightInput.feature"] = _ => "deals",
        ["FlowWeightInput.percent"] = _ => 200,
        ["ListFlowExpertInput.name"] = _ => "a name",
        ["ListFlowExpertInput.profile"] = _ => "a profile",
        ["ListFlowExpertInput.specialities"] = _ => new[] { "a speciality" },
        ["DelistFlowExpertInput.expert"] = subject => subject.FlowExpert,
        ["task"] = subject => subject.FlowTask,
        ["motion"] = subject => subject.Motion,
        ["AssignSeatInput.seat"] = _ => "LEGAL",
        ["AssignSeatInput.holder"] = _ => $"holder-{Platform.Key()}",
        ["AssignSeatInput.until"] = _ => s_day,
        ["VacateSeatInput.seat"] = _ => "IT",
        ["ProposeMotionInput.title"] = _ => "a title",
        ["ProposeMotionInput.text"] = _ => "a text",
        ["ProposeMotionInput.minutes"] = _ => 2,
        ["Query.passportAsOf.at"] = subject => subject.At,
        ["Query.customerPassportAsOf.at"] = subject => subject.At,
        ["Query.customerPassportAsOf.customer"] = subject => subject.Customer,
        ["AcknowledgeWithdrawalInput.customer"] = subject => subject.Customer,
        ["customer"] = subject => subject.Customer,
        ["decision"] = subject => subject.Decision,
        ["interaction"] = subject => subject.Interaction,
        ["category"] = _ => "PROFILE",
        ["field"] = _ => "name",
        ["RectifyOwnProfileInput.sector"] = _ => "trade",
        ["RectifyOwnProfileInput.name"] = _ => null,
        ["RectifyOwnInteractionInput.summary"] = _ => "s",
        ["ReplayDeadDeliveriesInput.since"] = _ => "2024-01-01T00:00:00Z",
    };

    /// <summary>The value of an argument or an input field; <paramref name="given"/> is false when it is left out.</summary>
    /// <exception cref="NoSampleException">It is required, and nothing says what it could be.</exception>
    public static object? Value(string coordinate, IGraphType type, bool optional, Subject subject, out bool given)
    {
        var name = coordinate[(coordinate.LastIndexOf('.') + 1)..];
        given = true;
        if (s_values.TryGetValue(coordinate, out var sample) || (!optional && s_values.TryGetValue(name, out sample)) || (name == "first" && s_values.TryGetValue(name, out sample)))
        {
            var value = sample(subject);
            if (value is not null || optional)
            {
                given = value is not null;
                return value;
            }
        }
        if (optional)
        {
            given = false;
            return null;
        }
        return Made(coordinate, type, subject);
    }

    private static object? Made(string coordinate, IGraphType type, Subject subject) => type switch
    {
        NonNullGraphType { ResolvedType: { } inner } => Made(coordinate, inner, subject),
        ListGraphType { ResolvedType: { } item } when item.GetNamedType() is IInputObjectGraphType => new[] { Made(coordinate, item, subject) },
        IInputObjectGraphType input => Object(input, subject),
        EnumerationGraphType { Values: var values } => values.First().Name,
        _ => throw new NoSampleException(coordinate, type),
    };

    private static Dictionary<string, object?> Object(IInputObjectGraphType input, Subject subject)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in input.Fields)
        {
            var type = field.ResolvedType!;
            var value = Value($"{input.Name}.{field.Name}", type, type is not NonNullGraphType || field.DefaultValue is not null, subject, out var given);
            if (given) fields[field.Name] = value;
        }
        return fields;
    }
}

/// <summary>The wall does not know what to say for an argument.</summary>
public sealed class NoSampleException(string coordinate, IGraphType type) : Exception(
    $"The wall has no sample for {coordinate} of type {type}: nobody has tried yet who may use it and who may not. Add one to s_values in tests/Api.Tests/Wall/WallSamples.cs.");
