using System.Globalization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Settlements;

/// <summary>Why a statement does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class SettlementRefusals
{
    /// <summary>1. There is no such statement, or it is somebody else's.</summary>
    public static Refusal StatementUnknown { get; } = new("STATEMENT_UNKNOWN", "There is no such statement. Take its id from the list of statements; a month is on it once it is closed.");

    /// <summary>2. A member is out of its range.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>3. The month is not over, or not for long enough.</summary>
    public static Refusal MonthOpen(Month month) => new(
        "MONTH_OPEN", $"{month} is closed from {(month.End + SettleMonth.Grace).ToString("u", CultureInfo.InvariantCulture)} on. Until then uses may still come in.");

    /// <summary>4. A day of the month has no price.</summary>
    public static Refusal TariffUnknown(DateOnly day) => new("TARIFF_UNKNOWN", $"No tariff prices {day:yyyy-MM-dd}. Add one to the installation's tariffs.");

    /// <summary>5. What was metered is less than what was stated: the meter has not read as far as it had.</summary>
    public static Refusal MeterBehind { get; } = new("METER_BEHIND", "What is metered is less than what is stated: the meter is still reading the log. Try again when it has caught up.");

    /// <summary>6. The statement has no such line.</summary>
    public static Refusal LineUnknown { get; } = new("LINE_UNKNOWN", "The statement has no line of this feature and day. Take both from one of its lines.");

    /// <summary>7. The amount is in another currency.</summary>
    public static Refusal OtherCurrency(string currency) => new("OTHER_CURRENCY", $"This statement is in {currency}. Give the amount in it.");

    /// <summary>8. An amount leaves the range that JSON keeps exactly.</summary>
    public static Refusal TooMuch { get; } = new("TOO_MUCH", $"An amount would be beyond {Money.MinorUnitsMax} minor units. See whether the tariff or the correction is meant so.");

    /// <summary>9. More is taken back than there is.</summary>
    public static Refusal BelowNothing { get; } = new("BELOW_NOTHING", "With this correction the line would have fewer than no units, or less than no amount. Take back at most what it comes to now.");

    /// <summary>10. There are as many as may be.</summary>
    public static Refusal TooMany(string what, int max) => new("TOO_MANY", $"This statement has {max} {what}, which is the most there may be.");

    /// <summary>11. The line is contested already.</summary>
    public static Refusal DisputeOpen(int number) => new("DISPUTE_OPEN", $"This line is contested already, as number {number}, which is not answered yet. Wait for the answer.");

    /// <summary>12. Nothing of this number was contested.</summary>
    public static Refusal DisputeUnknown { get; } = new("DISPUTE_UNKNOWN", "The statement has no dispute of this number. Take it from its list.");

    /// <summary>13. It was answered before.</summary>
    public static Refusal DisputeClosed { get; } = new("DISPUTE_CLOSED", "This dispute is answered already. What is still wrong with the line can be corrected, or contested again.");
}
