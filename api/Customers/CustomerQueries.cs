using Ecosystem.Api.Access;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>A customer, whose data its consent opens. Never null: an unknown customer looks like one that has granted nothing.</summary>
    public static CustomerType Customer([Id] string id) => new(id);

    /// <summary>Customers by pseudonym, a page at a time; `first` and `last` are 1 to 200. Whose profile or interactions last changed from `changedFrom` on and before `changedUntil`.</summary>
    public static async Task<CustomerConnection> Customers(
        [FromRequest] Actors actors, DateTimeOffset? changedFrom = null, DateTimeOffset? changedUntil = null,
        ActorOrder orderBy = ActorOrder.Id, OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new CustomerList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, orderBy, changedFrom, changedUntil));
        return new(await actors.Directory.ListCustomers(list).PageAsync(list.Window, id => new CustomerType(id.Value)));
    }

    /// <summary>The caller's own data passport 客户数据护照; null until the customer is registered.</summary>
    public static async Task<PassportType?> Passport([FromRequest] Caller caller, [FromRequest] Actors actors) =>
        await actors.Passport(Own(caller)) is { } passport ? new(passport) : null;

    /// <summary>The caller's own profile; null until the customer is registered.</summary>
    public static async Task<CustomerProfileType?> OwnProfile([FromRequest] DataGate gate, [FromRequest] Actors actors) =>
        await gate.OwnAsync(actors.OwnProfile) is { } profile ? new(profile) : null;

    /// <summary>Who read which of the caller's data: usage receipts, oldest first, a page at a time; `first` and `last` are 1 to 200. Of one reading organisation, of a kind of data, of a time: from `from` on and before `until`.</summary>
    public static async Task<ReceiptConnection> Receipts(
        [FromRequest] Actors actors, string? reader = null, DataCategory? category = null, DateTimeOffset? from = null, DateTimeOffset? until = null,
        OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new ReceiptList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, reader, category, from, until));
        return new(await actors.Directory.ListReceipts(list).PageAsync(list.Window, receipt => new ReceiptType(receipt)));
    }

    /// <summary>A customer's token names the customer as its organisation.</summary>
    internal static CustomerId Own(Caller caller) => Ids.TryParse<CustomerId>(caller.Principal.Organisation, out var id)
        ? id
        : throw new ApiError(ErrorCodes.Forbidden, "This token's organisation is not a customer. Have the client registered for the customer it acts for.");
}
