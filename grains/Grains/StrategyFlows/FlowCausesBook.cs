using System.Collections.Immutable;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain;
using Ecosystem.Domain.StrategyFlows.Causes;
using Ecosystem.Hosting.Work;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Reads from the tables of flows what causes and credits are made of (SF-98 to SF-100). Customers are told apart here, and named to nobody.</summary>
public sealed class FlowCausesBook(NpgsqlDataSource database, SideWork work)
{
    /// <summary>What came of runs: the first outcome of each metric that came while the run was under way (SF-18), the shares of its choices put together again.</summary>
    /// <param name="which">Of which choices <c>c</c>.</param>
    private static string Taken(string which) =>
        $"""
        select distinct on (run, metric) run, customer, metric, outcome, at, micros from (
          select c.run, c.customer, r.metric, r.outcome, min(r.at) as at, sum(r.value_micros)::bigint as micros
          from flows.choices c join flows.rewards r on r.choice = c.id join flows.runs u on u.id = c.run
          where {which} and r.standing in ('credited', 'duplicate') and r.at <= u.changed_at
          group by c.run, c.customer, r.metric, r.outcome) taken
        order by run, metric, at
        """;

    /// <summary>Choices that are asked about.</summary>
    private const string Asked = "c.flow = $1 and ($2 = 0 or c.version = $2) and c.at > now() - make_interval(days => $3)";

    /// <summary>The causal graph of a flow.</summary>
    public Task<FlowCausalGraph> GraphAsync(FlowId flow, FlowCausesAsk ask, CancellationToken cancellation) => work.RunAsync(
        async limit =>
        {
            await using var connection = await database.OpenConnectionAsync(limit);
            var choices = await ChoicesAsync(connection, flow, ask, limit);
            return (Declared: await DeclaredAsync(connection, flow, ask, limit), choices.Choices, choices.Waiting, Cases: await CasesAsync(connection, flow, ask, limit));
        },
        (read, limit) => FlowCauses.Of(read.Declared, read.Choices, read.Cases, read.Waiting, ask.WinDays, limit), cancellation);

