using System.Collections.Concurrent;
using Ecosystem.Api.Http;
using Ecosystem.Api.Plans;
using GraphQL;
using GraphQL.Types;
using IdAttribute = GraphQL.IdAttribute;

namespace Ecosystem.Api.Tests.Plans;

/// <summary>What can be asked of the zoo: a graph with one of everything that a schema here can have, and much that fails.</summary>
public static class ZooData
{
    public static IReadOnlyList<AnimalType> Animals { get; } = [.. Enumerable.Range(0, 12).Select(number => new AnimalType(number))];
}

public enum Diet
{
    Plants,
    Meat,
    Everything,

    /// <summary>Not in the schema: a value of it cannot be written.</summary>
    [GraphQL.Ignore]
    Unheard,
}

public sealed class ZooQuery
{
    public static AnimalType? Animal(int number) => number is >= 0 and < 12 ? ZooData.Animals[number] : null;

    public static async Task<AnimalType?> Late([Id] string id, int hops = 1)
    {
        for (var hop = 0; hop < hops; hop++) await Task.Yield();
        return id == "lost" ? throw ApiError.NotFound() : id == "broken" ? throw new InvalidOperationException("It broke.") : int.TryParse(id, out var number) ? Animal(number) : null;
    }

    public static IEnumerable<AnimalType> Animals(int first = 3, Diet? diet = null) => ZooData.Animals.Where(animal => diet is null || animal.Diet == diet).Take(first);

    public static async Task<IReadOnlyList<AnimalType?>> Some(IReadOnlyList<int?> numbers)
    {
        await Task.Yield();
        return [.. numbers.Select(number => number is { } given ? Animal(given) : null)];
    }

    /// <summary>Says what it was given, so that arguments can be compared.</summary>
    public static string? Echo(
        string? text = null, int? number = null, long? large = null, bool? flag = null, double? real = null, Diet diet = Diet.Everything, DateTimeOffset? at = null,
        IReadOnlyList<IReadOnlyList<int>>? table = null, CageInput? cage = null, IReadOnlyList<CageInput?>? cages = null, [Id] string? id = null) =>
        $"{text ?? "-"}|{number}|{large}|{flag}|{real}|{diet}|{at:O}|{(table is null ? "-" : string.Join(';', table.Select(row => row is null ? "null" : string.Join(',', row))))}|{cage}|{(cages is null ? "-" : string.Join(';', cages))}|{id ?? "-"}";

    [OutputType(typeof(NonNullGraphType<ListGraphType<Exhibit>>))]
    public static async Task<IEnumerable<object?>> Exhibits()
    {
        await Task.Yield();
        return [new AnimalType(1), new CageType("A"), null, new AnimalType(4), "no exhibit"];
    }

    [OutputType(typeof(Exhibit))]
    public static object Exhibit(bool cage = false) => cage ? new CageType("B") : new AnimalType(5);

    [OutputType(typeof(ListGraphType<NonNullGraphType<AutoRegisteringInterfaceGraphType<INamed>>>))]
    public static IEnumerable<object> Named() => [new AnimalType(2), new CageType("C")];
}

public sealed class ZooMutation
{
    public static async Task<MutationDone> Feed(string what, int yields = 0)
    {
        ZooLog.Add($"begin {what}");
        for (var i = 0; i < yields; i++) await Task.Yield();
        ZooLog.Add($"end {what}");
        return what == "poison" ? throw ApiError.BadInput("Not that.") : new(what);
    }
}

/// <summary>Which mutations began and ended, in which order.</summary>
public static class ZooLog
{
    private static readonly ConcurrentQueue<string> s_told = [];

    public static IReadOnlyCollection<string> Told => s_told;

    public static void Add(string what) => s_told.Enqueue(what);
}

public sealed class MutationDone(string what)
{
    public string What => what;
}

public sealed record CageInput
{
    public required string Name { get; init; }

    public int Size { get; init; } = 7;

    public Diet? Diet { get; init; }

    public CageInput? Inside { get; init; }

    public override string ToString() => $"({Name},{Size},{Diet},{Inside})";
}

[Name("Named")]
public interface INamed
{
    string? Name { get; }
}

[Name("Animal"), Implements(typeof(INamed))]
public sealed class AnimalType(int number) : INamed
{
    [Id]
    public string Id => $"{number}";

    public string? Name => number % 4 == 3 ? null : $"Animal \"{number}\" 动物 <é>\n\ud83d\udc18";

    public int Legs => number;

    public int? Wings => number % 2 == 0 ? number : null;

    public long Weight => number * 10_000_000_000L;

    public bool IsTame => number % 3 == 0;

    public double Height => number / 3d;

    public Diet Diet => number == 7 ? Diet.Unheard : (Diet)(number % 3);

    public Diet? FormerDiet => number % 2 == 0 ? Diet.Meat : null;

    public DateTimeOffset Born => new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)).AddTicks(number * 12_345_678L);

    public DateTimeOffset? Died => number % 2 == 1 ? Born.AddYears(9) : null;

    /// <summary>May not be null, and is for every fifth.</summary>
    public string Keeper => number % 5 == 4 ? null! : $"keeper {number}";

    /// <summary>Fails for every sixth.</summary>
    public string? Mood => number % 6 == 5 ? throw new InvalidOperationException("Too grumpy.") : "fine";

    public int Strict => number % 6 == 2 ? throw ApiError.BadInput($"Animal {number} is not to be asked.") : 1;

    public IEnumerable<string> Tags => ["a", "b\\", $"{number}"];

    public IEnumerable<string>? Nothing => null;

    public IEnumerable<int?> Gaps => [1, null, number];

    public IEnumerable<IEnumerable<int>> Table => [[1, 2], [], [number]];

    public IEnumerable<Diet> Diets => [Diet.Meat, Diet.Plants];

    /// <summary>Ends in a failure for some.</summary>
    public IEnumerable<CageType> Cages => Enumerable.Range(0, 3).Select(cage => cage == 2 && number % 4 == 1 ? throw new InvalidOperationException("No such cage.") : new CageType($"{number}-{cage}"));

    public IEnumerable<IEnumerable<CageType?>>? Rows => number % 3 == 1 ? null : [[new CageType("r1"), null], []];

    public AnimalType? Friend => number < 11 ? new(number + 1) : null;

    public async Task<AnimalType> Rival(int plus = 2)
    {
        await Task.Yield();
        return number + plus > 14 ? throw ApiError.NotFound() : new(number + plus);
    }

    public async Task<IEnumerable<AnimalType>> Family(int size = 2)
    {
        for (var i = 0; i < number % 3; i++) await Task.Yield();
        return Enumerable.Range(number, size).Select(one => new AnimalType(one));
    }

    public string Where(IResolveFieldContext context) => string.Join('/', context.ResponsePath);

    [OutputType(typeof(Exhibit))]
    public object? Beside => number % 3 == 0 ? new CageType("beside") : number % 3 == 1 ? new AnimalType(number + 1) : null;
}

[Name("Cage"), Implements(typeof(INamed))]
public sealed class CageType(string name) : INamed
{
    public string? Name => name;

    public int Size => name.Length;

    public AnimalType? Inmate => name.EndsWith('1') ? new(9) : null;

    public CageType Inner => name.Length > 6 ? null! : new(name + "+");
}

public sealed class Exhibit : UnionGraphType
{
    public Exhibit()
    {
        Name = "Exhibit";
        Type<MemberObject<AnimalType>>();
        Type<MemberObject<CageType>>();
    }
}
