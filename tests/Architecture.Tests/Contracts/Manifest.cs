using System.Reflection;
using System.Text;
using Ecosystem.Architecture.Tests.Domain;

namespace Ecosystem.Architecture.Tests.Contracts;

/// <summary>The wire contract as text: every grain interface and serialisable type by alias, with its members.</summary>
internal static class Manifest
{
    public static string Text()
    {
        var text = new StringBuilder();
        text.Append("""
            # The Orleans contract: what silos and clients of different versions must agree on.
            # Checked by Architecture.Tests; UPDATE_MANIFEST=1 rewrites it. Adding a line is safe beside an older silo.
            # Changing or removing one breaks a rolling upgrade: add a member or method instead.

            """);
        foreach (var grain in WireTests.GrainInterfaces.Concat(WireTests.ObserverInterfaces).OrderBy(WireTests.Alias, StringComparer.Ordinal))
        {
            text.Append($"\ninterface {WireTests.Alias(grain)}\n");
            foreach (var method in grain.GetMethods().OrderBy(WireTests.Alias, StringComparer.Ordinal))
                text.Append($"  {WireTests.Alias(method)}({string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)))}) -> {Name(method.ReturnType)}\n");
        }
        foreach (var type in ClosedSets.Serialisable.OrderBy(WireTests.Alias, StringComparer.Ordinal))
        {
            var parent = type.BaseType is { } known && WireTests.Alias(known) is { } alias ? $" : {alias}" : "";
            text.Append($"\ntype {WireTests.Alias(type)}{parent}\n");
            foreach (var (id, name, member) in Members(type).OrderBy(member => member.Id)) text.Append($"  {id} {name}: {Name(member)}\n");
        }
        return text.ToString();
    }

    private static IEnumerable<(uint Id, string Name, Type Type)> Members(Type type) =>
        from field in ClosedSets.Fields(type)
        let member = WireTests.Declared(field)
        let id = member.GetCustomAttribute<IdAttribute>()
        where id is not null
        select (id.Id, member.Name, field.FieldType);

    private static string Name(Type type)
    {
        if (type.IsGenericParameter) return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{Name(value)}?";
        if (type.IsEnum) return $"{type.Name} {{{string.Join(", ", Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}"))}}}";
        if (WireTests.Alias(type) is { } alias && !type.IsGenericType) return alias;
        if (!type.IsGenericType) return type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
