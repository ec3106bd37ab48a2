using System.Collections.Immutable;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What a unit's holds come to: added up once, since limits ask for sums and every decision asks for limits.</summary>
/// <remarks>Knows no clock: the sums of what is pending are right before <see cref="FirstExpiry"/>, and whoever asks says which quarter it is.</remarks>
internal sealed class HoldTotals
{
    private readonly Dictionary<Permission, long> _pending = [];
    private readonly Dictionary<(Permission, Quarter), long> _posted = [];

    public HoldTotals(ImmutableDictionary<HoldId, Hold> holds)
    {
        Of = holds;
        foreach (var (_, hold) in holds)
        {
            var placedIn = Quarter.Of(hold.PlacedAt);
            if (hold.Status == HoldStatus.Pending && hold.ExpiresAt < FirstExpiry) FirstExpiry = hold.ExpiresAt;
            if (hold.Status != HoldStatus.Pending && (OldestFinished is null || placedIn < OldestFinished)) OldestFinished = placedIn;
            // Headquarters' authority is outside the unit's own limits.
            if (hold.Countersigned is not null) continue;
            if (hold.Status == HoldStatus.Pending) _pending[hold.Permission] = _pending.GetValueOrDefault(hold.Permission) + hold.Amount.MinorUnits;
            else if (hold.Status == HoldStatus.Posted) _posted[(hold.Permission, placedIn)] = _posted.GetValueOrDefault((hold.Permission, placedIn)) + hold.Amount.MinorUnits;
        }
    }

    /// <summary>The holds that were added up.</summary>
    public ImmutableDictionary<HoldId, Hold> Of { get; }

    /// <summary>When the first of the pending holds runs out; the end of time when none is pending.</summary>
    public DateTimeOffset FirstExpiry { get; } = DateTimeOffset.MaxValue;

    /// <summary>The earliest quarter a finished hold was placed in; null when none is finished.</summary>
    public Quarter? OldestFinished { get; }

    /// <summary>What is pending, and what was posted of a quarter, on the unit's own authority. Before <see cref="FirstExpiry"/> only.</summary>
    public long Used(Permission permission, Quarter quarter) => _pending.GetValueOrDefault(permission) + _posted.GetValueOrDefault((permission, quarter));
}
