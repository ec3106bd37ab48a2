using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain;
using Ecosystem.Grains.Audit;
using Ecosystem.Silo.Hosting;

namespace Ecosystem.Silo.Journey;

/// <summary>The journey that must always work (docs/domain.md §8), played against a running platform over its public interfaces: OAuth tokens and GraphQL.</summary>
/// <remarks>Knows nothing a partner, a customer or an auditor could not know; may be played any number of times.</remarks>
public sealed partial class MainJourney(RunningPlatform platform, LaptopClients clients, CustomerId customer, HttpClient http, TimeProvider time, DecisionReplay? replay = null)
{
    private const string Partner = "partner_demo";
    private const string CustomerKind = "customer";

    private readonly string _run = Guid.CreateVersion7(time.GetUtcNow()).ToString("N")[..20];

    /// <summary>A purpose of its own for each play: a grant that a play cut short left standing answers for that one only.</summary>
    private string Purpose => $"co-marketing/{_run}";

    private readonly Dictionary<string, GraphQLClient> _clients = new(StringComparer.Ordinal);

    private string _unit = "", _currency = "", _decision = "", _approval = "", _consent = "", _receipt = "";
    private long _unitVersion, _customerVersion;

    /// <summary>How many steps there are.</summary>
    public const int StepsCount = 9;

