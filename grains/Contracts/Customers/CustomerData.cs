using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Contracts.Customers;

/// <summary>Marks a message that holds a customer's data in the clear. Whatever is made of such messages, however deep, holds it too, without a mark of its own.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true)]
public sealed class CustomerDataAttribute : Attribute;

/// <summary>An answer that says under which receipt data is handed over; without receipt it holds none.</summary>
public interface IReceipted
{
    /// <summary>Durable before this answer was made; null when the read was refused.</summary>
    Receipt? Receipt { get; }

    /// <summary>Why it was refused, for the platform alone; null when it was not.</summary>
    Refusal? Refusal { get; }
}

/// <summary>CU-6: which types hold customers' data, and which methods of actors hand it out.</summary>
/// <remarks>
/// Data is handed out in one of three ways: under a receipt, which the answer carries; to the customer itself; or to the platform, for work under a receipt of its own.
/// <see cref="Faults"/> finds a method that does it in none of them: the API does not start then.
/// </remarks>
public static class CustomerData
{
    private static readonly ConcurrentDictionary<Type, bool> s_known = [];

    private static readonly FrozenDictionary<(Type Contract, string Method), Type> s_methods =
        (from contract in typeof(CustomerData).Assembly.GetTypes()
         where contract.IsInterface && typeof(IGrainWithStringKey).IsAssignableFrom(contract)
         from method in contract.GetMethods()
         where IsIn(method.ReturnType)
         select KeyValuePair.Create((contract, method.Name), Answer(method))).ToFrozenDictionary();

    /// <summary>The methods of actors whose answers hold customers' data.</summary>
    public static ImmutableArray<(Type Contract, string Method)> Methods => s_methods.Keys;

    /// <summary>Whether a type holds a customer's data in the clear, however deep.</summary>
    public static bool IsIn(Type type) => s_known.GetOrAdd(type, asked => Holds(asked, []));

    /// <summary>Whether a method of an actor hands out a customer's data.</summary>
    public static bool IsHandedOutBy(Type contract, string method) => s_methods.ContainsKey((contract, method));

    /// <summary>What hands out a customer's data to somebody else without a receipt, each with what to do about it; none: all is well.</summary>
    public static IEnumerable<string> Faults(ImmutableArray<Capability> table) =>
        from method in Methods
        let name = $"{method.Contract.Name}.{method.Method}"
        from row in table.Where(row => row.Method == name)
        where !row.Audiences.All(audience => audience == Audience.Customer) && !typeof(IReceipted).IsAssignableFrom(s_methods[method])
        select $"{name} hands out customers' data to the audiences {string.Join(", ", row.Audiences)} without a receipt. Have its answer be IReceipted and be made by the customer's own rules of reading (CU-4), or keep it to the customer.";

    private static bool Holds(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) return false;
        if (type.GetCustomAttribute<CustomerDataAttribute>() is not null) return true;
        if (type.HasElementType) return Holds(type.GetElementType()!, seen);
        if (type.IsGenericType && type.GetGenericArguments().Any(argument => Holds(argument, seen))) return true;
        // Only messages and values are made of messages and values.
        return (type.Assembly == typeof(CustomerData).Assembly || type.Assembly == typeof(Receipt).Assembly)
            && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(field => Holds(field.FieldType, seen));
    }

    /// <summary>What a method answers, once it has.</summary>
    private static Type Answer(MethodInfo method) => method.ReturnType.IsGenericType ? method.ReturnType.GetGenericArguments()[0] : method.ReturnType;
}
