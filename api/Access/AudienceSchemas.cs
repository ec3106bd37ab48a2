using System.Collections.Frozen;
using System.Collections.Immutable;
using Ecosystem.Api.Customers;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Access;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Ecosystem.Api.Access;

/// <summary>One GraphQL schema per audience, all from one graph of fields and the capability table. What an audience may not do is not in its schema.</summary>
public sealed class AudienceSchemas
{
    private static readonly Lazy<AudienceSchemas> s_published = new(() => new(Capabilities.All));

    private readonly FrozenDictionary<Audience, Schema> _byAudience;
    private readonly FrozenDictionary<Audience, string> _sdl;

    /// <exception cref="InvalidOperationException">A field has no row, a row names a field that does not exist, or a field could show a customer's data past the gate: the host must not start.</exception>
    public AudienceSchemas(ImmutableArray<Capability> table)
    {
        if (CustomerData.Faults(table).FirstOrDefault() is { } fault) throw new InvalidOperationException(fault);
        var rows = table.Where(row => row.Field is not null).ToFrozenDictionary(row => row.Field ?? "", StringComparer.Ordinal);
        _byAudience = Enum.GetValues<Audience>().ToFrozenDictionary(audience => audience, audience => Made(new AudienceTypes(audience, rows)));
        foreach (var row in rows.Values)
            foreach (var audience in row.Audiences)
                CheckOffered(row.Field ?? "", audience);
        _sdl = _byAudience.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Print(new PrintOptions { StringComparison = StringComparison.Ordinal }));
    }

    /// <summary>Those of the capability table. They hold nothing of a host's, and take seconds to make: hosts of one process share them.</summary>
    public static AudienceSchemas Published => s_published.Value;

    public ISchema this[Audience audience] => _byAudience[audience];

    /// <summary>The schema of an audience as text in the schema definition language, ordered by name.</summary>
    public string Sdl(Audience audience) => _sdl[audience];

    private static Schema Made(AudienceTypes types)
    {
        var mutation = new AudienceObject<Mutation>(types);
        var subscription = new AudienceObject<Subscription>(types);
        var schema = new Schema(types)
        {
            Query = new AudienceObject<Query>(types),
            // An object type without fields is not valid GraphQL: an audience that can change nothing has no mutations.
            Mutation = mutation.Fields.Count > 0 ? mutation : null,
            Subscription = subscription.Fields.Count > 0 ? subscription : null,
        };
        schema.Initialize();
        DataWalk.Check(schema);
        return schema;
    }

    private void CheckOffered(string field, Audience audience)
    {
        var found = field.Split('.') is [var type, var name]
            && _byAudience[audience].AllTypes[type] is IComplexGraphType complex && complex.Fields.Find(name) is not null;
        if (!found)
            throw new InvalidOperationException(
                $"The capability table offers {field} to the {audience} audience, but that schema has no such field. Correct the row in grains/Contracts/Access/Capabilities.cs, or add the field.");
    }
}
