using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Funds;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;

namespace Ecosystem.Api.Tests.Graph;

public sealed class ReadsTests(Platform platform)
{
    /// <summary>What one request may have under way; see Reads.</summary>
    private const int ParallelMax = 16;

    private string Headquarters => Tokens.Headquarters(platform.Issuer);

    [Theory]
    [InlineData("unit", "su_", nameof(ISalesUnitGrain.Board))]
    [InlineData("approval", "ap_", nameof(IApprovalGrain.View))]
    [InlineData("fund", "fu_", nameof(IFundGrain.View))]
    [InlineData("webhook", "wh_", nameof(IWebhookGrain.View))]
    public async Task An_actor_that_a_request_names_several_times_is_asked_once(string field, string prefix, string method)
    {
        var (often, once) = (prefix + Platform.Key(), prefix + Platform.Key());
        var query = $$"""query($id: ID!) { a: {{field}}(id: $id) { id } b: {{field}}(id: "{{often}}") { __typename } {{field}}(id: "{{once}}") { id } ...more } fragment more on Query { d: {{field}}(id: $id) { id } }""";
        var answer = await platform.Api.AskAsync(Headquarters, query, new { id = often });
        Assert.Equal($$"""{"a":null,"b":null,"{{field}}":null,"d":null}""", answer.Data.GetRawText());
        Assert.Equal((1, 1), (platform.Calls.Of(often, method), platform.Calls.Of(once, method)));

        // The next request is another: what this one saw may be over.
        await platform.Api.AskAsync(Headquarters, query, new { id = often });
        Assert.Equal(2, platform.Calls.Of(often, method));
    }

    [Fact]
    public async Task A_unit_of_a_list_that_is_also_named_is_asked_once()
    {
        var before = TimeProvider.System.GetUtcNow().AddSeconds(-1);
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var query = $$"""query($from: DateTime) { units(first: 200, changedFrom: $from) { nodes { id name } } unit(id: "{{unit}}") { name } again: unit(id: "{{unit}}") { deals } }""";
        var asked = 0;
        await Eventually.Holds(async () =>
        {
            asked = platform.Calls.Of(unit, nameof(ISalesUnitGrain.Board));
            var answer = await platform.Api.AskAsync(Headquarters, query, new { from = before.ToString("O") });
            Assert.Contains(answer.Data.GetProperty("units").GetProperty("nodes").EnumerateArray(), node => node.GetProperty("id").GetString() == unit);
        });
        Assert.Equal(1, platform.Calls.Of(unit, nameof(ISalesUnitGrain.Board)) - asked);
    }

    [Fact]
    public async Task Different_actors_are_asked_at_once_and_no_more_of_them_than_sixteen()
    {
        string[] units = [.. Enumerable.Range(0, 20).Select(_ => SalesUnitId.Prefix + Platform.Key())];
        var held = platform.Calls.Hold(units);
        var asking = platform.Api.AskAsync(Headquarters, $"{{ {string.Join(' ', units.Select((unit, at) => $"u{at}: unit(id: \"{unit}\") {{ id }}"))} }}");
        await Eventually.Holds(() =>
        {
            Assert.Equal(ParallelMax, held.Waiting);
            return Task.CompletedTask;
        });
        held.LetGo();
        Assert.Equal(20, (await asking).Data.EnumerateObject().Count());
        Assert.All(units, unit => Assert.Equal(1, platform.Calls.Of(unit, nameof(ISalesUnitGrain.Board))));
    }
}
