using System.Reflection;
using Ecosystem.Api.Plans;
using Ecosystem.Contracts.Customers;
using GraphQL.Types;

namespace Ecosystem.Api.Customers;

/// <summary>Looks at every field of a schema: none may show a customer's data but what the gate has disclosed (CU-6).</summary>
/// <remarks>What a field could show is what its class holds and what its member returns. Marks are on the messages (<see cref="CustomerDataAttribute"/>), so a class or a field that is new needs none.</remarks>
public static class DataWalk
{
    /// <exception cref="InvalidOperationException">A field could show a customer's data past the gate: the host must not start.</exception>
    public static void Check(ISchema schema)
    {
        foreach (var type in schema.AllTypes.OfType<IObjectGraphType>())
            foreach (var field in type.Fields)
                if (field.Metadata.GetValueOrDefault(FieldMember.Key) is FieldMember { Member: var member } && Fault(member) is { } fault)
                    throw new InvalidOperationException($"{type.Name}.{field.Name} {fault} Have it go through DataGate and take Disclosed<T> of it: then no answer can hold the data without its receipt.");
    }

    private static string? Fault(MemberInfo member)
    {
        var returned = member switch { PropertyInfo property => property.PropertyType, MethodInfo method => method.ReturnType, _ => typeof(void) };
        if (IsBare(returned, [])) return $"returns customers' data past the gate ({returned.Name}).";
        return member.DeclaringType is { } declaring && IsBare(declaring, []) ? $"is of the class {declaring.Name}, which holds customers' data past the gate." : null;
    }

    /// <summary>Whether a type holds data, however deep, other than in a <see cref="Disclosed{T}"/>.</summary>
    private static bool IsBare(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) return false;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Disclosed<>)) return false;
        if (type.IsGenericType && type.GetGenericArguments().Any(argument => IsBare(argument, seen))) return true;
        if (type.HasElementType) return IsBare(type.GetElementType()!, seen);
        if (CustomerData.IsIn(type)) return true;
        if (type.Namespace?.StartsWith("Ecosystem.Api", StringComparison.Ordinal) != true) return false;
        // The fields of a class, and what its constructor takes: a parameter that is used only there leaves no field behind.
        return type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Any(field => IsBare(field.FieldType, seen))
            || type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => IsBare(parameter.ParameterType, seen)))
            || (type.BaseType is { } parent && IsBare(parent, seen));
    }
}
