using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;

namespace Ecosystem.Grains.Customers;

/// <summary>The plain text behind a customer's sealed values: one JSON object for the whole profile, and one for each interaction.</summary>
/// <remarks>
/// Sealed whole, so that no field of the catalogue is in the log, in a snapshot or in a backup for readers whom no consent names. The rules never see
/// these texts, so what must be in range is checked here, before it is sealed. They are kept as long as the events that carry them: the two messages may gain
/// optional members, never lose or change one.
/// </remarks>
public static class SealedCatalogue
{
    private const int NameLengthMax = 200;
    private const int SourceLengthMax = 120;
    private const int ChannelLengthMax = 120;
    private const int InteractionsShownMax = 500;

    /// <summary>Why a profile cannot be kept, or null.</summary>
    public static Refusal? Refuse(RegisterCustomer profile) =>
        profile.Name is { Length: >= 1 and <= NameLengthMax } ? null : CustomerRefusals.OutOfRange("name", $"1 to {NameLengthMax} characters");

    /// <summary>Why interactions cannot be kept, or null. One that is out of range refuses them all.</summary>
    public static Refusal? Refuse(ImmutableArray<NewInteraction> interactions)
    {
        if (interactions.IsDefaultOrEmpty || interactions.Length > RecordInteractions.InteractionsMax)
            return CustomerRefusals.OutOfRange("interactions", $"1 to {RecordInteractions.InteractionsMax} in one command");
        if (interactions.Any(one => one.Source is not { Length: >= 1 and <= SourceLengthMax })) return CustomerRefusals.OutOfRange("interaction.source", $"1 to {SourceLengthMax} characters");
        if (interactions.Any(one => one.Channel is not { Length: >= 1 and <= ChannelLengthMax })) return CustomerRefusals.OutOfRange("interaction.channel", $"1 to {ChannelLengthMax} characters");
        return interactions.Any(one => one.Direction is not ("in" or "out")) ? CustomerRefusals.OutOfRange("interaction.direction", "in or out") : null;
    }

    /// <summary>A profile as it is sealed.</summary>
    public static string Write(RegisterCustomer profile) => JsonSerializer.Serialize(profile, DomainJson.Options);

    /// <summary>An interaction as it is sealed.</summary>
    public static string Write(NewInteraction interaction) => JsonSerializer.Serialize(interaction, DomainJson.Options);

    /// <summary>The named fields of a sealed profile that was opened; all null when it was erased.</summary>
    public static ProfileData Profile(string? opened, ImmutableArray<string> fields)
    {
        if (opened is null) return new(null, null, null, null, null, null, null);
        var profile = Read<RegisterCustomer>(opened);
        return new(
            fields.Contains("name") ? profile.Name : null,
            fields.Contains("sector") ? profile.Sector : null,
            fields.Contains("foundedYear") ? profile.FoundedYear : null,
            fields.Contains("revenue") ? profile.Revenue : null,
            fields.Contains("employees") ? profile.Employees : null,
            fields.Contains("country") ? profile.Country : null,
            fields.Contains("parent") ? profile.Parent : null);
    }

    /// <summary>The named fields of the latest sealed interactions that were opened, newest first.</summary>
    public static ImmutableArray<InteractionData> Interactions(IEnumerable<string> opened, ImmutableArray<string> fields) =>
    [
        .. opened.Select(Read<NewInteraction>).OrderByDescending(one => one.OccurredAt).ThenBy(one => one.Source, StringComparer.Ordinal).Take(InteractionsShownMax).Select(one => new InteractionData(
            fields.Contains("occurredAt") ? one.OccurredAt : null,
            fields.Contains("channel") ? one.Channel : null,
            fields.Contains("direction") ? one.Direction : null,
            fields.Contains("summary") ? one.Summary : null)),
    ];

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, DomainJson.Options) ?? throw new InvalidOperationException("A sealed value holds no object.");
}
