using System.Collections.Concurrent;
using System.Net;
using Ecosystem.Hosting.Outbound;
using Ecosystem.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Tests.Outbound;

/// <summary>Real calls, to a real server on loopback, through the guard that webhooks go through.</summary>
public sealed class OutboundGuardTests
{
    private static readonly OutboundOptions s_strict = new(AllowLoopback: false);
    private static readonly OutboundOptions s_development = new(AllowLoopback: true);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[::ffff:7f00:1]/")]
    [InlineData("https://[64:ff9b::7f00:1]/")]
    [InlineData("https://169.254.169.254/latest/meta-data/")]
    [InlineData("https://2852039166/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("http://93.184.216.34/")]
    [InlineData("https://93.184.216.34:8443/")]
    public async Task No_spelling_of_an_inner_address_and_nothing_but_https_on_port_443_is_called(string url)
    {
        using var client = OutboundGuard.Client(s_strict);
        await Assert.ThrowsAsync<OutboundRefusedException>(() => client.GetAsync(url, Cancelled));
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("8.8.8.8", "127.0.0.1")]
    [InlineData("2606:4700::1111", "fe80::1")]
    [InlineData]
    public async Task A_name_with_one_address_inside_or_with_none_is_not_called(params string[] addresses)
    {
        using var client = OutboundGuard.Client(s_strict, (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray()));
        var refused = await Assert.ThrowsAsync<OutboundRefusedException>(() => client.GetAsync("https://partner.example/", Cancelled));
        Assert.DoesNotContain("10.0.0.1", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_for_a_connection_and_one_that_has_moved_inside_is_refused_at_the_next()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => { context.Response.Headers.Connection = "close"; return Task.CompletedTask; };
        var lookups = new ConcurrentQueue<IPAddress>([IPAddress.Loopback, IPAddress.Parse("169.254.169.254"), IPAddress.Loopback]);
        using var client = OutboundGuard.Client(s_development, (_, _) => Task.FromResult(lookups.TryDequeue(out var next) ? new[] { next } : []));
        var url = $"http://localhost:{receiver.Url.Port}/";

        using var answer = await client.GetAsync(url, Cancelled);
        Assert.Equal((HttpStatusCode.OK, 2), (answer.StatusCode, lookups.Count));
        await Assert.ThrowsAsync<OutboundRefusedException>(() => client.GetAsync(url, Cancelled));
        Assert.Single(lookups);
        Assert.Single(receiver.Requests);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("/again")]
    public async Task A_redirect_is_an_answer_and_is_not_followed(string location)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => { context.Response.Redirect(location); return Task.CompletedTask; };
        using var client = OutboundGuard.Client(s_development);
        using var answer = await client.GetAsync(receiver.Url, Cancelled);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Single(receiver.Requests);
    }

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public async Task An_answer_is_read_up_to_its_bound(int length, bool read)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => context.Response.WriteAsync(new string('a', length));
        using var client = OutboundGuard.Client(s_development with { BodyBytesMax = 1_000 });
        if (read) Assert.Equal(length, (await client.GetByteArrayAsync(receiver.Url, Cancelled)).Length);
        else await Assert.ThrowsAsync<OutboundRefusedException>(() => client.GetAsync(receiver.Url, Cancelled));
    }

    [Fact]
    public async Task A_body_without_end_is_cut_at_a_mebibyte()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = async context =>
        {
            var chunk = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
        };
        using var client = OutboundGuard.Client(s_development);
        var refused = await Assert.ThrowsAsync<OutboundRefusedException>(() => client.GetAsync(receiver.Url, Cancelled));
        Assert.Contains("1048576", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_receiver_that_does_not_come_to_an_end_is_left(bool begins)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = async context =>
        {
            if (begins)
            {
                await context.Response.WriteAsync("a", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        using var client = OutboundGuard.Client(s_development with { Timeout = TimeSpan.FromMilliseconds(500) });
        var refused = await Assert.ThrowsAsync<OutboundRefusedException>(() => client.GetAsync(receiver.Url, Cancelled));
        Assert.Contains("within 0.5 seconds", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_the_platforms_own_is_sent_along_and_no_compression_is_asked_for()
    {
        await using var receiver = await Receiver.StartAsync();
        using var client = OutboundGuard.Client(s_development);
        using var activity = new System.Diagnostics.Activity("test").Start();
        using var answer = await client.GetAsync(receiver.Url, Cancelled);
        Assert.Equal(["Host"], Assert.Single(receiver.Requests).Headers.Keys);
    }

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData("false", null, null, false)]
    [InlineData("true", "http://127.0.0.1:5090/", null, true)]
    [InlineData("true", "https://id.example.com/", "Development", true)]
    public void Loopback_is_an_explicit_setting_of_a_development_machine(string? setting, string? issuer, string? environment, bool expected) =>
        Assert.Equal(expected, OutboundOptions.From(Settings(setting, issuer, environment)).AllowLoopback);

    [Theory]
    [InlineData("true", "https://id.example.com/", "Production")]
    [InlineData("true", null, null)]
    [InlineData("yes", "http://127.0.0.1:5090/", null)]
    public void Elsewhere_it_is_refused_before_anything_starts(string setting, string? issuer, string? environment)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => OutboundOptions.From(Settings(setting, issuer, environment)));
        Assert.Contains(OutboundOptions.AllowLoopbackSetting, refused.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(string? setting, string? issuer, string? environment) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [OutboundOptions.AllowLoopbackSetting] = setting,
        ["Ecosystem:Issuer"] = issuer,
        ["environment"] = environment,
    }).Build();
}
