using Ecosystem.Api.Http;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;

namespace Ecosystem.Api.Graph;

/// <summary>Where a page ends.</summary>
public sealed class PageInfo(string? next)
{
    /// <summary>Give this as `after` to get the next page; null when this is the last.</summary>
    public string? EndCursor => next;

    /// <summary>Whether there is a next page.</summary>
    public bool HasNextPage => next is not null;

    /// <summary>The request for a page of a list whose cursors are ids.</summary>
    internal static PageRequest Request<T>(int first, string? after) where T : struct, IId<T> => Request(first, after, cursor => Ids.TryParse<T>(cursor, out _));

    /// <summary>The request for a page, checked before any actor hears of it.</summary>
    internal static PageRequest Request(int first, string? after, Func<string, bool> isCursor)
    {
        if (first is < 1 or > PageRequest.FirstMax) throw ApiError.BadInput($"first must be 1 to {PageRequest.FirstMax}.");
        if (after is not null && !isCursor(after)) throw ApiError.BadInput("after is not a cursor of this list. Use the pageInfo.endCursor of the page before, or leave it out for the first page.");
        return new(after, first);
    }
}
