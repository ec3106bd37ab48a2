using CsCheck;
using Ecosystem.Domain.ConsentRecords;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Tests.ConsentRecords;

/// <summary>CU-9: a passport as a consent receipt.</summary>
public class PassportReceiptTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly Controller s_controller = new("示例 Example Ltd", "1 Example Road, Shanghai", "privacy@example.com", "+86-000", "CN", "https://example.com/privacy", "zh-CN", "https://example.com/passport");

    private static readonly Gen<DateTimeOffset> s_moment = Gen.Long[0, 365L * 24 * 3600 * 1_000_000].Select(micros => s_now.AddDays(-400).AddMicroseconds(micros));

    private static readonly Gen<Consent> s_consent =
        from number in Gen.Int[1, 1_000_000]
        from category in Gen.Enum<DataCategory>()
        from basis in Gen.Enum<LegalBasis>()
        from fields in Gen.Shuffle(DataCatalogue.Fields[category], 1, DataCatalogue.Fields[category].Length)
        from purpose in Gen.String[Gen.Char["abc 目的\"\\/<>{}"], 1, 120]
        from granted in s_moment
        from expires in s_moment.Nullable()
        from withdrawn in s_moment.Nullable()
        from crossBorder in Gen.Bool
        select new Consent(new($"co_{number}"), $"organisation-{number % 7}", category, purpose, basis, [.. DataCatalogue.Fields[category].Where(fields.Contains)], granted, expires, crossBorder, withdrawn is null ? null : number) { WithdrawnAt = withdrawn };

    [Fact]
    public void Every_grant_is_read_back_from_the_receipt_as_it_is() => s_consent.List[0, 8].Sample(consents =>
    {
        var receipt = LinkedNode.Read(PassportReceipt.Of(new("cu_1"), 3, consents, s_controller, s_now).Write());
        return Texts.Of(PassportReceipt.Consents(receipt)) == Texts.Of(consents);
    }, iter: 500);

    [Fact]
    public void A_receipt_is_well_formed_and_complete() => s_consent.List[0, 8].Sample(consents =>
    {
        var receipt = PassportReceipt.Of(new("cu_1"), 3, consents, s_controller, s_now);
        Assert.Empty(ConsentRecordCheck.Faults(receipt));
        Assert.Empty(ConsentRecordCheck.Missing(receipt));
    }, iter: 200);

    [Theory]
    [InlineData("dct:identifier")]
    [InlineData("dct:conformsTo")]
    [InlineData("dpv:hasDataSubject")]
    [InlineData("dpv:hasDataController")]
    [InlineData("dpv:hasJurisdiction")]
    [InlineData("dpv:hasConsentStatus")]
    [InlineData("dpv:hasConsentControl")]
    [InlineData("dpv:hasNotice")]
    [InlineData("dpv:hasPurpose")]
    [InlineData("dpv:hasPersonalData")]
    [InlineData("dpv:hasRecipient")]
    [InlineData("dpv:hasStorageCondition")]
    [InlineData("dpv:hasLocation")]
    [InlineData("dpv:hasDuration")]
    [InlineData("dct:language")]
    [InlineData("dpv:isIndicatedAtTime")]
    [InlineData("dpv:isIndicatedBy")]
    [InlineData("dpv:hasName")]
    [InlineData("dpv:hasAddress")]
    [InlineData("dpv:hasContact")]
    public void A_record_without_a_mandatory_field_is_not_complete(string field)
    {
        var consent = new Consent(new("co_1"), "partner_demo", DataCategory.Profile, "planning", LegalBasis.Consent, ["name"], s_now, null, false, null);
        var receipt = PassportReceipt.Of(new("cu_1"), 0, [consent], s_controller, s_now);

        Assert.Contains(ConsentRecordCheck.Missing(Without(receipt, field)), missing => missing.Contains(field, StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_become_of_a_grant_is_said_in_order_and_its_first_end_only()
    {
        var consent = new Consent(new("co_1"), "partner_demo", DataCategory.Profile, "planning", LegalBasis.Consent, ["name"], s_now.AddDays(-9), s_now.AddDays(-1), false, null);

        Assert.Equal(["dpv:ConsentGiven", "dpv:ConsentExpired"], Statuses(consent));
        Assert.Equal(["dpv:ConsentGiven", "dpv:ConsentWithdrawn"], Statuses(consent with { WithdrawnAtEpoch = 1, WithdrawnAt = s_now.AddDays(-2) }));
        Assert.Equal(["dpv:ConsentGiven"], Statuses(consent with { ExpiresAt = s_now.AddMicroseconds(1) }));
        Assert.Equal(["dpv:ConsentGiven", "dpv:ConsentExpired"], Statuses(consent with { ExpiresAt = s_now }));

        static IEnumerable<string> Statuses(Consent consent) =>
            PassportReceipt.Of(new("cu_1"), 0, [consent], s_controller, s_now).Nodes("dpv:hasRecordOfActivity").Single().Nodes("dpv:hasConsentStatus").Select(status => status.Types[0]);
    }

    [Fact]
    public void It_names_no_field_that_was_not_granted_and_nobody_by_name()
    {
        var consent = new Consent(new("co_1"), "partner_demo", DataCategory.Interactions, "planning", LegalBasis.Consent, ["summary"], s_now, null, true, null);
        var text = PassportReceipt.Of(new("cu_1"), 0, [consent], s_controller, s_now).Write();

        Assert.Contains("\"interactions.summary\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("interactions.channel", text, StringComparison.Ordinal);
    }

    private static LinkedNode Without(LinkedNode node, string field) => node with
    {
        Properties = [.. node.Properties.Where(property => property.Name != field).Select(property => property with
        {
            Values = [.. property.Values.Select(value => value is LinkedThing thing ? new LinkedThing(Without(thing.Node, field)) : value)],
        })],
    };
}
