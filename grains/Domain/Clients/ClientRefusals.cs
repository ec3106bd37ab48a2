using System.Collections.Immutable;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Budgets;

namespace Ecosystem.Domain.Clients;

/// <summary>Why nothing is done about a client. In the order the checks run; the first that fails answers.</summary>
public static class ClientRefusals
{
    /// <summary>1. There is no such client.</summary>
    public static Refusal ClientUnknown { get; } = new("CLIENT_UNKNOWN", "There is no such client. Take its id from the list of clients.");

    /// <summary>2. It is the client that the request came through.</summary>
    public static Refusal OwnClient { get; } = new(
        "OWN_CLIENT", "This request came through the same client. Nobody disables, or changes the scopes or the budget of, the client they act through: do it through another.");

    /// <summary>3. No reason is given, or one that is too long.</summary>
    public static Refusal ReasonRefused => AdministrativeAct.ReasonRefused;

    /// <summary>4. The overlap is out of its range.</summary>
    public static Refusal OverlapOutOfRange { get; } = new("OUT_OF_RANGE", $"overlapHours must be 0 to {RotateClientSecret.OverlapHoursMax}.");

    /// <summary>4. The budget is out of its range.</summary>
    public static Refusal QuotaOutOfRange { get; } = new(
        "OUT_OF_RANGE", $"capacity must be 1 to {BudgetRate.CapacityMax} and perSecond 1 to {BudgetRate.PerSecondMax}; leave both out for what the settings say.");

    /// <summary>5. The client proves itself by a key, or not at all.</summary>
    public static Refusal NoSecret { get; } = new("NO_SECRET", "This client has no secret: it proves who it is by a key of its own, or runs where it can keep none. Its keys are changed where it is declared.");

    /// <summary>6. A scope is named twice, or is none that the client can have.</summary>
    public static Refusal ScopesRefused(ImmutableArray<string> possible) => new("SCOPES_REFUSED", $"scopes must name each once, and only those that its audience may have: {string.Join(", ", possible)}.");
}
