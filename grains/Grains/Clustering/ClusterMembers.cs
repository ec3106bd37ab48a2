using Npgsql;

namespace Ecosystem.Grains.Clustering;

/// <summary>The silos that the database believes to be alive.</summary>
public static class ClusterMembers
{
    /// <summary>Forgets them all. Only for who knows that none runs: the owner of a private PostgreSQL, before its own silo starts.</summary>
    /// <remarks>Without it, a silo started after a kill waits for the killed ones to answer.</remarks>
    public static async Task ForgetAsync(string connectionString, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellation);
        await using var forget = new NpgsqlCommand("delete from orleans.membership", connection);
        await forget.ExecuteNonQueryAsync(cancellation);
    }
}
