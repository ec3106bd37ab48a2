using System.Collections.Concurrent;
using CsCheck;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Grains.Tests.SalesUnits;

/// <summary>Calls that reach a unit at once are answered as if they had come one after another, in some order (SU-29).</summary>
public sealed class ParallelCallsTests(PlatformFixture platform)
{
    /// <summary>What tier C may decide at once, and hold and spend in a quarter.</summary>
    private const long DecisionMax = 20_000_00, QuarterMax = 100_000_00;

    // On both sides of each limit, and what no rule lets through: too little, more than JSON keeps, more than there is.
    private static readonly long[] s_amounts = [DecisionMax, DecisionMax, DecisionMax - 1, DecisionMax + 1, QuarterMax / 4, 1, 0, -1, Money.MinorUnitsMax, Money.MinorUnitsMax + 2, long.MinValue, long.MaxValue];

    /// <summary>A unit with holds that can be finished; everybody knows their ids from the start, so that an answer never depends on who learnt one first.</summary>
    private sealed class Actual(PlatformFixture platform, ISalesUnitGrain unit, List<HoldId> holds)
    {
        private readonly string _run = PlatformFixture.Key();
        private readonly ConcurrentQueue<string> _answers = new();
        private long? _used;

        public IEnumerable<string> Answers => _answers.Order(StringComparer.Ordinal);

        public long Used => _used ??= Wait(unit.Board())!.Limits.Single(limit => limit.Permission == Permission.PricingApprove).Used;

        public static Actual Start(PlatformFixture platform, long[] held)
        {
            platform.AsHeadquarters();
            var unit = platform.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value);
            Wait(unit.Establish(new("unit", "East", "USD", []), PlatformFixture.Key()));
            return new(platform, unit, [.. held.Select(amount => ((Granted)Wait(unit.Authorize(Quote(amount, "USD"), PlatformFixture.Key()))).Hold)]);
        }

        public void Authorize(int slot, long amount, string currency) => Ask($"authorize {slot} {amount} {currency}", () => unit.Authorize(Quote(amount, currency), $"{_run}/{slot}"));

        public void Finish(int hold, bool post) => Ask($"{(post ? "post" : "void")} {hold}", () =>
        {
            var id = hold < holds.Count ? holds[hold] : HoldId.From("ho_nobodys");
            return post ? unit.PostHold(id, $"{_run}/post/{hold}") : unit.VoidHold(id, $"{_run}/void/{hold}");
        });

        private void Ask(string what, Func<Task<SalesUnitAnswer>> ask)
        {
            platform.AsHeadquarters();
            _answers.Enqueue($"{what}: {Wait(ask()) switch { Granted => "granted", NeedsCountersign => "needsCountersign", UnitAccepted => "done", UnitRefused refused => refused.Refusal.Code, var other => $"{other}" }}");
        }

        // CsCheck's threads are its own: nobody waits behind them.
        private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

        private static AuthorizationRequest Quote(long amount, string currency) => new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(amount, currency), 0, Origin.Human);
    }

    /// <summary>What the rules say, written down once more: sums, keys and the ends of holds.</summary>
    private sealed class Model(long[] held)
    {
        private readonly Dictionary<string, (string Request, string Answer)> _keys = new(StringComparer.Ordinal);
        private readonly bool[] _finished = new bool[held.Length];
        private readonly List<string> _answers = [];

        public IEnumerable<string> Answers => _answers.Order(StringComparer.Ordinal);

        public long Used { get; private set; } = held.Sum();

        public void Authorize(int slot, long amount, string currency)
        {
            // What JSON does not keep exactly is under no key.
            var answer = amount is > Money.MinorUnitsMax or < -Money.MinorUnitsMax ? "OUT_OF_RANGE" : Once($"{slot}", $"{amount} {currency}", () =>
            {
                if (amount < 0) return "OUT_OF_RANGE";
                if (currency != "USD") return "OTHER_CURRENCY";
                if (amount > DecisionMax || Used + amount > QuarterMax) return "needsCountersign";
                Used += amount;
                return "granted";
            });
            _answers.Add($"authorize {slot} {amount} {currency}: {answer}");
        }

        public void Finish(int hold, bool post)
        {
            var what = $"{(post ? "post" : "void")} {hold}";
            _answers.Add($"{what}: {Once(what, what, () =>
            {
                if (hold >= held.Length) return "HOLD_UNKNOWN";
                if (_finished[hold]) return "HOLD_NOT_LIVE";
                _finished[hold] = true;
                if (!post) Used -= held[hold];
                return "done";
            })}");
        }

        private string Once(string key, string request, Func<string> decide)
        {
            if (_keys.TryGetValue(key, out var kept)) return kept.Request == request ? kept.Answer : "KEY_REUSED";
            var answer = decide();
            // A refusal is written in capitals, and is not kept.
            if (char.IsLower(answer[0])) _keys.Add(key, (request, answer));
            return answer;
        }
    }

    [Fact]
    public void SU29_Parallel_authorizations_postings_and_voidings_are_answered_as_if_one_came_after_another()
    {
        var initial = Gen.Long[1, DecisionMax].Array[1, 4].Select(held => (Actual.Start(platform, held), new Model(held)));
        var amount = Gen.Int[0, s_amounts.Length - 1].Select(pick => s_amounts[pick]);
        // Few slots: keys are often repeated, with the same request and with another.
        var authorize = Gen.Select(Gen.Int[0, 3], amount, Gen.Int[0, 9].Select(pick => pick == 0 ? "CNY" : "USD"))
            .Operation<Actual, Model>((actual, asked) => actual.Authorize(asked.Item1, asked.Item2, asked.Item3), (model, asked) => model.Authorize(asked.Item1, asked.Item2, asked.Item3));
        var post = Gen.Int[0, 4].Operation<Actual, Model>((actual, hold) => actual.Finish(hold, post: true), (model, hold) => model.Finish(hold, post: true));
        var give = Gen.Int[0, 4].Operation<Actual, Model>((actual, hold) => actual.Finish(hold, post: false), (model, hold) => model.Finish(hold, post: false));

        initial.SampleParallel(
            [authorize, authorize, post, give], (actual, model) => actual.Used == model.Used && actual.Answers.SequenceEqual(model.Answers),
            maxSequentialOperations: 4, maxParallelOperations: 6, iter: 60);
    }
}
