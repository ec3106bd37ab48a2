using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Time;

/// <summary>A calendar quarter, in UTC. Written <c>2017-Q3</c>.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Number">1 to 4.</param>
[GenerateSerializer, Immutable, Alias("quarter"), JsonConverter(typeof(QuarterConverter))]
public readonly record struct Quarter([property: Id(0)] int Year, [property: Id(1)] int Number) : IComparable<Quarter>
{
    /// <summary>The quarter a day falls in.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, (day.Month + 2) / 3);

    /// <summary>The quarter a moment falls in, in UTC.</summary>
    public static Quarter Of(DateTimeOffset moment) => Of(DateOnly.FromDateTime(moment.UtcDateTime));

    /// <summary>The quarter before this one.</summary>
    public Quarter Previous => Number == 1 ? new(Year - 1, 4) : new(Year, Number - 1);

    /// <summary>The quarter after this one.</summary>
    public Quarter Next => Number == 4 ? new(Year + 1, 1) : new(Year, Number + 1);

    /// <summary>The first day, included.</summary>
    public DateOnly FirstDay => new(Year, (Number * 3) - 2, 1);

    /// <summary>The last day, included.</summary>
    public DateOnly LastDay => new(Year, Number * 3, DateTime.DaysInMonth(Year, Number * 3));

    /// <summary>Whether year and number are in range. One that is not has no text that reads back, so nothing may keep it.</summary>
    public bool IsWellFormed => Year is >= 1 and <= 9999 && Number is >= 1 and <= 4;

    /// <summary>Reads <c>2017-Q3</c>; false when the text is not a quarter.</summary>
    public static bool TryParse(string? text, out Quarter quarter)
    {
        quarter = default;
        if (text is not { Length: 7 } || text[4] != '-' || text[5] != 'Q') return false;
        if (!int.TryParse(text.AsSpan(0, 4), System.Globalization.NumberStyles.None, null, out var year) || year < 1) return false;
        if (text[6] is < '1' or > '4') return false;
        quarter = new(year, text[6] - '0');
        return true;
    }

    public int CompareTo(Quarter other) => ((Year * 4) + Number).CompareTo((other.Year * 4) + other.Number);
    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;
    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;
    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Year:0000}-Q{Number}";
}

/// <summary>Writes a quarter as <c>2017-Q3</c>.</summary>
public sealed class QuarterConverter : JsonConverter<Quarter>
{
    public override Quarter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(reader.GetString());
    public override void Write(Utf8JsonWriter writer, Quarter value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    public override Quarter ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(reader.GetString());
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Quarter value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

    private static Quarter Read(string? text) => Quarter.TryParse(text, out var quarter) ? quarter : throw new JsonException($"'{text}' is not a quarter such as 2017-Q3.");
}
