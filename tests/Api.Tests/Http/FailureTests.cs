using Ecosystem.Contracts.Access;

namespace Ecosystem.Api.Tests.Http;

public sealed class FailureTests(Platform platform)
{
    public static TheoryData<string, string> Failures() => new()
    {
        { nameof(InvalidOperationException), "INTERNAL" },
        { nameof(FormatException), "INTERNAL" },
        { nameof(TimeoutException), "UNAVAILABLE" },
        { nameof(OrleansException), "UNAVAILABLE" },
        { nameof(SiloUnavailableException), "UNAVAILABLE" },
        { nameof(OperationCanceledException), "UNAVAILABLE" },
        { nameof(Npgsql.NpgsqlException), "UNAVAILABLE" },
        { nameof(CallRefusedException), "FORBIDDEN" },
    };

    private static Exception Make(string name) => name switch
    {
        nameof(InvalidOperationException) => new InvalidOperationException("secret: Host=db;Password=x", new FormatException("secret inner")),
        nameof(FormatException) => new FormatException("secret"),
        nameof(TimeoutException) => new TimeoutException("secret: S10.0.0.1:11111"),
        nameof(OrleansException) => new OrleansException("secret"),
        nameof(SiloUnavailableException) => new SiloUnavailableException("secret"),
        nameof(OperationCanceledException) => new OperationCanceledException("secret"),
        nameof(Npgsql.NpgsqlException) => new Npgsql.NpgsqlException("secret"),
        _ => new CallRefusedException("secret"),
    };

    [Theory, MemberData(nameof(Failures))]
    public async Task A_failure_is_told_with_its_code_and_trace_id_and_nothing_of_what_is_inside(string failure, string code)
    {
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, FailingCluster.With(Make(failure)));
        foreach (var query in new[] { """{ unit(id: "su_1") { id } me { client } }""", "{ units { asOf } }", """mutation { postHold(input: { unit: "su_1", hold: "ho_1", idempotencyKey: "k" }) { __typename } }""" })
        {
            var answer = await api.AskAsync(Tokens.Headquarters(platform.Issuer), query);
            Assert.Equal((200, code), (answer.Status, answer.Code));
            Assert.DoesNotMatch("secret|Exception|System|Orleans", answer.Body);
            Assert.Matches("\"traceId\":\"[0-9a-f]{32}\"", answer.Body);
            if (code == "UNAVAILABLE") Assert.Contains("with the same idempotency key", answer.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_field_failing_leaves_the_others_answered()
    {
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, FailingCluster.With(new TimeoutException()));
        var answer = await api.AskAsync(Tokens.Headquarters(platform.Issuer), """{ unit(id: "su_1") { id } me { client } }""");
        Assert.Equal("""{"unit":null,"me":{"client":"hq-console"}}""", answer.Json.GetProperty("data").GetRawText());
        Assert.Equal("""["unit"]""", answer.Json.GetProperty("errors")[0].GetProperty("path").GetRawText());
    }

    [Theory]
    [InlineData(nameof(TimeoutException), 503)]
    [InlineData(nameof(InvalidOperationException), 500)]
    public async Task The_public_checkpoint_says_so_too(string failure, int status)
    {
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, FailingCluster.With(Make(failure)));
        var answer = await api.SendAsync(HttpMethod.Get, "/checkpoint");
        Assert.Equal(status, answer.Status);
        Assert.Matches("Trace id: [0-9a-f]{32}\n$", answer.Body);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_alive_but_not_ready_while_no_silo_answers()
    {
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, FailingCluster.With(new SiloUnavailableException()));
        Assert.Equal(200, (await api.SendAsync(HttpMethod.Get, "/health/live")).Status);
        Assert.Equal(503, (await api.SendAsync(HttpMethod.Get, "/health/ready")).Status);
    }
}
