using System.Collections.Immutable;

namespace Ecosystem.Identity.Keys;

/// <summary>When signing keys are made, used and withdrawn: a pure function of the keys and the time, so that all nodes agree.</summary>
public static class KeySchedule
{
    /// <summary>How long a key signs before its successor takes over.</summary>
    public static readonly TimeSpan SigningPeriod = TimeSpan.FromDays(30);

    /// <summary>How long a key is published before it signs. Verifiers and partners' caches read keys at least this often.</summary>
    public static readonly TimeSpan Announcement = TimeSpan.FromHours(24);

    /// <summary>How long a key stays published after its successor took over; far longer than the tokens it signed live.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    /// <summary>What must change now, if anything.</summary>
    /// <param name="ActivatesAt">When the key to be made starts to sign; its predecessor is removed <see cref="Overlap"/> later.</param>
    /// <param name="PredecessorId">The key it follows; null for the first.</param>
    public readonly record struct Succession(DateTimeOffset ActivatesAt, string? PredecessorId);

    /// <summary>The key to make now, or null. A key without a successor never ends, however long all nodes were off.</summary>
    public static Succession? Due(IEnumerable<SigningKey> keys, DateTimeOffset now)
    {
        if (keys.Where(key => key.RemovedAt is null).MaxBy(key => key.ActivatesAt) is not { } newest)
            return new Succession(now, PredecessorId: null);
        var end = newest.ActivatesAt + SigningPeriod;
        if (now < end - Announcement)
            return null;
        return new Succession(end > now + Announcement ? end : now + Announcement, newest.Id);
    }

    /// <summary>The published keys, the one that signs first.</summary>
    public static ImmutableArray<SigningKey> Published(IEnumerable<SigningKey> keys, DateTimeOffset now) =>
    [
        // A node whose clock is slightly behind may see the very first key as not yet active; it is then the only choice.
        .. keys.Where(key => key.RemovedAt is not { } end || now < end)
            .OrderBy(key => key.ActivatesAt <= now ? 0 : 1)
            .ThenByDescending(key => key.ActivatesAt)
            .ThenBy(key => key.Id, StringComparer.Ordinal),
    ];
}
