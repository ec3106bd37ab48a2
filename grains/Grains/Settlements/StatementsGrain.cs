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
public sealed class StatementsGrain(SettlementTables tables, SettlementOptions options) : Grain, IStatementsGrain
{
    public Task<Listed<StatementRow>> List(StatementList list) =>
        tables.ListAsync(list, Caller.Current.Audience is Audience.Internal or Audience.Auditor ? null : Caller.Current.Organisation);

    public Task<ImmutableArray<Tariff>> Tariffs() => Task.FromResult(options.Tariffs.All);
}
