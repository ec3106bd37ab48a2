using Ecosystem.Api.Access;
using Ecosystem.Api.Limits;
using Ecosystem.Domain.Access;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace Ecosystem.Api.Tests.Limits;

public sealed class OperationCostTests(Platform platform)
{
    private long Cost(string text, string? name = null, params (string Name, object? Value)[] variables)
    {
        var document = Parser.Parse(text);
        var runs = document.Definitions.OfType<GraphQLOperationDefinition>().First(operation => name is null || operation.Name == name);
        return Meter.Measure(document, platform.Api.Service<AudienceSchemas>()[Audience.Internal], runs).Cost.Of(new Inputs(variables.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("{ __typename }", 0)]
    [InlineData("{ me { client subject scopes } }", 1)]
    [InlineData("{ nothing { of { the } } kind }", 0)]
    // A page and its items; pageInfo is one more.
    [InlineData("{ units(first: 7) { nodes { id } } }", 8)]
    [InlineData("{ units(first: 7) { nodes { id } pageInfo { endCursor } } }", 9)]
    [InlineData("{ units { nodes { id } } }", 51)]
    // What a page may have at most, whatever is asked for.
    [InlineData("{ units(first: 2000000000) { nodes { id } } }", 201)]
    [InlineData("{ units(first: 99999999999999999999) { nodes { id } } }", 201)]
    [InlineData("{ units(first: -1) { nodes { id } } }", 2)]
    // Lists inside multiply: seven units of ten quarters each.
    [InlineData("{ units(first: 7) { nodes { quarters { quarter } } } }", 78)]
    [InlineData("{ units(first: 7) { nodes { ...q } } } fragment q on SalesUnit { quarters { quarter } }", 78)]
    [InlineData("{ units(first: 7) { ... on SalesUnitConnection { nodes { quarters { quarter } } } } }", 78)]
    // A list with first of its own.
    [InlineData("{ logEntries(actorKind: \"x\", actorId: \"y\", first: 20) { actor } }", 20)]
    // A read that leaves a receipt.
    [InlineData("{ customer(id: \"cu_1\") { profile(purpose: \"x\") { name } } }", 12)]
    [InlineData("{ customer(id: \"cu_1\") { interactions(purpose: \"x\") { channel } } }", 111)]
    [InlineData("{ customers(first: 3) { nodes { profile(purpose: \"x\") { name } } } }", 37)]
    [InlineData("{ __schema { types { name } } }", 1_000)]
    [InlineData("mutation { postHold(input: {}) { __typename } }", 11)]
    public void Each_object_costs_one_and_what_weighs_more_says_so(string query, long cost) => Assert.Equal(cost, Cost(query));

    [Fact]
    public void A_size_may_be_a_variable_and_has_its_default()
    {
        const string query = "query($n: Int = 9) { units(first: $n) { nodes { id } } }";
        Assert.Equal((10, 5, 201, 51), (Cost(query), Cost(query, null, ("n", 4)), Cost(query, null, ("n", "many")), Cost(query, null, ("n", null))));
    }

    [Fact]
    public void Only_the_operation_that_runs_costs()
    {
        const string two = "query a { me { client } } query b { units(first: 9) { nodes { id } } }";
        Assert.Equal((1, 10), (Cost(two, "a"), Cost(two, "b")));
    }
}
