using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>A command that breaks several rules at once is refused for the first, in the order of <see cref="CustomerRefusals"/>.</summary>
public class RefusalPrecedenceTests
{
    private static CustomerState Nobody => Customer.Empty("cu_test");

    private static CustomerState Known => PlayedCustomer.Registered().State;

    [Fact]
    public void Interactions_are_refused_for_their_first_fault() =>
        Table(Known, new RecordInteractions(PlayedCustomer.Interactions(1)))
            .RowOfState("CUSTOMER_UNKNOWN", "", _ => Nobody)
            .Row("OUT_OF_RANGE", "interactions", c => c with { Interactions = [.. Enumerable.Repeat(c.Interactions[0], 501)] })
            .Check();

    [Fact]
    public void A_grant_is_refused_for_its_first_fault() =>
        Table(Known, PlayedCustomer.Wanted("name"))
            .RowOfState("CUSTOMER_UNKNOWN", "", _ => Nobody)
            .Row("OUT_OF_RANGE", "grantee", c => c with { Grantee = "" })
            .Row("OUT_OF_RANGE", "legalBasis", c => c with { LegalBasis = (LegalBasis)9 })
            .Row("OUT_OF_RANGE", "category", c => c with { Category = (DataCategory)9 })
            .Row("OUT_OF_RANGE", "purpose", c => c with { Purpose = "" })
            .Row("OUT_OF_RANGE", "fields", c => c with { Fields = [] })
            .Row("FIELD_UNKNOWN", "'salary' is not a field of Profile. It has: name, sector", c => c.Fields.IsEmpty ? c : c with { Fields = ["name", "salary"] })
            .Row("EXPIRY_PASSED", "", c => c with { ExpiresAt = PlayedCustomer.Now })
            .Check();

    [Fact]
    public void A_withdrawal_is_refused_for_its_first_fault() =>
        Table(Granted(PlayedCustomer.Wanted("name")), new WithdrawConsent(new("co_1")))
            .RowOfState("CUSTOMER_UNKNOWN", "", _ => Nobody)
            .Row("CONSENT_NOT_LIVE", "co_2", c => c with { Consent = new("co_2") })
            .Check();

    [Fact]
    public void A_malformed_read_is_refused_for_its_first_fault_whether_or_not_there_is_such_a_customer() =>
        Table(Granted(PlayedCustomer.Wanted("name")), PlayedCustomer.Reading("name"))
            .Row("OUT_OF_RANGE", "category", c => c with { Category = (DataCategory)9 })
            .Row("OUT_OF_RANGE", "purpose", c => c with { Purpose = "" })
            .Row("OUT_OF_RANGE", "fields", c => c with { Fields = [] })
            .Row("FIELD_UNKNOWN", "'salary'", c => c.Fields.IsEmpty ? c : c with { Fields = ["salary"] })
            .RowOfState("CUSTOMER_UNKNOWN", "", _ => Nobody)
            .Check();

    [Fact]
    public void A_read_without_consent_is_refused_for_the_widest_thing_missing() =>
        Table(Granted(PlayedCustomer.Wanted("name")), PlayedCustomer.Reading("name"))
            .RowOfState("CUSTOMER_UNKNOWN", "", _ => Nobody)
            .Row("TOKEN_NARROWER", "", c => c with { TokenIsForOther = true })
            .Row("NO_CONSENT", "", c => c with { Reader = "stranger" })
            .RowOfState("CONSENT_WITHDRAWN", "", state => state.Consents.IsEmpty ? state : Customer.Apply(state, new ConsentWithdrawn(new("co_1"), 1)))
            .RowOfState("CONSENT_EXPIRED", "", state => state.Consents.TryGetValue(new("co_1"), out var consent)
                ? Customer.Apply(state, new ConsentGranted(consent with { ExpiresAt = PlayedCustomer.Now }))
                : state)
            .Row("PURPOSE_NOT_GRANTED", "", c => c with { Purpose = "resale" })
            .Row("FIELD_NOT_GRANTED", "", c => c with { Fields = ["name", "sector"] })
            .Check();

