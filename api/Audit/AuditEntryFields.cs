using Ecosystem.Api.Audit;
using Ecosystem.Api.Graph;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>Entries of the whole log, newest first, a page at a time; `first` and `last` are 1 to 200. Filters may be combined as you like; without any, it is the whole log. It follows by about 50 ms.</summary>
    public static async Task<AuditEntryConnection> AuditEntries(
        [FromRequest] Actors actors, AuditEntryFilter? filter = null, OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = AuditEntryFilter.ListOf(filter, Paging.Window(first, after, last, before), direction);
        return new(await actors.Audit.Find(list).PageAsync(list.Window, entry => new AuditEntryType(entry)));
    }
}
