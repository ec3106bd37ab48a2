using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Work;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Rehearses a version over the latest recorded interactions (SF-19): what may be read is read by consent and leaves its receipt, as live; what would be wanted goes nowhere.</summary>
public sealed class FlowRehearser(FlowTables tables, FlowReading reading, FlowSensing sensing, PolicyShelf shelf, DataKeys keys, SideWork work, Clock clock)
{
    /// <summary>What is assumed of people and others who are not asked: the answer that lets the most be seen.</summary>
    private static readonly RehearsalAnswers s_assumed = new(GatesApprove: true, ConsentsGranted: true, Outcome.Granted, ModelText: "…");

    public DateTimeOffset Now => clock.Now();

    /// <summary>Plays each interaction to its end.</summary>
    /// <param name="key">The same for a rehearsal tried again: its reads have one receipt each.</param>
    public async Task<RehearsalReport> PlayAsync(ReadyFlow flow, int interactions, string key)
    {
        var recorded = await tables.InteractionsAsync(interactions);
        var opened = await keys.KeysOf([.. recorded.Select(one => one.Customer)]);
        var consents = await tables.ConsentsAsync([.. opened.Keys]);
        var played = new Dictionary<string, (FlowInteraction Interaction, SubjectKey Key, GivenConsent[] Consents)>(StringComparer.Ordinal);
        foreach (var one in recorded)
            if (opened.TryGetValue(one.Customer, out var subject) && JsonSerializer.Deserialize<NewInteraction>(subject.Open(one.Content), DomainJson.Options)?.Provenance is { } provenance)
                played[one.Id] = (new(one.Id, CustomerId.From(one.Customer), provenance.Kind, one.At, one.Position), subject, [.. consents[one.Customer]]);
        var texts = await TextsAsync(flow, played, key);
        var (now, senses) = (clock.Now(), sensing.Of(flow.Plan.Definition.Id, await shelf.LatestAsync(CancellationToken.None)));
        return await work.RunAsync(_ => FlowRehearsal.Play(flow.Plan, [.. played.Values.Select(one => one.Interaction)], interaction => Context(flow, played[interaction.Source], texts.GetValueOrDefault(interaction.Source), now, senses), s_assumed), CancellationToken.None);
    }

    private static FlowContext Context(ReadyFlow flow, (FlowInteraction Interaction, SubjectKey Key, GivenConsent[] Consents) one, string? text, DateTimeOffset now, FlowSenses senses) =>
        // Drawn from the interaction, so that a rehearsal of the same interactions comes to the same.
        new(now, BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(one.Interaction.Source))) >> 11, senses, one.Key.Seal, one.Key.Open)
        {
            Text = text,
            Slots = ImmutableSortedDictionary<string, string>.Empty.Add("name", "…"),
            Consents = [.. flow.Plan.Consents.Select(asked => Array.Find(one.Consents, given => given.Category == asked.Category && given.Purpose == asked.Purpose) is { } given
                ? new ConsentLookup(asked.Category, asked.Purpose, true, given.Id)
                : new(asked.Category, asked.Purpose, false, null))],
        };

    private async Task<Dictionary<string, string>> TextsAsync(ReadyFlow flow, Dictionary<string, (FlowInteraction Interaction, SubjectKey Key, GivenConsent[] Consents)> played, string key)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var customer in played.Values.GroupBy(one => one.Interaction.Customer.Value, StringComparer.Ordinal))
            foreach (var purpose in flow.TextPurposes.Where(purpose => customer.First().Consents.Any(one => one.Category == DataCategory.Interactions && one.Purpose == purpose && one.Fields.Contains("summary"))))
            {
                var read = $"flow-rehearsal/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{customer.Key}\n{purpose}")))}";
                foreach (var (interaction, text) in await reading.TextsAsync(customer.Key, [.. customer.Select(one => one.Interaction.Source)], purpose, read)) texts.TryAdd(interaction, text);
            }

        return texts;
    }
}
