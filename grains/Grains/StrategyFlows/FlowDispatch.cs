using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Projections;
using Ecosystem.Grains.Sealing;
using Ecosystem.Hosting.Tokens;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Sends an expert: a task for the experts' queue, and in the customer's space the expert's profile with a proof of concept to agree to (SF-93, SP-13).</summary>
/// <remarks>The space knows the effect's id as idempotency key, so that an effect that is carried out again introduces nobody twice.</remarks>
public sealed class FlowDispatch(NpgsqlDataSource database, DataKeys keys, IGrainFactory grains, SiloTokens tokens, TimeProvider time)
{
    internal async Task<Carried> SendAsync(ClaimedEffect claimed, DispatchExpert e, CancellationToken cancellation)
    {
        var task = FlowTaskRow.Of(e, claimed.Run, claimed.Flow, claimed.Customer, time.GetUtcNow()) ?? throw new InvalidOperationException($"Effect {e.Id} is no task.");
        var done = Carried.Done with { Task = task };
        if (await ReadAsync("select c.space from spaces.of_customers c where c.customer = $1 and not exists (select from spaces.members m where m.space = c.space and m.audience = 'customer' and m.subject = $2) order by c.space desc limit 1",
                cancellation, claimed.Customer, SpaceMember.KeyOf(claimed.Customer)) is not [var space]) return done with { Error = "NO_SPACE" };
        // Whoever was sent least goes.
        if (await ReadAsync("select e.id, e.name, e.profile from flows.experts e where e.listed and $1 = any(e.specialities) order by (select count(*) from flows.dispatches d where d.listed = e.id), e.id limit 1",
                cancellation, e.Speciality) is not [var listed, var name, var profile]) return done with { Error = "NO_EXPERT" };
        var opened = await keys.OpenEach([new(listed, name), new(listed, profile), e.Introduction.Text]);
        if (opened is not [{ } called, { } described, { } introduction]) return Carried.Withheld("CUSTOMER_ERASED");
        CallToken.Use(tokens.Mint(FlowReading.Subject, []));
        var answer = await grains.GetGrain<ISpaceGrain>(space).SendExpert(
            new(FlowReading.Subject, FlowRunId.From(claimed.Run), e.Id, FlowExpertId.From(listed), called, e.Speciality, $"{introduction}\n\n{described}", $"概念验证 Proof of concept: {e.Speciality}", e.PocDueAt ?? e.AnswerBy),
            $"flow/{e.Id}");
        return answer switch
        {
            ExpertSentAnswer sent => done with { Dispatched = new(e.Id, claimed.Run, space, sent.Expert.Value, sent.Milestone.Value, sent.Listed.Value) },
            // The people who take the task introduce the expert themselves.
            SpaceRefused refused => done with { Error = refused.Refusal.Code },
            var other => throw new InvalidOperationException($"A space answered {other.GetType().Name} to an expert."),
        };
    }

    /// <summary>The columns of the first row; empty: there is none.</summary>
    private async Task<string[]> ReadAsync(string sql, CancellationToken cancellation, params string[] values)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return await rows.ReadAsync(cancellation) ? [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)] : [];
    }
}

/// <summary>An expert who was sent into a space.</summary>
internal sealed record FlowDispatched(string Effect, string Run, string Space, string Expert, string Milestone, string Listed)
{
    public NpgsqlBatchCommand Statement() => Projector.Statement(
        "insert into flows.dispatches (effect, run, space, expert, milestone, listed) values ($1, $2, $3, $4, $5, $6) on conflict do nothing", Effect, Run, Space, Expert, Milestone, Listed);
}
