using GraphQL;

namespace Ecosystem.Api.Access;

/// <summary>A member that not every audience sees which sees its type. It needs a row in the capability table: without one the host does not start, rather than show it to all.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class RestrictedAttribute : GraphQLAttribute;
