using System.Collections.Concurrent;
using System.Diagnostics;

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
}
