using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Graph;

/// <summary>Hands a resolver something that belongs to the request and is no argument: who calls, or the way to the actors.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromRequestAttribute : GraphQLAttribute
{
    public override void Modify<TParameterType>(ArgumentInformation argumentInformation) =>
        argumentInformation.SetDelegate(context => (TParameterType?)context.UserContext[typeof(TParameterType).Name]);
}
