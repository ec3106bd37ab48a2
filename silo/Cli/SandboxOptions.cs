using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;

namespace Ecosystem.Silo.Cli;

/// <summary>What <c>ecosystem sandbox</c> can be told, and what goes together.</summary>
internal sealed class SandboxOptions
{
    private const int PlaysDefault = 100;

    /// <summary>What the name of a scenario may also be: each of them.</summary>
    public const string AllScenarios = "all";

    public Option<bool> List { get; } = new("--list") { Description = "The scenarios there are, in English and Chinese, and the permission sets that were released." };

    public Option<string?> Scenario { get; } = new("--scenario") { Description = $"Play this scenario, or {AllScenarios}, with made-up demand." };

    public Option<string?> Unit { get; } = new("--unit") { Description = "Play the real history of this sales unit (su_…), from the log." };

    public Option<bool> Claim { get; } = new("--claim") { Description = "Try whether a unit of --tier is never answered --never, on every boundary of every limit. Exit 1 when a request refutes it." };

    public Option<string?> Policy { get; } = new("--policy") { Description = "The permission set to try: a released version, or a file that ends with .json. Without it: the one in force. Alone: the file is checked." };

    public Option<string?> Against { get; } = new("--against") { Description = "Another set, likewise, to play beside it; without it a unit's history is compared with the log as it is." };

    public Option<int> Plays { get; } = new("--plays") { Description = $"How often each scenario is played, each time under a seed of its own; 1 to {SandboxReport.PlaysMax:N0}.", DefaultValueFactory = _ => PlaysDefault, CustomParser = result => Parse<int>(result, $"--plays must be 1 to {SandboxReport.PlaysMax:N0}.", IsPlays) ?? 0 };

    public Option<long> Seed { get; } = new("--seed") { Description = "The first seed. The same seed gives the same plays.", DefaultValueFactory = _ => 1, CustomParser = result => Parse<long>(result, "--seed must be a whole number.", IsSeed) ?? 0 };

    public Option<Tier?> Tier { get; } = new("--tier") { Description = "With --claim: the tier it is about.", CustomParser = result => Parse<Tier>(result, "--tier must be one of A, B, C, D.", IsNamed) };

    public Option<Permission?> Permission { get; } = new("--permission") { Description = "With --claim: one permission, such as pricing.approve; any without it.", CustomParser = result => Parse<Permission>(result, "--permission must be one of the 32, such as pricing.approve.", Domain.SalesUnits.Permission.TryParse) };

    public Option<Outcome?> Never { get; } = new("--never") { Description = "With --claim: the answer it never gets.", HelpName = "granted|needsCountersign|denied", CustomParser = result => Parse<Outcome>(result, "--never must be granted, needsCountersign or denied.", IsNamed) };

    public Option<long?> Above { get; } = new("--above") { Description = "With --claim: only requests above this amount, in minor units (分, cents).", HelpName = "minor units", CustomParser = result => Parse<long>(result, "--above must be a whole number of minor units, 0 or more.", IsAmount) };

    public Option<Origin?> Origin { get; } = new("--origin") { Description = "With --claim: only what a human, or an AI, proposes.", HelpName = "human|ai", CustomParser = result => Parse<Origin>(result, "--origin must be human or ai.", IsNamed) };

    public IEnumerable<Option> All => [List, Scenario, Unit, Claim, Policy, Against, Plays, Seed, Tier, Permission, Never, Above, Origin, JsonOutput.Option, GlobalOptions.Data];

    /// <summary>What does not go together, or is missing.</summary>
    public void Check(CommandResult result)
    {
        Option[] asked = [.. new Option[] { List, Scenario, Unit, Claim }.Where(option => IsGiven(result, option))];
        if (asked.Length > 1) result.AddError($"{string.Join(" and ", asked.Select(option => option.Name))} are different questions. Ask one.");
        if (asked.Length == 0 && !IsGiven(result, Policy)) result.AddError("Say what to do: --list, --scenario, --unit or --claim; or --policy alone, to check a file.");
        foreach (var (option, with) in new (Option, Option[])[] { (Plays, [Scenario]), (Seed, [Scenario]), (Against, [Scenario, Unit]), (GlobalOptions.Data, [Unit]), (Tier, [Claim]), (Permission, [Claim]), (Never, [Claim]), (Above, [Claim]), (Origin, [Claim]), (Policy, [Scenario, Unit, Claim]) })
            if (IsGiven(result, option) && asked is [var one] && !with.Contains(one)) result.AddError($"{option.Name} goes with {string.Join(" or ", with.Select(other => other.Name))}, not with {one.Name}.");
        if (IsGiven(result, Claim) && (!IsGiven(result, Tier) || !IsGiven(result, Never))) result.AddError("--claim needs --tier and --never, such as --tier D --never granted.");
    }

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static bool IsPlays(string? text, out int plays) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out plays) && plays is >= 1 and <= SandboxReport.PlaysMax;

    private static bool IsSeed(string? text, out long seed) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out seed);

    private static bool IsAmount(string? text, out long amount) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out amount);

    private static bool IsNamed<T>(string? text, out T value) where T : struct, Enum => Enum.TryParse(text, ignoreCase: true, out value) && !char.IsAsciiDigit(text![0]);

    private delegate bool TryParse<T>(string? text, out T value);

    private static T? Parse<T>(ArgumentResult result, string otherwise, TryParse<T> parse) where T : struct
    {
        if (parse(result.Tokens[0].Value, out var value)) return value;
        result.AddError(otherwise);
        return null;
    }
}
