using System.Collections.Concurrent;
using System.Text;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>What is selected on objects of one type: fragments expanded, fields of one name merged, what is skipped left out.</summary>
internal sealed class Selection
{
    public Selection(IObjectGraphType type, FieldPlan[] fields)
    {
        (Type, Fields) = (type, fields);
        Deferred = [.. fields.Where(field => field.Defers)];
        for (var i = 0; i < Deferred.Length; i++) Deferred[i].Slot = i;
    }

    public IObjectGraphType Type { get; }

    /// <summary>In the order of the response.</summary>
    public FieldPlan[] Fields { get; }

    /// <summary>Those that must be resolved before anything is written.</summary>
    public FieldPlan[] Deferred { get; }
}

/// <summary>One field of a response.</summary>
/// <param name="parent">The type it is selected on.</param>
/// <param name="node">Where the document selects it first.</param>
/// <param name="below">What is selected below; null for scalars.</param>
/// <param name="arguments">Null: it is given none.</param>
internal sealed class FieldPlan(string name, IObjectGraphType parent, FieldType definition, GraphQLField node, FieldReader reader, Below? below, ArgumentSlot? arguments)
{
    public string Name => name;

    /// <summary>A comma, the name and a colon.</summary>
    public byte[] Prefix { get; } = Encoding.UTF8.GetBytes($",\"{name}\":");

    public IObjectGraphType Parent => parent;

    public FieldType Definition => definition;

    public GraphQLField Node => node;

    public FieldReader Reader => reader;

    public Below? Below => below;

    public ArgumentSlot? Arguments => arguments;

    public Shape Shape { get; } = Shape.Of(definition.ResolvedType ?? throw new InvalidOperationException($"The field {definition.Name} has no type."));

    /// <summary>Whether it has a resolver, or something below it has.</summary>
    public bool Defers { get; } = reader.Resolver is not null || below is { Defers: true };

    /// <summary>Where its value is kept, of one that defers; -1: it is read when it is written.</summary>
    public int Slot { get; set; } = -1;
}

/// <summary>What is selected below a field, by the type that an object turns out to be of.</summary>
internal sealed class Below
{
    private readonly ISchema _schema;
    private readonly Selection? _only;
    private readonly IAbstractGraphType? _abstract;
    private readonly Func<IObjectGraphType, Selection>? _make;
    private readonly ConcurrentDictionary<IObjectGraphType, Selection> _byType = [];

    /// <summary>Of objects of one type.</summary>
    public Below(ISchema schema, Selection only) => (_schema, _only) = (schema, only);

    /// <summary>Of objects of several types. Made when there is an object of the type: types in types would otherwise multiply.</summary>
    public Below(ISchema schema, IAbstractGraphType type, Func<IObjectGraphType, Selection> make) => (_schema, _abstract, _make) = (schema, type, make);

    /// <summary>Whether something below may have a resolver.</summary>
    public bool Defers => _only is null || _only.Deferred.Length > 0;

    /// <summary>What is selected, when that is known without an object.</summary>
    public Selection? Known => _only;

    /// <exception cref="InvalidOperationException">The object is of no type that it may be of.</exception>
    public Selection Of(object value)
    {
        if (_only is not null) return Checked(_only, value);
        if (_abstract is null || _make is null) throw new InvalidOperationException("Neither one type nor several are selected on.");
        return _abstract.GetObjectType(value, _schema) is { } type && _abstract.IsPossibleType(type)
            ? Checked(_byType.GetOrAdd(type, _make), value)
            : throw new InvalidOperationException($"A {value.GetType().Name} is no {_abstract.Name}.");
    }

    private static Selection Checked(Selection selection, object value) => selection.Type is not { IsTypeOf: { } isType, SkipTypeCheck: false } || isType(value)
        ? selection
        : throw new InvalidOperationException($"A {value.GetType().Name} is no {selection.Type.Name}.");
}
