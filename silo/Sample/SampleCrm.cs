using System.Collections.Immutable;
using Ecosystem.Silo.Import;

namespace Ecosystem.Silo.Sample;

/// <summary>
/// A CRM export that was made up: companies, people and conversations in Chinese and English that exist nowhere, with the correlations a real
/// one has — seasons, list prices, the time a deal takes, agents of different skill, conversations that sound like how the deal ends.
/// </summary>
/// <remarks>
/// Deterministic: the same options give the same files, byte for byte. Two things are arranged, not drawn: <see cref="Customer"/> is always
/// the first account, and the unit of <see cref="UnlockingManager"/> meets the rule of the joint-marketing permission in the two latest
/// complete quarters and in no earlier one, so that it unlocks when the last quarter closes.
/// </remarks>
public static class SampleCrm
{
    /// <summary>The manager whose unit unlocks the joint-marketing permission with the last quarter; the first in the files.</summary>
    public const string UnlockingManager = "林思远";

    /// <summary>A customer that is always there; the first in the files.</summary>
    public const string Customer = "星河制造";

    /// <summary>The currency of every amount, ISO 4217.</summary>
    public const string Currency = "CNY";

    /// <summary>Makes the export.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static CrmExport Generate(SampleOptions options)
    {
        Check(options.Units, 1, SampleOptions.UnitsMax, nameof(options.Units));
        Check(options.Customers, 1, SampleOptions.CustomersMax, nameof(options.Customers));
        Check(options.Deals, options.Units * SampleOptions.DealsPerUnitMin, SampleOptions.DealsMax, nameof(options.Deals));

        var calendar = new SampleCalendar(options.LastQuarter);
        var agents = SamplePeople.Agents(Stream(options, 1), options.Units);
        var accounts = SampleAccounts.Accounts(Stream(options, 2), options.Customers, calendar);
        var deals = new SampleDeals(Stream(options, 3), agents, accounts, calendar).Deals(options.Deals);
        var products = ImmutableArray.CreateRange(Words.Products, product => new ProductRow(product.Name, product.Series, product.Price * 100L));
        var bare = new CrmExport(agents, products, accounts, deals, [], [], [], calendar.End.AddDays(1));
        var (targets, nps) = SampleFigures.Of(Stream(options, 4), bare);
        return new(agents, products, accounts, deals, targets, nps, SampleInteractions.Of(Stream(options, 5), bare, calendar), bare.AsOf);
    }

    /// <summary>Makes the export and writes it to a folder, which is made when missing; files of the same names are replaced.</summary>
    public static Task WriteAsync(string folder, SampleOptions options, CancellationToken cancellation)
    {
        var export = Generate(options);
        cancellation.ThrowIfCancellationRequested();
        return SampleFiles.WriteAsync(folder, export, cancellation);
    }

    private static Pcg Stream(SampleOptions options, ulong part) => new(unchecked((ulong)options.Seed), part);

    private static void Check(int value, int min, int max, string name)
    {
        if (value < min || value > max) throw new ArgumentOutOfRangeException(name, value, $"{name} must be {min:N0} to {max:N0}.");
    }
}