    /// <summary>Plays the steps in order; each is yielded once it has come out as it must.</summary>
    /// <exception cref="JourneyFailedException">A step came out otherwise.</exception>
    public async IAsyncEnumerable<JourneyStep> PlayAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return await UnitsAreAliveAsync(cancellation);
        yield return await QuarterUnlockedAsync(cancellation);
        yield return await PartnerIsRefusedAsync("A partner asks for a customer's data: refused 拒绝", cancellation);
        yield return await CustomerGrantsAsync(cancellation);
        yield return await PartnerReadsAsync(cancellation);
        yield return await QuoteNeedsCountersignAsync(cancellation);
        yield return await HeadquartersCountersignsAsync(cancellation);
        yield return await CustomerWithdrawsAsync(cancellation);
        yield return await AuditorProvesAsync(cancellation);
    }

    private async Task<JourneyStep> UnitsAreAliveAsync(CancellationToken cancellation)
    {
        var hq = await As("hq-console", cancellation);
        var units = (await hq.AskAsync("{ units(first: 200) { nodes { id name currency version sellers deals limits { permission open } } asOf } }", new { }, cancellation)).GetProperty("nodes").EnumerateArray().ToList();
        var customers = (await hq.AskAsync("{ customers(first: 200) { nodes { id } } }", new { }, cancellation)).GetProperty("nodes").GetArrayLength();
        JourneyFailedException.Unless(units.Count > 0 && customers > 0, "No units or customers are there. Import a CRM export first: ecosystem import <folder>");
        return new("The CRM is alive as actors 激活", [
            ("units", $"{units.Count}"), ("customers", customers == 200 ? "200 or more" : $"{customers}"),
            ("sellers, deals", $"{units.Sum(unit => unit.GetProperty("sellers").GetInt32())}, {units.Sum(unit => unit.GetProperty("deals").GetInt32())}")]);
    }

    private async Task<JourneyStep> QuarterUnlockedAsync(CancellationToken cancellation)
    {
        var hq = await As("hq-console", cancellation);
        var units = (await hq.AskAsync(
            "{ units(first: 200) { nodes { id name currency version credit { score tier version } limits { permission open } quarters { quarter attainmentPercent nps { score responses } } } } }", new { }, cancellation)).GetProperty("nodes").EnumerateArray();
        var unit = units.FirstOrDefault(one => one.GetProperty("limits").EnumerateArray().Any(limit => limit.GetProperty("permission").GetString() == "marketing-spend.propose" && limit.GetProperty("open").GetBoolean()));
        JourneyFailedException.Unless(unit.ValueKind == JsonValueKind.Object, "No unit has unlocked the joint-marketing permission. The sample CRM has one that does: import it first.");
        (_unit, _currency, _unitVersion) = (unit.GetProperty("id").GetString()!, unit.GetProperty("currency").GetString()!, unit.GetProperty("version").GetInt64());
        var quarters = unit.GetProperty("quarters").EnumerateArray().TakeLast(2).Select(quarter =>
            (quarter.GetProperty("quarter").GetString()!, $"attainment {quarter.GetProperty("attainmentPercent").GetString()} %, NPS {quarter.GetProperty("nps").GetProperty("score")} from {quarter.GetProperty("nps").GetProperty("responses")} responses"));

        var frontline = await As("frontline-app", cancellation);
        var answer = await AuthorizeAsync(frontline, "marketing-spend.propose", 100_000, "fund", cancellation);
        RequireType(answer, "Granted");
        var credit = unit.GetProperty("credit");
        return new("Its quarters closed: credit moved, joint marketing unlocked 解锁", [
            ("unit", $"{unit.GetProperty("name").GetString()} ({_unit})"), .. quarters,
            ("credit", $"{await CreditHistoryAsync(hq, cancellation)} (tier {credit.GetProperty("tier").GetString()} now)"),
            ("marketing-spend.propose", $"granted, hold {answer.GetProperty("hold").GetString()}")]);
    }

    private async Task<JourneyStep> PartnerIsRefusedAsync(string title, CancellationToken cancellation)
    {
        var partner = await As("partner-demo", cancellation);
        var response = await ReadProfileAsync(partner, cancellation);
        var error = Refused(response);
        return new(title, [
            ("token", $"aud {partner.Token.Claim("aud")}, client {partner.Token.Claim("client_id")}, scope {partner.Token.Claim("scope")}"),
            ("answer", $"{error.GetProperty("extensions").GetProperty("code").GetString()}: {error.GetProperty("message").GetString()}")]);
    }

    /// <summary>The one error that says that there is no consent, or no such customer. Any other would be the platform's own trouble, not its refusal.</summary>
    internal static JsonElement Refused(JsonElement response)
    {
        JourneyFailedException.Unless(response.TryGetProperty("errors", out var errors), "The partner was answered without consent.");
        JourneyFailedException.Unless(
            errors.GetArrayLength() == 1 && errors[0].GetProperty("extensions").GetProperty("code").GetString() == "NOT_FOUND", $"The partner was not refused, as without consent it must be (NOT_FOUND), but: {errors}");
        return errors[0];
    }

    private async Task<JourneyStep> CustomerGrantsAsync(CancellationToken cancellation)
    {
        var admin = await As("customer-admin-demo", cancellation);
        _customerVersion = await VersionAsync(cancellation);
        var answer = await admin.AskAsync(
            """
            mutation($key: String!, $grantee: String!, $purpose: String!) {
              grantConsent(input: { grantee: $grantee, category: PROFILE, purpose: $purpose, fields: ["name", "sector"], idempotencyKey: $key }) {
                __typename ... on GrantConsentPayload { consent { id fields } } ... on Refusal { code message }
              }
            }
            """, new { key = $"{_run}/grant", grantee = Partner, purpose = Purpose }, cancellation);
        RequireType(answer, "GrantConsentPayload");
        _consent = answer.GetProperty("consent").GetProperty("id").GetString()!;
        return new("The customer grants it on the passport 授权", [
            ("passport", customer.Value), ("consent", _consent), ("grantee, purpose", $"{Partner}, {Purpose}"), ("fields", answer.GetProperty("consent").GetProperty("fields").ToString())]);
    }

    private async Task<JourneyStep> PartnerReadsAsync(CancellationToken cancellation)
    {
        var response = await ReadProfileAsync(await As("partner-demo", cancellation), cancellation);
        JourneyFailedException.Unless(!response.TryGetProperty("errors", out var errors), $"The partner was refused in spite of consent: {errors}");
        _receipt = response.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()!;
        return new("The same call answers, with a receipt 回执", [
            ("data", response.GetProperty("data").GetProperty("customer").GetProperty("profile").ToString()), ("receipt", _receipt), ("the customer sees it", await SeenByCustomerAsync(cancellation))]);
    }

    private async Task<string> SeenByCustomerAsync(CancellationToken cancellation)
    {
        var admin = await As("customer-admin-demo", cancellation);
        var began = time.GetTimestamp();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            string? after = null;
            do
            {
                var page = await admin.AskAsync("query($after: String) { receipts(first: 200, after: $after) { nodes { id reader fields } pageInfo { endCursor hasNextPage } } }", new { after }, cancellation);
                foreach (var receipt in page.GetProperty("nodes").EnumerateArray())
                    if (receipt.GetProperty("id").GetString() == _receipt)
                        return $"read by {receipt.GetProperty("reader").GetString()}, fields {receipt.GetProperty("fields")}, within {time.GetElapsedTime(began).TotalMilliseconds:0} ms";
                after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            }
            while (after is not null);
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation);
        }
        throw new JourneyFailedException($"The customer does not see receipt {_receipt}.");
    }

    private async Task<JourneyStep> QuoteNeedsCountersignAsync(CancellationToken cancellation)
    {
        var answer = await AuthorizeAsync(await As("frontline-app", cancellation), "pricing.approve", 25_000_000, "quote", cancellation);
        RequireType(answer, "NeedsCountersign");
        (_decision, _approval) = (answer.GetProperty("decision").GetString()!, answer.GetProperty("approval").GetString()!);
        return new("An over-limit quote: 需总部加签", [
            ("quote", $"{new Money(25_000_000, _currency)}"), ("reasons", string.Join("; ", answer.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()))),
            ("decision", _decision), ("approval", _approval)]);
    }

    private async Task<JourneyStep> HeadquartersCountersignsAsync(CancellationToken cancellation)
    {
        var hq = await As("hq-console", cancellation);
        await UntilAsync(async () => (await hq.AskAsync("query($id: ID!) { approval(id: $id) { id } }", new { id = _approval }, cancellation)).ValueKind == JsonValueKind.Object, $"Approval {_approval} was not opened.", cancellation);
        var answer = await hq.AskAsync(
            """
            mutation($key: String!, $approval: ID!) {
              decideApproval(input: { approval: $approval, approved: true, note: "同意 agreed", idempotencyKey: $key }) { __typename ... on Refusal { code message } }
            }
            """, new { key = $"{_run}/countersign", approval = _approval }, cancellation);
        RequireType(answer, "DecideApprovalPayload");
        var hold = "";
        await UntilAsync(async () =>
        {
            var unit = await hq.AskAsync("query($id: ID!) { unit(id: $id) { holds { id countersigned status amount { minorUnits currency } } } }", new { id = _unit }, cancellation);
            var placed = unit.GetProperty("holds").EnumerateArray().FirstOrDefault(one => one.GetProperty("countersigned").GetString() == _approval);
            hold = placed.ValueKind == JsonValueKind.Object ? placed.GetProperty("id").GetString()! : "";
            return hold.Length > 0;
        }, "The countersigned amount was not held.", cancellation);
        ImmutableArray<(string, string)> evidence = [("decided by", $"{hq.Token.Claim("client_id")} (asked by frontline-app)"), ("hold", hold)];
        return new("Headquarters countersigns: the amount is held 加签", evidence.AddRange(await ReplayedAsync(cancellation)));
    }

    private async Task<ImmutableArray<(string, string)>> ReplayedAsync(CancellationToken cancellation)
    {
        if (replay is null) return [];
        var again = await replay.Replay(Ids.Parse<DecisionId>(_decision), cancellation: cancellation) ?? throw new JourneyFailedException($"Decision {_decision} is not in the log.");
        JourneyFailedException.Unless(again.IsSame, $"Decision {_decision} comes out otherwise when it is made again from the log.");
        return [("replayed from the log", "the same, byte for byte")];
    }

    private async Task<JourneyStep> CustomerWithdrawsAsync(CancellationToken cancellation)
    {
        var admin = await As("customer-admin-demo", cancellation);
        var answer = await admin.AskAsync(
            "mutation($key: String!, $consent: ID!) { withdrawConsent(input: { consent: $consent, idempotencyKey: $key }) { __typename ... on WithdrawConsentPayload { epoch } ... on Refusal { code message } } }",
            new { key = $"{_run}/withdraw", consent = _consent }, cancellation);
        RequireType(answer, "WithdrawConsentPayload");
        var refused = await PartnerIsRefusedAsync("", cancellation);
        return new("The customer withdraws: the next call is refused 撤回", [("epoch", answer.GetProperty("epoch").ToString()), ("partner's next call", refused.Evidence[1].Value)]);
    }
}
