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
public class MemberObject<T> : AutoRegisteringObjectGraphType<T>
{
    protected override FieldType? CreateField(MemberInfo memberInfo)
    {
        var field = base.CreateField(memberInfo);
        if (field is not null) field.Metadata[FieldMember.Key] = new FieldMember(memberInfo, field.Resolver);
        return field;
    }
}
