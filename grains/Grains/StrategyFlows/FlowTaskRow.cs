using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>A task, as a run wanted it (SF-77).</summary>
/// <param name="Run">Null: a coach's case about the flow itself, and so about no customer.</param>
internal sealed record FlowTaskRow(
    string Id, string? Run, string Flow, string? Customer, string Queue, BothLanguages Title, string[] Signals, Sealed? Content, DateTimeOffset At, DateTimeOffset DueAt)
{
    /// <summary>The queue of the strategy coach.</summary>
    public const string Coach = "strategy-coach";

    /// <summary>The queue of whoever speaks to the customer.</summary>
    public const string FrontLine = "front-line";

    /// <summary>Hours within which the coach is to look.</summary>
    private const int CoachHours = 48;

    /// <summary>Whether an effect is carried out within the platform, in the very transaction that wants it.</summary>
    public static bool IsWithin(FlowEffect effect) => effect is CreateTask or OpenCoachCase;

    /// <summary>The task that an effect is; null: it is none.</summary>
    public static FlowTaskRow? Of(FlowEffect effect, string run, string flow, string customer, DateTimeOffset now)
    {
        var id = FlowTaskId.Prefix + effect.Id;
        return effect switch
        {
            CreateTask e => new(id, run, flow, customer, e.Queue, e.Title, [.. e.Signals.Select(signal => signal.Kind)], null, now, e.DueAt),
            OpenCoachCase e => new(id, run, flow, customer, Coach, e.Reason, [], null, now, now.AddHours(CoachHours)),
            SendMessage { Channel: SendingChannel.Task } e => new(
                id, run, flow, customer, FrontLine, new("将此内容转达客户", "Tell the customer this"), [], e.Content.Text, now, now.AddHours(CoachHours)),
            DispatchExpert e => new(
                id, run, flow, customer, $"experts:{e.Speciality}", new($"派遣专家:{e.Speciality}", $"Send an expert: {e.Speciality}"), [.. e.Signals.Select(signal => signal.Kind)], e.Introduction.Text, now, e.AnswerBy),
            _ => null,
        };
    }

    /// <summary>SF-86. The coach's case that drift froze a flow: one for each freeze, named after its place in the log.</summary>
    public static FlowTaskRow Of(string flow, long position, FlowFrozen frozen, DriftReading evidence) => new(
        FlowTaskId.Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{flow}\n{position}")).AsSpan(0, 16)), null, flow, null, Coach,
        new($"策略漂移:{flow} 已冻结 ({evidence.Detail} {frozen.Reason})", $"Drift froze {flow}: {evidence.Detail} {frozen.Reason}"), ["drift"], null, frozen.At, frozen.At.AddHours(CoachHours));

    /// <summary>Writes tasks, each once.</summary>
    public static NpgsqlBatchCommand Statement(IReadOnlyList<FlowTaskRow> tasks) => Projector.Statement(
        """
        insert into flows.tasks (id, run, flow, customer, queue, title_zh, title_en, signals, at, due_at, content)
        select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (id) do nothing
        """,
        Column(tasks, task => task.Id), Column(tasks, task => task.Run), Column(tasks, task => task.Flow), Column(tasks, task => task.Customer), Column(tasks, task => task.Queue), Column(tasks, task => task.Title.Zh),
        Column(tasks, task => task.Title.En), Column(tasks, task => string.Join(',', task.Signals)), Column(tasks, task => task.At.ToUniversalTime()), Column(tasks, task => task.DueAt.ToUniversalTime()),
        Column(tasks, task => task.Content?.Token));

    private static T[] Column<T>(IReadOnlyList<FlowTaskRow> tasks, Func<FlowTaskRow, T> value) => [.. tasks.Select(value)];
}
