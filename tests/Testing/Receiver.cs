using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Testing;

/// <summary>A stranger's server on loopback: it keeps every request, and answers 200 unless a test has it do something else.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Receiver(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First());

    /// <summary>Every request that came, in order.</summary>
    public ConcurrentQueue<Received> Requests { get; } = [];

    /// <summary>What a request meets once it has been kept.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver._app.Run(receiver.Handle);
        await receiver._app.StartAsync();
        return receiver;
    }

    private async Task Handle(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Requests.Enqueue(new(context.Request.Path, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
        await Answer(context);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>A request as a stranger's server got it.</summary>
public sealed record Received(string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The webhook-id.</summary>
    public string Id => Headers["webhook-id"];

    /// <summary>How many of its signatures a secret verifies; written from the Standard Webhooks specification.</summary>
    public int SignaturesOf(string secret)
    {
        using var hmac = new HMACSHA256(Convert.FromBase64String(secret["whsec_".Length..]));
        var expected = $"v1,{Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{Id}.{Headers["webhook-timestamp"]}.{Body}")))}";
        return Headers["webhook-signature"].Split(' ').Count(signature => signature == expected);
    }
}
