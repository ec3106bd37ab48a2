using System.Collections.Immutable;

namespace Ecosystem.Domain.Funds;

/// <summary>Double-entry bookkeeping: every entry takes from some accounts exactly what it gives to others, so all accounts together always come to nothing.</summary>
/// <remarks>
/// A debit raises an account's balance and a credit lowers it. The accounts: <c>fund/…</c> is what a fund has, <c>spent/…</c> what a unit has
/// spent, and <c>treasury</c> where money comes from and goes back to, so its balance is what it is owed, negative.
/// A ledger is of one currency.
/// </remarks>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Balances">Debits less credits of each account, in minor units; an account without entries has zero.</param>
/// <param name="Entries">Every entry, by its key.</param>
public sealed record Ledger(string Currency, ImmutableSortedDictionary<string, long> Balances, ImmutableDictionary<string, LedgerEntry> Entries)
{
    /// <summary>Where a fund's money comes from and goes back to.</summary>
    public const string Treasury = "treasury";

    /// <summary>A ledger without entries.</summary>
    public static Ledger Empty(string currency) =>
        new(currency, ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal), ImmutableDictionary.Create<string, LedgerEntry>(StringComparer.Ordinal));

    /// <summary>The account of a fund.</summary>
    public static string FundAccount(FundId fund) => $"fund/{fund}";

    /// <summary>The account of what a unit has spent.</summary>
    public static string SpentAccount(SalesUnitId unit) => $"spent/{unit}";

    public long Balance(string account) => Balances.GetValueOrDefault(account);

    /// <summary>The entry a question asks for; null when it asks for the balance alone.</summary>
    public static LedgerEntry? EntryFor(FundId fund, FinanceQuestion question)
    {
        var (key, amount, account) = (question.Key(fund), question.Amount.MinorUnits, FundAccount(fund));
        return question switch
        {
            { Kind: FinanceQuestionKind.Funding } => new(key, question.Amount.Currency, [new(account, amount, 0), new(Treasury, 0, amount)]),
            { Kind: FinanceQuestionKind.Withdrawal } => new(key, question.Amount.Currency, [new(Treasury, amount, 0), new(account, 0, amount)]),
            { Kind: FinanceQuestionKind.Spending, Unit: { } unit } => new(key, question.Amount.Currency, [new(SpentAccount(unit), amount, 0), new(account, 0, amount)]),
            { Kind: FinanceQuestionKind.Balance } => null,
            _ => throw new ArgumentException($"Question {question.Sequence} of {fund} says of which kind it is, but not whose spending.", nameof(question)),
        };
    }

    /// <summary>Enters an entry, once. A repeated entry is answered like the first time; another under its key is refused.</summary>
    public LedgerOutcome Post(LedgerEntry entry)
    {
        if (entry.Fault() is { } fault) return new EntryRefused(fault);
        if (entry.Currency != Currency) return new EntryRefused($"the ledger is kept in {Currency}, the entry is in {entry.Currency}");
        if (Entries.TryGetValue(entry.Key, out var before)) return before.SaysTheSameAs(entry) ? new EnteredBefore() : new EntryRefused($"another entry bears the key {entry.Key}");

        var balances = Balances;
        foreach (var line in entry.Lines)
        {
            var balance = balances.GetValueOrDefault(line.Account) + line.Debit - line.Credit;
            if (!new Money(balance, Currency).IsWellFormed) return new EntryRefused($"{line.Account} would leave the range of amounts");
            balances = balances.SetItem(line.Account, balance);
        }
        return new EntryPosted(this with { Balances = balances, Entries = Entries.Add(entry.Key, entry) });
    }
}

/// <summary>One side of an entry: either its debit or its credit is more than zero, and the other is zero.</summary>
/// <param name="Account">1 to <see cref="AccountLengthMax"/> characters.</param>
public sealed record LedgerLine(string Account, long Debit, long Credit)
{
    /// <summary>Longest account name, inclusive.</summary>
    public const int AccountLengthMax = 100;
}

/// <summary>An entry: what is debited and what is credited come to the same.</summary>
/// <param name="Key">1 to <see cref="KeyLengthMax"/> characters; no two entries share one.</param>
/// <param name="Lines">Two to <see cref="LinesMax"/>, each of an account of its own.</param>
public sealed record LedgerEntry(string Key, string Currency, ImmutableArray<LedgerLine> Lines)
{
    /// <summary>Longest key, inclusive.</summary>
    public const int KeyLengthMax = 100;

    /// <summary>Most lines of one entry, inclusive.</summary>
    public const int LinesMax = 100;

    /// <summary>What is wrong with the entry, or null.</summary>
    public string? Fault()
    {
        if (Key is not { Length: > 0 and <= KeyLengthMax }) return $"a key has 1 to {KeyLengthMax} characters";
        if (!Money.Zero(Currency).IsWellFormed) return "a currency has three capital letters";
        if (Lines.IsDefault || Lines.Length is < 2 or > LinesMax) return $"an entry has 2 to {LinesMax} lines";
        if (Lines.Any(line => line.Account is not { Length: > 0 and <= LedgerLine.AccountLengthMax })) return $"an account has 1 to {LedgerLine.AccountLengthMax} characters";
        if (Lines.Any(line => !IsOneSided(line))) return $"a line has a debit or a credit of 1 to {Money.MinorUnitsMax} minor units";
        if (Lines.DistinctBy(line => line.Account, StringComparer.Ordinal).Count() != Lines.Length) return "each line is of an account of its own";
        return Lines.Sum(line => (decimal)line.Debit) == Lines.Sum(line => (decimal)line.Credit) ? null : "debits and credits differ";
    }

    /// <summary>Whether another entry has the same lines, in whatever order, and currency.</summary>
    public bool SaysTheSameAs(LedgerEntry other) => Currency == other.Currency && Sorted(this).SequenceEqual(Sorted(other));

    private static bool IsOneSided(LedgerLine line) =>
        line is { Debit: > 0 and <= Money.MinorUnitsMax, Credit: 0 } or { Debit: 0, Credit: > 0 and <= Money.MinorUnitsMax };

    private static IEnumerable<LedgerLine> Sorted(LedgerEntry entry) => entry.Lines.OrderBy(line => line.Account, StringComparer.Ordinal);
}

/// <summary>What became of an entry.</summary>
public abstract record LedgerOutcome;

/// <param name="Ledger">With the entry.</param>
public sealed record EntryPosted(Ledger Ledger) : LedgerOutcome;

/// <summary>It was there already; nothing changed.</summary>
public sealed record EnteredBefore : LedgerOutcome;

/// <summary>It was not entered.</summary>
public sealed record EntryRefused(string Why) : LedgerOutcome;
