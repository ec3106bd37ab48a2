using System.Collections.Immutable;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Directory;

namespace Ecosystem.Api.Graph;

/// <summary>Which way a list runs.</summary>
public enum OrderDirection
{
    /// <summary>Smallest, or earliest, first.</summary>
    Asc,

    /// <summary>Greatest, or latest, first.</summary>
    Desc,
}

/// <summary>Where a page begins and ends, and whether there is more.</summary>
public sealed class PageInfo(string? start, string? end, bool hasNext, bool hasPrevious)
{
    /// <summary>The cursor of the first item: give it as `before` to get what comes before; null when the page is empty.</summary>
    public string? StartCursor => start;

    /// <summary>The cursor of the last item: give it as `after` to get what comes next, also later, when there is more; null when the page is empty.</summary>
    public string? EndCursor => end;

    /// <summary>Whether there is a next page.</summary>
    public bool HasNextPage => hasNext;

    /// <summary>Whether there is a page before.</summary>
    public bool HasPreviousPage => hasPrevious;
}

/// <summary>An item of a page, and its cursor.</summary>
public sealed record Edge<T>(T Node, string Cursor);

/// <summary>A page of a list, as its connection shows it.</summary>
public sealed record Paged<T>(ImmutableArray<Edge<T>> Edges, PageInfo Info, long AsOf)
{
    /// <summary>The items without their cursors.</summary>
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);
}

/// <summary>From the arguments of a list to a page of it, as the GraphQL Cursor Connections Specification (Relay) has them.</summary>
internal static class Paging
{
    /// <summary>The part that is asked for: the first so many after a cursor, or the last so many before one.</summary>
    public static Window Window(int first, string? after, int? last, string? before)
    {
        if (first is < 1 or > PageRequest.FirstMax) throw ApiError.BadInput($"first must be 1 to {PageRequest.FirstMax}.");
        if (last is < 1 or > PageRequest.FirstMax) throw ApiError.BadInput($"last must be 1 to {PageRequest.FirstMax}.");
        if (last is null && before is not null) throw ApiError.BadInput("before goes with last: say how many items before that cursor you want.");
        if (last is not null && after is not null) throw ApiError.BadInput("Give either first and after, or last and before: a page is counted from one side.");
        return last is { } size ? new(size, before, Back: true) : new(first, after);
    }

    /// <summary>A list whose cursor, if it has one, is its own: checked before any actor hears of it.</summary>
    public static T Checked<T>(T list) where T : ListRequest
    {
        if (list.Window.Cursor is { } cursor && ListCursor.Read(list, cursor, out var mistake) is null)
            throw ApiError.BadInput($"{(list.Window.Back ? "before" : "after")} {mistake}");
        return list;
    }

    /// <summary>The page that a part of a list makes.</summary>
    /// <param name="node">An item as it is shown; one that is null has gone meanwhile, and is left out.</param>
    public static async Task<Paged<TNode>> PageAsync<T, TNode>(this Task<Listed<T>> asked, Window window, Func<T, Task<TNode?>> node) where TNode : class
    {
        var listed = await asked;
        var nodes = await Task.WhenAll(listed.Items.Select(item => node(item.Item)));
        return Page(listed, window, nodes);
    }

    /// <summary>The page that a part of a list makes.</summary>
    public static async Task<Paged<TNode>> PageAsync<T, TNode>(this Task<Listed<T>> asked, Window window, Func<T, TNode> node) where TNode : class
    {
        var listed = await asked;
        return Page(listed, window, [.. listed.Items.Select(item => node(item.Item))]);
    }

    /// <param name="nodes">The items as they are shown, in their order; null: left out.</param>
    public static Paged<TNode> Page<T, TNode>(Listed<T> listed, Window window, IReadOnlyList<TNode?> nodes) where TNode : class
    {
        var edges = listed.Items.Zip(nodes, (item, node) => node is null ? null : new Edge<TNode>(node, item.Cursor)).OfType<Edge<TNode>>().ToImmutableArray();
        // There was something at the cursor, so there is something on its side of the page.
        var (before, beyond) = (window.Cursor is not null, listed.More);
        var (start, end) = listed.Items.IsEmpty ? (null, null) : (listed.Items[0].Cursor, listed.Items[^1].Cursor);
        return new(edges, window.Back ? new(start, end, hasNext: before, hasPrevious: beyond) : new(start, end, hasNext: beyond, hasPrevious: before), listed.AsOf);
    }
}
