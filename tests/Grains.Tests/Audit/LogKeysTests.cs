using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Ecosystem.Hosting.Keys;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-5 with real signatures, and AU-9: the log's key.</summary>
public sealed class LogKeysTests
{
    [Fact]
    public void The_specifications_example_note_verifies_and_a_changed_one_does_not()
    {
        Assert.True(VerifierKey.TryParse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k", out var key));
        const string Note = "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
        Assert.True(SignedNote.TryParse(Encoding.UTF8.GetBytes(Note), out var note));
        Assert.Equal(NoteVerdict.Valid, note.Check(key, Ed25519.Verify));
        Assert.Equal(NoteVerdict.WrongSignature, (note with { Text = "This is an example massage.\n" }).Check(key, Ed25519.Verify));
    }

    [Fact]
    public void Keys_and_signatures_of_the_wrong_form_are_refused_not_a_crash()
    {
        Assert.False(Ed25519.Verify(new byte[31], "text"u8, new byte[64]));
        Assert.False(Ed25519.Verify(new byte[32], "text"u8, new byte[63]));
        Assert.False(Ed25519.Verify(new byte[32], "text"u8, new byte[64]));
    }

    [Fact]
    public async Task Every_process_opens_the_same_key_and_it_lies_sealed_in_the_database()
    {
        await using var log = await LogFixture.CreateAsync();
        Assert.Null(await log.NewKeys().FindVerifierKeyAsync(log.Patience));
        var signers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => log.NewKeys().OpenAsync(log.Patience)));
        Assert.Single(signers.Select(signer => signer.VerifierKey.ToString()).Distinct(StringComparer.Ordinal));
        Assert.Equal(signers[0].VerifierKey.ToString(), (await log.NewKeys().FindVerifierKeyAsync(log.Patience))!.ToString());

        var note = signers[0].Sign(7, MerkleTree.HashLeaf("root"u8)).ToString();
        Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes(note), signers[7].VerifierKey, Ed25519.Verify, out var checkpoint));
        Assert.Equal(7, checkpoint.Size);
        // Nonce, 32 sealed bytes and tag.
        Assert.Equal(60, await log.Database.ScalarAsync("select octet_length(sealed) from audit.keys"));
        foreach (var signer in signers)
            signer.Dispose();
    }

    [Fact]
    public async Task Another_master_key_another_origin_or_a_changed_row_opens_nothing()
    {
        await using var log = await LogFixture.CreateAsync();
        (await log.Keys.OpenAsync(log.Patience)).Dispose();

        var other = MasterKey.Of(new byte[32]);
        await RefusedAsync(log.NewKeys(other), "another master key");
        await RefusedAsync(log.NewKeys(options: new AuditOptions("audit.example/second")), "another origin");
        Assert.Equal(1L, await log.Database.ScalarAsync("select count(*) from audit.keys"));

        await log.Database.ScalarAsync("update audit.keys set public_key = sha256('mine')");
        await RefusedAsync(log.NewKeys(), "changed");

        async Task RefusedAsync(LogKeys keys, string reason)
        {
            var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => keys.OpenAsync(log.Patience));
            Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_origin_that_cannot_name_a_key_is_refused_at_start()
    {
        Assert.Equal(AuditOptions.DefaultOrigin, From(null).Origin);
        Assert.Equal("example.com/log", From("example.com/log").Origin);
        Assert.Throws<InvalidOperationException>(() => From("two words"));

        static AuditOptions From(string? origin) => AuditOptions.From(new ConfigurationBuilder()
            .AddInMemoryCollection([new("Ecosystem:LogOrigin", origin)]).Build());
    }
}
