using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Domain.Certification;
using Ecosystem.Testing;
using Json.Schema;

namespace Ecosystem.Grains.Tests.Certification;

/// <summary>CE-1: plans are data, pinned by their hash, and every test names a rule of the interface.</summary>
public sealed partial class CertificationPlansTests
{
    private static string Folder => Path.Combine(Repository.Root, "grains", "Domain", "Certification", "Plans");

    /// <summary>What is published stays as it was: a change is a new plan, with a line here.</summary>
    public static TheoryData<string, string> Published => new() { { "2026-1", "c2048004bfe981633e4a7decf6ac24bf3cf22d6b71b9778a1ea828cfb2c3fc23" } };

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_plan_is_never_changed(string version, string sha256) => Assert.Equal(sha256, CertificationPlans.ByVersion(version)?.Sha256);

    [Fact]
    public void Every_plan_is_published_and_the_latest_is_last()
    {
        Assert.Equal(Published.Select(row => row.Data.Item1), CertificationPlans.All.Select(plan => plan.Version));
        Assert.Same(CertificationPlans.All[^1], CertificationPlans.Latest);
        Assert.Null(CertificationPlans.ByVersion("2025-9"));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void A_plan_is_after_its_schema(string version, string _)
    {
        var schema = JsonSchema.FromFile(Path.Combine(Folder, "plan.schema.json"));
        using var plan = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, $"{version}.json")));
        var result = schema.Evaluate(plan.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', result.Details.Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}")));
    }

    [Theory]
    [InlineData("\"isNegative\": false", "\"isNegative\": \"no\"")]
    [InlineData("\"id\": \"DP-01\"", "\"id\": \"CS-01\"")]
    [InlineData("\"rule\": \"CSI-2\"", "\"rule\": \"2\"")]
    [InlineData("\"version\"", "\"versions\"")]
    public void What_is_no_plan_is_not_after_it(string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "2026-1.json"));
        using var plan = JsonDocument.Parse(text.Replace(from, to, StringComparison.Ordinal));
        Assert.NotEqual(text, plan.RootElement.GetRawText());
        Assert.False(JsonSchema.FromFile(Path.Combine(Folder, "plan.schema.json")).Evaluate(plan.RootElement).IsValid);
    }

    [Fact]
    public void The_hash_is_of_the_content_and_not_of_its_layout()
    {
        var text = File.ReadAllText(Path.Combine(Folder, "2026-1.json"));
        using var plan = JsonDocument.Parse(text);
        Assert.Equal(CertificationPlans.ByVersion("2026-1")!.Sha256, CertificationPlans.Read(JsonSerializer.SerializeToUtf8Bytes(plan.RootElement)).Sha256);
        Assert.NotEqual(CertificationPlans.ByVersion("2026-1")!.Sha256, CertificationPlans.Read(System.Text.Encoding.UTF8.GetBytes(text.Replace("No token", "no token", StringComparison.Ordinal))).Sha256);
    }

    [Fact]
    public void The_latest_covers_every_module_mostly_with_what_must_be_refused()
    {
        var tests = CertificationPlans.Latest.Tests;
        Assert.Equal(tests.Length, tests.Select(test => test.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enum.GetValues<CertificationModule>(), module => Assert.True(tests.Count(test => test.Module == module) >= 15));
        Assert.True(tests.Count(test => test.IsNegative) > tests.Length / 2);
    }

    [Theory]
    [InlineData("sovereignty-interface.md")]
    [InlineData("sovereignty-interface.zh-CN.md")]
    public void Every_rule_of_the_interface_is_tested_and_every_test_names_one(string page)
    {
        var rules = RuleName().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", page))).Select(match => match.Groups["rule"].Value).ToHashSet(StringComparer.Ordinal);
        var tested = CertificationPlans.Latest.Tests.Select(test => test.Rule).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(tested.Except(rules));
        // How it is reached and how tokens are had every test shows; what a customer's data and spaces need before anything can be shown of them, too. Ownership is proven at registration.
        Assert.Equal(["CSI-1", "CSI-10", "CSI-20", "CSI-3", "CSI-4", "CSI-40", "CSI-50"], rules.Except(tested).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^- \*\*(?<rule>CSI-[0-9]+)\*\*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleName();
}
