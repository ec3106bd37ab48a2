using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.AuthZen;

/// <summary>Questions are paid for out of the client's budget, which its operations over GraphQL are paid for out of too.</summary>
public sealed class EvaluationBudgetTests(Platform platform)
{
    private const string Question = """{ "subject": { "type": "user", "id": "u" }, "action": { "name": "pricing.approve" }, "resource": { "type": "sales-unit", "id": "su_nobody" }, "context": { "amount": { "minorUnits": 1, "currency": "USD" } } }""";

    [Fact]
    public async Task Each_question_costs_ten_and_without_enough_left_none_is_answered()
    {
        var token = platform.Issuer.TokenFor("spender-evaluating", "partner", "partner_demo", Scopes.DecisionsEvaluate);
        var one = await AskAsync(token, "/access/v1/evaluation", Question);
        Assert.Equal(200, one.Status);
        Assert.Equal("\"cost\";q=1000;qu=\"cost\";w=1000", one.Headers["RateLimit-Policy"]);
        Assert.InRange(Left(one), 980, 999);

        var ten = await AskAsync(token, "/access/v1/evaluations", $$"""{ "evaluations": [{{string.Join(", ", Enumerable.Repeat(Question, 10))}}] }""");
        Assert.Equal(200, ten.Status);
        Assert.InRange(Left(one) - Left(ten), 80, 100);

        // What is no question costs nothing.
        Assert.Equal(400, (await AskAsync(token, "/access/v1/evaluation", "{}")).Status);

        var many = $$"""{ "evaluations": [{{string.Join(", ", Enumerable.Repeat(Question, 95))}}] }""";
        var refused = await AskAsync(token, "/access/v1/evaluations", many);
        Assert.Equal(429, refused.Status);
        Assert.Contains("is left of this client's budget", refused.Json.GetString(), StringComparison.Ordinal);
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], null), 1, 1_000);
        // Nothing was taken: fewer questions are still answered.
        Assert.Equal(200, (await AskAsync(token, "/access/v1/evaluation", Question)).Status);
    }

    private static long Left(Answer answer) => long.Parse(System.Text.RegularExpressions.Regex.Match(answer.Headers["RateLimit"], "r=(?<left>[0-9]+)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["left"].Value, null);

    private Task<Answer> AskAsync(string token, string path, string body) => platform.Api.SendAsync(HttpMethod.Post, path, token, request => request.Content = RunningApi.Json(body));
}
