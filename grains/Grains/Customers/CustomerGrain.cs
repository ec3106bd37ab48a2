using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Customers;

/// <summary>The shell of a customer; its rules are in <see cref="Customer"/>.</summary>
[GrainType("customer")]
public sealed class CustomerGrain(
    ActorServices services, [PersistentState("customer", GrainStorage.Snapshots)] IPersistentState<Snapshot<CustomerState>> snapshot)
    : ActorGrain<Customer, CustomerState, CustomerCommand, CustomerAnswer, CustomerEvent>(services, snapshot), ICustomerGrain
{
    private const int InteractionsShownMax = 500;

    private string Subject => this.GetPrimaryKeyString();

    private bool IsOwner => Caller.Current is { Audience: Audience.Customer } caller && caller.Organisation == Subject;

    public async Task<CustomerAnswer> Register(RegisterCustomer customer, string idempotencyKey)
    {
        if (customer.Name.Length is 0 or > 200) return new CustomerRefused(CustomerRefusals.OutOfRange("name", "1 to 200 characters"));
        var profile = new CustomerProfile(
            await Seal(customer.Name), customer.Sector, customer.FoundedYear, customer.Revenue, customer.Employees, customer.Country,
            customer.Parent is { } parent ? await Seal(parent) : null);
        return await Answer(nameof(Register), customer, idempotencyKey, new Register(profile, Services.RequestHash.Fingerprint(customer)));
    }

    public async Task<CustomerAnswer> RecordInteractions(ImmutableArray<NewInteraction> interactions, string idempotencyKey)
    {
        var kept = new List<Interaction>(interactions.Length);
        foreach (var one in interactions.Take(Domain.Customers.RecordInteractions.InteractionsMax + 1))
            kept.Add(new(one.Source, one.OccurredAt, one.Channel, one.Direction, await Seal(one.Summary)));
        return await Answer(nameof(RecordInteractions), interactions, idempotencyKey, new RecordInteractions([.. kept]));
    }

    public Task<CustomerAnswer> GrantConsent(ConsentRequest request, string idempotencyKey) => IsOwner
        ? Answer(
            nameof(GrantConsent), request, idempotencyKey,
            new GrantConsent(
                Services.Clock.NewId<ConsentId>(), request.Grantee, request.Category, request.Purpose, request.LegalBasis, request.Fields, request.ExpiresAt, request.CrossBorder))
        : Stranger();

    public Task<CustomerAnswer> WithdrawConsent(ConsentId consent, string idempotencyKey) =>
        IsOwner ? Answer(nameof(WithdrawConsent), consent, idempotencyKey, new WithdrawConsent(consent)) : Stranger();

    public async Task<ProfileReply> ReadProfile(DataRequest request, string idempotencyKey)
    {
        var answer = await Read(nameof(ReadProfile), DataCategory.Profile, request, idempotencyKey);
        return answer is ReadAllowed { Receipt: var receipt }
            ? new(receipt, await Open(receipt.Fields), null)
            : new(null, null, (answer as CustomerRefused)?.Refusal);
    }

    public async Task<InteractionsReply> ReadInteractions(DataRequest request, string idempotencyKey)
    {
        var answer = await Read(nameof(ReadInteractions), DataCategory.Interactions, request, idempotencyKey);
        if (answer is not ReadAllowed { Receipt: var receipt }) return new(null, [], (answer as CustomerRefused)?.Refusal);
        var rows = new List<InteractionData>();
        foreach (var one in State.Interactions.Values.OrderByDescending(one => one.OccurredAt).Take(InteractionsShownMax))
        {
            rows.Add(new(
                Has(receipt.Fields, "occurredAt") ? one.OccurredAt : null, Has(receipt.Fields, "channel") ? one.Channel : null,
                Has(receipt.Fields, "direction") ? one.Direction : null, Has(receipt.Fields, "summary") ? await Services.Keys.Open(one.Summary) : null));
        }
        return new(receipt, [.. rows], null);
    }

    public async Task<ProfileData?> OwnProfile() => IsOwner && State.Profile is not null ? await Open([.. DataCatalogue.Fields[DataCategory.Profile]]) : null;

    public Task<Passport?> Passport() => Task.FromResult(IsOwner && State.Profile is not null
        ? new Passport(State.Id, State.Epoch, State.Reads, [.. State.Consents.Values.OrderBy(consent => consent.GrantedAt).ThenBy(consent => consent.Id.Value, StringComparer.Ordinal)])
        : null);

    private Task<CustomerAnswer> Read(string method, DataCategory category, DataRequest request, string idempotencyKey) => Answer(
        method, request, idempotencyKey,
        new ReadData(Services.Clock.NewId<ReceiptId>(), Caller.Current.Organisation, Caller.Current.Client, category, request.Fields, request.Purpose));

    /// <summary>CU-4: the journal's first answer to a read is a receipt, and the data is as it is now, so the receipt must still be good for it.</summary>
    /// <remarks>A refusal of a read hands nothing out and is never repeated: the same question is decided, and written down, again.</remarks>
    protected override bool Stands(CustomerCommand command, CustomerAnswer before) =>
        command is not ReadData || (before is ReadAllowed { Receipt: var receipt } && Customer.IsGood(State, receipt, Services.Clock.Now()));

    /// <summary>Only after the receipt is durable: the fields it names, and no other.</summary>
    private async Task<ProfileData> Open(ImmutableArray<string> fields)
    {
        var profile = State.Profile ?? throw new InvalidOperationException("A receipt was written for a customer without profile.");
        return new(
            Has(fields, "name") ? await Services.Keys.Open(profile.Name) : null,
            Has(fields, "sector") ? profile.Sector : null,
            Has(fields, "foundedYear") ? profile.FoundedYear : null,
            Has(fields, "revenue") ? profile.Revenue : null,
            Has(fields, "employees") ? profile.Employees : null,
            Has(fields, "country") ? profile.Country : null,
            Has(fields, "parent") && profile.Parent is { } parent ? await Services.Keys.Open(parent) : null);
    }

    /// <summary>What a stranger hears is what anybody hears about a customer that does not exist.</summary>
    private static Task<CustomerAnswer> Stranger() => Task.FromResult<CustomerAnswer>(new CustomerRefused(CustomerRefusals.CustomerUnknown));

    private Task<Sealed> Seal(string plain) => Services.Keys.Seal(Subject, plain);

    private static bool Has(ImmutableArray<string> fields, string field) => fields.Contains(field);
}
