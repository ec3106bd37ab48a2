using System.Collections;
using GraphQLParser.AST;

namespace Ecosystem.Api.Plans;

/// <summary>An object below which something has a resolver, and what the fields that lead there came to.</summary>
internal sealed class ResolvedObject(Selection selection, object source, Place? place)
{
    public Selection Selection => selection;

    /// <summary>Of the operation itself, nothing that means anything.</summary>
    public object Source => source;

    public Place? Place => place;

    /// <summary>By <see cref="FieldPlan.Slot"/>.</summary>
    public Resolved[] Fields { get; } = new Resolved[selection.Deferred.Length];
}

/// <summary>A list below whose items something has a resolver.</summary>
internal sealed record ResolvedList(List<Resolved> Items);

/// <summary>What one field or item came to.</summary>
/// <param name="Below">A <see cref="ResolvedObject"/>, a <see cref="ResolvedList"/>, or null when <paramref name="Value"/> is all there is.</param>
internal readonly record struct Resolved(object? Value, object? Below, Exception? Failure);

/// <summary>Runs the resolvers of a plan, before anything is written: those of one object and of the items of one list at once, those of a mutation one after the other.</summary>
/// <remarks>
/// Nothing fails here: what a resolver throws is kept where its value would be, and told when the response comes to that place.
/// Unlike the library's strategy it has no waves: what is below a field begins when that field is there, whatever its neighbours still wait for.
/// </remarks>
internal sealed class Resolving(PlanRun run)
{
    private static readonly object s_none = new();

    /// <summary>Resolves the operation itself.</summary>
    public async ValueTask<ResolvedObject> RootAsync(Selection selection)
    {
        var root = new ResolvedObject(selection, s_none, null);
        if (run.Plan.Operation.Operation == OperationType.Mutation)
        {
            foreach (var field in selection.Deferred)
                await Begin(root, field);
        }
        else await Begin(root);
        return root;
    }

    /// <summary>Begins all of an object's; what it returns waits for them.</summary>
    private Task Begin(ResolvedObject one)
    {
        if (one.Selection.Deferred is [var only]) return Begin(one, only);
        List<Task>? waits = null;
        foreach (var field in one.Selection.Deferred)
            Add(ref waits, Begin(one, field));
        return Together(waits);
    }

    private Task Begin(ResolvedObject one, FieldPlan field)
    {
        try
        {
            if (field.Reader.Resolver is not { } resolver) return Keep(one, field, field.Reader.Read(one.Source));
            var resolving = resolver.ResolveAsync(new PlanContext(run, field, one.Source, one.Place));
            return resolving.IsCompletedSuccessfully ? Keep(one, field, resolving.Result) : EndAsync(one, field, resolving);
        }
#pragma warning disable CA1031 // Any failure of a field is that field's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            one.Fields[field.Slot] = new(null, null, failure);
            return Task.CompletedTask;
        }
    }

    private async Task EndAsync(ResolvedObject one, FieldPlan field, ValueTask<object?> resolving)
    {
        try
        {
            await Keep(one, field, await resolving);
        }
#pragma warning disable CA1031 // Any failure of a field is that field's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            one.Fields[field.Slot] = new(null, null, failure);
        }
    }

    private Task Keep(ResolvedObject one, FieldPlan field, object? value)
    {
        List<Task>? waits = null;
        one.Fields[field.Slot] = field.Below is { Defers: true } below ? Into(field.Shape, below, value, one.Place, field.Name, ref waits) : new(value, null, null);
        return Together(waits);
    }

    private Resolved Into(Shape shape, Below below, object? value, Place? above, object segment, ref List<Task>? waits)
    {
        if (value is null) return default;
        try
        {
            var place = new Place(above, segment);
            if (shape.Item is { } item) return new(value, List(item, below, value, place, ref waits), null);
            var selection = below.Of(value);
            if (selection.Deferred.Length == 0) return new(value, null, null);
            var one = new ResolvedObject(selection, value, place);
            Add(ref waits, Begin(one));
            return new(value, one, null);
        }
#pragma warning disable CA1031 // Any failure of a value is that value's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new(null, null, failure);
        }
    }

    private ResolvedList List(Shape item, Below below, object value, Place place, ref List<Task>? waits)
    {
        // Read to its end first: a list that fails has no items, and none of them is to be asked.
        var given = Items.Of(value).Cast<object?>().ToList();
        var items = new List<Resolved>(given.Count);
        foreach (var one in given) items.Add(Into(item, below, one, place, items.Count, ref waits));
        return new(items);
    }

    private static void Add(ref List<Task>? waits, Task wait)
    {
        if (!wait.IsCompletedSuccessfully) (waits ??= []).Add(wait);
    }

    private static Task Together(List<Task>? waits) => waits switch
    {
        null => Task.CompletedTask,
        [var one] => one,
        _ => Task.WhenAll(waits),
    };
}

/// <summary>Lists as resolvers answer them.</summary>
internal static class Items
{
    /// <exception cref="InvalidOperationException">It is no list.</exception>
    public static IEnumerable Of(object value) => value as IEnumerable ?? throw new InvalidOperationException($"A list was expected, and {value.GetType().Name} is none.");
}
