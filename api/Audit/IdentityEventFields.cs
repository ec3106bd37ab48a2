using Ecosystem.Api.Audit;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Directory;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>What happened around signing in, to clients and to accounts, newest first, a page at a time; `first` and `last` are 1 to 200. Of one type, of a time: from `from` on and before `until`. `about` is the id of an actor of the log, such as `cl_hq-console`, `ac_…`, `id_client_hq-console`, `id_account_…`, `id_keys` or `id_unknown`.</summary>
    public static async Task<IdentityEventConnection> IdentityEvents(
        [FromRequest] Actors actors, string? about = null, string? what = null, DateTimeOffset? from = null, DateTimeOffset? until = null,
        OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new IdentityEventList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, about, what, from, until));
        return new(await actors.Directory.ListIdentityEvents(list).PageAsync(list.Window, one => new IdentityEventType(one)));
    }
}
