using System.Collections.Immutable;

namespace Ecosystem.Domain.Customers;

using Decided = Decision<CustomerAnswer, CustomerEvent>;

/// <summary>The rules of a customer 客户 and its data passport (docs/rules/customer.md). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed partial class Customer : IActor<CustomerState, CustomerCommand, CustomerAnswer, CustomerEvent>
{
    private const int NameLengthMax = Ids.LengthMax;
    private const int PurposeLengthMax = 120;

    private Customer() { }

    public static string Kind => "customer";

    public static bool IsKey(string key) => Ids.TryParse<CustomerId>(key, out _);

    public static CustomerState Empty(string key) => new(Ids.Parse<CustomerId>(key));

    public static CustomerAnswer Refused(Refusal refusal) => new CustomerRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="CustomerRefusals"/> answers.</remarks>
    public static Decided Decide(CustomerState state, CustomerCommand command, DateTimeOffset now)
    {
        // A partner hears of no customer whose consent does not stand to it, and to nobody does an erased one's (CU-24).
        if (state.ErasedAt is not null && command is not (ReadData or EraseCustomer or AcknowledgeWithdrawal)) return Refuse(command is CollectInteractions { Partner: not null } ? CustomerRefusals.CustomerUnknown : CustomerRefusals.CustomerErased);
        if (state.Profile is null && command is not (Register or ReadData or AcknowledgeWithdrawal or EraseCustomer)) return Refuse(CustomerRefusals.CustomerUnknown);
        return command switch
        {
            Register register => Decide(state, register),
            RecordInteractions record => Decide(state, record),
            CollectInteractions collect => Decide(state, collect, now),
            GrantConsent grant => Decide(grant, now),
            WithdrawConsent withdraw => Decide(state, withdraw, now),
            ReadData read => Decide(state, read, now),
            AcknowledgeWithdrawal acknowledge => Decide(state, acknowledge, now),
            EraseCustomer => Erase(state, now),
            RectifyProfile rectify => Decide(state, rectify, now),
            RectifyInteraction rectify => Decide(state, rectify, now),
            ReportOutcome report => Decide(state, report, now),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command of a customer.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static CustomerState Apply(CustomerState state, CustomerEvent happened) => happened switch
    {
        CustomerRegistered e => state with { Profile = e.Profile, Fingerprint = e.Fingerprint, ProfileRevision = state.ProfileRevision + 1 },
        InteractionsRecorded e => state with
        {
            Interactions = state.Interactions.SetItems(e.Interactions.Select(one => KeyValuePair.Create(one.Id, one))),
            InteractionsRevision = state.InteractionsRevision + 1,
        },
        ConsentGranted e => state with { Consents = state.Consents.SetItem(e.Consent.Id, e.Consent) },
        ConsentWithdrawn e => state with
        {
            Epoch = e.Epoch,
            Consents = state.Consents.SetItem(e.Consent, state.Consents[e.Consent] with { WithdrawnAtEpoch = e.Epoch, WithdrawnAt = e.At }),
        },
        DataRead => state with { Reads = state.Reads + 1 },
        ReadRefused => state,
        WithdrawalAcknowledged e => Apply(state, e),
        CustomerErased e => Apply(state, e),
        ProfileRectified e => Apply(state, e),
        InteractionRectified e => Apply(state, e),
        OutcomeReported e => state with { Outcomes = state.Outcomes.Add(e.Outcome.Id) },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a customer.", nameof(happened)),
    };

    /// <summary>CU-1: what is known already, brought in again, is nothing new.</summary>
    private static Decided Decide(CustomerState state, Register register) => state.Fingerprint == register.Fingerprint
        ? new(new CustomerAccepted(0))
        : new(new CustomerAccepted(1), [new CustomerRegistered(register.Profile, register.Fingerprint)]);

    private static Decided Decide(CustomerState state, RecordInteractions record)
    {
        if (record.Interactions.IsDefaultOrEmpty || record.Interactions.Length > RecordInteractions.InteractionsMax)
            return Refuse(CustomerRefusals.OutOfRange("interactions", $"1 to {RecordInteractions.InteractionsMax} in one command"));
        var fresh = record.Interactions.DistinctBy(one => one.Id).Where(one => !state.Interactions.ContainsKey(one.Id)).ToImmutableArray();
        return fresh.IsEmpty ? new(new CustomerAccepted(0)) : new(new CustomerAccepted(fresh.Length), [new InteractionsRecorded(fresh)]);
    }

    /// <summary>CU-2: a grant names grantee, category, purpose, legal basis and fields; there is no grant of everything.</summary>
    private static Decided Decide(GrantConsent grant, DateTimeOffset now)
    {
        if (grant.Grantee.Length is 0 or > NameLengthMax) return Refuse(CustomerRefusals.OutOfRange("grantee", $"1 to {NameLengthMax} characters"));
        if (!Enum.IsDefined(grant.LegalBasis)) return Refuse(CustomerRefusals.OutOfRange("legalBasis", "consent, contract, legalObligation or legitimateInterest"));
        if (Invalid(grant.Category, grant.Purpose, grant.Fields) is { } invalid) return Refuse(invalid);
        if (grant.ExpiresAt <= now) return Refuse(CustomerRefusals.ExpiryPassed);
        var consent = new Consent(grant.Consent, grant.Grantee, grant.Category, grant.Purpose, grant.LegalBasis, InOrder(grant.Category, grant.Fields), now, grant.ExpiresAt, grant.CrossBorder, WithdrawnAtEpoch: null);
        return new(new ConsentAnswer(consent), [new ConsentGranted(consent)]);
    }

    /// <summary>CU-3: a withdrawal raises the epoch and works from the next read on.</summary>
    private static Decided Decide(CustomerState state, WithdrawConsent withdraw, DateTimeOffset now)
    {
        if (state.Consents.GetValueOrDefault(withdraw.Consent) is not { } consent || !consent.IsLive(now)) return Refuse(CustomerRefusals.ConsentNotLive(withdraw.Consent));
        var epoch = state.Epoch + 1;
        return new(new WithdrawalAnswer(withdraw.Consent, epoch), [new ConsentWithdrawn(withdraw.Consent, epoch) { At = now }]);
    }

    /// <summary>CU-4: live grant → receipt → data. Without one standing grant that covers category, purpose and every field: nothing, and the attempt is written down.</summary>
    private static Decided Decide(CustomerState state, ReadData read, DateTimeOffset now)
    {
        // Before the customer is looked at: a malformed read must not tell whether there is such a customer.
        if (Invalid(read.Category, read.Purpose, read.Fields) is { } invalid) return Refuse(invalid);
        var fields = InOrder(read.Category, read.Fields);
        var granted = state.Consents.Values.Where(consent => consent.Grantee == read.Reader && consent.Category == read.Category).ToList();
        var standing = granted.Where(consent => consent.IsLive(now)).ToList();
        var purposeful = standing.Where(consent => consent.Purpose == read.Purpose).ToList();
        // Of several grants that would do, the oldest: the same state always gives the same receipt.
        var enough = purposeful.Where(consent => fields.All(consent.Fields.Contains)).ToList();
        var covering = read.TokenIsForOther || state.ErasedAt is not null ? null : enough.Where(consent => MayCross(consent, read)).OrderBy(consent => consent.GrantedAt).ThenBy(consent => consent.Id.Value, StringComparer.Ordinal).FirstOrDefault();
        if (covering is not null && NeedsPassage(read)) return Refuse(CustomerRefusals.PassageNeeded);
        if (covering is not null && !IsClosed(read))
        {
            var receipt = new Receipt(read.Receipt, read.Reader, read.Client, read.Category, fields, read.Purpose, covering.Id, state.Epoch, now, state.Revision(read.Category)) { Crossing = CrossedBy(read) };
            return new(new ReadAllowed(receipt), [new DataRead(receipt)]);
        }

        // CU-5: the nearest miss is named, in the log only; to the reader every refusal looks like not-found.
        // Of a customer nobody registered too: were only refusals of known customers written, the work would tell the one from the other.
        var refusal = 0 switch
        {
            _ when state.ErasedAt is not null => CustomerRefusals.CustomerErased,
            _ when state.Profile is null => CustomerRefusals.CustomerUnknown,
            _ when read.TokenIsForOther => CustomerRefusals.TokenNarrower,
            _ when granted.Count == 0 => CustomerRefusals.NoConsent,
            _ when standing.Count == 0 => granted.Exists(consent => consent.WithdrawnAtEpoch is not null) ? CustomerRefusals.ConsentWithdrawn : CustomerRefusals.ConsentExpired,
            _ when purposeful.Count == 0 => CustomerRefusals.PurposeNotGranted,
            _ when enough.Count == 0 => CustomerRefusals.FieldNotGranted,
            _ when covering is null => CustomerRefusals.CrossBorderNotGranted,
            _ => CustomerRefusals.BorderClosed,
        };
        return new(new CustomerRefused(refusal), [new ReadRefused(read.Reader, read.Client, read.Category, fields, read.Purpose, now, refusal.Code)]);
    }

    /// <summary>CU-4: whether a read repeated now may be answered from the receipt it left before: its grant still stands, and the data is what it was.</summary>
    public static bool IsGood(CustomerState state, Receipt receipt, DateTimeOffset now) =>
        state.Consents.TryGetValue(receipt.Consent, out var consent) && consent.IsLive(now) && receipt.Revision == state.Revision(receipt.Category);

    private static Refusal? Invalid(DataCategory category, string purpose, ImmutableArray<string> fields)
    {
        if (!Enum.IsDefined(category)) return CustomerRefusals.OutOfRange("category", "profile or interactions");
        if (purpose.Length is 0 or > PurposeLengthMax) return CustomerRefusals.OutOfRange("purpose", $"1 to {PurposeLengthMax} characters");
        if (fields.IsDefaultOrEmpty) return CustomerRefusals.OutOfRange("fields", "at least one");
        foreach (var field in fields)
            if (!DataCatalogue.Fields[category].Contains(field)) return CustomerRefusals.FieldUnknown(field, category);
        return null;
    }

    /// <summary>Each field once, in the catalogue's order: the same fields are the same grant and the same receipt however they were listed.</summary>
    private static ImmutableArray<string> InOrder(DataCategory category, ImmutableArray<string> fields) => [.. DataCatalogue.Fields[category].Where(fields.Contains)];

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
