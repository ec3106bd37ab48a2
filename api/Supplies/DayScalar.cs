using System.Globalization;
using Ecosystem.Api.Graph;

namespace Ecosystem.Api.Supplies;

/// <summary>A calendar day, as text.</summary>
public sealed class DayScalar : TextScalar<DateOnly>
{
    private const string Pattern = "yyyy-MM-dd";

    public DayScalar() => (Name, Description) = ("Day", "A calendar day, such as 2026-03-31.");

    protected override string Form => "a day such as 2026-03-31";

    protected override DateOnly? Read(string text) => DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    protected override string Write(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);
}
