using GraphQL.Types;

namespace Ecosystem.Api.Plans;

/// <summary>Copies of fields that belong to no schema yet.</summary>
internal static class FieldCopies
{
    /// <summary>Whether nothing of the field is a graph type already, which belongs to one schema.</summary>
    public static bool CanBeMadeOf(FieldType field) => field.ResolvedType is null && field.Arguments?.Any(argument => argument.ResolvedType is not null) != true;

    public static FieldType Of(FieldType field)
    {
        var copy = new FieldType
        {
            Name = field.Name,
            Description = field.Description,
            DefaultValue = field.DefaultValue,
            Type = field.Type,
            Arguments = field.Arguments is { } arguments ? new(arguments.Select(Of)) : null,
            Resolver = field.Resolver,
            StreamResolver = field.StreamResolver,
            Middleware = field.Middleware,
            Parser = field.Parser,
            Validator = field.Validator,
            ValidateArguments = field.ValidateArguments,
            IsPrivate = field.IsPrivate,
        };
        field.CopyMetadataTo(copy);
        return copy;
    }

    private static QueryArgument Of(QueryArgument argument)
    {
        var copy = new QueryArgument(argument.Type!)
        {
            Name = argument.Name,
            Description = argument.Description,
            DefaultValue = argument.DefaultValue,
            Parser = argument.Parser,
            Validator = argument.Validator,
        };
        argument.CopyMetadataTo(copy);
        return copy;
    }
}
