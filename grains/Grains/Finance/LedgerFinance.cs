using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Npgsql;

namespace Ecosystem.Grains.Finance;

/// <summary>The built-in finance system: a double-entry ledger in tables of its own. What may be entered is decided by <see cref="Ledger"/>.</summary>
public sealed class LedgerFinance(NpgsqlDataSource database) : IFinance
{
    public Task<FinanceReply> PostAsync(FundId fund, LedgerEntry entry, CancellationToken cancellation) => AskAsync(
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            var reply = await Post(fund, entry, connection, cancellation);
            await transaction.CommitAsync(CancellationToken.None);
            return reply;
        },
        cancellation);

    public Task<FinanceReply> BalanceAsync(FundId fund, string currency, CancellationToken cancellation) =>
        AskAsync(async connection => new(await Balance(fund, currency, connection, cancellation), null), cancellation);

    private async Task<FinanceReply> AskAsync(Func<NpgsqlConnection, Task<FinanceReply>> ask, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancellation);
            return await ask(connection);
        }
        catch (NpgsqlException failure)
        {
            throw new FinanceUnavailableException($"The built-in ledger did not answer: {failure.Message}", failure);
        }
    }

    private static async Task<FinanceReply> Post(FundId fund, LedgerEntry entry, NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (entry.Fault() is { } fault) return new(await Balance(fund, entry.Currency, connection, cancellation), fault);
        var ledger = await Load(entry, connection, cancellation);
        switch (ledger.Post(entry))
        {
            case EntryPosted posted:
                var balance = posted.Ledger.Balance(Ledger.FundAccount(fund));
                await Save(fund, entry, balance, posted.Ledger, connection, cancellation);
                return new(new(balance, entry.Currency), null);
            case EnteredBefore:
                return new(await BalanceAfter(entry, connection, cancellation), null);
            case EntryRefused refused:
                return new(await Balance(fund, entry.Currency, connection, cancellation), refused.Why);
            default:
                throw new InvalidOperationException("A ledger has no other outcome.");
        }
    }

    /// <summary>The part of the books an entry touches, locked until the transaction ends.</summary>
    private static async Task<Ledger> Load(LedgerEntry entry, NpgsqlConnection connection, CancellationToken cancellation)
    {
        // In the order of their names: two postings that touch the same accounts wait for each other, never both.
        string[] accounts = [.. entry.Lines.Select(line => line.Account).Order(StringComparer.Ordinal)];
        await Execute(
            "insert into finance.accounts (currency, name) select $1, name from unnest($2) as name order by name collate \"C\" on conflict do nothing", connection, cancellation, entry.Currency, accounts);
        var ledger = Ledger.Empty(entry.Currency);
        await using (var command = Command(
            "select name, balance from finance.accounts where currency = $1 and name = any($2) order by name for update", connection, entry.Currency, accounts))
        await using (var rows = await command.ExecuteReaderAsync(cancellation))
            while (await rows.ReadAsync(cancellation)) ledger = ledger with { Balances = ledger.Balances.SetItem(rows.GetString(0), rows.GetInt64(1)) };
        return await EntryUnder(entry.Key, connection, cancellation) is { } before ? ledger with { Entries = ledger.Entries.Add(entry.Key, before) } : ledger;
    }

    private static async Task<LedgerEntry?> EntryUnder(string key, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = Command(
            "select currency, account, debit, credit from finance.entries join finance.lines on entry = key where key = $1", connection, key);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var lines = ImmutableArray.CreateBuilder<LedgerLine>();
        var currency = "";
        while (await rows.ReadAsync(cancellation))
        {
            currency = rows.GetString(0);
            lines.Add(new(rows.GetString(1), rows.GetInt64(2), rows.GetInt64(3)));
        }
        return lines.Count == 0 ? null : new(key, currency, lines.ToImmutable());
    }

    private static async Task Save(FundId fund, LedgerEntry entry, long balance, Ledger after, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await Execute("insert into finance.entries (key, fund, currency, balance) values ($1, $2, $3, $4)", connection, cancellation, entry.Key, fund.Value, entry.Currency, balance);
        foreach (var line in entry.Lines)
        {
            await Execute("insert into finance.lines (entry, account, debit, credit) values ($1, $2, $3, $4)", connection, cancellation, entry.Key, line.Account, line.Debit, line.Credit);
            await Execute("update finance.accounts set balance = $1 where currency = $2 and name = $3", connection, cancellation, after.Balance(line.Account), entry.Currency, line.Account);
        }
    }

    private static async Task<Money> Balance(FundId fund, string currency, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = Command("select balance from finance.accounts where currency = $1 and name = $2", connection, currency, Ledger.FundAccount(fund));
        return new(await command.ExecuteScalarAsync(cancellation) as long? ?? 0, currency);
    }

    private static async Task<Money> BalanceAfter(LedgerEntry entry, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = Command("select balance from finance.entries where key = $1", connection, entry.Key);
        return new((long)(await command.ExecuteScalarAsync(cancellation))!, entry.Currency);
    }

    private static async Task Execute(string sql, NpgsqlConnection connection, CancellationToken cancellation, params object[] values)
    {
        await using var command = Command(sql, connection, values);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlCommand Command(string sql, NpgsqlConnection connection, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
