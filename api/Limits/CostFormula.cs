using System.Collections.Immutable;
using GraphQL;

namespace Ecosystem.Api.Limits;

/// <summary>What an operation costs, as far as that can be said without its variables: a sum of products of what is known and of sizes that variables give.</summary>
/// <remarks>Everything is bounded by <see cref="OperationCost.Max"/>, which is more than any limit; sizes are 1 or more, so bounding early or late comes to the same.</remarks>
public sealed class CostFormula
{
    /// <summary>A size that a variable gives.</summary>
    /// <param name="Otherwise">The size when the request does not give the variable.</param>
    /// <param name="WhenNull">The size when it gives null.</param>
    internal readonly record struct SizeVariable(string Name, Size Otherwise, Size WhenNull);

    private readonly List<SizeVariable> _variables = [];
    private readonly Dictionary<string, (long Factor, ImmutableArray<int> Variables)> _terms = new(StringComparer.Ordinal);

    /// <summary>The cost of nothing.</summary>
    public static CostFormula Nothing { get; } = new();

    /// <summary>The cost with the variables of a request.</summary>
    public long Of(Inputs variables)
    {
        var total = 0L;
        foreach (var (factor, sizes) in _terms.Values)
        {
            var cost = factor;
            foreach (var size in sizes) cost = Math.Min(OperationCost.Max, cost * SizeOf(_variables[size], variables));
            total = Math.Min(OperationCost.Max, total + cost);
        }
        return total;
    }

    internal int Variable(SizeVariable variable)
    {
        var at = _variables.IndexOf(variable);
        if (at >= 0) return at;
        _variables.Add(variable);
        return _variables.Count - 1;
    }

    internal void Add(in Amount amount, int weight)
    {
        // Below introspection nothing more is counted; a fragment there leads to fields that have types all the same.
        if (weight == 0 || amount.Factor == 0) return;
        var key = string.Join(',', amount.Variables);
        var before = _terms.GetValueOrDefault(key).Factor;
        _terms[key] = (Math.Min(OperationCost.Max, before + Math.Min(OperationCost.Max, amount.Factor * weight)), amount.Variables);
    }

    private long SizeOf(Size size, Inputs variables) => size.Variable is { } at ? SizeOf(_variables[at], variables) : size.Known;

    private long SizeOf(SizeVariable variable, Inputs variables) => !variables.TryGetValue(variable.Name, out var value) ? SizeOf(variable.Otherwise, variables) : value switch
    {
        int small => OperationCost.Within(small),
        long large => OperationCost.Within(large),
        null => SizeOf(variable.WhenNull, variables),
        // What is no number is left to validation.
        _ => OperationCost.Within(long.MaxValue),
    };

    /// <summary>A product of what is known and of sizes that variables give.</summary>
    /// <param name="Variables">In ascending order.</param>
    internal readonly record struct Amount(long Factor, ImmutableArray<int> Variables)
    {
        public static Amount One => new(1, []);

        public Amount Times(in Size size) => size.Variable is { } variable
            ? this with { Variables = [.. Variables.Append(variable).Order()] }
            : this with { Factor = Math.Min(OperationCost.Max, Factor * size.Known) };
    }

    /// <summary>How many items a list has: so many, or as a variable says.</summary>
    internal readonly record struct Size(long Known, int? Variable = null);
}
