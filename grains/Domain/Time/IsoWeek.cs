using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Time;

/// <summary>A week of ISO 8601: Monday to Sunday, numbered by the year its Thursday falls in. Written <c>2017-W09</c>.</summary>
/// <param name="Year">The week-numbering year, 1 to 9999.</param>
/// <param name="Number">1 to 53.</param>
[GenerateSerializer, Immutable, Alias("iso-week"), JsonConverter(typeof(IsoWeekConverter))]
public readonly record struct IsoWeek([property: Id(0)] int Year, [property: Id(1)] int Number) : IComparable<IsoWeek>
{
    /// <summary>The week a day falls in.</summary>
    public static IsoWeek Of(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return new(ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date));
    }

    /// <summary>The week a moment falls in, in UTC.</summary>
    public static IsoWeek Of(DateTimeOffset moment) => Of(DateOnly.FromDateTime(moment.UtcDateTime));

    /// <summary>Whether there is such a week: a year has 52 or 53.</summary>
    public bool IsWellFormed => Year is >= 1 and <= 9998 && Number >= 1 && Number <= ISOWeek.GetWeeksInYear(Year);

    /// <summary>Monday.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday));

    /// <summary>The week after this one.</summary>
    public IsoWeek Next => Of(FirstDay.AddDays(7));

    /// <summary>The week before this one.</summary>
    public IsoWeek Previous => Of(FirstDay.AddDays(-7));

    /// <summary>Reads <c>2017-W09</c>; false when the text is not a week there is.</summary>
    public static bool TryParse(string? text, out IsoWeek week)
    {
        week = default;
        if (text is not { Length: 8 } || text[4] != '-' || text[5] != 'W') return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, null, out var year) || !int.TryParse(text.AsSpan(6), NumberStyles.None, null, out var number)) return false;
        week = new(year, number);
        return week.IsWellFormed;
    }

    public int CompareTo(IsoWeek other) => ((Year * 100) + Number).CompareTo((other.Year * 100) + other.Number);
    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;
    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;
    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;
    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Year:0000}-W{Number:00}";
}

/// <summary>Writes a week as <c>2017-W09</c>.</summary>
public sealed class IsoWeekConverter : JsonConverter<IsoWeek>
{
    public override IsoWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IsoWeek.TryParse(reader.GetString(), out var week) ? week : throw new JsonException("A week is written like 2017-W09.");

    public override void Write(Utf8JsonWriter writer, IsoWeek value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
