using System.Collections.Immutable;
using System.Security.Cryptography;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.SalesUnits;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Keys;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Import;

namespace Ecosystem.Silo.Unlocks;

/// <summary>Where the question can be put: to an export nobody has imported, and to a log. Either is played through the rules that run live (SU-28).</summary>
internal static class UnlockSources
{
    /// <summary>What an import of an export would tell the units, played instead of sent. A quarter is closed at its first chance: when its last day is over.</summary>
    /// <param name="question">With the policy to judge under.</param>
    /// <param name="currency">Of every amount.</param>
    public static UnlockReport FromExport(CrmExport export, string folder, string currency, UnlockQuestion question)
    {
        // Ids made from names by a key that is thrown away: they hold the plan together and lead nowhere.
        var plan = ImportPlan.Of(export, new Pseudonyms(MasterKey.Of(RandomNumberGenerator.GetBytes(MasterKey.Length))), currency);
        return new($"the export in {folder}, as of {export.AsOf:yyyy-MM-dd}", question.Permission, question.Policy, question.Assumed, [.. plan.Units.Select(unit => Unit(null, unit.Manager, unit.Id, Told(unit, export.AsOf, question), question))]);
    }

    /// <summary>What the log says the units were told.</summary>
    public static async Task<UnlockReport> FromLogAsync(StoredLog log, string folder, UnlockQuestion question, IProgress<(int Done, int Total)> progress, CancellationToken cancellation)
    {
        var units = ImmutableArray.CreateBuilder<UnitUnlocks>();
        await foreach (var unit in new ToldUnits(log.Database).Read(progress, cancellation))
            units.Add(Unit(unit.Id, await NameAsync(log.DataKeys, unit) ?? unit.Id.Value, unit.Id, unit.Told, question));
        return new($"the log of {folder}", question.Permission, question.Policy, question.Assumed, [.. units.OrderBy(unit => unit.Name, StringComparer.Ordinal)]);
    }

    private static UnitUnlocks Unit(SalesUnitId? shown, string name, SalesUnitId id, ImmutableArray<(SalesUnitCommand, DateTimeOffset)> told, UnlockQuestion question) => new(
        shown, name, UnlockHistory.Of(id, told, question), UnlockHistory.Of(id, told, question with { Assumed = null, OnAttainmentAlone = true }));

    private static ImmutableArray<(SalesUnitCommand, DateTimeOffset)> Told(PlannedUnit unit, DateOnly asOf, UnlockQuestion question)
    {
        var policy = (question.Policy ?? Policies.Current).Version;
        var told = Moment(asOf);
        return
        [
            (new Establish(new(unit.Id.Value, ""), unit.Establish.Region, unit.Establish.Currency, [.. unit.Establish.Sellers.Select(seller => new Seller(seller.Id, new(seller.Id.Value, "")))], policy), told),
            .. unit.Deals.Select(deals => ((SalesUnitCommand)deals, told)),
            .. unit.Nps.Select(nps => ((SalesUnitCommand)nps, told)),
            .. unit.Closings.Select(close => ((SalesUnitCommand)new CloseQuarter(close.Quarter, close.Target, policy), Moment(close.Quarter.LastDay.AddDays(1)))),
        ];
    }

    private static DateTimeOffset Moment(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The name, as the board opens it; null when it was erased, or when the key here is not the one it was sealed by.</summary>
    private static async Task<string?> NameAsync(DataKeys keys, ToldUnit unit)
    {
        try
        {
            return await keys.Open(unit.Name);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
