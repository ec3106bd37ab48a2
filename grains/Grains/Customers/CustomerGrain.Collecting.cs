using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Access;

namespace Ecosystem.Grains.Customers;

/// <summary>Interactions that systems collect (CU-23, CU-24).</summary>
public sealed partial class CustomerGrain
{
    public async Task<CustomerAnswer> CollectInteractions(ImmutableArray<CollectedInteraction> items, string idempotencyKey)
    {
        if (items.IsDefault) items = [];
        var (collector, now) = (Caller.Current, Services.Clock.Now());
        var partner = collector.Audience == Audience.Partner ? collector.Organisation : null;
        // To whom there is no such customer nothing is sealed: a key would be made for a pseudonym that nobody registered.
        var asked = new CollectInteractions([new(null, null)]) { Partner = partner };
        if (await Foresee(asked) is CustomerRefused) return await Answer(nameof(CollectInteractions), items, idempotencyKey, asked);
        var refusals = items.Select(one => CollectedInteractions.Refuse(one, now)).ToList();
        var sealing = items.Where((_, n) => refusals[n] is null).Select(one => SealedCatalogue.Write(CollectedInteractions.Kept(one, collector, now))).ToList();
        return await Sealing(sealing, contents =>
        {
            var next = 0;
            var incoming = items.Select((one, n) => refusals[n] is { } refusal ? new IncomingInteraction(null, refusal) : new(new(Name(one, collector), contents[next++]), null));
            return Answer(nameof(CollectInteractions), items, idempotencyKey, asked with { Items = [.. incoming] });
        });
    }

    /// <summary>CU-23: as a system of the customer's own would bring it in. The key names it, so that a retry is the same interaction.</summary>
    public async Task<CustomerAnswer> RecordOwnInteraction(string summary, string idempotencyKey)
    {
        if (!IsOwner) return await Stranger();
        var asked = new CollectedInteraction(InteractionKind.Transcript, "customer", idempotencyKey, Services.Clock.Now(), Channel: null, "in", summary);
        // One that cannot be kept is refused whole: there are no others to be answered.
        return CollectedInteractions.Refuse(asked, Services.Clock.Now()) is { } refusal ? new CustomerRefused(refusal) : await CollectInteractions([asked], idempotencyKey);
    }

    private string Name(CollectedInteraction one, Principal collector) =>
        Convert.ToHexStringLower(Services.RequestHash.Of(Customer.Kind, Subject, "interaction", CollectedInteractions.Identity(one, collector)));
}
