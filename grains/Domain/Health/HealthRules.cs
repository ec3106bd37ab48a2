using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Health;

/// <summary>Every number that health is judged by, as versioned data: the file <c>*.health.json</c> of this folder. Scores are hundredths of a point, 0 to 10,000.</summary>
/// <param name="Version">The name reports cite.</param>
/// <param name="RedBelow">A score strictly below this is red.</param>
/// <param name="DimensionsMin">Fewest dimensions that must be measured before there is a score, 1 to 3.</param>
/// <param name="Weeks">What happens is counted over so many weeks, 1 to 53.</param>
/// <param name="AnswerHours">Feedback of the customer is answered in time within so many hours, inclusive.</param>
/// <param name="DisputeHours">A contested line of a statement is answered in time within so many hours, inclusive.</param>
/// <param name="WithdrawalMilliseconds">A withdrawal works in time when no receipt under it is later than this, inclusive.</param>
/// <param name="CoverFromDays">Stock lasts long enough from so many days on, inclusive.</param>
/// <param name="CoverToDays">And too long beyond so many, inclusive.</param>
/// <param name="CoverWeight">Parts of a hundred; the three total 100.</param>
public sealed record HealthRules(
    string Version, int RedBelow, int DimensionsMin, int Weeks, int AnswerHours, int DisputeHours, int WithdrawalMilliseconds,
    int CoverFromDays, int CoverToDays, int CoverWeight, int StockOutWeight, int AgeingWeight)
{
    /// <summary>The best score.</summary>
    public const int ScoreMax = 10_000;

    private const int BytesMax = 16 * 1024;
    private const int FaultsMax = 20;

    /// <summary>The rules in force.</summary>
    public static HealthRules Current { get; } = Shipped("2026-1");

    /// <summary>How long an answer may take.</summary>
    [JsonIgnore]
    public TimeSpan Answer => TimeSpan.FromHours(AnswerHours);

    /// <summary>How long the answer to a contested line may take.</summary>
    [JsonIgnore]
    public TimeSpan DisputeAnswer => TimeSpan.FromHours(DisputeHours);

    /// <summary>How long a withdrawal may take to work.</summary>
    [JsonIgnore]
    public TimeSpan Withdrawal => TimeSpan.FromMilliseconds(WithdrawalMilliseconds);

    /// <summary>Reads a file, strictly. Null when there are faults, each with its place.</summary>
    public static (HealthRules? Rules, ImmutableArray<JsonFault> Faults) Read(ReadOnlyMemory<byte> utf8Json) => StrictFile.Read<HealthRules>(utf8Json, BytesMax, (json, _) =>
    {
        var reader = new StrictReader(FaultsMax);
        JsonShape.Check(reader, json, typeof(HealthRules), "");
        if (!reader.IsSound) return (null, reader.Faults);
        var rules = json.Deserialize<HealthRules>(DomainJson.Options)!;
        Within("redBelow", rules.RedBelow, 0, ScoreMax);
        Within("dimensionsMin", rules.DimensionsMin, 1, 3);
        Within("weeks", rules.Weeks, 1, 53);
        Within("answerHours", rules.AnswerHours, 1, 10_000);
        Within("disputeHours", rules.DisputeHours, 1, 10_000);
        Within("withdrawalMilliseconds", rules.WithdrawalMilliseconds, 0, 60_000);
        Within("coverFromDays", rules.CoverFromDays, 0, 1000);
        Within("coverToDays", rules.CoverToDays, rules.CoverFromDays, 1000);
        foreach (var (name, weight) in new[] { ("coverWeight", rules.CoverWeight), ("stockOutWeight", rules.StockOutWeight), ("ageingWeight", rules.AgeingWeight) }) Within(name, weight, 0, 100);
        if (rules.CoverWeight + rules.StockOutWeight + rules.AgeingWeight != 100) reader.Fault("coverWeight", "and stockOutWeight and ageingWeight must total 100.");
        return reader.IsSound ? (rules, []) : (null, reader.Faults);

        void Within(string name, int value, int min, int max)
        {
            if (value < min || value > max) reader.Fault(name, $"must be {min} to {max}.");
        }
    });

    private static HealthRules Shipped(string version)
    {
        var assembly = typeof(HealthRules).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith($"{version}.health.json", StringComparison.Ordinal)))!;
        using var file = new MemoryStream();
        stream.CopyTo(file);
        var (rules, faults) = Read(file.ToArray());
        return rules ?? throw new InvalidOperationException($"The health rules {version} cannot be used:{string.Concat(faults.Select(fault => $"\n  {fault}"))}");
    }
}
