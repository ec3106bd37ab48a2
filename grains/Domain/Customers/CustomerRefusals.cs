namespace Ecosystem.Domain.Customers;

/// <summary>Why a customer does not carry a command out. In the order the checks run; the first that fails answers.</summary>
/// <remarks>One exception: a read is checked for ranges and fields (2, 3) before anything is said of the customer (1). Refusals of well-formed reads (1, 1a and 6 to 11) all look like not-found outside, and the code is kept in the log for the customer and the auditor.</remarks>
public static partial class CustomerRefusals
{
    /// <summary>1. Nobody has registered this customer.</summary>
    public static Refusal CustomerUnknown { get; } = new("CUSTOMER_UNKNOWN", "There is no such customer. Import or register it first.");

    /// <summary>1a, before 1. The customer has had itself erased: nothing personal about it can be kept any more.</summary>
    public static Refusal CustomerErased { get; } = new("CUSTOMER_ERASED", "This customer has had itself erased, and nothing about it can be kept any more. Leave it out of what you send; a customer that comes back does so under another identity.");

    /// <summary>1b, after 1. There is no such interaction.</summary>
    public static Refusal InteractionUnknown { get; } = new("INTERACTION_UNKNOWN", "There is no such interaction. An export of the kind 'held' names each with its id.");

    /// <summary>2. A member is out of its range.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>3. The category has no such field.</summary>
    public static Refusal FieldUnknown(string field, DataCategory category) =>
        new("FIELD_UNKNOWN", $"'{field}' is not a field of {category}. It has: {string.Join(", ", DataCatalogue.Fields[category])}.");

    /// <summary>4. The expiry is not in the future.</summary>
    public static Refusal ExpiryPassed { get; } = new("EXPIRY_PASSED", "expiresAt must lie in the future. Leave it out for a grant without expiry.");

    /// <summary>5. There is no live grant of that id.</summary>
    public static Refusal ConsentNotLive(ConsentId consent) => new("CONSENT_NOT_LIVE", $"{consent} is not a standing grant on this passport. List the passport's grants to see which are.");

    /// <summary>6. The reader's token is for other customers, categories or purposes.</summary>
    public static Refusal TokenNarrower { get; } = new("TOKEN_NARROWER", "The reader's token is narrowed to other customers, categories or purposes.");

    /// <summary>7. No grant names the reader and the category.</summary>
    public static Refusal NoConsent { get; } = new("NO_CONSENT", "The customer has granted this reader nothing of this category.");

    /// <summary>8. The grants there were have been withdrawn.</summary>
    public static Refusal ConsentWithdrawn { get; } = new("CONSENT_WITHDRAWN", "The customer has withdrawn the grant.");

    /// <summary>9. The grants there were have expired.</summary>
    public static Refusal ConsentExpired { get; } = new("CONSENT_EXPIRED", "The grant has expired.");

    /// <summary>10. The standing grants are for another purpose.</summary>
    public static Refusal PurposeNotGranted { get; } = new("PURPOSE_NOT_GRANTED", "The standing grant is for another purpose.");

    /// <summary>11. The standing grant leaves out a field asked for.</summary>
    public static Refusal FieldNotGranted { get; } = new("FIELD_NOT_GRANTED", "The standing grant leaves out a field that was asked for.");

    /// <summary>14. What stands does not let the data leave the country, and the reader is abroad (CU-25).</summary>
    public static Refusal CrossBorderNotGranted { get; } = new("CROSS_BORDER_NOT_GRANTED", "The standing grant does not let the data leave the country.");

    /// <summary>15. Nobody more may be exported this year without a filing (CU-27).</summary>
    public static Refusal BorderClosed { get; } = new("BORDER_CLOSED", "As many people were exported this year as may be without a filing reference.");

    /// <summary>Not yet: the reader is abroad and may have the data, once the border has let the person pass (CU-26). Nothing is written down; whoever asked gets a passage and asks again.</summary>
    public static Refusal PassageNeeded { get; } = new("PASSAGE_NEEDED", "The reader is abroad. Get a passage for this person from the border, and ask again with it.");
}
