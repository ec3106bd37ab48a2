using Ecosystem.Api.Access;
using Ecosystem.Api.Limits;
using Ecosystem.Api.Plans;
using Ecosystem.Domain.Access;
using GraphQLParser;

namespace Ecosystem.Api.Tests.Plans;

public sealed class KnownOperationsTests(Platform platform)
{
    private static readonly GraphQLParser.AST.GraphQLDocument s_document = Parser.Parse("{ me { client } }");

    private PlanExecutor Plans => platform.Api.Service<PlanExecutor>();

    private static OperationKey Key(string text, string? name = null) => new(Audience.Internal, text, name);

    private KnownOperation Operation(int number) =>
        new(Key($"{{ n{number}: __typename }}"), platform.Api.Service<AudienceSchemas>()[Audience.Internal], s_document, null, Meter.Measure(s_document));

    [Fact]
    public void Operations_that_nobody_asks_any_more_are_forgotten_and_those_that_are_asked_are_not()
    {
        const int room = 20_000;
        var known = new KnownOperations(room);
        known.Keep(Operation(0));
        for (var number = 1; number < 1000; number++)
        {
            known.Keep(Operation(number));
            Assert.NotNull(known.Find(Operation(0).Key));
            // Each counts 512 and its text, in two generations.
            Assert.InRange(known.Count, 1, 2 * room / 512);
        }
        Assert.Null(known.Find(Operation(1).Key));
        Assert.NotNull(known.Find(Operation(999).Key));
    }

    [Fact]
    public async Task Valid_documents_are_kept_for_their_audience_and_invalid_ones_and_introspection_are_not()
    {
        var token = Tokens.Headquarters(platform.Issuer);
        var (valid, invalid, introspection) = ($"{{ me {{ c{Platform.Key()}: client }} }}", $"{{ me {{ c{Platform.Key()} }} }}", $"{{ t{Platform.Key()}: __type(name: \"Me\") {{ name }} }}");
        foreach (var text in (string[])[valid, invalid, introspection]) await platform.Api.AskAsync(token, text);
        Assert.True(Plans.Known.Find(Key(valid))?.HasPlan);
        Assert.Null(Plans.Known.Find(Key(valid) with { Audience = Audience.Partner }));
        Assert.Null(Plans.Known.Find(Key(invalid)));
        Assert.Null(Plans.Known.Find(Key(introspection)));
    }

    [Fact]
    public async Task A_kept_document_is_still_refused_to_a_token_that_lacks_a_scope_and_for_variables_that_are_wrong()
    {
        var text = $"query($id: ID!) {{ u{Platform.Key()}: unit(id: $id) {{ id }} }}";
        var all = Tokens.Headquarters(platform.Issuer);
        Assert.Equal(200, (await platform.Api.AskAsync(all, text, new { id = "su_x" })).Status);
        Assert.True(Plans.Known.Find(Key(text))?.HasPlan);

        var poor = await platform.Api.AskAsync(Tokens.Of(platform.Issuer, Audience.Internal, Scopes.FundsRead), text, new { id = "su_x" });
        Assert.Equal((403, "FORBIDDEN_SCOPE"), (poor.Status, poor.Code));
        Assert.Contains("units:read", poor.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(all, text, new { id = true })).Code);
        Assert.Equal("BAD_INPUT", (await platform.Api.AskAsync(all, text)).Code);
        Assert.Equal(200, (await platform.Api.AskAsync(all, text, new { id = "su_x" })).Status);
    }
}
