using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Governance;

/// <summary>Why a governance board does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class BoardRefusals
{
    /// <summary>1. Assigning and vacating only: there is no reason (<see cref="Access.AdministrativeAct.ReasonRefused"/>).</summary>
    public static Refusal ReasonRefused => Access.AdministrativeAct.ReasonRefused;

    /// <summary>2. A member is out of its range.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>3. Assigning only: nobody appoints themselves.</summary>
    public static Refusal AppointsThemselves { get; } = new("APPOINTS_THEMSELVES", "Nobody gives a seat to themselves. Have another administrator do it.");

    /// <summary>4. Assigning only: somebody else holds the seat.</summary>
    public static Refusal SeatTaken { get; } = new("SEAT_TAKEN", "Somebody holds this seat. Vacate it first.");

    /// <summary>5. Assigning only: one person, one seat.</summary>
    public static Refusal HoldsAnotherSeat { get; } = new("HOLDS_ANOTHER_SEAT", "This person holds another seat, and nobody votes twice. Vacate that one first.");

    /// <summary>4. Vacating only: nobody is in it.</summary>
    public static Refusal SeatVacant { get; } = new("SEAT_VACANT", "Nobody holds this seat.");

    /// <summary>3. Voting and withdrawing only: there is no such motion, or it has been over for long.</summary>
    public static Refusal MotionUnknown { get; } = new("MOTION_UNKNOWN", "There is no such motion. Of those that are over, only the latest are kept here; all are in the log.");

    /// <summary>4. Voting and withdrawing only: it was decided or withdrawn, or its deadline has passed.</summary>
    public static Refusal MotionOver { get; } = new("MOTION_OVER", "This motion is over. To have the question decided anew, propose another.");

    /// <summary>5. Proposing, voting and withdrawing: the caller holds no seat.</summary>
    public static Refusal NotSeated { get; } = new("NOT_SEATED", "Only who holds a seat of the board can do this, and you hold none now. An administrator assigns seats.");

    /// <summary>6. Withdrawing only: another seat proposed it.</summary>
    public static Refusal NotTheProposer { get; } = new("NOT_THE_PROPOSER", "Only who proposed a motion can withdraw it. Vote against it instead.");

    /// <summary>6. Proposing only: enough motions are open.</summary>
    public static Refusal TooManyMotions(int max) => new("TOO_MANY_MOTIONS", $"{max} motions are open, which is the most. Vote on those, or withdraw one.");

    /// <summary>7. Proposing to publish only: the quarter has no draft.</summary>
    public static Refusal PaperUnknown(Quarter quarter) => new("PAPER_UNKNOWN", $"There is no draft of the white paper of {quarter}. It is made by itself soon after the quarter has ended.");

    /// <summary>8. Proposing to publish, and drafting: it is published.</summary>
    public static Refusal PaperPublished(Quarter quarter) => new("PAPER_PUBLISHED", $"The white paper of {quarter} is published, and stays as it is.");

    /// <summary>9. Proposing to publish, and drafting anew: a motion on it is open.</summary>
    public static Refusal PaperInMotion(Quarter quarter) => new("PAPER_IN_MOTION", $"A motion to publish the white paper of {quarter} is open. Vote on that one.");

    /// <summary>3. Drafting only: the quarter has not ended.</summary>
    public static Refusal QuarterNotOver(Quarter quarter) => new("QUARTER_NOT_OVER", $"{quarter} has not ended. Its white paper is drafted afterwards.");
}
