using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Grains.Customers;

/// <summary>The shell of the customer's rights: erasure, rectification, access (CU-14 to CU-16).</summary>
public sealed partial class CustomerGrain
{
    /// <summary>Stands where nothing can be sealed any more, or is known to be refused: the rules refuse the command, and it is not written down.</summary>
    private Sealed Nothing => new(Subject, "");

    /// <remarks>
    /// CU-14. First the log, then the key: a customer that is erased in the log and whose key is still there is erased by whoever comes first, its retry or the follower
    /// that heeds erasures; a key that is gone and no word of it in the log would be data lost by a crash.
    /// </remarks>
    public async Task<CustomerAnswer> Erase(CustomerId customer, string idempotencyKey)
    {
        if (!IsOwner) return await Stranger();
        if (customer.Value != Subject) return new CustomerRefused(CustomerRefusals.OutOfRange("customer", "your own pseudonym, as your passport names it: an erasure cannot be undone"));
        var answer = await Answer(nameof(Erase), customer, idempotencyKey, new EraseCustomer());
        if (answer is not ErasureAnswer) return answer;
        await Services.Keys.Destroy(Subject);
        await SnapshotNow();
        return answer;
    }

    public async Task<CustomerAnswer> RectifyProfile(ProfileCorrection correction, string idempotencyKey)
    {
        if (!IsOwner) return await Stranger();
        if (Corrections.Refuse(correction) is { } refusal) return new CustomerRefused(refusal);
        if (State.Profile is not { } profile || await Services.Keys.Open(profile) is not { } kept)
            return await Answer(nameof(RectifyProfile), correction, idempotencyKey, new RectifyProfile(Nothing, Nothing, []));
        var (corrected, all, fields) = Corrections.Correct(kept, State.Corrected is { } before ? await Services.Keys.Open(before) : null, correction);
        return await Sealing([corrected, all], both => Answer(nameof(RectifyProfile), correction, idempotencyKey, new RectifyProfile(both[0], both[1], fields)));
    }

    public async Task<CustomerAnswer> RectifyInteraction(InteractionCorrection correction, string idempotencyKey)
    {
        if (!IsOwner) return await Stranger();
        if (Corrections.Refuse(correction) is { } refusal) return new CustomerRefused(refusal);
        if (!State.Interactions.TryGetValue(correction.Interaction, out var interaction) || await Services.Keys.Open(interaction.Content) is not { } kept)
            return await Answer(nameof(RectifyInteraction), correction, idempotencyKey, new RectifyInteraction(new(correction.Interaction, Nothing), []));
        var (content, fields) = Corrections.Correct(kept, correction, Services.Clock.Now());
        return await Sealing([content], one => Answer(nameof(RectifyInteraction), correction, idempotencyKey, new RectifyInteraction(new(correction.Interaction, one[0]), fields)));
    }

    public Task<ErasureAnswer?> Erasure() => Task.FromResult(IsOwner && State.ErasedAt is { } at ? new ErasureAnswer(at, State.Epoch) : null);

    public async Task<DataHeld?> Held()
    {
        if (!IsOwner || State is { Profile: null, ErasedAt: null } || Caller.Current.Details is not null) return null;
        var profile = State.Profile is { } kept ? await Services.Keys.Open(kept) : null;
        return new(
            profile is null ? [] : Corrections.Filled(profile), await CorrectedFields(), State.Interactions.Count,
            State.Consents.Count, State.Consents.Values.Count(consent => consent.IsLive(Services.Clock.Now())), State.Reads);
    }

    public async Task<OwnData> OwnData(string? afterInteraction)
    {
        if (afterInteraction is null) return new(State.Profile is { } profile ? await Services.Keys.Open(profile) : null, await CorrectedFields(), []);
        var next = State.Interactions.Values.Where(one => string.CompareOrdinal(one.Id, afterInteraction) > 0).Take(Contracts.Customers.OwnData.InteractionsMax).ToList();
        var opened = await Services.Keys.Open(Subject, next.Select(one => one.Content));
        return new(null, [], opened is { } contents ? [.. next.Zip(contents, (one, content) => new OwnInteraction(one.Id, content))] : []);
    }

    private async Task<ImmutableArray<string>> CorrectedFields() => Corrections.FieldsOf(State.Corrected is { } corrected ? await Services.Keys.Open(corrected) : null);

    /// <summary>What the source brings in, with what the customer has corrected: that stands.</summary>
    private async Task<string> Corrected(string profile) =>
        State.Corrected is { } sealedCorrections && await Services.Keys.Open(sealedCorrections) is { } corrected ? Corrections.Over(profile, corrected) : profile;

    /// <summary>Seals texts of the customer and goes on with them; once it was erased there is nothing to go on with.</summary>
    private async Task<CustomerAnswer> Sealing(IReadOnlyList<string> plain, Func<ImmutableArray<Sealed>, Task<CustomerAnswer>> then)
    {
        ImmutableArray<Sealed> kept;
        try
        {
            // An erased customer has no key: what it is asked then is refused by its rules, or was answered before.
            kept = State.ErasedAt is null ? await Services.Keys.Seal(Subject, plain) : [.. plain.Select(_ => Nothing)];
        }
        catch (SubjectErasedException)
        {
            // By another activation, of which this one has not heard.
            return new CustomerRefused(CustomerRefusals.CustomerErased);
        }
        return await then(kept);
    }
}
