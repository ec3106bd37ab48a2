using Ecosystem.Api.Http;
using Ecosystem.Contracts.Directory;

namespace Ecosystem.Api.Graph;

/// <summary>Where a page ends.</summary>
public sealed class PageInfo(string? next)
{
    /// <summary>Give this as `after` to get the next page; null when this is the last.</summary>
    public string? EndCursor => next;

    /// <summary>Whether there is a next page.</summary>
    public bool HasNextPage => next is not null;

    /// <summary>The request for a page, its size checked before any actor hears of it.</summary>
    internal static PageRequest Request(int first, string? after) => first is >= 1 and <= PageRequest.FirstMax
        ? new(after, first)
        : throw ApiError.BadInput($"first must be 1 to {PageRequest.FirstMax}.");
}
