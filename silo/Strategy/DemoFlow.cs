using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Silo.Strategy;

/// <summary>The flow of the play, which ships with the command (<c>resonance.flow.json</c>), and its versions.</summary>
internal static class DemoFlow
{
    /// <summary>What the pressing texts of the second version have in common; the customers of the play dislike it.</summary>
    public const string Pressure = "今天就请回复。Please answer today.";

    /// <summary>Tries every action alike.</summary>
    public static string First { get; } = Read();

    /// <summary>Leaves the choice to the policy that learns.</summary>
    public static string Third { get; } = First.Replace("\"policy\": \"explore\"", "\"policy\": \"resonance\"", StringComparison.Ordinal);

    /// <summary>Chooses as the third does, but every text presses for an answer: what a log of choices cannot judge.</summary>
    public static string Second { get; } = Third.Replace("{{note}}", Pressure + "{{note}}", StringComparison.Ordinal).Replace("@1\"", "@2\"", StringComparison.Ordinal);

    /// <summary>Actions of the scorer, in the order of the file.</summary>
    public static IReadOnlyList<string> Actions { get; } = ["expert-visit", "trial-offer", "bundle-offer", "case-study"];

    /// <summary>Ready to run.</summary>
    public static FlowPlan Plan(string json) => FlowPlan.Of(FlowFile.Parse(json));

    private static string Read()
    {
        using var stream = typeof(DemoFlow).Assembly.GetManifestResourceStream("Ecosystem.Silo.Strategy.resonance.flow.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
