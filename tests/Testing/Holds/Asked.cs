namespace Ecosystem.Testing.Holds;

/// <summary>What a caller wants of a unit.</summary>
public enum Want
{
    Authorize,
    Post,
    Void,
}

/// <summary>One request, under the key that its retries repeat.</summary>
/// <param name="Permission">Of an authorization, with amount (minor units) and currency.</param>
/// <param name="Hold">The hold to post or to void.</param>
public sealed record Asked(string Key, string Unit, Want Want, string Permission = "", long Amount = 0, string Currency = "", string Hold = "");

/// <summary>How a request was answered.</summary>
/// <param name="Outcome"><c>granted</c>, <c>needsCountersign</c>, <c>denied</c>, <c>done</c>, or the code of a refusal.</param>
/// <param name="Id">The hold granted or the approval opened, if any.</param>
/// <param name="Text">The whole answer as it arrived: what a retry's must be equal to.</param>
public sealed record Answered(string Outcome, string? Id, string Text)
{
    /// <summary>A refusal changes nothing and is not kept; anything else is durable, and stands.</summary>
    public bool IsKept => Outcome is "granted" or "needsCountersign" or "denied" or "done";
}
