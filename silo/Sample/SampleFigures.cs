using System.Collections.Immutable;
using Ecosystem.Silo.Import;

namespace Ecosystem.Silo.Sample;

/// <summary>Targets and net promoter scores, quarter by quarter. Units that sell well are liked better.</summary>
internal static class SampleFigures
{
    /// <summary>In the other units a score stays below the 72 that the joint-marketing permission asks for.</summary>
    private const int OtherScoreMax = 70;

    public static (ImmutableArray<TargetRow> Targets, ImmutableArray<NpsRow> Nps) Of(Pcg random, CrmExport export)
    {
        var targets = ImmutableArray.CreateBuilder<TargetRow>();
        var nps = ImmutableArray.CreateBuilder<NpsRow>();
        var unlocking = export.CompleteQuarters[^2];
        foreach (var quarter in UnitFigures.Quarters(export))
        {
            var isFirst = quarter.Manager == SampleCrm.UnlockingManager;
            var isUnlocking = isFirst && quarter.Quarter >= unlocking;
            var attainment = isUnlocking ? random.Between(11_900, 13_200) : isFirst ? random.Around(8_800, 11_000) : random.Around(7_000, 12_600);
            var score = isUnlocking ? random.Between(74, 83) : Math.Min(OtherScoreMax, 20 + ((attainment - 7_000) / 125) + random.Between(-6, 7));
            targets.Add(new(quarter.Manager, quarter.Quarter, Target(quarter.WonMinor, attainment, roundsDown: isUnlocking)));
            nps.Add(new(quarter.Manager, quarter.Quarter, score, random.Around(30, 160)));
        }

        return (targets.ToImmutable(), nps.ToImmutable());
    }

    /// <summary>The target against which a value is about such an attainment; round, as targets are, to the side that keeps it on its side of 115 %.</summary>
    private static long Target(long wonMinor, int attainment, bool roundsDown)
    {
        const long Yuan = 100;
        if (wonMinor == 0) return 50_000 * Yuan;
        var exact = wonMinor * 10_000 / attainment;
        var step = exact > 100_000 * Yuan ? 1_000 * Yuan : 10 * Yuan;
        return roundsDown ? exact / step * step : ((exact / step) + 1) * step;
    }
}
