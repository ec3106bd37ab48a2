using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Time;

namespace Ecosystem.Grains.Customers;

/// <summary>What strategy flows ask (SF-72, SF-73), and what they learn from (SF-82).</summary>
public sealed partial class CustomerGrain
{
    public async Task<InteractionsReply> ReadForFlows(ImmutableArray<string> interactions, ExportRead read, string idempotencyKey)
    {
        var answer = await Answer(nameof(ReadForFlows), new { interactions, read }, idempotencyKey, Read(DataCategory.Interactions, read));
        if (answer is not ReadAllowed { Receipt: var receipt }) return new(null, [], (answer as CustomerRefused)?.Refusal);
        var contents = interactions.Select(State.Interactions.GetValueOrDefault).OfType<Interaction>().Select(one => one.Content);
        var opened = await Services.Keys.Open(Subject, contents);
        return new(receipt, [.. (opened ?? []).Select(one => SealedCatalogue.Interactions([one], receipt.Fields)[0])], null);
    }

    public Task<CustomerAnswer> ReportOutcome(FlowOutcome outcome, string idempotencyKey) =>
        Answer(nameof(ReportOutcome), outcome, idempotencyKey, new ReportOutcome(outcome with { At = Microseconds.Truncate(outcome.At) }));

    public Task<Consent?> StandingConsent(string grantee, DataCategory category, string purpose)
    {
        var now = Services.Clock.Now();
        return Task.FromResult(State.ErasedAt is not null ? null : State.Consents.Values
            .Where(consent => consent.Grantee == grantee && consent.Category == category && consent.Purpose == purpose && consent.IsLive(now))
            .OrderBy(consent => consent.GrantedAt).ThenBy(consent => consent.Id.Value, StringComparer.Ordinal).FirstOrDefault());
    }
}
