using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Time;

/// <summary>A calendar month, in UTC. Written <c>2026-03</c>.</summary>
/// <param name="Year">1 to 9998.</param>
/// <param name="Number">1 to 12.</param>
[GenerateSerializer, Immutable, Alias("month"), JsonConverter(typeof(MonthConverter))]
public readonly record struct Month([property: Id(0)] int Year, [property: Id(1)] int Number) : IComparable<Month>
{
    /// <summary>The month a day falls in.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The month a moment falls in, in UTC.</summary>
    public static Month Of(DateTimeOffset moment) => Of(DateOnly.FromDateTime(moment.UtcDateTime));

    /// <summary>The month before this one.</summary>
    public Month Previous => Number == 1 ? new(Year - 1, 12) : new(Year, Number - 1);

    /// <summary>The month after this one.</summary>
    public Month Next => Number == 12 ? new(Year + 1, 1) : new(Year, Number + 1);

    /// <summary>The first day, included.</summary>
    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>The moment at which it is over, in UTC: no longer of it.</summary>
    public DateTimeOffset End => new(Next.FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>Whether year and number are in range. The last year there is has no month after its last, and so is none of them.</summary>
    public bool IsWellFormed => Year is >= 1 and <= 9998 && Number is >= 1 and <= 12;

    /// <summary>Whether a day is of it.</summary>
    public bool Contains(DateOnly day) => day.Year == Year && day.Month == Number;

    /// <summary>Reads <c>2026-03</c>; false when the text is not a month.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        month = default;
        if (text is not { Length: 7 } || text[4] != '-') return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, null, out var year) || !int.TryParse(text.AsSpan(5), NumberStyles.None, null, out var number)) return false;
        month = new(year, number);
        return month.IsWellFormed;
    }

    public int CompareTo(Month other) => ((Year * 12) + Number).CompareTo((other.Year * 12) + other.Number);
    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;
    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;
    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Year:0000}-{Number:00}";
}

/// <summary>Writes a month as <c>2026-03</c>.</summary>
public sealed class MonthConverter : JsonConverter<Month>
{
    public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Month.TryParse(reader.GetString(), out var month) ? month : throw new JsonException("A month is written like 2026-03.");

    public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
