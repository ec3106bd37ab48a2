using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.SalesUnits;
using Ecosystem.Domain;

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
            input.Permission, input.Target.ToTarget(), input.Amount.ToMoney(), input.DiscountBasisPoints ?? 0, Domain.SalesUnits.Origin.Human, input.Plugin, fund));
        return back is null ? null : new(back);
    }

    /// <summary>Sales units, a page at a time; `first` is 1 to 200.</summary>
    public static async Task<SalesUnitConnection> Units([FromRequest] Actors actors, int first = 50, string? after = null)
    {
        var page = await actors.Directory.Units(PageInfo.Request<SalesUnitId>(first, after));
        var boards = await Task.WhenAll(page.Items.Select(actors.Board));
        return new(boards.OfType<Contracts.SalesUnits.UnitBoard>().Select(board => new SalesUnitType(board)), page.Next, page.AsOf);
    }
}
