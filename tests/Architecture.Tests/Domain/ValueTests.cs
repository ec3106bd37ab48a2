using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Ecosystem.Architecture.Tests.Domain;

/// <summary>What is remembered, sent or written never changes, and reads back as what it was.</summary>
public class ValueTests
{
    [Fact]
    public void Every_event_state_command_answer_and_message_is_immutable()
    {
        var faults =
            from type in ClosedSets.Values()
            from fault in Faults(type)
            select $"{type.Name}: {fault}";

        Assert.Empty(faults);
    }

    [Fact]
    public void The_check_covers_states_events_messages_and_what_they_are_made_of()
    {
        var names = ClosedSets.Values().Select(type => type.Name).ToHashSet();

        Assert.Superset(new HashSet<string> { "SalesUnitState", "HoldPlaced", "Hold", "Money", "Sealed", "Interaction", "Consent", "UnitBoard", "Page`1", "Principal", "Verdict" }, names);
    }

    private static IEnumerable<string> Faults(Type type)
    {
        if (type.IsClass && !type.IsSealed && !type.IsAbstract) yield return "neither sealed nor abstract";
        if (type.IsValueType && type.GetCustomAttribute<IsReadOnlyAttribute>() is null) yield return "a struct that is not readonly";
        foreach (var field in ClosedSets.Fields(type))
        {
            if (!field.IsInitOnly) yield return $"{field.Name} can be set after construction";
            if (IsMutable(field.FieldType)) yield return $"{field.Name} is a {field.FieldType.Name}, which can change";
        }
    }

    private static bool IsMutable(Type type) =>
        type.IsArray
        || type.Namespace is "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.ObjectModel"
        || (type.IsGenericType && type.GetGenericArguments().Any(IsMutable))
        || type == typeof(object) || type == typeof(System.Text.Json.Nodes.JsonNode);

    public static TheoryData<Type> Bases => [.. ClosedSets.Bases];

    [Theory, MemberData(nameof(Bases))]
    public void A_closed_set_names_all_its_records_each_by_a_discriminator_of_its_own(Type closed)
    {
        Assert.Equal("type", closed.GetCustomAttribute<JsonPolymorphicAttribute>(inherit: false)?.TypeDiscriminatorPropertyName);

        var named = closed.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).ToList();
        Assert.Equal(ClosedSets.Members(closed).Where(type => !type.IsAbstract).Select(type => type.Name).Order(), named.Select(known => known.DerivedType.Name).Order());
        var discriminators = named.Select(known => Assert.IsType<string>(known.TypeDiscriminator)).ToList();
        Assert.Distinct(discriminators);
        Assert.All(discriminators, name => Assert.Matches("^[a-z][A-Za-z]+$", name));
    }

    [Fact]
    public void Nothing_computed_is_written_into_the_log()
    {
        // A get-only property that no constructor fills would be in every entry for ever, and could never be taken out again.
        var faults =
            from type in ClosedSets.Values()
            where type.GetCustomAttribute<JsonConverterAttribute>() is null
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.SetMethod is null && property.GetCustomAttribute<JsonIgnoreAttribute>() is null
            select $"{type.Name}.{property.Name}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Actors_are_found() => Assert.Equal(ImmutableArray.Create("Account", "Approval", "AuditTrail", "Client", "CrossBorder", "Customer", "Export", "FlowExpert", "FlowTask", "Fund", "GovernanceBoard", "IdentityRecord", "SalesUnit", "Scorecard", "Settlement", "Space", "StrategyFlow", "SupplierSystem", "Supply", "Webhook"), ClosedSets.Actors.Select(actor => actor.Actor.Name).Order());
}
