using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ecosystem.Domain.Json;

/// <summary>Holds JSON against the record it is to become, strictly, and says of everything that does not fit where it is.</summary>
/// <remarks>
/// What may stand where is read from the record itself, as it will be deserialised: a member without a default must be there, others may be
/// left out, and what the record does not have is refused, never skipped. A value must be written as the record would write it, so that the
/// canonical JSON of the file is that of the record, and has its hash.
/// </remarks>
internal static class JsonShape
{
    /// <summary>Most items of one list, and members of one object whose names are free.</summary>
    private const int ItemsMax = 1000;

    public static void Check(StrictReader reader, JsonElement json, Type type, string at)
    {
        var shape = DomainJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (shape.Kind)
        {
            case JsonTypeInfoKind.Object:
                CheckObject(reader, json, shape, at);
                break;
            case JsonTypeInfoKind.Dictionary:
                CheckNamed(reader, json, shape, at);
                break;
            case JsonTypeInfoKind.Enumerable:
                foreach (var (item, place) in reader.Items(json, at, 0, ItemsMax)) Check(reader, item, shape.ElementType!, place);
                break;
            default:
                CheckValue(reader, json, shape.Type, at);
                break;
        }
    }

    private static void CheckObject(StrictReader reader, JsonElement json, JsonTypeInfo shape, string at)
    {
        // What no constructor takes is computed, and stands in no file.
        var members = shape.Properties.Where(property => property.AssociatedParameter is not null).ToList();
        var required = members.ToLookup(property => property.AssociatedParameter is { HasDefaultValue: false }, property => property.Name);
        reader.IsObject(json, at, [.. required[true]], [.. required[false]]);
        if (json.ValueKind != JsonValueKind.Object) return;
        foreach (var property in members)
            if (json.TryGetProperty(property.Name, out var member)) Check(reader, member, property.PropertyType, StrictReader.Member(at, property.Name));
    }

    private static void CheckNamed(StrictReader reader, JsonElement json, JsonTypeInfo shape, string at)
    {
        if (json.ValueKind != JsonValueKind.Object || json.GetPropertyCount() > ItemsMax)
        {
            reader.Fault(at, $"must be an object with at most {ItemsMax} members.");
            return;
        }

        foreach (var member in json.EnumerateObject())
        {
            var place = StrictReader.Member(at, member.Name);
            using var name = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(member.Name, DomainJson.Options));
            CheckValue(reader, name.RootElement, shape.KeyType!, place);
            Check(reader, member.Value, shape.ElementType!, place);
        }
    }

    private static void CheckValue(StrictReader reader, JsonElement json, Type type, string at)
    {
        if (Mistake(json, type) is { } mistake) reader.Fault(at, mistake);
    }

    private static string? Mistake(JsonElement json, Type type)
    {
        if (type == typeof(int)) return json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out _) ? null : Whole(int.MinValue, int.MaxValue);
        if (type == typeof(long)) return json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var number) && number is >= -Money.MinorUnitsMax and <= Money.MinorUnitsMax ? null : Whole(-Money.MinorUnitsMax, Money.MinorUnitsMax);
        if (type.IsEnum) return Names(type) is var names && json.ValueKind == JsonValueKind.String && names.Contains(json.GetString()) ? null : $"must be one of {string.Join(", ", names)}.";
        if (type == typeof(DateTimeOffset)) return IsAsWritten<DateTimeOffset>(json) ? null : "must be a moment with its offset, without a zero fraction, such as 2027-01-01T00:00:00+00:00.";
        return MistakeOf(json, type);
    }

    private static string Whole(long least, long most) => $"must be a whole number from {least} to {most}, without quotes, fraction or exponent.";

    private static List<string?> Names(Type type) => [.. Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type, DomainJson.Options).GetString())];

    private static bool IsAsWritten<T>(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String && JsonElement.DeepEquals(json, JsonSerializer.SerializeToElement(json.Deserialize<T>(DomainJson.Options), DomainJson.Options));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Of a type that reads and writes itself.</summary>
    private static string? MistakeOf(JsonElement json, Type type)
    {
        try
        {
            var read = json.Deserialize(type, DomainJson.Options);
            return read is not null && JsonElement.DeepEquals(json, JsonSerializer.SerializeToElement(read, type, DomainJson.Options)) ? null : "must be a value: leave it out where there is none.";
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // A converter of ours says what it wants; the library only that it could not.
            return unreadable is JsonException { InnerException: null } told ? told.Message : "must be a text.";
        }
    }
}
