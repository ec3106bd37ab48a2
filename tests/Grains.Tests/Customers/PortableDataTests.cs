using System.Text.Json;
using System.Text.Json.Nodes;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Tests.Exports;
using Ecosystem.Testing;
using Json.Schema;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>CU-15: what a customer takes along is what the published schema says.</summary>
public sealed class PortableDataTests(PlatformFixture platform)
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Repository.Root, "docs", "portable-data.schema.json")));

    [Fact]
    public async Task Every_line_of_a_portable_export_is_one_of_the_published_schema_and_so_is_what_an_erasure_leaves()
    {
        await using var cluster = await ExportCluster.StartAsync(platform, rowsPerPart: 2);
        var granted = await cluster.GrantedAsync();
        var customer = cluster.Grain<ICustomerGrain>(granted.Id.Value);
        platform.As("customer-admin", "customer", granted.Id.Value, Scopes.PassportRead, Scopes.PassportWrite, Scopes.ExportsRun);
        await customer.RectifyProfile(new(null, null, 2001, null, null, null, null, ["employees"]), PlatformFixture.Key());
        var interaction = await OfPlatformAsync(() => customer.OwnData(""));
        platform.As("customer-admin", "customer", granted.Id.Value, Scopes.PassportRead, Scopes.PassportWrite, Scopes.ExportsRun);
        await customer.RectifyInteraction(new(interaction.Interactions[0].Id, null, null, null, "not so"), PlatformFixture.Key());
        await cluster.WithdrawAsync(granted);
        platform.As("customer-client", "customer", granted.Id.Value, Scopes.PassportRead, Scopes.PassportWrite, Scopes.ExportsRun);
        await customer.GrantConsent(new("hq", DataCategory.Interactions, "service", LegalBasis.Contract, ["summary"], cluster.Time.GetUtcNow().AddDays(1), CrossBorder: true), PlatformFixture.Key());
        var export = await cluster.StartedAsync(ExportKind.Portable);
        await cluster.WriteAsync();
        platform.As("customer-client", "customer", granted.Id.Value, Scopes.PassportRead, Scopes.PassportWrite, Scopes.ExportsRun);
        var lines = new List<string>();
        foreach (var part in (await export.View())!.Parts) lines.AddRange((await export.Part(part.Number))!.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries));

        Assert.All(lines, line => Assert.True(IsValid(line), line));
        Assert.Equal(["about", "profile", "interaction", "interaction", "consent", "withdrawal", "consent"], lines.Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().First(one => one.Name != "leafIndex").Name).Where(name => name != "end"));
        await customer.Erase(granted.Id, PlatformFixture.Key());
        var after = (await export.Part(1))!.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, after.Length);
        Assert.All(after, line => Assert.True(IsValid(line), line));
        Assert.StartsWith("{\"withheld\"", after[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"profile":{"sector":"trade"}}""")]
    [InlineData("""{"profile":{"name":"x","foundedYear":"1998"}}""")]
    [InlineData("""{"about":{"format":"ecosystem-portable-data","version":2,"schema":"portable-data.schema.json","customer":"cu_1"}}""")]
    [InlineData("""{"receipt":{}}""")]
    [InlineData("""{}""")]
    public void What_is_no_line_of_it_is_told_from_one(string line) => Assert.False(IsValid(line));

    private static bool IsValid(string line) => s_schema.Evaluate(JsonNode.Parse(line)).IsValid;

    private async Task<T> OfPlatformAsync<T>(Func<Task<T>> ask)
    {
        platform.AsPlatform();
        return await ask();
    }
}
