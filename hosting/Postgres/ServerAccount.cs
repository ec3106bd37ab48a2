namespace Ecosystem.Hosting.Postgres;

/// <summary>Who the server runs as: the caller, unless the caller is root.</summary>
internal static class ServerAccount
{
    private static readonly string[] Unprivileged = ["postgres", "nobody"];

    /// <summary>The account to drop to; null when the caller is not root and nothing is to be dropped.</summary>
    /// <param name="data">Data that may exist already: its owner, if not root, stays its owner.</param>
    public static async Task<string?> ForAsync(string data, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PostgresUnavailableException(
                PostgresProblem.NotInstalled,
                "The embedded PostgreSQL needs Linux or macOS. Set ConnectionStrings__Ecosystem to a PostgreSQL server, or run inside WSL.");
        }
        if (!Environment.IsPrivilegedProcess)
            return null;
        if (Directory.Exists(data) && await OwnerOfAsync(data, cancellationToken) is { } owner && owner is not ("root" or "UNKNOWN"))
            return owner;
        foreach (var user in Unprivileged)
        {
            if ((await Command.RunAsync(null, "id", ["-u", user], cancellationToken)).Succeeded)
                return user;
        }
        throw new PostgresUnavailableException(
            PostgresProblem.DidNotStart,
            "PostgreSQL refuses to run as root, and neither the user postgres nor nobody exists to run it as. "
            + "Start as an ordinary user, or create one: useradd --system postgres.");
    }

    /// <summary>Whether the account may enter the folder above; the folder itself will be given to it.</summary>
    public static async Task<bool> CanReachAsync(string user, string folder, CancellationToken cancellationToken) =>
        (await Command.RunAsync(user, "sh", ["-c", "test -x \"$1\"", "sh", Path.GetDirectoryName(folder)!], cancellationToken)).Succeeded;

    public static async Task GiveAsync(string user, string folder, CancellationToken cancellationToken)
    {
        // Names no group: nobody's is called nobody, nogroup or -2 depending on the system, and mode 0700 ignores it.
        var given = await Command.RunAsync(null, "chown", ["-h", user, folder], cancellationToken);
        if (!given.Succeeded)
            throw ServerFolder.Unusable(folder, given.Output);
    }

    private static async Task<string?> OwnerOfAsync(string folder, CancellationToken cancellationToken)
    {
        string[] arguments = OperatingSystem.IsMacOS() ? ["-f", "%Su", folder] : ["-c", "%U", folder];
        var answer = await Command.RunAsync(null, "stat", arguments, cancellationToken);
        return answer.Succeeded ? answer.Output : null;
    }
}
