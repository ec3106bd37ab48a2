using System.Text;
using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;

namespace Ecosystem.Api.Tests.Audit;

public sealed class AuditTests(Platform platform)
{
    private string Auditor => Tokens.Of(platform.Issuer, Audience.Auditor, Scopes.AuditRead);

    private async Task<JsonElement> Ask(string query) => (await platform.Api.AskAsync(Auditor, query)).Data;

    [Fact]
    public async Task An_auditor_proves_an_entry_from_the_checkpoint_with_nothing_but_the_api()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        await SalesUnitSamples.RecordDealsAsync(platform, unit);
        List<JsonElement> entries = [];
        await Eventually.Holds(async () =>
        {
            entries = [.. (await Ask($$"""{ logEntries(actorKind: "sales-unit", actorId: "{{unit}}") { position version leafIndex entry } }""")).GetProperty("logEntries").EnumerateArray()];
            Assert.Equal([1, 2], entries.Select(entry => entry.GetProperty("version").GetInt64()));
            Assert.All(entries, entry => Assert.Equal(JsonValueKind.Number, entry.GetProperty("leafIndex").ValueKind));
        });
        Assert.DoesNotContain("林岚", entries[0].GetProperty("entry").GetString(), StringComparison.Ordinal);

        var shown = (await Ask("{ checkpoint { size root note verifierKey } }")).GetProperty("checkpoint");
        Assert.True(VerifierKey.TryParse(shown.GetProperty("verifierKey").GetString(), out var key));
        Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(shown.GetProperty("note").GetString()!), key, Ed25519.Verify, out var checkpoint));
        Assert.Equal((checkpoint.Size, checkpoint.Root.ToBase64()), (shown.GetProperty("size").GetInt64(), shown.GetProperty("root").GetString()));
        foreach (var entry in entries)
        {
            var leaf = MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(entry.GetProperty("entry").GetString()!));
            var answer = (await Ask($$"""{ inclusionProof(leafIndex: {{entry.GetProperty("leafIndex")}}, treeSize: {{checkpoint.Size}}) { leafIndex treeSize leafHash hashes } }""")).GetProperty("inclusionProof");
            Assert.Equal(leaf.ToBase64(), answer.GetProperty("leafHash").GetString());
            var proof = new InclusionProof(answer.GetProperty("leafIndex").GetInt64(), answer.GetProperty("treeSize").GetInt64(), [.. Hashes(answer)]);
            Assert.Equal(ProofVerdict.Valid, proof.Check(leaf, checkpoint.Root));
        }
    }

    [Fact]
    public async Task The_public_checkpoint_grows_consistently()
    {
        await SalesUnitSamples.EstablishAsync(platform);
        var earlier = await Public();
        await SalesUnitSamples.EstablishAsync(platform);
        var later = earlier;
        await Eventually.Holds(async () => Assert.True((later = await Public()).Size > earlier.Size));
        var answer = (await Ask($$"""{ consistencyProof(oldSize: {{earlier.Size}}, newSize: {{later.Size}}) { oldSize newSize hashes } }""")).GetProperty("consistencyProof");
        Assert.Equal(ProofVerdict.Valid, new ConsistencyProof(earlier.Size, later.Size, [.. Hashes(answer)]).Check(earlier.Root, later.Root));
    }

    [Theory]
    [InlineData("""logEntries(actorKind: "x", actorId: "y", first: 0) { version }""")]
    [InlineData("""logEntries(actorKind: "x", actorId: "y", first: 201) { version }""")]
    [InlineData("""logEntries(actorKind: "x", actorId: "y", afterVersion: -1) { version }""")]
    [InlineData("""logEntries(actorKind: "x", actorId: "\u0000") { version }""")]
    [InlineData("""logEntries(actorKind: "", actorId: "y") { version }""")]
    [InlineData("inclusionProof(leafIndex: -1, treeSize: 1) { leafHash }")]
    [InlineData("inclusionProof(leafIndex: 1, treeSize: 1) { leafHash }")]
    [InlineData("consistencyProof(oldSize: 0, newSize: 1) { hashes }")]
    [InlineData("consistencyProof(oldSize: 2, newSize: 1) { hashes }")]
    public async Task What_cannot_be_is_bad_input(string field) =>
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(Auditor, $"{{ {field} }}")).Code);

    [Fact]
    public async Task There_is_no_proof_of_what_is_not_there_yet()
    {
        const long far = 1L << 40;
        Assert.Equal("""{"inclusionProof":null,"consistencyProof":null}""", (await Ask($"{{ inclusionProof(leafIndex: 0, treeSize: {far}) {{ leafHash }} consistencyProof(oldSize: 1, newSize: {far}) {{ hashes }} }}")).GetRawText());
        Assert.Empty((await Ask("""{ logEntries(actorKind: "sales-unit", actorId: "su_nobody") { version } }""")).GetProperty("logEntries").EnumerateArray());
    }

    private async Task<Checkpoint> Public()
    {
        Checkpoint? checkpoint = null;
        await Eventually.Holds(async () =>
        {
            var answer = await platform.Api.SendAsync(HttpMethod.Get, "/checkpoint");
            Assert.Equal((200, "text/plain; charset=utf-8"), (answer.Status, answer.ContentType));
            var key = (await Ask("{ checkpoint { verifierKey } }")).GetProperty("checkpoint").GetProperty("verifierKey").GetString();
            Assert.True(VerifierKey.TryParse(key, out var verifier));
            Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(answer.Body), verifier, Ed25519.Verify, out checkpoint));
        });
        return checkpoint!;
    }

    private static IEnumerable<TreeHash> Hashes(JsonElement proof) => proof.GetProperty("hashes").EnumerateArray().Select(hash =>
    {
        Assert.True(TreeHash.TryParseBase64(hash.GetString(), out var parsed));
        return parsed;
    });
}
