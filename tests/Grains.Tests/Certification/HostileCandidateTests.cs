using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Certification.Runner;
using Ecosystem.Hosting.Outbound;
using Ecosystem.Testing;
using Microsoft.AspNetCore.Http;

namespace Ecosystem.Grains.Tests.Certification;

/// <summary>CE-4, CE-5, CE-6: a candidate that wants to be the runner's way inside, or to keep it for ever. No run reaches a private address, and each ends with a verdict that says why.</summary>
public sealed class HostileCandidateTests
{
    private static readonly CertificationOptions s_quick = Runs.Options with { Outbound = new(AllowLoopback: true) { Timeout = TimeSpan.FromMilliseconds(300) } };
    private static readonly CertificationOptions s_strict = Runs.Options with { Outbound = new(AllowLoopback: false) { Timeout = TimeSpan.FromMilliseconds(300) } };

    [Theory]
    [InlineData("https://127.0.0.1/v1")]
    [InlineData("https://2130706433/v1")]
    [InlineData("https://0177.0.0.1/v1")]
    [InlineData("https://0x7f.1/v1")]
    [InlineData("https://[::1]/v1")]
    [InlineData("https://[::ffff:10.0.0.1]/v1")]
    [InlineData("https://[64:ff9b::a9fe:a9fe]/v1")]
    [InlineData("https://[2002:a9fe:a9fe::1]/v1")]
    [InlineData("https://[fd00:ec2::254]/v1")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://2852039166/latest/meta-data")]
    [InlineData("https://0251.0376.0251.0376/latest/meta-data")]
    [InlineData("https://100.100.100.200/latest/meta-data")]
    [InlineData("https://10.0.0.1/v1")]
    [InlineData("https://192.168.0.1/v1")]
    [InlineData("https://localhost/v1")]
    public async Task No_spelling_of_an_inner_address_is_called(string baseUrl)
    {
        var (report, _) = await Candidate(baseUrl).RunAsync(s_strict);
        NothingSeen(report, "does not lead to public addresses only");
    }

    [Theory]
    [InlineData("http://supplier.example/v1", "Only https on port 443")]
    [InlineData("https://supplier.example:8443/v1", "Only https on port 443")]
    [InlineData("file:///etc/passwd", "no URL of https")]
    [InlineData("https://user:word@supplier.example/v1", "no URL of https")]
    [InlineData("https://supplier.example/v1?to=10.0.0.1", "no URL of https")]
    [InlineData("no url", "The base URL is no URL")]
    public async Task Nothing_but_https_on_port_443_is_called(string baseUrl, string why)
    {
        var lookups = 0;
        var (report, _) = await Candidate(baseUrl).RunAsync(s_strict, resolve: (_, _) => { lookups++; return Task.FromResult<IPAddress[]>([]); });
        Assert.Contains(why, report.Story(), StringComparison.Ordinal);
        Assert.Equal("", report.Ids(TestVerdict.Passed));
        // Its user and query are not sent anywhere by what else is asked of it either.
        Assert.True(lookups == 0 || !baseUrl.Contains("8443", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("93.184.216.34", "172.16.0.1")]
    [InlineData("::ffff:192.168.0.1")]
    public async Task A_name_that_leads_inside_is_not_called(params string[] addresses)
    {
        var (report, transcript) = await Candidate("https://supplier.example/v1").RunAsync(s_strict, resolve: (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray()));
        NothingSeen(report, "supplier.example does not lead to public addresses only");
        // Nor does the supplier learn from the evidence what a name leads to in here.
        Assert.DoesNotContain(addresses[0], Encoding.UTF8.GetString(transcript), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_moves_inside_after_it_was_looked_up_is_not_followed_there()
    {
        // Open on every address of this machine: a connection to its address in the network would come through.
        using var inner = new TcpListener(IPAddress.Any, 0);
        inner.Start();
        var port = ((IPEndPoint)inner.LocalEndpoint).Port;
        var lookups = new ConcurrentQueue<string>();
        var (report, _) = await Candidate($"http://localhost:{port}/v1").RunAsync(s_quick, resolve: (host, _) =>
        {
            lookups.Enqueue(host);
            return Task.FromResult<IPAddress[]>([Inside()]);
        });
        NothingSeen(report, "does not lead to public addresses only");
        Assert.NotEmpty(lookups);
        Assert.False(inner.Pending());
    }

    [Fact]
    public async Task A_name_that_moves_inside_between_two_requests_is_left_there()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context =>
        {
            context.Response.Headers.Connection = "close";
            return context.Response.WriteAsJsonAsync(new { resource = "r", authorization_servers = (string[])[$"http://localhost:{receiver.Url.Port}"] });
        };
        var lookups = 0;
        var (report, _) = await Candidate($"http://localhost:{receiver.Url.Port}/v1").RunAsync(s_quick, resolve: (_, _) => Task.FromResult<IPAddress[]>([lookups++ == 0 ? IPAddress.Loopback : Inside()]));
        Assert.Single(receiver.Requests);
        Assert.Equal("", report.Ids(TestVerdict.Passed));
        Assert.Contains("does not lead to public addresses only", report.Story(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_inside_is_an_answer_and_is_not_followed(int status)
    {
        await using var inner = await Receiver.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = inner.Url.ToString();
            return Task.CompletedTask;
        };
        var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(s_quick);
        Assert.Empty(inner.Requests);
        Assert.Equal("", report.Ids(TestVerdict.Passed));
        Assert.Contains($"was answered {status}, not 200", report.Story(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INNER/token", "not of the issuer's origin")]
    [InlineData("http://169.254.169.254/token", "not of the issuer's origin")]
    [InlineData("ORIGIN@169.254.169.254/token", "no URL of https")]
    [InlineData("gopher://127.0.0.1/token", "no URL of https")]
    [InlineData("", "no URL of https")]
    public async Task No_secret_is_sent_to_a_token_endpoint_elsewhere(string endpoint, string why)
    {
        await using var inner = await Receiver.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        var url = endpoint.Replace("INNER", Origin(inner), StringComparison.Ordinal).Replace("ORIGIN", Origin(receiver), StringComparison.Ordinal);
        receiver.Answer = context => context.Response.WriteAsJsonAsync(new { resource = "r", authorization_servers = (string[])[Origin(receiver)], issuer = Origin(receiver), token_endpoint = url });
        var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(s_quick);
        Assert.Empty(inner.Requests);
        Assert.DoesNotContain(receiver.Requests, request => request.Headers.ContainsKey("Authorization"));
        Assert.Contains(why, report.Story(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://169.254.169.254")]
    [InlineData("https://10.0.0.1/realms/a")]
    [InlineData("https://[::ffff:127.0.0.1]")]
    [InlineData("http://10.0.0.1")]
    public async Task An_authorization_server_inside_is_not_asked(string server)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => context.Response.WriteAsJsonAsync(new { resource = "r", authorization_servers = (string[])[server] });
        var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(s_strict with { Outbound = s_quick.Outbound });
        Assert.DoesNotContain(receiver.Requests, request => request.Headers.ContainsKey("Authorization"));
        Assert.Contains(server.StartsWith("https://[", StringComparison.Ordinal) || server.StartsWith("http:", StringComparison.Ordinal) ? "GET" : "does not lead to public addresses only", report.Story(), StringComparison.Ordinal);
        Assert.Equal("", report.Ids(TestVerdict.Passed));
    }

    [Fact]
    public async Task Metadata_that_goes_round_in_circles_is_asked_for_once()
    {
        await using var receiver = await Receiver.StartAsync();
        var round = 0;
        receiver.Answer = context => context.Response.WriteAsJsonAsync(new { resource = "r", authorization_servers = (string[])[$"{Origin(receiver)}/round/{++round}"], issuer = $"{Origin(receiver)}/round/{++round}", token_endpoint = $"{Origin(receiver)}/token" });
        var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(s_quick);
        Assert.Contains("another issuer than the one that was asked for", report.Story(), StringComparison.Ordinal);
        Assert.True(receiver.Requests.Count(request => request.Path.StartsWith("/.well-known/", StringComparison.Ordinal)) <= 4);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_candidate_that_drips_is_given_up_after_a_few_tests(bool begins)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = async context =>
        {
            if (begins)
                for (var n = 0; n < 1_000; n++)
                {
                    await context.Response.WriteAsync(" ", context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                    await Task.Delay(20, context.RequestAborted);
                }
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(s_quick);
        NothingSeen(report, "no whole answer within 0.3 seconds");
        Assert.Contains("3 tests in a row", report.Tests[^1].Observed, StringComparison.Ordinal);
        Assert.InRange(receiver.Requests.Count, 1, 6);
    }

    [Fact]
    public async Task A_gigabyte_is_not_read_beyond_a_mebibyte()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Task.Run(() => SendGigabytesAsync(listener), TestContext.Current.CancellationToken);
        var (report, _) = await Candidate($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1").RunAsync(s_quick with { Outbound = new(AllowLoopback: true) });
        listener.Stop();
        NothingSeen(report, "has more than 1048576 bytes");
        // Of each gigabyte so much left the sender: what was read, and what the sockets hold.
        Assert.All(await serving, sent => Assert.InRange(sent, 1 << 20, 64 << 20));
    }

    [Fact]
    public async Task A_zip_bomb_is_not_unpacked()
    {
        await using var receiver = await Receiver.StartAsync();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var n = 0; n < 256; n++) gzip.Write(new byte[1 << 20]);
        receiver.Answer = context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            context.Response.ContentType = "application/json";
            return context.Response.Body.WriteAsync(packed.ToArray()).AsTask();
        };
        var (report, transcript) = await Candidate($"{Origin(receiver)}/v1").RunAsync(s_quick);
        Assert.All(receiver.Requests, request => Assert.False(request.Headers.ContainsKey("Accept-Encoding")));
        Assert.Contains("metadata has no resource", report.Story(), StringComparison.Ordinal);
        Assert.InRange(transcript.Length, 1, 1 << 20);
    }

    [Fact]
    public async Task JSON_without_end_depth_or_sense_trips_nothing()
    {
        await using var receiver = await Receiver.StartAsync();
        var answers = new[] { new string('[', 100_000), "{\"resource\":1e999999}", "{\"resource\":\"\\ud800\"}", "\u0000", "null", "{\"resource\":{\"resource\":[]}}" };
        foreach (var answer in answers)
        {
            receiver.Answer = context => context.Response.WriteAsync(answer);
            var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(s_quick);
            Assert.Equal(CertificationPlans.Latest.Tests.Length, report.Tests.Length);
            Assert.Equal("", report.Ids(TestVerdict.Passed));
        }
    }

    [Fact]
    public async Task A_token_that_would_break_a_header_is_none()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => context.Response.WriteAsJsonAsync(new { resource = "r", authorization_servers = (string[])[Origin(receiver)], issuer = Origin(receiver), token_endpoint = $"{Origin(receiver)}/token", access_token = "a\r\nHost: inner" });
        var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(s_quick);
        Assert.Contains("visible ASCII", report.Story(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_reaches_its_limit_ends_with_a_verdict_for_each_test()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(Runs.Options with { RunTimeout = TimeSpan.FromMilliseconds(300) });
        Assert.Equal(CertificationPlans.Latest.Tests.Length, report.Tests.Length);
        Assert.All(report.Tests, test => Assert.Equal(TestVerdict.Inconclusive, test.Verdict));
        Assert.Contains("The run had reached its limit", report.Tests[^1].Observed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_that_takes_too_long_ends_and_the_next_begins()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var (report, _) = await Candidate($"{Origin(receiver)}/v1").RunAsync(Runs.Options with { TestTimeout = TimeSpan.FromMilliseconds(200), UnreachedMax = 2 });
        Assert.Equal("The test took longer than 0.2 seconds.", report.Tests[0].Observed);
        Assert.Contains("2 tests in a row", report.Tests[^1].Observed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_began_a_run_can_end_it()
    {
        await using var receiver = await Receiver.StartAsync();
        using var cancelled = new CancellationTokenSource();
        receiver.Answer = context => { cancelled.Cancel(); return Task.Delay(Timeout.Infinite, context.RequestAborted); };
        var runner = new CertificationRunner(Runs.Options, TimeProvider.System);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(CertificationPlans.Latest, Candidate($"{Origin(receiver)}/v1"), new Told(), cancelled.Token));
    }

    /// <summary>Answers each connection with a gigabyte, as far as it is taken.</summary>
    /// <returns>Bytes taken of each.</returns>
    private static async Task<List<long>> SendGigabytesAsync(TcpListener listener)
    {
        var all = new List<long>();
        var chunk = new byte[1 << 16];
        while (true)
        {
            long sent = 0;
            try
            {
                using var socket = await listener.AcceptSocketAsync();
                await socket.ReceiveAsync(new byte[4_096]);
                await socket.SendAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n"));
                while (sent < 1L << 30) sent += await socket.SendAsync(chunk);
                all.Add(sent);
            }
            catch (SocketException) when (sent > 0)
            {
                all.Add(sent);
            }
            // A listener that was stopped: with somebody waiting at it, or without.
            catch (Exception stopped) when (stopped is SocketException or InvalidOperationException)
            {
                return all;
            }
        }
    }

    private static string Origin(Receiver receiver) => $"http://127.0.0.1:{receiver.Url.Port}";

    private static Candidate Candidate(string baseUrl) => new(baseUrl, "customer-a", "customer-b", [.. Enum.GetValues<CandidateRole>().Select(role => new CandidateClient(role, $"client-{role}", "a-secret-of-ours", $"organisation-{role}"))]);

    /// <summary>This machine's address in its network, if it has one; else a metadata address.</summary>
    private static IPAddress Inside() => NetworkInterface.GetAllNetworkInterfaces().SelectMany(one => one.GetIPProperties().UnicastAddresses).Select(one => one.Address)
        .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address) && !GlobalAddress.Is(address)) ?? IPAddress.Parse("169.254.169.254");

    private static void NothingSeen(RunReport report, string why)
    {
        Assert.Equal(CertificationPlans.Latest.Tests.Select(test => test.Id), report.Tests.Select(test => test.Test));
        Assert.All(report.Tests, test => Assert.Equal(TestVerdict.Inconclusive, test.Verdict));
        Assert.Contains(why, report.Tests[0].Observed, StringComparison.Ordinal);
    }
}
