using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Api.Tests.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Audit;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Audit;

namespace Ecosystem.Api.Tests.Audit;

/// <summary>AU-17: a customer takes its own entries away with their proofs, and whatever is changed in the file shows.</summary>
public sealed class OwnLogDownloadTests(Platform platform)
{
    private const string Path = "/log/mine";

    [Fact]
    public async Task A_customers_file_holds_all_its_entries_and_checks_offline()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await world.GrantAsync();
        var receipt = await world.ReceiptAsync();
        var lines = await LinesAsync(world, receipt);
        var check = Check(lines);
        Assert.Null(check.Fault);
        // Registered, an interaction, a grant and a read: each of these is an entry.
        Assert.Equal((world.Customer, 4L, 6L), (check.Customer, check.Entries, check.Lines));
        Assert.DoesNotContain(lines, line => line.Contains("星河制造", StringComparison.Ordinal) || line.Contains("asks for a quote", StringComparison.Ordinal));
        var shown = (await platform.Api.AskAsync(Auditor, "{ checkpoint { verifierKey } }")).Data.GetProperty("checkpoint").GetProperty("verifierKey").GetString();
        Assert.True(VerifierKey.TryParse(shown, out var key));
        Assert.Null(Check(lines, key).Fault);

        // Each piece is a proof by itself, too.
        var own = JsonDocument.Parse(lines[1]).RootElement.GetProperty("own");
        Assert.True(TlogProof.TryParse(own.GetProperty("proof").GetString(), out var proof));
        Assert.True(proof.Proves(Encoding.UTF8.GetBytes(own.GetProperty("entry").GetString()!), key, Ed25519.Verify));
    }

    [Fact]
    public async Task Another_customer_gets_none_of_it_and_nobody_else_gets_anything()
    {
        var (world, other) = (await PassportWorld.MadeAsync(platform), await PassportWorld.MadeAsync(platform));
        await world.GrantAsync();
        await LinesAsync(world, world.Customer);
        var theirs = await LinesAsync(other, other.Customer);
        Assert.DoesNotContain(theirs, line => line.Contains(world.Customer, StringComparison.Ordinal) || line.Contains(world.Partner, StringComparison.Ordinal));
        Assert.Equal(2, Check(theirs).Entries);
        // Of a customer that the log has nothing of, it says just that.
        var nobody = await platform.Api.SendAsync(HttpMethod.Get, Path, Tokens.Customer(platform.Issuer, Platform.Fresh<CustomerId>().Value));
        Assert.Equal((200, 0L, (string?)null), (nobody.Status, Check(Split(nobody.Body)).Entries, Check(Split(nobody.Body)).Fault));

        Assert.Equal(401, (await platform.Api.SendAsync(HttpMethod.Get, Path)).Status);
        foreach (var audience in Enum.GetValues<Audience>().Where(audience => audience != Audience.Customer))
        {
            var refused = await platform.Api.SendAsync(HttpMethod.Get, Path, Tokens.Of(platform.Issuer, audience, [.. Tokens.AllScopes]));
            Assert.Equal((403, "FORBIDDEN"), (refused.Status, refused.Code));
        }
        var unscoped = await platform.Api.SendAsync(HttpMethod.Get, Path, platform.Issuer.TokenFor("other-client", "customer", world.Customer));
        Assert.Equal("FORBIDDEN_SCOPE", unscoped.Code);
    }

    [Fact]
    public async Task A_download_costs_and_is_stored_nowhere()
    {
        var world = await PassportWorld.MadeAsync(platform);
        var token = platform.Issuer.TokenFor("spender-own-log", "customer", world.Customer, Scopes.PassportRead);
        var answer = await platform.Api.SendAsync(HttpMethod.Get, Path, token);
        Assert.Equal((200, "application/x-ndjson", "no-store"), (answer.Status, answer.ContentType, answer.Headers["Cache-Control"]));
        // Of 15 it took 10.
        var refused = await platform.Api.SendAsync(HttpMethod.Get, Path, token);
        Assert.Equal((429, "BUDGET_EXHAUSTED"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task Whatever_is_changed_in_the_file_is_refused_and_its_place_named()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await world.GrantAsync();
        var lines = await LinesAsync(world, await world.ReceiptAsync());
        var other = await LinesAsync(await PassportWorld.MadeAsync(platform), "");
        Assert.Null(Check(lines).Fault);

        // Any byte of any line.
        for (var line = 0; line < lines.Length; line++)
        {
            var bytes = Encoding.UTF8.GetBytes(lines[line]);
            for (var at = 0; at < bytes.Length; at += 1 + (bytes.Length / 400))
            {
                var changed = lines.Select(Encoding.UTF8.GetBytes).ToArray();
                changed[line][at] ^= 1;
                var fault = Check(changed).Fault;
                Assert.NotNull(fault);
                // Another customer's id in the head is one, until the first entry says whose it is.
                Assert.True(fault.StartsWith($"line {line + 1}", StringComparison.Ordinal) || (line == 0 && fault.Contains("the entry is of customer", StringComparison.Ordinal)), fault);
            }
        }

        // Lines left out, doubled, changed about, from another file, and spelt otherwise.
        for (var line = 0; line < lines.Length; line++) Assert.NotNull(Check([.. lines.Where((_, i) => i != line)]).Fault);
        for (var line = 0; line < lines.Length; line++) Assert.StartsWith($"line {line + 2}", Check([.. lines[..(line + 1)], .. lines[line..]]).Fault, StringComparison.Ordinal);
        for (var line = 0; line + 1 < lines.Length; line++) Assert.NotNull(Check([.. lines[..line], lines[line + 1], lines[line], .. lines[(line + 2)..]]).Fault);
        Assert.StartsWith("line 2 (version 1): the entry is of customer", Check([lines[0], other[1], .. lines[2..]]).Fault, StringComparison.Ordinal);
        Assert.NotNull(Check([other[0], .. lines[1..]]).Fault);
        Assert.NotNull(Check([.. lines[..^1], other[^1]]).Fault);
        Assert.StartsWith("line 2", Check([lines[0], lines[1] + " ", .. lines[2..]]).Fault, StringComparison.Ordinal);
        Assert.StartsWith("line 2", Check([lines[0], lines[1].Replace("{\"own\":{", "{\"own\":{\"more\":1,", StringComparison.Ordinal), .. lines[2..]]).Fault, StringComparison.Ordinal);

        // Entries left off the end, with the count corrected: the statement is signed.
        var shorter = JsonNode.Parse(lines[^1])!;
        shorter["end"]!["entries"] = lines.Length - 3;
        Assert.Contains("or others", Check([.. lines[..^2], Encoding.UTF8.GetString(CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(shorter.ToJsonString(DomainJson.Options))))]).Fault, StringComparison.Ordinal);
        Assert.Contains("breaks off", Check(lines[..^1]).Fault, StringComparison.Ordinal);

        // Another log's key, and another key for this file.
        Assert.Contains("not the one you gave", Check(lines, VerifierKey.Of("other.example/log", new byte[32])).Fault, StringComparison.Ordinal);
    }

    private string Auditor => Tokens.Of(platform.Issuer, Audience.Auditor, Scopes.AuditRead);

    /// <summary>The file's lines, once something is in it.</summary>
    private async Task<string[]> LinesAsync(PassportWorld world, string known)
    {
        string[] lines = [];
        await Eventually.Holds(async () =>
        {
            var answer = await platform.Api.SendAsync(HttpMethod.Get, Path, world.CustomerToken);
            Assert.Equal(200, answer.Status);
            lines = Split(answer.Body);
            Assert.True(lines.Length >= 4);
            Assert.Contains(lines.Skip(1).SkipLast(1), line => line.Contains(known, StringComparison.Ordinal));
        });
        return lines;
    }

    private static string[] Split(string body)
    {
        Assert.EndsWith("\n", body, StringComparison.Ordinal);
        return body[..^1].Split('\n');
    }

    private static OwnLogCheck Check(string[] lines, VerifierKey? key = null) => Check([.. lines.Select(Encoding.UTF8.GetBytes)], key);

    private static OwnLogCheck Check(byte[][] lines, VerifierKey? key = null)
    {
        var check = new OwnLogCheck(Ed25519.Verify, key);
        foreach (var line in lines) check.Take(line);
        check.Finish();
        return check;
    }
}
