using System.Collections.Immutable;

namespace Ecosystem.Domain.AuthZen;

// Three truths, because attributes can be missing: a comparison with something that is not there is unknown, and so is the denial of it.
// A permit needs truth and a forbid yields only to falsehood, so that leaving an attribute out never opens anything. `has` asks whether
// an attribute is there, and is never unknown.

/// <summary>Whether a condition holds (Kleene's three-valued logic); ordered, so that and is the least and or the greatest.</summary>
public enum Truth { No, Unknown, Yes }

/// <summary>A condition of a rule.</summary>
/// <param name="At">Where it stands in the policy, such as <c>rules[2].when.and[0]</c>.</param>
public abstract record Condition(string At)
{
    /// <summary>Whether it holds, given how to look an attribute up. Total: any request has an answer.</summary>
    public Truth Holds(Func<AttributePath, AccessValue?> attribute) => Fold(comparison => comparison.Compare(attribute));

    /// <summary>Whether it holds, given whether its comparisons do.</summary>
    public Truth Fold(Func<Comparison, Truth> holds) => this switch
    {
        And and => and.Parts.Min(part => part.Fold(holds)),
        Or or => or.Parts.Max(part => part.Fold(holds)),
        Not not => Truth.Yes - (int)not.Of.Fold(holds),
        Comparison comparison => holds(comparison),
        _ => throw new InvalidOperationException($"{GetType().Name} is not a condition."),
    };
}

/// <summary>All hold.</summary>
public sealed record And(string At, ImmutableArray<Condition> Parts) : Condition(At);

/// <summary>At least one holds.</summary>
public sealed record Or(string At, ImmutableArray<Condition> Parts) : Condition(At);

/// <summary>It does not hold.</summary>
public sealed record Not(string At, Condition Of) : Condition(At);

/// <summary>A condition without conditions in it.</summary>
/// <param name="Text">Its canonical JSON: two comparisons with one text are the same comparison.</param>
public abstract record Comparison(string At, string Text) : Condition(At)
{
    /// <summary>Whether it holds; unknown when an attribute it needs is not there or is of another kind than can be compared.</summary>
    public abstract Truth Compare(Func<AttributePath, AccessValue?> attribute);

    /// <summary>The attributes it looks at.</summary>
    public abstract IEnumerable<AttributePath> Paths { get; }

    /// <summary>The constants it compares with.</summary>
    public virtual IEnumerable<AccessValue> Constants => [];

    /// <summary>A text, number or flag against another.</summary>
    protected static Truth Same(AccessValue? left, AccessValue? right) =>
        left is null or AccessValue.Many or AccessValue.Members || right is null or AccessValue.Many or AccessValue.Members ? Truth.Unknown : Of(left == right);

    protected static Truth Of(bool holds) => holds ? Truth.Yes : Truth.No;
}

/// <summary>The attribute is there.</summary>
public sealed record Has(string At, string Text, AttributePath Path) : Comparison(At, Text)
{
    public override Truth Compare(Func<AttributePath, AccessValue?> attribute) => Of(attribute(Path) is not null);
    public override IEnumerable<AttributePath> Paths => [Path];
}

/// <summary>Both are the same text, number or flag.</summary>
public sealed record Equal(string At, string Text, Operand Left, Operand Right) : Comparison(At, Text)
{
    public override Truth Compare(Func<AttributePath, AccessValue?> attribute) => Same(Left.In(attribute), Right.In(attribute));
    public override IEnumerable<AttributePath> Paths => Left.Paths.Concat(Right.Paths);
    public override IEnumerable<AccessValue> Constants => Left.Constants.Concat(Right.Constants);
}

/// <summary>Both are numbers, and the left is the smaller.</summary>
public sealed record Less(string At, string Text, Operand Left, Operand Right) : Comparison(At, Text)
{
    public override Truth Compare(Func<AttributePath, AccessValue?> attribute) =>
        (Left.In(attribute), Right.In(attribute)) is (AccessValue.Number left, AccessValue.Number right) ? Of(left.Value < right.Value) : Truth.Unknown;
    public override IEnumerable<AttributePath> Paths => Left.Paths.Concat(Right.Paths);
    public override IEnumerable<AccessValue> Constants => Left.Constants.Concat(Right.Constants);
}

/// <summary>The item is one of the constants.</summary>
public sealed record In(string At, string Text, Operand Item, ImmutableArray<AccessValue> Among) : Comparison(At, Text)
{
    public override Truth Compare(Func<AttributePath, AccessValue?> attribute)
    {
        var item = Item.In(attribute);
        return Among.Max(one => Same(item, one));
    }
    public override IEnumerable<AttributePath> Paths => Item.Paths;
    public override IEnumerable<AccessValue> Constants => Among;
}

/// <summary>The list holds the item.</summary>
public sealed record Contains(string At, string Text, Operand List, Operand Item) : Comparison(At, Text)
{
    public override Truth Compare(Func<AttributePath, AccessValue?> attribute)
    {
        if (List.In(attribute) is not AccessValue.Many many || Item.In(attribute) is not { } item || Same(item, item) == Truth.Unknown) return Truth.Unknown;
        // What cannot be compared with the item is not the item.
        return Of(many.Items.Any(one => Same(one, item) == Truth.Yes));
    }
    public override IEnumerable<AttributePath> Paths => List.Paths.Concat(Item.Paths);
}

/// <summary>One side of a comparison: an attribute or a constant.</summary>
public abstract record Operand
{
    private Operand() { }

    /// <summary>An attribute of the question.</summary>
    public sealed record Attribute(AttributePath Path) : Operand;

    /// <summary>A text, number or flag of the policy.</summary>
    public sealed record Constant(AccessValue Value) : Operand;

    internal AccessValue? In(Func<AttributePath, AccessValue?> attribute) => this is Attribute { Path: var path } ? attribute(path) : ((Constant)this).Value;

    internal IEnumerable<AttributePath> Paths => this is Attribute { Path: var path } ? [path] : [];

    internal IEnumerable<AccessValue> Constants => this is Constant { Value: var value } ? [value] : [];
}
