using CsCheck;
using Ecosystem.Domain.Funds;

namespace Ecosystem.Domain.Tests.Funds;

/// <summary>FU-12: the double-entry ledger.</summary>
public class LedgerTests
{
    private static readonly LedgerEntry s_entry = new("k1", "CNY", [new("fund/fu_1", 100, 0), new("treasury", 0, 100)]);

    private static readonly string[] s_accounts = ["treasury", "fund/fu_1", "fund/fu_2", "spent/su_1"];

    // Around zero and around the ends of the range, so that entries are balanced, unbalanced and impossible.
    private static readonly Gen<long> s_side = OneOf<long>(0, 0, 0, 1, 2, 3, 100, -1, Money.MinorUnitsMax, Money.MinorUnitsMax - 1, Money.MinorUnitsMax + 1, long.MaxValue);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(n => values[n]);

    private static readonly Gen<LedgerLine> s_line =
        Gen.Select(OneOf("treasury", "fund/fu_1", "fund/fu_2", "spent/su_1", ""), s_side, s_side, (account, debit, credit) => new LedgerLine(account, debit, credit));

    private static readonly Gen<LedgerEntry> s_balanced = Gen.Select(
        OneOf("a", "b", "c", "d", "e"), OneOf("CNY", "CNY", "CNY", "USD"), Gen.Shuffle(s_accounts), Gen.Long[1, 50], Gen.Long[1, 50],
        (key, currency, accounts, first, second) => new LedgerEntry(key, currency, [new(accounts[0], first, 0), new(accounts[1], second, 0), new(accounts[2], 0, first + second)]));

    private static readonly Gen<LedgerEntry[]> s_entries = Gen.OneOf(
        s_balanced, s_balanced, s_balanced,
        Gen.Select(OneOf("a", "b", "f", ""), OneOf("CNY", "USD", "yuan"), s_line.Array[0, 4], (key, currency, lines) => new LedgerEntry(key, currency, [.. lines]))).Array[1, 30];

