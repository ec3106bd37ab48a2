using System.Diagnostics.Metrics;
using System.Text;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-13: receipts are handed out from the journal, remembered, and held against the signed tree.</summary>
public sealed class CommitReceiptsTests
{
    [Fact]
    public async Task A_receipt_is_had_before_the_sequencer_has_come_and_is_the_same_when_asked_again()
    {
        await using var log = await LogFixture.CreateAsync();
        using var receipts = new CommitReceipts(log.Source, log.Keys);
        var position = Assert.Single(await log.Journal.CommitAsync("a"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => receipts.IssueAsync("tester", "hq", "key-1", log.Patience)));
        var issued = Assert.Single(answers.Select(answer => answer!.Note).Distinct(StringComparer.Ordinal));
        var key = (await log.NewKeys().FindReceiptKeyAsync(log.Patience))!;
        Assert.Equal("audit.example/log/receipts", key.Name);
        Assert.True(CommitReceipt.TryOpen(Encoding.UTF8.GetBytes(issued), key, Ed25519.Verify, out var receipt));
        var entry = (string)(await log.Database.ScalarAsync("select entry from journal.commits"))!;
        Assert.Equal(("audit.example/log", position, MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(entry))), (receipt.Origin, receipt.Position, receipt.Leaf));

        // Signed by a key of its own, which opens under the same master key alone.
        var sequencer = await log.StartAsync();
        await log.SignedAsync();
        Assert.NotEqual((await log.Keys.FindVerifierKeyAsync(log.Patience))!.PublicKey.AsSpan().ToArray(), key.PublicKey.AsSpan().ToArray());
        await Assert.ThrowsAsync<InvalidOperationException>(() => log.NewKeys(options: new AuditOptions("other.example/log")).OpenReceiptsAsync(log.Patience));
        await sequencer.StopAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData("another", "hq", "key-1")]
    [InlineData("tester", "another", "key-1")]
    [InlineData("tester", "hq", "key-2")]
    public async Task Of_what_others_committed_there_is_none(string client, string organisation, string key)
    {
        await using var log = await LogFixture.CreateAsync();
        using var receipts = new CommitReceipts(log.Source, log.Keys);
        await log.Journal.CommitAsync("a");
        Assert.Null(await receipts.IssueAsync(client, organisation, key, log.Patience));
        Assert.Equal(0L, await log.Database.ScalarAsync("select count(*) from audit.receipts"));
    }

    [Fact]
    public async Task The_monitor_proves_each_receipt_once_it_is_in_the_signed_tree()
    {
        await using var log = await LogFixture.CreateAsync();
        using var receipts = new CommitReceipts(log.Source, log.Keys);
        using var monitor = new Monitoring(log);
        await log.Journal.CommitAsync("a", "b", "a");
        foreach (var key in (string[])["key-1", "key-3"]) Assert.NotNull(await receipts.IssueAsync("tester", "hq", key, log.Patience));
        Assert.Equal(new ReceiptsSeen(2, 0, null), await monitor.Monitor.LookAsync(log.Patience));

        await log.StartAsync();
        var signed = await log.SignedAsync();
        Assert.Equal(new ReceiptsSeen(0, 0, null), await monitor.Monitor.LookAsync(log.Patience));
        Assert.Equal(2L, await log.Database.ScalarAsync($"select count(*) from audit.receipts where proven_size = {signed.Size} and proven_at is not null"));
        Assert.Equal(0, monitor.Criticals);
        Assert.Equal("Healthy", await monitor.HealthAsync());
    }

    [Fact]
    public async Task A_commit_deleted_before_it_was_sequenced_breaks_its_promise_loudly_and_once()
    {
        await using var log = await LogFixture.CreateAsync();
        using var receipts = new CommitReceipts(log.Source, log.Keys);
        using var monitor = new Monitoring(log);
        await log.Journal.CommitAsync("a", "b");
        var kept = (await receipts.IssueAsync("tester", "hq", "key-2", log.Patience))!;
        await log.Database.ScalarAsync("delete from journal.commits where idempotency_key = 'key-2'");
        await log.StartAsync();
        await log.SignedAsync();
        Assert.Equal(new ReceiptsSeen(1, 0, null), await monitor.Monitor.LookAsync(log.Patience));

        // A minute later, as far as the receipt can tell: it says so itself, so it is signed anew with the log's own key.
        using var signer = await log.Keys.OpenReceiptsAsync(log.Patience);
        var late = signer.Sign(kept.Receipt.Position, kept.Receipt.Leaf, kept.Receipt.IssuedAt.AddSeconds(-61)).ToString();
        await log.Database.ScalarAsync($"update audit.receipts set note = '{late}'");
        Assert.Equal(1, (await monitor.Monitor.LookAsync(log.Patience)).Broken);
        Assert.Equal(1, (await monitor.Monitor.LookAsync(log.Patience)).Broken);
        Assert.Equal(1, monitor.Criticals);
        Assert.Equal("Degraded", await monitor.HealthAsync());
    }

    [Theory]
    [InlineData("update journal.commits set entry = replace(entry, 'noted', 'other')")]
    [InlineData("update audit.receipts set note = replace(note, E'\\n1\\n', E'\\n2\\n')")]
    public async Task Another_leaf_than_was_promised_and_a_changed_receipt_break_it_at_once(string tampering)
    {
        await using var log = await LogFixture.CreateAsync();
        using var receipts = new CommitReceipts(log.Source, log.Keys);
        using var monitor = new Monitoring(log);
        await log.Journal.CommitAsync("a");
        Assert.NotNull(await receipts.IssueAsync("tester", "hq", "key-1", log.Patience));
        await log.Database.ScalarAsync(tampering);
        await log.StartAsync();
        await log.SignedAsync();

        Assert.Equal(new ReceiptsSeen(0, 1, "position 1: OtherLeaf"), await monitor.Monitor.LookAsync(log.Patience));
        Assert.Equal((1, "Degraded"), (monitor.Criticals, await monitor.HealthAsync()));
    }

    [Fact]
    public async Task Receipts_from_outside_find_out_a_database_that_has_forgotten_the_commit_and_the_receipt()
    {
        await using var log = await LogFixture.CreateAsync();
        using var receipts = new CommitReceipts(log.Source, log.Keys);
        var check = new ReceiptCheck(log.Log, log.Keys);
        await log.Journal.CommitAsync("a", "b");
        var notes = "";
        foreach (var key in (string[])["key-1", "key-2"]) notes += (await receipts.IssueAsync("tester", "hq", key, log.Patience))!.Note;
        await log.Database.ScalarAsync("delete from journal.commits where idempotency_key = 'key-2'; delete from audit.receipts");
        await log.StartAsync();
        await log.SignedAsync();

        var now = TimeProvider.System.GetUtcNow();
        Assert.Equal((1, 1, 0), Counts(await check.CheckAsync(notes, now, log.Patience)));
        Assert.Equal((1, 0, 1), Counts(await check.CheckAsync(notes, now.AddMinutes(2), log.Patience)));
        Assert.Equal((0, 0, 2), Counts(await check.CheckAsync(notes.Replace("2026", "2027", StringComparison.Ordinal).Replace("2025", "2027", StringComparison.Ordinal), now, log.Patience)));
        Assert.Equal((0, 0, 1), Counts(await check.CheckAsync("", now, log.Patience)));

        static (int, int, int) Counts(ReceiptsReport report) => (report.Included, report.Waiting, report.Broken.Length);
    }

    private sealed class Monitoring : IDisposable
    {
        private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        private readonly CriticalMessages _logger = new();

        public Monitoring(LogFixture log) => Monitor = new(log.Source, log.Log, log.Keys, _services.GetRequiredService<IMeterFactory>(), TimeProvider.System, _logger);

        public ReceiptMonitor Monitor { get; }

        public int Criticals => _logger.Count;

        public async Task<string> HealthAsync() => (await new ReceiptHealth(Monitor).CheckHealthAsync(new())).Status.ToString();

        public void Dispose()
        {
            Monitor.Dispose();
            _services.Dispose();
        }
    }
}
