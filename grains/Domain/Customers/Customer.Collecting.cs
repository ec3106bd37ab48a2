using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Customers;

using Decided = Decision<CustomerAnswer, CustomerEvent>;

/// <summary>Interactions that systems bring in, each answered for itself (CU-23, CU-24).</summary>
public sealed partial class Customer
{
    private static Decided Decide(CustomerState state, CollectInteractions collect, DateTimeOffset now)
    {
        // CU-24: to a partner whom the customer has not let near its interactions, there is no such customer.
        if (collect.Partner is { } partner && !state.Consents.Values.Any(consent => consent.Grantee == partner && consent.Category == DataCategory.Interactions && consent.IsLive(now)))
            return Refuse(CustomerRefusals.CustomerUnknown);
        if (collect.Items.IsDefaultOrEmpty || collect.Items.Length > RecordInteractions.InteractionsMax)
            return Refuse(CustomerRefusals.OutOfRange("items", $"1 to {RecordInteractions.InteractionsMax} in one command"));
        var fresh = new Dictionary<string, Interaction>(StringComparer.Ordinal);
        var outcomes = collect.Items.Select(item =>
            item.Interaction is not { } interaction ? new InteractionOutcome(InteractionStatus.Refused, item.Refusal)
            // The first word stands, in the same batch too.
            : state.Interactions.ContainsKey(interaction.Id) || !fresh.TryAdd(interaction.Id, interaction) ? new(InteractionStatus.Known, null)
            : new(InteractionStatus.Accepted, null)).ToImmutableArray();
        var answer = new InteractionsCollected(outcomes);
        return fresh.Count == 0 ? new(answer) : new(answer, [new InteractionsRecorded([.. collect.Items.Select(item => item.Interaction).OfType<Interaction>().Where(one => fresh.GetValueOrDefault(one.Id) == one)])]);
    }
}

/// <summary>Brings interactions in, each of which is accepted, known already or refused.</summary>
/// <param name="Items">1 to <see cref="RecordInteractions.InteractionsMax"/>.</param>
public sealed record CollectInteractions(ImmutableArray<IncomingInteraction> Items) : CustomerCommand
{
    /// <summary>The partner that brings them; null: headquarters, and then not written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Partner { get; init; }
}

/// <summary>One of them, sealed; or why it could not be.</summary>
/// <param name="Interaction">Null when it is out of range.</param>
/// <param name="Refusal">Null unless it is out of range.</param>
public sealed record IncomingInteraction(Interaction? Interaction, Refusal? Refusal);

/// <summary>What became of each, in the order in which they came.</summary>
[GenerateSerializer, Immutable, Alias("interactions-collected")]
public sealed record InteractionsCollected([property: Id(0)] ImmutableArray<InteractionOutcome> Outcomes) : CustomerAnswer;

/// <param name="Refusal">Why; null unless refused.</param>
[GenerateSerializer, Immutable, Alias("interaction-outcome")]
public sealed record InteractionOutcome([property: Id(0)] InteractionStatus Status, [property: Id(1)] Refusal? Refusal);

/// <summary>What became of an interaction that was brought in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InteractionStatus>))]
public enum InteractionStatus
{
    /// <summary>It is new, and kept.</summary>
    [JsonStringEnumMemberName("accepted")] Accepted,
    /// <summary>Its source id was there already; the first word stands.</summary>
    [JsonStringEnumMemberName("known")] Known,
    /// <summary>It is out of range, and not kept.</summary>
    [JsonStringEnumMemberName("refused")] Refused,
}
