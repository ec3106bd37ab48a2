using System.Collections.Immutable;
using Ecosystem.Silo.Import;

namespace Ecosystem.Silo.Sample;

/// <summary>Managers and their teams of 3 to 7.</summary>
internal static class SamplePeople
{
    public static ImmutableArray<AgentRow> Agents(Pcg random, int units)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { SampleCrm.UnlockingManager };
        var agents = ImmutableArray.CreateBuilder<AgentRow>();
        for (var unit = 0; unit < units; unit++)
        {
            var isChinese = unit == 0 || random.Chance(700);
            var manager = unit == 0 ? SampleCrm.UnlockingManager : Unique(taken, () => Name(random, isChinese));
            var region = Words.Regions[unit % Words.Regions.Length];
            var size = random.Between(3, 8);
            for (var i = 0; i < size; i++) agents.Add(new(Unique(taken, () => Name(random, isChinese != random.Chance(150))), manager, region));
        }

        return agents.ToImmutable();
    }

    /// <summary>A name that is not taken yet: drawn again a few times, then numbered.</summary>
    public static string Unique(HashSet<string> taken, Func<string> draw)
    {
        var name = draw();
        for (var i = 0; i < 20 && taken.Contains(name); i++) name = draw();
        var numbered = name;
        for (var number = 2; !taken.Add(numbered); number++) numbered = $"{name} {number}";
        return numbered;
    }

    private static string Name(Pcg random, bool isChinese) => isChinese
        ? random.Pick(Words.ChineseSurnames) + random.Pick(Words.ChineseGivenNames)
        : $"{random.Pick(Words.EnglishGivenNames)} {random.Pick(Words.EnglishSurnames)}";
}
