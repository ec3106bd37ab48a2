using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

/// <summary>Where a quarter's target came from.</summary>
public enum TargetSource
{
    /// <summary>A row of targets.csv.</summary>
    File,

    /// <summary>The seasonal baseline (docs/import.md).</summary>
    Baseline,

    /// <summary>Neither gives more than zero: the quarter has no attainment and is not closed.</summary>
    None,
}

/// <summary>A unit's complete quarter.</summary>
/// <param name="WonMinor">Sum of the value of deals closed as won in it, in minor units.</param>
/// <param name="TargetMinor">In minor units; 0 when there is none.</param>
/// <param name="Attainment">Won ÷ target in basis points, floored; null without a target.</param>
public sealed record UnitQuarter(string Manager, Quarter Quarter, long WonMinor, long TargetMinor, TargetSource Source, int? Attainment);

/// <summary>A unit's week: of the deals closed in it, how many were won.</summary>
public sealed record UnitWeek(string Manager, IsoWeek Week, int Won, int Closed);

/// <summary>What follows from an export by arithmetic alone (docs/import.md). Pure, and in whole numbers throughout.</summary>
public static class UnitFigures
{
    /// <summary>Every unit's complete quarters: units in the order of the export, quarters in order of time.</summary>
    public static ImmutableArray<UnitQuarter> Quarters(CrmExport export)
    {
        var won = export.Deals.Where(deal => deal.Stage is DealStage.Won)
            .GroupBy(deal => (Manager: export.ManagerOf[deal.Agent], Quarter: Quarter.Of(deal.Closed!.Value)))
            .ToDictionary(deals => deals.Key, deals => deals.Sum(deal => deal.ValueMinor!.Value));
        var given = export.Targets.ToDictionary(target => (target.Manager, target.Quarter), target => target.TargetMinor);
        var baseline = new SeasonalBaseline(export, won);

        var quarters = ImmutableArray.CreateBuilder<UnitQuarter>();
        foreach (var manager in export.Managers)
            foreach (var quarter in export.CompleteQuarters)
            {
                var value = won.GetValueOrDefault((manager, quarter));
                var isGiven = given.TryGetValue((manager, quarter), out var target);
                if (!isGiven) target = baseline.Target(manager, quarter);
                var source = target == 0 ? TargetSource.None : isGiven ? TargetSource.File : TargetSource.Baseline;
                quarters.Add(new(manager, quarter, value, target, source, source is TargetSource.None ? null : Attainment(value, target)));
            }

        return quarters.ToImmutable();
    }

    /// <summary>Every unit's ISO weeks in which a deal was closed, in order of unit and time.</summary>
    public static ImmutableArray<UnitWeek> Weeks(CrmExport export) =>
    [
        .. export.Deals.Where(deal => deal.Closed is not null)
            .GroupBy(deal => (Manager: export.ManagerOf[deal.Agent], Week: IsoWeek.Of(deal.Closed!.Value)))
            .Select(deals => new UnitWeek(deals.Key.Manager, deals.Key.Week, deals.Count(deal => deal.Stage is DealStage.Won), deals.Count()))
            .OrderBy(week => export.Managers.IndexOf(week.Manager)).ThenBy(week => week.Week),
    ];

    /// <summary>Won ÷ target in basis points, floored.</summary>
    private static int Attainment(long wonMinor, long targetMinor) => (int)Int128.Min((Int128)wonMinor * 10_000 / targetMinor, int.MaxValue);
}
