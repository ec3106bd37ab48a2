using System.Collections.Concurrent;
using System.Reflection;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Ecosystem.Api.Plans;

/// <summary>What a field of a type is made from.</summary>
/// <param name="Resolver">The library's resolver of the member: while the field has it, reading the member is all the field does.</param>
internal sealed record FieldMember(MemberInfo Member, IFieldResolver? Resolver)
{
    /// <summary>The name of the metadata that holds it.</summary>
    public const string Key = "member";
}

/// <summary>An object type made from a class, which remembers which member each field is made from.</summary>
/// <remarks>Compiling a resolver and looking a description up take most of a host's start. Both are the same in every schema: each is done once, and schemas get copies.</remarks>
public class MemberObject<T> : AutoRegisteringObjectGraphType<T>
{
    private static readonly ConcurrentDictionary<MemberInfo, FieldType> s_made = new();

    protected override FieldType? CreateField(MemberInfo memberInfo)
    {
        if (s_made.TryGetValue(memberInfo, out var made)) return FieldCopies.Of(made);
        if (base.CreateField(memberInfo) is not { } field) return null;
        field.Metadata[FieldMember.Key] = new FieldMember(memberInfo, field.Resolver);
        if (FieldCopies.CanBeMadeOf(field)) s_made[memberInfo] = FieldCopies.Of(field);
        return field;
    }
}
