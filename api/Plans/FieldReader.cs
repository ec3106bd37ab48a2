using System.Reflection;
using System.Runtime.CompilerServices;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Ecosystem.Api.Plans;

/// <summary>How the value of one field of the schema is read. Made once for each field, never for a document: documents come from strangers.</summary>
/// <remarks>
/// A field that is a property, and so neither waits nor takes arguments, is read by a delegate, and a scalar one is written without
/// being boxed. Any other field has a resolver, which is asked before anything is written.
/// </remarks>
internal abstract class FieldReader
{
    private static readonly ConditionalWeakTable<FieldType, FieldReader> s_known = [];
    private static readonly MethodInfo s_ofProperty = ((Func<MethodInfo, FieldType, FieldReader>)OfProperty<object, object>).Method.GetGenericMethodDefinition();

    /// <summary>Null when the value is read from the object alone.</summary>
    public virtual IFieldResolver? Resolver => null;

    /// <summary>Whether <see cref="TryWrite"/> can be used.</summary>
    public virtual bool Writes => false;

    /// <summary>The value, of a field without resolver.</summary>
    public abstract object? Read(object source);

    /// <summary>Writes the value of a scalar field; false: it is null, and nothing was written.</summary>
    public abstract bool TryWrite(object source, JsonOutput output);

    public static FieldReader Of(FieldType field) => s_known.GetValue(field, Make);

    /// <summary>Writes the same for any object, such as its __typename.</summary>
    public static FieldReader Constant(byte[] json) => new ConstantReader(json);

    private static FieldReader Make(FieldType field)
    {
        if (field.GetMetadata<FieldMember?>(FieldMember.Key) is { Member: PropertyInfo { GetMethod: { IsStatic: false } get, DeclaringType: { IsValueType: false } source } property } member
            && member.Resolver == field.Resolver && property.GetIndexParameters().Length == 0 && !IsTask(property.PropertyType))
            return (FieldReader?)s_ofProperty.MakeGenericMethod(source, property.PropertyType).Invoke(null, [get, field]) ?? throw new InvalidOperationException($"{property} cannot be read.");
        return new ResolvedReader(field.Resolver ?? NameFieldResolver.Instance);
    }

    private static bool IsTask(Type type) => typeof(Task).IsAssignableFrom(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    private static FieldReader OfProperty<TSource, TValue>(MethodInfo get, FieldType field) where TSource : class
    {
        var type = field.ResolvedType is NonNullGraphType nonNull ? nonNull.ResolvedType : field.ResolvedType;
        var read = get.CreateDelegate<Func<TSource, TValue>>();
        return type is ScalarGraphType scalar && ScalarPut.For<TValue>(scalar) is { } put ? new ScalarReader<TSource, TValue>(read, put) : new PropertyReader<TSource, TValue>(read);
    }

    private sealed class PropertyReader<TSource, TValue>(Func<TSource, TValue> read) : FieldReader where TSource : class
    {
        public override object? Read(object source) => read((TSource)source);

        public override bool TryWrite(object source, JsonOutput output) => throw new NotSupportedException("This field is only read.");
    }

    private sealed class ScalarReader<TSource, TValue>(Func<TSource, TValue> read, Put<TValue> put) : FieldReader where TSource : class
    {
        public override bool Writes => true;

        public override object? Read(object source) => read((TSource)source);

        public override bool TryWrite(object source, JsonOutput output) => put(output, read((TSource)source));
    }

    private sealed class ResolvedReader(IFieldResolver resolver) : FieldReader
    {
        public override IFieldResolver Resolver => resolver;

        public override object Read(object source) => throw new NotSupportedException("This field has a resolver.");

        public override bool TryWrite(object source, JsonOutput output) => throw new NotSupportedException("This field has a resolver.");
    }

    private sealed class ConstantReader(byte[] json) : FieldReader
    {
        public override bool Writes => true;

        public override object Read(object source) => throw new NotSupportedException("This field is only written.");

        public override bool TryWrite(object source, JsonOutput output)
        {
            output.Raw(json);
            return true;
        }
    }
}
