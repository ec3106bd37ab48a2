using System.Collections.Immutable;
using System.Reflection;
using Ecosystem.Architecture.Tests.Rooms;
using Ecosystem.Domain;

namespace Ecosystem.Architecture.Tests.Domain;

/// <summary>The closed sets of Domain and the messages of Contracts, found by reflection.</summary>
internal static class ClosedSets
{
    /// <summary>State, command, answer and event of every actor.</summary>
    public static ImmutableArray<(Type Actor, Type State, Type Command, Type Answer, Type Event)> Actors { get; } =
    [
        .. from type in House.Domain.GetTypes()
           where !type.IsAbstract
           from actor in type.GetInterfaces()
           where actor.IsGenericType && actor.GetGenericTypeDefinition() == typeof(IActor<,,,>)
           let sets = actor.GetGenericArguments()
           select (type, sets[0], sets[1], sets[2], sets[3]),
    ];

    /// <summary>The abstract records that commands, answers and events derive from.</summary>
    public static IEnumerable<Type> Bases => Actors.SelectMany(actor => new[] { actor.Command, actor.Answer, actor.Event });

    public static IEnumerable<Type> Members(Type closed) => closed.Assembly.GetTypes().Where(type => type.IsSubclassOf(closed));

    /// <summary>Every type that crosses a grain boundary.</summary>
    public static IEnumerable<Type> Serialisable => House.Domain.GetTypes().Concat(House.Contracts.GetTypes())
        .Where(type => type.GetCustomAttribute<GenerateSerializerAttribute>(inherit: false) is not null && type.Namespace?.StartsWith("Ecosystem", StringComparison.Ordinal) == true);

    /// <summary>Everything that is remembered, sent or written, with every type of ours it is made of.</summary>
    public static IReadOnlySet<Type> Values()
    {
        var seen = new HashSet<Type>();
        var waiting = new Queue<Type>(Actors.Select(actor => actor.State).Concat(Bases).Concat(Bases.SelectMany(Members)).Concat(Serialisable));
        while (waiting.TryDequeue(out var type))
        {
            if (type.IsEnum || type.IsGenericParameter || typeof(Exception).IsAssignableFrom(type) || !IsOurs(type) || !seen.Add(type)) continue;
            foreach (var field in Fields(type))
                foreach (var part in Parts(field.FieldType)) waiting.Enqueue(part);
        }
        return seen;
    }

    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);

    private static bool IsOurs(Type type) => type.Assembly == House.Domain || type.Assembly == House.Contracts;

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
