namespace Ecosystem.Grains.Following;

/// <summary>How far a follower has come: everything up to and including this commit is done.</summary>
/// <remarks>
/// The pair, because positions are given out before commits become visible: a lower position may appear after a higher one.
/// Once a transaction is older than every open one, all its rows are visible and no row of an older transaction can follow.
/// </remarks>
/// <param name="Xid">Transaction of the last commit done; 0 before the first.</param>
/// <param name="Position">Position of the last commit done; 0 before the first.</param>
public readonly record struct LogCursor(ulong Xid, long Position) : IComparable<LogCursor>
{
    public int CompareTo(LogCursor other) => Xid != other.Xid ? Xid.CompareTo(other.Xid) : Position.CompareTo(other.Position);

    public static bool operator <(LogCursor left, LogCursor right) => left.CompareTo(right) < 0;
    public static bool operator >(LogCursor left, LogCursor right) => left.CompareTo(right) > 0;
    public static bool operator <=(LogCursor left, LogCursor right) => left.CompareTo(right) <= 0;
    public static bool operator >=(LogCursor left, LogCursor right) => left.CompareTo(right) >= 0;
}