    [Fact]
    public void All_accounts_together_come_to_nothing_and_no_entry_counts_twice_whatever_is_posted() => s_entries.Sample(entries =>
    {
        var ledger = Ledger.Empty("CNY");
        // The second set of books: sums over the lines of those entries that were answered as posted.
        var posted = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var outcome = ledger.Post(entry);
            switch (outcome)
            {
                case EntryPosted now:
                    posted.Add(entry.Key, entry);
                    ledger = now.Ledger;
                    break;
                case EnteredBefore:
                    Assert.Equal(Lines(posted[entry.Key]), Lines(entry));
                    break;
                default:
                    Assert.IsType<EntryRefused>(outcome);
                    Assert.True(MayBeRefused(entry, posted), "A balanced entry under a new key was refused.");
                    break;
            }
            Assert.Equal(0, ledger.Balances.Values.Sum(balance => (decimal)balance));
        }
        foreach (var (account, balance) in ledger.Balances)
            Assert.Equal(posted.Values.SelectMany(entry => entry.Lines).Where(line => line.Account == account).Sum(line => (decimal)line.Debit - line.Credit), balance);
        Assert.Equal(posted.Keys.Order(StringComparer.Ordinal), ledger.Entries.Keys.Order(StringComparer.Ordinal));
    }, iter: 2_000);

    private static string[] Lines(LedgerEntry entry) => [.. entry.Lines.Select(line => $"{entry.Currency} {line}").Order(StringComparer.Ordinal)];

    private static bool MayBeRefused(LedgerEntry entry, Dictionary<string, LedgerEntry> posted) =>
        entry.Currency != "CNY" || entry.Key.Length == 0 || (posted.TryGetValue(entry.Key, out var before) && !Lines(before).SequenceEqual(Lines(entry)))
        || entry.Lines.Length < 2 || entry.Lines.Any(line => line.Account.Length == 0 || line.Debit < 0 || line.Credit < 0 || (line.Debit == 0) == (line.Credit == 0))
        || entry.Lines.Select(line => line.Account).Distinct(StringComparer.Ordinal).Count() < entry.Lines.Length
        || entry.Lines.Sum(line => (decimal)line.Debit) != entry.Lines.Sum(line => (decimal)line.Credit)
        // An account at the end of its range takes no more.
        || entry.Lines.Any(line => line.Debit > 1_000_000 || line.Credit > 1_000_000) || posted.Values.SelectMany(one => one.Lines).Any(line => line.Debit > 1_000_000 || line.Credit > 1_000_000);

    [Fact]
    public void An_entry_is_posted_once_and_its_repetition_in_another_order_is_the_same_entry()
    {
        var ledger = Assert.IsType<EntryPosted>(Ledger.Empty("CNY").Post(s_entry)).Ledger;
        Assert.Equal((100L, -100L, 0L), (ledger.Balance("fund/fu_1"), ledger.Balance("treasury"), ledger.Balance("spent/su_1")));
        Assert.IsType<EnteredBefore>(ledger.Post(s_entry with { Lines = [s_entry.Lines[1], s_entry.Lines[0]] }));
        Assert.StartsWith("another entry", Assert.IsType<EntryRefused>(ledger.Post(s_entry with { Lines = [new("fund/fu_1", 101, 0), new("treasury", 0, 101)] })).Why, StringComparison.Ordinal);
    }

    public static TheoryData<LedgerEntry> Faulty =>
    [
        s_entry with { Key = "" },
        s_entry with { Key = new string('k', 101) },
        s_entry with { Currency = "yuan" },
        s_entry with { Currency = "USD" },
        s_entry with { Lines = default },
        s_entry with { Lines = [] },
        s_entry with { Lines = [new("treasury", 100, 0)] },
        s_entry with { Lines = [new("", 100, 0), new("treasury", 0, 100)] },
        s_entry with { Lines = [new(new string('a', 101), 100, 0), new("treasury", 0, 100)] },
        s_entry with { Lines = [new("fund/fu_1", 100, 0), new("treasury", 0, 99)] },
        s_entry with { Lines = [new("fund/fu_1", 100, 0), new("treasury", 0, 101)] },
        s_entry with { Lines = [new("fund/fu_1", 0, 0), new("treasury", 0, 0)] },
        s_entry with { Lines = [new("fund/fu_1", 100, 100), new("treasury", 100, 100)] },
        s_entry with { Lines = [new("fund/fu_1", -100, 0), new("treasury", 0, -100)] },
        s_entry with { Lines = [new("fund/fu_1", Money.MinorUnitsMax + 1, 0), new("treasury", 0, Money.MinorUnitsMax + 1)] },
        s_entry with { Lines = [new("treasury", 100, 0), new("treasury", 0, 100)] },
        s_entry with { Lines = [.. Enumerable.Range(0, 100).Select(n => new LedgerLine($"a{n}", 1, 0)), new("treasury", 0, 100)] },
    ];

    [Theory, MemberData(nameof(Faulty))]
    public void What_is_not_an_entry_is_refused(LedgerEntry entry) => Assert.IsType<EntryRefused>(Ledger.Empty("CNY").Post(entry));

    [Fact]
    public void An_account_does_not_leave_the_range_of_amounts()
    {
        var most = Assert.IsType<EntryPosted>(Ledger.Empty("CNY").Post(new("k", "CNY", [new("fund/fu_1", Money.MinorUnitsMax, 0), new("treasury", 0, Money.MinorUnitsMax)]))).Ledger;
        Assert.IsType<EntryRefused>(most.Post(new("l", "CNY", [new("fund/fu_1", 1, 0), new("spent/su_1", 0, 1)])));
        Assert.IsType<EntryRefused>(most.Post(new("l", "CNY", [new("fund/fu_2", 1, 0), new("treasury", 0, 1)])));
        Assert.IsType<EntryPosted>(most.Post(new("l", "CNY", [new("treasury", 1, 0), new("fund/fu_1", 0, 1)])));
    }

    [Fact]
    public void Each_question_has_its_entry()
    {
        var fund = PlayedFund.Id;
        FinanceQuestion Question(FinanceQuestionKind kind) => new(3, kind, PlayedFund.Cny(7), PlayedFund.Cny(0), PlayedFund.East, new("ho_1"), null, null);

        Assert.Equal(["CNY LedgerLine { Account = fund/fu_east, Debit = 7, Credit = 0 }", "CNY LedgerLine { Account = treasury, Debit = 0, Credit = 7 }"], Lines(Ledger.EntryFor(fund, Question(FinanceQuestionKind.Funding))!));
        Assert.Equal(["CNY LedgerLine { Account = fund/fu_east, Debit = 0, Credit = 7 }", "CNY LedgerLine { Account = treasury, Debit = 7, Credit = 0 }"], Lines(Ledger.EntryFor(fund, Question(FinanceQuestionKind.Withdrawal))!));
        var spending = Ledger.EntryFor(fund, Question(FinanceQuestionKind.Spending))!;
        Assert.Equal(["CNY LedgerLine { Account = fund/fu_east, Debit = 0, Credit = 7 }", "CNY LedgerLine { Account = spent/su_east, Debit = 7, Credit = 0 }"], Lines(spending));
        Assert.Equal("fu_east-3", spending.Key);
        Assert.Null(Ledger.EntryFor(fund, Question(FinanceQuestionKind.Balance)));
        Assert.Throws<ArgumentException>(() => Ledger.EntryFor(fund, Question(FinanceQuestionKind.Spending) with { Unit = null }));
    }
}
