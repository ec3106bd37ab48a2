using System.Collections.Immutable;
using Ecosystem.Silo.Import;

namespace Ecosystem.Silo.Sample;

/// <summary>Companies: their revenue follows their headcount, and one in ten belongs to an earlier one.</summary>
internal static class SampleAccounts
{
    public static ImmutableArray<AccountRow> Accounts(Pcg random, int count, SampleCalendar calendar)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { SampleCrm.Customer };
        var accounts = ImmutableArray.CreateBuilder<AccountRow>(count);
        accounts.Add(new(SampleCrm.Customer, "manufacturing", 2004, 1860.5m, 3200, "China", ""));
        while (accounts.Count < count)
        {
            var isChinese = random.Chance(700);
            var trade = random.Pick(Words.Trades);
            var name = SamplePeople.Unique(taken, () => isChinese
                ? random.Pick(Words.ChineseFirmStems) + trade.Chinese
                : $"{random.Pick(Words.EnglishFirmStems)} {trade.English}");
            var employees = 20 << random.Between(0, 9);
            employees += random.Between(0, employees);
            // In thousands of yuan a head, then millions a year with one decimal.
            var revenue = employees * random.Around(250, 1400) / 100 / 10m;
            var parent = accounts.Count > 10 && random.Chance(100) ? accounts[random.Between(0, 10)].Name : "";
            accounts.Add(new(
                name, trade.Sector, random.Between(1978, calendar.First.Year - 2), revenue, employees,
                isChinese || random.Chance(250) ? "China" : random.Pick(Words.Abroad), parent));
        }

        return accounts.ToImmutable();
    }
}
