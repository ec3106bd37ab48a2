using System.Collections.Concurrent;
using System.Diagnostics;
using Ecosystem.Api.Tests.SalesUnits;

namespace Ecosystem.Api.Tests.Http;

public sealed class TelemetryTests(Platform platform)
{
    [Fact]
    public async Task A_request_is_one_trace_from_the_caller_through_graphql_and_names_no_document_and_no_variable()
    {
        const string trace = "0af7651916cd43dd8448eb211c80319c";
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "GraphQL" or "Microsoft.Orleans.Application",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.TraceId.ToHexString() == trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var answer = await platform.Api.AskAsync(
            Tokens.Headquarters(platform.Issuer), "query board($id: ID!) { unit(id: $id) { name } }", new { id = "su_telltale" }, request => request.Headers.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01"));
        Assert.Equal(200, answer.Status);

        var graphql = Assert.Single(spans, span => span.Source.Name == "GraphQL");
        Assert.Contains(graphql.TagObjects, tag => tag is { Key: "graphql.operation.type", Value: "query" });
        Assert.Contains(spans, span => span.Source.Name == "Microsoft.Orleans.Application" && span.DisplayName.Contains("Board", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(spans.SelectMany(span => span.TagObjects), tag => tag.Value?.ToString()?.Contains("board($id", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_decision_is_one_trace_from_the_caller_through_the_api_and_the_actor_down_to_the_SQL_that_made_it_durable()
    {
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        // A commit may share its batch with another test's: the batch then belongs to the trace of the first and links to ours. Asked again until it is ours.
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var spans = await RecordAsync(unit, ActivityTraceId.CreateRandom());
            if (spans.FirstOrDefault(span => span.Source.Name == "Npgsql" && Above(span, spans).Any(above => above.DisplayName == "journal.batch")) is not { } sql) continue;

            string[] path = [.. Above(sql, spans).Select(span => span.Source.Name == "Ecosystem.Journal" ? span.DisplayName : span.Source.Name)];
            Assert.Equal(["journal.batch", "journal.commit"], path.Take(2));
            Assert.Contains("Microsoft.Orleans.Application", path);
            Assert.Contains("GraphQL", path);
            Assert.Equal("Microsoft.AspNetCore", path[^1]);
            return;
        }

        Assert.Fail("No statement was found under the request that caused it.");
    }

    private async Task<Activity[]> RecordAsync(string unit, ActivityTraceId trace)
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore" or "GraphQL" or "Microsoft.Orleans.Application" or "Ecosystem.Journal" or "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.TraceId == trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var asked = $$"""
            mutation { authorize(input: { unit: "{{unit}}", permission: "pricing.approve", target: { kind: UNIT }, amount: { minorUnits: 1, currency: "USD" }, idempotencyKey: "{{Platform.Key()}}" }) { __typename } }
            """;
        var answer = await platform.Api.AskAsync(Tokens.Frontline(platform.Issuer), asked, null, request => request.Headers.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01"));
        Assert.Equal("Granted", answer.Data.GetProperty("authorize").GetProperty("__typename").GetString());
        // The outermost span ends after its answer was read.
        await Eventually.Holds(() =>
        {
            Assert.Contains(spans, span => span.Source.Name == "Microsoft.AspNetCore");
            return Task.CompletedTask;
        });
        return [.. spans.Where(span => span.TraceId == trace)];
    }

    /// <summary>The spans above one, nearest first.</summary>
    private static IEnumerable<Activity> Above(Activity span, Activity[] spans)
    {
        for (var above = ParentOf(span); above is not null; above = ParentOf(above)) yield return above;

        Activity? ParentOf(Activity child) => spans.FirstOrDefault(one => one.SpanId == child.ParentSpanId);
    }
}
