using System.Text;
using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;

namespace Ecosystem.Api.Tests.Audit;

/// <summary>AU-13 over GraphQL: whoever committed has a signed promise at once, and nobody else has one of it.</summary>
public sealed class CommitReceiptTests(Platform platform)
{
    private const string Fields = "{ position leafHash issuedAt note verifierKey }";

    private async Task<JsonElement> AskAsync(string token, string key) =>
        (await platform.Api.AskAsync(token, $$"""{ commitReceipt(idempotencyKey: "{{key}}") {{Fields}} }""")).Data.GetProperty("commitReceipt");

    [Fact]
    public async Task Whoever_committed_has_a_receipt_at_once_and_a_proof_that_it_was_kept_soon_after()
    {
        var (key, headquarters) = (await CommittedAsync(), Tokens.Headquarters(platform.Issuer));
        var shown = await AskAsync(headquarters, key);

        Assert.True(VerifierKey.TryParse(shown.GetProperty("verifierKey").GetString(), out var receiptKey));
        Assert.True(CommitReceipt.TryOpen(Encoding.UTF8.GetBytes(shown.GetProperty("note").GetString()!), receiptKey, Ed25519.Verify, out var receipt));
        Assert.Equal((receipt.Position, receipt.Leaf.ToBase64(), receipt.IssuedAt), (shown.GetProperty("position").GetInt64(), shown.GetProperty("leafHash").GetString(), shown.GetProperty("issuedAt").GetDateTimeOffset()));
        Assert.Equal(shown.GetRawText(), (await AskAsync(headquarters, key)).GetRawText());
        await Eventually.Holds(async () => Assert.Equal(1L, await platform.Database.ScalarAsync($"select count(*) from audit.leaves where position = {receipt.Position} and hash = decode('{receipt.Leaf.ToBase64()}', 'base64')")));
        // The silo's own monitor comes by every few seconds.
        await Eventually.Holds(async () => Assert.Equal(1L, await platform.Database.ScalarAsync($"select count(*) from audit.receipts where position = {receipt.Position} and proven_size is not null")));
    }

    [Fact]
    public async Task To_anybody_else_it_is_as_if_nothing_had_been_committed()
    {
        var key = await CommittedAsync();
        var scopes = Tokens.AllScopes;
        string[] others =
        [
            // Another client of the organisation; the same client for another organisation; every other audience.
            platform.Issuer.TokenFor("another-console", "internal", "hq", [.. scopes]),
            platform.Issuer.TokenFor("hq-console", "internal", "other", [.. scopes]),
            .. Enum.GetValues<Audience>().Select(audience => Tokens.Of(platform.Issuer, audience)),
        ];
        foreach (var other in others) Assert.Equal((await AskAsync(other, Platform.Key())).GetRawText(), (await AskAsync(other, key)).GetRawText());
        Assert.Equal(JsonValueKind.Null, (await AskAsync(others[0], key)).ValueKind);
    }

    [Fact]
    public async Task A_key_that_cannot_be_is_bad_input_and_without_a_token_nobody_asks()
    {
        foreach (var key in (string[])["", new('k', 201)])
            Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), $$"""{ commitReceipt(idempotencyKey: "{{key}}") { note } }""")).Code);
        Assert.Equal("UNAUTHENTICATED", (await platform.Api.AskAsync(null, """{ commitReceipt(idempotencyKey: "k") { note } }""")).Code);
    }

    /// <summary>Commits something by the console of headquarters, and says under which key.</summary>
    private async Task<string> CommittedAsync()
    {
        var (unit, key) = (await SalesUnitSamples.EstablishAsync(platform), Platform.Key());
        var answer = await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), $$"""mutation { changeLeg(input: { unit: "{{unit}}", kind: TOOL, name: "desk", available: true, idempotencyKey: "{{key}}" }) { __typename } }""");
        Assert.Equal("UnitPayload", answer.Data.GetProperty("changeLeg").GetProperty("__typename").GetString());
        return key;
    }
}
