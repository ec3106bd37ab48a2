using Ecosystem.Api.Graph;
using Ecosystem.Api.Live;
using Ecosystem.Api.SalesUnits;
using Ecosystem.Domain;

namespace Ecosystem.Api;

public sealed partial class Subscription
{
    /// <summary>A sales unit with its authorization board 授权看板, never more than two seconds old; null while there is none of that id.</summary>
    public static async Task<SalesUnitType?> UnitBoard([Id] string unit, [FromRequest] Subscriber subscriber, [FromRequest] Actors actors)
    {
        if (!Ids.TryParse<SalesUnitId>(unit, out var id)) return null;
        var actor = actors.SalesUnit(id);
        return await subscriber.Read($"unit {id}", actor.Watch, actor.Board) is { } board ? new(board) : null;
    }
}
