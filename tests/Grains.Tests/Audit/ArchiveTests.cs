using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Audit;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-18: an archive holds the whole signed log, verifies by itself, and shows whatever is changed in it.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("ecosystem-archive-").FullName;

    private string Archive => Path.Combine(_folder, "archive");

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(100_000)]
    public async Task An_archive_verifies_without_the_database_however_many_entries_are_in_a_file(int perFile)
    {
        VerifierKey? key;
        await using (var log = await LogFixture.CreateSignedAsync())
        {
            key = await log.Keys.FindVerifierKeyAsync(log.Patience);
            var manifest = await WriteAsync(log, perFile);
            Assert.Equal(12, manifest.Entries);
        }
        foreach (var trusted in new[] { null, key })
        {
            var report = await VerifyAsync(trusted);
            Assert.Empty(report.Findings);
            Assert.Equal((12L, 3L, 2L, 1L, key!.ToString()), (report.Entries, report.Actors, report.Checkpoints, report.Tiles, report.Key));
        }
        Assert.Contains("not the one you gave", Assert.Single((await VerifyAsync(VerifierKey.Of("other.example/log", new byte[32]))).Findings, finding => finding.Kind == FindingKind.WrongFile).First, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_has_what_was_signed_when_it_was_written_and_no_more()
    {
        await using var log = await LogFixture.CreateSignedAsync();
        await log.Journal.CommitAsync("a", "b");
        Assert.Equal(12, (await WriteAsync(log, 5)).Entries);
        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task A_larger_archive_has_full_tiles_of_two_levels()
    {
        await using var log = await LogFixture.CreateAsync();
        var sequencer = await log.StartAsync();
        for (var i = 0; i < 10; i++) await log.Journal.CommitAsync([.. Enumerable.Range(0, 60).Select(actor => $"actor-{actor}")]);
        await log.SignedAsync();
        await sequencer.StopAsync(CancellationToken.None);
        await WriteAsync(log, 250);
        var report = await VerifyAsync();
        Assert.Empty(report.Findings);
        // 256 + 256 + 88 leaves, and the two hashes above.
        Assert.Equal((600L, 60L, 4L), (report.Entries, report.Actors, report.Tiles));

        var tile = Path.Combine(Archive, "tile", "0", "000");
        await ChangeAsync(tile, bytes => bytes[100] ^= 1);
        Assert.Contains((await VerifyAsync()).Findings, finding => finding.Kind == FindingKind.WrongTile && finding.First.StartsWith("tile/0/000", StringComparison.Ordinal));
        await RepairManifestAsync();
        Assert.Equal([FindingKind.WrongTile], (await VerifyAsync()).Findings.Select(finding => finding.Kind));
    }

    [Fact]
    public async Task Any_change_to_any_file_shows_and_the_file_is_named()
    {
        await using var log = await LogFixture.CreateSignedAsync();
        await WriteAsync(log, 5);
        foreach (var path in System.IO.Directory.GetFiles(Archive, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(Archive, path);
            var whole = await File.ReadAllBytesAsync(path, log.Patience);
            for (var at = 0; at < whole.Length; at += 1 + (whole.Length / 40))
            {
                await ChangeAsync(path, bytes => bytes[at] ^= 1);
                // A changed manifest may still be one: then it disagrees with the file that it is about.
                Assert.Contains((await VerifyAsync()).Findings, finding => name == "manifest.json" || finding.First.StartsWith(name, StringComparison.Ordinal));
                await File.WriteAllBytesAsync(path, whole, log.Patience);
            }
            File.Delete(path);
            Assert.Contains((await VerifyAsync()).Findings, finding => finding.First.StartsWith(name, StringComparison.Ordinal));
            await File.WriteAllBytesAsync(path, whole[..^1], log.Patience);
            Assert.Contains((await VerifyAsync()).Findings, finding => finding.First.StartsWith(name, StringComparison.Ordinal));
            await File.WriteAllBytesAsync(path, whole, log.Patience);
        }
        await File.WriteAllTextAsync(Path.Combine(Archive, "entries", "more.ndjson"), "{}\n", log.Patience);
        Assert.Contains("entries/more.ndjson", Assert.Single((await VerifyAsync()).Findings).First, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("entries/000000000005.ndjson", "changed", FindingKind.WrongCheckpoint)]
    [InlineData("entries/000000000005.ndjson", "left out", FindingKind.WrongCheckpoint)]
    [InlineData("entries/000000000005.ndjson", "swapped", FindingKind.WrongCheckpoint)]
    [InlineData("checkpoints.ndjson", "changed", FindingKind.WrongCheckpoint)]
    [InlineData("checkpoint", "changed", FindingKind.WrongCheckpoint)]
    public async Task Whoever_corrects_the_manifest_after_a_change_is_found_out_by_the_signatures(string name, string how, FindingKind expected)
    {
        await using var log = await LogFixture.CreateSignedAsync();
        await WriteAsync(log, 5);
        var path = Path.Combine(Archive, name);
        var lines = (await File.ReadAllTextAsync(path, log.Patience)).Split('\n');
        lines = how switch
        {
            "left out" => [.. lines[1..]],
            "swapped" => [lines[1], lines[0], .. lines[2..]],
            _ => [.. lines[..^2], lines[^2].Replace("12", "13", StringComparison.Ordinal).Replace("\"key\":\"", "\"key\":\"x", StringComparison.Ordinal).Replace("— ", "— x", StringComparison.Ordinal), lines[^1]],
        };
        await File.WriteAllTextAsync(path, string.Join('\n', lines), new UTF8Encoding(false), log.Patience);
        await RepairManifestAsync();
        Assert.Contains((await VerifyAsync()).Findings, finding => finding.Kind == expected);
    }

    [Fact]
    public async Task Nothing_is_archived_of_a_log_that_has_signed_nothing()
    {
        await using var log = await LogFixture.CreateAsync();
        await log.Journal.CommitAsync("a");
        Assert.Contains("signed nothing", (await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(log, 5))).Message, StringComparison.Ordinal);
    }

    private Task<ArchiveManifest> WriteAsync(LogFixture log, int perFile) => new ArchiveWriter(log.Source, log.Keys).WriteAsync(Archive, perFile, (_, _, _) => { }, log.Patience);

    private Task<ArchiveReport> VerifyAsync(VerifierKey? key = null) => new ArchiveVerifier(Archive, key).VerifyAsync((_, _) => { }, TestContext.Current.CancellationToken);

    private static async Task ChangeAsync(string path, Action<byte[]> change)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        change(bytes);
        await File.WriteAllBytesAsync(path, bytes);
    }

    /// <summary>Makes the manifest say what the files are now, as somebody would who wants a change to pass.</summary>
    private async Task RepairManifestAsync()
    {
        var path = Path.Combine(Archive, "manifest.json");
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(path))!;
        foreach (var file in manifest["files"]!.AsArray())
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(Archive, file!["name"]!.GetValue<string>()));
            (file["bytes"], file["sha256"]) = (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        await File.WriteAllBytesAsync(path, CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(manifest.ToJsonString())));
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);
}
