using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Certification.Runner;
using Ecosystem.ReferenceSupplier;

namespace Ecosystem.Grains.Tests.Certification;

/// <summary>CE-2, CE-6, CE-7: the whole plan against a supplier that is as it should be.</summary>
public sealed class ReferenceSupplierTests
{
    [Fact]
    public void Each_test_of_each_plan_can_be_carried_out_and_nothing_else_can() =>
        Assert.Equal(CertificationPlans.All.SelectMany(plan => plan.Tests).Select(test => test.Id).Distinct().Order(StringComparer.Ordinal), CertificationRunner.Carries.Order(StringComparer.Ordinal));

    [Fact]
    public async Task It_passes_every_test_and_each_is_told_as_it_ends()
    {
        await using var supplier = await Supplier.StartAsync();
        var told = new Told();
        var (report, transcript) = await supplier.Candidate.RunAsync(told: told);

        Assert.Equal("", report.Story());
        Assert.All(Enum.GetValues<CertificationModule>(), module => Assert.True(report.Passed(CertificationPlans.Latest, module)));
        Assert.Equal(CertificationPlans.Latest.Tests.Select(test => test.Id), told.All.Select(test => test.Test));
        Assert.Equal((CertificationPlans.Latest.Version, CertificationPlans.Latest.Sha256), (report.PlanVersion, report.PlanSha256));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(transcript)), report.TranscriptSha256);
    }

    [Fact]
    public async Task Every_exchange_is_a_line_of_the_transcript_and_no_secret_is_in_it()
    {
        await using var supplier = await Supplier.StartAsync();
        var (report, transcript) = await supplier.Candidate.RunAsync();
        var text = Encoding.UTF8.GetString(transcript);

        var lines = text.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(Enumerable.Range(0, lines.Count), lines.Select(line => line.GetProperty("exchange").GetInt32()));
        Assert.All(report.Tests, test => Assert.All(test.Exchanges, place => Assert.Equal(test.Test, lines[place].GetProperty("test").GetString())));
        // What a supplier has to reckon with (CE-5).
        Assert.InRange(lines.Count, 400, 700);
        Assert.Equal(lines.Count, report.Tests.Sum(test => test.Exchanges.Length));
        Assert.All(supplier.Candidate.Clients, client => Assert.DoesNotContain(client.ClientSecret, text, StringComparison.Ordinal));
        // A JWT's head and payload in base64url, whoever's it is.
        Assert.DoesNotMatch("eyJ[A-Za-z0-9_-]+\\.eyJ", text);
        Assert.Contains("\"Bearer ***\"", text, StringComparison.Ordinal);
        Assert.Contains("\"access_token\\\":\\\"***", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_is_cut_and_its_hash_is_of_the_whole()
    {
        await using var supplier = await Supplier.StartAsync();
        var (_, transcript) = await supplier.Candidate.RunAsync(Runs.Options with { BodyBytesKept = 64 });
        var bodies = Encoding.UTF8.GetString(transcript).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("request"))
            .Where(request => request.TryGetProperty("body", out var body) && body.GetProperty("bytes").GetInt32() > 64).Select(request => request.GetProperty("body")).ToList();
        Assert.NotEmpty(bodies);
        Assert.All(bodies, body => Assert.True(body.TryGetProperty("text", out var text) ? text.GetString()!.Length <= 64 : Convert.FromBase64String(body.GetProperty("base64").GetString()!).Length == 64));
        Assert.All(bodies, body => Assert.Matches("^[0-9a-f]{64}$", body.GetProperty("sha256").GetString()));
    }

    [Fact]
    public async Task A_run_that_has_made_its_requests_ends_and_says_so()
    {
        await using var supplier = await Supplier.StartAsync();
        var (report, transcript) = await supplier.Candidate.RunAsync(Runs.Options with { RequestsMax = 20 });
        Assert.Equal(20, Encoding.UTF8.GetString(transcript).Count(c => c == '\n'));
        Assert.Equal(CertificationPlans.Latest.Tests.Length, report.Tests.Length);
        Assert.Contains(report.Tests, test => test.Verdict == TestVerdict.Passed);
        Assert.Contains("20 requests", report.Tests[^1].Observed, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Tests, test => test.Verdict == TestVerdict.Failed);
    }

    [Fact]
    public async Task A_wrong_secret_makes_everything_that_needs_a_token_inconclusive()
    {
        await using var supplier = await Supplier.StartAsync();
        var candidate = supplier.Candidate with { Clients = [.. supplier.Candidate.Clients.Select(client => client with { ClientSecret = "another-secret" })] };
        var (report, _) = await candidate.RunAsync();
        // What the log shows everybody, nobody needs a token for.
        Assert.Equal("AL-01 AL-05", report.Ids(TestVerdict.Passed));
        Assert.Equal("", report.Ids(TestVerdict.Failed));
        Assert.Contains("gave Reader no token: it answered 401", report.Tests[0].Observed, StringComparison.Ordinal);
    }
}
