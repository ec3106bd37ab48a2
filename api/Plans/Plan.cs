using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using Ecosystem.Contracts.Access;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>An operation that was found valid, ready to be run any number of times, by any number of requests at once.</summary>
/// <param name="needs">The rows of the capability table that its fields have: what its caller's token must carry.</param>
internal sealed class Plan(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, IObjectGraphType root, VariableCoercion variables, Arguments arguments, ImmutableArray<Capability> needs)
{
    /// <summary>Choices of what is left out that are kept. Those beyond are made for each request.</summary>
    private const int SelectionsMax = 16;

    private const int FirstSize = 1024;

    private readonly string[] _flags = ConditionNames.In(document);
    private readonly ConcurrentDictionary<BigInteger, Selection> _selections = [];
    private Selection? _only;

    public ISchema Schema => schema;

    public GraphQLDocument Document => document;

    public GraphQLOperationDefinition Operation => operation;

    public VariableCoercion Variables => variables;

    public Arguments Arguments => arguments;

    public ImmutableArray<Capability> Needs => needs;

    /// <summary>How many bytes the answer before had: the next is likely to have as many.</summary>
    public int SizeHint { get; private set; } = FirstSize;

    /// <summary>Remembers the size of an answer.</summary>
    public void Answered(int bytes) => SizeHint = Math.Max(bytes + (bytes / 8), FirstSize);

    /// <summary>What is selected with these variables.</summary>
    public Selection Selection(Variables given)
    {
        if (_flags.Length == 0) return _only ??= Make([]);
        var flags = _flags.ToDictionary(name => name, name => given.Find(name)?.Value is true, StringComparer.Ordinal);
        var choice = BigInteger.Zero;
        for (var i = 0; i < _flags.Length; i++)
            if (flags[_flags[i]]) choice |= BigInteger.One << i;
        if (_selections.TryGetValue(choice, out var known)) return known;
        var made = Make(flags);
        if (_selections.Count < SelectionsMax) _selections[choice] = made;
        return made;
    }

    private Selection Make(Dictionary<string, bool> flags) => new SelectionMaker(schema, document, arguments, flags).Make(root, [operation.SelectionSet]);
}
