using System.Diagnostics;
using Ecosystem.Api.Limits;

namespace Ecosystem.Api.Tests.Limits;

/// <summary>Processor time is counted for the whole process, so nothing else may run beside these.</summary>
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
[Collection(nameof(CostTests))]
public sealed class CostTests(Platform platform)
{
    private string Token => Tokens.Headquarters(platform.Issuer);

    private static string Fields(int count, string each) => "{" + string.Join(' ', Enumerable.Repeat(each, count)) + "}";

    [Theory]
    [InlineData("the same field")]
    [InlineData("aliased fields")]
    [InlineData("nested pairs")]
    [InlineData("directives")]
    [InlineData("a wide literal")]
    [InlineData("a deep literal")]
    [InlineData("many variables")]
    [InlineData("deep selection")]
    [InlineData("wide introspection")]
    public async Task The_worst_document_within_the_limits_costs_less_than_two_seconds_of_processor_time(string kind)
    {
        var query = kind switch
        {
            "the same field" => "{ me " + Fields(1990, "client") + " }",
            "aliased fields" => "{ me { " + string.Join(' ', Enumerable.Range(0, 30).Select(i => $"a{i}: client")) + " } }",
            "nested pairs" => "{ __schema { types { " + string.Concat(Enumerable.Repeat("ofType{name ofType{name kind}}", 390)) + " } } }",
            "directives" => "{ me { client " + string.Concat(Enumerable.Repeat("@include(if:true)", 1900)) + " } }",
            "a wide literal" => "{ unit(id: [" + string.Join(',', Enumerable.Repeat("1", 16_000)) + "]) { id } }",
            "a deep literal" => "{ unit(id: " + new string('[', 10_000) + new string(']', 10_000) + ") { id } }",
            "many variables" => "query(" + string.Join(',', Enumerable.Range(0, 2000).Select(i => $"$v{i}:Int")) + ") { __typename }",
            "wide introspection" => "{ __schema { types { kind name description fields { name description args { name description type { kind name ofType { kind name ofType { kind name } } } } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } inputFields { name type { name } } possibleTypes { name } enumValues { name } } } }",
            _ => new string('{', 16_000) + new string('}', 16_000),
        };
        Assert.InRange(query.Length, 1, RequestLimits.DocumentCharactersMax);
        await platform.Api.AskAsync(Token, query);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        Assert.InRange((await platform.Api.AskAsync(Token, query)).Status, 200, 400);
        Assert.InRange(Process.GetCurrentProcess().TotalProcessorTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
