namespace Ecosystem.Hosting.Postgres;

/// <summary>Why there is no PostgreSQL to work with.</summary>
public enum PostgresProblem
{
    /// <summary>No installation has all of initdb, pg_ctl and postgres.</summary>
    NotInstalled,

    /// <summary>The data folder cannot be created, written or reached by the server's user.</summary>
    FolderUnusable,

    /// <summary>Another process holds the data folder.</summary>
    AlreadyRunning,

    /// <summary>The data was made by another major version, or the server is older than the platform needs.</summary>
    WrongVersion,

    /// <summary>The server was found but did not start; the message ends with its log.</summary>
    DidNotStart,

    /// <summary>The server named by <c>ConnectionStrings:Ecosystem</c> does not answer.</summary>
    Unreachable,

    /// <summary>The server acknowledges commits before they are durable.</summary>
    NotDurable,
}

/// <summary>PostgreSQL cannot be used. The message says what is wrong and what to do next, and is meant to be shown as it is.</summary>
public sealed class PostgresUnavailableException : Exception
{
    public PostgresUnavailableException(PostgresProblem problem, string message, Exception? inner = null)
        : base(message, inner) => Problem = problem;

    public PostgresProblem Problem { get; }
}
