using Ecosystem.Contracts.Customers;
using Ecosystem.Grains.Customers;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>CU-16: what a correction makes of the text behind the seal.</summary>
public class CorrectionsTests
{
    private const string Kept = """{"name":"Galaxy","sector":"trade","employees":12,"parent":"Old Holding","heardLater":[1]}""";
    private static readonly ProfileCorrection s_nothing = new(null, null, null, null, null, null, null, []);

    [Fact]
    public void Only_what_differs_is_corrected_and_what_this_version_does_not_know_stays()
    {
        var (profile, corrected, fields) = Corrections.Correct(Kept, null, s_nothing with { Name = "Galaxy", Employees = 13, Cleared = ["parent", "country"] });

        Assert.Equal(["employees", "parent"], fields);
        Assert.Equal("""{"sector":"trade","heardLater":[1],"name":"Galaxy","employees":13}""", profile);
        Assert.Equal(["name", "employees", "parent", "country"], Corrections.FieldsOf(corrected));
    }

    [Fact]
    public void What_the_source_brings_in_later_does_not_undo_a_correction_and_a_later_correction_does()
    {
        var (_, first, _) = Corrections.Correct(Kept, null, s_nothing with { Employees = 13, Cleared = ["parent"] });
        Assert.Equal("""{"name":"Galaxy 2","employees":13}""", Corrections.Over("""{"name":"Galaxy 2","employees":99,"parent":"Old Holding"}""", first));

        var (profile, second, fields) = Corrections.Correct("""{"name":"Galaxy 2","employees":13}""", first, s_nothing with { Parent = "New Holding" });
        Assert.Equal(["parent"], fields);
        Assert.Contains("New Holding", profile, StringComparison.Ordinal);
        Assert.Equal(["employees", "parent"], Corrections.FieldsOf(second));
    }

    [Fact]
    public void An_interaction_keeps_its_source_and_says_what_was_corrected_and_when()
    {
        var (content, fields) = Corrections.Correct(
            """{"source":"mail-1","occurredAt":"2026-03-01T08:00:00+00:00","channel":"e-mail","direction":"in","summary":"asks","provenance":{"system":"crm"}}""",
            new InteractionCorrection("abc", new(2026, 3, 1, 16, 0, 0, TimeSpan.FromHours(8)), "e-mail", "out", null), new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(["direction"], fields);
        Assert.Equal(
            """{"source":"mail-1","occurredAt":"2026-03-01T08:00:00+00:00","channel":"e-mail","direction":"out","summary":"asks","provenance":{"system":"crm"},"corrected":{"at":"2026-04-01T00:00:00+00:00","fields":["direction"]}}""", content);
    }

    [Theory]
    [InlineData("name", "")]
    [InlineData("sector", "201")]
    [InlineData("country", "")]
    [InlineData("parent", "201")]
    [InlineData("foundedYear", "0")]
    [InlineData("foundedYear", "10000")]
    [InlineData("employees", "-1")]
    [InlineData("employees", "100000001")]
    [InlineData("revenue", "1,5")]
    [InlineData("revenue", "1e5")]
    [InlineData("revenue", "1234567890123456")]
    [InlineData("cleared", "name")]
    [InlineData("fields", "")]
    public void What_is_out_of_range_is_refused_by_its_name(string member, string value)
    {
        var text = value == "201" ? new string('x', 201) : value;
        var correction = member switch
        {
            "name" => s_nothing with { Name = text },
            "sector" => s_nothing with { Sector = text },
            "country" => s_nothing with { Country = text },
            "parent" => s_nothing with { Parent = text },
            "foundedYear" => s_nothing with { FoundedYear = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
            "employees" => s_nothing with { Employees = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
            "revenue" => s_nothing with { Revenue = value },
            "cleared" => s_nothing with { Cleared = [value] },
            _ => s_nothing,
        };
        Assert.StartsWith($"{member} must be", Corrections.Refuse(correction)!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_at_its_bound_is_taken_and_a_field_is_given_or_cleared_and_not_both()
    {
        var most = new string('x', 200);
        Assert.Null(Corrections.Refuse(new ProfileCorrection(most, most, 9999, "-123456789012345.123456", 100_000_000, most, most, [])));
        Assert.Null(Corrections.Refuse(s_nothing with { FoundedYear = 1, Employees = 0, Revenue = "0", Cleared = ["country", "parent"] }));
        Assert.StartsWith("parent", Corrections.Refuse(s_nothing with { Parent = "x", Cleared = ["parent"] })!.Message, StringComparison.Ordinal);
        Assert.NotNull(Corrections.Refuse(s_nothing with { Cleared = default }));
        InteractionCorrection none = new("abc", null, null, null, null);
        Assert.NotNull(Corrections.Refuse(none));
        Assert.Null(Corrections.Refuse(none with { Summary = new string('x', 4_000), Channel = new string('x', 120), Direction = "in" }));
        Assert.All(new[] { none with { Summary = new string('x', 4_001) }, none with { Channel = new string('x', 121) }, none with { Channel = "" }, none with { Direction = "up" } }, one => Assert.NotNull(Corrections.Refuse(one)));
    }
}
