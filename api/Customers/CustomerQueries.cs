using System.Globalization;
using Ecosystem.Api.Access;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Domain;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>A customer, whose data its consent opens. Never null: an unknown customer looks like one that has granted nothing.</summary>
    public static CustomerType Customer([Id] string id) => new(id);

    /// <summary>Customers by pseudonym, a page at a time; `first` is 1 to 200.</summary>
    public static async Task<CustomerConnection> Customers([FromRequest] Actors actors, int first = 50, string? after = null)
    {
        var page = await actors.Directory.Customers(PageInfo.Request<CustomerId>(first, after));
        return new(page.Items.Select(id => new CustomerType(id.Value)), page.Next, page.AsOf);
    }

    /// <summary>The caller's own data passport 客户数据护照; null until the customer is registered.</summary>
    public static async Task<PassportType?> Passport([FromRequest] Caller caller, [FromRequest] Actors actors) =>
        await actors.Passport(Own(caller)) is { } passport ? new(passport) : null;

    /// <summary>The caller's own profile; null until the customer is registered.</summary>
    public static async Task<CustomerProfileType?> OwnProfile([FromRequest] Caller caller, [FromRequest] Actors actors) =>
        await actors.OwnProfile(Own(caller)) is { } profile ? new(profile) : null;

    /// <summary>Who read which of the caller's data: usage receipts, oldest first, a page at a time; `first` is 1 to 200.</summary>
    public static async Task<ReceiptConnection> Receipts([FromRequest] Actors actors, int first = 50, string? after = null)
    {
        var page = await actors.Directory.Receipts(PageInfo.Request(first, after, IsPosition));
        return new(page.Items.Select(receipt => new ReceiptType(receipt)), page.Next, page.AsOf);
    }

    private static bool IsPosition(string cursor) => long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>A customer's token names the customer as its organisation.</summary>
    internal static CustomerId Own(Caller caller) => Ids.TryParse<CustomerId>(caller.Principal.Organisation, out var id)
        ? id
        : throw new ApiError(ErrorCodes.Forbidden, "This token's organisation is not a customer. Have the client registered for the customer it acts for.");
}
