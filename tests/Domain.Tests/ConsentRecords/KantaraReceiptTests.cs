using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Domain.ConsentRecords;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Tests.ConsentRecords;

/// <summary>CU-9: consent receipts after Kantara 1.1. That they are valid by its schema, tests/clients/passport.test.js says.</summary>
public class KantaraReceiptTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_published_example_is_read_and_written_as_it_was()
    {
        var text = File.ReadAllText(Path.Combine(Vectors.Folder, "consent", "CR_v1_1", "kantara-consent-receipt-v1_1-example.json"));

        Assert.Equal(Canonical(text), Canonical(KantaraReceipt.Read(text).Write()));

        static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void A_passport_has_a_service_for_each_grantee_and_a_purpose_for_each_grant()
    {
        var consent = new Consent(new("co_1"), "b", DataCategory.Profile, "planning", LegalBasis.Consent, ["name", "sector"], s_now, s_now.AddDays(1), false, null);
        var receipt = JsonNode.Parse(KantaraReceipt.Of(new("cu_1"), 2, [consent, consent with { Grantee = "a" }, consent with { Purpose = "support", LegalBasis = LegalBasis.Contract, ExpiresAt = null }],
            new("Example Ltd", "1 Example Road", "privacy@example.com", "+86-000", "CN", "https://example.com/privacy", "zh-CN", "https://example.com/passport"), s_now).Write())!;

        Assert.Equal(["a", "b"], receipt["services"]!.AsArray().Select(service => (string?)service!["service"]));
        Assert.Equal(["planning", "support"], receipt["services"]![1]!["purposes"]!.AsArray().Select(purpose => (string?)purpose!["purpose"]));
        Assert.Equal(["profile.name", "profile.sector"], receipt["services"]![0]!["purposes"]![0]!["piiCategory"]!.AsArray().Select(field => (string?)field));
        Assert.Equal("cu_1/2", (string?)receipt["consentReceiptID"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "version": 1 }""")]
    public void What_is_none_is_refused(string text) => Assert.Throws<FormatException>(() => KantaraReceipt.Read(text));
}
