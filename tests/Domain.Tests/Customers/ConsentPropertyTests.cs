using CsCheck;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.Customers;

/// <summary>Whatever a customer and its readers do, nothing is read without a standing grant and a receipt (CU-2 to CU-5).</summary>
/// <remarks>The oracle is the list of grants and withdrawals that were answered as accepted; the customer's state is never looked at.</remarks>
public class ConsentPropertyTests
{
    /// <summary>A request; <c>Fields</c> is a bit set over the category's fields and one that does not exist.</summary>
    private sealed record Step(int Kind, int Who, int Category, int Fields, int Purpose, int Pick, int Minutes);

    private sealed class Granted(Consent consent)
    {
        public Consent Consent => consent;
        public bool Withdrawn { get; set; }
        public bool Stands(DateTimeOffset now) => !Withdrawn && (consent.ExpiresAt is not { } expiry || now < expiry);
    }

    private static readonly string[] s_who = ["hq", "partner_demo", "supplier_demo", ""];
    private static readonly string[] s_purposes = ["planning", "service", ""];
    private static readonly int?[] s_lives = [null, 1, 30, 60, 0, -1];
    private static readonly int[] s_minutes = [0, 0, 1, 29, 30, 60];

    private static readonly Gen<Step[]> s_steps = Gen.Select(
        Gen.Int[0, 9], Gen.Int[0, 11], Gen.Int[0, 20], Gen.Int[0, 9_999], Gen.Int[0, 11], Gen.Int[0, 999], Gen.Int[0, s_minutes.Length - 1],
        (kind, who, category, fields, purpose, pick, minutes) => new Step(kind, who % 5 == 4 ? 3 : who % 3, category, fields, purpose % 6 == 5 ? 2 : purpose % 2, pick, s_minutes[minutes])).Array[1, 50];

    [Fact]
    public void Nothing_is_read_without_one_standing_grant_that_covers_it_and_every_read_leaves_one_receipt() => s_steps.Sample(steps =>
    {
        var (customer, now) = (PlayedCustomer.Registered(), PlayedCustomer.Now);
        var (grants, withdrawals, allowed) = (new List<Granted>(), 0, new List<Receipt>());
        for (var n = 0; n < steps.Length; n++)
        {
            now = now.AddMinutes(steps[n].Minutes);
            switch (Command(steps[n], n, grants, now))
            {
                case GrantConsent wanted:
                    if (customer.Ask(wanted, now) is ConsentAnswer { Consent: var consent })
                    {
                        Assert.Equal(wanted.Fields.Distinct().Order(), consent.Fields.Order());
                        grants.Add(new(consent));
                    }
                    else Assert.Empty(customer.Happened);
                    break;
                case WithdrawConsent withdraw:
                    var known = grants.Find(grant => grant.Consent.Id == withdraw.Consent);
                    if (known is not null && known.Stands(now))
                    {
                        Assert.Equal(new WithdrawalAnswer(withdraw.Consent, ++withdrawals), customer.Ask(withdraw, now));
                        known.Withdrawn = true;
                    }
                    else Assert.Equal("CONSENT_NOT_LIVE", Assert.IsType<CustomerRefused>(customer.Ask(withdraw, now)).Refusal.Code);
                    break;
                case ReadData read:
                    CheckRead(read, customer.Ask(read, now), customer.Happened, grants, withdrawals, now, allowed);
                    break;
            }
            // Nothing of the data changes here, so a receipt is good for a repeat as long as its grant stands.
            foreach (var receipt in allowed)
                Assert.Equal(grants.Find(grant => grant.Consent.Id == receipt.Consent)!.Stands(now), Customer.IsGood(customer.State, receipt, now));
        }
        Assert.Equal(withdrawals, customer.State.Epoch);
        Assert.Equal(allowed, customer.Log.OfType<DataRead>().Select(e => e.Receipt));
        Assert.Distinct(allowed.Select(receipt => receipt.Id));
        Assert.Equal(Texts.Of(customer.State), Texts.Of(customer.Replay()));
        Assert.Equal(Texts.Of(customer.State), Texts.Of(Texts.RoundTrip(customer.State)));
    }, iter: 800);

    private static void CheckRead(
        ReadData read, CustomerAnswer answer, IReadOnlyList<CustomerEvent> happened, List<Granted> grants, int withdrawals, DateTimeOffset now, List<Receipt> allowed)
    {
        if (read.Purpose.Length == 0 || read.Fields.IsEmpty || read.Fields.Any(field => !DataCatalogue.Fields[read.Category].Contains(field)))
        {
            Assert.Contains(Assert.IsType<CustomerRefused>(answer).Refusal.Code, new[] { "OUT_OF_RANGE", "FIELD_UNKNOWN" });
            Assert.Empty(happened);
            return;
        }

        var covered = grants.Exists(grant => grant.Stands(now) && Covers(grant.Consent));
        if (!covered)
        {
            var reason = Assert.IsType<CustomerRefused>(answer).Refusal.Code;
            Assert.Equal(reason, Assert.IsType<ReadRefused>(Assert.Single(happened)).Reason);
            return;
        }

        var receipt = Assert.IsType<ReadAllowed>(answer).Receipt;
        Assert.Equal(receipt, Assert.IsType<DataRead>(Assert.Single(happened)).Receipt);
        Assert.Equal(read.Fields.Distinct().Order(), receipt.Fields.Order());
        Assert.Equal((read.Receipt, read.Reader, read.Client, read.Purpose, (long)withdrawals, now), (receipt.Id, receipt.Reader, receipt.Client, receipt.Purpose, receipt.Epoch, receipt.At));
        Assert.Contains(grants, grant => grant.Consent.Id == receipt.Consent && grant.Stands(now) && Covers(grant.Consent));
        allowed.Add(receipt);

        bool Covers(Consent consent) => consent.Grantee == read.Reader && consent.Category == read.Category && consent.Purpose == read.Purpose && read.Fields.All(consent.Fields.Contains);
    }

    private static CustomerCommand Command(Step step, int n, List<Granted> grants, DateTimeOffset now)
    {
        var category = step.Category % 3 == 2 ? DataCategory.Interactions : DataCategory.Profile;
        // Three fields and one that does not exist are enough for every overlap of two grants.
        var choice = DataCatalogue.Fields[category].Take(3).Append("salary").ToArray();
        var fields = choice.Where((_, bit) => bit < 3 ? (step.Fields >> bit) % 2 == 1 : step.Fields % 11 == 0);
        return step.Kind switch
        {
            0 or 1 => new WithdrawConsent(grants.Count == 0 || step.Pick % 7 == 0 ? new("co_nobodys") : grants[step.Pick % grants.Count].Consent.Id),
            < 5 => new GrantConsent(
                new($"co_{n}"), s_who[step.Who], category, s_purposes[step.Purpose], LegalBasis.Consent, [.. fields],
                s_lives[step.Pick % s_lives.Length] is { } minutes ? now.AddMinutes(minutes) : null, CrossBorder: false),
            _ => new ReadData(new($"re_{n}"), s_who[step.Who], "client", category, [.. fields], s_purposes[step.Purpose]),
        };
    }
}
