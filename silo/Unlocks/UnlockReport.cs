using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Unlocks;

/// <summary>One unit's answer to "would it have unlocked the permission, and when".</summary>
/// <param name="Id">Null for a unit of an export: it has an id only in an installation.</param>
/// <param name="Name">The manager's name; of a unit whose name cannot be opened, its id.</param>
/// <param name="Steps">Its closings, in the order they were made.</param>
/// <param name="OnAttainmentAlone">The same closings, had every survey been just good enough.</param>
internal sealed record UnitUnlocks(SalesUnitId? Id, string Name, ImmutableArray<UnlockStep> Steps, ImmutableArray<UnlockStep> OnAttainmentAlone)
{
    /// <summary>Whether it is open after the last closing.</summary>
    public bool IsOpen => !Steps.IsEmpty && Steps[^1].IsOpen;

    /// <summary>The closings that opened it or shut it.</summary>
    public IEnumerable<UnlockStep> Changes => Steps.Where(step => step.Change != UnlockChange.None);

    /// <summary>The closings that would have opened it on attainment alone.</summary>
    public IEnumerable<Quarter> WouldOpen => OnAttainmentAlone.Where(step => step.Change == UnlockChange.Unlocked).Select(step => step.Quarter);

    /// <summary>A quarter as its last closing left it; null when it was not closed.</summary>
    public UnlockStep? Last(Quarter quarter) => Steps.LastOrDefault(step => step.Quarter == quarter);

    /// <summary>Whether it was open while a quarter was the latest one closed, as that was judged last.</summary>
    public bool WasOpenAfter(Quarter quarter) => Steps.LastOrDefault(step => step.Latest == quarter) is { IsOpen: true };
}

/// <summary>Which units would have unlocked a permission, and when, and what each quarter lacked otherwise.</summary>
/// <param name="Source">Where the figures are from, for a person to read.</param>
/// <param name="Policy">The policy every closing is judged under; null: each under the one it was closed under.</param>
/// <param name="Assumed">What stands in for the survey of a quarter that has none; null: nothing.</param>
internal sealed record UnlockReport(string Source, Permission Permission, Policy? Policy, NpsFigures? Assumed, ImmutableArray<UnitUnlocks> Units)
{
    /// <summary>Every quarter that some unit closed, in order of time.</summary>
    public ImmutableArray<Quarter> Quarters { get; } = [.. Units.SelectMany(unit => unit.Steps).Select(step => step.Quarter).Distinct().Order()];

    /// <summary>Closings of quarters without a survey, assumed ones not counted as one.</summary>
    public int WithoutSurvey => Units.SelectMany(unit => unit.Steps).Count(step => step.NpsAssumed || step.Figures.Nps is null);

    /// <summary>The versions the closings were judged under.</summary>
    public ImmutableArray<string> PolicyVersions { get; } = [.. Units.SelectMany(unit => unit.Steps).Select(step => step.Policy).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The rule that is shown: that of the one policy, or of the one in force.</summary>
    public UnlockPolicy? Rule => (Policy ?? Policies.Current).Unlocks.FirstOrDefault(rule => rule.Permission == Permission);

    /// <summary>The report as one JSON document.</summary>
    public object ToDocument() => new
    {
        Source,
        Permission = $"{Permission}",
        Policy = Policy is null ? null : new { Policy.Version, Policy.Hash },
        Rule = Rule is null ? null : new { Rule.ConsecutiveQuarters, Rule.AttainmentAbove, Rule.NpsAtLeast, Rule.ResponsesAtLeast },
        Assumed,
        Units = Units.Select(unit => new
        {
            Id = unit.Id?.Value,
            unit.Name,
            unit.IsOpen,
            Changes = unit.Changes.Select(step => new { step.Change, step.Quarter, step.Figures.Revision, step.At }),
            OnAttainmentAlone = unit.WouldOpen,
            Closings = unit.Steps.Select(step => new
            {
                step.Quarter,
                step.Figures.Revision,
                step.At,
                step.Policy,
                Won = step.Figures.Won?.MinorUnits,
                Target = step.Figures.Target?.MinorUnits,
                step.Figures.Target?.Currency,
                AttainmentBasisPoints = step.Figures.Attainment,
                Nps = step.Figures.Nps?.Score,
                step.Figures.Nps?.Responses,
                step.NpsAssumed,
                step.IsGood,
                step.IsOpen,
                step.Change,
                step.Lacks,
            }),
        }),
    };
}
