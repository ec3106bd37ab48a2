using Ecosystem.Api.Graph;
using Ecosystem.Api.Traces;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>The register of processing of the caller's own data, by grantee; `first` and `last` are 1 to 200. Of one grantee, of a kind of data.</summary>
    public static async Task<ProcessingConnection> OwnProcessing(
        [FromRequest] Actors actors, string? grantee = null, DataCategory? category = null,
        OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new ProcessingList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, grantee, category));
        return new(await actors.Traces.OwnProcessing(list).PageAsync(list.Window, row => row));
    }

    /// <summary>The register of processing over all customers, who are counted and not named, by grantee; `first` and `last` are 1 to 200. Of one grantee, of a kind of data.</summary>
    public static async Task<ProcessingConnection> Processing(
        [FromRequest] Actors actors, string? grantee = null, DataCategory? category = null,
        OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new ProcessingList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, grantee, category));
        return new(await actors.Traces.Processing(list).PageAsync(list.Window, row => row));
    }
}
