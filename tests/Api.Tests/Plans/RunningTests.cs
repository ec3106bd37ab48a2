using System.Text;
using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using Ecosystem.Api.Plans;
using Ecosystem.Domain.Access;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace Ecosystem.Api.Tests.Plans;

/// <summary>The order in which plans run what an operation asks, and when they give up.</summary>
public sealed class RunningTests(Platform platform)
{
    public sealed class Meetings
    {
        private static readonly TaskCompletionSource s_first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private static readonly TaskCompletionSource s_second = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Answers when the other has been asked too.</summary>
        public static async Task<string> Meet(bool second)
        {
            (second ? s_second : s_first).SetResult();
            await (second ? s_first : s_second).Task;
            return "met";
        }

        public static IEnumerable<Guest> Guests() => [new(0), new(1)];

        public static async Task<string> Never(CancellationToken cancellationToken)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                ZooLog.Add("given up");
            }
            return "never";
        }
    }

    public sealed class Guest(int number)
    {
        private static readonly TaskCompletionSource[] s_there = [new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously)];

        /// <summary>Answers when the other guest has been asked too.</summary>
        public async Task<string> Greet()
        {
            s_there[number].SetResult();
            await s_there[1 - number].Task;
            return $"guest {number}";
        }
    }

    [Fact]
    public async Task Fields_of_a_query_run_at_once() =>
        Assert.Equal("""{"data":{"a":"met","b":"met"}}""", await AskAsync("{ a: meet(second: false) b: meet(second: true) }"));

    [Fact]
    public async Task Items_of_a_list_run_at_once_and_are_answered_in_their_order() =>
        Assert.Equal("""{"data":{"guests":[{"greet":"guest 0"},{"greet":"guest 1"}]}}""", await AskAsync("{ guests { greet } }"));

    [Fact]
    public async Task Mutations_run_one_after_the_other_in_the_order_of_the_document_also_when_one_fails()
    {
        var (first, last) = (Platform.Key(), Platform.Key());
        var answer = await AskAsync($$"""mutation { one: feed(what: "{{first}}", yields: 50) { what } two: feed(what: "poison", yields: 20) { what } three: feed(what: "{{last}}") { what } }""");
        // The field is not null, so the failure of one is the failure of all; what was done is done.
        Assert.EndsWith("\"data\":null}", answer, StringComparison.Ordinal);
        Assert.Equal(
            [$"begin {first}", $"end {first}", $"begin {last}", $"end {last}"],
            ZooLog.Told.Where(told => told.EndsWith(first, StringComparison.Ordinal) || told.EndsWith(last, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_takes_too_long_is_given_up_and_told_so()
    {
        var answer = await AskAsync("{ never }", TimeSpan.FromMilliseconds(1));
        Assert.Contains("\"code\":\"TIMED_OUT\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
        await Eventually.Holds(() =>
        {
            Assert.Contains("given up", ZooLog.Told);
            return Task.CompletedTask;
        });
    }

    private async Task<string> AskAsync(string text, TimeSpan? timeMax = null)
    {
        var schema = ZooSchema.Make<Meetings, ZooMutation>();
        var document = Parser.Parse(text);
        var operation = new KnownOperation(new(Audience.Internal, text, null), schema, document, document.Definitions.OfType<GraphQLOperationDefinition>().First(), Meter.Measure(document));
        var plans = new PlanExecutor(platform.Api.Service<IDocumentExecuter>(), platform.Api.Service<IDocumentValidator>(), platform.Api.Service<IGraphQLTextSerializer>(), new());
        using var answer = await plans.ExecuteAsync(new(operation, null, Inputs.Empty)
        {
            Rules = [.. DocumentValidator.CoreRules],
            UserContext = new Dictionary<string, object?>(),
            ErrorOf = platform.Api.Service<Failures>().Of,
            TimeMax = timeMax ?? TimeSpan.FromMinutes(1),
            Cancellation = TestContext.Current.CancellationToken,
        });
        Assert.True(operation.HasPlan);
        return Encoding.UTF8.GetString(answer.Json.Span);
    }
}
