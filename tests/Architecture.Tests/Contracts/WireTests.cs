using System.Reflection;
using Ecosystem.Architecture.Tests.Domain;
using Ecosystem.Architecture.Tests.Rooms;
using Ecosystem.Contracts.Access;

namespace Ecosystem.Architecture.Tests.Contracts;

/// <summary>What travels between silos and clients is named and numbered by hand, so that code can move without breaking the wire.</summary>
public class WireTests
{
    public static TheoryData<Type> Serialisable => [.. ClosedSets.Serialisable];

    public static TheoryData<Type> Grains => [.. GrainInterfaces, .. ObserverInterfaces];

    internal static IEnumerable<Type> GrainInterfaces => House.Contracts.GetTypes().Where(type => type.IsInterface && typeof(IGrain).IsAssignableFrom(type));

    /// <summary>What silos call on clients. No row says who may: whom to call is the actor's own list, and what is called carries no token.</summary>
    internal static IEnumerable<Type> ObserverInterfaces => House.Contracts.GetTypes().Where(type => type.IsInterface && typeof(IGrainObserver).IsAssignableFrom(type));

    [Theory, MemberData(nameof(Serialisable))]
    public void A_serialisable_type_has_an_alias_and_numbers_every_member(Type type)
    {
        Assert.NotNull(Alias(type));
        var numbers = new List<uint>();
        foreach (var field in ClosedSets.Fields(type))
        {
            var member = Declared(field);
            var id = member.GetCustomAttribute<IdAttribute>();
            Assert.True(id is not null, $"{type.Name}.{member.Name} has no [Id].");
            numbers.Add(id.Id);
        }
        Assert.Distinct(numbers);
    }

    [Fact]
    public void No_two_types_share_an_alias() => Assert.Distinct(ClosedSets.Serialisable.Select(Alias));

    [Theory, MemberData(nameof(Grains))]
    public void A_grain_interface_and_each_of_its_methods_has_an_alias_of_its_own(Type grain)
    {
        Assert.NotNull(Alias(grain));
        Assert.All(grain.GetMethods(), method => Assert.True(Alias(method) is not null, $"{grain.Name}.{method.Name} has no [Alias]."));
        Assert.Distinct(grain.GetMethods().Select(Alias));
    }

    [Fact]
    public void No_two_grain_interfaces_share_an_alias() => Assert.Distinct(GrainInterfaces.Concat(ObserverInterfaces).Select(Alias));

    [Fact]
    public void Every_grain_method_has_a_row_in_the_capability_table_and_every_row_its_method()
    {
        var methods = GrainInterfaces.SelectMany(grain => grain.GetMethods().Select(method => $"{grain.Name}.{method.Name}"));

        Assert.Equal(methods.Order(StringComparer.Ordinal), Capabilities.All.Select(row => row.Method).OfType<string>().Order(StringComparer.Ordinal));
        Assert.All(GrainInterfaces, grain => Assert.All(grain.GetMethods(), method => Assert.NotNull(Capabilities.OfMethod(grain, method.Name))));
    }

    [Fact]
    public void Every_field_has_one_row_in_the_capability_table() => Assert.Distinct(Capabilities.All.Select(row => row.Field).OfType<string>());

    [Fact]
    public void A_message_is_a_type_of_Contracts_or_Domain_or_a_plain_value()
    {
        var foreign =
            from grain in GrainInterfaces.Concat(ObserverInterfaces)
            from method in grain.GetMethods()
            from type in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(Parts)
            where type.Assembly != House.Contracts && type.Assembly != House.Domain && type.Namespace is not ("System" or "System.Threading" or "System.Threading.Tasks" or "System.Collections.Immutable")
            select $"{grain.Name}.{method.Name}: {type}";

        Assert.Empty(foreign);
    }

    /// <summary>The property a field is the store of, or the field itself.</summary>
    internal static MemberInfo Declared(FieldInfo field) =>
        // An automatic property keeps its value in a field named <Name>k__BackingField.
        field.Name.StartsWith('<')
            ? field.DeclaringType!.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!
            : field;

    internal static string? Alias(MemberInfo member) => member.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias;

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