    [Fact]
    public void A_category_of_which_nothing_was_granted_is_no_consent_at_all() =>
        Assert.Equal("NO_CONSENT", (Customer.Decide(Granted(PlayedCustomer.Wanted("name")), PlayedCustomer.Reading("summary") with { Category = DataCategory.Interactions }, PlayedCustomer.Now).Answer as CustomerRefused)?.Refusal.Code);

    [Fact]
    public void Whatever_an_erased_customer_is_asked_is_refused_for_that_first_but_a_read_for_its_form()
    {
        var erased = Customer.Apply(Granted(PlayedCustomer.Wanted("name")), new CustomerErased(PlayedCustomer.Now, 1));
        Assert.Equal("CUSTOMER_ERASED", Refusal(erased, PlayedCustomer.Register()));
        Assert.Equal("CUSTOMER_ERASED", Refusal(erased, new RecordInteractions([])));
        Assert.Equal("CUSTOMER_ERASED", Refusal(erased, PlayedCustomer.Wanted() with { Grantee = "" }));
        Assert.Equal("CUSTOMER_ERASED", Refusal(erased, new WithdrawConsent(new("co_1"))));
        Assert.Equal("CUSTOMER_ERASED", Refusal(erased, new RectifyProfile(new("cu_test", ""), new("cu_test", ""), ["salary"])));
        Assert.Equal("CUSTOMER_ERASED", Refusal(erased, new RectifyInteraction(PlayedCustomer.Interaction("nobody"), [])));
        Assert.Equal("OUT_OF_RANGE", Refusal(erased, PlayedCustomer.Reading()));
        Assert.Equal("CUSTOMER_ERASED", Refusal(erased, PlayedCustomer.Reading("name") with { TokenIsForOther = true }));
        Assert.Null(Refusal(erased, new EraseCustomer()));

        static string? Refusal(CustomerState state, CustomerCommand command) => (Customer.Decide(state, command, PlayedCustomer.Now).Answer as CustomerRefused)?.Refusal.Code;
    }

    [Fact]
    public void An_erasure_is_refused_for_its_only_fault() => Table(Known, new EraseCustomer()).RowOfState("CUSTOMER_UNKNOWN", "", _ => Nobody).Check();

    [Fact]
    public void A_correction_of_the_profile_is_refused_for_its_first_fault() =>
        Table(Known, new RectifyProfile(new("cu_test", "bmV3"), new("cu_test", "bmV3"), ["name"]))
            .RowOfState("CUSTOMER_UNKNOWN", "", _ => Nobody)
            .Row("OUT_OF_RANGE", "fields", c => c with { Fields = default })
            .Row("FIELD_UNKNOWN", "'summary'", c => c.Fields.IsDefault ? c : c with { Fields = ["summary"] })
            .Check();

    [Fact]
    public void A_correction_of_an_interaction_is_refused_for_its_first_fault() =>
        Table(Customer.Apply(Known, new InteractionsRecorded(PlayedCustomer.Interactions(1))), new RectifyInteraction(PlayedCustomer.Interaction("mail-0", "bmV3"), ["summary"]))
            .RowOfState("CUSTOMER_UNKNOWN", "", _ => Nobody)
            .Row("INTERACTION_UNKNOWN", "", c => c with { Interaction = PlayedCustomer.Interaction("mail-1") })
            .Row("OUT_OF_RANGE", "fields", c => c with { Fields = default })
            .Row("FIELD_UNKNOWN", "'name'", c => c.Fields.IsDefault ? c : c with { Fields = ["name"] })
            .Check();

    private static CustomerState Granted(GrantConsent wanted)
    {
        var customer = PlayedCustomer.Registered();
        customer.Grant(wanted);
        return customer.State;
    }

    private static RefusalTable<CustomerState, TCommand> Table<TCommand>(CustomerState state, TCommand command) where TCommand : CustomerCommand =>
        new(state, command, (customer, asked) => (Customer.Decide(customer, asked, PlayedCustomer.Now).Answer as CustomerRefused)?.Refusal);
}
