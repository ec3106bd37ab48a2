using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Traces;

/// <summary>What a batch of commits of sales units makes of what is known about customers: deals, decisions, and what decisions rest on.</summary>
internal sealed class UnitChanges
{
    private readonly Dictionary<(string Customer, string Id), (long Position, string Deal)> _deals = [];
    private readonly List<(string Customer, long Position, string Decision, string Outcome, DateTimeOffset? At)> _decisions = [];
    private readonly List<(string Decision, string Receipt)> _bases = [];

    public void Add(CommittedRow row)
    {
        var entry = Entries.Read<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(row.Entry);
        foreach (var happened in entry.Events)
            switch (happened)
            {
                case DealsRecorded recorded:
                    foreach (var deal in recorded.Deals)
                        if (deal.Customer is { } customer) _deals[(customer.Value, deal.Id.Value)] = (row.Position, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(deal, DomainJson.Options)));
                    break;
                case AuthorizationDecided decided:
                    if (entry.Command is Authorize { Target: { Kind: TargetKind.Customer } target })
                        _decisions.Add((target.Id, row.Position, decided.Decision.Value, Projector.Word(decided.Outcome), (decided.At ?? entry.At).ToUniversalTime()));
                    foreach (var basis in decided.BasedOn ?? []) _bases.Add((decided.Decision.Value, basis.Receipt.Value));
                    break;
            }
    }

    public void AddTo(NpgsqlBatch batch)
    {
        if (_deals.Count > 0)
            batch.BatchCommands.Add(Projector.Statement(
                """
                insert into read.customer_deals as d (customer, id, position, deal) select * from unnest($1, $2, $3, $4)
                on conflict (customer, id) do update set position = excluded.position, deal = excluded.deal where excluded.position > d.position
                """,
                Column(_deals, one => one.Key.Customer), Column(_deals, one => one.Key.Id), Column(_deals, one => one.Value.Position), Column(_deals, one => one.Value.Deal)));
        if (_decisions.Count > 0)
            batch.BatchCommands.Add(Projector.Statement(
                "insert into read.customer_decisions (customer, position, decision, outcome, at) select * from unnest($1, $2, $3, $4, $5) on conflict do nothing",
                Column(_decisions, one => one.Customer), Column(_decisions, one => one.Position), Column(_decisions, one => one.Decision), Column(_decisions, one => one.Outcome), Column(_decisions, one => one.At)));
        if (_bases.Count > 0)
            batch.BatchCommands.Add(Projector.Statement(
                "insert into read.bases (decision, receipt) select * from unnest($1, $2) on conflict do nothing", Column(_bases, one => one.Decision), Column(_bases, one => one.Receipt)));
    }

    private static TValue[] Column<TItem, TValue>(IEnumerable<TItem> items, Func<TItem, TValue> column) => [.. items.Select(column)];
}
