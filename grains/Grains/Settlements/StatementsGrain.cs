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
        tables.ListAsync(list, Caller.Current.Audience is Audience.Internal or Audience.Auditor ? null : Caller.Current.Organisation);

    public Task<ImmutableArray<Tariff>> Tariffs() => Task.FromResult(options.Tariffs.All);

    public Task<ImmutableArray<DayUse>> Uses(string? payer, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, IStatementsGrain.UseDaysMax);
        var caller = Caller.Current;
        var asked = caller.Audience is Audience.Internal or Audience.Auditor ? payer ?? caller.Organisation : caller.Organisation;
        if (payer is not null && payer != asked) return Task.FromResult(ImmutableArray<DayUse>.Empty);
        var today = DateOnly.FromDateTime(clock.Now().UtcDateTime);
        return tables.UsesSinceAsync(asked, today.AddDays(1 - days));
    }
}
