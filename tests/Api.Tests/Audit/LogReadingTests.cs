using System.Text;
using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Audit;

namespace Ecosystem.Api.Tests.Audit;

/// <summary>AU-14: tiles for anybody, entries for auditors, over plain HTTP.</summary>
public sealed class LogReadingTests(Platform platform)
{
    private string Auditor => Tokens.Of(platform.Issuer, Audience.Auditor, Scopes.AuditRead);

    [Fact]
    public async Task With_the_tiles_anybody_computes_the_root_that_the_checkpoint_states()
    {
        var checkpoint = await SignedAsync();
        var edge = TileEdge.Load(checkpoint.Size, tile => BytesAsync(TilePath.Of(tile, Tiles.WidthOf(tile, checkpoint.Size))).GetAwaiter().GetResult());
        Assert.Equal(checkpoint.Root, edge.Root());
    }

    [Fact]
    public async Task A_tile_is_bytes_to_be_kept_for_ever_and_a_narrower_one_its_beginning()
    {
        var checkpoint = await SignedAsync();
        var width = (int)Math.Min(checkpoint.Size, 255);
        using var response = await platform.Api.Http.GetAsync(new Uri($"/tile/0/000.p/{width}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((200, "application/octet-stream"), ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", response.Headers.GetValues("Cache-Control")));
        var whole = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(width * TreeHash.Length, whole.Length);
        Assert.Equal(whole[..TreeHash.Length], await BytesAsync("tile/0/000.p/1"));
    }

    [Theory]
    [InlineData("/tile/0/0")]
    [InlineData("/tile/0/000.p/0")]
    [InlineData("/tile/0/000.p/256")]
    [InlineData("/tile/0/000.p/01")]
    [InlineData("/tile/00/000.p/1")]
    [InlineData("/tile/8/000")]
    [InlineData("/tile/0/x999/999")]
    [InlineData("/tile/0/x000/000.p/1")]
    [InlineData("/tile/entries/000.p/1")]
    [InlineData("/tile/0/-01")]
    [InlineData("/tile/")]
    public async Task What_is_no_tile_of_the_signed_tree_is_not_found_and_not_kept(string path)
    {
        await SignedAsync();
        var answer = await platform.Api.SendAsync(HttpMethod.Get, path);
        Assert.Equal((404, "no-store"), (answer.Status, answer.Headers["Cache-Control"]));
    }

    [Fact]
    public async Task An_auditor_reads_entries_in_the_order_of_the_tree_and_their_bytes_are_the_leaves()
    {
        var checkpoint = await SignedAsync();
        var answer = await platform.Api.SendAsync(HttpMethod.Get, "/log/entries?start=0&count=2", Auditor);
        Assert.Equal((200, "application/x-ndjson; charset=utf-8", "no-store"), (answer.Status, answer.ContentType, answer.Headers["Cache-Control"]));
        Assert.Contains("RateLimit", answer.Headers.Keys);
        var lines = answer.Body.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([0, 1], lines.Select(line => line.GetProperty("leaf_index").GetInt64()));
        var tile = await BytesAsync("tile/0/000.p/2");
        for (var i = 0; i < 2; i++)
            Assert.Equal(TreeHash.Of(tile.AsSpan(i * TreeHash.Length, TreeHash.Length)), MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(lines[i].GetProperty("entry").GetString()!)));
        Assert.Equal("", (await platform.Api.SendAsync(HttpMethod.Get, $"/log/entries?start={checkpoint.Size + 1_000_000}", Auditor)).Body);
    }

    [Theory]
    [InlineData("start=-1")]
    [InlineData("start=x")]
    [InlineData("start=")]
    [InlineData("start=1&start=2")]
    [InlineData("count=0")]
    [InlineData("count=1001")]
    [InlineData("start=9223372036854775807")]
    public async Task What_is_no_range_is_bad_input(string query)
    {
        var answer = await platform.Api.SendAsync(HttpMethod.Get, $"/log/entries?{query}", Auditor);
        Assert.Equal((400, "BAD_INPUT"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Entries_are_for_auditors_and_headquarters_with_the_scope()
    {
        Assert.Equal(401, (await platform.Api.SendAsync(HttpMethod.Get, "/log/entries")).Status);
        Assert.Equal((403, "FORBIDDEN"), await OfAsync(Tokens.Of(platform.Issuer, Audience.Partner)));
        Assert.Equal((403, "FORBIDDEN"), await OfAsync(Tokens.Of(platform.Issuer, Audience.Customer)));
        Assert.Equal((403, "FORBIDDEN_SCOPE"), await OfAsync(Tokens.Of(platform.Issuer, Audience.Auditor, Scopes.UnitsRead)));
        Assert.Equal(200, (await platform.Api.SendAsync(HttpMethod.Get, "/log/entries", Tokens.Headquarters(platform.Issuer))).Status);

        async Task<(int, string?)> OfAsync(string token) => await platform.Api.SendAsync(HttpMethod.Get, "/log/entries", token) is var answer ? (answer.Status, answer.Code) : default;
    }

    /// <summary>The checkpoint, once there are three leaves at least.</summary>
    private async Task<Checkpoint> SignedAsync()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        await SalesUnitSamples.RecordDealsAsync(platform, unit);
        await SalesUnitSamples.EstablishAsync(platform);
        Checkpoint? checkpoint = null;
        await Eventually.Holds(async () =>
        {
            var key = (await platform.Api.AskAsync(Auditor, "{ checkpoint { verifierKey } }")).Data.GetProperty("checkpoint").GetProperty("verifierKey").GetString();
            Assert.True(VerifierKey.TryParse(key, out var verifier));
            Assert.True(Checkpoint.TryOpen(Encoding.UTF8.GetBytes((await platform.Api.SendAsync(HttpMethod.Get, "/checkpoint")).Body), verifier, Ed25519.Verify, out checkpoint));
            Assert.True(checkpoint.Size >= 3);
        });
        return checkpoint!;
    }

    private Task<byte[]> BytesAsync(string path) => platform.Api.Http.GetByteArrayAsync(new Uri($"/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
}
