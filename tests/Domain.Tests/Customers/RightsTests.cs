using CsCheck;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>CU-14 and CU-16: a customer has itself erased, and corrects what is kept.</summary>
public class RightsTests
{
    private static readonly DateTimeOffset s_now = PlayedCustomer.Now;
    private static readonly Sealed s_new = new("cu_test", "bmV3");
    private static readonly Sealed s_corrected = new("cu_test", "Y29ycmVjdGVk");

    [Fact]
    public void An_erasure_withdraws_each_standing_grant_oldest_first_and_says_so_once_more_when_asked_again()
    {
        var customer = PlayedCustomer.Registered();
        var withdrawn = customer.Grant("name");
        customer.Ask(new WithdrawConsent(withdrawn.Id), s_now);
        customer.Grant(PlayedCustomer.Wanted("name") with { ExpiresAt = s_now.AddHours(1) });
        var later = customer.Grant(PlayedCustomer.Wanted("name"), s_now.AddMinutes(2));
        var sooner = customer.Grant(PlayedCustomer.Wanted("sector"), s_now.AddMinutes(1));

        var erased = customer.Ask(new EraseCustomer(), s_now.AddHours(1));

        Assert.Equal(new ErasureAnswer(s_now.AddHours(1), 3), erased);
        Assert.Equal([new ConsentWithdrawn(sooner.Id, 2) { At = s_now.AddHours(1) }, new ConsentWithdrawn(later.Id, 3) { At = s_now.AddHours(1) }, new CustomerErased(s_now.AddHours(1), 3)], customer.Happened);
        Assert.Equal(erased, customer.Ask(new EraseCustomer(), s_now.AddDays(1)));
        Assert.Empty(customer.Happened);
    }

    [Fact]
    public void An_erased_customer_remembers_its_pseudonym_the_grants_it_made_and_how_often_it_was_read_and_nothing_else()
    {
        var customer = PlayedCustomer.Registered();
        var consent = customer.Grant("name");
        customer.Ask(new RecordInteractions(PlayedCustomer.Interactions(3)), s_now);
        customer.Ask(new RectifyProfile(s_new, s_corrected, ["name"]), s_now);
        var receipt = Assert.IsType<ReadAllowed>(customer.Read(s_now, "name")).Receipt;

        customer.Ask(new EraseCustomer(), s_now);

        Assert.Equal(
            Texts.Of(new CustomerState(new("cu_test"))
            {
                ErasedAt = s_now,
                Epoch = 1,
                Reads = 1,
                ProfileRevision = 3,
                InteractionsRevision = 2,
                Consents = System.Collections.Immutable.ImmutableDictionary<ConsentId, Consent>.Empty.Add(consent.Id, consent with { WithdrawnAtEpoch = 1, WithdrawnAt = s_now }),
            }), Texts.Of(customer.State));
        Assert.False(Customer.IsGood(customer.State, receipt, s_now));
        Assert.Equal("CUSTOMER_ERASED", customer.RefusedRead(s_now, "name"));
        Assert.Equal("CUSTOMER_ERASED", Assert.IsType<ReadRefused>(Assert.Single(customer.Happened)).Reason);
        Assert.Equal(Texts.Of(customer.State), Texts.Of(customer.Replay()));
    }

