namespace Ecosystem.Silo.Cli;

/// <summary>What the process exits with; part of the command line's contract, and in its help.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Tried and failed; the message says how far it came.</summary>
    public const int Failed = 1;

    /// <summary>The command line, or a file it names, is not usable; nothing was changed.</summary>
    public const int BadInput = 2;

    /// <summary>The platform is not running or cannot be reached.</summary>
    public const int Unreachable = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
