using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>The holds of a unit, with what every decision asks of them kept up to date: how much of a permission is used, and which have run out.</summary>
/// <remarks>
/// Summed anew for each decision, a decision would take the longer the busier the unit is; this way it takes the logarithm. All of it follows
/// from the holds alone, so only they are kept, and a unit read back has the same book.
/// </remarks>
internal sealed record HoldBook
{
    private HoldBook() { }

    public static HoldBook Empty { get; } = new();

    /// <summary>Live holds, and those finished in the quarter they were placed in.</summary>
    public ImmutableDictionary<HoldId, Hold> All { get; private init; } = ImmutableDictionary<HoldId, Hold>.Empty;

    /// <summary>Those neither posted nor voided nor written off, soonest expiry first.</summary>
    private ImmutableSortedSet<Due> Pending { get; init; } = [];

    /// <summary>What pending holds on the unit's own authority come to; those that have run out are among them until their expiry is written.</summary>
    private ImmutableDictionary<Permission, Int128> Alone { get; init; } = ImmutableDictionary<Permission, Int128>.Empty;

    /// <summary>What pending holds under each lease of a fund come to, likewise.</summary>
    private ImmutableDictionary<LeaseId, Int128> Leased { get; init; } = ImmutableDictionary<LeaseId, Int128>.Empty;

    /// <summary>What was posted on the unit's own authority, by the quarter it was placed in.</summary>
    private ImmutableDictionary<(Permission, Quarter), Int128> Spent { get; init; } = ImmutableDictionary<(Permission, Quarter), Int128>.Empty;

    /// <summary>How many are finished, by the quarter they were placed in.</summary>
    private ImmutableSortedDictionary<Quarter, int> Finished { get; init; } = ImmutableSortedDictionary<Quarter, int>.Empty;

    public static HoldBook Of(ImmutableDictionary<HoldId, Hold> holds) => holds.Values.Aggregate(Empty, (book, hold) => book.With(hold));

    /// <summary>With a new hold, and without those finished in an earlier quarter: they no longer count against a limit, and the log has them.</summary>
    public HoldBook Place(Hold hold)
    {
        var quarter = Quarter.Of(hold.PlacedAt);
        return (Finished.IsEmpty || Finished.Keys.First() >= quarter
            ? this
            : All.Values.Where(one => one.Status != HoldStatus.Pending && Quarter.Of(one.PlacedAt) < quarter).Aggregate(this, (book, old) => book.Without(old))).With(hold);
    }

    public HoldBook Finish(HoldId id, HoldStatus status) => With(All[id] with { Status = status });

    /// <summary>What is held now, or held and spent this quarter, of a permission on the unit's own authority, in minor units.</summary>
    public long Used(Permission permission, DateTimeOffset now)
    {
        var used = Alone.GetValueOrDefault(permission) + Spent.GetValueOrDefault((permission, Quarter.Of(now)));
        foreach (var id in RunOut(now))
            if (All[id] is { Countersigned: null } hold && hold.Permission == permission) used -= hold.Amount.MinorUnits;
        return (long)used;
    }

    /// <summary>What is held now under a lease, in minor units.</summary>
    public long Held(LeaseId lease, DateTimeOffset now)
    {
        var held = Leased.GetValueOrDefault(lease);
        foreach (var id in RunOut(now))
            if (All[id] is { } hold && hold.Lease == lease) held -= hold.Amount.MinorUnits;
        return (long)held;
    }

    /// <summary>Holds whose time is up and whose expiry is not written yet, in the order of their ids.</summary>
    public IEnumerable<HoldId> Lapsed(DateTimeOffset now) => HasRunOut(now) ? RunOut(now).OrderBy(id => id.Value, StringComparer.Ordinal) : [];

    private bool HasRunOut(DateTimeOffset now) => !Pending.IsEmpty && Pending.Min.At <= now;

    private IEnumerable<HoldId> RunOut(DateTimeOffset now) => HasRunOut(now) ? Pending.TakeWhile(due => due.At <= now).Select(due => due.Id) : [];

    private HoldBook With(Hold hold) => (All.TryGetValue(hold.Id, out var known) ? Counted(known, -1) : this).Counted(hold, 1) with { All = All.SetItem(hold.Id, hold) };

    private HoldBook Without(Hold hold) => Counted(hold, -1) with { All = All.Remove(hold.Id) };

    private HoldBook Counted(Hold hold, int sign)
    {
        var due = new Due(hold.ExpiresAt, hold.Id);
        var amount = (Int128)sign * hold.Amount.MinorUnits;
        var alone = hold.Countersigned is null ? amount : 0;
        if (hold.Status == HoldStatus.Pending)
        {
            return this with
            {
                Pending = sign > 0 ? Pending.Add(due) : Pending.Remove(due),
                Alone = Sum(Alone, hold.Permission, alone),
                Leased = hold.Lease is { } lease ? Sum(Leased, lease, amount) : Leased,
            };
        }

        var quarter = Quarter.Of(hold.PlacedAt);
        var finished = Finished.GetValueOrDefault(quarter) + sign;
        return this with
        {
            Finished = finished == 0 ? Finished.Remove(quarter) : Finished.SetItem(quarter, finished),
            Spent = hold.Status == HoldStatus.Posted ? Sum(Spent, (hold.Permission, quarter), alone) : Spent,
        };
    }

    private static ImmutableDictionary<TKey, Int128> Sum<TKey>(ImmutableDictionary<TKey, Int128> sums, TKey key, Int128 amount) where TKey : notnull
    {
        if (amount == 0) return sums;
        var sum = sums.GetValueOrDefault(key) + amount;
        return sum == 0 ? sums.Remove(key) : sums.SetItem(key, sum);
    }

    /// <summary>When a hold runs out.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Due(DateTimeOffset At, HoldId Id) : IComparable<Due>
    {
        public int CompareTo(Due other) => At.CompareTo(other.At) is var order and not 0 ? order : string.CompareOrdinal(Id.Value, other.Id.Value);
        public static bool operator <(Due left, Due right) => left.CompareTo(right) < 0;
        public static bool operator >(Due left, Due right) => left.CompareTo(right) > 0;
        public static bool operator <=(Due left, Due right) => left.CompareTo(right) <= 0;
        public static bool operator >=(Due left, Due right) => left.CompareTo(right) >= 0;
    }
}
