using Ecosystem.Domain;
using Ecosystem.Domain.Time;

namespace Ecosystem.Grains;

/// <summary>Time and fresh ids for shells: the only places they enter a decision.</summary>
public sealed class Clock(TimeProvider time)
{
    /// <summary>Now, in UTC, to the microsecond.</summary>
    public DateTimeOffset Now() => Microseconds.Truncate(time.GetUtcNow());

    /// <summary>An id nobody has used, which sorts by the time it was made (UUIDv7).</summary>
    public T NewId<T>() where T : struct, IId<T> => T.From(T.Prefix + NewKey());

    /// <summary>A text nobody has used, such as the idempotency key of a read.</summary>
    public string NewKey() => Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
}
