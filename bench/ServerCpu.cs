using Npgsql;

namespace Ecosystem.Bench;

/// <summary>CPU time of a PostgreSQL server on this machine, as the kernel counts it.</summary>
internal sealed class ServerCpu(int postmaster)
{
    public static ServerCpu Of(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand("select pg_backend_pid()", connection);
        return new(int.Parse(Stat((int)command.ExecuteScalar()!)![1]));
    }

    /// <summary>The server, its backends, and backends that have ended.</summary>
    public TimeSpan Total
    {
        get
        {
            var total = Of(postmaster, children: true);
            foreach (var folder in Directory.EnumerateDirectories("/proc"))
                if (int.TryParse(Path.GetFileName(folder), out var process) && Stat(process) is { } stat && stat[1] == $"{postmaster}") total += Of(process);
            return total;
        }
    }

    /// <summary>CPU time of one process.</summary>
    public static TimeSpan Of(int process, bool children = false)
    {
        if (Stat(process) is not { } stat) return TimeSpan.Zero;
        var ticks = long.Parse(stat[11]) + long.Parse(stat[12]) + (children ? long.Parse(stat[13]) + long.Parse(stat[14]) : 0);
        return TimeSpan.FromMilliseconds(ticks * 10);
    }

    /// <summary>Fields of /proc/PID/stat from the state on: [1] parent, [11] user and [12] system ticks, [13] and [14] those of ended children.</summary>
    private static string[]? Stat(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
