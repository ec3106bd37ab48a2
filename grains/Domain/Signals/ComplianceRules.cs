using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Signals;

/// <summary>What is to happen to a text; the greater, the stricter.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ComplianceVerdict>))]
public enum ComplianceVerdict
{
    [JsonStringEnumMemberName("pass")]
    Pass,

    /// <summary>A person must look at it first.</summary>
    [JsonStringEnumMemberName("review")]
    Review,

    /// <summary>It must not be sent.</summary>
    [JsonStringEnumMemberName("block")]
    Block,
}

/// <summary>What must not be said in one language: the files <c>*.compliance.json</c> of this folder (SF-62). Example data, not legal advice.</summary>
/// <param name="Version">The name findings cite.</param>
/// <param name="Locale">BCP 47.</param>
/// <param name="Discounts">How promises of discounts read, as regular expressions without backtracking over folded text: the group <c>percent</c> is what is taken off, <c>fold</c> what is left, in tenths (八五折).</param>
public sealed record ComplianceRules(string Version, string Locale, ImmutableArray<ComplianceRule> Rules, ImmutableArray<string> Discounts)
{
    /// <summary>The rules in force, of every language that has some: a text of one language often quotes another.</summary>
    public static ImmutableArray<ComplianceRules> Current { get; } = [Shipped("zh-CN"), Shipped("en")];

    /// <summary>Reads a file, strictly. Null when there are faults, each with its place.</summary>
    public static (ComplianceRules? Rules, ImmutableArray<JsonFault> Faults) Read(ReadOnlyMemory<byte> utf8Json) => SignalFile.Read<ComplianceRules>(utf8Json, (rules, reader) =>
    {
        if (rules.Rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count() != rules.Rules.Length) reader.Fault("rules", "must have an id each, and no two the same.");
        foreach (var (rule, n) in rules.Rules.Select((rule, n) => (rule, n)))
        {
            if (rule.Verdict == ComplianceVerdict.Pass) reader.Fault($"rules[{n}].verdict", "must be block or review.");
            foreach (var phrase in rule.Phrases.Concat(rule.Except).Where(phrase => Joined.Of(phrase).Text.Length < 2)) reader.Fault($"rules[{n}]", $"has '{phrase}': a phrase has at least two letters or digits.");
        }
        foreach (var (pattern, n) in rules.Discounts.Select((pattern, n) => (pattern, n)))
            if ((SafePattern.Mistake(pattern) ?? (SafePattern.Of(pattern).GetGroupNames().Any(name => name is "percent" or "fold") ? null : "must have the group percent or fold.")) is { } mistake)
                reader.Fault($"discounts[{n}]", mistake);
    });

    private static ComplianceRules Shipped(string locale) => SignalFile.Shipped($"2026-1.{locale}.compliance.json", Read);
}

/// <summary>Phrases that are treated alike.</summary>
/// <param name="Id">The name findings cite; unique in its file.</param>
/// <param name="Reason">What a person is told.</param>
/// <param name="Phrases">At least two letters or digits each.</param>
/// <param name="Except">Longer phrases in which one of these means something else.</param>
public sealed record ComplianceRule(string Id, ComplianceVerdict Verdict, string Reason, ImmutableArray<string> Phrases, ImmutableArray<string> Except);

/// <summary>Regular expressions from data files, which run in time linear in the text, whatever they and the text are.</summary>
internal static class SafePattern
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static Regex Of(string pattern) => new(pattern, Options, Regex.InfiniteMatchTimeout);

    /// <summary>What is wrong with a pattern; null when nothing is.</summary>
    public static string? Mistake(string pattern)
    {
        try
        {
            return Of(pattern).IsMatch("") ? "must not match nothing." : null;
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException)
        {
            return $"is no regular expression that runs without backtracking: {unusable.Message}";
        }
    }
}
