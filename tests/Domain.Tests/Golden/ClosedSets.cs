using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Tests.Golden;

/// <summary>One kind of actor with its closed sets, found by reflection: a new actor or a new record is seen without being named here.</summary>
internal sealed record ClosedSets(string Kind, Type State, Type Command, Type Answer, Type Event)
{
    public static IReadOnlyList<ClosedSets> All { get; } =
    [
        .. from type in typeof(IActor<,,,>).Assembly.GetTypes()
           from actor in type.GetInterfaces()
           where actor.IsGenericType && actor.GetGenericTypeDefinition() == typeof(IActor<,,,>) && !type.IsAbstract
           let sets = actor.GetGenericArguments()
           select new ClosedSets((string)type.GetProperty("Kind")!.GetValue(null)!, sets[0], sets[1], sets[2], sets[3]),
    ];

    /// <summary>Every concrete record of a closed set, with the folder and name of its golden file.</summary>
    public IEnumerable<(Type Base, Type Type, string Folder, string Name)> Members =>
        from set in new[] { (Base: Event, Folder: "events"), (Base: Command, Folder: "commands"), (Base: Answer, Folder: "answers") }
        from type in set.Base.Assembly.GetTypes()
        where type.IsSubclassOf(set.Base) && !type.IsAbstract
        select (set.Base, type, set.Folder, $"{Kind}.{Discriminator(set.Base, type)}");

    private static string Discriminator(Type closed, Type member) =>
        closed.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().SingleOrDefault(known => known.DerivedType == member)?.TypeDiscriminator as string
        ?? throw new InvalidOperationException($"{closed.Name} has no [JsonDerivedType] for {member.Name}: it could be written but not read back.");
}
