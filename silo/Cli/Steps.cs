using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary>Tells how far steps of work are.</summary>
internal interface IStepReporter
{
    /// <summary>Says how much of a step is done; a step begins when it is first named and ends when all of it is done.</summary>
    void Report(string step, long done, long total);
}

/// <summary>Shows work as progress bars on a terminal, and as one plain line per finished step anywhere else.</summary>
internal static class Steps
{
    public static async Task<T> ShowAsync<T>(IAnsiConsole console, Func<IStepReporter, Task<T>> work)
    {
        if (!console.Profile.Capabilities.Interactive) return await work(new Lines(console));
        return await console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bars(context)));
    }

    private sealed class Lines(IAnsiConsole console) : IStepReporter
    {
        private readonly HashSet<string> _finished = [];
        private readonly Lock _gate = new();

        public void Report(string step, long done, long total)
        {
            if (done < total) return;
            lock (_gate)
                if (_finished.Add(step)) console.MarkupLineInterpolated($"{step}: done");
        }
    }

    private sealed class Bars(ProgressContext context) : IStepReporter
    {
        private readonly Dictionary<string, ProgressTask> _tasks = [];
        private readonly Lock _gate = new();

        public void Report(string step, long done, long total)
        {
            lock (_gate)
            {
                if (!_tasks.TryGetValue(step, out var task)) _tasks.Add(step, task = context.AddTask(Markup.Escape(step)));
                // An empty step is a finished one.
                (task.MaxValue, task.Value) = (Math.Max(total, 1), total == 0 ? 1 : done);
            }
        }
    }
}

/// <summary>Reports on the caller's thread: <see cref="Progress{T}"/> would report late, and after the end.</summary>
internal sealed class Relay<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
