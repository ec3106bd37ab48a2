using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Api.Audit;

/// <summary>The log's tiles, for anybody (C2SP tlog-tiles, "Merkle Tree"): with them and the checkpoint whoever likes computes every proof alone.</summary>
public static class TileEndpoints
{
    /// <summary>Everything below <c>/tile/</c>; whether it is the path of a tile the rules say, which know one spelling of each.</summary>
    public const string Path = "/tile/{**rest}";

    /// <summary>A tile never changes: not a full one, and not the beginning of one that has grown.</summary>
    private const string Forever = "public, max-age=31536000, immutable";

    public static async Task<IResult> Tile(HttpContext context, IClusterClient cluster, Failures failures)
    {
        try
        {
            return TilePath.TryParse(context.Request.Path.Value?.TrimStart('/'), out var tile, out var width)
                && await cluster.Actor<ILogGrain>(ILogGrain.Key).Tile(tile.Level, tile.Index, width) is { } hashes
                ? Found(context, [.. hashes])
                : Results.Text("There is no such tile: the path is not one of tile/<L>/<N>[.p/<W>], or the signed tree is not that large. See /checkpoint.\n", statusCode: StatusCodes.Status404NotFound);
        }
        catch (Exception e)
        {
            return failures.Told(e);
        }
    }

    private static IResult Found(HttpContext context, byte[] hashes)
    {
        context.Response.Headers.CacheControl = Forever;
        return Results.Bytes(hashes, "application/octet-stream");
    }
}
