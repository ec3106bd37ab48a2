namespace Ecosystem.Identity.Store;

/// <summary>Advisory locks of this host. Each is taken inside a transaction and ends with it, so a node that dies holds nothing.</summary>
internal static class Locks
{
    /// <summary>Held while signing keys are created or retired, so that nodes starting together make one key.</summary>
    public const string Keys = "select pg_advisory_xact_lock(hashtextextended('identity.keys', 0))";

    /// <summary>Held while clients are seeded, so that nodes starting together make each client once.</summary>
    public const string Clients = "select pg_advisory_xact_lock(hashtextextended('identity.clients', 0))";

    /// <summary>Held while people are seeded, so that nodes starting together make each person once.</summary>
    public const string People = "select pg_advisory_xact_lock(hashtextextended('identity.people', 0))";

    /// <summary>Held while the first cookie key is made, so that nodes starting together make one.</summary>
    public const string CookieKeys = "select pg_advisory_xact_lock(hashtextextended('identity.cookie_keys', 0))";
}
