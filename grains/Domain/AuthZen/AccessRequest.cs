using System.Collections.Immutable;

namespace Ecosystem.Domain.AuthZen;

/// <summary>One question of an enforcement point: may this subject do this to that resource, in this context? (Authorization API 1.0, §5.)</summary>
/// <param name="Context">What surrounds the question, by name.</param>
public sealed record AccessRequest(AccessEntity Subject, AccessAction Action, AccessEntity Resource, AccessValue.Members Context)
{
    /// <summary>Longest type, id or action name in characters, inclusive.</summary>
    public const int NameLengthMax = 200;
}

/// <summary>A subject or a resource.</summary>
/// <param name="Type">1 to <see cref="AccessRequest.NameLengthMax"/> characters.</param>
/// <param name="Id">1 to <see cref="AccessRequest.NameLengthMax"/> characters, unique within the type.</param>
/// <param name="Attributes">What the enforcement point says of it.</param>
public sealed record AccessEntity(string Type, string Id, AccessValue.Members Attributes);

/// <summary>What is to be done.</summary>
/// <param name="Name">1 to <see cref="AccessRequest.NameLengthMax"/> characters.</param>
public sealed record AccessAction(string Name, AccessValue.Members Attributes);

/// <summary>Which of the four parts of a question an attribute belongs to.</summary>
public enum AccessPart { Subject, Resource, Action, Context }

/// <summary>Where an attribute is found, written <c>resource.owner.id</c>.</summary>
/// <param name="Names">The names after the part, outermost first; 1 to <see cref="NamesMax"/>.</param>
public sealed record AttributePath(AccessPart Part, ImmutableArray<string> Names)
{
    /// <summary>Most names after the part, inclusive.</summary>
    public const int NamesMax = 4;

    /// <summary>Whether every question has it: <c>subject.type</c>, <c>subject.id</c>, <c>resource.type</c>, <c>resource.id</c>, <c>action.name</c>.</summary>
    public bool IsAlwaysThere => Names is [var name] && Part switch
    {
        AccessPart.Subject or AccessPart.Resource => name is "type" or "id",
        AccessPart.Action => name == "name",
        _ => false,
    };

    /// <summary>Reads <c>part.name</c> or <c>part.name.name</c>…; null when the text is none.</summary>
    public static AttributePath? Parse(string text)
    {
        if (text.Length > AccessRequest.NameLengthMax || text.Split('.') is not [var first, .. { Length: >= 1 and <= NamesMax } names] || names.Any(string.IsNullOrEmpty)) return null;
        AccessPart? part = first switch
        {
            "subject" => AccessPart.Subject,
            "resource" => AccessPart.Resource,
            "action" => AccessPart.Action,
            "context" => AccessPart.Context,
            _ => null,
        };
        return part is { } known ? new(known, [.. names]) : null;
    }

    /// <summary>The attribute in a question, or null when it is not there.</summary>
    /// <param name="known">What the policy itself says of the subject. It outweighs what the enforcement point says.</param>
    public AccessValue? In(AccessRequest request, AccessValue.Members known)
    {
        AccessValue? value = Part switch
        {
            AccessPart.Subject => Of(request.Subject) ?? known.ByName.GetValueOrDefault(Names[0]) ?? request.Subject.Attributes.ByName.GetValueOrDefault(Names[0]),
            AccessPart.Resource => Of(request.Resource) ?? request.Resource.Attributes.ByName.GetValueOrDefault(Names[0]),
            AccessPart.Action => IsAlwaysThere ? new AccessValue.Text(request.Action.Name) : request.Action.Attributes.ByName.GetValueOrDefault(Names[0]),
            _ => request.Context.ByName.GetValueOrDefault(Names[0]),
        };
        for (var i = 1; i < Names.Length && value is not null; i++)
            value = value is AccessValue.Members members ? members.ByName.GetValueOrDefault(Names[i]) : null;
        return value;
    }

    public override string ToString() => $"{Part.ToString().ToLowerInvariant()}.{string.Join('.', Names)}";

    private AccessValue.Text? Of(AccessEntity entity) => !IsAlwaysThere ? null : new(Names[0] == "id" ? entity.Id : entity.Type);
}
