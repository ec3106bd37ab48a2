using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Border;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Customers;

/// <summary>The shell of a customer; its rules are in <see cref="Customer"/>.</summary>
[GrainType("customer")]
public sealed partial class CustomerGrain(
    ActorServices services, PassportServices passport, Passages passages, [PersistentState("customer", GrainStorage.Snapshots)] IPersistentState<Snapshot<CustomerState>> snapshot)
    : ActorGrain<Customer, CustomerState, CustomerCommand, CustomerAnswer, CustomerEvent>(services, snapshot), ICustomerGrain
{
    private string Subject => this.GetPrimaryKeyString();

    private bool IsOwner => Caller.Current is { Audience: Audience.Customer } caller && caller.Organisation == Subject;

    public async Task<CustomerAnswer> Register(RegisterCustomer customer, string idempotencyKey) => SealedCatalogue.Refuse(customer) is { } refusal
        ? new CustomerRefused(refusal)
        : await Sealing([await Corrected(SealedCatalogue.Write(customer))], profile => Answer(nameof(Register), customer, idempotencyKey, new Register(profile[0], Services.RequestHash.Fingerprint(customer))));

    public async Task<CustomerAnswer> RecordInteractions(ImmutableArray<NewInteraction> interactions, string idempotencyKey)
    {
        if (SealedCatalogue.Refuse(interactions) is { } refusal) return new CustomerRefused(refusal);
        return await Sealing([.. interactions.Select(SealedCatalogue.Write)], contents => Answer(
            nameof(RecordInteractions), interactions, idempotencyKey,
            new RecordInteractions([.. interactions.Zip(contents, (one, content) => new Interaction(Convert.ToHexStringLower(Services.RequestHash.Of(Customer.Kind, Subject, "interaction", one.Source)), content))])));
    }

    public Task<CustomerAnswer> GrantConsent(ConsentRequest request, string idempotencyKey) => IsOwner
        ? Answer(
            nameof(GrantConsent), request, idempotencyKey,
            new GrantConsent(
                Services.Clock.NewId<ConsentId>(), request.Grantee, request.Category, request.Purpose, request.LegalBasis, request.Fields, request.ExpiresAt, request.CrossBorder))
        : Stranger();

    public Task<CustomerAnswer> WithdrawConsent(ConsentId consent, string idempotencyKey) =>
        IsOwner ? Answer(nameof(WithdrawConsent), consent, idempotencyKey, new WithdrawConsent(consent)) : Stranger();

    public Task<ProfileReply> ReadProfile(DataRequest request, string idempotencyKey) =>
        Profile(nameof(ReadProfile), request, Read(DataCategory.Profile, CallerAsReader(request)), idempotencyKey);

    public Task<InteractionsReply> ReadInteractions(DataRequest request, string idempotencyKey) =>
        Interactions(nameof(ReadInteractions), request, Read(DataCategory.Interactions, CallerAsReader(request)), idempotencyKey);

    public Task<ProfileReply> ExportProfile(ExportRead read, string idempotencyKey) => Profile(nameof(ExportProfile), read, Read(DataCategory.Profile, read), idempotencyKey);

    public Task<InteractionsReply> ExportInteractions(ExportRead read, string idempotencyKey) =>
        Interactions(nameof(ExportInteractions), read, Read(DataCategory.Interactions, read), idempotencyKey);

    public async Task<ProfileData?> OwnProfile() => IsOwner && State.Profile is not null && Caller.Current.MayAskFor(Subject, DataCategory.Profile, purpose: null) ? await Open([.. DataCatalogue.Fields[DataCategory.Profile]]) : null;

    public Task<Passport?> Passport() => Task.FromResult(IsOwner && State.Profile is not null
        ? new Passport(State.Id, State.Epoch, State.Reads, [.. State.Consents.Values.OrderBy(consent => consent.GrantedAt).ThenBy(consent => consent.Id.Value, StringComparer.Ordinal)])
        : null);

    private static ExportRead CallerAsReader(DataRequest request) => new(Caller.Current.Organisation, Caller.Current.Client, request) { Countries = Caller.Current.Countries };

    // For an export the caller is the platform, whose token is narrowed to nothing; one that was narrowed has started no export.
    private ReadData Read(DataCategory category, ExportRead read) => new(Services.Clock.NewId<ReceiptId>(), read.Reader, read.Client, category, read.Request.Fields, read.Request.Purpose)
    {
        Abroad = passages.Of(Subject, category, read.Reader, read.Client, read.Countries),
        TokenIsForOther = !Caller.Current.MayAskFor(Subject, category, read.Request.Purpose),
    };

    private async Task<ProfileReply> Profile<TMessage>(string method, TMessage message, ReadData read, string idempotencyKey)
    {
        var answer = await Answer(method, message, idempotencyKey, read);
        return answer is ReadAllowed { Receipt: var receipt }
            ? new(receipt, await Open(receipt.Fields), null)
            : new(null, null, (answer as CustomerRefused)?.Refusal);
    }

    private async Task<InteractionsReply> Interactions<TMessage>(string method, TMessage message, ReadData read, string idempotencyKey)
    {
        var answer = await Answer(method, message, idempotencyKey, read);
        if (answer is not ReadAllowed { Receipt: var receipt }) return new(null, [], (answer as CustomerRefused)?.Refusal);
        // All are opened, since the order is sealed too.
        var opened = await Services.Keys.Open(Subject, State.Interactions.Values.Select(one => one.Content));
        return new(receipt, SealedCatalogue.Interactions(opened ?? [], receipt.Fields), null);
    }

    /// <summary>CU-4: the journal's first answer to a read is a receipt, and the data is as it is now, so the receipt must still be good for it.</summary>
    /// <remarks>A refusal of a read hands nothing out and is never repeated: the same question is decided, and written down, again.</remarks>
    protected override bool Stands(CustomerCommand command, CustomerAnswer before) =>
        command is not ReadData read || (!read.TokenIsForOther && before is ReadAllowed { Receipt: var receipt } && Customer.IsGood(State, receipt, Services.Clock.Now()) && Customer.IsGoodAbroad(receipt, read));

    /// <summary>Only after the receipt is durable: the fields it names, and no other.</summary>
    private async Task<ProfileData> Open(ImmutableArray<string> fields)
    {
        var profile = State.Profile ?? throw new InvalidOperationException("A receipt was written for a customer without profile.");
        return SealedCatalogue.Profile(await Services.Keys.Open(profile), fields);
    }

    /// <summary>What a stranger hears is what anybody hears about a customer that does not exist.</summary>
    private static Task<CustomerAnswer> Stranger() => Task.FromResult<CustomerAnswer>(new CustomerRefused(CustomerRefusals.CustomerUnknown));
}
