using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Time;

namespace Ecosystem.Grains.Customers;

/// <summary>What a correction makes of the plain text behind sealed values (CU-16). The rules see only which fields differ.</summary>
/// <remarks>
/// Works on the JSON and not on the records: a member that this version does not know stays as it is. What the customer corrected in its profile is
/// kept by itself too, as JSON of the same members, where null is a field that it cleared: that is what stands when the source brings the profile in again.
/// </remarks>
public static partial class Corrections
{
    private const int TextLengthMax = 200;
    private const int ChannelLengthMax = 120;
    private const int SummaryLengthMax = 4_000;
    private const int EmployeesMax = 100_000_000;

    /// <summary>The member of a corrected interaction that says what was corrected, and when.</summary>
    private const string CorrectedMember = "corrected";

    private static readonly ImmutableArray<string> s_clearable = ["foundedYear", "revenue", "employees", "country", "parent"];

    /// <summary>Why a correction cannot be kept, or null.</summary>
    public static Refusal? Refuse(ProfileCorrection correction)
    {
        foreach (var (name, text) in new[] { ("name", correction.Name), ("sector", correction.Sector), ("country", correction.Country), ("parent", correction.Parent) })
            if (text is not (null or { Length: >= 1 and <= TextLengthMax })) return CustomerRefusals.OutOfRange(name, $"1 to {TextLengthMax} characters, or left out");
        if (correction.FoundedYear is not (null or (>= 1 and <= 9999))) return CustomerRefusals.OutOfRange("foundedYear", "1 to 9999, or left out");
        if (correction.Employees is not (null or (>= 0 and <= EmployeesMax))) return CustomerRefusals.OutOfRange("employees", $"0 to {EmployeesMax}, or left out");
        if (correction.Revenue is { } revenue && !Decimal().IsMatch(revenue)) return CustomerRefusals.OutOfRange("revenue", "a decimal number of at most 15 digits and 6 places, such as 251.41, or left out");
        if (correction.Cleared.IsDefault || correction.Cleared.Any(field => !s_clearable.Contains(field))) return CustomerRefusals.OutOfRange("cleared", $"none or some of {string.Join(", ", s_clearable)}");
        var given = Given(correction);
        if (correction.Cleared.FirstOrDefault(given.ContainsKey) is { } both) return CustomerRefusals.OutOfRange(both, "given or cleared, not both");
        return given.Count + correction.Cleared.Length == 0 ? CustomerRefusals.OutOfRange("fields", "at least one, to be given or cleared") : null;
    }

    /// <summary>Why a correction cannot be kept, or null.</summary>
    public static Refusal? Refuse(InteractionCorrection correction)
    {
        if (correction.Channel is not (null or { Length: >= 1 and <= ChannelLengthMax })) return CustomerRefusals.OutOfRange("channel", $"1 to {ChannelLengthMax} characters, or left out");
        if (correction.Direction is not (null or "in" or "out")) return CustomerRefusals.OutOfRange("direction", "in or out, or left out");
        if (correction.Summary is { Length: > SummaryLengthMax }) return CustomerRefusals.OutOfRange("summary", $"at most {SummaryLengthMax} characters, or left out");
        return Given(correction).Count == 0 ? CustomerRefusals.OutOfRange("fields", "at least one") : null;
    }

    /// <summary>A profile as it is kept from now on, what of it the customer has corrected, and which fields differ from before.</summary>
    /// <param name="kept">The profile as it was kept, opened.</param>
    /// <param name="corrected">What the customer had corrected before, opened; null: nothing.</param>
    public static (string Profile, string Corrected, ImmutableArray<string> Fields) Correct(string kept, string? corrected, ProfileCorrection correction)
    {
        var given = Given(correction);
        foreach (var field in correction.Cleared) given[field] = null;
        var profile = Object(kept);
        var fields = given.Where(one => !JsonNode.DeepEquals(profile[one.Key], one.Value)).Select(one => one.Key).ToImmutableArray();
        var all = corrected is null ? [] : Object(corrected);
        foreach (var (field, value) in given) all[field] = value?.DeepClone();
        return (Overlaid(profile, all), Text(all), fields);
    }

    /// <summary>A profile that the source brings in, with what the customer has corrected.</summary>
    public static string Over(string profile, string corrected) => Overlaid(Object(profile), Object(corrected));

    /// <summary>The names of the fields that the customer has corrected.</summary>
    public static ImmutableArray<string> FieldsOf(string? corrected) => corrected is null ? [] : [.. Object(corrected).Select(member => member.Key)];

    /// <summary>The names of the profile's fields that hold something.</summary>
    public static ImmutableArray<string> Filled(string profile) =>
        Object(profile) is var all ? [.. DataCatalogue.Fields[DataCategory.Profile].Where(field => all[field] is { } value && !(value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length == 0))] : [];

    /// <summary>An interaction as it is kept from now on, and which fields differ from before.</summary>
    /// <param name="kept">As it was kept, opened.</param>
    public static (string Content, ImmutableArray<string> Fields) Correct(string kept, InteractionCorrection correction, DateTimeOffset now)
    {
        var content = Object(kept);
        var fields = Given(correction).Where(one => !JsonNode.DeepEquals(content[one.Key], one.Value)).Select(one => one.Key).ToImmutableArray();
        foreach (var (field, value) in Given(correction)) content[field] = value;
        content[CorrectedMember] = new JsonObject { ["at"] = JsonSerializer.SerializeToNode(now, DomainJson.Options), ["fields"] = new JsonArray([.. fields.Select(field => (JsonNode)field)]) };
        return (Text(content), fields);
    }

    private static Dictionary<string, JsonNode?> Given(ProfileCorrection correction) => Members(
        ("name", correction.Name), ("sector", correction.Sector), ("foundedYear", correction.FoundedYear), ("revenue", correction.Revenue), ("employees", correction.Employees),
        ("country", correction.Country), ("parent", correction.Parent));

    private static Dictionary<string, JsonNode?> Given(InteractionCorrection correction) => Members(
        ("occurredAt", correction.OccurredAt is { } at ? Microseconds.Truncate(at.ToUniversalTime()) : null), ("channel", correction.Channel), ("direction", correction.Direction), ("summary", correction.Summary));

    private static Dictionary<string, JsonNode?> Members(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var given = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
            if (value is not null) given[name] = JsonSerializer.SerializeToNode(value, value.GetType(), DomainJson.Options);
        return given;
    }

    private static string Overlaid(JsonObject profile, JsonObject corrected)
    {
        foreach (var (field, value) in corrected)
        {
            profile.Remove(field);
            if (value is not null) profile[field] = value.DeepClone();
        }
        return Text(profile);
    }

    private static JsonObject Object(string text) => JsonNode.Parse(text)?.AsObject() ?? throw new InvalidOperationException("A sealed value holds no object.");

    private static string Text(JsonObject value) => value.ToJsonString(DomainJson.Options);

    [GeneratedRegex(@"^-?[0-9]{1,15}(\.[0-9]{1,6})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Decimal();
}
