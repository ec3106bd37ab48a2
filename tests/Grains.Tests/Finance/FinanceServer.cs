using System.Collections.Concurrent;
using System.Text.Json;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Tests.Finance;

/// <summary>A finance system behind real HTTP, written from docs/finance.md: it keeps a ledger, and misbehaves when a test tells it to.</summary>
public sealed class FinanceServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _gate = new();
    private readonly ConcurrentQueue<Func<HttpContext, Func<Task>, Task>> _misbehaviour = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly Dictionary<string, long> _balances = new(StringComparer.Ordinal);
    private Ledger _ledger = Ledger.Empty("CNY");

    private FinanceServer(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First().TrimEnd('/') + "/books/");

    /// <summary>Every request that came, in order: method and path, idempotency key, body.</summary>
    public ConcurrentQueue<(string Line, string? Key, string? Authorization, string Body)> Requests { get; } = [];

    /// <summary>Every entry that was posted.</summary>
    public IReadOnlyCollection<LedgerEntry> Entries => [.. _ledger.Entries.Values];

    public decimal SumOfAllAccounts => _ledger.Balances.Values.Sum(balance => (decimal)balance);

    /// <summary>While true every request hangs until the server closes or this is false again and the caller tries anew.</summary>
    public bool Hangs { get; set; }

    public static async Task<FinanceServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FinanceServer(builder.Build());
        server._app.MapPost("/books/funds/{fund}/entries", (string fund, HttpContext context) => server.Handle(context, () => server.Post(FundId.From(fund), context)));
        server._app.MapGet("/books/funds/{fund}/balance", (string fund, string currency, HttpContext context) => server.Handle(context, () => server.Balance(FundId.From(fund), currency, context)));
        await server._app.StartAsync();
        return server;
    }

    /// <summary>What the next requests meet, one each; the handler may or may not do what was asked.</summary>
    public void Next(params Func<HttpContext, Func<Task>, Task>[] behaviours)
    {
        foreach (var behaviour in behaviours) _misbehaviour.Enqueue(behaviour);
    }

    public static Func<HttpContext, Func<Task>, Task> Status(int status, string body = "") => (context, _) =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    };

    /// <summary>The caller hears nothing, and nothing is done.</summary>
    public Task Hang(HttpContext context, Func<Task> work) => UntilGone(context);

    /// <summary>What was asked is done, and the caller hears nothing of it.</summary>
    public async Task DoAndHang(HttpContext context, Func<Task> work)
    {
        var body = context.Response.Body;
        context.Response.Body = Stream.Null;
        await work();
        context.Response.Body = body;
        await UntilGone(context);
    }

    /// <summary>What was asked is done, and the caller hears the beginning of the answer.</summary>
    public async Task DoAndStall(HttpContext context, Func<Task> work)
    {
        var body = context.Response.Body;
        context.Response.Body = Stream.Null;
        await work();
        context.Response.Body = body;
        await context.Response.WriteAsync("{\"balance\":", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await UntilGone(context);
    }

    /// <summary>An entry nobody at the platform knows of.</summary>
    public void Correct(LedgerEntry entry)
    {
        lock (_gate) _ledger = Assert.IsType<EntryPosted>(_ledger.Post(entry)).Ledger;
    }

    private async Task Handle(HttpContext context, Func<Task> work)
    {
        context.Request.EnableBuffering();
        using var reader = new StreamReader(context.Request.Body, leaveOpen: true);
        var body = await reader.ReadToEndAsync();
        context.Request.Body.Position = 0;
        Requests.Enqueue(($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}", context.Request.Headers["Idempotency-Key"], context.Request.Headers.Authorization, body));
        if (Hangs) await Hang(context, work);
        else if (_misbehaviour.TryDequeue(out var behaviour)) await behaviour(context, work);
        else await work();
    }

    private async Task Post(FundId fund, HttpContext context)
    {
        var entry = (await JsonSerializer.DeserializeAsync<LedgerEntry>(context.Request.Body, DomainJson.Options))!;
        Assert.Equal($"\"{entry.Key}\"", context.Request.Headers["Idempotency-Key"]);
        Money balance;
        string? refusal = null;
        lock (_gate)
        {
            switch (_ledger.Post(entry))
            {
                case EntryPosted posted:
                    _ledger = posted.Ledger;
                    _balances[entry.Key] = _ledger.Balance(Ledger.FundAccount(fund));
                    break;
                case EntryRefused refused:
                    refusal = refused.Why;
                    break;
            }
            balance = new(refusal is null ? _balances[entry.Key] : _ledger.Balance(Ledger.FundAccount(fund)), entry.Currency);
        }
        context.Response.StatusCode = refusal is null ? 200 : 422;
        await context.Response.WriteAsJsonAsync(new { balance, detail = refusal }, DomainJson.Options);
    }

    private Task Balance(FundId fund, string currency, HttpContext context)
    {
        lock (_gate) return context.Response.WriteAsJsonAsync(new { balance = new Money(_ledger.Balance(Ledger.FundAccount(fund)), currency) }, DomainJson.Options);
    }

    private async Task UntilGone(HttpContext context)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token);
        await Task.Delay(Timeout.Infinite, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }

    /// <summary>From now on nobody answers at this address.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _app.DisposeAsync();
        _closing.Dispose();
    }
}
