using CsCheck;
using Ecosystem.Domain.Funds;

namespace Ecosystem.Domain.Tests.Funds;

/// <summary>FU-1: whatever a fund is asked, in whatever order and with the clock going either way, it never leases and spends more than it has.</summary>
public class FundPropertyTests
{
    private sealed record Step(int Kind, int Pick, int Other, int Minutes);

    private static readonly long[] s_amounts = [1, 10, 99, 100, 101, 250, 500, 1_000, 1_001, 0, -1, Money.MinorUnitsMax];

    // Nothing passes, a lease nearly ends, ends, settles to the minute, months go by, and the clock goes back.
    private static readonly int[] s_minutes = [0, 0, 0, 0, 1, 1_439, 1_440, 1_441, 43_200, 600_000, -1, -3_000];

    private static readonly Gen<Step[]> s_steps = Gen.Select(
        Gen.Int[0, 15], Gen.Int[0, 1_000], Gen.Int[0, 1_000], Gen.Int[0, s_minutes.Length - 1], (kind, pick, other, minutes) => new Step(kind, pick, other, s_minutes[minutes])).Array[1, 80];

    [Fact]
    public void No_sequence_of_requests_makes_a_fund_lease_and_spend_more_than_it_has() => s_steps.Sample(steps =>
    {
        var (fund, books, now) = (new PlayedFund(), new FundBooks(1_000), PlayedFund.Now);
        fund.Ask(new EstablishFund("East", PlayedFund.Cny(1_000), PlayedFund.SettlementMinutes), now);
        books.Heard(fund.Happened);
        for (var n = 0; n < steps.Length; n++)
        {
            now = now.AddMinutes(steps[n].Minutes);
            var command = Command(steps[n], n, books, now);
            var answer = fund.Ask(command, now);
            books.Answered(command, answer, fund.Happened, now);
            Assert.Equal((books.Total, books.Spent + books.Owed), (fund.State.Total, fund.State.Spent + fund.State.Owing));
            Assert.True(fund.State.Spent + fund.State.Leased <= fund.State.Total, "More is leased and spent than there is.");
        }
        Assert.Equal(Texts.Of(fund.State), Texts.Of(fund.Replay()));
        Assert.Equal(Texts.Of(fund.State), Texts.Of(Texts.RoundTrip(fund.State)));
    }, iter: 1_000);

    [Fact]
    public void The_same_commands_at_the_same_times_decide_the_same_even_from_a_state_read_back() => s_steps.Sample(steps =>
    {
        var (fund, books, now) = (PlayedFund.Established(), new FundBooks(1_000), PlayedFund.Now);
        for (var n = 0; n < steps.Length; n++)
        {
            now = now.AddMinutes(steps[n].Minutes);
            var command = Command(steps[n], n, books, now);
            var again = Fund.Decide(Texts.RoundTrip(fund.State), Texts.RoundTrip(command), now);
            var answer = fund.Ask(command, now);
            books.Answered(command, answer, fund.Happened, now);
            Assert.Equal(Texts.Of(answer), Texts.Of(again.Answer));
            Assert.Equal(fund.Happened.Select(Texts.Of), again.Events.Select(Texts.Of));
        }
    }, iter: 200);

    private static FundCommand Command(Step step, int n, FundBooks books, DateTimeOffset now)
    {
        var amount = PlayedFund.Cny(s_amounts[step.Pick % s_amounts.Length]);
        var unit = new SalesUnitId($"su_{step.Other % 4}");
        var lease = books.Lease(step.Other);
        return step.Kind switch
        {
            0 => new TopUpFund(amount),
            1 => new ReduceFund(amount),
            2 or 3 or 4 => new GrantLease(new($"le_{n}"), unit, amount, now.AddMinutes(s_minutes[step.Other % s_minutes.Length])),
            5 or 6 => new RenewLease(lease, amount, now.AddMinutes(1 + (step.Other * 10))),
            7 or 8 => new ReturnLease(lease),
            // Now and then the same hold again.
            9 or 10 or 11 => new PostSpending(new($"ho_{(step.Other % 5 == 0 ? step.Pick % 3 : n)}"), unit, step.Pick % 3 == 0 ? null : lease, amount),
            12 or 13 or 14 => new HearOfFinance(books.Question(step.Other), new(step.Pick % 4 == 0 ? amount : books.Expected(step.Other), step.Pick % 9 == 0 ? "closed" : null)),
            _ => new ReconcileFund("director", "because", step.Other % 2 == 0),
        };
    }
}

/// <summary>A second set of books, kept from what a fund answered and published, and from nothing it remembers.</summary>
internal sealed class FundBooks(long opening)
{
    private sealed class Line(SalesUnitId unit, long amount, DateTimeOffset expires)
    {
        public SalesUnitId Unit => unit;
        public long Amount { get; set; } = amount;
        public DateTimeOffset Expires { get; set; } = expires;
        public bool Ended { get; set; }
        public long Spent { get; set; }
    }