    /// <summary>How outcomes are divided: those of each metric that versions wait for, then deals won, by currency.</summary>
    public Task<ImmutableArray<FlowAttribution>> AttributionAsync(FlowId flow, FlowTouchBy by, FlowCausesAsk ask, CancellationToken cancellation) => work.RunAsync(
        async limit =>
        {
            await using var connection = await database.OpenConnectionAsync(limit);
            return (Declared: await DeclaredAsync(connection, flow, ask, limit), Touches: await TouchesAsync(connection, flow, by, ask, limit), Outcomes: await OutcomesAsync(connection, flow, ask, limit));
        },
        (read, limit) =>
        {
            var kinds = read.Declared.SelectMany(one => one.Metrics).Select(metric => (Metric: (string?)metric, Currency: (string?)null)).Concat(read.Outcomes.Keys).Distinct()
                .OrderBy(kind => kind.Metric is null).ThenBy(kind => kind.Metric ?? kind.Currency, StringComparer.Ordinal);
            return kinds.Select(kind =>
            {
                limit.ThrowIfCancellationRequested();
                var outcomes = read.Outcomes.GetValueOrDefault(kind) ?? [];
                return FlowAttributor.Of(kind.Metric, kind.Currency, [.. read.Touches.Keys.Union(outcomes.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                    .Select(customer => new ReachedCustomer(customer, [.. read.Touches.GetValueOrDefault(customer) ?? []], [.. outcomes.GetValueOrDefault(customer) ?? []]))]);
            }).ToImmutableArray();
        },
        cancellation);

    private static async Task<List<DeclaredChoice>> DeclaredAsync(NpgsqlConnection connection, FlowId flow, FlowCausesAsk ask, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("select version, node, policy, actions, features, metrics from flows.scorers where flow = $1 and ($2 = 0 or version = $2) order by version, node", connection);
        command.Parameters.Add(new() { Value = flow.Value });
        command.Parameters.Add(new() { Value = ask.Version ?? 0 });
        return await WatchTables.ListAsync(
            command, row => new DeclaredChoice(
                row.GetInt32(0), new(row.GetString(1), row.GetString(2), [.. row.GetFieldValue<string[]>(3)], [.. row.GetFieldValue<string[]>(4)]), [.. row.GetFieldValue<string[]>(5)]),
            cancellation);
    }

    /// <summary>The latest choices of runs that are over, in their order, up to the first that still waits (as SF-83); and how many do not count yet.</summary>
    private static async Task<(List<DrawnChoice> Choices, long Waiting)> ChoicesAsync(NpgsqlConnection connection, FlowId flow, FlowCausesAsk ask, CancellationToken cancellation)
    {
        await using var first = Command(
            connection, flow, ask,
            $"""
            select least(
              (select min(c.number) from flows.choices c where {Asked} and c.settled is null),
              (select min(c.number) from flows.runs u join flows.choices c on c.run = u.id where u.flow = $1 and u.status = 'waiting' and {Asked}),
              {long.MaxValue})
            """);
        var before = (long)(await first.ExecuteScalarAsync(cancellation))!;
        var waiting = 0L;
        if (before < long.MaxValue)
        {
            await using var after = Command(connection, flow, ask, $"select count(*) from flows.choices c where {Asked} and c.number >= $4", before);
            waiting = (long)(await after.ExecuteScalarAsync(cancellation))!;
        }

        await using var command = Command(
            connection, flow, ask,
            $"""
            with made as (
              select c.number, c.run, c.version, c.node, c.customer, c.at, c.candidates, c.propensities, c.chosen, c.features, c.measures from flows.choices c join flows.runs u on u.id = c.run
              where {Asked} and c.number < $4 and c.settled in ('credited', 'none') and u.status = 'done'
              order by c.number desc limit {FlowCauses.CasesMax}),
            came as ({Taken("c.run in (select run from made)")}),
            answers as (select run, array_agg(metric) as metrics, array_agg(micros) as micros from came group by run)
            select m.version, m.node, m.customer, m.at, m.candidates, m.propensities, m.chosen, m.features, m.measures, a.metrics, a.micros from made m left join answers a on a.run = m.run order by m.number
            """,
            before);
        return (await WatchTables.ListAsync(
            command, row => new DrawnChoice(
                row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateTimeOffset>(3), [.. row.GetFieldValue<string[]>(4)], [.. row.GetFieldValue<double[]>(5)], row.GetInt16(6),
                LearningTables.Features(row.GetFieldValue<string[]>(7), row.GetFieldValue<double[]>(8)), row.IsDBNull(9) ? ImmutableDictionary<string, double>.Empty : Answers(row)),
            cancellation), waiting);
    }

    private static Dictionary<string, double> Answers(NpgsqlDataReader row) =>
        row.GetFieldValue<string[]>(9).Zip(row.GetFieldValue<long[]>(10)).ToDictionary(one => one.First, one => one.Second / 1e6, StringComparer.Ordinal);

    /// <summary>Customers whose days since the first choice are over: the latest, in the order in which they began.</summary>
    private static async Task<List<WinCase>> CasesAsync(NpgsqlConnection connection, FlowId flow, FlowCausesAsk ask, CancellationToken cancellation)
    {
        await using var command = Command(
            connection, flow, ask,
            $"""
            with began as (
              select c.customer, min(c.at) as at from flows.choices c where {Asked} group by c.customer
              having min(c.at) <= now() - make_interval(days => $4) order by min(c.at) desc limit {FlowCauses.CasesMax}),
            came as (
              select o.customer, o.metric, min(o.at) as at from ({Taken(Asked)}) o join began b on b.customer = o.customer
              where o.micros > 0 and o.at <= b.at + make_interval(days => $4) group by o.customer, o.metric),
            answers as (select customer, array_agg(metric) as metrics, array_agg(at) as times from came group by customer),
            wins as (
              select b.customer, min((d.deal::jsonb ->> 'closed')::date)::timestamp at time zone 'UTC' as at from began b join read.customer_deals d on d.customer = b.customer
              where d.deal::jsonb ->> 'stage' = 'won' and (d.deal::jsonb ->> 'closed')::date >= (b.at at time zone 'UTC')::date and (d.deal::jsonb ->> 'closed')::date <= (b.at at time zone 'UTC')::date + $4
              group by b.customer)
            select b.customer, b.at, a.metrics, a.times, w.at from began b left join answers a on a.customer = b.customer left join wins w on w.customer = b.customer order by b.at, b.customer
            """,
            ask.WinDays);
        return await WatchTables.ListAsync(
            command, row => new WinCase(
                row.GetString(0), row.GetFieldValue<DateTimeOffset>(1),
                row.IsDBNull(2) ? ImmutableDictionary<string, DateTimeOffset>.Empty : row.GetFieldValue<string[]>(2).Zip(row.GetFieldValue<DateTime[]>(3)).ToDictionary(one => one.First, one => new DateTimeOffset(one.Second), StringComparer.Ordinal),
                row.IsDBNull(4) ? null : row.GetFieldValue<DateTimeOffset>(4)),
            cancellation);
    }

    /// <summary>The latest choices, and what was chosen.</summary>
    private static readonly string s_made = $"select c.id, c.number, c.run, c.customer, c.at, c.candidates[c.chosen + 1] as action from flows.choices c where {Asked} order by c.number desc limit {FlowAttributor.ChoicesMax}";

    /// <summary>What reached the customers in runs that chose; touches of each in order.</summary>
    private static async Task<Dictionary<string, List<(DateTimeOffset At, string By)>>> TouchesAsync(NpgsqlConnection connection, FlowId flow, FlowTouchBy by, FlowCausesAsk ask, CancellationToken cancellation)
    {
        await using var command = Command(
            connection, flow, ask,
            $"""
            with made as materialized ({s_made}),
            touches as (
              select t.run, t.ordinal::text as which, lower(t.channel) as channel, t.at from flows.touches t where t.run in (select run from made)
              union all
              select d.run, d.effect, 'expert', e.done_at from flows.dispatches d join flows.effects e on e.id = d.effect where d.run in (select run from made) and e.done_at is not null),
            called as (
              select distinct on (t.run, t.which) m.customer, t.at, t.channel, case when m.at <= t.at then m.action else '' end as action
              from touches t join made m on m.run = t.run order by t.run, t.which, m.at <= t.at desc, m.number desc)
            select customer, at, {(by == FlowTouchBy.Channel ? "channel" : "action")} from called order by customer, at
            """);
        var touches = new Dictionary<string, List<(DateTimeOffset, string)>>(StringComparer.Ordinal);
        foreach (var (customer, at, what) in await WatchTables.ListAsync(command, row => (row.GetString(0), row.GetFieldValue<DateTimeOffset>(1), row.GetString(2)), cancellation))
            (touches.TryGetValue(customer, out var known) ? known : touches[customer] = []).Add((at, what));
        return touches;
    }

    /// <summary>What came of customers for whom the flow chose: an outcome that several runs took once; deals that were won from the day of the first choice on.</summary>
    private static async Task<Dictionary<(string? Metric, string? Currency), Dictionary<string, List<(DateTimeOffset At, long Value)>>>> OutcomesAsync(
        NpgsqlConnection connection, FlowId flow, FlowCausesAsk ask, CancellationToken cancellation)
    {
        await using var command = Command(
            connection, flow, ask,
            $"""
            with made as materialized ({s_made}),
            began as (select customer, min(at) as at from made group by customer),
            won as (
              select d.customer, d.deal::jsonb as deal, b.at from began b join read.customer_deals d on d.customer = b.customer where d.deal::jsonb ->> 'stage' = 'won')
            select customer, metric, null, min(at), max(greatest(micros, 0)) from ({Taken("c.id in (select id from made)")}) o group by customer, metric, outcome
            union all
            select customer, null, deal -> 'value' ->> 'currency', ((deal ->> 'closed')::date + 1)::timestamp at time zone 'UTC', (deal -> 'value' ->> 'minorUnits')::bigint from won
            where (deal ->> 'closed')::date >= (at at time zone 'UTC')::date
            order by 4
            """);
        var outcomes = new Dictionary<(string?, string?), Dictionary<string, List<(DateTimeOffset, long)>>>();
        foreach (var (customer, kind, at, value) in await WatchTables.ListAsync(
            command, row => (row.GetString(0), (row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)), row.GetFieldValue<DateTimeOffset>(3), row.GetInt64(4)), cancellation))
        {
            var of = outcomes.TryGetValue(kind, out var known) ? known : outcomes[kind] = new(StringComparer.Ordinal);
            (of.TryGetValue(customer, out var list) ? list : of[customer] = []).Add((at, value));
        }

        return outcomes;
    }

    /// <summary>A query of a flow ($1), a version or 0 ($2), of so many days ($3).</summary>
    private static NpgsqlCommand Command(NpgsqlConnection connection, FlowId flow, FlowCausesAsk ask, string sql, params ReadOnlySpan<object> more)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (object value in new object[] { flow.Value, ask.Version ?? 0, ask.Days }) command.Parameters.Add(new() { Value = value });
        foreach (var value in more) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
