namespace Ecosystem.Domain.Tests;

/// <summary>The refusals of one command in the order their checks run, each with a fault that provokes it.</summary>
/// <remarks>Starts from a state and a command that would be carried out; a fault changes one or the other.</remarks>
internal sealed class RefusalTable<TState, TCommand>(TState state, TCommand command, Func<TState, TCommand, Refusal?> refusalOf)
{
    private readonly List<(string Code, string About, Func<(TState, TCommand), (TState, TCommand)> Break)> _rows = [];

    /// <param name="about">What the message starts with, or "": tells refusals of one code apart.</param>
    /// <param name="fault">What is wrong with the command.</param>
    public RefusalTable<TState, TCommand> Row(string code, string about, Func<TCommand, TCommand> fault)
    {
        _rows.Add((code, about, pair => (pair.Item1, fault(pair.Item2))));
        return this;
    }

    /// <param name="about">What the message starts with, or "": tells refusals of one code apart.</param>
    /// <param name="fault">What is wrong with the state.</param>
    public RefusalTable<TState, TCommand> RowOfState(string code, string about, Func<TState, TState> fault)
    {
        _rows.Add((code, about, pair => (fault(pair.Item1), pair.Item2)));
        return this;
    }

    /// <summary>Each fault alone is refused for itself; any two at once, brought about in either order, for the earlier.</summary>
    public void Check()
    {
        Assert.Null(refusalOf(state, command));
        for (var first = 0; first < _rows.Count; first++)
        {
            var row = _rows[first];
            AssertRefused(row, row.Break((state, command)), "alone");
            foreach (var later in _rows.Skip(first + 1))
            {
                AssertRefused(row, row.Break(later.Break((state, command))), $"with {later.Code} {later.About} too");
                AssertRefused(row, later.Break(row.Break((state, command))), $"with {later.Code} {later.About} too");
            }
        }
    }

    private void AssertRefused((string Code, string About, Func<(TState, TCommand), (TState, TCommand)> Break) row, (TState State, TCommand Command) scenario, string how)
    {
        var refusal = refusalOf(scenario.State, scenario.Command);
        Assert.True(refusal is not null && refusal.Code == row.Code && refusal.Message.StartsWith(row.About, StringComparison.Ordinal),
            $"{row.Code} {row.About} {how}: answered {refusal?.Code ?? "no refusal"} '{refusal?.Message}'");
    }
}
