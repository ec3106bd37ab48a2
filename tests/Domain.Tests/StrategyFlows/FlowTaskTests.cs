using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>SF-77: a task is done once.</summary>
public sealed class FlowTaskTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 31, 8, 0, 0, TimeSpan.Zero);

    private static string? Code(FlowTaskState state, CompleteTask command) => (FlowTask.Decide(state, command, s_now).Answer as FlowTaskRefused)?.Refusal.Code;

    [Fact]
    public void SF77_A_task_is_done_once_and_remembers_by_whom()
    {
        var (answer, events) = FlowTask.Decide(FlowTask.Empty("ft_1"), new CompleteTask(true, "019b", "visited\ntwice"), s_now);
        Assert.IsType<FlowTaskAccepted>(answer);
        var done = events.Aggregate(FlowTask.Empty("ft_1"), FlowTask.Apply);
        Assert.Equal(new TaskCompleted("019b", "visited\ntwice", s_now), done.Done);
        Assert.Equal("ALREADY_DONE", Code(done, new(true, "019c", "")));
        Assert.Equal("NOTE_TOO_LONG", Code(done, new(true, "019c", new('x', FlowTask.NoteLengthMax + 1))));
        Assert.Equal("TASK_UNKNOWN", Code(done, new(false, "019c", new('x', FlowTask.NoteLengthMax + 1))));
        Assert.Null(Code(FlowTask.Empty("ft_1"), new(true, "019c", new('x', FlowTask.NoteLengthMax))));
        Assert.Equal("NOTE_TOO_LONG", Code(FlowTask.Empty("ft_1"), new(true, "019c", "\a")));
    }

    [Fact]
    public void A_task_knows_no_other_command_and_no_other_event()
    {
        Assert.True(FlowTask.IsKey("ft_1"));
        Assert.False(FlowTask.IsKey("fr_1"));
        Assert.Equal("flow-task", FlowTask.Kind);
        Assert.Throws<ArgumentException>(() => FlowTask.Decide(FlowTask.Empty("ft_1"), null!, s_now));
        Assert.Throws<ArgumentException>(() => FlowTask.Apply(FlowTask.Empty("ft_1"), null!));
    }
}
