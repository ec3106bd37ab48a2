using System.Collections.Immutable;
using System.Reflection;
using Ecosystem.Architecture.Tests.Domain;

namespace Ecosystem.Architecture.Tests.Contracts;

/// <summary>Makes a value of any message type with every member filled, no two alike, and tells all a value holds.</summary>
internal sealed class Filled
{
    private int _next;

    public object Make(Type type)
    {
        var n = ++_next;
        if (Nullable.GetUnderlyingType(type) is { } value) return Make(value);
        if (type == typeof(string)) return $"text {n}";
        if (type == typeof(int)) return n;
        if (type == typeof(byte)) return (byte)n;
        if (type == typeof(uint)) return (uint)n;
        if (type == typeof(ulong)) return (1UL << 63) + (ulong)n;
        if (type == typeof(long)) return (1L << 40) + n;
        if (type == typeof(double)) return n + 0.5;
        if (type == typeof(bool)) return true;
        if (type == typeof(ReadOnlyMemory<byte>)) return new ReadOnlyMemory<byte>([(byte)n, 7]);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 3, 31, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(n);
        if (type == typeof(TimeSpan)) return TimeSpan.FromMinutes(n);
        if (type == typeof(DateOnly)) return new DateOnly(2026, 1, 1).AddDays(n);
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Last();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>)) return MakeOneNamed(type);
        if (type.IsGenericType && type.Namespace == typeof(ImmutableArray).Namespace) return MakeMany(type);
        // A closed set: any record of it will do, each is tried by itself elsewhere.
        if (type.IsAbstract) return Make(type.Assembly.GetTypes().First(member => member.IsSubclassOf(type) && !member.IsAbstract));
        return MakeRecord(type);
    }

    private object MakeRecord(Type type)
    {
        if (type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length) is not { } constructor) return MakeStruct(type);
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType))]);
        foreach (var property in Properties(type).Where(property => property.CanWrite && constructor.GetParameters().All(parameter => parameter.Name != property.Name)))
            property.SetValue(made, Make(property.PropertyType));
        return made;
    }

    /// <summary>A struct that only its own methods make is filled field by field.</summary>
    private object MakeStruct(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var field in Fields(type)) field.SetValue(made, Make(field.FieldType));
        return made;
    }

    /// <summary>One entry: a key of a closed set is always its last.</summary>
    private object MakeOneNamed(Type type)
    {
        var arguments = type.GetGenericArguments();
        var empty = type.GetField(nameof(ImmutableSortedDictionary<int, int>.Empty))!.GetValue(null)!;
        return type.GetMethod(nameof(ImmutableSortedDictionary<int, int>.Add), arguments)!.Invoke(empty, [Make(arguments[0]), Make(arguments[1])])!;
    }

    private object MakeMany(Type type)
    {
        var element = type.GetGenericArguments().Single();
        var items = Array.CreateInstance(element, 2);
        for (var i = 0; i < items.Length; i++) items.SetValue(Make(element), i);
        var factory = type.Name switch
        {
            "ImmutableArray`1" => typeof(ImmutableArray),
            "ImmutableHashSet`1" => typeof(ImmutableHashSet),
            _ => throw new NotSupportedException($"No way to fill a {type}. Add one here."),
        };
        return factory.GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType: { IsArray: true } }])
            .MakeGenericMethod(element).Invoke(null, [items])!;
    }

    /// <summary>Type and members of a value, inherited ones too, and of all it is made of.</summary>
    public static string Tell(object? value) => value switch
    {
        null => "nothing",
        DateTimeOffset moment => moment.ToString("O"),
        ReadOnlyMemory<byte> bytes => Convert.ToHexString(bytes.Span),
        string or bool or byte or int or uint or long or ulong or double or Enum or DateOnly or TimeSpan => $"{value}",
        System.Collections.IDictionary named => $"[{string.Join(", ", named.Keys.Cast<object>().Select(key => $"{Tell(key)}: {Tell(named[key])}").Order(StringComparer.Ordinal))}]",
        System.Collections.IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(Tell).Order(StringComparer.Ordinal))}]",
        _ => $"{value.GetType().Name} {{{string.Join(", ", Fields(value.GetType()).Select(field => $"{WireTests.Declared(field).Name} = {Tell(field.GetValue(value))}"))}}}",
    };

    private static PropertyInfo[] Properties(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    // What a value holds is in its fields; a property may compute another value of the same type for ever.
    private static IEnumerable<FieldInfo> Fields(Type type) => (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? Fields(parent) : []).Concat(ClosedSets.Fields(type));

}
