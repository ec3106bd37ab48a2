namespace Ecosystem.Domain.Funds;

public sealed partial class Fund
{
    /// <summary>The next moment at which the fund reads otherwise though nothing happens to it: a lease's settlement time is over, and its unspent part is free again.</summary>
    /// <returns>Later than <paramref name="now"/>; null when there is none.</returns>
    public static DateTimeOffset? TurnsAt(FundState fund, DateTimeOffset now) => fund.Terms is { } terms
        ? fund.Leases.Values.Select(lease => (DateTimeOffset?)lease.ExpiresAt.AddMinutes(terms.SettlementMinutes)).Where(end => end > now).Min()
        : null;
}
