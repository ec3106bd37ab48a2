using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.Access;

public sealed class ScopeTests(Platform platform)
{
    public static TheoryData<Audience, string> EveryOfferThatNeedsAScope() =>
    [
        .. from row in Capabilities.All
           where row is { Field: not null, Scope: not null }
           from audience in row.Audiences
           select new TheoryDataRow<Audience, string>(audience, row.Field!),
    ];

    public static TheoryData<Audience, string> EveryOfferButSubscriptions() =>
        [.. EveryOfferThatNeedsAScope().Where(offer => !offer.Data.Item2.StartsWith("Subscription.", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(EveryOfferButSubscriptions))]
    public async Task Every_field_refuses_a_token_without_its_scope_and_names_it(Audience audience, string field)
    {
        var row = Samples.Row(field);
        var token = Tokens.Of(platform.Issuer, audience, [.. Tokens.AllScopes.Where(scope => scope != row.Scope)]);
        var answer = await platform.Api.AskAsync(token, Samples.Operation(field));
        Assert.Equal((403, "FORBIDDEN_SCOPE"), (answer.Status, answer.Code));
        Assert.False(answer.Json.TryGetProperty("data", out _));
        Assert.All(answer.Json.GetProperty("errors").EnumerateArray(), error => Assert.Equal(row.Scope, error.GetProperty("extensions").GetProperty("scope").GetString()));
        Assert.Contains(answer.Json.GetProperty("errors").EnumerateArray(), error => error.GetProperty("message").GetString()!.StartsWith($"{field} needs the scope {row.Scope}", StringComparison.Ordinal));
        Assert.Contains($"error=\"insufficient_scope\", scope=\"{row.Scope}\"", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(EveryOfferThatNeedsAScope))]
    public async Task In_an_event_stream_every_field_is_refused_and_let_pass_alike(Audience audience, string field)
    {
        var row = Samples.Row(field);
        var refused = await FirstEventAsync(Tokens.Of(platform.Issuer, audience, [.. Tokens.AllScopes.Where(scope => scope != row.Scope)]), field);
        Assert.Equal(("FORBIDDEN_SCOPE", row.Scope), (refused.Code, refused.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("scope").GetString()));
        var passed = await FirstEventAsync(Tokens.Of(platform.Issuer, audience, [row.Scope!]), field);
        Assert.True(passed.Json.TryGetProperty("data", out _), passed.Body);
        Assert.NotEqual("FORBIDDEN", passed.Code);
    }

    [Theory, MemberData(nameof(EveryOfferButSubscriptions))]
    public async Task Every_field_lets_a_token_with_just_its_scope_pass(Audience audience, string field)
    {
        var answer = await platform.Api.AskAsync(Tokens.Of(platform.Issuer, audience, [Samples.Row(field).Scope!]), Samples.Operation(field));
        Assert.Equal(200, answer.Status);
        Assert.True(answer.Json.TryGetProperty("data", out _), answer.Body);
        Assert.NotEqual("FORBIDDEN", answer.Code);
    }

    private async Task<Answer> FirstEventAsync(string token, string field)
    {
        await using var events = await Live.EventReader.OpenAsync(platform.Api, token, Samples.Operation(field));
        return await events.NextAsync();
    }

    [Fact]
    public async Task A_field_inside_a_fragment_is_checked_too()
    {
        var token = Tokens.Of(platform.Issuer, Audience.Internal, [Scopes.ApprovalsRead]);
        var answer = await platform.Api.AskAsync(token, "{ ...A } fragment A on Query { ...B } fragment B on Query { me { client } units { asOf } }");
        Assert.Equal("FORBIDDEN_SCOPE", answer.Code);
    }

    [Fact]
    public async Task An_operation_that_does_not_run_needs_no_scope()
    {
        var token = Tokens.Of(platform.Issuer, Audience.Internal, [Scopes.ApprovalsRead]);
        var body = """{"query":"query mine { me { client } } query theirs { units { asOf } }","operationName":"mine"}""";
        Assert.Equal("internal-client", (await platform.Api.PostAsync(token, body)).Data.GetProperty("me").GetProperty("client").GetString());
        Assert.Equal("FORBIDDEN_SCOPE", (await platform.Api.PostAsync(token, body.Replace("\"mine\"}", "\"theirs\"}", StringComparison.Ordinal))).Code);
    }

    [Fact]
    public async Task Nothing_runs_when_one_field_lacks_its_scope()
    {
        var id = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var token = Tokens.Of(platform.Issuer, Audience.Internal, [Scopes.UnitsRead, Scopes.UnitsWrite]);
        var answer = await platform.Api.AskAsync(token, $$"""
            mutation {
              recordNps(input: { unit: "{{id}}", quarter: "2024-Q1", score: 1, responses: 1, idempotencyKey: "{{Platform.Key()}}" }) { __typename }
              voidHold(input: { unit: "{{id}}", hold: "ho_x", idempotencyKey: "{{Platform.Key()}}" }) { __typename }
            }
            """);
        Assert.Equal("FORBIDDEN_SCOPE", answer.Code);
        var unit = await platform.Api.AskAsync(token, $$"""{ unit(id: "{{id}}") { quarters { quarter } } }""");
        Assert.Empty(unit.Data.GetProperty("unit").GetProperty("quarters").EnumerateArray());
    }
}
