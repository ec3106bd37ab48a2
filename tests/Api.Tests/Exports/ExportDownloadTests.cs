using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.Exports;

/// <summary>What was exported, downloaded over HTTP: whole, in ranges, resumed, and by whom it is not for.</summary>
public sealed class ExportDownloadTests(Platform platform)
{
    private readonly ExportingPartner _partner = new(platform);

    [Fact]
    public async Task A_part_is_lines_whose_digest_and_count_say_that_it_is_whole()
    {
        var granted = await _partner.GrantedAsync();
        var id = await _partner.DoneAsync();
        var export = await _partner.ExportAsync(id);
        var part = Assert.Single(export.GetProperty("parts").EnumerateArray());
        Assert.Equal((1, 1L, 0L), (part.GetProperty("number").GetInt32(), export.GetProperty("rows").GetInt64(), export.GetProperty("refused").GetInt64()));
        Assert.Equal(TimeSpan.FromHours(24), export.GetProperty("expiresAt").GetDateTimeOffset() - export.GetProperty("startedAt").GetDateTimeOffset());
        var whole = await _partner.DownloadAsync(part.GetProperty("path").GetString()!);

        Assert.Equal((200, "application/x-ndjson"), (whole.Status, whole.ContentType));
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(whole.Body));
        Assert.Equal(part.GetProperty("sha256").GetString(), Convert.ToHexStringLower(digest));
        Assert.Equal(($"sha-256=:{Convert.ToBase64String(digest)}:", "no-store", "bytes"), (whole.Headers["Repr-Digest"], whole.Headers["Cache-Control"], whole.Headers["Accept-Ranges"]));
        Assert.Contains("RateLimit", whole.Headers.Keys);
        var lines = whole.Body.Split('\n');
        Assert.Equal(["", $$$"""{"end":{"export":"{{{id}}}","part":1,"rows":1,"withheld":0}}"""], lines.Reverse().Take(2));
        var line = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal((granted.Customer, granted.Consent, """{"name":"星河制造 Galaxy Works","sector":"manufacturing"}"""), (line.GetProperty("customer").GetString(), line.GetProperty("consent").GetString(), line.GetProperty("profile").GetRawText()));

