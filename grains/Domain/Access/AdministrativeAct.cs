namespace Ecosystem.Domain.Access;

/// <summary>Who does something to a client or an account, and why; part of the command and of what happened, so that the log says it wherever it is read.</summary>
/// <param name="By">The person or client that asks (<c>sub</c>).</param>
/// <param name="Through">The client it asks through (<c>client_id</c>).</param>
/// <param name="Reason">1 to <see cref="ReasonLengthMax"/> characters; kept as sent, so it names nobody.</param>
public sealed record AdministrativeAct(string By, string Through, string Reason)
{
    /// <summary>Longest reason in characters, inclusive.</summary>
    public const int ReasonLengthMax = 300;

    /// <summary>Whether the reason is one.</summary>
    public bool IsReasoned() => Reason.Trim().Length > 0 && Reason.Length <= ReasonLengthMax && !Reason.Any(char.IsControl);

    /// <summary>Refuses an act without a reason, under the same code for clients and accounts.</summary>
    public static Refusal ReasonRefused { get; } = new("REASON_REFUSED", $"reason must have 1 to {ReasonLengthMax} characters, in one line. It stays in the log for ever: say why, and name nobody.");
}
