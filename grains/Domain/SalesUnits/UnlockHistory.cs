using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What a closing did to a locked permission.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnlockChange>))]
public enum UnlockChange
{
    [JsonStringEnumMemberName("none")] None,
    [JsonStringEnumMemberName("unlocked")] Unlocked,
    [JsonStringEnumMemberName("locked")] Locked,
}

/// <summary>What is asked of a unit's history.</summary>
/// <param name="Permission">The permission that an unlock rule keeps locked.</param>
/// <param name="Policy">Judge every closing under this one; null: each under the policy it names.</param>
/// <param name="Assumed">Stands in for the survey of a quarter that has none when it is closed; null: such a quarter has none.</param>
/// <param name="OnAttainmentAlone">Whether every survey counts as just good enough, whatever it said, so that attainment alone decides.</param>
public sealed record UnlockQuestion(Permission Permission, Policy? Policy = null, NpsFigures? Assumed = null, bool OnAttainmentAlone = false);

/// <summary>One closing of a quarter, or restatement, and how the permission stood after it.</summary>
/// <param name="At">When it was closed.</param>
/// <param name="Policy">The policy it was judged under.</param>
/// <param name="Figures">The quarter as this closing left it; its revision says whether it is a restatement.</param>
/// <param name="NpsAssumed">Whether its NPS is not a survey's but the assumed one.</param>
/// <param name="Latest">The latest quarter closed by then: the one the rule looks back from.</param>
/// <param name="IsGood">Whether this quarter, for itself, is as good as the rule asks.</param>
/// <param name="IsOpen">Whether the permission was open after it.</param>
/// <param name="Lacks">What this quarter lacks; empty when it is good.</param>
public sealed record UnlockStep(
    DateTimeOffset At, string Policy, QuarterFigures Figures, bool NpsAssumed, Quarter Latest, bool IsGood, UnlockChange Change, bool IsOpen, ImmutableArray<InputChange> Lacks)
{
    /// <summary>The quarter that was closed.</summary>
    public Quarter Quarter => Figures.Quarter;
}

/// <summary>When a locked permission opened and shut, closing by closing (SU-28): a unit is told again what it was told, and its own rules decide.</summary>
public static class UnlockHistory
{
    /// <summary>Whether a command has a part in it. The others change neither a quarter's figures nor what is unlocked.</summary>
    public static bool Matters(SalesUnitCommand command) => command is Establish or RecordDeals or RecordNps or CloseQuarter;

    /// <summary>Plays what a unit was told.</summary>
    /// <param name="told">Commands and when they were given, in their order; those that do not <see cref="Matters"/> are passed over.</param>
    /// <exception cref="InvalidOperationException">The unit refuses a command: it is not what a unit was told.</exception>
    public static ImmutableArray<UnlockStep> Of(SalesUnitId unit, IEnumerable<(SalesUnitCommand Command, DateTimeOffset At)> told, UnlockQuestion question)
    {
        var state = SalesUnit.Empty(unit.Value) with { Trial = question.Policy?.AtAnyTime() };
        var assumed = new HashSet<Quarter>();
        var steps = ImmutableArray.CreateBuilder<UnlockStep>();
        foreach (var (command, at) in told.Where(one => Matters(one.Command)))
        {
            if (command is RecordNps survey)
            {
                if (question.OnAttainmentAlone) continue;
                assumed.Remove(survey.Quarter);
            }

            if (command is not CloseQuarter close)
            {
                state = Tell(state, command, at).After;
                continue;
            }

            var policy = state.PolicyOf(close.Policy) ?? throw new InvalidOperationException($"There is no policy '{close.Policy}', under which {close.Quarter} of {unit} was closed.");
            var rule = policy.Unlocks.FirstOrDefault(one => one.Permission == question.Permission);
            var standIn = question.OnAttainmentAlone ? rule is null ? null : new(rule.NpsAtLeast, rule.ResponsesAtLeast) : question.Assumed;
            if (standIn is { } nps && state.Quarters.GetValueOrDefault(close.Quarter)?.Nps is null && assumed.Add(close.Quarter))
                state = Tell(state, new RecordNps(close.Quarter, nps.Score, nps.Responses), at).After;

            (state, var answer) = Tell(state, close, at);
            steps.Add(Step(state, close.Quarter, at, policy, rule, assumed.Contains(close.Quarter), question.Permission, (QuarterAnswer)answer));
        }

        return steps.ToImmutable();
    }

    private static UnlockStep Step(
        SalesUnitState state, Quarter quarter, DateTimeOffset at, Policy policy, UnlockPolicy? rule, bool assumed, Permission permission, QuarterAnswer answer)
    {
        ImmutableArray<InputChange> lacks = rule is null ? [] : [.. WayBack.Lacking(state, quarter, rule)];
        var change = answer.Unlocked.Contains(permission) ? UnlockChange.Unlocked : answer.Locked.Contains(permission) ? UnlockChange.Locked : UnlockChange.None;
        return new(at, policy.Version, state.Quarters[quarter], assumed, state.LatestClosed!.Quarter, lacks.IsEmpty, change, state.IsOpen(permission, policy), lacks);
    }

    private static (SalesUnitState After, SalesUnitAnswer Answer) Tell(SalesUnitState state, SalesUnitCommand command, DateTimeOffset at)
    {
        var (answer, events) = SalesUnit.Decide(state, command, at);
        return answer is UnitRefused refused
            ? throw new InvalidOperationException($"Unit {state.Id} refused to be told again what it was told ({refused.Refusal.Code}): {refused.Refusal.Message}")
            : (events.Aggregate(state, SalesUnit.Apply), answer);
    }
}