    [Fact]
    public void Whatever_came_before_no_sealed_value_is_left_and_no_grant_stands_of_an_erased_customer() => Gen.Int[0, 5].Array[0, 30].Sample(steps =>
    {
        var customer = PlayedCustomer.Registered();
        foreach (var (n, step) in steps.Index())
            _ = step switch
            {
                0 => customer.Ask(PlayedCustomer.Register($"f{n}"), s_now),
                1 => customer.Ask(new RecordInteractions([PlayedCustomer.Interaction($"mail-{n}")]), s_now),
                2 => customer.Ask(PlayedCustomer.Wanted("name") with { Consent = new($"co_{n}") }, s_now),
                3 => customer.Ask(PlayedCustomer.Reading("name") with { Receipt = new($"re_{n}") }, s_now),
                4 => customer.Ask(new RectifyProfile(s_new, s_corrected, ["name"]), s_now),
                _ => customer.Ask(new EraseCustomer(), s_now),
            };
        customer.Ask(new EraseCustomer(), s_now);

        var left = Texts.Of(customer.State);
        Assert.DoesNotContain("token", left, StringComparison.Ordinal);
        Assert.All(customer.State.Consents.Values, consent => Assert.False(consent.IsLive(s_now)));
        // Counted from the log: the epoch is the number of withdrawals, also of those that the erasure made.
        Assert.Equal(customer.Log.OfType<ConsentWithdrawn>().Count(), customer.State.Epoch);
        Assert.Single(customer.Log.OfType<CustomerErased>());
    }, iter: 300);

    [Fact]
    public void The_grantee_of_a_grant_that_an_erasure_withdrew_can_still_say_that_it_knows()
    {
        var customer = PlayedCustomer.Registered();
        var consent = customer.Grant("name");
        customer.Ask(new EraseCustomer(), s_now);
        Assert.Equal(new CustomerAccepted(1), customer.Ask(new AcknowledgeWithdrawal(consent.Id, "partner_demo", AcknowledgedBy.Client, "partner-demo"), s_now));
        Assert.Single(customer.State.AcknowledgementsOf(consent.Id));
    }

    [Fact]
    public void A_correction_is_kept_beside_the_fingerprint_of_the_source_and_raises_the_revision()
    {
        var customer = PlayedCustomer.Registered();

        var answer = Assert.IsType<RectificationAnswer>(customer.Ask(new RectifyProfile(s_new, s_corrected, ["sector", "name"]), s_now));

        Assert.Equal((DataCategory.Profile, 2L, s_now), (answer.Category, answer.Revision, answer.At));
        Assert.Equal(["name", "sector"], answer.Fields);
        Assert.Equal(("f1", s_new, s_corrected, 2L), (customer.State.Fingerprint, customer.State.Profile, customer.State.Corrected, customer.State.ProfileRevision));
        // The source shows again what it showed before: nothing happens, and the correction stands.
        Assert.Equal(new CustomerAccepted(0), customer.Ask(PlayedCustomer.Register(), s_now));
        Assert.Equal(s_new, customer.State.Profile);
    }

    [Fact]
    public void An_interaction_is_corrected_under_its_own_id_and_its_source_does_not_bring_the_old_word_back()
    {
        var customer = PlayedCustomer.Registered();
        customer.Ask(new RecordInteractions(PlayedCustomer.Interactions(2)), s_now);

        var answer = Assert.IsType<RectificationAnswer>(customer.Ask(new RectifyInteraction(new("mail-1", s_new), ["summary"]), s_now));

        Assert.Equal((DataCategory.Interactions, 2L), (answer.Category, answer.Revision));
        Assert.Equal((2, s_new), (customer.State.Interactions.Count, customer.State.Interactions["mail-1"].Content));
        Assert.Equal(new CustomerAccepted(0), customer.Ask(new RecordInteractions(PlayedCustomer.Interactions(2)), s_now));
        Assert.Equal(s_new, customer.State.Interactions["mail-1"].Content);
    }

    [Fact]
    public void A_correction_that_changes_nothing_is_answered_and_adds_nothing()
    {
        var customer = PlayedCustomer.Registered();
        customer.Ask(new RecordInteractions(PlayedCustomer.Interactions(1)), s_now);

        Assert.Empty(Assert.IsType<RectificationAnswer>(customer.Ask(new RectifyProfile(s_new, s_corrected, []), s_now)).Fields);
        Assert.Empty(customer.Happened);
        Assert.Empty(Assert.IsType<RectificationAnswer>(customer.Ask(new RectifyInteraction(new("mail-0", s_new), []), s_now)).Fields);
        Assert.Empty(customer.Happened);
    }
}
