using Ecosystem.Contracts.Audit;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Projections;

/// <summary>What a batch of commits makes of the list of decisions: one row written for each, however much happened to it.</summary>
/// <remarks>Decisions are most of the log. Two statements for all of a batch cost the database a fraction of three for each decision.</remarks>
internal sealed class DecisionChanges
{
    private readonly Dictionary<string, Made> _made = [];
    private readonly Dictionary<string, Change> _changed = [];

    /// <summary>The events this list heeds.</summary>
    public static ReadOnlySpan<Type> Heeded => s_heeded;

    private static readonly Type[] s_heeded =
        [typeof(AuthorizationDecided), typeof(HoldPlaced), typeof(HoldPosted), typeof(HoldVoided), typeof(HoldExpired), typeof(CountersignReceived)];

    /// <summary>Takes note of an event, after those before it.</summary>
    public void Add(CommittedRow row, object happened)
    {
        switch (happened)
        {
            case AuthorizationDecided e:
                _made[e.Decision.Value] = new(row.Position, row.ActorId, Projector.Word(e.Outcome), e.At ?? Entries.At(row.Entry), new(Projector.Word(e.Outcome switch
                {
                    Outcome.Granted => DecisionStanding.Held,
                    Outcome.NeedsCountersign => DecisionStanding.Waiting,
                    _ => DecisionStanding.Denied,
                }), null));
                break;
            case HoldPlaced e: Became(e.Hold.Value, HoldId.Prefix, DecisionStanding.Held, e.ExpiresAt); break;
            case HoldPosted e: Became(e.Hold.Value, HoldId.Prefix, DecisionStanding.Posted); break;
            case HoldVoided e: Became(e.Hold.Value, HoldId.Prefix, DecisionStanding.Voided); break;
            case HoldExpired e: Became(e.Hold.Value, HoldId.Prefix, DecisionStanding.Expired); break;
            case CountersignReceived { Approved: false } e: Became(e.Approval.Value, ApprovalId.Prefix, DecisionStanding.Rejected); break;
        }
    }

    /// <summary>The statements. They can run twice without harm: whatever was later in the log comes again, too.</summary>
    public void AddTo(NpgsqlBatch batch)
    {
        if (_made.Count > 0)
            batch.BatchCommands.Add(Projector.Statement(
                """
                insert into read.decisions (id, position, unit, outcome, at, became, hold_until)
                select * from unnest($1, $2, $3, $4, $5, $6, $7)
                on conflict (id) do update set unit = excluded.unit, outcome = excluded.outcome, at = excluded.at, became = excluded.became, hold_until = excluded.hold_until
                """,
                _made.Keys.ToArray(), Column(_made, made => made.Position), Column(_made, made => made.Unit), Column(_made, made => made.Outcome), Column(_made, made => made.At),
                Column(_made, made => made.Since.Became), Column(_made, made => made.Since.HoldUntil)));
        if (_changed.Count > 0)
            batch.BatchCommands.Add(Projector.Statement(
                """
                update read.decisions d set became = c.became, hold_until = coalesce(c.hold_until, d.hold_until)
                from unnest($1, $2, $3) as c (id, became, hold_until) where d.id = c.id
                """,
                _changed.Keys.ToArray(), Column(_changed, change => change.Became), Column(_changed, change => change.HoldUntil)));
    }

    /// <summary>The hold and the approval of a decision bear its number.</summary>
    private void Became(string id, string prefix, DecisionStanding standing, DateTimeOffset? until = null)
    {
        var decision = DecisionId.Prefix + id[prefix.Length..];
        if (_made.TryGetValue(decision, out var made)) _made[decision] = made with { Since = new(Projector.Word(standing), until ?? made.Since.HoldUntil) };
        else _changed[decision] = new(Projector.Word(standing), until ?? _changed.GetValueOrDefault(decision).HoldUntil);
    }

    private static TValue[] Column<TChange, TValue>(Dictionary<string, TChange> changes, Func<TChange, TValue> column) => [.. changes.Values.Select(column)];

    private readonly record struct Made(long Position, string Unit, string Outcome, DateTimeOffset At, Change Since);

    private readonly record struct Change(string Became, DateTimeOffset? HoldUntil);
}
