using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Settlements;
using Ecosystem.Grains.Access;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Settlements;

/// <summary>Answers lists of statements from the tables that the meter keeps.</summary>
[StatelessWorker]
[GrainType("statements")]
public sealed class StatementsGrain(SettlementTables tables, SettlementOptions options, Clock clock) : Grain, IStatementsGrain
{
    public Task<Listed<StatementRow>> List(StatementList list) =>
        tables.ListAsync(list, Own);

    public async Task<ImmutableArray<MeteredDay>> Metered(string? payer, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(days, Math.Clamp(days, 1, IStatementsGrain.DaysMax));
        var today = DateOnly.FromDateTime(clock.Now().UtcDateTime);
        // Another's is answered like that of somebody who used nothing.
        return Own is { } own && payer is not null && payer != own ? [] : await tables.MeteredAsync(payer ?? Own, today.AddDays(1 - days), today);
    }

    public Task<ImmutableArray<Tariff>> Tariffs() => Task.FromResult(options.Tariffs.All);

    /// <summary>Whose alone the caller sees; null: everybody's.</summary>
    private static string? Own => Caller.Current.Audience is Audience.Internal or Audience.Auditor ? null : Caller.Current.Organisation;
}
