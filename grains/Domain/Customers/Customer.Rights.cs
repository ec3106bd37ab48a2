using System.Collections.Immutable;

namespace Ecosystem.Domain.Customers;

using Decided = Decision<CustomerAnswer, CustomerEvent>;

/// <summary>Erasure and rectification (CU-14, CU-16).</summary>
public sealed partial class Customer
{
    /// <summary>CU-14: every grant that stands is withdrawn, and then the customer is erased. Asked again, the first erasure answers.</summary>
    private static Decided Erase(CustomerState state, DateTimeOffset now)
    {
        if (state.ErasedAt is { } before) return new(new ErasureAnswer(before, state.Epoch));
        if (state.Profile is null) return Refuse(CustomerRefusals.CustomerUnknown);
        // Withdrawn one by one, so that whoever heeds withdrawals (exports, webhooks, grantees) needs to know nothing of erasure.
        var standing = state.Consents.Values.Where(consent => consent.IsLive(now)).OrderBy(consent => consent.GrantedAt).ThenBy(consent => consent.Id.Value, StringComparer.Ordinal);
        ImmutableArray<CustomerEvent> withdrawn = [.. standing.Select((consent, nth) => new ConsentWithdrawn(consent.Id, state.Epoch + nth + 1) { At = now })];
        var epoch = state.Epoch + withdrawn.Length;
        return new(new ErasureAnswer(now, epoch), withdrawn.Add(new CustomerErased(now, epoch)));
    }

    /// <summary>CU-16: the fields that differ are corrected; when none does, nothing happens.</summary>
    private static Decided Decide(CustomerState state, RectifyProfile rectify, DateTimeOffset now)
    {
        if (Misnamed(DataCategory.Profile, rectify.Fields) is { } misnamed) return Refuse(misnamed);
        var fields = InOrder(DataCategory.Profile, rectify.Fields);
        return fields.IsEmpty
            ? new(new RectificationAnswer(DataCategory.Profile, [], state.ProfileRevision, now))
            : new(new RectificationAnswer(DataCategory.Profile, fields, state.ProfileRevision + 1, now), [new ProfileRectified(rectify.Profile, rectify.Corrected, fields, now)]);
    }

    /// <summary>CU-16: an interaction stays the one it is, under its id and with its source.</summary>
    private static Decided Decide(CustomerState state, RectifyInteraction rectify, DateTimeOffset now)
    {
        if (!state.Interactions.ContainsKey(rectify.Interaction.Id)) return Refuse(CustomerRefusals.InteractionUnknown);
        if (Misnamed(DataCategory.Interactions, rectify.Fields) is { } misnamed) return Refuse(misnamed);
        var fields = InOrder(DataCategory.Interactions, rectify.Fields);
        return fields.IsEmpty
            ? new(new RectificationAnswer(DataCategory.Interactions, [], state.InteractionsRevision, now))
            : new(new RectificationAnswer(DataCategory.Interactions, fields, state.InteractionsRevision + 1, now), [new InteractionRectified(rectify.Interaction, fields, now)]);
    }

    /// <summary>What is left of an erased customer: its pseudonym, its passport's grants, none of which stands, and how often its data was read. Nothing of it is sealed, for nothing of it is personal.</summary>
    /// <remarks>The grants stay so that grantees can still acknowledge the withdrawals (CU-11), and the customer can have that certified.</remarks>
    private static CustomerState Apply(CustomerState state, CustomerErased erased) => new(state.Id)
    {
        ErasedAt = erased.At,
        Epoch = erased.Epoch,
        Consents = state.Consents,
        Acknowledgements = state.Acknowledgements,
        Reads = state.Reads,
        // What a read would show has changed: no receipt of before is good for an answer.
        ProfileRevision = state.ProfileRevision + 1,
        InteractionsRevision = state.InteractionsRevision + 1,
    };

    private static CustomerState Apply(CustomerState state, ProfileRectified rectified) => state with
    {
        Profile = rectified.Profile,
        Corrected = rectified.Corrected,
        ProfileRevision = state.ProfileRevision + 1,
    };

    private static CustomerState Apply(CustomerState state, InteractionRectified rectified) => state with
    {
        Interactions = state.Interactions.SetItem(rectified.Interaction.Id, rectified.Interaction),
        InteractionsRevision = state.InteractionsRevision + 1,
    };

    private static Refusal? Misnamed(DataCategory category, ImmutableArray<string> fields)
    {
        if (fields.IsDefault) return CustomerRefusals.OutOfRange("fields", "given, if empty");
        foreach (var field in fields)
            if (!DataCatalogue.Fields[category].Contains(field)) return CustomerRefusals.FieldUnknown(field, category);
        return null;
    }
}
