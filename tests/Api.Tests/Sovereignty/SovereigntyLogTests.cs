using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;

namespace Ecosystem.Api.Tests.Sovereignty;

/// <summary>The audit log of the platform's own sovereignty interface, over HTTP: CSI-40 to CSI-45.</summary>
public sealed class SovereigntyLogTests(Platform platform)
{
    private async Task<(SovereigntyWorld World, string Receipt, JsonObject Proof)> ProvenAsync()
    {
        var world = await SovereigntyWorld.MadeAsync(platform);
        await world.GrantAsync();
        var receipt = (await world.ReadAsync()).Json.GetProperty("receipt").GetString()!;
        Answer? answer = null;
        await Eventually.Holds(async () =>
        {
            answer = await world.AskAsync(HttpMethod.Get, $"/customers/{world.Customer}/uses/{receipt}/proof", world.CustomerToken);
            Assert.Equal(200, answer.Status);
        });
        return (world, receipt, JsonNode.Parse(answer!.Body)!.AsObject());
    }

    private static async Task<string> KeyAsync(SovereigntyWorld world) => (await world.AskAsync(HttpMethod.Get, "/log/key", token: null)).Body.TrimEnd('\n');

    [Fact]
    public async Task A_use_is_proven_under_a_checkpoint_that_anybody_can_check_and_only_to_its_customer()
    {
        var (world, receipt, proof) = await ProvenAsync();
        Assert.True(VerifierKey.TryParse(await KeyAsync(world), out var key));
        Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(proof["checkpoint"]!.GetValue<string>()), key, Ed25519.Verify, out var checkpoint));
        var entry = proof["entry"]!.GetValue<string>();
        var path = proof["audit_path"]!.AsArray().Select(hash => TreeHash.TryParseBase64(hash!.GetValue<string>(), out var parsed) ? parsed : throw new InvalidOperationException("No hash."));
        var inclusion = new InclusionProof(proof["leaf_index"]!.GetValue<long>(), proof["tree_size"]!.GetValue<long>(), [.. path]);
        Assert.Equal((checkpoint.Size, ProofVerdict.Valid), (inclusion.TreeSize, inclusion.Check(MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(entry)), checkpoint.Root)));
        Assert.Contains($"\"{receipt}\"", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("Galaxy", entry, StringComparison.Ordinal);
        // Of another customer, and of nobody.
        var none = await world.AskAsync(HttpMethod.Get, $"/customers/{world.Other}/uses/{receipt}/proof", world.OtherToken);
        Assert.Equal(SovereigntyWorld.Seen(await world.AskAsync(HttpMethod.Get, $"/customers/{world.Other}/uses/re_none/proof", world.OtherToken)), SovereigntyWorld.Seen(none));
        Assert.Equal(404, none.Status);
    }

    [Fact]
    public async Task Growth_is_proven_to_anybody_within_what_is_signed()
    {
        var (world, _, proof) = await ProvenAsync();
        var note = await world.AskAsync(HttpMethod.Get, "/log/checkpoint", token: null);
        Assert.Equal((200, "text/plain"), (note.Status, note.ContentType?.Split(';')[0]));
        Assert.True(VerifierKey.TryParse(await KeyAsync(world), out var key));
        Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(note.Body), key, Ed25519.Verify, out var newest));
        Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(proof["checkpoint"]!.GetValue<string>()), key, Ed25519.Verify, out var older));
        var grown = await world.AskAsync(HttpMethod.Get, $"/log/consistency?old={older.Size}&new={newest.Size}", token: null);
        Assert.Equal(ProofVerdict.Valid, System.Text.Json.JsonSerializer.Deserialize<ConsistencyProof>(grown.Body)!.Check(older.Root, newest.Root));
        foreach (var (sizes, status) in new[] { ("old=0&new=1", 404), ("old=2&new=1", 404), ("old=1&new=999999999", 404), ("old=-1&new=1", 400), ("new=1", 400), ("old=x&new=1", 400) })
        {
            var refused = await world.AskAsync(HttpMethod.Get, $"/log/consistency?{sizes}", token: null);
            Assert.Equal((status, "application/problem+json"), (refused.Status, refused.ContentType));
        }
    }

    [Fact]
    public async Task True_evidence_is_valid_and_forged_evidence_is_not()
    {
        var (world, _, proof) = await ProvenAsync();
        proof["key"] = await KeyAsync(world);
        async Task<bool> ValidAsync(Action<JsonObject> change)
        {
            var evidence = proof.DeepClone().AsObject();
            change(evidence);
            var answer = await world.AskAsync(HttpMethod.Post, "/log/verify", token: null, evidence);
            Assert.True(answer.Status == 200, answer.Body);
            Assert.Equal(!answer.Json.GetProperty("valid").GetBoolean(), answer.Json.TryGetProperty("reason", out _));
            return answer.Json.GetProperty("valid").GetBoolean();
        }
        Assert.True(await ValidAsync(_ => { }));
        Assert.False(await ValidAsync(one => one["entry"] = one["entry"]!.GetValue<string>() + " "));
        Assert.False(await ValidAsync(one => one["leaf_index"] = one["leaf_index"]!.GetValue<long>() - 1));
        Assert.False(await ValidAsync(one => one["tree_size"] = one["tree_size"]!.GetValue<long>() + 1));
        Assert.False(await ValidAsync(one => one["audit_path"]!.AsArray().RemoveAt(0)));
        Assert.False(await ValidAsync(one => one["audit_path"]!.AsArray().Add(Convert.ToBase64String(new byte[32]))));
        Assert.False(await ValidAsync(one => one["audit_path"]!.AsArray().Add("no hash")));
        Assert.False(await ValidAsync(one => one["checkpoint"] = one["checkpoint"]!.GetValue<string>().Replace("\n\n", "\nmore\n\n", StringComparison.Ordinal)));
        // A log that somebody made up whole, under a key of their own.
        Assert.False(await ValidAsync(Forge));
        Assert.Equal(400, (await world.AskAsync(HttpMethod.Post, "/log/verify", token: null, new { entry = "{}" })).Status);
    }

    private static void Forge(JsonObject evidence)
    {
        using var secret = NSec.Cryptography.Key.Create(NSec.Cryptography.SignatureAlgorithm.Ed25519);
        Assert.True(VerifierKey.TryParse(evidence["key"]!.GetValue<string>(), out var real));
        var own = VerifierKey.Of(real.Name, secret.PublicKey.Export(NSec.Cryptography.KeyBlobFormat.RawPublicKey));
        const string Entry = "{}";
        var text = new Checkpoint(real.Name, 1, MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(Entry))).ToText();
        (evidence["entry"], evidence["leaf_index"], evidence["tree_size"], evidence["audit_path"]) = (Entry, 0, 1, new JsonArray());
        evidence["checkpoint"] = SignedNote.Sign(text, own, message => NSec.Cryptography.SignatureAlgorithm.Ed25519.Sign(secret, message)).ToString();
        evidence["key"] = own.ToString();
    }
}
