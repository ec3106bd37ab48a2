using Ecosystem.Contracts.Access;

namespace Ecosystem.Api.Tests.Access;

/// <summary>A valid operation for each field of the capability table.</summary>
public static class Samples
{
    private static readonly Dictionary<string, string> s_operations = new(StringComparer.Ordinal)
    {
        ["Query.units"] = "{ units { asOf } }",
        ["Query.unit"] = """{ unit(id: "su_nobody") { id } }""",
        ["Mutation.recordNps"] = """mutation { recordNps(input: { unit: "su_nobody", quarter: "2024-Q1", score: 1, responses: 1, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.closeQuarter"] = """mutation { closeQuarter(input: { unit: "su_nobody", quarter: "2024-Q1", target: { minorUnits: 1, currency: "USD" }, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.authorize"] = """mutation { authorize(input: { unit: "su_nobody", permission: "pricing.approve", target: { kind: UNIT }, amount: { minorUnits: 1, currency: "USD" }, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.postHold"] = """mutation { postHold(input: { unit: "su_nobody", hold: "ho_1", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.voidHold"] = """mutation { voidHold(input: { unit: "su_nobody", hold: "ho_1", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.changeLeg"] = """mutation { changeLeg(input: { unit: "su_nobody", kind: TOOL, name: "n", available: true, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.givePermission"] = """mutation { givePermission(input: { unit: "su_nobody", permission: "pricing.approve", dataView: "d", tool: "t", target: { kind: UNIT }, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.revokeGrant"] = """mutation { revokeGrant(input: { unit: "su_nobody", grant: "gr_1", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.delegateGrant"] = """mutation { delegateGrant(input: { unit: "su_nobody", grant: "gr_1", to: "p", target: { kind: UNIT }, expiresAt: "2030-01-01T00:00:00Z", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.placeTarget"] = """mutation { placeTarget(input: { unit: "su_nobody", target: { kind: PROJECT, id: "p" }, customer: "cu_1", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.recordPlugin"] = """mutation { recordPlugin(input: { unit: "su_nobody", plugin: "p", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.setTarget"] = """mutation { setTarget(input: { unit: "su_nobody", quarter: "2024-Q1", target: { minorUnits: 1, currency: "USD" }, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.closeCoachCase"] = """mutation { closeCoachCase(input: { unit: "su_nobody", case: "c", note: "n", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.recordTickets"] = """mutation { recordTickets(input: { unit: "su_nobody", tickets: [{ id: "t", openedAt: "2024-01-01T00:00:00Z" }], idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.recordSuggestions"] = """mutation { recordSuggestions(input: { unit: "su_nobody", suggestions: [{ id: "s", at: "2024-01-01T00:00:00Z" }], idempotencyKey: "k" }) { __typename } }""",
        ["Query.wayBack"] = """{ wayBack(input: { unit: "su_nobody", permission: "pricing.approve", target: { kind: UNIT }, amount: { minorUnits: 1, currency: "USD" } }) { scoreNow } }""",
        ["Query.policy"] = "{ policy { version } }",
        ["Query.policies"] = "{ policies { version } }",
        ["Query.checkPolicy"] = """{ checkPolicy(json: "{}") { accepted } }""",
        ["Query.sandboxScenarios"] = "{ sandboxScenarios { name } }",
        ["Query.sandboxPlay"] = """{ sandboxPlay(input: { scenario: "poc-loan", plays: 1 }) { report { granted } } }""",
        ["Query.sandboxClaim"] = """{ sandboxClaim(input: { tier: D, permission: "contract-terms.approve", never: GRANTED }) { holds } }""",
        ["Query.sandboxHistory"] = """{ sandboxHistory(input: { unit: "su_nobody" }) { changed } }""",
        ["Subscription.unitBoard"] = """subscription { unitBoard(unit: "su_nobody") { id } }""",
        ["Subscription.approvals"] = "subscription { approvals { asOf } }",
        ["Subscription.fund"] = """subscription { fund(id: "fu_nobody") { id } }""",
        ["Query.approvals"] = "{ approvals { asOf } }",
        ["Query.approval"] = """{ approval(id: "ap_nobody") { id } }""",
        ["Mutation.decideApproval"] = """mutation { decideApproval(input: { approval: "ap_nobody", approved: true, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.reassignApproval"] = """mutation { reassignApproval(input: { approval: "ap_nobody", to: { kind: PERSON, id: "p" }, note: "n", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.sendBackApproval"] = """mutation { sendBackApproval(input: { approval: "ap_nobody", note: "n", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.resubmitApproval"] = """mutation { resubmitApproval(input: { approval: "ap_nobody", note: "n", idempotencyKey: "k" }) { __typename } }""",
        ["Query.funds"] = "{ funds { asOf } }",
        ["Query.fund"] = """{ fund(id: "fu_nobody") { id } }""",
        ["Mutation.establishFund"] = """mutation { establishFund(input: { fund: "nonsense", name: "n", total: { minorUnits: 1, currency: "USD" }, settlementMinutes: 1, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.topUpFund"] = """mutation { topUpFund(input: { fund: "fu_nobody", amount: { minorUnits: 1, currency: "USD" }, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.reduceFund"] = """mutation { reduceFund(input: { fund: "fu_nobody", amount: { minorUnits: 1, currency: "USD" }, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.leaseFund"] = """mutation { leaseFund(input: { fund: "fu_nobody", unit: "su_nobody", amount: { minorUnits: 1, currency: "USD" }, expiresAt: "2030-01-01T00:00:00Z", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.renewLease"] = """mutation { renewLease(input: { fund: "fu_nobody", lease: "le_1", amount: { minorUnits: 1, currency: "USD" }, expiresAt: "2030-01-01T00:00:00Z", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.returnLease"] = """mutation { returnLease(input: { fund: "fu_nobody", lease: "le_1", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.reconcileFund"] = """mutation { reconcileFund(input: { fund: "fu_nobody", why: "w", acceptsFinance: true, idempotencyKey: "k" }) { __typename } }""",
        ["Query.customers"] = "{ customers { asOf } }",
        ["Query.customer"] = """{ customer(id: "cu_nobody") { id } }""",
        ["Customer.profile"] = """{ customer(id: "cu_nobody") { profile(purpose: "p") { name } } }""",
        ["Customer.interactions"] = """{ customer(id: "cu_nobody") { interactions(purpose: "p") { channel } } }""",
        ["Query.passport"] = "{ passport { id } }",
        ["Query.ownProfile"] = "{ ownProfile { name } }",
        ["Query.receipts"] = "{ receipts { asOf } }",
        ["Mutation.grantConsent"] = """mutation { grantConsent(input: { grantee: "partner_demo", category: PROFILE, purpose: "p", fields: ["name"], idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.withdrawConsent"] = """mutation { withdrawConsent(input: { consent: "co_1", idempotencyKey: "k" }) { __typename } }""",
        ["Query.webhookEventTypes"] = "{ webhookEventTypes }",
        ["Query.webhooks"] = "{ webhooks { asOf } }",
        ["Query.webhook"] = """{ webhook(id: "wh_nobody") { id } }""",
        ["Webhook.deliveries"] = """{ webhook(id: "wh_nobody") { deliveries { asOf } } }""",
        ["Mutation.createWebhook"] = """mutation { createWebhook(input: { url: "nonsense", eventTypes: [], idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.changeWebhook"] = """mutation { changeWebhook(input: { webhook: "wh_nobody", enabled: true, idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.rotateWebhookSecret"] = """mutation { rotateWebhookSecret(input: { webhook: "wh_nobody", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.deleteWebhook"] = """mutation { deleteWebhook(input: { webhook: "wh_nobody", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.replayDelivery"] = """mutation { replayDelivery(input: { webhook: "wh_nobody", delivery: "msg_1", idempotencyKey: "k" }) { __typename } }""",
        ["Mutation.replayDeadDeliveries"] = """mutation { replayDeadDeliveries(input: { webhook: "wh_nobody", since: "2030-01-01T00:00:00Z", idempotencyKey: "k" }) { __typename } }""",
        ["Query.logEntries"] = """{ logEntries(actorKind: "customer", actorId: "cu_nobody") { version } }""",
        ["Query.inclusionProof"] = "{ inclusionProof(leafIndex: 0, treeSize: 1) { leafHash } }",
        ["Query.decision"] = """{ decision(id: "de_nobody") { id } }""",
        ["Query.decisions"] = "{ decisions { asOf } }",
        ["Decision.replay"] = """{ decision(id: "de_nobody") { replay { same } } }""",
        ["Query.consistencyProof"] = "{ consistencyProof(oldSize: 1, newSize: 1) { hashes } }",
    };

    public static string Operation(string field) => s_operations[field];

    /// <summary>The row of a field.</summary>
    public static Capability Row(string field) => Capabilities.All.Single(capability => capability.Field == field);
}
