using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Grains.Finance;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ecosystem.Grains.Tests.Finance;

/// <summary>The HTTP adapter against a real server (docs/finance.md).</summary>
public sealed class HttpFinanceTests : IAsyncLifetime
{
    private static readonly FundId s_fund = new("fu_1");
    private static readonly LedgerEntry s_entry = new("fu_1-1", "CNY", [new("fund/fu_1", 1_000, 0), new("treasury", 0, 1_000)]);
    private static readonly LedgerEntry s_spending = new("fu_1-2", "CNY", [new("spent/su_1", 70, 0), new("fund/fu_1", 0, 70)]);

    private FinanceServer? _server;
    private ServiceProvider? _services;

    private FinanceServer Server => _server ?? throw new InvalidOperationException("Not started.");

    private IFinance Finance => _services!.GetRequiredService<IFinance>();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await FinanceServer.StartAsync();
        Use(new(_server.Url, 30_000, null));
    }

    private void Use(FinanceOptions options) => _services = new ServiceCollection().AddLogging().AddFinance(options with { RetryDelayMs = 1 }).BuildServiceProvider();

    public async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
    }

    /// <summary>A time-out a server on this machine keeps, and a test can wait for.</summary>
    private void BeImpatient() => Use(new(Server.Url, 1_000, null));

    private static FinanceReply Agreed(long balance) => new(new(balance, "CNY"), null);

    [Fact]
    public async Task An_entry_is_posted_with_its_key_and_answered_with_the_balance_after_it()
    {
        Assert.Equal(Agreed(1_000), await Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(Agreed(930), await Finance.PostAsync(s_fund, s_spending, Cancelled));
        Assert.Equal(Agreed(930), await Finance.BalanceAsync(s_fund, "CNY", Cancelled));
        Assert.Equal(
            [
                ("POST /books/funds/fu_1/entries", "\"fu_1-1\"", null, """{"key":"fu_1-1","currency":"CNY","lines":[{"account":"fund/fu_1","debit":1000,"credit":0},{"account":"treasury","debit":0,"credit":1000}]}"""),
                ("POST /books/funds/fu_1/entries", "\"fu_1-2\"", null, """{"key":"fu_1-2","currency":"CNY","lines":[{"account":"spent/su_1","debit":70,"credit":0},{"account":"fund/fu_1","debit":0,"credit":70}]}"""),
                ("GET /books/funds/fu_1/balance?currency=CNY", null, null, ""),
            ],
            Server.Requests);
    }

    [Fact]
    public async Task A_repeated_entry_is_answered_like_the_first_time_and_counts_once()
    {
        await Finance.PostAsync(s_fund, s_entry, Cancelled);
        await Finance.PostAsync(s_fund, s_spending, Cancelled);
        Assert.Equal(Agreed(1_000), await Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(Agreed(930), await Finance.BalanceAsync(s_fund, "CNY", Cancelled));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(408)]
    [InlineData(409)]
    [InlineData(425)]
    [InlineData(429)]
    public async Task What_is_not_answered_is_tried_again_under_the_same_key(int status)
    {
        Server.Next(FinanceServer.Status(status), FinanceServer.Status(status), FinanceServer.Status(status));
        Assert.Equal(Agreed(1_000), await Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(Enumerable.Repeat("\"fu_1-1\"", 4), Server.Requests.Select(request => request.Key));
        Assert.Single(Server.Requests.Select(request => request.Body).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task After_four_attempts_finance_counts_as_not_answering()
    {
        Server.Next([.. Enumerable.Repeat(FinanceServer.Status(500), 4)]);
        var failure = await Assert.ThrowsAsync<FinanceUnavailableException>(() => Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Contains("answered 500", failure.Message, StringComparison.Ordinal);
        Assert.Equal(FinanceOptions.AttemptsMax, Server.Requests.Count);
        Assert.Empty(Server.Entries);
    }

    [Fact]
    public async Task A_server_that_hangs_is_left_after_the_time_out_and_tried_again()
    {
        BeImpatient();
        Server.Next(Server.Hang);
        Assert.Equal(Agreed(1_000), await Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_did_it_and_then_hung_has_it_once()
    {
        BeImpatient();
        Server.Next(Server.DoAndHang);
        Assert.Equal(Agreed(1_000), await Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(2, Server.Requests.Count);
        Assert.Equal("fu_1-1", Assert.Single(Server.Entries).Key);
    }

    [Fact]
    public async Task A_server_that_always_hangs_is_not_waited_for_for_ever()
    {
        BeImpatient();
        Server.Hangs = true;
        await Assert.ThrowsAsync<FinanceUnavailableException>(() => Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(FinanceOptions.AttemptsMax, Server.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_begins_and_never_ends_is_no_answer()
    {
        BeImpatient();
        Server.Next(Server.DoAndStall);
        await Assert.ThrowsAsync<FinanceUnavailableException>(() => Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(Agreed(1_000), await Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Single(Server.Entries);
    }

    [Fact]
    public async Task A_wait_that_the_server_asks_for_beyond_reason_is_not_waited()
    {
        BeImpatient();
        Server.Next((context, _) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "86400";
            return Task.CompletedTask;
        });
        await Assert.ThrowsAsync<FinanceUnavailableException>(() => Finance.PostAsync(s_fund, s_entry, Cancelled));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(422)]
    public async Task A_refusal_is_an_answer_and_not_tried_again(int status)
    {
        Server.Next(FinanceServer.Status(status, """{"type":"about:blank","detail":"the period is closed","balance":{"minorUnits":5,"currency":"CNY"}}"""), FinanceServer.Status(status, "<html>no</html>"));
        Assert.Equal(new FinanceReply(new(5, "CNY"), "the period is closed"), await Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(new FinanceReply(null, $"HTTP {status}"), await Finance.PostAsync(s_fund, s_entry, Cancelled));
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task Another_entry_under_a_used_key_is_refused_with_the_balance()
    {
        await Finance.PostAsync(s_fund, s_entry, Cancelled);
        Assert.Equal(
            new FinanceReply(new(1_000, "CNY"), "another entry bears the key fu_1-1"),
            await Finance.PostAsync(s_fund, s_spending with { Key = "fu_1-1" }, Cancelled));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("<html>welcome</html>")]
    [InlineData("""{"balance":1000}""")]
    [InlineData("""{"balance":{"minorUnits":"1000","currency":"CNY"}}""")]
    [InlineData("""{"balance":{"minorUnits":10.5,"currency":"CNY"}}""")]
    [InlineData("""{"balance":{"minorUnits":1000}}""")]
    [InlineData("""{"balance":{"minorUnits":1000,"currency":"yuan"}}""")]
    [InlineData("""{"balance":{"minorUnits":9007199254740992,"currency":"CNY"}}""")]
    public async Task A_success_that_cannot_be_read_is_an_answer_without_a_balance(string body)
    {
        Server.Next(FinanceServer.Status(200, body));
        Assert.Equal(new FinanceReply(null, "HTTP 200 without a balance that can be read"), await Finance.PostAsync(s_fund, s_entry, Cancelled));
    }

    [Theory]
    [InlineData(401, "TokenFile")]
    [InlineData(403, "TokenFile")]
    [InlineData(302, "redirects are not followed")]
    [InlineData(418, "asked again")]
    public async Task Anything_else_says_nothing_about_the_entry(int status, string advice)
    {
        Server.Next((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/books/funds/fu_1/entries";
            return Task.CompletedTask;
        });
        Assert.Contains(advice, (await Assert.ThrowsAsync<FinanceUnavailableException>(() => Finance.PostAsync(s_fund, s_entry, Cancelled))).Message, StringComparison.Ordinal);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task An_answer_beyond_64_KiB_is_no_answer()
    {
        Server.Next([.. Enumerable.Repeat(FinanceServer.Status(200, new string(' ', 65_537)), 4)]);
        await Assert.ThrowsAsync<FinanceUnavailableException>(() => Finance.PostAsync(s_fund, s_entry, Cancelled));
    }

    [Fact]
    public async Task The_token_is_read_anew_for_every_request()
    {
        var file = Path.Combine(Path.GetTempPath(), $"token-{Guid.CreateVersion7():N}");
        await File.WriteAllTextAsync(file, "first\n", Cancelled);
        try
        {
            Use(new(Server.Url, 30_000, file));
            await Finance.BalanceAsync(s_fund, "CNY", Cancelled);
            await File.WriteAllTextAsync(file, "second", Cancelled);
            await Finance.BalanceAsync(s_fund, "CNY", Cancelled);
        }
        finally
        {
            File.Delete(file);
        }
        Assert.Equal(["Bearer first", "Bearer second"], Server.Requests.Select(request => request.Authorization));
        await Assert.ThrowsAsync<FinanceUnavailableException>(() => Finance.BalanceAsync(s_fund, "CNY", Cancelled));
    }

    [Fact]
    public async Task A_server_that_is_down_is_not_answering()
    {
        await Server.StopAsync();
        await Assert.ThrowsAsync<FinanceUnavailableException>(() => Finance.PostAsync(s_fund, s_entry, Cancelled));
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_is_not_told_that_finance_is_down()
    {
        Server.Hangs = true;
        using var giveUp = new CancellationTokenSource();
        var posting = Finance.PostAsync(s_fund, s_entry, giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posting);
    }

    [Theory]
    [InlineData("Url", "finance", "Ecosystem:Finance:Url is 'finance'")]
    [InlineData("Url", "ftp://finance.example.com/", "absolute URL")]
    [InlineData("Url", "https://user:pass@finance.example.com/", "without query or user")]
    [InlineData("Url", "https://finance.example.com/?a=b", "without query or user")]
    [InlineData("Url", "http://finance.example.com/", "https")]
    [InlineData("TimeoutMs", "99", "100 to 60000")]
    [InlineData("TimeoutMs", "60001", "100 to 60000")]
    [InlineData("TimeoutMs", "soon", "100 to 60000")]
    [InlineData("TokenFile", "/nowhere/token", "does not exist")]
    public void A_wrong_setting_is_named(string key, string value, string message) => Assert.Contains(
        message, Assert.Throws<InvalidOperationException>(() => FinanceOptions.From(Settings((key, value)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_URL_the_ledger_is_the_built_in_one()
    {
        Assert.Equal(new FinanceOptions(null, 5_000, null), FinanceOptions.From(Settings()));
        Assert.Equal(new FinanceOptions(new("https://finance.example.com/api/"), 60_000, null), FinanceOptions.From(Settings(("Url", "https://finance.example.com/api"), ("TimeoutMs", "60000"))));
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create($"Ecosystem:Finance:{one.Key}", (string?)one.Value))).Build();
}
