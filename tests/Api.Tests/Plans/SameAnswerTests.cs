using System.Text;
using System.Text.Json;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using Ecosystem.Api.Plans;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;
using Ecosystem.Hosting.Tokens;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace Ecosystem.Api.Tests.Plans;

/// <summary>The library is the oracle: whatever is asked, a plan answers as it does.</summary>
public sealed class SameAnswerTests(Platform platform)
{
    private const int Seeds = 20;
    private const int OperationsEach = 250;

    private readonly IGraphQLTextSerializer _serializer = platform.Api.Service<IGraphQLTextSerializer>();
    private readonly IDocumentExecuter _library = platform.Api.Service<IDocumentExecuter>();
    private readonly Failures _failures = platform.Api.Service<Failures>();

    [Fact]
    public async Task Operations_of_chance_are_answered_by_plans_as_by_the_library()
    {
        var schema = ZooSchema.Make();
        var (planned, failed, refused, nulls) = (0, 0, 0, 0);
        for (var seed = 0; seed < Seeds * OperationsEach; seed++)
        {
            var made = new OperationMaker(schema, seed).Make();
            var operation = Known(schema, made.Document);
            // A first answer makes the plan, a second one finds it.
            for (var time = 0; time < 2; time++)
            {
                var ours = await OursAsync(operation, made.Variables);
                var theirs = await TheirsAsync(operation, made.Variables);
                Assert.True(AreAlike(theirs, ours), $"Seed {seed}, time {time}\n{made.Document}\n{JsonSerializer.Serialize(made.Variables)}\nlibrary: {theirs}\nplan:    {ours}");
                if (time == 0) continue;
                var answered = ours.Contains("\"data\":", StringComparison.Ordinal);
                planned += answered && operation.HasPlan ? 1 : 0;
                refused += answered ? 0 : 1;
                failed += answered && ours.Contains("\"errors\":", StringComparison.Ordinal) ? 1 : 0;
                nulls += ours.Contains("null", StringComparison.Ordinal) ? 1 : 0;
            }
        }
        // Enough of each kind that the comparison means something.
        Assert.True(planned > 2500 && failed > 500 && refused > 200 && nulls > 1000, $"planned {planned}, with errors {failed}, refused {refused}, with null {nulls}");
    }

    private static KnownOperation Known(ISchema schema, string text)
    {
        var document = Parser.Parse(text);
        return new(new(Audience.Internal, text, null), schema, document, document.Definitions.OfType<GraphQLOperationDefinition>().First(), Meter.Measure(document));
    }

    [Fact]
    public async Task Operations_of_chance_on_real_actors_are_answered_by_plans_as_by_the_library()
    {
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        await SalesUnits.SalesUnitSamples.RecordDealsAsync(platform, unit);
        var caller = await CallerAsync();
        var schema = platform.Api.Service<AudienceSchemas>()[Audience.Internal];
        // What is the same however often it is asked, and whoever else asks meanwhile.
        string[] wanted = ["me", "unit", "approval", "fund", "webhook", "policy", "policies", "customer", "wayBack", "decision"];
        var (planned, withUnit) = (0, 0);
        for (var seed = 0; seed < 1000; seed++)
        {
            var made = new OperationMaker(schema, seed, wanted.Contains, unit, "cu_nobody").Make();
            var operation = Known(schema, made.Document);
            using var actors = new Actors(platform.Cluster, null);
            CallToken.Use(caller.AccessToken);
            var context = new Dictionary<string, object?> { [nameof(Caller)] = caller, [nameof(Actors)] = actors };
            var ours = await OursAsync(operation, made.Variables, context);
            var theirs = await TheirsAsync(operation, made.Variables, context);
            Assert.True(AreAlike(theirs, ours), $"Seed {seed}\n{made.Document}\n{JsonSerializer.Serialize(made.Variables)}\nlibrary: {theirs}\nplan:    {ours}");
            planned += operation.HasPlan ? 1 : 0;
            withUnit += ours.Contains(unit, StringComparison.Ordinal) ? 1 : 0;
        }
        Assert.True(planned > 500 && withUnit > 10, $"planned {planned}, with the unit {withUnit}");
    }

    private async Task<Caller> CallerAsync()
    {
        var token = Tokens.Headquarters(platform.Issuer);
        return Caller.Of(await platform.Api.Service<TokenVerifier>().VerifyAsync(token, TestContext.Current.CancellationToken), token)!;
    }

    private async Task<string> OursAsync(KnownOperation operation, Dictionary<string, object?> variables, Dictionary<string, object?>? context = null)
    {
        var plans = new PlanExecutor(_library, platform.Api.Service<IDocumentValidator>(), _serializer, new());
        using var answer = await plans.ExecuteAsync(new(operation, null, new(variables))
        {
            Rules = [.. DocumentValidator.CoreRules],
            IsAllowed = _ => true,
            UserContext = context ?? [],
            ErrorOf = _failures.Of,
            TimeMax = TimeSpan.FromMinutes(1),
            Cancellation = TestContext.Current.CancellationToken,
        });
        return Encoding.UTF8.GetString(answer.Json.Span);
    }

    private async Task<string> TheirsAsync(KnownOperation operation, Dictionary<string, object?> variables, Dictionary<string, object?>? context = null)
    {
        var result = await _library.ExecuteAsync(new()
        {
            Schema = operation.Schema,
            Document = operation.Document,
            Variables = new(variables),
            UserContext = context ?? [],
            CancellationToken = TestContext.Current.CancellationToken,
            UnhandledExceptionDelegate = unhandled =>
            {
                unhandled.Exception = _failures.Of(unhandled.Exception);
                return Task.CompletedTask;
            },
        });
        if (result is { Executed: false, Errors: { } all })
        {
            result.Errors = [];
            result.Errors.AddRange(all.Take(RequestLimits.ErrorsMax));
        }
        return _serializer.Serialize(result);
    }

    /// <summary>Data byte for byte, errors in any order: the library tells them as they happen, a plan in the order of the response.</summary>
    private static bool AreAlike(string library, string plan)
    {
        using var theirs = JsonDocument.Parse(library);
        using var ours = JsonDocument.Parse(plan);
        return Data(theirs) == Data(ours) && Errors(theirs).Zip(Errors(ours), AreAlike).All(alike => alike) && Errors(theirs).Count == Errors(ours).Count;
    }

    private static string? Data(JsonDocument answer) => answer.RootElement.TryGetProperty("data", out var data) ? data.GetRawText() : null;

    private static List<JsonElement> Errors(JsonDocument answer) => answer.RootElement.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().OrderBy(error => Member(error, "path"), StringComparer.Ordinal).ThenBy(error => Member(error, "message"), StringComparer.Ordinal).ThenBy(error => Member(error, "locations"), StringComparer.Ordinal)]
        : [];

    /// <summary>The library forgets where a field is that is selected more than once.</summary>
    private static bool AreAlike(JsonElement theirs, JsonElement ours) =>
        new[] { "message", "path", "extensions" }.All(name => Member(theirs, name) == Member(ours, name)) && (Member(theirs, "locations") is not { } locations || locations == Member(ours, "locations"));

    private static string? Member(JsonElement error, string name) => error.TryGetProperty(name, out var member) ? member.GetRawText() : null;
}
