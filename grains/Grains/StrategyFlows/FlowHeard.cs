using System.Text.Json;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Interactions on their way from the log into the tables, many in one statement.</summary>
internal sealed class FlowHeard
{
    private readonly List<(short Part, string Customer, string Interaction, string Body, long Position, DateTimeOffset At, bool Begins)> _heard = [];

    /// <param name="begins">Whether some flow was released by then: what came in before begins no run, whenever this log is read again (SF-71).</param>
    public void Add(CommittedRow row, InteractionsRecorded recorded, DateTimeOffset at, bool begins)
    {
        foreach (var one in recorded.Interactions)
            _heard.Add((FlowParts.Of(row.ActorId), row.ActorId, one.Id, JsonSerializer.Serialize(new HeardInteraction(one, at, row.Position), DomainJson.Options), row.Position, at.ToUniversalTime(), begins));
    }

    public void AddTo(NpgsqlBatch batch)
    {
        if (_heard.Count == 0) return;
        if (_heard.Exists(one => one.Begins))
            batch.BatchCommands.Add(Projector.Statement(
                """
                insert into flows.inputs (part, due_at, customer, kind, body, source)
                select part, now(), customer, 'interaction', body, 'interaction/' || customer || '/' || interaction from unnest($1, $2, $3, $4) as heard (part, customer, interaction, body)
                on conflict (source) do nothing
                """, Column(one => one.Part), Column(one => one.Customer), Column(one => one.Interaction), Column(one => one.Body)));
        batch.BatchCommands.Add(Projector.Statement(
            "insert into flows.interactions (customer, interaction, position) select * from unnest($1, $2, $3)",
            All(one => one.Customer), All(one => one.Interaction), All(one => one.Position)));
        batch.BatchCommands.Add(new($"delete from flows.interactions where number < (select max(number) from flows.interactions) - {FlowFollower.InteractionsKept}"));
        batch.BatchCommands.Add(Projector.Statement(
            """
            insert into flows.customers as c (id, heard_at) select id, max(at) from unnest($1, $2) as heard (id, at) group by id
            on conflict (id) do update set heard_at = greatest(c.heard_at, excluded.heard_at)
            """, All(one => one.Customer), All(one => one.At)));
        _heard.Clear();
    }

    private T[] Column<T>(Func<(short Part, string Customer, string Interaction, string Body, long Position, DateTimeOffset At, bool Begins), T> value) => [.. _heard.Where(one => one.Begins).Select(value)];

    private T[] All<T>(Func<(short Part, string Customer, string Interaction, string Body, long Position, DateTimeOffset At, bool Begins), T> value) => [.. _heard.Select(value)];
}

/// <summary>An interaction as it waits to begin runs; its content stays sealed.</summary>
/// <param name="At">When it was recorded.</param>
/// <param name="Position">Of its entry in the log.</param>
internal sealed record HeardInteraction(Interaction Interaction, DateTimeOffset At, long Position);

/// <summary>Parts of the work: a customer is always in the same one.</summary>
internal static class FlowParts
{
    /// <summary>How many there are. Changing it takes a table without inputs and runs that wait.</summary>
    public const int Count = 16;

    public static short Of(string customer)
    {
        // FNV-1a: the same in every process and version.
        var hash = 2166136261u;
        foreach (var c in customer) hash = unchecked((hash ^ c) * 16777619u);
        return (short)(hash % Count);
    }
}
