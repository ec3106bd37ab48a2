using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Ecosystem.SystemTests.Partners;

/// <summary>The programs of docs/samples, where the guide does not take them: what goes wrong, and what a receiver meets.</summary>
public sealed partial class SampleTests(PartnerPlatform platform) : IClassFixture<PartnerPlatform>
{
    private const string Purpose = "samples";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, InlineData("node"), InlineData("csharp")]
    public async Task What_is_refused_is_told_with_its_reason_and_its_exit_code(string sample)
    {
        await using var terminal = await OpenAsync(sample, $"refused-{sample}");

        var unknown = await terminal.RunAsync("read-customer cu_00000000000000000000000000 refused", Cancelled);
        var without = await terminal.RunAsync($"read-customer {await platform.CustomerAsync()} refused", Cancelled);
        Assert.Equal((3, 3), (unknown.ExitCode, without.ExitCode));
        Assert.StartsWith("NOT_FOUND: ", without.Printed, StringComparison.Ordinal);
        Assert.Equal(Trace().Replace(unknown.Printed, "(trace)"), Trace().Replace(without.Printed, "(trace)"));

        // Other tests have left some.
        var webhooks = await terminal.DoAsync("webhooks", Cancelled);
        var (code, printed) = await terminal.RunAsync("create-webhook ftp://acme.example/", Cancelled);
        Assert.Equal(1, code);
        Assert.StartsWith("URL_REFUSED: ", printed, StringComparison.Ordinal);
        Assert.Equal(webhooks, await terminal.DoAsync("webhooks", Cancelled));

        (code, printed) = await terminal.RunAsync("CLIENT_ID=nobody webhooks", Cancelled);
        Assert.Equal(1, code);
        Assert.Contains("No token for nobody", printed, StringComparison.Ordinal);
    }

    [Theory, InlineData("node"), InlineData("csharp")]
    public async Task A_spent_budget_is_waited_for(string sample)
    {
        // Three at once ask for more than its budget holds.
        await using var terminal = await OpenAsync(sample, $"slow-{sample}");
        var printed = await terminal.DoAsync("for i in 1 2 3; do webhooks > out.$i 2>&1 & jobs[i]=$!; done; for i in 1 2 3; do wait ${jobs[i]} || cat out.$i; done; cat out.*", Cancelled);
        Assert.Contains("BUDGET_EXHAUSTED: again in ", printed, StringComparison.Ordinal);
    }

    [Theory, InlineData("node"), InlineData("csharp")]
    public async Task A_receiver_takes_a_message_once_and_nothing_that_is_forged_or_old(string sample)
    {
        await using var terminal = await OpenAsync(sample, $"forged-{sample}");
        var (secret, other) = (Secret(), Secret());
        await ReceiveAsync(terminal, secret);
        using var http = new HttpClient();
        var url = await terminal.DoAsync("printf %s \"$HOOK_URL\"", Cancelled);
        var now = TimeProvider.System.GetUtcNow();
        Assert.Equal(
            [HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest],
            [
                await SendAsync("msg_once", now, Signature(secret, "msg_once", now)),
                await SendAsync("msg_once", now, Signature(secret, "msg_once", now)),
                await SendAsync("msg_both", now, $"{Signature(other, "msg_both", now)} {Signature(secret, "msg_both", now)}"),
                await SendAsync("msg_forged", now, Signature(other, "msg_forged", now)),
                await SendAsync("msg_old", now.AddMinutes(-6), Signature(secret, "msg_old", now.AddMinutes(-6))),
                await SendAsync("msg_ahead", now.AddMinutes(6), Signature(secret, "msg_ahead", now.AddMinutes(6))),
            ]);
        var told = (await terminal.DoAsync("cat receive.log", Cancelled)).Split('\n').Where(line => line.StartsWith("msg_", StringComparison.Ordinal));
        Assert.Equal(["msg_once a.test {}", "msg_both a.test {}"], told);
        using var tooLong = new StringContent(new string('x', 70_000));
        Assert.NotEqual(HttpStatusCode.NoContent, (await http.PostAsync(new Uri(url), tooLong, Cancelled)).StatusCode);

        async Task<HttpStatusCode> SendAsync(string id, DateTimeOffset at, string signatures)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(Body) };
            request.Headers.Add("webhook-id", id);
            request.Headers.Add("webhook-timestamp", at.ToUnixTimeSeconds().ToString());
            request.Headers.Add("webhook-signature", signatures);
            using var answer = await http.SendAsync(request, Cancelled);
            return answer.StatusCode;
        }
    }

    [Theory, InlineData("node"), InlineData("csharp")]
    public async Task A_receiver_may_have_either_secret_while_one_is_changed(string sample)
    {
        await using var terminal = await OpenAsync(sample, $"changing-{sample}");
        var first = (await terminal.DoAsync("create-webhook \"$HOOK_URL\"", Cancelled)).Trim();
        await ReceiveAsync(terminal, first);
        await platform.ConsentUntilToldAsync(Purpose, Log(sample));
        await StopAsync(terminal);

        var second = (await terminal.DoAsync(Rotate, Cancelled)).Trim();
        Assert.NotEqual(first, second);
        foreach (var secret in new[] { second, first })
        {
            await ReceiveAsync(terminal, secret);
            await platform.ConsentUntilToldAsync(Purpose, Log(sample));
            await StopAsync(terminal);
        }
    }

    private const string Body = """{"type":"a.test","timestamp":"2026-03-01T08:00:00.000000+00:00","data":{}}""";

    private const string Rotate = """
        webhook=$(webhooks | awk -v url="$HOOK_URL" '$2 == url { print $1 }')
        token=$(curl -sf "${ISSUER}connect/token" -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=client_credentials | jq -r .access_token)
        curl -sf "$API/graphql" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
          -d "{\"query\":\"mutation { rotateWebhookSecret(input: { webhook: \\\"$webhook\\\", idempotencyKey: \\\"$CLIENT_ID\\\" }) { ... on WebhookSecretPayload { secret } } }\"}" | jq -re .data.rotateWebhookSecret.secret
        """;

    private static string Secret() => $"whsec_{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";

    /// <summary>Written from the Standard Webhooks specification.</summary>
    private static string Signature(string secret, string id, DateTimeOffset at) =>
        $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes($"{id}.{at.ToUnixTimeSeconds()}.{Body}")))}";

    private string Log(string sample) => Path.Combine(platform.Folder, "samples", sample, "receive.log");

    /// <summary>A terminal in the folder of a sample, which is built, as a client that is registered; its programs are called the same in both.</summary>
    private async Task<Terminal> OpenAsync(string sample, string client)
    {
        var port = PartnerPlatform.FreePort();
        var (keyFile, secret) = await platform.RegisterAsync(client);
        var terminal = new Terminal(Path.Combine(platform.Folder, "samples", sample), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["API"] = platform.Api,
            ["ISSUER"] = platform.Issuer,
            ["CLIENT_ID"] = client,
            ["CLIENT_SECRET"] = secret,
            ["KEY_FILE"] = keyFile,
            ["PORT"] = port,
            ["HOOK_URL"] = $"http://127.0.0.1:{port}/hooks",
        });
        await terminal.DoAsync(sample == "node"
            ? """
              [ -d node_modules ] || npm ci --omit=dev --no-audit --no-fund
              read-customer() { node read.mjs "$@"; }; webhooks() { node webhooks.mjs; }; create-webhook() { node create-webhook.mjs "$@"; }; receive() { exec node receive.mjs; }
              """
            : """
              [ -d bin ] || dotnet build -v quiet
              partner() { dotnet bin/Debug/net10.0/Partner.dll "$@"; }
              read-customer() { partner read "$@"; }; webhooks() { partner webhooks; }; create-webhook() { partner create-webhook "$@"; }; receive() { exec dotnet bin/Debug/net10.0/Partner.dll receive; }
              """, Cancelled);
        return terminal;
    }

    private static Task<string> ReceiveAsync(Terminal terminal, string secret) =>
        terminal.DoAsync($"WEBHOOK_SECRET={secret}; receive > receive.log 2>&1 & RECEIVER=$!; until grep -q Listening receive.log; do kill -0 $RECEIVER; sleep 0.1; done", Cancelled);

    private static Task<string> StopAsync(Terminal terminal) => terminal.DoAsync("kill $RECEIVER; while (: < /dev/tcp/127.0.0.1/$PORT) 2> /dev/null; do sleep 0.1; done", Cancelled);

    [GeneratedRegex(@"\(trace [0-9a-f]{32}\)", RegexOptions.NonBacktracking)]
    private static partial Regex Trace();
}
