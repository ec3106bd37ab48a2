using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Ecosystem.Api.Graph;
using GraphQL.Types;

namespace Ecosystem.Api.Plans;

/// <summary>Writes a value; false: it is null, and nothing was written.</summary>
internal delegate bool Put<in T>(JsonOutput output, T value);

/// <summary>The ways in which scalars of a type are written without being boxed or made into texts first.</summary>
internal static class ScalarPut
{
    /// <summary>Null when there is none: the scalar's own <see cref="ScalarGraphType.Serialize"/> is asked then.</summary>
    public static Put<T>? For<T>(ScalarGraphType scalar)
    {
        if (Nullable.GetUnderlyingType(typeof(T)) is { } inner)
            return (Put<T>?)Method(nameof(ForNullable), inner).Invoke(null, [scalar]);
        Delegate? put = scalar switch
        {
            StringGraphType or IdGraphType when IsLibrarys(scalar) && typeof(T) == typeof(string) => (Put<string?>)Text,
            IntGraphType when IsLibrarys(scalar) && typeof(T) == typeof(int) => (Put<int>)Number,
            LongGraphType when (IsLibrarys(scalar) || scalar is LongScalar) && typeof(T) == typeof(long) => (Put<long>)Number,
            BooleanGraphType when IsLibrarys(scalar) && typeof(T) == typeof(bool) => (Put<bool>)Flag,
            TextScalar<DateTimeOffset> moments when typeof(T) == typeof(DateTimeOffset) => Always<DateTimeOffset>(moments.Put),
            EnumerationGraphType names when typeof(T).IsEnum => NamesOf<T>(names),
            _ => typeof(T).IsValueType ? OfText<T>(scalar) : null,
        };
        return (Put<T>?)put;
    }

    private static MethodInfo Method(string name, Type type) =>
        (typeof(ScalarPut).GetMethod(name) ?? throw new MissingMethodException(nameof(ScalarPut), name)).MakeGenericMethod(type);

    /// <summary>The same for what may be absent.</summary>
    public static Put<T?>? ForNullable<T>(ScalarGraphType scalar) where T : struct =>
        For<T>(scalar) is { } put ? (output, value) => value is { } given && put(output, given) : null;

    private static Put<T> Always<T>(Action<JsonOutput, T> write) => (output, value) =>
    {
        write(output, value);
        return true;
    };

    private static Delegate? OfText<T>(ScalarGraphType scalar) =>
        (Delegate?)Method(nameof(OfTextScalar), typeof(T)).Invoke(null, [scalar]);

    public static Put<T>? OfTextScalar<T>(ScalarGraphType scalar) where T : struct => scalar is TextScalar<T> text ? Always<T>(text.Put) : null;

    private static Delegate? NamesOf<T>(EnumerationGraphType type) => (Delegate?)Method(nameof(Names), typeof(T)).Invoke(null, [type]);

    public static Put<T> Names<T>(EnumerationGraphType type) where T : struct, Enum
    {
        var names = type.Values.Where(value => value.Value is T).ToFrozenDictionary(value => value.Value is T own ? own : default, value => Encoding.UTF8.GetBytes($"\"{value.Name}\""));
        return (output, value) =>
        {
            if (names.TryGetValue(value, out var name)) output.Raw(name);
            else output.Value(type.Serialize(value) ?? throw new InvalidOperationException($"{type.Name} has no name for {value}."));
            return true;
        };
    }

    private static bool Text(JsonOutput output, string? value)
    {
        if (value is null) return false;
        output.Text(value);
        return true;
    }

    private static bool Number(JsonOutput output, int value)
    {
        output.Number(value);
        return true;
    }

    private static bool Number(JsonOutput output, long value)
    {
        output.Number(value);
        return true;
    }

    private static bool Flag(JsonOutput output, bool value)
    {
        output.Boolean(value);
        return true;
    }

    /// <summary>A type derived from one of the library's may write otherwise.</summary>
    private static bool IsLibrarys(ScalarGraphType scalar) => scalar.GetType().Assembly == typeof(ScalarGraphType).Assembly;
}
