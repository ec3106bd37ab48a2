using System.Text.Json;
using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Domain.Access;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Audit;

/// <summary>AU-16: proofs and signatures hold for libraries nobody here wrote, and what was changed does not.</summary>
public sealed class ProofClientTests(Platform platform)
{
    private string Auditor => Tokens.Of(platform.Issuer, Audience.Auditor, Scopes.AuditRead);

    [Fact]
    public async Task Libraries_from_elsewhere_accept_our_proofs_and_refuse_changed_ones()
    {
        List<string> earlier = [];
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        for (var i = 0; i < 4; i++)
        {
            earlier.Add(await NoteBeyondAsync(earlier.LastOrDefault()));
            await SalesUnitSamples.EstablishAsync(platform);
        }
        await SalesUnitSamples.RecordDealsAsync(platform, unit);
        await Eventually.Holds(async () =>
        {
            var entries = (await platform.Api.AskAsync(Auditor, $$"""{ logEntries(actorKind: "sales-unit", actorId: "{{unit}}") { leafIndex } }""")).Data.GetProperty("logEntries").EnumerateArray().ToList();
            Assert.Equal(2, entries.Count);
            Assert.All(entries, entry => Assert.Equal(JsonValueKind.Number, entry.GetProperty("leafIndex").ValueKind));
        });

        await NpmClients.RunAsync("log-proofs.test.js", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["API"] = new Uri(platform.Api.Address, "/graphql").AbsoluteUri,
            ["TOKEN"] = Auditor,
            ["ACTOR"] = $"sales-unit {unit}",
            ["EARLIER"] = JsonSerializer.Serialize(earlier),
        }, TestContext.Current.CancellationToken);
    }

    /// <summary>The published checkpoint, once it is another than one.</summary>
    private async Task<string> NoteBeyondAsync(string? known)
    {
        var note = "";
        await Eventually.Holds(async () =>
        {
            var answer = await platform.Api.SendAsync(HttpMethod.Get, "/checkpoint");
            Assert.Equal(200, answer.Status);
            Assert.NotEqual(known, note = answer.Body);
        });
        return note;
    }
}
