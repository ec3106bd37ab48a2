using CsCheck;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Tests.SalesUnits;

namespace Ecosystem.Domain.Tests.Funds;

/// <summary>A fund and its units as they play together, with messages that are late and come twice (FU-1, FU-6, SU-26).</summary>
public class FundAndUnitsPropertyTests
{
    private sealed record Step(int Kind, int Pick, int Other, int Minutes);

    private static readonly long[] s_amounts = [1, 99, 100, 101, 250, 400, 1_000, 1_001];

    // Nothing passes, a hold nearly runs out, runs out to the minute, and a month goes by.
    private static readonly int[] s_minutes = [0, 0, 0, 0, 1, 30, 700, 1_439, 1_440, 44_640];

    private static readonly Gen<Step[]> s_steps = Gen.Select(
        Gen.Int[0, 15], Gen.Int[0, 1_000], Gen.Int[0, 1_000], Gen.Int[0, s_minutes.Length - 1], (kind, pick, other, minutes) => new Step(kind, pick, other, s_minutes[minutes])).Array[1, 80];

    [Fact]
    public void However_late_the_messages_units_never_draw_more_than_they_were_lent_and_every_posted_amount_reaches_the_fund_once() => s_steps.Sample(steps =>
    {
        var play = new Play();
        for (var n = 0; n < steps.Length; n++) play.Take(steps[n].Kind, steps[n].Pick, steps[n].Other, steps[n].Minutes, n);
        play.End();
    }, iter: 500);

    private sealed class Play
    {
        private readonly PlayedFund _fund = PlayedFund.Established();
        private readonly Dictionary<string, TodaysUnit> _units = new(StringComparer.Ordinal) { ["su_east"] = Unit(), ["su_west"] = Unit() };
        private readonly Queue<Action> _messages = new();

        // The books of the oracle, kept from answers alone: what each lease was lent, what was held under which, what was posted.
        private readonly Dictionary<LeaseId, long> _lent = [];
        private readonly Dictionary<HoldId, (string Unit, LeaseId? Lease, long Amount, DateTimeOffset Expires, bool Over)> _held = [];
        private readonly List<(string Unit, ApprovalId Approval, long Amount)> _asked = [];
        private readonly Dictionary<HoldId, (LeaseId? Lease, long Amount)> _posted = [];
        private DateTimeOffset _now = TodaysUnit.Now;
        private long _position;

        public void Take(int kind, int pick, int other, int minutes, int n)
        {
            // A message is late by up to an hour; the settlement time is that much longer than a hold lives.
            if (minutes > 30) Deliver(int.MaxValue);
            _now = _now.AddMinutes(minutes);
            var name = other % 2 == 0 ? "su_east" : "su_west";
            var amount = s_amounts[pick % s_amounts.Length];
            switch (kind)
            {
                case 0 or 1: Lend(Tell(new GrantLease(new($"le_{n}"), new(name), PlayedFund.Cny(amount), _now.AddMinutes(1 + (pick * 7))))); break;
                case 2: Lend(Tell(new RenewLease(Pick(_lent.Keys, pick) ?? new("le_none"), PlayedFund.Cny(amount), _now.AddMinutes(1 + (pick * 7))))); break;
                case 3: Tell(new ReturnLease(Pick(_lent.Keys, pick) ?? new("le_none"))); break;
                case 4: Tell(new TopUpFund(PlayedFund.Cny(amount))); break;
                case 5 or 6: Finance(agrees: pick % 5 > 0); break;
                case 7: Tell(new ReconcileFund("director", "because", AcceptsFinance: true)); break;
                case 8: Countersign(pick); break;
                case 9 or 10: Finish(pick, posts: kind == 9 || pick % 3 > 0); break;
                case 11: Deliver(pick % 4); break;
                default: Authorize(name, amount, n); break;
            }
            Check();
        }

        public void End()
        {
            Deliver(int.MaxValue);
            Check();
            Assert.Equal(_posted.Values.Sum(one => one.Amount), _fund.State.Spent + _fund.State.Owing);
            // Only what headquarters countersigned can have found no room.
            Assert.All(_fund.State.Uncovered, owed => Assert.Null(owed.Lease));
            Assert.All(_units.Values, unit => Assert.Equal(Texts.Of(unit.State), Texts.Of(unit.Replay())));
        }

