using System.Collections.Frozen;
using System.Reflection;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Plans;
using Ecosystem.Api.SalesUnits;
using Ecosystem.Api.Supplies;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using GraphQL;
using GraphQL.Conversion;
using GraphQL.DI;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Ecosystem.Api.Access;

/// <summary>Makes the graph types of one audience's schema, without the fields that are not for it.</summary>
public sealed class AudienceTypes(Audience audience, FrozenDictionary<string, Capability> table) : IServiceProvider, IGraphTypeMappingProvider
{
    private readonly AutoRegisteringGraphTypeMappingProvider _fromClass = new();

    public Audience Audience => audience;

    /// <summary>The row of a field, or null when it has none.</summary>
    public Capability? RowOf(string field) => table.GetValueOrDefault(field);

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IEnumerable<IGraphTypeMappingProvider>)) return new IGraphTypeMappingProvider[] { this };
        if (serviceType == typeof(IEnumerable<IConfigureSchema>)) return Array.Empty<IConfigureSchema>();
        if (!typeof(IGraphType).IsAssignableFrom(serviceType)) return null;
        if (serviceType is { IsGenericType: true } && serviceType.GetGenericTypeDefinition() == typeof(AutoRegisteringObjectGraphType<>))
            return typeof(AudienceObject<>).MakeGenericType(serviceType.GetGenericArguments())
                .GetConstructors().Single().Invoke(BindingFlags.DoNotWrapExceptions, binder: null, [this], culture: null);
        // The library's own scalars come from the library.
        return serviceType.Assembly == typeof(AudienceTypes).Assembly || serviceType.IsGenericType ? Activator.CreateInstance(serviceType) : null;
    }

    public Type? GetGraphTypeFromClrType(Type clrType, bool isInputType, Type? preferredGraphType) => clrType switch
    {
        _ when clrType == typeof(long) => typeof(LongScalar),
        _ when clrType == typeof(DateTimeOffset) => typeof(DateTimeScalar),
        _ when clrType == typeof(DateOnly) => typeof(DayScalar),
        _ when clrType == typeof(Quarter) => typeof(QuarterScalar),
        _ when clrType == typeof(Permission) => typeof(PermissionScalar),
        _ => _fromClass.GetGraphTypeFromClrType(clrType, isInputType, preferredGraphType),
    };
}

/// <summary>An object type made from a class, without the fields that are not for the audience.</summary>
/// <remarks>A field's row hangs on the field as metadata (<see cref="Row"/>), which is where the scope check finds it.</remarks>
public sealed class AudienceObject<T>(AudienceTypes types) : MemberObject<T>
{
    /// <summary>The name of the metadata that holds a field's capability.</summary>
    internal const string Row = "capability";

    // The library demands one of each field; ours are resolved for each event, and have none.
    private static readonly SourceStreamResolver<object> s_noStream = new((Func<IResolveFieldContext, IObservable<object?>>)(_ => throw new NotSupportedException("Subscriptions run by OperationResults.")));

    // Set before the base constructor runs, which is what calls CreateField.
    private readonly AudienceTypes _types = types;

    protected override FieldType? CreateField(MemberInfo memberInfo)
    {
        var field = base.CreateField(memberInfo);
        if (field is null) return null;
        var name = $"{Name}.{CamelCaseNameConverter.Instance.NameForField(field.Name, this)}";
        var row = _types.RowOf(name);
        if (row is null) return NeedsRow(memberInfo) ? throw Missing(name) : field;
        if (!NeedsRow(memberInfo)) throw Unmarked(name);
        if (!row.Audiences.Contains(_types.Audience)) return null;
        field.Metadata[Row] = row;
        if (typeof(T) == typeof(Subscription)) field.StreamResolver = s_noStream;
        return field;
    }

    private static bool NeedsRow(MemberInfo member) =>
        typeof(T) == typeof(Query) || typeof(T) == typeof(Mutation) || typeof(T) == typeof(Subscription)
        || member.IsDefined(typeof(RestrictedAttribute), inherit: false)
        || (member is MethodInfo method && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actors) || parameter.ParameterType == typeof(DataGate)));

    private static InvalidOperationException Unmarked(string field) => new(
        $"The field {field} has a row in the capability table, yet without the row everybody would see it. Mark its member [Restricted].");

    private static InvalidOperationException Missing(string field) => new(
        $"The field {field} has no row in the capability table. Say in grains/Contracts/Access/Capabilities.cs which audiences may use it and with which scope.");
}
