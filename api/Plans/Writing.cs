using GraphQL;

namespace Ecosystem.Api.Plans;

/// <summary>Writes the data of a response, in the order of the response, reading what no resolver has to be asked for on the way.</summary>
/// <remarks>
/// A null where none may be takes back what was written of the object or list around it, and so on upwards (GraphQL, October 2021, §6.4.4).
/// What is beside it is written all the same before, so that each error is told.
/// </remarks>
internal sealed class Writing(PlanRun run, JsonOutput output, Func<Exception, ExecutionError> errorOf)
{
    // Where the response is: fields, and the index in the list of those before them; -1: none.
    private (FieldPlan? Field, int Index)[] _place = new (FieldPlan?, int)[16];
    private int _depth;

    /// <summary>Writes the data, or null when a null has come up to the top.</summary>
    public void Data(ResolvedObject root)
    {
        var start = output.Length;
        if (TryObject(root.Selection, root.Source, root)) return;
        output.TakeBack(start);
        output.Null();
    }

    /// <returns>False: a null must go up. What was written is to be taken back.</returns>
    private bool TryObject(Selection selection, object source, ResolvedObject? resolved)
    {
        var (holds, first) = (true, true);
        output.Raw((byte)'{');
        foreach (var field in selection.Fields)
        {
            output.Raw(first ? field.Prefix.AsSpan(1) : field.Prefix);
            first = false;
            if (TryField(field, source, resolved)) continue;
            if (field.Shape.NonNull) holds = false;
            else output.Null();
        }
        output.Raw((byte)'}');
        return holds;
    }

    /// <returns>False: it is null, and nothing was written.</returns>
    private bool TryField(FieldPlan field, object source, ResolvedObject? resolved)
    {
        var start = output.Length;
        try
        {
            if (field.Slot >= 0)
            {
                if (resolved is null) throw new InvalidOperationException($"{field.Name} was not resolved.");
                return TryResolved(field, resolved.Fields[field.Slot]);
            }
            if (!field.Reader.Writes) return TryResolved(field, new(field.Reader.Read(source), null, null));
            if (field.Reader.TryWrite(source, output)) return true;
            if (field.Shape.NonNull) Fail(field, NullWhereNoneMayBe(field), isField: true);
        }
#pragma warning disable CA1031 // Any failure of a field is that field's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            output.TakeBack(start);
            Fail(field, failure, isField: true);
        }
        return false;
    }

    private bool TryResolved(FieldPlan field, in Resolved resolved)
    {
        Enter(field, -1);
        var holds = TryValue(field, field.Shape, resolved);
        _depth--;
        return holds;
    }

    /// <returns>False: it is null, and nothing was written.</returns>
    private bool TryValue(FieldPlan field, Shape shape, in Resolved resolved)
    {
        var (start, depth, errors) = (output.Length, _depth, run.Errors.Count);
        try
        {
            if (resolved.Failure is { } failure) Fail(field, failure, isField: false);
            else if (resolved.Value is not { } value)
            {
                if (shape.NonNull) Fail(field, NullWhereNoneMayBe(field), isField: false);
            }
            else if (shape.Scalar is { } scalar)
            {
                if (scalar.Serialize(value) is { } serialized)
                {
                    output.Value(serialized);
                    return true;
                }
                if (shape.NonNull) Fail(field, NullWhereNoneMayBe(field), isField: false);
            }
            else if (shape.Item is { } item ? TryList(field, item, value, resolved.Below as ResolvedList)
                : TryObject(Selected(field, value, resolved), value, resolved.Below as ResolvedObject)) return true;
        }
#pragma warning disable CA1031 // Any failure of a value is that value's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            // A list that fails while it is read has no items, and they no errors.
            run.Errors.RemoveRange(errors, run.Errors.Count - errors);
            _depth = depth;
            Fail(field, failure, isField: false);
        }
        output.TakeBack(start);
        return false;
    }

    private static Selection Selected(FieldPlan field, object value, in Resolved resolved) => resolved.Below is ResolvedObject known
        ? known.Selection
        : field.Below?.Of(value) ?? throw new InvalidOperationException($"{field.Name} has nothing below it.");

    private bool TryList(FieldPlan field, Shape item, object value, ResolvedList? resolved)
    {
        var (holds, index) = (true, 0);
        output.Raw((byte)'[');
        if (resolved is not null)
            foreach (var one in resolved.Items) holds &= TryItem(field, item, one, index++);
        else
            foreach (var one in Items.Of(value)) holds &= TryItem(field, item, new(one, null, null), index++);
        output.Raw((byte)']');
        return holds;
    }

    private bool TryItem(FieldPlan field, Shape item, in Resolved one, int index)
    {
        if (index > 0) output.Raw((byte)',');
        Enter(null, index);
        var holds = TryValue(field, item, one);
        _depth--;
        if (holds) return true;
        if (item.NonNull) return false;
        output.Null();
        return true;
    }

    private void Enter(FieldPlan? field, int index)
    {
        if (_depth == _place.Length) Array.Resize(ref _place, _depth * 2);
        _place[_depth++] = (field, index);
    }

    private static InvalidOperationException NullWhereNoneMayBe(FieldPlan field) => new($"{field.Parent.Name}.{field.Definition.Name} may not be null, and is.");

    /// <param name="isField">Whether the place is that of the object around the field.</param>
    private void Fail(FieldPlan field, Exception failure, bool isField)
    {
        var error = failure as ExecutionError ?? errorOf(failure);
        error.AddLocation(field.Node, run.Plan.Document);
        var path = new object[_depth + (isField ? 1 : 0)];
        for (var i = 0; i < _depth; i++) path[i] = _place[i].Field is { } above ? above.Name : _place[i].Index;
        if (isField) path[^1] = field.Name;
        error.Path = path;
        run.Errors.Add(error);
    }
}