    private readonly Dictionary<LeaseId, Line> _leases = [];
    private readonly HashSet<LeaseId> _released = [];
    private readonly Dictionary<HoldId, (long Amount, bool Covered)> _spendings = [];
    private readonly List<FinanceQuestion> _questions = [];

    public long Total { get; private set; } = opening;
    public long Spent => _spendings.Values.Where(one => one.Covered).Sum(one => one.Amount);
    public long Owed => _spendings.Values.Where(one => !one.Covered).Sum(one => one.Amount);
    private long Leased => _leases.Where(one => !_released.Contains(one.Key)).Sum(one => one.Value.Amount - one.Value.Spent);

    public LeaseId Lease(int pick) => _leases.Count == 0 || pick % 7 == 0 ? new("le_nobodys") : _leases.Keys.ElementAt(pick % _leases.Count);
    public int Question(int pick) => _questions.Count == 0 ? pick : _questions[pick % _questions.Count].Sequence;
    public Money? Expected(int pick) => _questions.Count == 0 ? null : _questions[pick % _questions.Count].Expected;

    public void Heard(IEnumerable<FundEvent> happened) => _questions.AddRange(happened.OfType<FinanceAsked>().Select(asked => asked.Question));

    public void Answered(FundCommand command, FundAnswer answer, IReadOnlyList<FundEvent> happened, DateTimeOffset now)
    {
        if (answer is FundRefused) Assert.Empty(happened);
        Heard(happened);
        foreach (var released in happened.OfType<LeaseReleased>())
        {
            var line = _leases[released.Lease];
            Assert.True(now >= line.Expires.AddMinutes(PlayedFund.SettlementMinutes), "A lease was released before it had settled.");
            Assert.Equal(line.Amount - line.Spent, released.Unspent.MinorUnits);
            Assert.True(_released.Add(released.Lease), "A lease was released twice.");
        }
        Enter(command, answer, happened, now);
        foreach (var covered in happened.OfType<SpendingCovered>())
        {
            Assert.False(_spendings[covered.Hold].Covered);
            _spendings[covered.Hold] = (_spendings[covered.Hold].Amount, true);
        }
        Assert.True(Spent + Leased <= Total, $"{Spent} spent and {Leased} leased of {Total}, by the answers.");
    }

    private void Enter(FundCommand command, FundAnswer answer, IReadOnlyList<FundEvent> happened, DateTimeOffset now)
    {
        switch (command, answer)
        {
            case (TopUpFund topUp, FundAccepted): Total += topUp.Amount.MinorUnits; break;
            case (ReduceFund reduce, FundAccepted): Total -= reduce.Amount.MinorUnits; break;
            case (GrantLease grant, LeaseAnswer):
                Assert.DoesNotContain(_leases.Values, line => line.Unit == grant.Unit && !line.Ended && now < line.Expires && Open(line));
                foreach (var earlier in _leases.Values.Where(line => line.Unit == grant.Unit)) earlier.Ended = true;
                _leases.Add(grant.Lease, new(grant.Unit, grant.Amount.MinorUnits, grant.ExpiresAt));
                break;
            case (RenewLease renew, LeaseAnswer):
                Assert.True(now < _leases[renew.Lease].Expires && !_leases[renew.Lease].Ended, "A lease that is over was renewed.");
                (_leases[renew.Lease].Amount, _leases[renew.Lease].Expires) = (renew.Amount.MinorUnits, renew.ExpiresAt);
                break;
            case (ReturnLease @return, LeaseAnswer): (_leases[@return.Lease].Expires, _leases[@return.Lease].Ended) = (now, true); break;
            case (PostSpending spending, FundAccepted): Spend(spending, happened); break;
            case (ReconcileFund { AcceptsFinance: true }, FundAccepted): Total += happened.OfType<FundReconciled>().Single().Adjustment.MinorUnits; break;
        }
    }

    private void Spend(PostSpending spending, IReadOnlyList<FundEvent> happened)
    {
        if (_spendings.TryGetValue(spending.Hold, out var known))
        {
            // Known, unless it was forgotten after its 366 days.
            if (happened.Count == 0) return;
            _spendings.Add(new($"{spending.Hold}_{_spendings.Count}"), known);
            _spendings.Remove(spending.Hold);
        }
        var posted = happened.OfType<SpendingPosted>().SingleOrDefault();
        Assert.Equal(posted is null, happened.OfType<SpendingUncovered>().Any());
        _spendings.Add(spending.Hold, (spending.Amount.MinorUnits, posted is not null));
        if (posted is { Lease: { } lease, FromLease.MinorUnits: > 0 and var part }) _leases[lease].Spent += part;
    }

    private bool Open(Line line) => !_released.Contains(_leases.Single(one => ReferenceEquals(one.Value, line)).Key);
}