        // The customer sees whose export it was.
        await Eventually.Holds(async () =>
        {
            var receipts = (await platform.Api.AskAsync(Tokens.Customer(platform.Issuer, granted.Customer), "{ receipts { nodes { id reader fields purpose consent } } }")).Data.GetProperty("receipts").GetProperty("nodes");
            Assert.Equal($$"""[{"id":"{{line.GetProperty("receipt").GetString()}}","reader":"{{_partner.Organisation}}","fields":["name","sector"],"purpose":"co-marketing","consent":"{{granted.Consent}}"}]""", receipts.GetRawText());
        });
    }

    [Fact]
    public async Task A_download_that_broke_off_is_resumed_by_range_as_long_as_the_part_is_the_same()
    {
        var first = await _partner.GrantedAsync();
        for (var i = 0; i < 4; i++) await _partner.GrantedAsync("Another");
        var path = ExportingPartner.PathOf(await _partner.DoneAsync());
        var whole = await _partner.DownloadAsync(path);
        var tag = whole.Headers["ETag"];
        var bytes = Encoding.UTF8.GetBytes(whole.Body);

        var begin = await _partner.DownloadAsync(path, range: "bytes=0-99");
        var rest = await _partner.DownloadAsync(path, range: "bytes=100-", ifRange: tag);
        Assert.Equal((206, 206), (begin.Status, rest.Status));
        Assert.Equal(($"bytes 0-99/{bytes.Length}", $"bytes 100-{bytes.Length - 1}/{bytes.Length}"), (begin.Headers["Content-Range"], rest.Headers["Content-Range"]));
        Assert.Equal((whole.Headers["Repr-Digest"], tag), (rest.Headers["Repr-Digest"], rest.Headers["ETag"]));
        Assert.Equal(whole.Body, begin.Body + rest.Body);
        Assert.Equal(whole.Body[^20..], (await _partner.DownloadAsync(path, range: "bytes=-20")).Body);
        Assert.Equal((416, $"bytes */{bytes.Length}"), await Unsatisfiable(path, bytes.Length));
        Assert.Equal(304, (await _partner.DownloadAsync(path, ifNoneMatch: tag)).Status);
        var head = await _partner.DownloadAsync(path, method: HttpMethod.Head);
        Assert.Equal((200, "", $"{bytes.Length}", tag), (head.Status, head.Body, head.Headers["Content-Length"], head.Headers["ETag"]));

        // Somebody withdraws in the midst of it: what follows would be of another part, so all of it comes anew, without them.
        await _partner.WithdrawAsync(first);
        var anew = await _partner.DownloadAsync(path, range: "bytes=100-", ifRange: tag);
        Assert.Equal(200, anew.Status);
        Assert.NotEqual(tag, anew.Headers["ETag"]);
        Assert.Contains($$"""{"withheld":"{{first.Customer}}"}""", anew.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Galaxy", anew.Body, StringComparison.Ordinal);
        Assert.Contains("\"rows\":4,\"withheld\":1}}\n", anew.Body, StringComparison.Ordinal);
    }

    private async Task<(int, string)> Unsatisfiable(string path, int length)
    {
        var answer = await _partner.DownloadAsync(path, range: $"bytes={length}-");
        return (answer.Status, answer.Headers["Content-Range"]);
    }

    [Fact]
    public async Task Whoever_may_not_have_a_part_is_answered_byte_for_byte_as_about_an_export_that_nobody_has()
    {
        await _partner.GrantedAsync();
        var id = await _partner.DoneAsync();
        var cancelled = await _partner.DoneAsync();
        await _partner.ChangeAsync("cancelExport", $"export: \"{cancelled}\"");
        string[] may = [Scopes.CustomersRead, Scopes.ExportsRun];
        var denials = new (string Path, string Token)[]
        {
            (ExportingPartner.PathOf(id), _partner.TokenOf("another-client", "partner", _partner.Organisation, may)),
            (ExportingPartner.PathOf(id), _partner.TokenOf("exporter", "partner", "another_organisation", may)),
            (ExportingPartner.PathOf(id), _partner.TokenOf("exporter", "internal", _partner.Organisation, may)),
            (ExportingPartner.PathOf(id), _partner.TokenOf("exporter", "auditor", "auditor_demo", may)),
            (ExportingPartner.PathOf(id), _partner.TokenOf("exporter", "partner", _partner.Organisation, Scopes.ExportsRun)),
            (ExportingPartner.PathOf(id, 2), _partner.Token),
            (ExportingPartner.PathOf(id, 0), _partner.Token),
            ($"/exports/{id}/parts/one", _partner.Token),
            ($"/exports/{id}/parts/-1", _partner.Token),
            ("/exports/nonsense/parts/1", _partner.Token),
            (ExportingPartner.PathOf(cancelled), _partner.Token),
        };
        var unknown = await _partner.DownloadAsync(ExportingPartner.PathOf("ex_nobody"));
        Assert.Equal((404, "NOT_FOUND"), (unknown.Status, unknown.Code));
        foreach (var (path, token) in denials)
        {
            var denied = await _partner.DownloadAsync(path, token, range: "bytes=0-9");
            Assert.Equal((unknown.Status, unknown.Body, unknown.ContentType), (denied.Status, denied.Body, denied.ContentType));
            Assert.Equal(unknown.Headers.Keys.Order(StringComparer.Ordinal), denied.Headers.Keys.Order(StringComparer.Ordinal));
        }
        Assert.Equal(JsonValueKind.Null, (await _partner.ExportAsync(id, denials[0].Token)).ValueKind);
        Assert.Equal("EXPORT_UNKNOWN", (await _partner.ChangeAsync("cancelExport", $"export: \"{id}\"", token: denials[0].Token)).GetProperty("code").GetString());
        Assert.Equal(200, (await _partner.DownloadAsync(ExportingPartner.PathOf(id))).Status);
    }

    [Fact]
    public async Task A_download_needs_a_token_with_the_scope_for_any_export()
    {
        foreach (var id in new[] { "ex_nobody", "nonsense" })
        {
            var path = ExportingPartner.PathOf(id);
            var none = await platform.Api.SendAsync(HttpMethod.Get, path);
            Assert.Equal((401, "UNAUTHENTICATED"), (none.Status, none.Code));
            Assert.Contains("resource_metadata", none.Headers["WWW-Authenticate"], StringComparison.Ordinal);
            var narrow = await _partner.DownloadAsync(path, _partner.TokenOf("exporter", "partner", _partner.Organisation, Scopes.CustomersRead));
            Assert.Equal((403, "FORBIDDEN_SCOPE"), (narrow.Status, narrow.Code));
            Assert.Contains("scope=\"exports:run\"", narrow.Headers["WWW-Authenticate"], StringComparison.Ordinal);
            var supplier = await _partner.DownloadAsync(path, _partner.TokenOf("exporter", "supplier", "supplier_demo", Scopes.ExportsRun));
            Assert.Equal((403, "FORBIDDEN"), (supplier.Status, supplier.Code));
        }
        Assert.Equal(405, (await platform.Api.SendAsync(HttpMethod.Post, ExportingPartner.PathOf("ex_nobody"), _partner.Token)).Status);
    }
}
