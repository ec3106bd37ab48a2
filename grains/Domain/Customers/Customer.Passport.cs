using System.Collections.Immutable;

namespace Ecosystem.Domain.Customers;

/// <summary>The passport over time: who could see what, and who knows of a withdrawal.</summary>
public sealed partial class Customer
{
    /// <summary>CU-7: the grants that stood at a moment, in the order they were made, and the epoch there was.</summary>
    /// <remarks>
    /// As a read at that moment would have found them: a grant stands from the microsecond it was made, and no longer in the one of its expiry or of its withdrawal.
    /// </remarks>
    /// <param name="consents">Every grant ever made, each withdrawn one with its moment.</param>
    public static PassportAsOf AsOf(IEnumerable<Consent> consents, DateTimeOffset at)
    {
        var made = consents.Where(consent => consent.GrantedAt <= at).ToList();
        return new(
            at,
            made.Count(consent => consent.WithdrawnAt <= at),
            [.. made.Where(consent => !(consent.ExpiresAt <= at) && !(consent.WithdrawnAt <= at)).OrderBy(consent => consent.GrantedAt).ThenBy(consent => consent.Id.Value, StringComparer.Ordinal)]);
    }

    /// <summary>CU-11: the grantee of a withdrawn grant may say that it knows; the first word in each way stands.</summary>
    /// <remarks>A grant that is not withdrawn, of another grantee, or that there is not, is refused alike: nobody learns here what was granted to whom.</remarks>
    private static Decision<CustomerAnswer, CustomerEvent> Decide(CustomerState state, AcknowledgeWithdrawal acknowledge, DateTimeOffset now)
    {
        if (state.Consents.GetValueOrDefault(acknowledge.Consent) is not { WithdrawnAtEpoch: not null } consent || (acknowledge.Grantee is { } grantee && grantee != consent.Grantee))
            return Refuse(CustomerRefusals.WithdrawalUnknown);
        return state.AcknowledgementsOf(acknowledge.Consent).Any(known => known.How == acknowledge.How)
            ? new(new CustomerAccepted(0))
            : new(new CustomerAccepted(1), [new WithdrawalAcknowledged(acknowledge.Consent, new(acknowledge.How, acknowledge.By, now))]);
    }

    private static CustomerState Apply(CustomerState state, WithdrawalAcknowledged happened) => state with
    {
        Acknowledgements = state.Acknowledgements.SetItem(happened.Consent, state.AcknowledgementsOf(happened.Consent).Add(happened.Acknowledgement)),
    };
}

/// <summary>Who could see what at a moment.</summary>
/// <param name="Epoch">How many withdrawals there had been.</param>
/// <param name="Standing">The grants that stood then; what became of them since is in them.</param>
[GenerateSerializer, Immutable, Alias("passport-as-of")]
public sealed record PassportAsOf([property: Id(0)] DateTimeOffset At, [property: Id(1)] long Epoch, [property: Id(2)] ImmutableArray<Consent> Standing);
