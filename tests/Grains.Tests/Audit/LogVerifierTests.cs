using System.Globalization;
using Ecosystem.Grains.Audit;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-10: whoever changes the database, the verifier says where.</summary>
public sealed class LogVerifierTests
{
    [Fact]
    public async Task A_sound_log_is_reported_with_what_was_checked()
    {
        await using var log = await LogFixture.CreateSignedAsync();
        var seen = new List<VerificationProgress>();
        var report = await log.Verifier.VerifyAsync(new Immediate(seen.Add), log.Patience);

        Assert.True(report.IsSound, string.Join('\n', report.Findings));
        Assert.Equal((12L, 12L, 3L, 0L), (report.Commits, report.Leaves, report.Actors, report.Waiting));
        Assert.Equal(2, report.Checkpoints);
        Assert.Equal(1, report.Tiles);
        Assert.Equal((await log.Log.LatestCheckpointAsync(log.Patience))!.Root.ToBase64(), report.Root);
        Assert.Equal(new VerificationProgress(24, 24), seen[^1]);
    }

    [Fact]
    public async Task A_log_of_many_tiles_is_compared_tile_by_tile()
    {
        await using var log = await LogFixture.CreateAsync();
        await log.StartAsync();
        await log.Journal.CommitManyAsync("a", 5000);
        await log.Journal.CommitManyAsync("b", 1000);
        await log.SignedAsync();
        var report = await log.VerifyAsync();
        Assert.Empty(report.Findings);
        // 23 full tiles of leaves, one of 112, and one of 23 above them.
        Assert.Equal((6000L, 25L, 2L), (report.Leaves, report.Tiles, report.Actors));

        await log.Database.ScalarAsync("update audit.tiles set hashes = set_byte(hashes, 32 * 7, get_byte(hashes, 32 * 7) # 128) where level = 0 and index = 20");
        var finding = Assert.Single((await log.VerifyAsync()).Findings);
        Assert.Equal((FindingKind.WrongTile, 1L), (finding.Kind, finding.Count));
        Assert.StartsWith("tile/0/020: hash 7 ", finding.First, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_log_is_sound()
    {
        await using var log = await LogFixture.CreateAsync();
        var report = await log.VerifyAsync();
        Assert.Empty(report.Findings);
        Assert.Equal(0, report.Leaves);
    }

    // Position 7 is leaf 6: actor a's fourth entry. Position 12 is the last.
    [Theory]
    [InlineData("update journal.commits set entry = replace(entry, 'noted', 'voted') where position = 7", FindingKind.WrongLeafHash)]
    [InlineData("update journal.commits set entry = replace(entry, 'noted', 'voted') where position = 7", FindingKind.WrongCheckpoint)]
    [InlineData("update journal.commits set entry = replace(entry, 'noted', 'voted') where position = 7", FindingKind.WrongTree)]
    [InlineData("update journal.commits set entry = replace(entry, 'noted', 'voted') where position = 7", FindingKind.WrongTile)]
    [InlineData("update journal.commits set entry = replace(entry, 'noted', 'voted') where position = 7", FindingKind.WrongPrevious)]
    [InlineData("update journal.commits set entry = entry || ' ' where position = 7", FindingKind.MalformedEntry)]
    [InlineData("update journal.commits set entry = '{}' where position = 7", FindingKind.MalformedEntry)]
    [InlineData("update journal.commits set entry = 'nonsense' where position = 7", FindingKind.MalformedEntry)]
    [InlineData("update journal.commits set actor_kind = 'other' where position = 7", FindingKind.ColumnsDisagree)]
    [InlineData("update journal.commits set actor_id = 'other' where position = 7", FindingKind.ColumnsDisagree)]
    [InlineData("update journal.commits set version = 99 where position = 7", FindingKind.ColumnsDisagree)]
    [InlineData("update journal.commits set version = 99 where position = 7", FindingKind.VersionGap)]
    [InlineData("update journal.commits set client = 'other' where position = 7", FindingKind.ColumnsDisagree)]
    [InlineData("update journal.commits set idempotency_key = 'other' where position = 7", FindingKind.ColumnsDisagree)]
    [InlineData("alter table journal.commits alter column position drop identity; update journal.commits set position = 1000 where position = 7", FindingKind.MissingCommit)]
    [InlineData("alter table journal.commits alter column position drop identity; update journal.commits set position = 1000 where position = 7", FindingKind.NotSequenced)]
    [InlineData("update journal.commits set xid = '1' where position = 7", FindingKind.OutOfOrder)]
    [InlineData("delete from journal.commits where position = 7", FindingKind.MissingCommit)]
    [InlineData("delete from journal.commits where position = 7", FindingKind.VersionGap)]
    [InlineData("delete from journal.commits where position = 12", FindingKind.MissingCommit)]
    [InlineData("delete from journal.commits", FindingKind.MissingCommit)]
    [InlineData("delete from audit.leaves where leaf_index = 6", FindingKind.LeafGap)]
    [InlineData("delete from audit.leaves where leaf_index = 11", FindingKind.PassedOver)]
    [InlineData("delete from audit.leaves where leaf_index = 11", FindingKind.WrongTree)]
    [InlineData("delete from audit.leaves", FindingKind.PassedOver)]
    [InlineData("update audit.leaves set hash = sha256('other') where leaf_index = 6", FindingKind.WrongLeafHash)]
    [InlineData("update audit.leaves set leaf_index = 100 where leaf_index = 11", FindingKind.LeafGap)]
    [InlineData("update audit.tree set size = 11", FindingKind.WrongTree)]
    [InlineData("update audit.tree set root = sha256('other')", FindingKind.WrongTree)]
    [InlineData("delete from audit.tree", FindingKind.WrongTree)]
    [InlineData("update audit.tiles set hashes = set_byte(hashes, 0, get_byte(hashes, 0) # 1)", FindingKind.WrongTile)]
    [InlineData("update audit.tiles set width = 11, hashes = substr(hashes, 1, 11 * 32)", FindingKind.WrongTile)]
    [InlineData("delete from audit.tiles", FindingKind.WrongTile)]
    [InlineData("update audit.checkpoints set note = replace(note, 'audit.example/log ', 'audit.example/log A') where size = 5", FindingKind.WrongCheckpoint)]
    [InlineData("update audit.checkpoints set size = 4 where size = 5", FindingKind.WrongCheckpoint)]
    [InlineData("update audit.checkpoints set size = 40 where size = 12", FindingKind.WrongCheckpoint)]
    [InlineData("update audit.keys set public_key = sha256('mine')", FindingKind.WrongCheckpoint)]
    [InlineData("delete from audit.keys", FindingKind.WrongCheckpoint)]
    [InlineData("delete from audit.checkpoints where size = 12; update audit.tree set updated_at = now() - interval '2 minutes'", FindingKind.NotSigned)]
    public async Task Tampering_is_reported(string tampering, FindingKind expected)
    {
        await using var log = await LogFixture.CreateSignedAsync();
        // Written long ago, so that nothing can pass as merely waiting.
        await log.Database.ScalarAsync(tampering.Contains("position = 1000", StringComparison.Ordinal)
            ? tampering + "; " + Backdate : tampering);
        // A new verifier, as a command started afterwards: it has read no key before.
        var report = await new LogVerifier(log.Source, log.NewKeys()).VerifyAsync(cancellation: log.Patience);
        var finding = Assert.Single(report.Findings, finding => finding.Kind == expected);
        Assert.NotEmpty(finding.First);
        Assert.False(report.IsSound);
    }

    [Fact]
    public async Task Commits_that_wait_are_counted_and_become_an_error_when_they_wait_too_long()
    {
        await using var log = await LogFixture.CreateSignedAsync();
        await log.Journal.CommitAsync("a", "b");
        var report = await log.VerifyAsync();
        Assert.Empty(report.Findings);
        Assert.Equal((14L, 12L, 2L), (report.Commits, report.Leaves, report.Waiting));

        await log.Database.ScalarAsync(Backdate);
        var finding = Assert.Single((await log.VerifyAsync()).Findings, f => f.Kind == FindingKind.NotSequenced);
        Assert.Equal(2, finding.Count);
    }

    [Fact]
    public async Task A_lower_position_that_committed_later_is_in_order()
    {
        await using var log = await LogFixture.CreateAsync();
        await log.StartAsync();
        var low = await log.Journal.TakePositionAsync();
        await log.Journal.CommitAsync("quick");
        await log.SignedAsync();
        await using (var late = await log.Database.ConnectAsync())
            await log.Journal.InsertAsync(late, "late", position: low);
        await log.SignedAsync();

        Assert.Empty((await log.VerifyAsync()).Findings);
        Assert.Equal(1, await log.Log.FindLeafAsync(low, log.Patience));
    }

    private static readonly string Backdate = string.Create(CultureInfo.InvariantCulture,
        $"update journal.commits set entry = regexp_replace(entry, '\"at\":\"[^\"]*\"', '\"at\":\"{new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc):O}\"') where position not in (select position from audit.leaves)");

    private sealed class Immediate(Action<VerificationProgress> report) : IProgress<VerificationProgress>
    {
        public void Report(VerificationProgress value) => report(value);
    }
}