        private void Check()
        {
            Assert.True(_fund.State.Spent + _fund.State.Leased <= _fund.State.Total, "The fund leases and spends more than it has.");
            foreach (var (lease, lent) in _lent)
            {
                var live = _held.Values.Where(hold => hold.Lease == lease && !hold.Over && _now < hold.Expires).Sum(hold => hold.Amount);
                Assert.True(live + _posted.Values.Where(one => one.Lease == lease).Sum(one => one.Amount) <= lent, $"{lease} of {lent} is overdrawn.");
            }
        }

        private void Authorize(string name, long amount, int n)
        {
            var unit = _units[name];
            switch (unit.Ask(unit.Asking(permission: UnitWithFund.Apply, amount: amount) with { Decision = new($"de_{n}") }, _now))
            {
                case Granted granted:
                    var hold = unit.State.Holds[granted.Hold];
                    // Before the unit has heard of the fund it spends within its tier alone.
                    if (hold.Fund is not null) Assert.NotNull(hold.Lease);
                    _held.Add(granted.Hold, (name, hold.Lease, amount, granted.ExpiresAt, false));
                    break;
                case NeedsCountersign needs:
                    _asked.Add((name, needs.Approval, amount));
                    break;
                default:
                    Assert.Fail("Marketing money is open to the unit, and it names no fund.");
                    break;
            }
            Send(unit.Happened, name);
        }

        private void Countersign(int pick)
        {
            if (_asked.Count == 0) return;
            var (name, approval, amount) = _asked[pick % _asked.Count];
            _asked.RemoveAt(pick % _asked.Count);
            var unit = _units[name];
            Assert.IsType<UnitAccepted>(unit.Ask(new Countersign(approval, true, "director"), _now));
            var hold = unit.Happened.OfType<HoldPlaced>().Single();
            Assert.Null(hold.Lease);
            _held.Add(hold.Hold, (name, null, amount, hold.ExpiresAt, false));
        }

        private void Finish(int pick, bool posts)
        {
            if (Pick(_held.Keys, pick) is not { } id) return;
            var (hold, unit) = (_held[id], _units[_held[id].Unit]);
            var isFunded = unit.State.Holds.GetValueOrDefault(id)?.Fund is not null;
            if (unit.Ask(posts ? new PostHold(id) : new VoidHold(id), _now) is not UnitAccepted) return;
            _held[id] = hold with { Over = true };
            if (posts && isFunded) _posted.Add(id, (hold.Lease, hold.Amount));
            Send(unit.Happened, hold.Unit);
        }

        private FundAnswer Tell(FundCommand command)
        {
            var answer = _fund.Ask(command, _now);
            var position = ++_position;
            foreach (var notice in _fund.Told.ToList()) _messages.Enqueue(() => Twice(() => Assert.IsType<UnitAccepted>(_units[notice.Unit.Value].Ask(new HearOfFund(notice.Notice, position), _now))));
            return answer;
        }

        private void Send(IReadOnlyList<SalesUnitEvent> happened, string unit)
        {
            foreach (var spent in happened.OfType<FundSpent>().ToList()) _messages.Enqueue(() => Twice(() => Assert.IsType<FundAccepted>(Tell(new PostSpending(spent.Hold, new(unit), spent.Lease, spent.Amount)))));
        }

        private void Lend(FundAnswer answer)
        {
            if (answer is LeaseAnswer { Lease: var lease }) _lent[lease.Id] = lease.Amount.MinorUnits;
        }

        private void Finance(bool agrees)
        {
            if (_fund.State.Awaiting.Values.FirstOrDefault() is { } question)
                Tell(new HearOfFinance(question.Sequence, new(agrees ? question.Expected : question.Expected + PlayedFund.Cny(1), null)));
        }

        private void Deliver(int most)
        {
            while (most-- > 0 && _messages.TryDequeue(out var message)) message();
        }

        private static void Twice(Action message)
        {
            message();
            message();
        }

        private static T? Pick<T>(IEnumerable<T> all, int pick) where T : struct => all.ToList() is { Count: > 0 } list ? list[pick % list.Count] : null;

        private static TodaysUnit Unit() => new UnitWithFund().Played;
    }
}
