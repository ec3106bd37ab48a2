using Ecosystem.Api.Graph;
using Ecosystem.Api.Plans;
using GraphQL.DI;
using GraphQL.Types;

namespace Ecosystem.Api.Tests.Plans;

/// <summary>Makes the schema of the zoo as those of audiences are made.</summary>
public sealed class ZooSchema : IServiceProvider, IGraphTypeMappingProvider
{
    private readonly AutoRegisteringGraphTypeMappingProvider _fromClass = new();

    public static ISchema Make() => Make<ZooQuery, ZooMutation>(new MemberObject<CageType>());

    public static ISchema Make<TQuery, TMutation>(params IEnumerable<IGraphType> more)
    {
        var schema = new Schema(new ZooSchema()) { Query = new MemberObject<TQuery>(), Mutation = new MemberObject<TMutation>() };
        foreach (var type in more) schema.RegisterType(type);
        schema.Initialize();
        return schema;
    }

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IEnumerable<IGraphTypeMappingProvider>)) return new IGraphTypeMappingProvider[] { this };
        if (serviceType == typeof(IEnumerable<IConfigureSchema>)) return Array.Empty<IConfigureSchema>();
        if (!typeof(IGraphType).IsAssignableFrom(serviceType)) return null;
        return Activator.CreateInstance(serviceType);
    }

    public Type? GetGraphTypeFromClrType(Type clrType, bool isInputType, Type? preferredGraphType) => clrType switch
    {
        _ when clrType == typeof(long) => typeof(LongScalar),
        _ when clrType == typeof(DateTimeOffset) => typeof(DateTimeScalar),
        _ => _fromClass.GetGraphTypeFromClrType(clrType, isInputType, preferredGraphType) is { } made && !isInputType && made.IsGenericType && made.GetGenericTypeDefinition() == typeof(AutoRegisteringObjectGraphType<>)
            ? typeof(MemberObject<>).MakeGenericType(clrType)
            : _fromClass.GetGraphTypeFromClrType(clrType, isInputType, preferredGraphType),
    };
}
