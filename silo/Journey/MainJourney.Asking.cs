using System.Text.Json;
using Ecosystem.Silo.Hosting;

namespace Ecosystem.Silo.Journey;

/// <summary>How the journey asks, and the auditor's last step.</summary>
public sealed partial class MainJourney
{
    private async Task<JourneyStep> AuditorProvesAsync(CancellationToken cancellation)
    {
        var auditor = await As("auditor-demo", cancellation);
        var proof = new LogProof(auditor);
        var steps = new List<ProvenStep>();
        steps.AddRange(await proof.ProveAsync("sales-unit", _unit, 0, [
            ("quarter closed, permission unlocked", entry => Has(entry, "permissionUnlocked")),
            ("over-limit quote decided", entry => Has(entry, "authorizationDecided", "decision", _decision)),
            ("countersigned amount held", entry => Has(entry, "holdPlaced", "countersigned", _approval)),
        ], cancellation));
        steps.AddRange(await proof.ProveAsync("approval", _approval, 0, [
            ("approval opened", entry => Has(entry, "approvalOpened")),
            ("approval decided", entry => Has(entry, "approvalDecided")),
        ], cancellation));
        steps.AddRange(await proof.ProveAsync(CustomerKind, customer.Value, _customerVersion - 1, [
            ("partner refused", entry => entry.GetProperty("version").GetInt64() == _customerVersion && Has(entry, "readRefused")),
            ("consent granted", entry => entry.GetProperty("events").EnumerateArray().Any(e => Is(e, "consentGranted") && e.GetProperty("consent").GetProperty("id").GetString() == _consent)),
            ("data read, receipt written", entry => entry.GetProperty("events").EnumerateArray().Any(e => Is(e, "dataRead") && e.GetProperty("receipt").GetProperty("id").GetString() == _receipt)),
            ("consent withdrawn", entry => Has(entry, "consentWithdrawn", "consent", _consent)),
            ("partner refused again", entry => Has(entry, "readRefused", "purpose", Purpose)),
        ], cancellation));
        return new("The auditor proves every step from the signed checkpoint 审计", [
            .. steps.Select(step => (step.What, $"leaf {step.LeafIndex}")),
            ("checkpoint", $"{proof.Checkpoint.Origin}, size {proof.Checkpoint.Size}, root {proof.Checkpoint.Root.ToBase64()}"),
            ("proofs", $"{steps.Count} inclusion proofs (RFC 6962) and the Ed25519 signature hold")]);
    }

    /// <summary>The version the customer had when its last entry was written: the refused read.</summary>
    private async Task<long> VersionAsync(CancellationToken cancellation)
    {
        var auditor = await As("auditor-demo", cancellation);
        long version = 0;
        while (true)
        {
            var entries = await auditor.AskAsync(
                "query($id: String!, $after: Long!) { logEntries(actorKind: \"customer\", actorId: $id, afterVersion: $after, first: 200) { version } }", new { id = customer.Value, after = version }, cancellation);
            if (entries.GetArrayLength() == 0) return version;
            version = entries.EnumerateArray().Last().GetProperty("version").GetInt64();
        }
    }

    /// <summary>The scores the unit's credit went through as its quarters closed, from the log.</summary>
    private async Task<string> CreditHistoryAsync(GraphQLClient hq, CancellationToken cancellation)
    {
        var entries = await hq.AskAsync("query($id: String!) { logEntries(actorKind: \"sales-unit\", actorId: $id, first: 50) { entry } }", new { id = _unit }, cancellation);
        var scores = entries.EnumerateArray()
            .SelectMany(entry => JsonDocument.Parse(entry.GetProperty("entry").GetString()!).RootElement.GetProperty("events").EnumerateArray())
            .Where(happened => Is(happened, "creditAssessed"))
            .Select(happened => happened.GetProperty("credit").GetProperty("score").ToString());
        return string.Join(" → ", scores);
    }

    private Task<JsonElement> AuthorizeAsync(GraphQLClient client, string permission, long minorUnits, string step, CancellationToken cancellation) => client.AskAsync(
        """
        mutation($key: String!, $unit: ID!, $permission: Permission!, $amount: MoneyInput!) {
          authorize(input: { unit: $unit, permission: $permission, target: { kind: UNIT }, amount: $amount, idempotencyKey: $key }) {
            __typename
            ... on Granted { decision hold expiresAt }
            ... on NeedsCountersign { decision approval reasons }
            ... on Denied { decision reasons }
            ... on Refusal { code message }
          }
        }
        """, new { key = $"{_run}/{step}", unit = _unit, permission, amount = new { minorUnits, currency = _currency } }, cancellation);

    private Task<JsonElement> ReadProfileAsync(GraphQLClient partner, CancellationToken cancellation) => partner.SendAsync(
        "query($id: ID!, $purpose: String!) { customer(id: $id) { profile(purpose: $purpose) { name sector } } }", new { id = customer.Value, purpose = Purpose }, cancellation);

    private async Task<GraphQLClient> As(string client, CancellationToken cancellation)
    {
        if (_clients.TryGetValue(client, out var known)) return known;
        var token = await new TokenClient(platform.Issuer, clients, http, time).GetAsync(client, cancellation);
        return _clients[client] = new(platform.Api, token, http);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds, string otherwise, CancellationToken cancellation)
    {
        for (var attempt = 0; !await holds(); attempt++)
        {
            JourneyFailedException.Unless(attempt < 200, otherwise);
            await Task.Delay(TimeSpan.FromMilliseconds(25), cancellation);
        }
    }

    private static void RequireType(JsonElement answer, string type) =>
        JourneyFailedException.Unless(answer.GetProperty("__typename").GetString() == type, $"Expected {type}, got {answer}");

    private static bool Is(JsonElement happened, string type) => happened.GetProperty("type").GetString() == type;

    private static bool Has(JsonElement entry, string type, string? member = null, string? value = null) => entry.GetProperty("events").EnumerateArray().Any(happened =>
        Is(happened, type) && (member is null || (happened.TryGetProperty(member, out var found) && found.GetString() == value)));
}
