using Ecosystem.Domain;
using Ecosystem.Domain.Funds;

namespace Ecosystem.Grains.Finance;

/// <summary>The finance system, as the platform sees it: it enters what it is given, once a key, and says the fund's balance.</summary>
/// <remarks>
/// An answer that finance gave, whatever it says, is a <see cref="FinanceReply"/>. No answer (it is down, slow, or does not let us in) is a
/// <see cref="FinanceUnavailableException"/>: whether the entry was posted is then unknown, and it is to be posted again under the same key.
/// </remarks>
public interface IFinance
{
    /// <summary>Posts an entry of a fund; durable on return. Posted again, it is answered like the first time and nothing is entered.</summary>
    /// <exception cref="FinanceUnavailableException">Finance did not answer.</exception>
    Task<FinanceReply> PostAsync(FundId fund, LedgerEntry entry, CancellationToken cancellation);

    /// <summary>The fund's balance now.</summary>
    /// <exception cref="FinanceUnavailableException">Finance did not answer.</exception>
    Task<FinanceReply> BalanceAsync(FundId fund, string currency, CancellationToken cancellation);
}

/// <summary>Finance did not answer: what was asked may have been entered or not.</summary>
public sealed class FinanceUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
