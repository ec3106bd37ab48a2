using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Grains.Finance;
using Npgsql;

namespace Ecosystem.Grains.Tests.Finance;

/// <summary>FU-12: the built-in ledger on a real PostgreSQL.</summary>
public sealed class LedgerFinanceTests(PlatformFixture platform) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _database = NpgsqlDataSource.Create(platform.Database.ConnectionString);
    private readonly FundId _fund = PlatformFixture.Fresh<FundId>();

    private LedgerFinance Finance => new(_database);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private LedgerEntry Entry(int n, long amount, string from = "treasury") => new($"{_fund}-{n}", "CNY", [new($"fund/{_fund}", amount, 0), new(from, 0, amount)]);

    private static FinanceReply Agreed(long balance) => new(new(balance, "CNY"), null);

    [Fact]
    public async Task A_repeated_entry_is_answered_like_the_first_time_and_counts_once()
    {
        Assert.Equal(Agreed(100), await Finance.PostAsync(_fund, Entry(1, 100), Cancelled));
        Assert.Equal(Agreed(130), await Finance.PostAsync(_fund, Entry(2, 30), Cancelled));
        Assert.Equal(Agreed(100), await Finance.PostAsync(_fund, Entry(1, 100), Cancelled));
        Assert.Equal(Agreed(130), await Finance.BalanceAsync(_fund, "CNY", Cancelled));
        Assert.Equal(Agreed(0), await Finance.BalanceAsync(PlatformFixture.Fresh<FundId>(), "CNY", Cancelled));
    }

    [Fact]
    public async Task What_the_ledger_refuses_is_answered_with_the_reason_and_the_balance()
    {
        await Finance.PostAsync(_fund, Entry(1, 100), Cancelled);
        Assert.Equal(new FinanceReply(new(100, "CNY"), $"another entry bears the key {_fund}-1"), await Finance.PostAsync(_fund, Entry(1, 101), Cancelled));
        Assert.Equal(
            new FinanceReply(new(100, "CNY"), "debits and credits differ"),
            await Finance.PostAsync(_fund, new($"{_fund}-2", "CNY", [new($"fund/{_fund}", 7, 0), new("treasury", 0, 6)]), Cancelled));
        Assert.Equal(Agreed(100), await Finance.BalanceAsync(_fund, "CNY", Cancelled));
    }

    [Fact]
    public async Task Entries_posted_at_once_and_each_twice_count_once_and_all_accounts_come_to_nothing()
    {
        // Both directions between the same accounts, so that postings which locked in their own order would wait for each other for ever.
        var entries = Enumerable.Range(1, 40).Select(n => n % 2 == 0
            ? Entry(n, n)
            : new($"{_fund}-{n}", "CNY", [new("treasury", n, 0), new($"fund/{_fund}", 0, n)])).ToList();
        var replies = await Task.WhenAll(entries.Concat(entries).Select(entry => Finance.PostAsync(_fund, entry, Cancelled)));
        Assert.All(replies, reply => Assert.Null(reply.Refusal));
        Assert.Equal(Agreed(20), await Finance.BalanceAsync(_fund, "CNY", Cancelled));
        Assert.Equal(40L, await platform.Database.ScalarAsync($"select count(*) from finance.entries where fund = '{_fund}'"));
        Assert.Equal(0m, await platform.Database.ScalarAsync("select sum(balance) from finance.accounts where currency = 'CNY'"));
        // The balances that are kept are those the lines come to.
        Assert.Equal(
            0L,
            await platform.Database.ScalarAsync(
                """
                select count(*) from finance.accounts a where a.currency = 'CNY' and balance <>
                  (select coalesce(sum(debit - credit), 0) from finance.lines l join finance.entries e on e.key = l.entry where l.account = a.name and e.currency = a.currency)
                """));
    }

    [Fact]
    public async Task The_database_too_refuses_an_entry_that_is_not_balanced()
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => platform.Database.ScalarAsync(
            $"""
             insert into finance.entries (key, fund, currency, balance) values ('{_fund}-1', '{_fund}', 'CNY', 0);
             insert into finance.lines values ('{_fund}-1', 'treasury', 5, 0), ('{_fund}-1', 'fund/{_fund}', 0, 4);
             """));
        Assert.Equal(PostgresErrorCodes.CheckViolation, refused.SqlState);
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from finance.entries where fund = '{_fund}'"));
    }

    [Fact]
    public async Task A_database_that_is_down_is_a_finance_system_that_does_not_answer()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=x;Password=x;Timeout=2");
        await Assert.ThrowsAsync<FinanceUnavailableException>(() => new LedgerFinance(nowhere).PostAsync(_fund, Entry(1, 1), Cancelled));
        await Assert.ThrowsAsync<FinanceUnavailableException>(() => new LedgerFinance(nowhere).BalanceAsync(_fund, "CNY", Cancelled));
    }
}
