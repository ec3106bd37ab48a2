using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Budgets;
using Ecosystem.Domain.Budgets;
using Ecosystem.Grains.Access;
using Npgsql;

namespace Ecosystem.Grains.Budgets;

/// <summary>Keeps what is left of one client's budget, in a row of its own: it decides about nobody, so it is in no log.</summary>
[GrainType("budget")]
public sealed class BudgetGrain(NpgsqlDataSource database, BudgetRates rates, Clock clock, TimeProvider time) : Grain, IBudgetGrain
{
    /// <summary>How long a quota that was read is taken for true. One that an administrator sets holds that much later, in whichever silo.</summary>
    private static readonly TimeSpan s_quotaKept = TimeSpan.FromSeconds(1);

    private BudgetLevel? _level;
    private BudgetRate? _quota;
    private long? _quotaReadAt;

    private string Client => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select level, at from budgets.levels where client = $1");
        command.Parameters.Add(new() { Value = Client });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        if (await row.ReadAsync(cancellationToken)) _level = new(row.GetInt64(0), new(row.GetDateTime(1), TimeSpan.Zero));
    }

    public async Task<BudgetLease> Draw(long needed)
    {
        if (Caller.Current.Client != Client) throw new CallRefusedException("A budget is drawn on by its own client only. Use the client id of the token as the key.");
        if (needed is < 1 or > Budget.NeededMax) throw new CallRefusedException($"needed must be 1 to {Budget.NeededMax}.");
        var (lease, level) = Budget.Draw(_level, await Quota() ?? rates.Of(Client), needed, clock.Now());
        // Nothing was taken, so there is nothing to keep: time fills the budget from where it stood.
        if (lease.Granted == 0) return lease;
        try
        {
            await Write(level);
        }
        catch
        {
            // It may have been written; the row tells.
            DeactivateOnIdle();
            throw;
        }
        _level = level;
        return lease;
    }

    /// <summary>What an administrator has set; null: the settings hold.</summary>
    private async Task<BudgetRate?> Quota()
    {
        if (_quotaReadAt is { } readAt && time.GetElapsedTime(readAt) < s_quotaKept) return _quota;
        await using var command = database.CreateCommand("select capacity, per_second from budgets.quotas where client = $1");
        command.Parameters.Add(new() { Value = Client });
        await using var row = await command.ExecuteReaderAsync();
        _quota = await row.ReadAsync() ? new(row.GetInt64(0), row.GetInt64(1)) : null;
        _quotaReadAt = time.GetTimestamp();
        return _quota;
    }

    /// <summary>Replaces the row that was read or written last. Another activation, of a silo taken for dead, may have drawn meanwhile: then this one must read again.</summary>
    private async Task Write(BudgetLevel level)
    {
        await using var command = database.CreateCommand("""
            insert into budgets.levels as kept (client, level, at) values ($1, $2, $3)
            on conflict (client) do update set level = $2, at = $3 where kept.level = $4 and kept.at = $5
            """);
        command.Parameters.Add(new() { Value = Client });
        command.Parameters.Add(new() { Value = level.Level });
        command.Parameters.Add(new() { Value = level.At });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)_level?.Level ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bigint });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)_level?.At ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz });
        if (await command.ExecuteNonQueryAsync() != 1) throw new InvalidOperationException($"The budget of {Client} was drawn on elsewhere.");
    }
}
