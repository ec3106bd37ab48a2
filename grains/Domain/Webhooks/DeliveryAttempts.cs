using System.Collections.Immutable;

namespace Ecosystem.Domain.Webhooks;

/// <summary>When a delivery that failed is tried again (WH-7): the pauses that the Standard Webhooks specification recommends.</summary>
public static class DeliveryAttempts
{
    private static readonly ImmutableArray<TimeSpan> s_pauses =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(10),
        TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>Attempts before a delivery is given up, the first included.</summary>
    public static int AttemptsMax => s_pauses.Length + 1;

    /// <summary>Longest pause that a receiver gets by asking for it (Retry-After): as long as the longest of our own.</summary>
    public static TimeSpan AskedMax => s_pauses[^1];

    /// <summary>The pause after so many failed attempts; null: it is given up.</summary>
    /// <param name="attempts">1 or more.</param>
    /// <param name="asked">What the receiver asked for, or null. It can make the pause longer, up to <see cref="AskedMax"/>, never shorter.</param>
    public static TimeSpan? PauseAfter(int attempts, TimeSpan? asked = null)
    {
        if (attempts >= AttemptsMax) return null;
        var pause = s_pauses[attempts - 1];
        return asked is { } longer && longer > pause ? (longer < AskedMax ? longer : AskedMax) : pause;
    }
}
