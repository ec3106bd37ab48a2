using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Tests.StrategyFlows;

/// <summary>Experts whom flows can send (SF-93), and texts that people read (SF-96).</summary>
public sealed class FlowExpertTests
{
    private static readonly DateTimeOffset s_now = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly Sealed s_box = new("fx_1", "Ym94");

    private static (FlowExpertState State, string? Code) Ask(FlowExpertState state, FlowExpertCommand command)
    {
        var (answer, events) = FlowExpert.Decide(state, command, s_now);
        return (events.Aggregate(state, FlowExpert.Apply), (answer as FlowExpertRefused)?.Refusal.Code);
    }

    [Fact]
    public void An_expert_is_listed_said_anew_and_delisted_once()
    {
        var (none, unknown) = Ask(FlowExpert.Empty("fx_1"), new DelistExpert("lead"));
        Assert.Equal((false, "EXPERT_UNKNOWN"), (none.IsListed, unknown));
        var (listed, first) = Ask(none, new ListExpert(s_box, s_box, ["endoscopy"], "lead"));
        Assert.Equal((true, null), (listed.IsListed, first));
        Assert.Equal((true, null), Ask(listed, new ListExpert(s_box, s_box, ["endoscopy", "training"], "lead")) is var again ? (again.State.IsListed, again.Code) : default);
        var (gone, second) = Ask(listed, new DelistExpert("lead"));
        Assert.Equal((false, null), (gone.IsListed, second));
        Assert.Equal("EXPERT_UNKNOWN", Ask(gone, new DelistExpert("lead")).Code);
    }

    public static TheoryData<string[], string?> Specialities() => new()
    {
        { [], "SPECIALITIES_REFUSED" },
        { ["a", "a"], "SPECIALITIES_REFUSED" },
        { [" "], "SPECIALITIES_REFUSED" },
        { ["a\nb"], "SPECIALITIES_REFUSED" },
        { [new('x', FlowExpert.SpecialityLengthMax + 1)], "SPECIALITIES_REFUSED" },
        { [new('x', FlowExpert.SpecialityLengthMax)], null },
        { [.. Enumerable.Range(0, FlowExpert.SpecialitiesMax).Select(n => $"{n}")], null },
        { [.. Enumerable.Range(0, FlowExpert.SpecialitiesMax + 1).Select(n => $"{n}")], "SPECIALITIES_REFUSED" },
    };

    [Theory, MemberData(nameof(Specialities))]
    public void Specialities_are_one_to_ten_different_lines(string[] named, string? code) => Assert.Equal(code, Ask(FlowExpert.Empty("fx_1"), new ListExpert(s_box, s_box, [.. named], "lead")).Code);

    [Fact]
    public void Reading_a_text_is_an_event_and_changes_nothing_else()
    {
        var (answer, events) = FlowTask.Decide(FlowTask.Empty("ft_1"), new ReadFlowText(true, "reader", ForReview: true), s_now);
        Assert.IsType<FlowTaskAccepted>(answer);
        Assert.Equal([new FlowTextRead("reader", true, s_now)], events);
        Assert.Equal(FlowTask.Empty("ft_1"), events.Aggregate(FlowTask.Empty("ft_1"), FlowTask.Apply));
        var (refused, nothing) = FlowTask.Decide(FlowTask.Empty("ft_1"), new ReadFlowText(false, "reader", ForReview: false), s_now);
        Assert.Equal(("TEXT_UNKNOWN", true), (Assert.IsType<FlowTaskRefused>(refused).Refusal.Code, nothing.IsEmpty));
    }
}
