namespace Ecosystem.Domain.Customers;

/// <summary>Refusals about withdrawals; the order of the checks is that of the numbers.</summary>
public static partial class CustomerRefusals
{
    /// <summary>12. There is no withdrawal of that grant that the caller could know of. Looks alike whether the grant is another's, stands, or is none.</summary>
    public static Refusal WithdrawalUnknown { get; } = new(
        "WITHDRAWAL_UNKNOWN", "There is no withdrawn grant of that id to your organisation. Take customer and consent from the webhook message consent.withdrawn.");

    /// <summary>13. A moment lies in the future.</summary>
    public static Refusal NotYet { get; } = new("NOT_YET", "at lies in the future: who will be able to see what is not known. Ask for now, or for a moment before.");
}
