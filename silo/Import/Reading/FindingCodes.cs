namespace Ecosystem.Silo.Import;

/// <summary>Every code a finding can have. Stable: scripts match them. docs/import.md explains each.</summary>
public static class FindingCodes
{
    // Noted: the row is kept as it is.
    public const string BlankLine = "BLANK_LINE";
    public const string BlankAccount = "BLANK_ACCOUNT";
    public const string AgentWithoutDeals = "AGENT_WITHOUT_DEALS";
    public const string UnknownParent = "UNKNOWN_PARENT";
    public const string UnknownSector = "UNKNOWN_SECTOR";
    public const string QuarterNotInExport = "QUARTER_NOT_IN_EXPORT";

    // Repaired: the row is kept with one value changed.
    public const string Trimmed = "TRIMMED";
    public const string NameMatched = "NAME_MATCHED";
    public const string Spelling = "SPELLING";
    public const string DuplicateSame = "DUPLICATE_SAME";
    public const string LostWithValue = "LOST_WITH_VALUE";

    // Rejected: the row is not imported.
    public const string FieldCount = "FIELD_COUNT";
    public const string Blank = "BLANK";
    public const string TooLong = "TOO_LONG";
    public const string ControlCharacter = "CONTROL_CHARACTER";
    public const string BadId = "BAD_ID";
    public const string BadNumber = "BAD_NUMBER";
    public const string Negative = "NEGATIVE";
    public const string OutOfRange = "OUT_OF_RANGE";
    public const string BadDate = "BAD_DATE";
    public const string FutureDate = "FUTURE_DATE";
    public const string BadQuarter = "BAD_QUARTER";
    public const string CloseBeforeEngage = "CLOSE_BEFORE_ENGAGE";
    public const string UnknownStage = "UNKNOWN_STAGE";
    public const string WonWithoutValue = "WON_WITHOUT_VALUE";
    public const string OpenWithClose = "OPEN_WITH_CLOSE";
    public const string UnknownAgent = "UNKNOWN_AGENT";
    public const string UnknownManager = "UNKNOWN_MANAGER";
    public const string UnknownProduct = "UNKNOWN_PRODUCT";
    public const string UnknownAccount = "UNKNOWN_ACCOUNT";
    public const string UnknownChoice = "UNKNOWN_CHOICE";
    public const string AmbiguousName = "AMBIGUOUS_NAME";
    public const string DuplicateConflict = "DUPLICATE_CONFLICT";
}
