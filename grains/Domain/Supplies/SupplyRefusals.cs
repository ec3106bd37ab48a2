namespace Ecosystem.Domain.Supplies;

/// <summary>Why supplies are not taken in. In the order the checks run; the first that fails answers.</summary>
public static class SupplyRefusals
{
    /// <summary>1. A member is out of its range. One that is out of range refuses the whole batch.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>2. The customer was erased: nothing of it can be sealed.</summary>
    public static Refusal CustomerErased { get; } = new("CUSTOMER_ERASED", "Nothing about this customer can be kept any more. Leave it out of what you send.");

    /// <summary>3. The customer would have more of it than is kept.</summary>
    public static Refusal TooMuch(string what, int most) => new("TOO_MUCH", $"This customer would have more than {most} {what}, which is the most that is kept. Report fewer of them, or those that matter.");
}
