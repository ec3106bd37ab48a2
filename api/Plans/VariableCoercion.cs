using System.Collections;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>Makes the variables of a request from what came in (GraphQL, October 2021, §6.1.2), as declared by one operation.</summary>
/// <remarks>It finds no words for what is wrong: such a request goes to the library, which does.</remarks>
internal sealed class VariableCoercion
{
    private readonly record struct Declared(string Name, IGraphType Type, GraphQLVariableDefinition Definition, Variable? Otherwise);

    private readonly Declared[] _declared;

    private VariableCoercion(Declared[] declared) => _declared = declared;

    /// <param name="neverNull">Variables that, whatever their own type, stand where null may not.</param>
    /// <exception cref="ExecutionError">A default is none.</exception>
    public static VariableCoercion Of(ISchema schema, GraphQLOperationDefinition operation, IReadOnlySet<string> neverNull) => new([.. (operation.Variables?.Items ?? []).Select(definition =>
    {
        var name = definition.Variable.Name.StringValue;
        var type = definition.Type.GraphTypeFromType(schema) ?? throw new InvalidOperationException($"The variable {name} is of no known type.");
        var otherwise = definition.DefaultValue is { } literal ? new Variable(name, definition) { Value = ExecutionHelper.CoerceValue(type, literal).Value, IsDefault = true }
            : type is NonNullGraphType ? null
            : new Variable(name, definition);
        return new Declared(name, type is not NonNullGraphType && neverNull.Contains(name) ? new NonNullGraphType(type) : type, definition, otherwise);
    })]);

    /// <summary>The variables; null when one is missing or not of its type.</summary>
    public Variables? Coerce(Inputs given)
    {
        if (_declared.Length == 0) return Variables.None;
        var variables = new Variables();
        foreach (var (name, type, definition, otherwise) in _declared)
        {
            if (!given.TryGetValue(name, out var value))
            {
                if (otherwise is null) return null;
                variables.Add(otherwise);
                continue;
            }
            if (!TryCoerce(type, value, out var coerced)) return null;
            variables.Add(new(name, definition) { Value = coerced });
        }
        return variables;
    }

    private static bool TryCoerce(IGraphType type, object? value, out object? coerced)
    {
        coerced = null;
        if (type is NonNullGraphType { ResolvedType: { } nullable }) return value is not null && TryCoerce(nullable, value, out coerced);
        if (value is null) return true;
        return type switch
        {
            ScalarGraphType scalar => TryScalar(scalar, value, out coerced),
            ListGraphType { ResolvedType: { } item } => TryList(item, value, out coerced),
            IInputObjectGraphType input => value is IDictionary<string, object?> members && TryObject(input, members, out coerced),
            _ => false,
        };
    }

    private static bool TryScalar(ScalarGraphType scalar, object value, out object? coerced)
    {
        coerced = null;
        try
        {
            coerced = scalar.ParseValue(value);
            return true;
        }
#pragma warning disable CA1031 // Whatever a scalar throws says that the value is not one of its own.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private static bool TryList(IGraphType item, object value, out object? coerced)
    {
        coerced = null;
        // What is no list is a list of one.
        var given = value is IList list ? list : new[] { value };
        var items = new object?[given.Count];
        for (var i = 0; i < items.Length; i++)
            if (!TryCoerce(item, given[i], out items[i])) return false;
        coerced = items;
        return true;
    }

    private static bool TryObject(IInputObjectGraphType type, IDictionary<string, object?> given, out object? coerced)
    {
        coerced = null;
        var (members, known, anyNull) = (new Dictionary<string, object?>(given.Count), 0, false);
        try
        {
            foreach (var field in type.Fields)
            {
                if (given.TryGetValue(field.Name, out var value))
                {
                    known++;
                    if ((field.ResolvedType is not { } inner || !TryCoerce(inner, value, out var member))) return false;
                    if (member is not null && field.Parser is { } parse) member = parse(member);
                    if (member is not null) field.Validator?.Invoke(member);
                    anyNull |= member is null;
                    members[field.Name] = member;
                }
                else if (field.DefaultValue is { } otherwise) members[field.Name] = otherwise;
                else if (field.ResolvedType is NonNullGraphType) return false;
            }
            if (known != given.Count || (type.IsOneOf && (known != 1 || anyNull))) return false;
            coerced = type.ParseDictionary(members);
            return true;
        }
#pragma warning disable CA1031 // Whatever a check throws says that the value does not pass.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
