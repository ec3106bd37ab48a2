namespace Ecosystem.Domain.Certification.Programme;

/// <summary>Why a system does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class SystemRefusals
{
    /// <summary>1. There is no such system, or it is somebody else's.</summary>
    public static Refusal SystemUnknown { get; } = new("SYSTEM_UNKNOWN", "There is no such system. Register one, or take its id from the list of supplier systems.");

    /// <summary>2. Something is out of its range.</summary>
    public static Refusal OutOfRange(string what, string range) => new("OUT_OF_RANGE", $"{what} must be {range}.");

    /// <summary>3. The URL is none that is called.</summary>
    public static Refusal UrlRefused { get; } = new("URL_REFUSED", "baseUrl must be an https URL on port 443 without user, query, fragment and slash at its end, such as https://supplier.example/sovereignty/v1.");

    /// <summary>4. It is registered.</summary>
    public static Refusal AlreadyRegistered { get; } = new("ALREADY_REGISTERED", "This system is registered already. Use its id, or choose another plugin name.");

    /// <summary>5. The organisation has as many as it may.</summary>
    public static Refusal TooManySystems { get; } = new("TOO_MANY_SYSTEMS", $"Your organisation has {RegisterSystem.SystemsMax} systems already. Ask the programme's office.");

    /// <summary>6. A run is open.</summary>
    public static Refusal RunOpen { get; } = new("RUN_OPEN", "A run of this system is not over. Wait until it is: there is one at a time.");

    /// <summary>7. The office holds the system back.</summary>
    public static Refusal SystemHeld { get; } = new("SYSTEM_HELD", "The programme's office has suspended or revoked a certificate of this system, so it stays where it is. Ask the office to reinstate it.");

    /// <summary>8. The nonce was used, or is too old.</summary>
    public static Refusal ChallengeOver { get; } = new("CHALLENGE_OVER", "There is no nonce that still counts: it was used, or its 7 days are over. Ask for another one.");

    /// <summary>9. The origin did not answer the nonce.</summary>
    public static Refusal OwnershipNotShown(string why) => new("OWNERSHIP_NOT_SHOWN", $"{why} Answer the nonce as text/plain at {ProgrammeRules.WellKnownPath} of the base URL's origin, and try again.");

    /// <summary>10. Whose the URL is has not been proven.</summary>
    public static Refusal NotOwned { get; } = new("NOT_OWNED", "Prove first that the base URL is yours: answer the nonce at its origin, then ask for the proof.");

    /// <summary>11. There are no test clients.</summary>
    public static Refusal NoTestClients { get; } = new("NO_TEST_CLIENTS", "Set the four test clients first: the runner signs in as them.");

    /// <summary>12. No plan is published.</summary>
    public static Refusal NoPlan { get; } = new("NO_PLAN", "This installation has no published certification plan, so nothing can be run.");

    /// <summary>13. The run is over, or another attempt's.</summary>
    public static Refusal RunOver { get; } = new("RUN_OVER", "This attempt of the run is over: what it found no longer counts.");

    /// <summary>14. The report is of another plan.</summary>
    public static Refusal AnotherPlan { get; } = new("ANOTHER_PLAN", "The report is of another plan than the run was started with.");

    /// <summary>15. There is no certificate that could be acted on.</summary>
    public static Refusal NoCertificate { get; } = new("NO_CERTIFICATE", "This system has no certificate that is still running.");

    /// <summary>16. The office holds nothing back.</summary>
    public static Refusal NotSuspended { get; } = new("NOT_SUSPENDED", "The office has not suspended this certificate. A suspension for a run that was not passed ends with one that is.");

    /// <summary>17. The same person asked for it.</summary>
    public static Refusal SamePerson { get; } = new("SAME_PERSON", "You asked for this revocation yourself. Somebody else of the office has to agree.");

    /// <summary>18. It is not the certificate's seed, or the certificate is not over.</summary>
    public static Refusal SeedRefused { get; } = new("SEED_REFUSED", "A seed is shown once its certificate is over, and only the one that was committed to.");
}
