using System.Net.Http.Headers;

namespace Ecosystem.Api.Tests.Http;

public sealed class TransportTests(Platform platform)
{
    private const string Json = "application/json; charset=utf-8";
    private const string Response = "application/graphql-response+json; charset=utf-8";

    private string Token => Tokens.Headquarters(platform.Issuer);

    public static TheoryData<string?, string?> Accepts() => new()
    {
        { null, Json },
        { "*/*", Json },
        { "application/*", Json },
        { "application/json", Json },
        { "application/graphql-response+json", Response },
        { "APPLICATION/GRAPHQL-RESPONSE+JSON", Response },
        { "application/graphql-response+json, application/json", Response },
        { "application/json, application/graphql-response+json", Response },
        { "application/json, application/graphql-response+json;q=0.9", Json },
        { "application/graphql-response+json;q=0.5, application/json;q=0.4", Response },
        { "application/graphql-response+json, */*;q=0.1", Response },
        { "application/json;q=0, */*", Response },
        { "application/graphql-response+json;q=0, */*;q=0.2", Json },
        { "application/json; charset=utf-8", Json },
        { "text/html, application/json;q=0.1", Json },
        { "text/html", null },
        { "application/json; charset=utf-16", null },
        { "application/json;q=0", null },
        { "application/xml, text/*", null },
    };

    [Theory, MemberData(nameof(Accepts))]
    public async Task The_media_type_is_what_the_accept_header_likes_best(string? accept, string? expected)
    {
        var answer = await platform.Api.AskAsync(Token, "{ __typename }", change: request =>
        {
            if (accept is not null) Assert.True(request.Headers.TryAddWithoutValidation("Accept", accept));
        });
        Assert.Equal((expected is null ? 406 : 200, expected ?? Json), (answer.Status, answer.ContentType));
        Assert.Equal("Accept", answer.Headers["Vary"]);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
    }

    public static TheoryData<string, string, int, int> Failures() => new()
    {
        { "{", "SYNTAX_ERROR", 200, 400 },
        { "{ nothing }", "VALIDATION_FAILED", 200, 400 },
        { "query($id: ID!) { __typename unit(id: $id) { id } }", "BAD_INPUT", 200, 400 },
        { "query a { __typename } query b { __typename }", "VALIDATION_FAILED", 200, 400 },
        { "fragment f on Query { __typename }", "VALIDATION_FAILED", 200, 400 },
        { "{ a{a{a{a{a{a{a{a{a{a{a{a{a}}}}}}}}}}}} }", "LIMIT_EXCEEDED", 200, 400 },
    };

    [Theory, MemberData(nameof(Failures))]
    public async Task What_cannot_run_is_200_as_plain_json_and_400_as_graphql_response_and_has_no_data(string query, string code, int asJson, int asResponse)
    {
        foreach (var (accept, status) in new[] { ("application/json", asJson), ("application/graphql-response+json", asResponse) })
        {
            var answer = await platform.Api.AskAsync(Token, query, change: request => request.Headers.Accept.ParseAdd(accept));
            Assert.Equal((status, code), (answer.Status, answer.Code));
            Assert.False(answer.Json.TryGetProperty("data", out _));
        }
    }

    public static TheoryData<string> MalformedBodies() =>
    [
        "", " ", "null", "1", "\"{ __typename }\"", "[]", """[{"query":"{ __typename }"}]""", "{", "{}", """{"query":null}""", """{"query":""}""",
        """{"query":{}}""", """{"query":["{ __typename }"]}""", """{"query":1}""", """{"qeury":"{ __typename }"}""",
        """{"query":"{ __typename }","operationName":1}""", """{"query":"{ __typename }","variables":[]}""", """{"query":"{ __typename }","variables":"{}"}""",
        """{"query":"{ __typename }","extensions":1}""", """{"query":"{ __typename }","query":"{ me { client } }"}""", """{"query":"{ __typename }",}""",
        """{"query":"{ __typename }"} {}""", """{"query":"{ __typename }","variables":{"a":1,"a":2}}""",
        """{"query":"{ __typename } #\ud800"}""", """{"query":"{ __typename }","operationName":"\udc00"}""", """{"query":"{ __typename }","variables":{"a":["\ud800x"]}}""",
        """{"query":"{ __typename }","variables":{"\ud800":1}}""",
    ];

