using System.Diagnostics.Metrics;
using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-15: witnesses cosign what grows, and say so when it does not.</summary>
public sealed class WitnessTests
{
    [Fact]
    public async Task The_published_checkpoint_carries_what_an_honest_witness_cosigned_as_it_grows_and_after_a_restart()
    {
        await using var log = await LogFixture.CreateAsync();
        await log.StartAsync();
        await using var witness = await StartAsync(log, "honest");
        using (var asking = new Asking(log, [witness]))
        {
            await ShownAsync(log, asking, "a");
            await AssertCosignedAsync(log, witness.Witness.Key);
            // Five more leaves, by a proof from the size it signed before.
            await ShownAsync(log, asking, "b", "a", "c", "a", "a");
            await AssertCosignedAsync(log, witness.Witness.Key);
            Assert.Empty(asking.Witnessed.Forks);
            Assert.Equal(("Healthy", 0), (await asking.HealthAsync(), asking.Criticals.Count));
        }

        // Another process knows nothing of it, and is told by the witness how far it is.
        using var restarted = new Asking(log, [witness]);
        await ShownAsync(log, restarted, "b", "b");
        await AssertCosignedAsync(log, witness.Witness.Key);
        Assert.Empty(restarted.Witnessed.Forks);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_witness_that_has_seen_another_history_is_reported_loudly_and_neither_side_is_overwritten(int ahead)
    {
        await using var log = await LogFixture.CreateSignedAsync();
        await using var witness = await StartAsync(log, "honest");
        using var asking = new Asking(log, [witness]);
        await witness.SeeAsync(12 + ahead, MerkleTree.HashLeaf("another history"u8), log.Patience);
        var seen = await witness.SeenAsync(log.Patience);

        for (var i = 0; i < 2; i++) await asking.Witnessed.ShowAsync(log.Patience);
        Assert.Equal(witness.Witness.Key.Name, Assert.Single(asking.Witnessed.Forks).Key);
        Assert.Equal(("Degraded", 1), (await asking.HealthAsync(), asking.Criticals.Count));
        Assert.Equal(seen, await witness.SeenAsync(log.Patience));
        Assert.Equal(0L, await log.Database.ScalarAsync("select count(*) from audit.cosignatures"));
        Assert.Equal(12, (await log.Log.LatestCheckpointAsync(log.Patience))!.Size);
    }

    [Theory]
    [InlineData("lying")]
    [InlineData("slow")]
    [InlineData("deaf")]
    public async Task What_a_witness_does_not_sign_rightly_or_in_time_is_not_published_and_holds_nobody_up(string mode)
    {
        await using var log = await LogFixture.CreateAsync();
        await log.StartAsync();
        await log.Journal.CommitAsync("a", "b");
        await log.SignedAsync();
        await using var witness = await StartAsync(log, mode);
        await using var honest = await StartAsync(log, "honest");
        using var asking = new Asking(log, [witness, honest]);

        await asking.Witnessed.ShowAsync(log.Patience);
        await AssertCosignedAsync(log, honest.Witness.Key);
        Assert.Equal(1L, await log.Database.ScalarAsync("select count(*) from audit.cosignatures"));
        Assert.Equal(("Healthy", 0), (await asking.HealthAsync(), asking.Criticals.Count));
        // The sequencer goes on whatever they do.
        await log.Journal.CommitAsync("a");
        Assert.Equal(3, (await log.SignedAsync()).Size);
    }

    [Theory]
    [InlineData("http://witness.example/w/", null)]
    [InlineData("https://witness.example/w", null)]
    [InlineData("witness", null)]
    [InlineData(null, "log.example+12345678+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData(null, "")]
    public void A_witness_that_cannot_be_one_keeps_the_silo_from_starting(string? url, string? key)
    {
        Assert.Throws<InvalidOperationException>(() => WitnessOptions.From(Settings((url ?? Url, key ?? Key("witness.example")))));
        Assert.Throws<InvalidOperationException>(() => WitnessOptions.From(Settings((Url, Key("witness.example")), (Url, Key("witness.example")))));
        Assert.Equal(["witness.example", "other.example"], WitnessOptions.From(Settings((Url, Key("witness.example")), (Url, Key("other.example")))).Witnesses.Select(witness => witness.Key.Name));
        Assert.Empty(WitnessOptions.From(Settings()).Witnesses);
    }

    private const string Url = "https://witness.example/w/";

    /// <summary>A key of a name, with the id that both give.</summary>
    private static string Key(string name)
    {
        byte[] key = [WitnessKey.CosignatureV1, .. new byte[32]];
        return $"{name}+{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', .. key]).AsSpan(0, 4))}+{Convert.ToBase64String(key)}";
    }

    private static IConfiguration Settings(params (string Url, string Key)[] witnesses) => new ConfigurationBuilder().AddInMemoryCollection(witnesses.SelectMany((witness, n) => new[]
    {
        KeyValuePair.Create<string, string?>($"Ecosystem:Log:Witnesses:{n}:Url", witness.Url), KeyValuePair.Create<string, string?>($"Ecosystem:Log:Witnesses:{n}:Key", witness.Key),
    })).Build();

    private static async Task<NodeWitness> StartAsync(LogFixture log, string mode)
    {
        using var signer = await log.Keys.OpenAsync(log.Patience);
        return await NodeWitness.StartAsync(mode, signer.VerifierKey, log.Patience);
    }

    private static async Task ShownAsync(LogFixture log, Asking asking, params string[] actors)
    {
        await log.Journal.CommitAsync(actors);
        await log.SignedAsync();
        await asking.Witnessed.ShowAsync(log.Patience);
    }

    /// <summary>As whoever fetches the checkpoint checks it: by the log's key and by the witness's.</summary>
    private static async Task AssertCosignedAsync(LogFixture log, WitnessKey key)
    {
        var served = Encoding.UTF8.GetBytes((await log.Log.CosignedCheckpointAsync(log.Patience))!.Note);
        var logKey = (await log.Log.VerifierKeyAsync(log.Patience))!;
        Assert.True(Checkpoint.TryOpen(served, logKey, Ed25519.Verify, out _));
        Assert.True(SignedNote.TryParse(served, out var note));
        Assert.Equal(2, note.Signatures.Length);
        Assert.Single(note.Signatures, signature => key.Cosigned(note.Text, signature, Ed25519.Verify));
        Assert.DoesNotContain(note.Signatures, signature => key.Cosigned(note.Text + "more\n", signature, Ed25519.Verify));
    }

    private sealed class Asking : IDisposable
    {
        private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();

        public Asking(LogFixture log, IEnumerable<NodeWitness> witnesses) => Witnessed = new(
            log.Source, log.Log, new([.. witnesses.Select(witness => witness.Witness)]) { AnswerWithin = TimeSpan.FromSeconds(3) }, _services.GetRequiredService<IMeterFactory>(), TimeProvider.System, Criticals);

        public CriticalMessages Criticals { get; } = new();

        public WitnessedCheckpoints Witnessed { get; }

        public async Task<string> HealthAsync() => (await new WitnessHealth(Witnessed).CheckHealthAsync(new())).Status.ToString();

        public void Dispose()
        {
            Witnessed.Dispose();
            _services.Dispose();
        }
    }
}
