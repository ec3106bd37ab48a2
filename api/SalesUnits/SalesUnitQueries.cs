using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.SalesUnits;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>One sales unit; null when there is none of that id.</summary>
    public static async Task<SalesUnitType?> Unit([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<SalesUnitId>(id, out var unit) && await actors.Board(unit) is { } board ? new(board) : null;

    /// <summary>"How do I get it back?": the smallest change of figures under which a request of the caller's would be granted; null when there is no such unit.</summary>
    [Cost(100)]
    public static async Task<WayBackType?> WayBack(WayBackInput input, [FromRequest] Actors actors)
    {
        if (!Ids.TryParse<SalesUnitId>(input.Unit, out var unit)) return null;
        if (!FundChoice.TryRead(input.Fund, out var fund)) throw ApiError.BadInput(FundChoice.Malformed.Message);
        var back = await actors.SalesUnit(unit).WayBack(new(
            input.Permission, input.Target.ToTarget(), input.Amount.ToMoney(), input.DiscountBasisPoints ?? 0, Origin.Human, input.Plugin, fund));
        return back is null ? null : new(back);
    }

    /// <summary>Sales units, a page at a time; `first` and `last` are 1 to 200. Of one region, of a credit tier, that last changed from `changedFrom` on and before `changedUntil`.</summary>
    public static async Task<SalesUnitConnection> Units(
        [FromRequest] Actors actors, string? region = null, Tier? tier = null, DateTimeOffset? changedFrom = null, DateTimeOffset? changedUntil = null,
        ActorOrder orderBy = ActorOrder.Id, OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new UnitList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, orderBy, region, tier, changedFrom, changedUntil));
        return new(await actors.Directory.ListUnits(list).PageAsync(list.Window, async id => await actors.Board(id) is { } board ? new SalesUnitType(board) : null));
    }
}