    [Theory, MemberData(nameof(MalformedBodies))]
    public async Task A_malformed_body_is_400_in_either_media_type(string body)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            var answer = await platform.Api.PostAsync(Token, body, request => request.Headers.Accept.ParseAdd(accept));
            Assert.Equal((400, "BAD_REQUEST"), (answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_400()
    {
        byte[] body = [.. "{\"query\":\"{ __typename } #"u8, 0xC3, 0x28, .. "\"}"u8];
        var answer = await platform.Api.PostAsync(Token, "", request => request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } });
        Assert.Equal((400, "BAD_REQUEST"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(""" { unit(id: "\ud800") { id } } """)]
    [InlineData(""" { unit(id: "\u{D800}") { id } } """)]
    [InlineData(""" { customer(id: "cu_1") { profile(purpose: "\udc00") { name } } } """)]
    public async Task A_lone_surrogate_spelt_in_the_document_is_refused_before_anything_runs(string query)
    {
        var answer = await platform.Api.AskAsync(Token, query, change: request => request.Headers.Accept.ParseAdd("application/graphql-response+json"));
        Assert.Equal(400, answer.Status);
        Assert.False(answer.Json.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    [InlineData("Application/JSON", 200)]
    [InlineData(null, 415)]
    public async Task Only_json_in_utf8_is_read(string? type, int status)
    {
        var answer = await platform.Api.PostAsync(Token, """{"query":"{ __typename }"}""", request =>
            request.Content!.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type));
        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task A_body_of_256_KB_is_read_and_one_byte_more_is_413_whether_or_not_its_length_is_announced()
    {
        const string start = """{"query":"{ __typename }","extensions":{"pad":" """;
        const string end = "\"}}";
        var largest = start + new string('x', (256 * 1024) - start.Length - end.Length) + end;
        Assert.Equal(200, (await platform.Api.PostAsync(Token, largest)).Status);
        var larger = largest.Replace("}}", "x}}", StringComparison.Ordinal).Replace("\"x}}", "x\"}}", StringComparison.Ordinal);
        Assert.Equal((413, "BODY_TOO_LARGE"), Of(await platform.Api.PostAsync(Token, larger)));
        Assert.Equal((413, "BODY_TOO_LARGE"), Of(await platform.Api.PostAsync(Token, larger, request => request.Headers.TransferEncodingChunked = true)));

        static (int, string?) Of(Answer answer) => (answer.Status, answer.Code);
    }

    [Fact]
    public async Task A_query_may_be_asked_by_get_with_its_variables()
    {
        var path = $"/graphql?query={Uri.EscapeDataString("query q($n: String!) { __type(name: $n) { name } }")}&operationName=q&variables={Uri.EscapeDataString("""{"n":"Me"}""")}";
        Assert.Equal("Me", (await platform.Api.SendAsync(HttpMethod.Get, path, Token)).Data.GetProperty("__type").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?query={__typename}&query={__typename}")]
    [InlineData("?query={__typename}&variables=[]")]
    [InlineData("?query={__typename}&variables=nonsense")]
    [InlineData("?query={__typename}&extensions=1")]
    public async Task A_malformed_get_is_400(string parameters) =>
        Assert.Equal((400, "BAD_REQUEST"), await platform.Api.SendAsync(HttpMethod.Get, "/graphql" + parameters, Token) is var answer ? (answer.Status, answer.Code) : default);

    [Theory]
    [InlineData("mutation { __typename }", "")]
    [InlineData("query q { __typename } mutation m { __typename }", "&operationName=m")]
    public async Task A_mutation_by_get_is_405_and_the_answer_says_POST(string query, string more)
    {
        var answer = await platform.Api.SendAsync(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}{more}", Token);
        Assert.Equal((405, "METHOD_NOT_ALLOWED", "POST"), (answer.Status, answer.Code, answer.Headers["Allow"]));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_405(string method)
    {
        var answer = await platform.Api.SendAsync(new HttpMethod(method), "/graphql", Token);
        Assert.Equal((405, "GET, POST"), (answer.Status, answer.Headers["Allow"]));
    }

    [Fact]
    public async Task Every_error_carries_the_trace_id_of_the_request()
    {
        const string trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        foreach (var (token, query) in new[] { (null, "{ __typename }"), (Token, "{"), (Token, "{ nothing }"), (Token, "{ units(first: 0) { asOf } }") })
        {
            var answer = await platform.Api.AskAsync(token, query, change: request => request.Headers.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01"));
            Assert.Equal(trace, answer.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString());
        }
    }

    [Fact]
    public async Task Without_a_trace_of_its_callers_a_request_gets_a_trace_id_of_its_own()
    {
        var ids = new HashSet<string?>();
        for (var i = 0; i < 3; i++)
            ids.Add((await platform.Api.AskAsync(Token, "{")).Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString());
        Assert.Equal(3, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{32}$", id));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("00-00000000000000000000000000000000-00f067aa0ba902b7-01")]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01")]
    public async Task A_trace_that_is_none_is_not_taken_up(string parent)
    {
        var answer = await platform.Api.AskAsync(Token, "{", change: request => Assert.True(request.Headers.TryAddWithoutValidation("traceparent", parent)));
        var id = answer.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString();
        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.DoesNotContain(id, new[] { "00000000000000000000000000000000", "4bf92f3577b34da6a3ce929d0e0e4736" });
    }

    [Fact]
    public async Task At_most_twenty_validation_errors_are_listed()
    {
        var answer = await platform.Api.AskAsync(Token, "{ me { " + string.Join(' ', Enumerable.Range(0, 50).Select(i => $"nothing{i}")) + " } }");
        Assert.Equal(20, answer.Json.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task No_message_of_the_library_names_a_class()
    {
        const string input = "unit: \"su_1\", quarter: \"2024-Q1\", score: 1, responses: 1, idempotencyKey: \"k\"";
        string[] queries =
        [
            "{ units(first: \"ten\") { asOf } }", "{ units(first: 99999999999999999999) { asOf } }", "{ unit(id: {}) { id } }", "{ logEntries(actorKind: 1, actorId: true) { version } }",
            "mutation { recordNps(input: 1) { __typename } }", "mutation { recordNps(input: { }) { __typename } }",
            $"mutation {{ recordNps(input: {{ {input.Replace("2024-Q1", "2024-Q9", StringComparison.Ordinal)} }}) {{ __typename }} }}",
            $"mutation {{ recordNps(input: {{ {input}, extra: 1 }}) {{ __typename }} }}",
            "query($q: Quarter) { __typename }", "query($n: Int = \"x\") { units(first: $n) { asOf } }",
        ];
        object[] variables = [new { first = "ten" }, new { first = 1.5 }, new { first = (object?)null }, new { first = new[] { 1 } }, new { first = 99999999999 }];
        var answers = new List<Answer>();
        foreach (var query in queries) answers.Add(await platform.Api.AskAsync(Token, query));
        foreach (var given in variables) answers.Add(await platform.Api.AskAsync(Token, "query($first: Int!) { units(first: $first) { asOf } }", given));
        answers.Add(await platform.Api.AskAsync(Token, "mutation($i: RecordNpsInput!) { recordNps(input: $i) { __typename } }", new { i = new { unit = 1, quarter = "x", score = "a" } }));
        answers.Add(await platform.Api.AskAsync(Token, "query($after: String!, $e: DateTime) { units(after: $after) { asOf } }", new { after = 1, e = "yesterday" }));
        Assert.All(answers, answer =>
        {
            Assert.Contains(answer.Code, new[] { "VALIDATION_FAILED", "BAD_INPUT" });
            Assert.DoesNotMatch("System\\.|GraphQL\\.|Exception|GraphType|Ecosystem\\.|Int32|Int64|`1", answer.Body);
        });
    }

    [Fact]
    public async Task Text_in_any_script_is_answered_as_it_is()
    {
        var answer = await platform.Api.AskAsync(Token, "{ 销售 }");
        Assert.Equal("SYNTAX_ERROR", answer.Code);
        var echoed = await platform.Api.AskAsync(Token, """{ customer(id: "cu_销售🏃<b>") { id } }""");
        Assert.Contains("cu_销售", echoed.Body, StringComparison.Ordinal);
        Assert.Equal("cu_销售🏃<b>", echoed.Data.GetProperty("customer").GetProperty("id").GetString());
    }
}
